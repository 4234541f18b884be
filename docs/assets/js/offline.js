/* Lets the guide stay on the reader's device; sw.js does the work. Every page is whole without it. */

const { serviceWorker } = navigator;
const language = document.documentElement.lang;

export const root = new URL("../../", import.meta.url).href;
export const possible = Boolean(serviceWorker) && location.protocol.startsWith("http");
/* What this reader decided; nothing stands there until then. */
export const refusal = `dalil ${new URL(root).pathname} ${language}: no copy`;
export const savesData = () =>
  Boolean(navigator.connection?.saveData) || matchMedia("(prefers-reduced-data: reduce)").matches;
const loaded = new Promise((done) => (document.readyState === "complete" ? done() : addEventListener("load", done)));

/* Ask a worker; it may report its progress before it answers. */
export const ask = (worker, question, report = () => {}) => new Promise((answered) => {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = ({ data }) => (data.progress ? report(data.progress) : answered(data.answer));
  worker.postMessage({ language, ...question }, [port2]);
});

/* The worker of the published site: a new one is waited for, so that what is kept is what is published. */
export const registered = async () => {
  const registration = await serviceWorker.register(`${root}sw.js`);
  const coming = registration.installing || registration.waiting;
  if (coming) {
    await new Promise((settled) => coming.addEventListener("statechange", () => {
      if (["activated", "redundant"].includes(coming.state)) settled();
    }));
  }
  if (!registration.active) throw new Error("no worker");
  return registration.active;
};

/* Once the home page is there and the line is quiet, the essential pages are kept, unless the reader saves data. */
const keepEssential = async () => {
  await loaded;
  await new Promise((later) => setTimeout(later, 3000));
  await new Promise((idle) => (self.requestIdleCallback || setTimeout)(idle));
  await ask(await registered(), { ask: "keep", set: "start", quietly: true });
};

if (possible) {
  const home = root + (language === "ar" ? "" : `${language}/`);
  if (serviceWorker.controller) {
    ask(serviceWorker.controller, { ask: "page" }).then(async ({ copy, words }) => {
      await loaded;
      if (copy) (await import("./offline-notice.js")).tell(root, copy, words);
    });
  }
  if (location.href.split(/[?#]/)[0] === home && !savesData() && !localStorage.getItem(refusal)) {
    /* Where the browser refuses, or the line breaks, the page is none the worse. */
    keepEssential().catch(() => {});
  }
}
