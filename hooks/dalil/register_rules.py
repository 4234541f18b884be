"""What must hold in the register: sides of the right country, dates that can be true, one record a pair, addresses.

Dates are as exact as they are known: two of them clash only where they cannot both be true.
"""

from __future__ import annotations

from typing import Any

from . import dates
from .context import Context
from .entries import Entries, Entry, at
from .languages import Text
from .records import Authority, Department, Partnership, Source

SIDES = (("lebanese", "lb"), ("french", "fr"))
SIDE_NAMES = {"lebanese": Text(ar="اللبناني", fr="libanais"), "french": Text(ar="الفرنسي", fr="français")}
PLACE_COUNTRIES = {"district": "lb", "department": "fr", "region": "fr"}
# What can only happen while a partnership lasts.
WITHIN = frozenset(("signed", "renewed", "active"))


def check(entries: Entries, context: Context) -> None:
    """Add every problem of the authorities and partnerships to the context."""
    for entry in entries.get("authorities", []):
        if isinstance(entry.record, Authority):
            at(entry, "authorities", context)
            _place(entry, entry.record, context)
    for entry in entries.get("partnerships", []):
        if isinstance(entry.record, Partnership):
            at(entry, "partnerships", context)
            _sides(entry, context)
            if _period(entry, entry.record, context):
                _events(entry, entry.record, context)
            _addresses(entry, context)
    _pairs(entries.get("partnerships", []), context)


def before(first: str, second: str) -> bool:
    """Say whether a date lies before another for certain, both as exactly as they are known."""
    return dates.last_day(first) < dates.first_day(second)


def _place(entry: Entry, authority: Authority, context: Context) -> None:
    """A place is of the authority's own country, and says whether a source gives it."""
    given = [name for name in ("district", "department", "region") if getattr(authority, name)]
    for name in given:
        if _id(authority.country) not in PLACE_COUNTRIES[name]:
            context.wrong(entry.field(name), "place-country", name)
    if given and not authority.place_basis:
        context.add(entry.node.place, "field-missing", "place_basis", found="place_basis")
    department, region = authority.department, authority.region
    if isinstance(department, Department) and region and _id(department.region) != _id(region):
        meant = _id(department.region)
        context.wrong(entry.field("region"), "region-department", "region", meant=meant, allowed=department.name)


def _sides(entry: Entry, context: Context) -> None:
    """The Lebanese side is Lebanese, the French side French."""
    for side, country in SIDES:
        for path, node, authority in entry.items(side):
            if isinstance(authority, Authority) and _id(authority.country) != country:
                context.wrong(node, "side-country", path, name=authority.name, side=SIDE_NAMES[side])


def _period(entry: Entry, partnership: Partnership, context: Context) -> bool:
    """Nothing ends before it starts, and only a known start is known in some way. Say whether events can be judged."""
    start, end = partnership.start, partnership.end
    possible = not (start and end and before(end, start))
    if not possible:
        context.wrong(entry.field("end"), "end-before-start", "end", allowed=start)
    if partnership.start_basis and not start:
        context.add(entry.place("start_basis"), "basis-without-start", "start_basis")
    return possible


def _events(entry: Entry, partnership: Partnership, context: Context) -> None:
    """Events stand oldest first, and what happens within a partnership is not dated outside it."""
    start, end, latest = partnership.start, partnership.end, ""
    for path, item, event in entry.items("events"):
        node, within = item.entries["date"], event.what in WITHIN
        if start and within and before(event.date, start):
            context.wrong(node, "event-before-start", f"{path}.date", allowed=start)
        elif end and within and before(end, event.date):
            context.wrong(node, "event-after-end", f"{path}.date", allowed=end)
        elif latest and before(event.date, latest):
            context.wrong(node, "event-order", f"{path}.date", allowed=latest)
        else:
            latest = event.date


def _addresses(entry: Entry, context: Context) -> None:
    """Readers can open every source on which a partnership rests."""
    cited = entry.items("sources")
    cited += [(f"{path}.source", item.entries["source"], event.source) for path, item, event in entry.items("events")]
    for path, node, source in cited:
        if isinstance(source, Source) and not source.url:
            context.add(node.place, "source-address", path, found=source.id, name=source.title)


def _pairs(entries: list[Entry], context: Context) -> None:
    """Two records with the same sides are one relation, whose later agreements are events."""
    first: dict[tuple[frozenset[str], ...], Entry] = {}
    for entry in entries:
        if not isinstance(entry.record, Partnership):
            continue
        sides = tuple(frozenset(map(_id, getattr(entry.record, side))) for side, _ in SIDES)
        other = first.setdefault(sides, entry)
        if other is not entry:
            at(entry, "partnerships", context)
            line = str(other.node.place.line)
            context.add(entry.place("lebanese"), "pair-twice", "lebanese", found=other.label, line=line)


def _id(referred: Any) -> str:
    """Return the id of a record that is referred to; one that is itself defective stands as its id alone."""
    return referred if isinstance(referred, str) else referred.id
