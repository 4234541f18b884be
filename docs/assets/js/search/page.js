/* The page of the search: answers the query of its address, and a new one by a new address. Nothing is sent anywhere:
   the index is part of the site. What people type is only ever set as text. */

import { open } from "./engine.js";
import { best, excerpt, nodes, pieces } from "./excerpts.js";

const form = document.querySelector("[data-search]");
const part = (name) => document.querySelector(`[data-${name}]`);
const list = document.getElementById("search-results"), status = part("status");
const language = document.documentElement.lang;
/* How many results are shown at a time. */
const STEP = 10;
const title = document.title;

const load = async (name) => {
  const response = await fetch(form.dataset.index + name);
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return response.json();
};
let opened = null;
/** Return the edition's search; what could not be loaded is tried again the next time. */
export const engine = () => opened ??= open(load).catch((error) => { opened = null; throw error; });

const counted = (number) => {
  const forms = JSON.parse(status.dataset.forms);
  return (forms[new Intl.PluralRules(language).select(number)] || forms.other).replace("{n}", number);
};

const item = async (search, { page, asked }) => {
  const { address, title, sections } = await search.page(page);
  const answers = (word) => search.answers(word, asked);
  const [anchor, heading, text] = sections.length ? best(title, sections, answers) : ["", "", ""];
  const below = sections.length && anchor !== sections[0][0] && heading && heading !== title;
  const made = document.createElement("li"), link = document.createElement("a"), shown = document.createElement("p");
  link.href = form.dataset.root + address + (below ? "#" + anchor : "");
  link.append(...nodes(pieces(title, answers), language));
  if (below) {
    const section = document.createElement("span");
    section.className = "results__section";
    section.append(...nodes(pieces(heading, answers), language));
    link.append(" ", section);
  }
  shown.append(...nodes(pieces(excerpt(text, answers), answers), language));
  made.append(link, ...(text ? [shown] : []));
  return made;
};

const show = (name, shown) => { part(name).hidden = !shown; };

const suggest = async (search, query) => {
  const words = await search.suggestions(query);
  part("near").querySelector("ul").replaceChildren(...words.map((word) => {
    const made = document.createElement("li"), link = document.createElement("a");
    link.href = "?" + new URLSearchParams({ q: word });
    link.append(...nodes([[word, false]], language));
    made.append(link);
    return made;
  }));
  show("near", words.length);
};

const fail = (error) => {
  console.error(error);
  list.dataset.state = "failed";
  show("failed", true);
};

/* Without a line, a device has the texts of those pages only that it keeps. */
const atHand = async (search, results) => {
  const found = await Promise.all(results.map((result) => search.page(result.page).then(() => result, () => null)));
  return found.filter(Boolean);
};

/* A slow answer must not overwrite that of a later question. */
let turn = 0, last = null;

const answer = async (query) => {
  const mine = ++turn;
  const asked = last = query.trim();
  form.elements.q.value = asked.slice(0, form.elements.q.maxLength);
  document.title = asked ? `${asked.slice(0, 60)} – ${title}` : title;
  for (const name of ["failed", "partly", "blank", "found", "more", "none", "other"]) show(name, false);
  list.replaceChildren();
  status.textContent = "";
  list.dataset.state = asked ? "loading" : "done";
  show("blank", query && !asked);
  if (!asked) return void form.elements.q.focus();
  for (const place of document.querySelectorAll("[data-query]")) place.textContent = asked.slice(0, 60);
  const other = part("other").querySelector("a");
  other.search = "?" + new URLSearchParams({ q: asked.slice(0, form.elements.q.maxLength) });
  try {
    const search = await engine();
    const { words, results: found } = await search.search(asked);
    let results = [...found];
    const next = async () => {
      const made = await Promise.all(results.slice(0, STEP).map((result) => item(search, result)));
      results = results.slice(STEP);
      return made;
    };
    const first = await next().catch(async (error) => {
      results = await atHand(search, found);
      if (!results.length) throw error;
      show("partly", true);
      return next();
    });
    const total = first.length + results.length;
    if (mine !== turn) return;
    list.replaceChildren(...first);
    status.textContent = words.length ? counted(total) : "";
    show("blank", !words.length);
    show("found", total);
    show("more", results.length);
    show("none", words.length && !total);
    show("other", words.length);
    if (words.length && !total) await suggest(search, asked);
    let adding = false;
    part("more").firstElementChild.onclick = async () => {
      if (adding) return;
      adding = true;
      show("failed", false);
      try {
        const added = await next();
        if (mine !== turn) return;
        list.append(...added);
        list.dataset.state = "done";
        show("more", results.length);
        added[0].querySelector("a").focus();
      } catch (error) {
        if (mine === turn) fail(error);
      } finally {
        adding = false;
      }
    };
    if (mine === turn) list.dataset.state = "done";
  } catch (error) {
    if (mine === turn) fail(error);
  }
};

const asked = () => new URLSearchParams(location.search).get("q") || "";
form.addEventListener("submit", (event) => {
  event.preventDefault();
  const query = form.elements.q.value;
  if (query.trim() !== asked().trim()) history.pushState(null, "", "?" + new URLSearchParams({ q: query }));
  answer(query);
});
/* A link within the page is a step in the history too. */
addEventListener("popstate", () => { if (asked().trim() !== last) answer(asked()); });
answer(asked());
