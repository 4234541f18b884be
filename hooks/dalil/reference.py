"""The reference pages: each file's fields as people read them, from the definition."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from . import bidi, french, serialise
from .languages import Text
from .records import Guide, Term
from .schema import VOCABULARIES, DataFile
from .shapes import Bilingual, Group, Listing
from .values import Choice, Plain, Reference

LINE = re.compile(r"(?P<before>\s*(?:- )?(?:[a-z_]+:)?\s?)(?P<value>.*)")


@dataclass(frozen=True)
class Row:
    """One field: its path in the file, its names, its type (a key of the strings), its limit, what may be chosen.

    `target` is the list that its value must stand in, "" for other types; `options` are fixed values with labels.
    """

    path: str
    title: Text
    explanation: Text
    type: str
    required: bool
    limit: int
    target: str
    options: tuple[tuple[str, Text], ...]

    @property
    def anchor(self) -> str:
        """The field's anchor, the same in both editions."""
        return self.path.replace(".", "-").replace("_", "-")


@dataclass(frozen=True)
class Line:
    """One line of the example: what stands before the value, the value, the value's language ("" for none)."""

    before: str
    value: str
    language: str


@dataclass(frozen=True)
class FileReference:
    """One file's reference: its definition, fields, example and vocabularies."""

    file: DataFile
    rows: tuple[Row, ...]
    example: tuple[Line, ...]
    vocabularies: tuple[tuple[str, Text, tuple[Term, ...]], ...]


def of(file: DataFile, guide: Guide) -> FileReference:
    """Return a file's reference; the vocabularies are those of the guide."""
    text = serialise.record(file.group, serialise.example(file.group))
    vocabularies = [(name, title, guide.vocabulary[name]) for name, title in file.lists if name in VOCABULARIES]
    # Lists of one file share most of their fields: each is told once.
    told = {row.path: row for name in file.list_names for row in rows(file.group_of(name))}
    return FileReference(file, tuple(told.values()), tuple(map(_line, text.split("\n"))), tuple(vocabularies))


def rows(group: Group) -> Iterator[Row]:
    """Yield the fields of a group, those of inner groups after the field that holds them."""
    for path, each in group.walk():
        many = isinstance(each.type, Listing)
        inner: Any = each.type.item if many else each.type
        kind = "group" if isinstance(inner, Group) else type(inner).__name__.lower()
        limit = inner.limit if isinstance(inner, Bilingual) or type(inner) is Plain else 0
        target = inner.target if isinstance(inner, Reference) else ""
        options = inner.options if isinstance(inner, Choice) else ()
        yield Row(
            path, each.title, each.explanation, f"{kind}s" if many else kind, each.required, limit, target, options
        )


def _line(text: str) -> Line:
    before, value = LINE.fullmatch(text).groups()
    if bidi.IN_FRENCH.search(value):
        return Line(before, value, "ar")
    if " " in value and re.search("[a-z]{3}", value) and not value.startswith("["):
        return Line(before, french.typeset(value), "fr")
    return Line(before, value, "")
