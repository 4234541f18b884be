/* Small helps on every page; each page is whole without them. */
(() => {
  "use strict";

  /* The link to the other edition keeps the section and the filter: anchors and filters are alike in both. */
  const link = document.querySelector(".language-switch");
  if (link) {
    const page = link.getAttribute("href");
    for (const event of ["pointerdown", "focus", "click"]) {
      link.addEventListener(event, () => { link.href = page + location.search + location.hash; });
    }
  }

  /* The drawer closes when a section of this page is chosen, when the focus leaves it, and on Escape. */
  const drawer = document.querySelector(".drawer");
  const button = drawer.querySelector("summary");
  const close = () => { drawer.open = false; };
  drawer.addEventListener("click", ({ target }) => { if (target.closest("a[href^='#']")) close(); });
  drawer.addEventListener("focusout", ({ relatedTarget }) => { if (relatedTarget && !drawer.contains(relatedTarget)) close(); });
  addEventListener("keydown", ({ key }) => {
    if (key !== "Escape" || !drawer.open) return;
    close();
    button.focus();
  });

  /* A term's explanation opens beside it; without this its link leads to the note at the end of the page. */
  const terms = "popover" in document.body ? document.querySelectorAll("a.term") : [];
  if (terms.length) {
    const box = document.createElement("div");
    box.id = box.className = "term-note";
    box.popover = "manual";
    let open = null;
    const shut = () => {
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
      shut();
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
      if (event.key === "Escape") shut();
      if (event.key === " " && event.target.matches("a.term")) {
        event.preventDefault();
        event.target.click();
      }
    });
    document.addEventListener("focusin", (event) => {
      if (event.target !== open && !box.contains(event.target)) shut();
    });
  }

  /* While the page is read: which section stands here, and a way back up for who turns back far below. */
  const contents = document.querySelector(".contents");
  const sections = [...contents?.querySelectorAll("a") ?? []]
    .map((entry) => ({ entry, heading: document.getElementById(entry.hash.slice(1)) }));
  const up = document.querySelector(".to-top");
  let before = scrollY;
  const read = () => {
    if (Math.abs(scrollY - before) > 8) {
      up.hidden = scrollY > before || scrollY < innerHeight;
      before = scrollY;
    }
    const passed = sections.filter(({ heading }) => heading.getBoundingClientRect().top < innerHeight / 5);
    const here = passed[passed.length - 1]?.entry;
    const marked = contents?.querySelector("[aria-current]");
    if (here === marked || (!here && !marked)) return;
    marked?.removeAttribute("aria-current");
    if (!here) return;
    here.setAttribute("aria-current", "location");
    const { offsetTop: top, offsetHeight: height } = here;
    if (top < contents.scrollTop || top + height > contents.scrollTop + contents.clientHeight) contents.scrollTop = top - height;
  };
  let waiting = false;
  addEventListener("scroll", () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => { waiting = false; read(); });
  }, { passive: true });
  read();
})();
