"""Put the records of a file in their stated order, by country and then by id, and change no other byte."""

from __future__ import annotations

import bisect
from collections.abc import Sequence as SequenceType
from typing import Any

from . import reader
from .blocks import Blocks
from .nodes import Document, Node, label


def key(node: Node, countries: SequenceType[str]) -> tuple[int, str] | None:
    """Return where a record stands among the others, None where its country or id is unknown."""
    country, identifier = label(node, "country"), label(node, "id")
    return (countries.index(country), identifier) if country in countries and identifier else None


def misplaced(keys: SequenceType[Any]) -> list[int]:
    """Return the positions of the fewest keys that must move for the rest to stand in order, the later ones of two."""
    # From the end, so that of two keys the first one stays: the longest run of which none is below the next.
    runs: list[int] = []
    ends: list[Any] = []
    before: dict[int, int | None] = {}
    falling = {key: -rank for rank, key in enumerate(sorted(set(keys)))}
    for position in reversed(range(len(keys))):
        rank = falling[keys[position]]
        length = bisect.bisect_right(ends, rank)
        before[position] = runs[length - 1] if length else None
        ends[length : length + 1], runs[length : length + 1] = [rank], [position]
    kept, position = set(), runs[-1] if runs else None
    while position is not None:
        kept.add(position)
        position = before[position]
    return [position for position in range(len(keys)) if position not in kept]


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
