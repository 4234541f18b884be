/* Keeps copies of the guide on the reader's device, and answers from them. hooks/dalil/offline/worker.py puts in what
   there is to keep.

   A copy is one cache, named by its version, whose files are checked against their stamps before they are put into it.
   It comes into use only when it is whole: one entry of the cache STATE names the copy in use of each edition, and
   changing this entry is the whole switch. Pages name their parts by stamp, so that a page of one version never meets
   a part of another.

   Kept pages are answered from the copy at once, without asking the network first: on a line that is slow, or there
   but dead, the network's answer would be waited for at every page, and pages of two versions would alternate. That
   something newer is published is found in the background, and said (assets/js/offline.js). A reload asks the network
   first. */
"use strict";

const SITE = __SITE__;
const ROOT = new URL("./", self.location.href).href;
/* Another site of the same host has caches of its own. */
const PREFIX = `dalil ${new URL(ROOT).pathname} `;
/* Change this number with the way copies are named or written: those of another layout are deleted, never read. */
const LAYOUT = `${PREFIX}1 `;
const STATE = `${LAYOUT}state`;
/* The address of a part: its stamp, or the folder of the search, which bears a digest of what it holds. */
const STAMPED = /\?[0-9a-f]{12}$|\/search\/[0-9a-f]{10}\/[\w-]+\.json$/;
/* The entry of a cache that is being filled: since when. */
const COMING = `${ROOT}coming`;
const RELOADS = new Set(["no-cache", "reload"]);
const LANGUAGES = Object.keys(SITE.editions);
const AT_ONCE = 4;
const DAY = 24 * 3600 * 1000;
/* So long the worker of another version leaves a download alone that was interrupted. */
const PATIENCE = 7 * DAY;

/* What went wrong, for the page to say: "line", "space", "changed" (the site, meanwhile) or "stopped". */
class Failure extends Error {
  constructor(kind) { super(kind); this.kind = kind; }
}

/* --- What is kept ------------------------------------------------------------------------------------------------ */

const read = async (key) => (await caches.match(ROOT + key, { cacheName: STATE }))?.json();
const put = async (cache, url, response) => {
  try {
    await cache.put(url, response);
  } catch (error) {
    throw new Failure(error.name === "QuotaExceededError" ? "space" : "line");
  }
};
const write = async (key, value) => put(await caches.open(STATE), ROOT + key, new Response(JSON.stringify(value)));
const nameOf = (language, set) => `${LAYOUT}${language} ${set} ${SITE.editions[language][set].version}`;
const ours = async () => (await caches.keys()).filter((name) => name.startsWith(PREFIX));
const stampOf = async (bytes) => [...new Uint8Array(await crypto.subtle.digest("SHA-256", bytes))].slice(0, 6)
  .map((byte) => byte.toString(16).padStart(2, "0")).join("");

/* An answer out of the caches; none where the browser cannot read them: the network then answers as it would without a
   worker. */
const match = (url, options) => caches.match(url, options).catch(() => undefined);

/* The page at an address, from the copy in use that holds it. */
const fromCopy = async (address) => {
  for (const language of LANGUAGES) {
    const copy = await read(language).catch(() => undefined);
    const response = copy && await match(ROOT + address, { cacheName: copy.cache });
    if (response) return { copy, response };
  }
};

/* Whether a cache is being filled, maybe by the worker of another version. */
const coming = async (cacheName) => {
  const since = await caches.match(COMING, { cacheName });
  return Boolean(since) && Date.now() - await since.json() < PATIENCE;
};

/* Delete every cache that no copy, no interrupted download and no page that is still open needs. */
const sweep = async () => {
  const left = await read("left") || { caches: [], pages: [] };
  const open = (await clients.matchAll({ includeUncontrolled: true })).map(({ id }) => id);
  const needed = left.pages.some((page) => open.includes(page));
  const copies = await Promise.all(LANGUAGES.map(read));
  const downloads = LANGUAGES.flatMap((language) => [nameOf(language, "start"), nameOf(language, "whole")]);
  const keep = new Set([STATE, ...downloads]);
  for (const name of left.caches) needed ? keep.add(name) : keep.delete(name);
  for (const copy of copies) if (copy) keep.add(copy.cache);
  for (const name of await ours()) if (!keep.has(name) && !await coming(name)) await caches.delete(name);
  if (!needed && left.caches.length) await write("left", { caches: [], pages: [] });
};

