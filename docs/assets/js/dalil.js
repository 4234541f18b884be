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
