/* The rules of one record, as the check has them: patterns, limits and lists come with the page, from the definition.
   `problems` gives what is wrong as {path, code, found, allowed}, with the paths and codes of the check. */

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const graphemes = new Intl.Segmenter("und", { granularity: "grapheme" });

/** The length of a text as readers see it: an Arabic letter with its vowel signs counts once. */
export const letters = (text) => [...graphemes.segment(text)].length;

/** One line of text, as it is written: without spaces at its ends, single spaces inside. */
export const oneLine = (text) => text.trim().split(/\s+/u).join(" ");

/** Several lines of text, as they are written; one line is as `oneLine`. */
export const lines = (text) => {
  // eslint-disable-next-line no-control-regex
  const kept = text.trim().split(/\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]/u).map((line) => line.trimEnd()).join("\n");
  return kept.includes("\n") ? kept : oneLine(kept);
};

/** Whether a value is left out of the record. */
export const isEmpty = (value) => value === undefined || value === null || value === "" ||
  (Array.isArray(value) && !value.length) || (typeof value === "object" && !Object.keys(value).length);

/** The identifier that a text would make: « Bêta 1 » gives "beta-1". */
export const slug = (text) => text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "")
  .replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "");

const european = (text) => text.replace(/[٠-٩۰-۹]/g, (digit) => digit.charCodeAt(0) & 15);