/* Take a copy into use. The earlier one stays until the pages that were opened from it are closed; what arrived of the
   whole edition stays for the reader to go on. */
const use = async (language, set, cache) => {
  if (!await caches.has(cache)) throw new Failure("line");
  const own = `${LAYOUT}${language} `;
  const stays = [cache, ...(set === "start" ? [nameOf(language, "whole")] : [])];
  const earlier = (await ours()).filter((name) => name.startsWith(own) && !stays.includes(name));
  const left = await read("left") || { caches: [], pages: [] };
  const pages = (await clients.matchAll({ includeUncontrolled: true })).map(({ id }) => id);
  await write("left", {
    caches: [...new Set([...left.caches, ...earlier])].filter((name) => !stays.includes(name)),
    pages: [...new Set([...left.pages, ...pages])],
  });
  const { version } = SITE.editions[language][set];
  await write(language, { language, set, version, cache, date: SITE.date[language], checked: Date.now() });
  await (await caches.open(cache)).delete(COMING);
  await sweep();
};

/* --- Keeping ----------------------------------------------------------------------------------------------------- */

const fetched = async (url, signal, received = () => {}) => {
  let response;
  try {
    response = await fetch(url, { cache: "no-cache", signal });
    if (!response.ok) throw new Failure(response.status === 404 ? "changed" : "line");
    const parts = [];
    let size = 0;
    for (const reader = response.body.getReader(); ;) {
      const { done, value } = await reader.read();
      if (done) break;
      parts.push(value);
      received(size += value.length);
    }
    return { response, bytes: await new Blob(parts).arrayBuffer() };
  } catch (error) {
    throw error instanceof Failure ? error : new Failure(signal?.aborted ? "stopped" : "line");
  }
};

/* A file that some copy holds already, if its bytes are those that are wanted. */
const held = async (names, [address, stamp]) => {
  for (const cacheName of names) {
    const response = await caches.match(ROOT + address, { cacheName });
    if (!response) continue;
    const bytes = await response.clone().arrayBuffer().catch(() => null);
    if (bytes && await stampOf(bytes) === stamp) return { response, cacheName };
  }
};

/* The files of a copy: [address, stamp, transferred bytes, bytes]. The list is kept with them, so that a stopped
   download is known for one without a line. */
const listOf = async (language, set) => {
  const { list, stamp } = SITE.editions[language][set];
  const address = `${list}?${stamp}`;
  let response = await caches.match(ROOT + address);
  if (!response) {
    const { bytes } = await fetched(ROOT + address);
    if (await stampOf(bytes) !== stamp) throw new Failure("changed");
    response = new Response(bytes);
    await put(await caches.open(nameOf(language, set)), ROOT + address, response.clone());
  }
  return response.json();
};

/* Better no download than one for which there is no room at its end. Not every browser tells. */
const enough = async (files, cache) => {
  const { quota, usage } = await navigator.storage?.estimate?.() ?? {};
  if (!quota) return;
  const there = new Set((await (await caches.open(cache)).keys()).map(({ url }) => url));
  const wanted = files.reduce((sum, [address, , , room]) => sum + (there.has(ROOT + address) ? 0 : room), 0);
  if (usage + wanted > quota) throw new Failure("space");
};

const bring = async (cache, [address, stamp, size], signal, received) => {
  const { response, bytes } = await fetched(ROOT + address, signal, (count) => received(Math.min(count, size)));
  /* Another edition was published meanwhile, or a host in between gave something else. */
  if (await stampOf(bytes) !== stamp) throw new Failure("changed");
  const headers = new Headers(response.headers);
  headers.delete("Content-Encoding");
  headers.delete("Content-Length");
  headers.delete("Vary");
  await put(cache, ROOT + address, new Response(bytes, { headers }));
};

/* Bring the files of a copy together. What is there already, and sound, is not fetched again: a stopped download goes on,
   a damaged copy is mended, a new version costs what has changed. */
