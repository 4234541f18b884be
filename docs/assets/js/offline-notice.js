/* Says when a page comes from a copy that is older than what is published, or when there is no line. */

export const published = async (root) => {
  const answer = await fetch(`${root}version.json`, { cache: "no-store", signal: AbortSignal.timeout?.(20000) });
  return answer.ok ? answer.json() : null;
};

/* A bar at the foot of the window: it moves nothing on the page. Closed once, it stays away until the tab is closed. */
const notice = (words, kind, dates) => {
  if (sessionStorage.getItem("dalil notice") === kind) return;
  const bar = document.createElement("aside");
  bar.className = "edition-notice";
  bar.setAttribute("aria-label", words.label);
  const text = bar.appendChild(document.createElement("p"));
  text.setAttribute("role", "status");
  const button = (label, act) => {
    const made = bar.appendChild(document.createElement("button"));
    made.type = "button";
    made.textContent = label;
    made.addEventListener("click", act);
  };
  if (kind === "older") button(words.newest, () => location.reload());
  button(words.close, () => {
    sessionStorage.setItem("dalil notice", kind);
    bar.remove();
  });
  document.body.append(bar);
  text.textContent = words[kind].replace(/\{(\w+)\}/g, (_, name) => dates[name]);
};

export const tell = async (root, copy, words) => {
  try {
    const site = await published(root);
    if (site && site[copy.language][copy.set] !== copy.version) {
      notice(words, "older", { kept: copy.date, published: site.date[copy.language] });
    }
  } catch {
    notice(words, "offline", { kept: copy.date });
  }
};
