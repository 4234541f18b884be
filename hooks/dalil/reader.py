"""Read YAML so that nothing is misread: every value stays text and keeps its place.

YAML 1.1 turns `01234567` into 342391, `no` into false and keeps the last of two equal keys without a word;
here scalars are never converted, and duplicate keys, aliases and tags are problems.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import yaml

from .problems import Place, Problem

Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
STANDARD_TAG = "tag:yaml.org,2002:"


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
        mark = error.problem_mark or error.context_mark
        place = Place(name, mark.line + 1, mark.column + 1) if mark else whole
        return None, [Problem(place, "yaml-syntax", values={"found": _line(text, place.line)})]
    except yaml.reader.ReaderError as error:
        line = text.count("\n", 0, error.position) + 1
        return None, [Problem(Place(name, line), "yaml-syntax", values={"found": f"U+{error.character:04X}"})]
    if root is None or (isinstance(root, yaml.ScalarNode) and not root.value):
        return None, [Problem(whole, "file-empty")]
    conversion = _Conversion(name)
    return conversion.node(root), conversion.problems


def _line(text: str, number: int) -> str:
    lines = text.splitlines()
    return lines[number - 1].strip()[:60] if 0 < number <= len(lines) else ""


class _Conversion:
    def __init__(self, name: str):
        self.name = name
        self.problems: list[Problem] = []
        self.seen: set[int] = set()

    def node(self, source: yaml.Node) -> Node:
        place = self.place(source)
        if id(source) in self.seen:
            # An alias: the same node a second time. It is not followed, so nothing can grow without end.
            self.problems.append(Problem(place, "yaml-alias"))
            return Scalar("", place)
        self.seen.add(id(source))
        if not source.tag.startswith(STANDARD_TAG):
            self.problems.append(Problem(place, "yaml-tag", values={"found": source.tag}))
        if isinstance(source, yaml.ScalarNode):
            return Scalar(source.value, place)
        if isinstance(source, yaml.SequenceNode):
            return Sequence(tuple(self.node(item) for item in source.value), place)
        entries: dict[str, Node] = {}
        places: dict[str, Place] = {}
        for key, value in source.value:
            name = key.value if isinstance(key, yaml.ScalarNode) else "?"
            if name in entries:
                values = {"found": name, "line": str(places[name].line)}
                self.problems.append(Problem(self.place(key), "key-duplicate", values=values))
                continue
            entries[name] = self.node(value)
            places[name] = self.place(key)
        return Mapping(entries, places, place)

    def place(self, node: yaml.Node) -> Place:
        return Place(self.name, node.start_mark.line + 1, node.start_mark.column + 1)
