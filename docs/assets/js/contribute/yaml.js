/* One record as the YAML text that a data file holds, in the order of the definition: to the byte what the guide's own
   commands write. */

import { isEmpty, lines, oneLine } from "./rules.js";

const indented = (block) => block.map((line) => (line ? "  " + line : ""));

/** Return a function that writes values as text, from `- id: …` on, without a line end at its end. */
export const writer = (fields, { unsafe, misread, numeric }) => {
  const quoted = (text) => {
    if (text.includes("\\") && text.includes('"')) return JSON.stringify(text);
    return text.includes("\\") || text.includes('"') ? "'" + text.replaceAll("'", "''") + "'" : `"${text}"`;
  };

  const written = (text, inList = false) => {
    const risky = !text || unsafe.test(text) || misread.test(text) || (inList && /[,[\]{}]/.test(text));
    return risky && !numeric.test(text) ? quoted(text) : text;
  };

  const textOf = (name, value, multiline) => {
    const text = multiline ? lines(value) : oneLine(value);
    return text.includes("\n") ? [`${name}: |`, ...indented(text.split("\n"))] : [`${name}: ${written(text)}`];
  };

  const item = (entries, values) => {
    const block = group(entries, values);
    return block.map((line, index) => (index ? (line ? "  " + line : "") : "- " + line));
  };

  const field = ({ name, type, item: entry, fields: inner, multiline }, value) => {
    if (["bilingual", "name", "role"].includes(type)) {
      return [`${name}:`, ...indented(["ar", "fr"].flatMap((language) => textOf(language, value[language], multiline)))];
    }
    if (type === "group") return [`${name}:`, ...indented(group(inner, value))];
    if (type !== "listing") return textOf(name, value, multiline);
    if (entry.type !== "group") return [`${name}: [${value.map((each) => written(each, true)).join(", ")}]`];
    return [`${name}:`, ...indented(value.flatMap((each) => item(entry.fields, each)))];
  };

  const group = (entries, values) =>
    entries.flatMap((entry) => (isEmpty(values[entry.name]) ? [] : field(entry, values[entry.name])));

  return (values) => item(fields, values).join("\n");
};
