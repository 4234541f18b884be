/* The page on which a reader keeps the whole edition, follows its download, stops it, goes on and removes it. */

import { ask, possible, refusal, registered, root, savesData } from "./offline.js";
import { published } from "./offline-notice.js";

const PATIENCE = 120_000;

const box = document.querySelector("[data-offline]");
const find = (name) => box.querySelector(`[data-${name}]`);

const start = async () => {
  const words = JSON.parse(box.dataset.words);
  const [state, said, progress, bar, live] = ["state", "said", "progress", "bar", "live"].map(find);
  const percent = new Intl.NumberFormat(document.documentElement.lang === "ar" ? "ar-u-nu-latn" : "fr", { style: "percent" });
  /* A number keeps its own direction in the sentence. */
  const put = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => `\u2068${values[name]}\u2069`);
  const buttons = Object.fromEntries([...box.querySelectorAll("[data-do]")].map((each) => [each.dataset.do, each]));
  const show = (...names) => {
    for (const [name, button] of Object.entries(buttons)) button.hidden = !names.includes(name);
  };
  let stop = () => {};
  const worker = async () => (await navigator.serviceWorker.getRegistration(root))?.active;

  /* Say what is kept, and offer what can be done about it. */
  const look = async () => {
    const active = await worker();
    const { copy, arrived, any } = active ? await ask(active, { ask: "state" }) : { copy: null, arrived: 0, any: false };
    const lines = [copy ? put(words[copy.set], { date: copy.date }) : words.none];
    if (!copy && savesData()) lines.push(words.saving);
    if (arrived) lines.push(put(words.arrived, { percent: percent.format(arrived) }));
    const site = copy && await published(root).catch(() => null);
    if (site && site[copy.language][copy.set] !== copy.version) lines.push(put(words.older, { date: site.date[copy.language] }));
    state.textContent = lines.join(" ");
    show(
      ...(copy?.set === "whole" ? [] : [arrived ? "resume" : "whole"]),
      ...(copy ? [] : ["start"]),
      ...(copy || arrived ? ["remove"] : []),
    );
    return any;
  };

  const keep = async (set) => {
    localStorage.removeItem(refusal);
    said.textContent = "";
    show("stop");
    buttons.stop.focus();
    progress.hidden = false;
    bar.removeAttribute("value");
    /* A whole edition is worth asking the browser not to throw it away; it may refuse. */
    if (set === "whole") navigator.storage?.persist?.();
    let told = -1, silence, over = false;
    const answer = await new Promise((answered) => {
      const end = (failed) => {
        over = true;
        answered({ failed });
      };
      /* Browsers may end a worker without a word. */
      const heard = () => {
        clearTimeout(silence);
        silence = setTimeout(() => end("line"), PATIENCE);
      };
      stop = () => end("stopped");
      heard();
      const report = ({ done, total }) => {
        heard();
        bar.value = done / total;
        /* Said at every tenth, not at every file. */
        const tenth = Math.floor(10 * done / total);
        if (tenth !== told) live.textContent = put(words.progress, { percent: percent.format(done / total) });
        told = tenth;
      };
      registered().then((active) => {
        /* The worker may come long after the reader has given up. */
        if (over) return;
        stop = () => ask(active, { ask: "stop" });
        return ask(active, { ask: "keep", set }, report);
      }).then(answered, ({ name }) => answered({ failed: name === "SecurityError" ? "impossible" : "line" }));
    });
    clearTimeout(silence);
    progress.hidden = true;
    live.textContent = "";
    await look();
    said.textContent = answer.failed ? words[answer.failed] : words.done;
    (box.querySelector("button:not([hidden])") || box).focus();
  };

  const acts = {
    start: () => keep("start"),
    whole: () => keep("whole"),
    resume: () => keep("whole"),
    stop: () => stop(),
    remove: async () => {
      localStorage.setItem(refusal, "1");
      const { failed } = await ask(await worker(), { ask: "remove" });
      /* With nothing kept in either edition the worker has nothing to do. */
      if (await look() === false) await (await navigator.serviceWorker.getRegistration(root)).unregister();
      said.textContent = failed ? "" : words.removed;
      (box.querySelector("button:not([hidden])") || box).focus();
    },
  };
  for (const [name, act] of Object.entries(acts)) buttons[name].addEventListener("click", act);
  find("controls").hidden = false;
  await look();
};

const again = document.querySelector("[data-again]");
again?.addEventListener("click", () => location.reload());
if (box && !possible) find("state").textContent = JSON.parse(box.dataset.words).impossible;
else if (box) start();
