/* Which section of a page answers best, and which of its words to show. Texts stay texts: no markup is ever made. */

const RUN = /[\p{L}\p{M}\p{N}\u0640\u200c\u200d]+/gu;
/* How many words an excerpt holds, and how many of them stand before the first that was found. */
const LENGTH = 30, BEFORE = 8;
const LATIN = "A-Za-z\u00c0-\u024f", ARABIC = "\u0600-\u06ff";
const WORDS = `[${LATIN}0-9](?:[${LATIN}0-9’'./&_+,:–%\u00a0\u202f -]*[${LATIN}0-9%])?`;
const FOREIGN = {
  ar: new RegExp(`${WORDS}(?: ?\\(${WORDS}\\))*`, "gu"),
  fr: new RegExp(`[${ARABIC}](?:[${ARABIC}0-9\\s/().«»–-]*[${ARABIC}])?`, "gu"),
};

/** Return a text in pieces [text, found]; `answers` gives the number of the word asked that a word answers, or -1. */
export const pieces = (text, answers) => {
  const made = [];
  let end = 0;
  for (const run of text.matchAll(RUN)) {
    if (answers(run[0]) < 0) continue;
    made.push([text.slice(end, run.index), false], [run[0], true]);
    end = run.index + run[0].length;
  }
  return [...made, [text.slice(end), false]].filter(([part]) => part);
};

/** Return the section [anchor, heading, text] that says most of what the title does not, a heading counting more. */
export const best = (title, sections, answers) => {
  const found = (text) => new Set((text.match(RUN) || []).map(answers).filter((word) => word >= 0));
  const told = found(title);
  const fresh = (text) => [...found(text)].filter((word) => !told.has(word)).length;
  let most = sections[0], score = 0;
  sections.forEach((section, index) => {
    // The first heading is the title itself.
    const own = fresh(section[2]) + (index ? 2 * fresh(section[1]) : 0);
    if (own > score) [most, score] = [section, own];
  });
  return most;
};

/** Return the stretch of a text that holds most of what was asked, with … where it is cut. */
export const excerpt = (text, answers) => {
  const runs = [...text.matchAll(RUN)];
  if (runs.length <= LENGTH) return text;
  const words = runs.map((run) => answers(run[0]));
  let start = 0, most = 0;
  for (let at = 0; at < runs.length; at++) {
    if (words[at] < 0) continue;
    const first = Math.max(0, Math.min(at - BEFORE, runs.length - LENGTH));
    const count = new Set(words.slice(first, first + LENGTH).filter((word) => word >= 0)).size;
    if (count > most) [start, most] = [first, count];
  }
  const last = runs[Math.min(start + LENGTH, runs.length) - 1];
  const cut = start + LENGTH < runs.length;
  return (start ? "… " : "") + text.slice(start ? runs[start].index : 0, cut ? last.index + last[0].length : undefined)
    + (cut ? " …" : "");
};

/** Return nodes for pieces of a text in the edition of `language`: what was found in <mark>, every run of the other
 *  direction in a <bdi> of its own. */
export const nodes = (parts, language) => {
  const text = parts.map(([part]) => part).join("");
  const marks = [];
  let at = 0;
  for (const [part, found] of parts) {
    if (found) marks.push([at, at + part.length]);
    at += part.length;
  }
  const between = (from, to) => {
    const made = [];
    for (const [start, end] of marks) {
      if (end <= from || start >= to) continue;
      const mark = document.createElement("mark");
      mark.textContent = text.slice(Math.max(start, from), Math.min(end, to));
      made.push(text.slice(from, Math.max(start, from)), mark);
      from = Math.min(end, to);
    }
    return [...made, text.slice(from, to)].filter(Boolean);
  };
  const made = [];
  let end = 0;
  for (const run of text.matchAll(FOREIGN[language])) {
    const bdi = document.createElement("bdi");
    const [other, direction] = language === "ar" ? ["fr", "ltr"] : ["ar", "rtl"];
    if (language === "fr" || /\p{L}/u.test(run[0])) bdi.lang = other;
    bdi.dir = direction;
    bdi.append(...between(run.index, run.index + run[0].length));
    made.push(...between(end, run.index), bdi);
    end = run.index + run[0].length;
  }
  return [...made, ...between(end, text.length)];
};
