/* The controls of the form: their values as a record, a record's values in them, and lists that grow. */

import { isEmpty } from "./rules.js";

const NUMBERED = ["id", "name", "for", "aria-describedby", "data-error", "data-count-of"];
const BOTH = ["bilingual", "name", "role"];

/* In which order a loaded record gives what is ticked: a correction changes nothing that was not touched. */
const orders = new Map();

const boxesOf = (form, path) => [...form.querySelectorAll(`[type="checkbox"][name="${CSS.escape(path)}"]`)];
const named = (form, path) => form.querySelector(`[name="${CSS.escape(path)}"]`);
const entriesOf = (form, path) => {
  const list = form.querySelector(`[data-rows="${CSS.escape(path)}"]`);
  return list ? [...list.querySelector("[data-entries]").children] : [];
};

/* What is blank is left out, and so is what holds nothing else. */
const kept = (values) => Object.fromEntries(Object.entries(values).filter(([, value]) => !isEmpty(value)));
const text = (form, path) => {
  const value = named(form, path).value;
  return value.trim() ? value : "";
};

const readField = (form, rule, path) => {
  if (BOTH.includes(rule.type)) {
    const both = { ar: text(form, path + ".ar"), fr: text(form, path + ".fr") };
    return both.ar || both.fr ? both : "";
  }
  if (rule.type === "group") return read(form, rule.fields, path + ".");
  if (rule.type !== "listing") return text(form, path);
  const boxes = boxesOf(form, path);
  if (boxes.length) {
    const ticked = boxes.filter((box) => box.checked).map((box) => box.value);
    const before = (orders.get(path) || []).filter((value) => ticked.includes(value));
    return [...before, ...ticked.filter((value) => !before.includes(value))];
  }
  // An entry left blank between others keeps its number, so that a mistake is shown in its own row.
  const values = entriesOf(form, path).map((_, index) => readField(form, rule.item, `${path}[${index + 1}]`));
  while (values.length && isEmpty(values.at(-1))) values.pop();
  return values;
};

/** Return what the form holds as a record's values, without what is blank. */
export const read = (form, fields, prefix = "") =>
  kept(Object.fromEntries(fields.map((rule) => [rule.name, readField(form, rule, prefix + rule.name)])));

const fillField = (form, rule, path, value) => {
  if (BOTH.includes(rule.type)) {
    for (const language of ["ar", "fr"]) named(form, `${path}.${language}`).value = value[language].trim();
  } else if (rule.type === "group") {
    fill(form, rule.fields, value, path + ".");
  } else if (rule.type !== "listing") {
    named(form, path).value = value;
  } else {
    const boxes = boxesOf(form, path);
    for (const box of boxes) box.checked = value.includes(box.value);
    orders.set(path, value);
    if (!boxes.length) {
      const list = form.querySelector(`[data-rows="${CSS.escape(path)}"]`);
      while (entriesOf(form, path).length < value.length) add(list);
      value.forEach((entry, index) => fillField(form, rule.item, `${path}[${index + 1}]`, entry));
    }
  }
};

/** Put a record's values into the form. */
export const fill = (form, fields, values, prefix = "") => {
  for (const rule of fields) {
    if (!isEmpty(values[rule.name])) fillField(form, rule, prefix + rule.name, values[rule.name]);
  }
};

/* Each entry of a list carries its number in its names; `#` stands for it in the page. */
const unnumbered = new WeakMap();
const number = (list, said) => {
  [...list.querySelector("[data-entries]").children].forEach((entry, index) => {
    for (const element of [entry, ...entry.querySelectorAll("*")]) {
      if (!unnumbered.has(element)) {
        unnumbered.set(element, NUMBERED.filter((name) => element.getAttribute(name)?.includes("#"))
          .map((name) => [name, element.getAttribute(name)]));
      }
      for (const [name, value] of unnumbered.get(element)) element.setAttribute(name, value.replaceAll("#", index + 1));
    }
    entry.setAttribute("aria-label", said("row", { name: list.dataset.title, n: index + 1 }));
  });
};

/* A long list of records stands in the page once; each choice takes its own copy. */
const choices = (entry) => {
  for (const choice of entry.querySelectorAll("[data-options]")) {
    choice.append(document.querySelector(`[data-options-of="${choice.dataset.options}"]`).content.cloneNode(true));
  }
};

let words = null;
const add = (list) => {
  const entry = list.querySelector("template").content.cloneNode(true);
  choices(entry);
  list.querySelector("[data-entries]").append(entry);
  number(list, words);
  return list.querySelector("[data-entries]").lastElementChild;
};

/** Let lists grow and shrink; what is required has one entry from the start. */
export const rows = (form, said, tell, changed) => {
  words = said;
  choices(form);
  for (const list of form.querySelectorAll("[data-rows]")) {
    if (list.dataset.required) add(list);
    list.addEventListener("click", ({ target }) => {
      if (target.closest("[data-add]")) {
        add(list).querySelector("input, select").focus();
        tell("added", { name: list.dataset.title });
      } else if (target.closest("[data-remove]")) {
        target.closest(".field__row").remove();
        number(list, said);
        tell("removed", { name: list.dataset.title });
        list.querySelector("[data-add]").focus();
      } else return;
      changed();
    });
  }
};
