/* Find pages in the index of one edition (made by hooks/dalil/search/index.py). Nothing here touches the page. */

import { folding } from "./folding.js";

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const DIGITS = new Map([...ALPHABET].map((sign, digit) => [sign, digit]));
/* More words than these add nothing, and a text pasted by mistake must not keep the browser busy. */
const MAX_WORDS = 16;
const MAX_LETTERS = 1000;
/* How much a match counts by how it was found. */
const EXACT = 1, SYNONYM = 0.5, FAMILY = 0.5, PART = 0.5, NEAR = 0.5;
/* With so many results, nobody needs those of a misspelling. */
const ENOUGH = 10;
/* What counts less than this share of the best result holds but one common word of many. */
const LEAST = 0.1;

/** Return how many letters must be added, left out, changed or exchanged with the next to make one word of the other;
 *  `limit` + 1 where that is more than `limit`. */
export const distance = (a, b, limit) => {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before = null, row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let steps = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + !same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) steps = Math.min(steps, before[j - 2] + 1);
      next.push(steps);
    }
    if (Math.min(...next) > limit) return limit + 1;
    [before, row] = [row, next];
  }
  return row[b.length];
};

/** Say whether two words differ by at most one letter, quickly: a search asks it of every term of the index. */
export const alike = (a, b) => {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0, end = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const left = a.length - start - end, right = b.length - start - end;
  return left <= 1 && right <= 1
    || left === 2 && right === 2 && a[start] === b[start + 1] && a[start + 1] === b[start];
};

const isNumber = (word) => /^[0-9]/.test(word);

const unpacked = (text) => {
  const pages = [];
  let page = -1, step = 0, scale = 1;
  for (let index = 0; index < text.length; index++) {
    const digit = DIGITS.get(text[index]);
    step += (digit & 31) * scale;
    scale *= 32;
    if (digit < 32) continue;
    page += step;
    pages.push([page, DIGITS.get(text[++index])]);
    step = 0;
    scale = 1;
  }
  return pages;
};

