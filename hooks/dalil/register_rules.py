"""What must hold in the register: sides of the right country, dates that can be true, one record a pair, addresses.

Dates are as exact as they are known: two of them clash only where they cannot both be true.
"""

from __future__ import annotations

from typing import Any

from . import dates
from .context import Context
from .entries import Entries, Entry, at
from .languages import Text
from .records import COUNTED, MEMBERS, Actor, Authority, Partnership, Source

SIDES = (("lebanese", "lb"), ("french", "fr"))
SIDE_NAMES = {"lebanese": Text(ar="اللبناني", fr="libanais"), "french": Text(ar="الفرنسي", fr="français")}
PLACE_COUNTRIES = {"district": "lb", "governorate": "lb", "department": "fr", "region": "fr"}
# What lies within what: where both are given, the smaller place names the larger one.
NESTED = (("district", "governorate", "governorate-district"), ("department", "region", "region-department"))
# The classes of what bodies run or pay; every other relation is one between authorities.
OF_BODIES = frozenset(("network", "fund"))
# What can only happen while a partnership lasts.
WITHIN = frozenset(("signed", "renewed", "active", "ended"))


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
            _counted(entry, entry.record, context)
            if _period(entry, entry.record, context):
                _events(entry, entry.record, context)
            _addresses(entry, context)
    _pairs(entries.get("partnerships", []), context)


def before(first: str, second: str) -> bool:
    """Say whether a date lies before another for certain, both as exactly as they are known."""
    return dates.last_day(first) < dates.first_day(second)


def _place(entry: Entry, authority: Authority, context: Context) -> None:
    """A place is of the authority's own country, and says whether a source gives it."""
    given = [name for name in PLACE_COUNTRIES if getattr(authority, name)]
    for name in given:
        if _id(authority.country) not in PLACE_COUNTRIES[name]:
            context.wrong(entry.field(name), "place-country", name)
    if given and not authority.place_basis:
        context.add(entry.node.place, "field-missing", "place_basis", found="place_basis")
    for inner, outer, code in NESTED:
        smaller, larger = getattr(authority, inner), getattr(authority, outer)
        meant = "" if not smaller or isinstance(smaller, str) else _id(getattr(smaller, outer))
        if meant and larger and meant != _id(larger):
            context.wrong(entry.field(outer), code, outer, meant=meant, allowed=smaller.name)


def _sides(entry: Entry, context: Context) -> None:
    """Each side holds someone of its country; bodies stand on it only where the class is one of theirs."""
    category = _id(entry.record.category)
    for side, country in SIDES:
        bodies, name = f"{side}_bodies", SIDE_NAMES[side]
        for path, node, member in [*entry.items(side), *entry.items(bodies)]:
            if isinstance(member, Authority | Actor) and _id(member.country) != country:
                code = "side-country" if isinstance(member, Authority) else "body-country"
                context.wrong(node, code, path, name=member.name, side=name)
        if entry.field(bodies) and category not in OF_BODIES:
            context.add(entry.place(bodies), "body-in-pair", bodies, found=category)
        elif not entry.field(side) and not entry.field(bodies):
            context.add(entry.node.place, "side-missing", side, side=name)


def _counted(entry: Entry, partnership: Partnership, context: Context) -> None:
    """A partnership that counts has a municipality or a union: a water establishment or a reserve makes none."""
    kinds = {_id(each.kind) for each in partnership.lebanese if isinstance(each, Authority)}
    if _id(partnership.category) == COUNTED and kinds == {"public-body"}:
        context.wrong(entry.field("class"), "pair-public-body", "class", meant="public-body")


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
    """Events stand oldest first, and what happens within a partnership is not dated outside it.

    An event without a date may stand anywhere.
    """
    start, end, latest = partnership.start, partnership.end, ""
    for path, item, event in entry.items("events"):
        if not event.date:
            continue
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
    """Two records with the same sides are one relation, whose later agreements are events.

    Two partnerships that count share no Lebanese and French authority either: the totals would hold that pair twice.
    """
    first: dict[tuple[frozenset[str], ...], Entry] = {}
    couples: dict[tuple[str, str], Entry] = {}
    for entry in entries:
        if not isinstance(entry.record, Partnership):
            continue
        sides = tuple(frozenset(map(_id, getattr(entry.record, side))) for side in MEMBERS)
        if not any(sides):
            continue
        other = first.setdefault(sides, entry)
        if other is not entry:
            at(entry, "partnerships", context)
            line = str(other.node.place.line)
            side = next(name for name in MEMBERS if entry.field(name))
            context.add(entry.place(side), "pair-twice", side, found=other.label, line=line)
        elif _id(entry.record.category) == COUNTED:
            _couples(entry, couples, context)


def _couples(entry: Entry, couples: dict[tuple[str, str], Entry], context: Context) -> None:
    """Tell the first pair of authorities that an earlier partnership in `couples` holds; note the others in it."""
    told = False
    for lebanese in entry.record.lebanese:
        for french in entry.record.french:
            other = couples.setdefault((_id(lebanese), _id(french)), entry)
            if other is not entry and not told:
                told = True
                at(entry, "partnerships", context)
                values = {"found": other.label, "line": str(other.node.place.line)}
                pair = {"lebanese": _name(lebanese), "french": _name(french)}
                context.add(entry.place("lebanese"), "pair-shared", "lebanese", **values, **pair)


def _name(authority: Authority | str) -> Text:
    """Return the names of an authority; the id where it is itself defective."""
    return Text(ar=authority, fr=authority) if isinstance(authority, str) else authority.name


def _id(referred: Any) -> str:
    """Return the id of a record that is referred to; one that is itself defective stands as its id alone."""
    return referred if isinstance(referred, str) else referred.id
