/* The form page: reads what is typed, shows what is wrong beside its field, and hands out the finished record.
   Everything stays in the browser. Texts of people are only ever set as text, never as markup. */

import { compile, isEmpty, letters, lines, oneLine, slug } from "./rules.js";
import { fill, read, rows } from "./controls.js";
import { writer } from "./yaml.js";

/* Browsers and servers cut longer addresses; mail programs earlier still. */
const LONGEST = { issue: 7000, mail: 1800 };

const form = document.querySelector("[data-contribute]");
const { rules, words, records, repository, contact } =
  JSON.parse(document.getElementById("contribute-definition").textContent);
/* An old browser stops here: the page keeps telling the other ways. */
const { problems, patterns } = compile(rules);
const written = writer(rules.fields, patterns);
const find = (name) => document.querySelector(`[data-${name}]`);
const [summary, status, ready, block] = ["summary", "status", "ready", "block"].map(find);

let corrected = "";
let untouchedId = true;
const touched = new Set();

/* A value in a sentence keeps its own direction. */
const said = (code, values = {}) => words[code].replace(/\{(\w+)\}/g, (_, name) => `\u2068${values[name] ?? ""}\u2069`);

const today = () => {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
};

/* The place that shows a problem: that of its path, of the list round it, or of the field round that. */
const placeOf = (path) => {
  for (let name = path; name; name = name.replace(/(\[\d+\]|\.?\w+)$/, "")) {
    const place = form.querySelector(`[data-error="${CSS.escape(name)}"]`);
    if (place) return place;
  }
  return null;
};
const holder = (place) => place.parentElement;
const controlsOf = (place) => [...holder(place).querySelectorAll("input, select, textarea")];
const titleOf = (place) => {
  const titles = [];
  for (let part = holder(place); part && part !== form; part = part.parentElement) {
    const title = part.matches(".field__row") ? null : part.querySelector(":scope > :is(label, legend)");
    if (title) titles.unshift((title.firstChild || title).textContent.trim());
  }
  return titles.join(" · ");
};

const show = (found) => {
  const told = new Map();
  for (const problem of found) {
    const place = placeOf(problem.path);
    if (place && !told.has(place)) told.set(place, problem);
  }
  for (const place of form.querySelectorAll("[data-error]")) {
    const problem = told.get(place);
    place.hidden = !problem;
    place.textContent = problem ? said(problem.code, problem) : "";
    const own = holder(place).matches("fieldset") ? [] : controlsOf(place);
    for (const control of own) control.toggleAttribute("aria-invalid", Boolean(problem));
    for (const control of own) if (problem) control.setAttribute("aria-invalid", "true");
  }
  return told;
};

const summarise = (told) => {
  summary.hidden = !told.size;
  find("summary-text").textContent = told.size ? said("summary", { n: told.size }) : "";
  summary.querySelector("ul").replaceChildren(...[...told].map(([place, problem]) => {
    const link = document.createElement("a");
    const [control] = controlsOf(place);
    link.href = control && control.id ? "#" + control.id : "#" + form.id;
    link.textContent = `${titleOf(place)} — ${said(problem.code, problem)}`;
    link.addEventListener("click", (event) => {
      event.preventDefault();
      (control || holder(place).querySelector("button")).focus();
    });
    const item = document.createElement("li");
    item.append(link);
    return item;
  }));
};

const values = () => read(form, rules.fields);

const check = (all) => {
  const found = problems(values(), today(), corrected);
  const shown = all ? found : found.filter(({ path }) => [...touched].some((name) => path === name || path.startsWith(name + "[")));
  const told = show(shown);
  if (!summary.hidden || all) summarise(told);
  return found;
};

const count = (control) => {
  const place = form.querySelector(`[data-count-of="${CSS.escape(control.name)}"]`);
  if (!place) return;
  const { limit } = place.dataset;
  const length = letters(control.matches("textarea") ? lines(control.value) : oneLine(control.value));
  place.textContent = said("count", { n: length, limit });
  place.classList.toggle("field__count--over", length > Number(limit));
};
const countAll = () => form.querySelectorAll("input[name], textarea[name]").forEach(count);

