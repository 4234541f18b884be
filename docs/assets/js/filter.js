/* The filter of a listing; without it the listing is shown whole. */
(() => {
  "use strict";

  const form = document.querySelector("[data-filter]");

  /* Fold what people type differently: accents, Arabic marks, hamza, ta marbuta, alif maqsura, digits. */
  const fold = (text) => text.toLowerCase().normalize("NFKD")
    .replace(/[\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u0640]/g, "")
    .replace(/ٱ/g, "ا").replace(/ة/g, "ه").replace(/ى/g, "ي")
    .replace(/[٠-٩]/g, (digit) => digit.charCodeAt(0) - 0x660).replace(/’/g, "'").replace(/\s+/g, " ").trim();

  /* What is filtered: the cards that the form names (data-actor, data-partnership …), each with its values at hand.
     A card apart is filtered too, but stays out of the count. */
  const name = form.dataset.filter;
  const cards = [...document.querySelectorAll(`[data-${name}]`)].map((element) => ({
    element,
    shown: true,
    apart: "apart" in element.dataset,
    group: element.closest("[data-group]"),
    values: Object.fromEntries(Object.entries(element.dataset).map(([key, value]) => [key, value.split(" ")])),
    get text() { return this.folded ??= fold(element.textContent); },
  }));
  const count = document.querySelector("[data-count]");
  const nothing = document.querySelector("[data-none]");
  const plural = new Intl.PluralRules(document.documentElement.lang);
  const counted = (number, forms) => (forms[plural.select(number)] || forms.other).replace("{n}", number);
  const formsOf = (element) => JSON.parse((element?.dataset.forms ? element : count).dataset.forms);
  const groups = [...document.querySelectorAll("[data-group]")].map((element) => {
    const number = element.querySelector("[data-group-count]");
    return { element, number, forms: formsOf(number) };
  });
  /* What a group says of all its cards is no answer to a filter. */
  const unfiltered = [...document.querySelectorAll("[data-unfiltered]")];
  const sections = [...document.querySelectorAll("[data-section]")];
  const fields = [...form.elements].filter((field) => field.name);

  const apply = () => {
    const wanted = Object.fromEntries(fields.map((field) => [field.name, field.value.trim()]));
    const words = fold(wanted.q || "");
    const values = Object.entries(wanted).filter(([key, value]) => value && key !== "q");
    const left = new Map();
    const filtering = Boolean(words || values.length);
    let shown = 0, any = false;
    for (const line of unfiltered) line.hidden = filtering;
    for (const card of cards) {
      const match = values.every(([key, value]) => card.values[key].includes(value)) && (!words || card.text.includes(words));
      if (card.shown !== match) card.element.hidden = !(card.shown = match);
      if (!match) continue;
      any = true;
      shown += !card.apart;
      left.set(card.group, (left.get(card.group) || 0) + 1);
    }
    for (const { element, number, forms } of groups) {
      element.hidden = !left.has(element) && (filtering || !element.querySelector("[data-unfiltered]"));
      number.textContent = counted(left.get(element) || 0, forms);
    }
    for (const section of sections) section.hidden = !section.querySelector("[data-group]:not([hidden])");
    if (count) count.textContent = counted(shown, formsOf(count));
    nothing.hidden = any;
    return wanted;
  };

  const remember = (wanted) => {
    const query = new URLSearchParams(Object.entries(wanted).filter(([, value]) => value)).toString();
    history.replaceState(null, "", location.pathname + (query ? "?" + query : "") + location.hash);
  };

  const restore = () => {
    const query = new URLSearchParams(location.search);
    for (const field of fields) {
      field.value = query.get(field.name) || "";
      if (field.value !== (query.get(field.name) || "")) field.value = "";
    }
    apply();
  };

  form.addEventListener("input", () => remember(apply()));
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(() => remember(apply())));
  addEventListener("popstate", restore);
  /* Texts are folded while nothing else happens, so that the first word typed finds them ready. */
  (self.requestIdleCallback || setTimeout)(() => cards.forEach((card) => card.text));
  /* On a phone the list comes first; the filter opens on demand, or when the address already filters. */
  form.querySelector("details").open = matchMedia("(min-width: 60em)").matches || location.search.length > 1;
  restore();
})();
