"""What must hold in the funds: figures that can be true, dated and sourced; rounds that end after they begin.

Whoever plans by this page must be able to see how old each figure is: hence a year, or the word that there is none.
"""

from __future__ import annotations

from typing import Any

from . import dates
from .context import Context
from .entries import Entries, Entry, at
from .nearest import nearest
from .nodes import Mapping
from .records import Claim, Scheme, Source
from .register_rules import before
from .schema.funding import CALCULATED, UNITS

BOUNDS = ("at_least", "at_most")


def check(entries: Entries, context: Context) -> None:
    """Add every problem of the funds to the context."""
    listed = entries.get("funding", [])
    for entry in listed:
        if isinstance(entry.record, Scheme):
            at(entry, "funding", context)
            _claims(entry, context)
            for path, node, term in entry.items("terms"):
                _term(path, node, term, context)
            for path, node, round_ in entry.items("rounds"):
                _round(path, node, round_, context)
            _rules_of(entry, entry.record, {each.label: each.record for each in listed}, context)


def _claims(entry: Entry, context: Context) -> None:
    """What a page says names the page."""
    for field in entry.record.__dataclass_fields__:
        value, node = getattr(entry.record, field), entry.field(field)
        if isinstance(value, Claim):
            found = [(field, node, value)]
        elif value and isinstance(value, tuple) and isinstance(value[0], Claim):
            found = entry.items(field)
        else:
            continue
        for path, place, claim in found:
            # Sources that are unknown have been told.
            if claim.basis == "stated" and "sources" not in place.entries:
                context.add(place.place, "claim-source", path)


def _term(path: str, node: Mapping, term: Any, context: Context) -> None:
    """A rule has the figure of its kind, bounds in order, and a date: its own or that of its source."""
    of_percent = UNITS[term.what] == "percent"
    has_bounds = any(getattr(term, bound) is not None for bound in BOUNDS)
    if (term.percent is not None) != of_percent or has_bounds == of_percent:
        allowed = ("percent",) if of_percent else BOUNDS
        context.add(node.place, "term-number", path, allowed=allowed)
    if term.at_least is not None and term.at_most is not None and term.at_least > term.at_most:
        allowed = str(term.at_most)
        context.wrong(node.entries["at_least"], "amount-order", f"{path}.at_least", allowed=allowed)
    sources = [source for source in term.sources if isinstance(source, Source)]
    if term.basis == "stated" and not term.year and not any(source.date for source in sources) and sources:
        context.add(node.entries["sources"].place, "term-undated", f"{path}.sources", found=sources[0].id)
    if term.calculated and term.what not in CALCULATED:
        allowed = tuple(sorted(CALCULATED))
        context.add(
            node.entries["calculated"].place, "term-calculated", f"{path}.calculated", found=term.what, allowed=allowed
        )


def _round(path: str, node: Mapping, round_: Any, context: Context) -> None:
    """A round has a date, ends after it begins, and lies ahead only where a dated source announces it."""
    given = [name for name in ("open", "close", "other_close") if getattr(round_, name)]
    if not given:
        context.add(node.place, "round-empty", path)
    for name in given:
        date = getattr(round_, name)
        if name != "open" and round_.open and before(date, round_.open):
            context.wrong(node.entries[name], "end-before-start", f"{path}.{name}", allowed=round_.open)
        sources = [source for source in round_.all_sources if isinstance(source, Source)]
        if dates.first_day(date) > context.today and sources and not any(source.date for source in sources):
            context.wrong(node.entries[name], "round-future", f"{path}.{name}")
    for name, other in (("other_close", "other_source"), ("other_source", "other_close")):
        if getattr(round_, name) and not getattr(round_, other):
            context.add(node.place, "field-missing", f"{path}.{other}", found=other)


def _rules_of(entry: Entry, scheme: Scheme, known: dict[str, Any], context: Context) -> None:
    """The scheme whose rules hold here exists and has rules of its own."""
    if not scheme.rules_of:
        return
    node = entry.node.entries["rules_of"]
    other = known.get(scheme.rules_of)
    if scheme.rules_of == scheme.id or (isinstance(other, Scheme) and other.rules_of):
        context.wrong(node, "rules-itself", "rules_of")
    elif scheme.rules_of not in known:
        near = nearest(scheme.rules_of, [each for each in known if each != scheme.id])
        context.wrong(node, "choice-unknown", "rules_of", meant=near, allowed=tuple(known), nearest=near)
