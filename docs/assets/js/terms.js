/* A term's explanation opens beside it; without this its link leads to the note at the end of the page. */
(() => {
  "use strict";

  if (!("popover" in document.body)) return;
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
  const show = (term) => {
    open = term;
    box.replaceChildren(...document.getElementById(term.hash.slice(1)).cloneNode(true).childNodes);
    /* What is read and reached next is the explanation. */
    term.after(box);
    term.setAttribute("aria-controls", box.id);
    term.setAttribute("aria-expanded", true);
    box.showPopover();
  };

  for (const term of document.querySelectorAll("a.term")) {
    term.setAttribute("role", "button");
    term.setAttribute("aria-expanded", false);
  }
  document.addEventListener("click", (event) => {
    const term = event.target.closest("a.term"), before = open;
    if (box.contains(event.target) || (term && (event.ctrlKey || event.metaKey || event.shiftKey))) return;
    close();
    if (!term) return;
    event.preventDefault();
    if (term !== before) show(term);
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") close();
    if (event.key !== " " || !event.target.matches("a.term")) return;
    event.preventDefault();
    event.target.click();
  });
  document.addEventListener("focusin", ({ target }) => { if (target !== open && !box.contains(target)) close(); });
})();
