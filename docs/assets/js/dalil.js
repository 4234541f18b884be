/* Two small helps; every page is whole without them. */
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

  const form = document.querySelector("[data-filter]");
  if (!form) return;

  /* Fold what people type differently: accents, Arabic marks, hamza, ta marbuta, alif maqsura, digits. */
  const fold = (text) => text.toLowerCase().normalize("NFKD")
    .replace(/[\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u0640]/g, "")
    .replace(/[أإآٱ]/g, "ا").replace(/ة/g, "ه").replace(/ى/g, "ي").replace(/ؤ/g, "و").replace(/ئ/g, "ي")
    .replace(/[٠-٩]/g, (digit) => digit.charCodeAt(0) - 0x660).replace(/’/g, "'").replace(/\s+/g, " ").trim();

  const cards = [...document.querySelectorAll("[data-actor]")]
    .map((element) => ({ element, text: fold(element.textContent) }));
  const groups = [...document.querySelectorAll("[data-group]")];
  const count = document.querySelector("[data-count]");
  const forms = JSON.parse(count.dataset.forms);
  const plural = new Intl.PluralRules(count.dataset.language);
  const counted = (number) => (forms[plural.select(number)] || forms.other).replace("{n}", number);
  const fields = [...form.elements].filter((field) => field.name);

  const matches = (card, wanted) => Object.entries(wanted).every(([name, value]) => !value ||
    (name === "q" ? card.text.includes(fold(value)) : card.element.dataset[name].split(" ").includes(value)));

  const apply = () => {
    const wanted = Object.fromEntries(fields.map((field) => [field.name, field.value.trim()]));
    let shown = 0;
    for (const card of cards) {
      const match = matches(card, wanted);
      card.element.hidden = !match;
      shown += match;
    }
    for (const group of groups) {
      const left = group.querySelectorAll("[data-actor]:not([hidden])").length;
      group.hidden = left === 0;
      group.querySelector("[data-group-count]").textContent = counted(left);
    }
    count.textContent = counted(shown);
    document.querySelector("[data-none]").hidden = shown > 0;
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
  form.hidden = false;
  /* On a phone the list comes first; the filter opens on demand, or when the address already filters. */
  const panel = form.querySelector("details");
  panel.open = matchMedia("(min-width: 60em)").matches || location.search.length > 1;
  restore();
})();
