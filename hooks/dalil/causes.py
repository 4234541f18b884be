"""Why a text is no YAML: the parser's error translated into what the contributor typed, with the line to paste.

The parser names what it expected; the line it stopped at, the line where it began and those between tell the rest.
Where several causes are possible all are suspected: the reader tries which of them lets the record be read.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import yaml

from .nodes import HYPHENS, MAX_LINE, Document
from .problems import Place
from .scalars import quoted

# `  - key: value`: what stands before the value, the key, the value.
ENTRY = re.compile(r"(?P<before>\s*(?:- +)*(?P<key>[\w-]+) *: +)(?P<value>\S.*?)\s*")
ITEM = re.compile(r"(?P<before>\s*(?:- +)+)(?P<value>\S.*?)\s*")
TIGHT = re.compile(r"(?P<before>\s*(?:- +)*)(?P<key>[A-Za-z_][\w]*):(?P<value>[^\s:/].*?)\s*")
BARE = re.compile(r"(?P<before>\s*(?:- +)*)(?P<key>[a-z_]+) +(?P<value>[^\s:].*?)\s*")
LONE = re.compile(r"(?P<before>\s*(?:- +)*)(?P<key>[a-z_]+)\s*")
KEY = re.compile(r"(?P<before> *(?:- +)*)[A-Za-z_]\w* *:(?:\s|$)")
FIRST = re.compile(r"(?P<before> *)(?P<key>[a-z_]+) *:(?:\s|$)")
TIGHT_HYPHEN = re.compile(r"(\s*)-(?=[^\s-])")
OTHER_HYPHEN = re.compile(rf"(?P<before>\s*)(?P<sign>[{HYPHENS}])\s*(?P<rest>\S.*?)\s*")
INDENTED = re.compile(r"\s*(?:- +)?[\w-]+ *:(?:\s|$)")
BLOCK = re.compile(r"(?P<before> *(?:- +)*)(?:[A-Za-z_]\w*) *: *[|>][-+]?\s*")
# A slip is looked for so many lines above the one where the parser stopped.
MAX_ABOVE = 40
# Among so many keys above that line the one that has slipped to another column is looked for.
MAX_KEYS = 5
# Suspected on little evidence: told only where the line to paste proves it.
TENTATIVE = frozenset(["indentation", "hyphen-missing", "hyphen-other", "text-indentation"])
ELSEWHERE = "«»“”„‘"


@dataclass(frozen=True)
class Cause:
    """What is wrong (a key of the messages), where, what was found there, and the corrected line ("" if unknown)."""

    code: str
    line: int
    column: int
    found: str
    fix: str = ""


def suspected(document: Document, error: yaml.MarkedYAMLError, part: tuple[int, int]) -> Iterator[tuple[Cause, ...]]:
    """Yield what may be behind a parser's error, the likeliest first; causes that come together are mended together.

    `part` counts the lines before the part that was parsed and those up to its end. The last one yielded always holds.
    """
    offset, end = part
    marks = [(mark.line + 1 + offset, mark.column + 1) for mark in (error.problem_mark, error.context_mark) if mark]
    context = f"{error.context or ''} {error.problem or ''}"
    began = marks[-1]
    if "quoted scalar" in context:
        yield (_quotation(document, *began),)
        return
    if "block scalar" in context:
        yield (block_text(document, *began),)
        return
    if any(words in context for words in ("an alias", "an anchor", "a tag", "tag handle", "cannot start any token")):
        yield (_quoting(document, "value-start", *(marks[0] if "cannot start" in context else began)),)
        return
    # The mistake is mostly on the line where the parser stopped, or on the one before it.
    stopped = _within(document, min(marks[0][0], end))
    texts = _texts(document, offset, stopped)
    for number in dict.fromkeys((stopped, _above(document, stopped), began[0])):
        cause = _of_line(document, number) if number not in texts else None
        if cause:
            yield (cause,)
    above = [number for number in range(max(offset + 1, stopped - MAX_ABOVE), stopped + 1) if number not in texts]
    yield from _together(cause for number in above if number >= began[0] and (cause := _of_line(document, number)))
    yield from _together(cause for number in above if (cause := other_hyphen(document, number)))
    keys = [number for number in reversed(above) if KEY.match(document.line(number))]
    slipped = [stopped, *keys[:MAX_KEYS]]
    for number in above:
        if causes := tuple(_margin(document, number, end)):
            slipped.append(number)
            yield causes
        if cause := _lone(document, number):
            yield (cause,)
    if "flow" in context:
        began = began if document.line(began[0])[began[1] - 1 : began[1]] in ("[", "{") else _opened(document, stopped)
        line = document.line(began[0]).rstrip()
        closing = "]" if line[began[1] - 1 : began[1]] == "[" else "}"
        # A list of which nothing stands there yet is not mended by closing it.
        fix = line + closing if line[began[1] :].strip() else ""
        yield (_cause(document, "bracket-unclosed", *began, fix=fix),)
        return
    yield from _out_of_line(document, slipped, texts, offset)
    code = "indentation" if INDENTED.match(document.line(stopped)) else "yaml-syntax"
    column = len(document.line(stopped)) - len(document.line(stopped).lstrip()) + 1
    yield (_cause(document, code, stopped, column if code == "indentation" else marks[0][1]),)


def _out_of_line(document: Document, slipped: list[int], texts: set[int], offset: int) -> Iterator[tuple[Cause, ...]]:
    """Yield each of the lines at another column, and the first one of a record with a hyphen, likeliest first."""
    stopped = slipped[0]
    moved = []
    for number in dict.fromkeys(slipped):
        moved += _moved(document, number, [each for each in range(number - 1, offset, -1) if each not in texts])
    # Two spaces a level are the habit of the data: a line at an odd column is the likelier one to have slipped.
    yield from ((each,) for each in sorted(moved, key=lambda each: (len(each.fix) - len(each.fix.lstrip())) % 2))
    first = next((number for number in range(offset + 1, stopped) if KEY.match(document.line(number))), stopped)
    for number in dict.fromkeys((stopped, first)):
        # It may stand where its hyphen was, or where it was itself.
        yield from ((cause,) for outdent in (2, 0) if (cause := first_field(document, number, outdent)))


def _together(causes: Iterable[Cause]) -> Iterator[tuple[Cause, ...]]:
    if found := tuple(causes):
        yield found


def quoting(document: Document, code: str, place: Place) -> Cause:
    """Return the cause for a value that must stand between quotation marks, as it stands at a place."""
    return _quoting(document, code, place.line, place.column)


def tight(document: Document, number: int) -> Cause:
    """Return the cause for a line that matches `TIGHT`: no space after the colon."""
    line = document.line(number)
    match = TIGHT.fullmatch(line)
    fix = f"{match['before']}{match['key']}: {match['value']}"
    return Cause("colon-space", number, match.end("before") + 1, line.strip()[:60], fix)


def tight_hyphen(document: Document, number: int) -> Cause | None:
    """Return the cause for a line that begins with a hyphen and no space after it, None for another line."""
    line = document.line(number).rstrip()
    match = TIGHT_HYPHEN.match(line)
    if not match:
        return None
    return _cause(document, "hyphen-space", number, match.end(1) + 1, TIGHT_HYPHEN.sub(r"\1- ", line, count=1))


def joined(document: Document, number: int) -> Cause | None:
    """Return why a line was read as part of a longer text, None where it may be one."""
    if TIGHT.fullmatch(document.line(number)):
        return tight(document, number)
    return tight_hyphen(document, number) or other_hyphen(document, number)


def other_hyphen(document: Document, number: int) -> Cause | None:
    """Return the cause for a line that begins with a dash or a bullet instead of a hyphen, None for another line."""
    match = OTHER_HYPHEN.fullmatch(document.line(number))
    if not match:
        return None
    fix = f"{match['before']}- {match['rest']}"
    return Cause("hyphen-other", number, match.start("sign") + 1, match["sign"], fix)


def first_field(document: Document, number: int, outdent: int = 2) -> Cause | None:
    """Return the cause for the first field of a record or of a list's item that has lost its hyphen.

    `outdent` is how much further to the left the hyphen goes.
    """
    line = document.line(number)
    match = FIRST.match(line)
    if not match:
        return None
    before = match["before"][outdent:] + "- "
    return Cause("hyphen-missing", number, match.start("key") + 1, line.strip()[:60], before + line.strip())


def _of_line(document: Document, number: int) -> Cause | None:
    line = document.line(number)
    entry = ENTRY.fullmatch(line) or ITEM.fullmatch(line)
    if hyphen := tight_hyphen(document, number):
        return hyphen
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


def block_text(document: Document, number: int, column: int) -> Cause:
    """Return the cause for a text that begins on the line of its `|`: it goes above the lines that follow, if any."""
    line, following = document.line(number), document.line(number + 1)
    entry = ENTRY.fullmatch(line)
    inner = len(following) - len(following.lstrip())
    if not entry or not following.strip() or inner <= len(entry["before"]) - len(entry["before"].lstrip()):
        return _quoting(document, "block-text", number, column)
    fix = f"{entry['before']}|\n{' ' * inner}{entry['value'].lstrip('|> ')}"
    return _cause(document, "block-text", number, entry.start("value") + 1, fix)


def _quoting(document: Document, code: str, number: int, column: int) -> Cause:
    line = document.line(number)
    entry = ENTRY.fullmatch(line) or ITEM.fullmatch(line)
    if not entry or (entry["value"][0] == "[" and column > entry.start("value") + 1):
        return _cause(document, code, number, column)
    column = entry.start("value") + 1
    value = entry["value"].lstrip("|> ") if code == "block-text" else entry["value"]
    return _cause(document, code, number, column, entry["before"] + quoted(value))


def _lone(document: Document, number: int) -> Cause | None:
    """Return the cause for a key without its colon above what belongs to it, None for another line."""
    line = document.line(number)
    match = LONE.fullmatch(line)
    following = document.line(number + 1)
    if not match or len(following) - len(following.lstrip()) <= len(match["before"]):
        return None
    return Cause("colon-missing", number, match.end("key") + 1, line.strip(), line.rstrip() + ":")


def _margin(document: Document, number: int, end: int) -> Iterator[Cause]:
    """Yield a cause for each line of a text that begins no further than the key of its `|`, above."""
    match = BLOCK.fullmatch(document.line(number))
    if not match:
        return
    width = len(match["before"])
    for below in range(number + 1, min(number + MAX_ABOVE, end) + 1):
        line = document.line(below)
        own = len(line) - len(line.lstrip())
        if own > width or (line.strip() and (KEY.match(line) or (line.startswith("- ") and width))):
            return
        if line.strip():
            yield Cause("text-indentation", below, own + 1, line.strip()[:60], " " * (width + 2) + line.strip())


def _moved(document: Document, number: int, above: list[int]) -> Iterator[Cause]:
    """Yield, for a line with a key, each column of the keys above it that is still open."""
    line = document.line(number)
    own = len(line) - len(line.lstrip())
    for column in dict.fromkeys(_open_columns(document, above)) if INDENTED.match(line) else ():
        if column != own:
            yield _cause(document, "indentation", number, own + 1, " " * column + line.strip())


def _open_columns(document: Document, numbers: list[int]) -> Iterator[int]:
    """Yield the columns at which a line may begin: those of keys and hyphens above it that nothing has closed."""
    lowest = MAX_LINE
    for at in numbers:
        above = document.line(at)
        match = KEY.match(above)
        if not match or not above.strip():
            continue
        if lowest == MAX_LINE and above.rstrip().endswith(":"):
            yield len(match["before"]) + 2
        hyphens = [hyphen.start() for hyphen in re.finditer("-", match["before"])]
        for column in (len(match["before"]), *reversed(hyphens)):
            if column < lowest:
                lowest = column
                yield column
        if not lowest:
            return


def _texts(document: Document, offset: int, last: int) -> set[int]:
    """Return the lines that belong to texts after a `|`."""
    found: set[int] = set()
    width = MAX_LINE
    for number in range(offset + 1, last + 1):
        line = document.line(number)
        if not line.strip() or len(line) - len(line.lstrip()) > width:
            found.add(number)
            continue
        match = BLOCK.fullmatch(line)
        width = len(match["before"]) if match else MAX_LINE
    return found


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