const gather = async (language, set, name, { report = () => {}, signal } = {}) => {
  const files = await listOf(language, set);
  await enough(files, name);
  const cache = await caches.open(name);
  const others = [name, ...(await ours()).filter((each) => each !== name && each !== STATE)];
  const stop = new AbortController();
  signal?.addEventListener("abort", () => stop.abort());
  if (signal?.aborted) stop.abort();
  const total = files.reduce((sum, [, , size]) => sum + size, 0);
  let done = 0;
  const left = [...files];
  const worker = async () => {
    for (let file; (file = left.shift()) && !stop.signal.aborted;) {
      const found = await held(others, file);
      if (!found) {
        let before = 0;
        await bring(cache, file, stop.signal, (count) => {
          done += count - before;
          before = count;
          report({ done, total });
        });
        done -= before;
      } else if (found.cacheName !== name) {
        await put(cache, ROOT + file[0], found.response);
      }
      report({ done: done += file[2], total });
    }
  };
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
  } catch (error) {
    stop.abort();
    throw error;
  }
  if (stop.signal.aborted) throw new Failure("stopped");
};

/* A full device gets its room back, and is not tried again by itself the same day. */
const giveBack = async (name) => {
  await caches.delete(name);
  /* The room is there a little later only, on a busy device up to seconds later. */
  for (let turn = 0; turn < 20; turn++) {
    try {
      return await write("full", { cache: name, since: Date.now() });
    } catch {
      await new Promise((later) => setTimeout(later, 200));
    }
  }
};

/* Gather a copy and take it into use when it is whole. What a line interrupted goes on later; the copy in use is never
   touched by what fails. */
const keep = async (language, set, options) => {
  const name = nameOf(language, set);
  try {
    await put(await caches.open(name), COMING, new Response(JSON.stringify(Date.now())));
    await gather(language, set, name, options);
    await use(language, set, name);
  } catch (error) {
    if (error.kind === "space" && (await read(language))?.cache !== name) await giveBack(name);
    throw error;
  }
};

const current = (copy) => Boolean(copy) && copy.version === SITE.editions[copy.language][copy.set].version;
const unwanted = async (language, set) => {
  const full = await read("full");
  return savesData() || (full?.cache === nameOf(language, set) && Date.now() - full.since < DAY);
};
const savesData = () => Boolean(navigator.connection?.saveData) || hinted;
/* Some browsers say it with each request only. */
let hinted = false;

/* --- The page asks, the worker answers --------------------------------------------------------------------------- */

/* Which copy each open page was answered from. */
const served = new Map();
let keeping = null;

const answers = {
  /* From which copy the page came, and the words for what it may have to say of it. */
  page: async ({ language }, { source }) => {
    await sweep();
    return { copy: served.get(source.id) || null, words: SITE.words[language] };
  },

  /* What is kept of an edition, and how far an interrupted download of the whole came. */
  state: async ({ language }) => {
    const copy = await read(language) || null;
    const name = nameOf(language, "whole");
    let arrived = 0;
    if (copy?.cache !== name && await caches.has(name)) {
      const there = new Set((await (await caches.open(name)).keys()).map(({ url }) => url));
      const files = await listOf(language, "whole").catch(() => []);
      const total = files.reduce((sum, [, , size]) => sum + size, 0);
      arrived = files.reduce((sum, [address, , size]) => sum + (there.has(ROOT + address) ? size : 0), 0) / (total || 1);
    }
    const kept = await Promise.all(LANGUAGES.map(read));
    return { copy, arrived, current: current(copy), any: kept.some(Boolean), keeping: Boolean(keeping) };
  },

  keep: async ({ language, set, quietly }, { report }) => {
    if (quietly) {
      const copy = await read(language);
      set = copy?.set || set;
      if (keeping || await unwanted(language, set)) return {};
      /* A copy in use is looked over once a day. */
      if (current(copy) && Date.now() - copy.checked < DAY && await whole(copy)) return {};
    }
    keeping?.abort();
    const own = keeping = new AbortController();
    try {
      await keep(language, set, { report, signal: own.signal });
      return { kept: set };
    } finally {
      if (keeping === own) keeping = null;
    }
  },

  stop: async () => {
    keeping?.abort();
    return {};
  },

  remove: async ({ language }) => {
    keeping?.abort();
    await (await caches.open(STATE)).delete(ROOT + language);
    for (const name of await ours()) if (name.startsWith(`${LAYOUT}${language} `)) await caches.delete(name);
    return {};
  },
};

