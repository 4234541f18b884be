"""Put the records of a file in their stated order, by country and then by id, and change no other byte."""

from __future__ import annotations

from collections.abc import Sequence as SequenceType

from . import reader
from .blocks import Blocks
from .nodes import Document, Node, label


def key(node: Node, countries: SequenceType[str]) -> tuple[int, str] | None:
    """Return where a record stands among the others, None where its country or id is unknown."""
    country, identifier = label(node, "country"), label(node, "id")
    return (countries.index(country), identifier) if country in countries and identifier else None


def inserted(text: str, document: Document, countries: SequenceType[str], record: str) -> str:
    """Return a file's text with one record more, in its place; nothing else changes.

    `document` is that text as read, `record` the record as `serialise.record` writes it. ValueError as `reordered`,
    and for a record without country or id.
    """
    added = Document("", lines=record.split("\n"))
    reader.parse(record, added)
    own = key(added.root.items[0], countries) if added.root and not added.problems else None
    blocks = Blocks.of(text)
    keys = [key(item, countries) for item in document.root.items]
    if own is None or len(keys) != len(blocks.records) or None in keys:
        raise ValueError("a record without a known place")
    return blocks.inserted(sum(other < own for other in keys), record).text


def reordered(text: str, document: Document, countries: SequenceType[str]) -> str:
    """Return a file's text with its records in order; what stands above a record without an empty line moves with it.

    `document` is that text as read. ValueError where the records cannot be told apart or one has no known place.
    """
    blocks = Blocks.of(text)
    keys = [key(item, countries) for item in document.root.items]
    if len(keys) != len(blocks.records) or None in keys:
        raise ValueError("a record without a known place")
    places = sorted(range(len(keys)), key=keys.__getitem__)
    return blocks.arranged(places).text