/** Return the search of an edition. `load` gives the promise of a part of its index, by file name, read as JSON. */
export const open = async (load) => {
  const index = await load("index.json");
  const fold = folding(index.rules);
  const terms = index.terms.split(" ");
  const numbers = new Map(terms.map((term, number) => [term, number]));
  const forms = new Map(Object.entries(index.forms));
  const known = new Map(numbers);
  for (const group of index.synonyms) for (const entry of group) for (const term of entry) known.set(term, -1);
  const resolve = (word) => fold.resolved(word, known, forms);
  const has = (term) => numbers.has(term);

  let related = null;
  const families = () => {
    if (!related) {
      related = new Map();
      for (const term of terms) {
        const family = fold.family(term);
        related.set(family, [...related.get(family) || [], term]);
      }
    }
    return related;
  };

  const parts = new Map();
  const part = (kind, number) => {
    const name = `${kind}-${number}.json`;
    // What could not be loaded is asked for again the next time.
    if (!parts.has(name)) parts.set(name, load(name).catch((error) => { parts.delete(name); throw error; }));
    return parts.get(name);
  };
  const holding = (starts, number) => starts.findLastIndex((start) => start <= number);
  const pagesOf = async (term) => {
    const number = numbers.get(term), at = holding(index.termParts, number);
    return unpacked((await part("terms", at))[number - index.termParts[at]]);
  };

  /* What may stand for the words from `from` to `to`: `terms` that must all be there, how much that counts, and the
     group of synonyms that it comes from. */
  const way = (from, to, weight, terms, group = null) => ({ from, to, weight, terms, group });

  const waysOf = (words) => {
    const found = words.map((word) => resolve(word));
    const ways = [];
    found.forEach((term, at) => {
      const before = ways.length, word = words[at];
      if (has(term)) ways.push(way(at, at, EXACT, [term]));
      for (const other of families().get(fold.family(term)) || []) {
        if (other !== term) ways.push(way(at, at, FAMILY, [other]));
      }
      const joined = at + 1 < words.length && resolve(word + words[at + 1]);
      if (joined && has(joined)) ways.push(way(at, at + 1, EXACT, [joined]));
      if (has(term) || isNumber(word)) return;
      for (let cut = 2; cut < word.length - 1; cut++) {
        const halves = [resolve(word.slice(0, cut)), resolve(word.slice(cut))];
        if (halves.every(has)) ways.push(way(at, at, PART, halves));
      }
      if (term.length > 2 && ways.length === before) {
        for (const other of terms) if (other.startsWith(term)) ways.push(way(at, at, PART, [other]));
      }
    });
    for (const group of index.synonyms) {
      for (const entry of group) {
        for (let at = 0; at + entry.length <= found.length; at++) {
          if (!entry.every((term, step) => found[at + step] === term)) continue;
          for (const other of group) {
            if (other !== entry && other.every(has)) ways.push(way(at, at + entry.length - 1, SYNONYM, other, group));
          }
        }
      }
    }
    return ways;
  };

  /* One letter more, less, other or exchanged; a shorter word is too often another word, a number always. */
  const nearWays = (words, at) => {
    const word = words[at], stem = fold.stem(word);
    if (word.length < 4 || isNumber(word)) return [];
    return terms.filter((term) => term !== stem && term.length > 2
      && (alike(stem, term) || alike(word, term) || alike(word, fold.family(term))))
      .map((term) => way(at, at, NEAR, [term]));
  };

  const ranked = async (words, ways) => {
    const wanted = [...new Set(ways.flatMap((each) => each.terms))];
    const lists = new Map(await Promise.all(wanted.map(async (term) => [term, new Map(await pagesOf(term))])));
    const rarity = (term) => Math.log(1 + index.pages / lists.get(term).size);
    /* A synonym counts no more than the most common of its group: it is no rare word for being in another script. */
    const value = ({ terms: all }) => all.reduce((sum, term) => sum + rarity(term), 0) / all.length;
    const least = new Map();
    for (const each of ways) least.set(each.group, Math.min(least.get(each.group) ?? Infinity, value(each)));
    const worth = new Array(words.length).fill(0);
    const scores = new Map();
    for (const each of ways) {
      const { from, to, weight, terms: all, group } = each;
      const counts = weight * (group ? least.get(group) : value(each));
      for (let at = from; at <= to; at++) worth[at] = Math.max(worth[at], counts);
      for (const page of lists.get(all[0]).keys()) {
        if (!all.every((term) => lists.get(term).has(page))) continue;
        const score = counts * all.reduce((sum, term) => sum + lists.get(term).get(page), 0) / all.length;
        if (!scores.has(page)) scores.set(page, new Array(words.length).fill(0));
        const best = scores.get(page);
        for (let at = from; at <= to; at++) best[at] = Math.max(best[at], score);
      }
    }
    // A term answers the word that it is, before those that it stands for with others.
    const asked = new Map(ways.flatMap(
      ({ from, to, terms: all }) => all.map((term, step) => [term, Math.min(from + step, to)]),
    ).reverse());
    const whole = worth.reduce((sum, value) => sum + value, 0);
    const found = [...scores].map(([page, best]) => {
      const covered = best.reduce((sum, score, at) => sum + (score ? worth[at] : 0), 0) / whole;
      return { page, asked, score: covered ** 2 * best.reduce((sum, score) => sum + score, 0) };
    }).sort((a, b) => b.score - a.score || a.page - b.page);
    return found.filter(({ score }) => score >= LEAST * found[0].score);
  };

  /** Return the folded `words` of a query and the pages found, best first, as [{page, score, asked}]: `asked` maps each
   *  term for which the page was found to the number of the word that it answers. */
  const search = async (query) => {
    const words = [...new Set(fold.words(query.slice(0, MAX_LETTERS)))].slice(0, MAX_WORDS);
    const sure = waysOf(words);
    const blank = words.map((_, at) => !sure.some(({ from, to }) => from <= at && at <= to));
    const near = (wanted) => words.flatMap((_, at) => blank[at] === wanted ? nearWays(words, at) : []);
    const ways = sure.concat(near(true));
    let results = await ranked(words, ways);
    const more = results.length < ENOUGH ? near(false) : [];
    if (more.length) {
      const seen = new Set(results.map(({ page }) => page));
      results = results.concat((await ranked(words, ways.concat(more))).filter(({ page }) => !seen.has(page)));
    }
    return { words, results };
  };

  /** Return a page's address, title and sections [anchor, heading, text]. */
  const page = async (number) => {
    const at = holding(index.textParts, number);
    const [address, title, sections] = (await part("texts", at))[number - index.textParts[at]];
    return { address, title, sections };
  };

  /** Return words of the guide that are spelt nearly like those of a query, the nearest first. */
  const suggestions = async (query, most = 5) => {
    const words = fold.words(query.slice(0, MAX_LETTERS)).slice(0, MAX_WORDS);
    const near = (await load("words.json")).flatMap((spelt) => {
      const [other] = fold.words(spelt);
      const steps = Math.min(...words.map((word) => distance(fold.stem(word), fold.stem(other), 2)));
      return steps <= 2 ? [{ spelt, steps }] : [];
    });
    return near.sort((a, b) => a.steps - b.steps).slice(0, most).map(({ spelt }) => spelt);
  };

  const spelt = new Map();
  /** Return the number of the word asked that a word of a page, as it is written, answers; -1 where it answers none. */
  const answers = (word, asked) => {
    if (!spelt.has(word)) spelt.set(word, fold.words(word).map(resolve));
    return spelt.get(word).reduce((at, term) => asked.get(term) ?? at, -1);
  };

  return { search, page, suggestions, answers };
};
