"""What a data file holds once it is read: every value as text, with its place."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from .characters import OTHER_SPACE
from .problems import Place
from .scalars import written

KEY_LINE = re.compile(r"(?P<before> *(?:- +)?)(?P<key>[A-Za-z_]\w*) *:(?: +(?P<value>.*))?$")
# What a word processor makes of a hyphen, and what marks an item elsewhere.
HYPHENS = "\u2010-\u2015\u2022\u2212\u00b7\ufe58\ufe63\uff0d"
LOOSE_KEY = re.compile(rf"(?P<before> *(?:[-{HYPHENS}] *)?)(?P<key>[A-Za-z_]\w*) *:? *(?P<value>.*)")

# Mistakes that keep a line from being read as a key and its value.
UNPARSED = frozenset(
    ["colon-space", "colon-missing", "hyphen-space", "hyphen-missing", "hyphen-other", "indentation", "space-other"]
)
# No record of the guide has so many lines, and no line so many letters: beyond, nothing is looked for or offered.
MAX_RECORD, MAX_LINE = 1_000, 20_000


@dataclass(frozen=True)
class Scalar:
    """One value as it was typed. `end` is the column after it on its line, 0 where it runs over several lines."""

    text: str
    place: Place
    end: int = 0
    plain: bool = True


@dataclass(frozen=True)
class Sequence:
    """A list of nodes."""

    items: tuple[Node, ...]
    place: Place


@dataclass(frozen=True)
class Mapping:
    """Keys with their nodes; `places` tells where each key stands."""

    entries: dict[str, Node]
    places: dict[str, Place]
    place: Place


Node = Scalar | Sequence | Mapping


@dataclass
class Document:
    """One file: its content (None where it cannot be used), its lines as they stand, and what is wrong with it.

    `ids` are those that stand in parts that could not be read, so that references to them are not called unknown.
    """

    name: str
    root: Node | None = None
    lines: list[str] = field(default_factory=list)
    problems: list = field(default_factory=list)
    ids: set[str] = field(default_factory=set)

    def line(self, number: int) -> str:
        """Return a line by its number, from 1; "" beyond the file."""
        return self.lines[number - 1] if 0 < number <= len(self.lines) else ""

    def corrected(self, node: Scalar, value: str) -> str:
        """Return the scalar's line with another value in its place; "" where it has no one line."""
        before = self.line(node.place.line)[: node.place.column - 1]
        in_brackets = before.count("{") + before.count("[") > before.count("}") + before.count("]")
        return self.spliced(node, written(value, in_brackets))

    def spliced(self, node: Scalar, text: str) -> str:
        """Return the scalar's line with `text`, already written as YAML, in its place; "" where it has no one line."""
        line = self.line(node.place.line)
        if not node.end or len(line) > MAX_LINE:
            return ""
        return line[: node.place.column - 1] + text + line[node.end - 1 :]

    def address(self, number: int, code: str = "") -> tuple[str, str]:
        """Return the record's id and the field's path of a line, read off the lines: "" for what is not found.

        `code` is that of the problem: some keep the line itself from being read as a key and its value.
        """
        line = self.line(number)[:MAX_LINE].replace("\t", "  ")
        line = OTHER_SPACE.sub(" ", line) if code == "space-other" else line
        loose = code == "colon-missing" or (code in UNPARSED and ":" in line)
        own = (LOOSE_KEY if loose else KEY_LINE).match(line)
        keys = [own["key"]] if own else []
        indent = len(own["before"]) if own else len(line) - len(line.lstrip())
        if own and own["key"] == "id":
            return (own["value"] or "").strip(), "id"
        for at in range(number - 1, max(number - MAX_RECORD, 0), -1):
            match = KEY_LINE.match(self.line(at)[:MAX_LINE])
            if match and match["key"] == "id" and (loose or len(match["before"]) <= indent):
                return (match["value"] or "").strip(), ".".join(reversed(keys))
            if match and len(match["before"]) < indent and code != "indentation":
                indent = len(match["before"])
                keys.append(match["key"])
        return "", ".".join(reversed(keys))


def label(node: Node, field_name: str) -> str:
    """Return the text of a record's field, "" where there is none."""
    value = node.entries.get(field_name) if isinstance(node, Mapping) else None
    return value.text.strip() if isinstance(value, Scalar) else ""


def last_line(node: Node) -> int:
    """Return the line on which the last value of a node begins."""
    parts = node.entries.values() if isinstance(node, Mapping) else node.items if isinstance(node, Sequence) else ()
    return max([node.place.line, *(last_line(part) for part in parts)])