const whole = async ({ cache, language, set }) => {
  const there = new Set((await (await caches.open(cache)).keys()).map(({ url }) => url));
  const files = await listOf(language, set).catch(() => null);
  return !files || files.every(([address]) => there.has(ROOT + address));
};

self.addEventListener("message", (event) => {
  const { data, source, ports: [port] } = event;
  const report = (progress) => port.postMessage({ progress });
  event.waitUntil(answers[data.ask](data, { source, report })
    .catch(({ kind }) => ({ failed: kind || "line" }))
    .then((answer) => port.postMessage({ answer })));
});

/* --- A new edition ----------------------------------------------------------------------------------------------- */

/* This worker comes into use when every copy is whole in its version; until then the earlier worker goes on. */
const renew = async () => {
  for (const language of LANGUAGES) {
    const copy = await read(language);
    if (!copy) continue;
    if (current(copy)) await write(language, { ...copy, date: SITE.date[language] });
    else if (await unwanted(language, copy.set)) throw new Failure("stopped");
    else await keep(language, copy.set);
  }
  await self.skipWaiting();
};

self.addEventListener("install", (event) => event.waitUntil(renew()));
self.addEventListener("activate", (event) => event.waitUntil(sweep()));

/* --- Answering --------------------------------------------------------------------------------------------------- */

const addressOf = (url) => url.split(/[?#]/)[0].slice(ROOT.length).replace(/(^|\/)index\.html$/, "$1");

/* The page that says what can be read, at the address of the page that cannot: "try again" is a reload. */
const notKept = async (address) => {
  const own = LANGUAGES.filter((language) => address.startsWith(SITE.editions[language].home)).pop();
  for (const language of [own, ...LANGUAGES.filter((each) => each !== own)]) {
    const place = SITE.editions[language].offline;
    const page = await fromCopy(place);
    if (!page) continue;
    const absolute = (_, start, link, end) => start + new URL(link, ROOT + place).href + end;
    const html = (await page.response.text())
      .replace(/(\s(?:href|src|action)=")(?![a-z][a-z+.-]*:|[#/])([^"]+)(")/g, absolute)
      .replace(/(\sdata-[\w-]+=")([^":]+\?[0-9a-f]{12})(")/g, absolute)
      .replace("data-not-kept hidden", "data-not-kept");
    return new Response(html, { status: 503, headers: page.response.headers });
  }
  return Response.error();
};

const navigate = async ({ request, resultingClientId }) => {
  const address = addressOf(request.url);
  const kept = await fromCopy(address);
  if (!kept || RELOADS.has(request.cache)) {
    try {
      return await fetch(request);
    } catch {
      if (!kept && await fromCopy(`${address}/`)) return Response.redirect(`${ROOT}${address}/${new URL(request.url).search}`);
    }
  }
  if (!kept) return notKept(address);
  served.set(resultingClientId, kept.copy);
  return kept.response;
};

/* A part that is named by its content is the right one wherever it is kept. While an old copy is swept away the browser
   may fail to look through all of them: without a line, it looks again. */
const part = async (request) => await match(request.url)
  || fetch(request).catch(async () => await match(request.url) || Response.error());

/* Any other file comes from the copy that the page came from, else from the network, else from any copy. */
const file = async ({ request, clientId }) => {
  const copy = served.get(clientId);
  const own = copy && await match(request.url, { cacheName: copy.cache });
  if (own) return own;
  const answer = await fetch(request).catch(() => Response.error());
  return answer.ok ? answer : (await fromCopy(addressOf(request.url)))?.response || answer;
};

self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.headers.get("Save-Data") === "on") hinted = true;
  if (request.method !== "GET" || !request.url.startsWith(ROOT)) return;
  if (request.mode === "navigate") event.respondWith(navigate(event));
  else event.respondWith(STAMPED.test(request.url) ? part(request) : file(event));
});
