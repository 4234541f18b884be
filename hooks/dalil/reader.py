"""Read YAML so that nothing is misread: every value stays text and keeps its place.

YAML 1.1 turns `01234567` into 342391, `no` into false and keeps the last of two equal keys without a word;
here scalars are never converted, and duplicate keys, aliases and tags are problems.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

import yaml

from .problems import Place, Problem

Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
# What plain values resolve to by themselves; any other tag was typed, and could name code.
STANDARD_TAGS = frozenset(
    f"tag:yaml.org,2002:{name}"
    for name in ["str", "int", "float", "bool", "null", "timestamp", "merge", "value", "seq", "map"]
)
RECORD_LINE = re.compile(r"\s*-?\s*id:\s*(\S+)")
KEY_LINE = re.compile(r"\s*(?:- )?([\w-]+):")


@dataclass(frozen=True)
class Scalar:
    """One value as it was typed."""

    text: str
    place: Place


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


def read(path: Path, name: str) -> tuple[Node | None, list[Problem]]:
    """Return the file's content as nodes, and what is wrong with it.

    `name` is how messages call the file. The node is None where the file cannot be used at all.
    """
    whole = Place(name)
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except FileNotFoundError:
        return None, [Problem(whole, "file-missing")]
    except UnicodeDecodeError:
        return None, [Problem(whole, "file-encoding")]
    try:
        root = yaml.compose(text, Loader=Loader)
    except yaml.MarkedYAMLError as error:
        # Of a quotation that is never closed, the parser names the end of the file; its beginning helps.
        unclosed = error.context_mark if "quoted scalar" in (error.context or "") else None
        mark = unclosed or error.problem_mark or error.context_mark
        return None, [_syntax_problem(text, name, mark.line, mark.column + 1)]
    except yaml.reader.ReaderError as error:
        # The parser counts its position in bytes or characters, as it was built; the character itself is sure.
        return None, [_syntax_problem(text, name, text.count("\n", 0, text.find(chr(error.character))))]
    if root is None or (isinstance(root, yaml.ScalarNode) and not root.value):
        return None, [Problem(whole, "file-empty")]
    conversion = _Conversion(name)
    return conversion.node(root), conversion.problems


def _syntax_problem(text: str, name: str, index: int, column: int = 0) -> Problem:
    """Tell where the text stops being YAML; record and field are read off the lines, since no node exists."""
    lines = text.splitlines()[: index + 1]
    last = lines[index] if index < len(lines) else ""
    records = [match[1] for match in map(RECORD_LINE.match, lines) if match]
    key = KEY_LINE.match(last)
    values = {"found": last.strip()[:60]}
    place = Place(name, index + 1, column)
    return Problem(place, "yaml-syntax", records[-1] if records else "", key[1] if key else "", values)


class _Conversion:
    def __init__(self, name: str):
        self.name = name
        self.problems: list[Problem] = []
        self.seen: set[int] = set()

    def node(self, source: yaml.Node, field: str = "") -> Node:
        place = self.place(source)
        if id(source) in self.seen:
            # An alias: the same node a second time. It is not followed, so nothing can grow without end.
            self.problems.append(Problem(place, "yaml-alias", field=field))
            return Scalar("", place)
        self.seen.add(id(source))
        if source.tag not in STANDARD_TAGS:
            self.problems.append(Problem(place, "yaml-tag", field=field, values={"found": source.tag}))
        if isinstance(source, yaml.ScalarNode):
            return Scalar(source.value, place)
        if isinstance(source, yaml.SequenceNode):
            return Sequence(tuple(self.node(item, field) for item in source.value), place)
        entries: dict[str, Node] = {}
        places: dict[str, Place] = {}
        for key, value in source.value:
            name = key.value if isinstance(key, yaml.ScalarNode) else "?"
            if name in entries:
                values = {"found": name, "line": str(places[name].line)}
                self.problems.append(Problem(self.place(key), "key-duplicate", field=name, values=values))
                continue
            entries[name] = self.node(value, name)
            places[name] = self.place(key)
        return Mapping(entries, places, place)

    def place(self, node: yaml.Node) -> Place:
        return Place(self.name, node.start_mark.line + 1, node.start_mark.column + 1)
