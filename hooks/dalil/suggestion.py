"""Turn a suggested record into a change of the data files: put in its place, checked with all the rest, then written.

A suggestion is one record as the form page writes it, alone in a file or in an issue that a form of the forge made.
A record of data/retired.yml takes the one that it retires out of its list. Nothing is written that the check refuses.
"""

from __future__ import annotations

import datetime
import itertools
import re
import shutil
import tempfile
import textwrap
from dataclasses import dataclass
from pathlib import Path

from . import blocks, characters, order, reader
from .blocks import RECORD, Blocks
from .data import Checked, examine
from .nodes import Document, Mapping, label
from .problems import InvalidInput, Place, Problem
from .schema import BY_NAME, DataFile

# What messages call the suggestion: the word is the same in both languages.
NAME = "YAML"
FENCE = re.compile(r"^(?P<fence>`{3,}|~{3,})[^\n]*\n(?P<text>.*?)^(?P=fence)[ \t]*$", re.DOTALL | re.MULTILINE)


@dataclass(frozen=True)
class Change:
    """What a suggestion does: to which record of which file, how, and the new text of each file that changes.

    `kind` is added, replaced, retired or same, as in the labels of the messages.
    """

    identifier: str
    file: DataFile
    kind: str
    texts: dict[str, str]


def block(data: bytes, issue: bool) -> str:
    """Return the one record that a file holds, or an issue between its fences; InvalidInput without exactly one."""
    text, problems = characters.decode(data, NAME)
    if problems:
        raise InvalidInput(problems)
    text = text.replace("\r\n", "\n")
    candidates = [match["text"] for match in FENCE.finditer(text)] if issue else [text]
    found = [each for each in map(_bare, candidates) if RECORD.match(each)]
    if len(found) != 1 or len(Blocks.of(found[0]).records) != 1:
        code = "suggestion-several" if found else "suggestion-none"
        raise InvalidInput([Problem(Place(NAME), code)])
    return found[0]


def _bare(text: str) -> str:
    """Return a record without what may stand round it: indentation, empty lines, comments before it."""
    lines = textwrap.dedent(text).strip("\n").split("\n")
    return "\n".join(itertools.dropwhile(lambda line: not line.strip() or line.startswith("#"), lines)).rstrip()


def change(data: Path, record: str) -> Change:
    """Return what a record changes in a data folder; InvalidInput where it or its file cannot be read."""
    document = _read(record)
    (node,) = document.root.items
    file = BY_NAME["retired" if isinstance(node, Mapping) and "retired_on" in node.entries else "actors"]
    identifier = label(node, "id")
    if not identifier:
        raise InvalidInput([Problem(Place(NAME, node.place.line), "field-missing", field="id", values={"found": "id"})])
    return _retiring(data, identifier, record, node) if file.name == "retired" else _putting(data, identifier, record)


def _read(text: str, name: str = NAME) -> Document:
    document = Document(name, lines=text.split("\n"))
    reader.parse(text, document)
    if document.problems:
        raise InvalidInput(document.problems)
    return document


def _putting(data: Path, identifier: str, record: str) -> Change:
    """Add a record to the actors, or put it in the place of the one with its id, whose comments round it stay."""
    file = BY_NAME["actors"]
    text = blocks.read_text(data / file.path)
    countries = [label(each, "id") for each in _list(data, "vocabulary", "countries")]
    position = _position(data, file, identifier)
    try:
        if position is None:
            changed = order.inserted(text, _read(text, file.path), countries, record)
        else:
            old = Blocks.of(text)
            lines = old.records[position].replace("\r\n", "\n").split("\n")
            before = list(itertools.takewhile(_is_comment, lines))
            after = list(itertools.takewhile(_is_comment, reversed(lines)))[::-1]
            replaced = old.replaced(position, "\n".join([*before, record, *after])).text
            changed = order.reordered(replaced, _read(replaced, file.path), countries)
    except ValueError:
        # Without a known country the record has no place: the check says what is wrong with it, at the end.
        changed = Blocks.of(text).inserted(len(Blocks.of(text).records), record).text
    kind = "added" if position is None else "same" if changed == text else "replaced"
    return Change(identifier, file, kind, {} if changed == text else {file.path: changed})


def _retiring(data: Path, identifier: str, record: str, node: Mapping) -> Change:
    """Add a record to the retired ones, and take the record of that id out of the actors."""
    file, actors = BY_NAME["retired"], BY_NAME["actors"]
    path = data / file.path
    retired = Blocks.of(blocks.read_text(path) if path.exists() else "")
    texts = {file.path: retired.inserted(len(retired.records), record).text}
    position = _position(data, actors, identifier) if label(node, "list") == actors.name else None
    if position is not None:
        texts[actors.path] = Blocks.of(blocks.read_text(data / actors.path)).without(position).text
    return Change(identifier, file, "retired", texts)


def _position(data: Path, file: DataFile, identifier: str) -> int | None:
    identifiers = [label(each, "id") for each in _list(data, file.name)]
    return identifiers.index(identifier) if identifier in identifiers else None


def _list(data: Path, name: str, inner: str = "") -> tuple:
    path = data / BY_NAME[name].path
    document = reader.read(path, path.as_posix())
    if document.problems:
        raise InvalidInput(document.problems)
    return (document.root.entries[inner] if inner else document.root).items


def _is_comment(line: str) -> bool:
    return line.startswith("#")


def examined(data: Path, texts: dict[str, str], today: datetime.date | None = None) -> Checked:
    """Check a data folder as it would be with other texts; the folder itself stays as it is."""
    with tempfile.TemporaryDirectory() as place:
        copy = Path(place) / data.resolve().name
        shutil.copytree(data, copy)
        for name, text in texts.items():
            blocks.write_text(copy / name, text)
        return examine(copy, today, style=True)