/** Compile the page's definition; it throws where a browser is too old for the patterns. */
export const compile = (definition) => {
  const patterns = Object.fromEntries(
    Object.entries(definition.patterns).map(([name, [source, flags]]) => [name, new RegExp(source, flags)]),
  );
  const offices = new Set(definition.offices);
  const hasScript = (text, language) => language === "ar"
    ? patterns.arabic.test(text.replace(new RegExp(patterns.arabicSigns.source, "gu"), ""))
    : patterns.latin.test(text);

  /* Nothing of a private person: what looks like one's e-mail address or mobile number. */
  const personal = (text, isTelephone) => {
    const plain = european(text);
    for (const [found, user, provider] of plain.matchAll(new RegExp(patterns.anyEmail.source, "gu"))) {
      if (patterns.providers.test(provider)) return { code: "private-provider", found };
      const names = patterns.twoNames.exec(user);
      if (names && !offices.has(names[1].toLowerCase()) && !offices.has(names[2].toLowerCase())) {
        return { code: "private-email", found };
      }
    }
    const mobile = patterns.mobile.exec(plain) || (isTelephone ? patterns.localMobile.exec(plain) : null);
    return mobile && { code: "private-telephone", found: mobile[0].trim() };
  };

  const quoted = (text) => "“„‘«".includes(text[0]) && "”’»“".includes(text.at(-1)) &&
    !/[“”„«»]/.test(text.slice(1, -1));

  const unseen = (text) => {
    const found = patterns.broken.exec(text);
    if (!found) return null;
    const code = found[0] === "\t" ? "tab" : found[0] === "\ufffd" ? "character-lost" : "character-invisible";
    return { code, found: "U+" + found[0].codePointAt(0).toString(16).toUpperCase().padStart(4, "0") };
  };

  const host = (name) => {
    let ascii = name;
    if (/[^\x00-\x7f]/.test(name)) { // eslint-disable-line no-control-regex
      if (/[^\p{L}\p{M}\p{Nd}.\u3002-]/u.test(name)) return false;
      try { ascii = new URL("http://" + name).hostname; } catch { return false; }
    } else if (name.includes("xn--")) {
      try { new URL("http://" + name); } catch { return false; }
    }
    const labels = ascii.replace(/\.$/, "").split(".");
    const last = labels.at(-1);
    return labels.length > 1 && last.length > 1 && !/^[0-9]+$/.test(last) && ascii.length <= 253 &&
      labels.every((label) => patterns.label.test(label));
  };

  const address = (text) => {
    if (patterns.forbidden.test(text)) return "address-characters";
    const [, scheme, rest] = /^(?:([a-z][a-z0-9+.-]*):)?(.*)$/isu.exec(text);
    const place = rest.startsWith("//") ? rest.slice(2).split(/[/?#]/)[0] : "";
    const at = place.lastIndexOf("@");
    const [name, port] = place.slice(at + 1).split(/:(.*)/su);
    const portFault = port !== undefined && port !== "" && !(/^[0-9]+$/.test(port) && Number(port) <= 65535);
    if (/[[\]]/.test(place) || portFault || /[/?#@:]/.test(place.replace(/[@:]/g, "").normalize("NFKC"))) {
      return "address-host";
    }
    if (!["http", "https"].includes((scheme || "").toLowerCase())) return "address-scheme";
    if (at >= 0) return "address-user";
    return host(name.toLowerCase()) ? "" : "address-host";
  };

  const date = (text, today) => {
    const parts = patterns.date.exec(text);
    if (!parts) return { code: "date-form" };
    const [year, month, day] = [Number(parts[1]), Number(parts[2] || 1), Number(parts[3] || 1)];
    const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
    const last = month === 2 && leap ? 29 : DAYS[month - 1];
    if (!year || !last || day < 1 || day > last) return { code: "date-impossible" };
    if (year < definition.firstYear) return { code: "date-calendar" };
    const first = `${parts[1]}-${parts[2] || "01"}-${parts[3] || "01"}`;
    return first > today ? { code: "date-future", allowed: today } : null;
  };

  const isTelephone = (text) => {
    const digits = text.replace(/[^0-9]/g, "").length;
    return patterns.telephone.test(text) && digits >= 5 && digits <= 15;
  };

  /* What a type asks of a text, after what is asked of every text. */
  const own = {
    identifier: (text) => definition.reserved.includes(text) ? "id-reserved"
      : patterns.identifier.test(text) ? "" : "id-form",
    address,
    telephone: (text) => isTelephone(text) ? "" : "telephone-form",
    email: (text) => patterns.email.test(text) ? "" : "email-form",
    choice: (text, rule) => rule.options.includes(text) ? "" : "choice-unknown",
    reference: (text, rule) => rule.options.includes(text) ? "" : "choice-unknown",
  };

  const problemOf = (value, rule, today) => {
    const text = rule.multiline ? lines(value) : oneLine(value);
    if (!text) return { code: "value-empty" };
    const length = [...text].length > rule.limit ? letters(text) : 0;
    if (unseen(text)) return unseen(text);
    if (length > rule.limit) return { code: "text-long", found: String(length), allowed: String(rule.limit) };
    if (quoted(text)) return { code: "quotes-typographic", found: text };
    const told = personal(text, rule.type === "telephone");
    if (told) return told;
    if (rule.type === "date") {
      const fault = date(text, today);
      return fault && { found: text, ...fault };
    }
    const code = own[rule.type] ? own[rule.type](text, rule) : "";
    return code ? { code, found: text } : null;
  };

  const half = (value, language, rule, today) => {
    const fault = problemOf(value, rule, today);
    if (fault) return fault;
    const text = oneLine(value);
    if (!hasScript(text, language) && !(rule.type === "name" && hasScript(text, "fr"))) {
      return { code: "language-script", found: text, allowed: language };
    }
    return rule.type === "role" && patterns.person.test(text) ? { code: "private-person", found: text } : null;
  };

  function* inGroup(values, fields, prefix, today) {
    for (const field of fields) {
      const path = prefix + field.name;
      if (!isEmpty(values[field.name])) yield* inField(values[field.name], field, path, today);
      else if (field.required) yield { path, code: "field-missing" };
    }
  }

  function* inField(value, rule, path, today) {
    if (rule.type === "group") yield* inGroup(value, rule.fields, path + ".", today);
    else if (rule.type === "listing") yield* inListing(value, rule.item, path, today);
    else if (["bilingual", "name", "role"].includes(rule.type)) {
      for (const language of ["ar", "fr"]) {
        const fault = half(value[language] || "", language, rule, today);
        if (fault) yield { path: `${path}.${language}`, ...fault };
      }
    } else {
      const fault = problemOf(value, rule, today);
      if (fault) yield { path, ...fault };
    }
  }

  function* inListing(entries, item, path, today) {
    const seen = new Set();
    for (const [index, entry] of entries.entries()) {
      const faults = [...inField(entry, item, `${path}[${index + 1}]`, today)];
      yield* faults;
      const same = JSON.stringify(entry);
      if (!faults.length && seen.has(same)) {
        yield { path, code: "choice-duplicate", found: typeof entry === "string" ? entry : String(index + 1) };
      }
      if (!faults.length) seen.add(same);
    }
  }

  /** Every problem of a record's values. `own` is the id of the record that is corrected, "" for a new one. */
  const problems = (values, today, corrected = "") => {
    const found = [...inGroup(values, definition.fields, "", today)];
    const id = oneLine(values.id || "");
    if (id && id !== corrected && !found.some(({ path }) => path === "id")) {
      if (definition.taken.includes(id)) found.push({ path: "id", code: "id-duplicate", found: id });
      if (definition.retired.includes(id)) {
        found.push({ path: "id", code: "id-retired", found: id, allowed: "data/retired.yml" });
      }
    }
    return found;
  };

  return { problems, patterns };
};
