"""What must hold between records and between files."""

from __future__ import annotations

import bisect

from . import (
    document_rules,
    freshness,
    funding_rules,
    glossary_rules,
    law_rules,
    order,
    register_rules,
    synonym_rules,
)
from .context import Context
from .entries import Entries, Entry, at, file_of
from .languages import Text
from .nearest import nearest
from .nodes import Document
from .problems import Place
from .records import Figure
from .schema import BY_NAME, FILES, LIST_TITLES

RETIRED_BLOCK = """- id: {id}
  list: {list}
  name:
    ar: …
    fr: …
  retired_on: {date}"""


def check(entries: Entries, documents: dict[str, Document], published: dict[str, set[str]], context: Context) -> None:
    """Add every problem between records to the context.

    `published` holds, for each list, the ids that were ever published.
    """
    _parts(entries.get("figures", []), context)
    register_rules.check(entries, context)
    synonym_rules.check(entries, context)
    glossary_rules.check(entries, context)
    law_rules.check(entries, context)
    funding_rules.check(entries, context)
    document_rules.check(entries, context)
    for file in FILES:
        if file.ordered and not documents["vocabulary"].problems:
            _order(entries.get(file.name, []), context)
    _retired(entries, context)
    _removed(entries, documents, published, context)
    if context.style:
        _due(entries.get("actors", []), context)
        _unlisted(entries, documents, published, context)


def _parts(entries: list[Entry], context: Context) -> None:
    """A figure that is part of another is no larger than it, and is not part of itself."""
    known = {**context.known.get("figures", {}), **{entry.label: entry.record for entry in entries}}
    for entry in entries:
        figure = entry.record
        if not isinstance(figure, Figure) or not figure.part_of:
            continue
        at(entry, "figures", context)
        whole = known.get(figure.part_of)
        if figure.part_of == figure.id:
            context.wrong(entry.node.entries["part_of"], "part-itself", "part_of")
        elif figure.part_of not in known:
            near = nearest(figure.part_of, [each for each in known if each != figure.id])
            node = entry.node.entries["part_of"]
            context.wrong(node, "choice-unknown", "part_of", meant=near, allowed=tuple(known), nearest=near)
        elif isinstance(whole, Figure) and figure.value > whole.value:
            context.wrong(entry.node.entries["value"], "part-larger", "value", allowed=str(whole.value))


def _order(entries: list[Entry], context: Context) -> None:
    """Records stand by country, in the vocabulary's order, then by id."""
    countries = list(context.known.get("countries", {}))
    keyed = [(key, entry) for entry in entries if (key := order.key(entry.node, countries))]
    ordered = sorted(keyed, key=lambda pair: pair[0])
    for position in order.misplaced([key for key, _ in keyed]):
        key, entry = keyed[position]
        before = bisect.bisect_left(ordered, key, key=lambda pair: pair[0])
        where = Text(ar="في أول القائمة", fr="la première")
        if before:
            previous = ordered[before - 1][1].label
            where = Text(ar=f"بعد {previous}", fr=f"après {previous}")
        at(entry, "actors", context)
        context.add(entry.place("id"), "order", "id", found=entry.label, where=where)


def _retired(entries: Entries, context: Context) -> None:
    """A retired id is not used again, and the record that took its place exists."""
    retired = [entry for entry in entries.get("retired", []) if entry.record]
    for old in retired:
        name = old.record.list
        for entry in entries.get(name, []):
            if entry.label == old.label:
                at(entry, name, context)
                context.add(entry.place("id"), "id-retired", "id", found=entry.label, allowed=str(old.place("id")))
        known = set(context.known.get(name, ())) | {
            each.label for each in retired if each.record.list == name and each is not old
        }
        if old.record.successor and old.record.successor not in known:
            at(old, "retired", context)
            near = nearest(old.record.successor, known)
            node = old.node.entries["successor"]
            title = LIST_TITLES[name]
            context.wrong(node, "successor-unknown", "successor", meant=near, list=title, nearest=near)


def _removed(
    entries: Entries, documents: dict[str, Document], published: dict[str, set[str]], context: Context
) -> None:
    """An id that was published stands in its list or among the retired ones, so that no link ever dies."""
    gone = {(entry.record.list, entry.label) for entry in entries.get("retired", []) if entry.record}
    unsure = {entry.label for entry in entries.get("retired", []) if not entry.record}
    for name, identifiers in sorted(published.items()):
        file = file_of(name)
        if not file or documents[file].problems or name not in entries or documents["retired"].problems:
            continue
        present = {entry.label: entry for entry in reversed(entries[name])}
        fresh = present.keys() - identifiers
        for identifier in sorted(identifiers - present.keys()):
            if (name, identifier) in gone or identifier in unsure:
                continue
            near = nearest(identifier, sorted(fresh))
            if near:
                fresh.remove(near)
                at(present[near], name, context)
                node = present[near].field("id")
                context.wrong(node, "id-changed", "id", meant=identifier, allowed=identifier, list=LIST_TITLES[name])
                continue
            context.record, context.name, context.title_of = identifier, None, BY_NAME[file].group_of(name).title
            block = RETIRED_BLOCK.format(id=identifier, list=name, date=context.today.isoformat())
            values = {"found": identifier, "list": LIST_TITLES[name]}
            context.add(Place(documents[file].name), "id-removed", "id", block, **values)


def _due(entries: list[Entry], context: Context) -> None:
    """One remark tells how many records wait for a review: a remark for each would hide all others."""
    due = [entry for entry in entries if entry.record and freshness.is_due(entry.record.verified_on, context.today)]
    if due:
        oldest = min(due, key=lambda entry: entry.record.verified_on)
        at(oldest, "actors", context)
        values = {"found": str(len(due)), "allowed": oldest.record.verified_on}
        context.add(oldest.place("verified_on"), "review-due", "verified_on", **values)


def _unlisted(
    entries: Entries, documents: dict[str, Document], published: dict[str, set[str]], context: Context
) -> None:
    """New ids are told once, for the maintainer who keeps the register; without a register nothing is told."""
    if not published:
        return
    fresh = [
        entry.label
        for name in LIST_TITLES
        for entry in entries.get(name, [])
        if entry.record and entry.label not in published.get(name, set())
    ]
    if fresh:
        context.record, context.name = "", None
        folder = documents["actors"].name.rsplit("/", 1)[0]
        context.add(Place(f"{folder}/ids.txt"), "ids-unlisted", "", found=tuple(fresh))
