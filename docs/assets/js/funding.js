// The calculator of the page on money. `share` is the same reckoning as hooks/dalil/shares.py; a test compares them.

const DIGITS = /[٠-٩۰-۹]/g;
const LARGEST = 1_000_000_000;

/** Read an amount as people type it: European or Arabic digits, thousands apart, a currency after it.
 *  Returns {value} in whole euros, or {error}: empty, text, negative or large. */
export function amount(typed) {
  let text = typed.replace(DIGITS, (digit) => String(digit.codePointAt(0) & 0xf)).replace(/[\u200e\u200f\u2066-\u2069]/g, "").trim();
  text = text.replace(/\s*(?:€|eur|euros?|يورو)$/i, "").replace(/^€\s*/, "");
  if (!text) return { error: "empty" };
  const negative = /^[-−–]/.test(text);
  text = text.replace(/^[-−–+]\s*/, "").replace(/[.,٫]\d{1,2}$/, "");
  const grouped = /^\d{1,3}(?:[\s.,٬،'’]\d{3})+$/.test(text);
  if (!grouped && !/^\d+$/.test(text)) return { error: "text" };
  const value = Number(text.replace(/\D/g, ""));
  if (negative && value) return { error: "negative" };
  return value > LARGEST ? { error: "large" } : { value };
}

/** Return what a fund could give; see Share in hooks/dalil/shares.py. */
export function share(rules, cost, own) {
  const atLeast = (rate) => Math.ceil((cost * rate) / 100);
  const ownNeeded = atLeast(rules.own_min);
  const frenchNeeded = atLeast(rules.french_min);
  let grant = Math.min(Math.floor((cost * rules.share_max) / 100), cost - ownNeeded, cost - own);
  if (rules.most) grant = Math.min(grant, rules.most);
  let obstacle = "";
  if (cost <= rules.project_min) obstacle = "project-small";
  else if (grant < rules.least) obstacle = "aid-small";
  else if (own < Math.max(ownNeeded, frenchNeeded)) obstacle = "own-short";
  if (obstacle.endsWith("small")) grant = 0;
  return { grant, percent: Math.floor((grant * 100) / cost), to_find: cost - own - grant, own_needed: ownNeeded, french_needed: frenchNeeded, obstacle };
}

/** Return what the page says of a share, one sentence a line. */
export function lines(rules, cost, own, words, euros) {
  const found = share(rules, cost, own);
  const bound = { "project-small": rules.project_min, "aid-small": rules.least, "own-short": Math.max(found.own_needed, found.french_needed) };
  if (found.obstacle) return [filled(words[found.obstacle], { amount: euros(bound[found.obstacle]) })];
  const said = [filled(words.grant, { amount: euros(found.grant), percent: found.percent })];
  if (found.to_find) said.push(filled(words["to-find"], { amount: euros(found.to_find) }));
  if (found.french_needed) said.push(filled(words.french, { amount: euros(found.french_needed) }));
  if (rules.kind_max >= 0) said.push(filled(words.kind, { percent: rules.kind_max }));
  if (rules.steering_max >= 0) said.push(filled(words.steering, { amount: euros(Math.floor((cost * rules.steering_max) / 100)) }));
  return said;
}

function filled(sentence, values) {
  return sentence.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
}

function start(form) {
  const { rules, words, separator } = JSON.parse(document.getElementById("shares-data").textContent);
  const euros = (number) => filled(words.euros, { n: String(number).replace(/\B(?=(\d{3})+$)/g, separator) });
  const status = form.querySelector("[data-status]");
  const fields = { cost: form.elements.cost, own: form.elements.own };
  const cells = document.querySelectorAll("[data-result]");

  function refuse(field, sentence) {
    field.setAttribute("aria-invalid", "true");
    field.setAttribute("aria-describedby", "shares-status");
    status.textContent = sentence;
    status.classList.add("calculator__error");
    for (const cell of cells) cell.textContent = "–";
    field.focus();
  }

  function calculate() {
    const values = {};
    status.classList.remove("calculator__error");
    for (const field of Object.values(fields)) {
      field.removeAttribute("aria-invalid");
      field.removeAttribute("aria-describedby");
    }
    for (const [name, field] of Object.entries(fields)) {
      const read = amount(field.value);
      const error = read.error ?? (name === "cost" && !read.value ? "zero" : "");
      if (error) {
        const label = field.labels[0].textContent.trim();
        return refuse(field, filled(words[`error.${error}`], { found: field.value.trim().slice(0, 40), field: label }));
      }
      values[name] = read.value;
    }
    const { cost, own } = values;
    if (own > cost) return refuse(fields.own, filled(words["error.above"], { own: euros(own), cost: euros(cost) }));
    cells.forEach((cell, index) => {
      const said = lines(rules[index], cost, own, words, euros);
      cell.replaceChildren(...said.map((line) => Object.assign(document.createElement("span"), { className: "calculator__line", textContent: line })));
    });
    status.textContent = filled(words.result, { cost: euros(cost), own: euros(own) });
  }

  form.hidden = false;
  for (const part of document.querySelectorAll("[data-yours]")) part.hidden = false;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    calculate();
  });
}

const form = typeof document === "undefined" ? null : document.querySelector("[data-shares]");
if (form) start(form);