/* The bytes that the block shows: keys from left to right, Arabic values in their own direction. */
const present = (text) => {
  block.replaceChildren(...text.split("\n").flatMap((line, index) => {
    const [, before, value] = /^(\s*(?:- )?(?:[a-z_]+:)?\s?)(.*)$/u.exec(line);
    const run = document.createElement(patterns.arabic.test(value) ? "bdi" : "span");
    if (run.matches("bdi")) Object.assign(run, { lang: "ar", dir: "rtl" });
    run.textContent = value;
    return [(index ? "\n" : "") + before, run];
  }));
};

const tell = (code, given) => { status.textContent = code ? said(code, given) : ""; };

const copy = async (code = "copied") => {
  try {
    await navigator.clipboard.writeText(block.textContent + "\n");
    tell(code);
  } catch {
    getSelection().selectAllChildren(block);
    tell("not-copied");
  }
};

const addressed = (address, parameters) =>
  address + "?" + Object.entries(parameters).map((pair) => pair.map(encodeURIComponent).join("=")).join("&");

/* A link that is too long for what follows it goes without the block, which is copied instead. */
const lead = (link, limit, whole, short) => {
  const fits = whole.length <= limit;
  link.href = fits ? whole : short;
  link.onclick = fits ? null : () => { copy("copied-for"); };
};

const offer = (record, id) => {
  present(record);
  const text = record + "\n";
  const download = find("download");
  URL.revokeObjectURL(download.href);
  download.href = URL.createObjectURL(new Blob([text], { type: "application/yaml" }));
  download.download = `${id}.yml`;
  const [issue, mail] = [find("issue"), find("mail")];
  if (issue) {
    const template = corrected ? "actor-correct.yml" : "actor-add.yml";
    const start = { template, title: `${corrected ? "Correction" : "Ajout"} · ${corrected ? "تصحيح" : "إضافة"}: ${id}` };
    const named = corrected ? { ...start, record: id } : start;
    const page = `${repository}/issues/new`;
    lead(issue, LONGEST.issue, addressed(page, { ...named, block: text }), addressed(page, named));
  }
  if (mail) {
    const subject = words["mail-subject"].replace("{name}", id);
    const page = `mailto:${contact}`;
    lead(mail, LONGEST.mail, addressed(page, { subject, body: text.replaceAll("\n", "\r\n") }),
      addressed(page, { subject, body: words["mail-paste"] }));
  }
  ready.hidden = false;
  document.getElementById("ready").focus();
};

form.addEventListener("submit", (event) => {
  event.preventDefault();
  tell("");
  const found = check(true);
  ready.hidden = found.length > 0;
  if (found.length) summary.focus();
  else offer(written(values()), oneLine(values().id));
});

/* A field is told wrong once it has been left, and right as soon as it is. */
form.addEventListener("focusout", ({ target }) => {
  if (!target.name || isEmpty(target.value)) return;
  touched.add(target.name);
  check(!summary.hidden);
});
form.addEventListener("input", ({ target }) => {
  count(target);
  if (target.name === "id") untouchedId = false;
  if (["acronym", "name.fr"].includes(target.name) && untouchedId && !corrected) {
    const named = ["acronym", "name.fr"].map((name) => slug(form.elements[name].value)).find(Boolean) || "";
    form.elements.id.value = named.slice(0, 60).replace(/-+$/, "");
  }
  ready.hidden = true;
  tell("");
  if (touched.has(target.name) || !summary.hidden) check(!summary.hidden);
});
find("copy").addEventListener("click", () => copy());
addEventListener("beforeunload", (event) => { if (touched.size && ready.hidden) event.preventDefault(); });

rows(form, said, tell, () => { if (!summary.hidden) check(true); });

const correct = async (id) => {
  try {
    const answer = await fetch(`${records}${encodeURIComponent(id)}.json`);
    const [record] = (await answer.json()).records;
    // What a new record is given without asking is not given to one that stands.
    for (const given of form.querySelectorAll("[type=hidden]")) given.value = "";
    fill(form, rules.fields, record);
    corrected = id;
    form.elements.id.readOnly = true;
    find("record").textContent = said("correcting", { name: record.name[document.documentElement.lang] });
  } catch {
    find("record").textContent = said("unknown-record", { name: id });
  }
  countAll();
};

/* The form's own functions, for the tests that hold it against the check. */
globalThis.dalil = { problems, written };
document.querySelector("[data-no-script]").hidden = true;
form.inert = false;
countAll();
const asked = new URLSearchParams(location.search).get("record");
if (asked) correct(asked);
