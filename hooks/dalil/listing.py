"""The listing of the register: its groups, the values that a card can be filtered by, the choices of the filter."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from . import dates, register
from .directory import Choice
from .languages import LANGUAGES, Text
from .records import District, Partnership, Place, Register, Term
from .strings import string

# What is not known is a choice of its own, so that those records can be found too.
UNKNOWN = "unknown"


@dataclass(frozen=True)
class Option:
    """One value of a filter: as it stands in the address, and as readers see it."""

    id: str
    label: Text


@dataclass(frozen=True)
class Group:
    """The partnerships of one governorate or district, or those without a known one (`place` is None).

    `elsewhere` are those that share the place and stand under another.
    """

    place: Place | District | None
    partnerships: tuple[Partnership, ...]
    elsewhere: tuple[Partnership, ...] = ()

    @property
    def anchor(self) -> str:
        return f"governorate-{self.place.id if self.place else UNKNOWN}"


def decade(date: str) -> str:
    """Return the first year of a date's decade: of `1998-04`, `1990`."""
    return str(dates.parse(date)[0] // 10 * 10)


def decade_label(first: str) -> Text:
    """Return what a decade is called: its first and last year."""
    return Text(**{each: string("register.decade", each, first=first, last=str(int(first) + 9)) for each in LANGUAGES})


def year(date: str) -> str:
    """Return the year of a date."""
    return str(dates.parse(date)[0])


def facets(partnership: Partnership) -> dict[str, tuple[str, ...]]:
    """Return the values of a card by the name of the filter; what is not known is `unknown`."""
    start, latest = register.known_start(partnership), register.latest_evidence(partnership)
    known = {
        "district": [each.id for each in register.districts(partnership)],
        "region": [each.id for each in register.regions(partnership)],
        "kind": [each.id for each in register.kinds(partnership.authorities)],
        "theme": [each.id for each in partnership.themes],
        "decade": [decade(start)] if start else [],
        "evidence": [year(latest)] if latest else [],
    }
    return {name: tuple(values) or (UNKNOWN,) for name, values in known.items()}


def choices(records: Register, themes: tuple[Term, ...], kinds: tuple[Term, ...]) -> list[Choice]:
    """Return the filters of the register, without values that would find nothing; "unknown" stands last."""
    used: dict[str, set[str]] = {}
    for partnership in records.partnerships:
        for name, values in facets(partnership).items():
            used.setdefault(name, set()).update(values)
    years = {name: sorted(used.get(name, set()) - {UNKNOWN}, reverse=True) for name in ("decade", "evidence")}
    options = {
        "district": [Option(place.id, place.name) for place in records.districts],
        "region": [Option(place.id, place.name) for place in records.regions],
        "kind": [Option(term.id, term.label) for term in kinds],
        "theme": [Option(term.id, term.label) for term in themes],
        "decade": [Option(first, decade_label(first)) for first in years["decade"]],
        "evidence": [Option(each, Text(ar=each, fr=each)) for each in years["evidence"]],
    }
    unknown = Option(UNKNOWN, Text(**{each: string("register.unknown", each) for each in LANGUAGES}))
    return [
        Choice(name, tuple(option for option in [*listed, unknown] if option.id in used.get(name, ())))
        for name, listed in options.items()
    ]


def groups(records: Register) -> list[Group]:
    """Return the partnerships that count by the governorate of their first Lebanese authority with a known one."""
    return _filed(records, records.governorates, register.governorates)


def districts(records: Register) -> list[Group]:
    """Return the partnerships that count by the district of their first Lebanese authority with a known one.

    Districts stand in the order of the data, which follows their governorates.
    """
    return _filed(records, records.districts, register.districts)


def _filed(
    records: Register, places: Iterable[Place | District], places_of: Callable[[Partnership], list[Any]]
) -> list[Group]:
    first: dict[str, list[Partnership]] = {}
    others: dict[str, list[Partnership]] = {}
    for partnership in register.relations(records.partnerships).counted:
        found = [place.id for place in places_of(partnership)] or [UNKNOWN]
        first.setdefault(found[0], []).append(partnership)
        for place in found[1:]:
            others.setdefault(place, []).append(partnership)
    groups = [Group(place, tuple(first.get(place.id, ())), tuple(others.get(place.id, ()))) for place in places]
    groups.append(Group(None, tuple(first.get(UNKNOWN, ()))))
    return [group for group in groups if group.partnerships or group.elsewhere]


def apart(records: Register, classes: tuple[Term, ...]) -> list[tuple[Term, tuple[Partnership, ...]]]:
    """Return the relations that do not count, by their class, in the vocabulary's order."""
    others = register.relations(records.partnerships).apart
    filed = [(term, tuple(each for each in others if each.category.id == term.id)) for term in classes]
    return [(term, listed) for term, listed in filed if listed]
