"""Why a text is no YAML: the parser's error translated into what the contributor typed, with the line to paste.

The parser names what it expected; the line it stopped at, the line where it began and the one before tell the rest.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

import yaml

from .nodes import Document
from .problems import Place
from .scalars import quoted

# `  - key: value`: what stands before the value, the key, the value.
ENTRY = re.compile(r"(?P<before>\s*(?:- +)*(?P<key>[\w-]+) *: +)(?P<value>\S.*?)\s*")
ITEM = re.compile(r"(?P<before>\s*(?:- +)+)(?P<value>\S.*?)\s*")
TIGHT = re.compile(r"(?P<before>\s*(?:- +)*)(?P<key>[A-Za-z_][\w]*):(?P<value>[^\s:/].*?)\s*")
BARE = re.compile(r"(?P<before>\s*(?:- +)*)(?P<key>[a-z_]+) +(?P<value>[^\s:].*?)\s*")
TIGHT_HYPHEN = re.compile(r"(\s*)-(?=[^\s-])")
ELSEWHERE = "«»“”„‘"


@dataclass(frozen=True)
class Cause:
    """What is wrong (a key of the messages), where, what was found there, and the corrected line ("" if unknown)."""

    code: str
    line: int
    column: int
    found: str
    fix: str = ""


def explain(document: Document, error: yaml.MarkedYAMLError, offset: int = 0) -> Cause:
    """Return the cause of a parser's error; `offset` counts the lines before the part that was parsed."""
    marks = [(mark.line + 1 + offset, mark.column + 1) for mark in (error.problem_mark, error.context_mark) if mark]
    context = f"{error.context or ''} {error.problem or ''}"
    began = marks[-1]
    if "quoted scalar" in context:
        return _quotation(document, *began)
    if "block scalar" in context:
        return _quoting(document, "block-text", *began)
    if any(words in context for words in ("an alias", "an anchor", "a tag", "tag handle", "cannot start any token")):
        return _quoting(document, "value-start", *(marks[0] if "cannot start" in context else began))
    # The mistake is mostly on the line where the parser stopped, or on the one before it.
    stopped = _within(document, marks[0][0])
    for number in dict.fromkeys((stopped, _above(document, stopped), began[0])):
        cause = _of_line(document, number)
        if cause:
            return cause
    if "flow" in context:
        began = began if document.line(began[0])[began[1] - 1 : began[1]] in ("[", "{") else _opened(document, stopped)
        line = document.line(began[0])
        closing = "]" if line[began[1] - 1 : began[1]] == "[" else "}"
        return _cause(document, "bracket-unclosed", *began, fix=line.rstrip() + closing)
    return _indentation(document, stopped, marks[0][1]) or _cause(document, "yaml-syntax", stopped, marks[0][1])


def quoting(document: Document, code: str, place: Place) -> Cause:
    """Return the cause for a value that must stand between quotation marks, as it stands at a place."""
    return _quoting(document, code, place.line, place.column)


def tight(document: Document, number: int) -> Cause:
    """Return the cause for a line that matches `TIGHT`: no space after the colon."""
    line = document.line(number)
    match = TIGHT.fullmatch(line)
    fix = f"{match['before']}{match['key']}: {match['value']}"
    return Cause("colon-space", number, match.end("before") + 1, line.strip()[:60], fix)


def spaced_hyphen(line: str) -> str:
    """Return a line with a space after its first hyphen."""
    return TIGHT_HYPHEN.sub(r"\1- ", line.rstrip(), count=1)


