/* Fold the words of a query as hooks/dalil/search/folding.py folds those of the pages: by the rules of the index. */

/** Return the functions that work by `rules`, the table RULES of the Python module. */
export const folding = (rules) => {
  const patterns = (name) => rules[name].map((each) => new RegExp(each, "u"));
  const every = (name) => new RegExp(rules[name], "gu");
  const one = (name) => new RegExp(rules[name], "u");
  const tanwin = every("tanwin"), marks = every("marks"), dots = every("dots"), word = every("word");
  const article = one("article"), bound = one("bound"), particle = one("particle"), hamza = every("hamza");
  const possessive = patterns("possessive"), endings = patterns("endings"), roots = patterns("roots");
  const families = one("families");
  const plurals = rules.plurals.map(([pattern, made]) => [new RegExp(pattern, "u"), made]);
  const letters = new RegExp(`[${Object.keys(rules.letters).join("")}]`, "gu");
  const stop = new Set(rules.stop);

  const folded = (text) => text.toLowerCase().replace(tanwin, "").normalize("NFKD").replace(marks, "")
    .replace(letters, (letter) => rules.letters[letter]).replace(dots, "$1");

  const words = (text) => (folded(text).match(word) || [])
    .filter((each) => (each.length > 1 || /[0-9]/.test(each)) && !stop.has(each))
    .map((each) => each.replace(hamza, "")).filter(Boolean);

  const singular = (each) => {
    const rule = plurals.find(([pattern]) => pattern.test(each));
    return rule ? each.replace(...rule) : each;
  };

  const stems = new Map();
  const stem = (each) => {
    let found = stems.get(each);
    if (found === undefined) stems.set(each, found = bare(each));
    return found;
  };
  const bare = (each) => {
    if (each < "\u0600") return /^[0-9]/.test(each) ? each : singular(each);
    for (let left; (left = each.replace(article, "")) !== each;) each = left;
    const owned = possessive.map((pattern) => each.match(pattern)).find(Boolean);
    if (owned) each = owned[1].replace(bound, "$1");
    const ending = endings.map((pattern) => each.match(pattern)).find(Boolean);
    return ending ? ending[1] : each;
  };

  const family = (each) => each < "\u0600" ? each.replace(families, "$1")
    : roots.reduce((left, pattern) => left.replace(pattern, "$1"), each);

  const resolved = (each, known, forms) => {
    let whole = stem(each);
    if (!known.has(whole) && !forms.has(whole)) {
      const rest = stem(each.replace(particle, ""));
      if (known.has(rest) || forms.has(rest)) whole = rest;
    }
    return forms.get(whole) ?? whole;
  };

  return { words, stem, family, resolved };
};
