/* Three small helps; every page is whole without them. */
(() => {
  "use strict";

  /* The link to the other edition keeps the section and the filter: anchors and filters are alike in both. */
  for (const link of document.querySelectorAll(".language-switch")) {
    const page = link.getAttribute("href");
    const keep = () => { link.href = page + location.search + location.hash; };
    link.addEventListener("pointerdown", keep);
    link.addEventListener("focus", keep);
    link.addEventListener("click", keep);
  }

  /* A term's explanation opens beside it; without this its link leads to the note at the end of the page. */
  const terms = "popover" in document.body ? document.querySelectorAll("a.term") : [];
  if (terms.length) {
    const box = document.createElement("div");
    box.id = box.className = "term-note";
    box.popover = "manual";
    let open = null;
    const close = () => {
      if (!open) return;
      box.hidePopover();
      open.setAttribute("aria-expanded", false);
      open = null;
    };
    for (const term of terms) {
      term.role = "button";
      term.setAttribute("aria-expanded", false);
    }
    document.addEventListener("click", (event) => {
      const term = event.target.closest("a.term"), was = open;
      if (box.contains(event.target) || term && (event.ctrlKey || event.metaKey || event.shiftKey)) return;
      close();
      if (!term) return;
      event.preventDefault();
      if (term === was) return;
      open = term;
      box.replaceChildren(...document.getElementById(term.hash.slice(1)).cloneNode(true).childNodes);
      term.after(box);
      term.setAttribute("aria-controls", box.id);
      term.setAttribute("aria-expanded", true);
      box.showPopover();
    });
    document.addEventListener("keydown", (event) => {
      if (event.key === "Escape") close();
      if (event.key === " " && event.target.matches("a.term")) {
        event.preventDefault();
        event.target.click();
      }
    });
    document.addEventListener("focusin", (event) => {
      if (event.target !== open && !box.contains(event.target)) close();
    });
  }

  const form = document.querySelector("[data-filter]");
  if (!form) return;

  /* Fold what people type differently: accents, Arabic marks, hamza, ta marbuta, alif maqsura, digits. */
  const fold = (text) => text.toLowerCase().normalize("NFKD")
    .replace(/[\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u0640]/g, "")
    .replace(/[أإآٱ]/g, "ا").replace(/ة/g, "ه").replace(/ى/g, "ي").replace(/ؤ/g, "و").replace(/ئ/g, "ي")
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
  const sections = [...document.querySelectorAll("[data-section]")];
  const fields = [...form.elements].filter((field) => field.name);

  const apply = () => {
    const wanted = Object.fromEntries(fields.map((field) => [field.name, field.value.trim()]));
    const words = fold(wanted.q || "");
    const values = Object.entries(wanted).filter(([key, value]) => value && key !== "q");
    const left = new Map();
    let shown = 0, any = false;
    for (const card of cards) {
      const match = values.every(([key, value]) => card.values[key].includes(value)) && (!words || card.text.includes(words));
      if (card.shown !== match) card.element.hidden = !(card.shown = match);
      if (!match) continue;
      any = true;
      shown += !card.apart;
      left.set(card.group, (left.get(card.group) || 0) + 1);
    }
    for (const { element, number, forms } of groups) {
      element.hidden = !left.has(element);
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
  form.hidden = false;
  /* On a phone the list comes first; the filter opens on demand, or when the address already filters. */
  const panel = form.querySelector("details");
  panel.open = matchMedia("(min-width: 60em)").matches || location.search.length > 1;
  restore();
})();