def _of_line(document: Document, number: int) -> Cause | None:
    line = document.line(number)
    entry = ENTRY.fullmatch(line) or ITEM.fullmatch(line)
    if TIGHT_HYPHEN.match(line):
        return _cause(document, "hyphen-space", number, line.index("-") + 1, spaced_hyphen(line))
    if TIGHT.fullmatch(line) and not entry:
        return tight(document, number)
    if entry and "key" in entry.groupdict():
        value, column = entry["value"], entry.start("value") + 1
        first, rest = value[0], value[1:]
        fix = entry["before"] + quoted(value)
        if first in ELSEWHERE:
            return _cause(document, "quotes-typographic", number, column, entry["before"] + quoted(unquoted(value)))
        if first in "\"'" and first in rest and not value.endswith(first):
            return _cause(document, "quote-inside", number, column, fix)
        if first in "\"'" and rest.count(first) > 1:
            return _cause(document, "quote-inside", number, column, entry["before"] + quoted(value[1:-1]))
        if first in "[{" and re.search(r"[\]}]\s*\S", value) and not re.fullmatch(r"[\[{].*[\]}]", value):
            return _cause(document, "value-start", number, column, fix)
        if first == "{" and "{{" in value:
            return _cause(document, "value-start", number, column, fix)
        if first == "[" and "،" in value and "]" not in value:
            return _cause(document, "comma-arabic", number, line.index("،") + 1, line.replace("،", ",").rstrip() + "]")
        if first not in "\"'[{|>" and (re.search(r":(?:\s|$)", value)):
            return _cause(document, "colon-unquoted", number, column, fix)
    bare = BARE.fullmatch(line)
    if bare and not entry and document.line(number).strip():
        fix = f"{bare['before']}{bare['key']}: {bare['value']}"
        return Cause("colon-missing", number, bare.end("key") + 1, line.strip()[:60], fix)
    return None


def unquoted(value: str) -> str:
    """Return a value without the typographic quotation marks round it."""
    return value.strip(ELSEWHERE + " \u00a0\u202f")


def _quotation(document: Document, number: int, column: int) -> Cause:
    line = document.line(number)
    mark = line[column - 1 : column]
    return _cause(document, "quote-unclosed", number, column, line.rstrip() + mark)


def _quoting(document: Document, code: str, number: int, column: int) -> Cause:
    line = document.line(number)
    entry = ENTRY.fullmatch(line) or ITEM.fullmatch(line)
    if not entry or (entry["value"][0] == "[" and column > entry.start("value") + 1):
        return _cause(document, code, number, column)
    column = entry.start("value") + 1
    value = entry["value"].lstrip("|> ") if code == "block-text" else entry["value"]
    return _cause(document, code, number, column, entry["before"] + quoted(value))


def _indentation(document: Document, number: int, column: int) -> Cause | None:
    """Where a line begins at another column than the keys above it, give it theirs."""
    line = document.line(number)
    own = len(line) - len(line.lstrip())
    if not re.match(r"\s*(?:- +)?[\w-]+ *:(?:\s|$)", line):
        return None
    for above in reversed(document.lines[: number - 1]):
        if not above.strip() or above.lstrip().startswith("#"):
            continue
        hyphen = re.match(r"\s*(?:- +)*", above)
        width = hyphen.end()
        if width != own and abs(width - own) <= 4:
            return _cause(document, "indentation", number, own + 1, " " * width + line.strip())
        break
    return _cause(document, "indentation", number, own + 1)


def _opened(document: Document, number: int) -> tuple[int, int]:
    """Return the place of the last bracket that is still open before a line's end."""
    for at in range(number, 0, -1):
        line = document.line(at)
        for column in range(len(line), 0, -1):
            if line[column - 1] in "[{":
                return at, column
    return number, 1


def _within(document: Document, number: int) -> int:
    """Return the line itself, or the last one that holds something where the parser stopped behind the end."""
    while number > 1 and not document.line(number).strip():
        number -= 1
    return number


def _above(document: Document, number: int) -> int:
    return _within(document, number - 1) if number > 1 else number


def _cause(document: Document, code: str, line: int, column: int, fix: str = "") -> Cause:
    return Cause(code, line, column, document.line(line)[column - 1 :].strip()[:60], fix)
