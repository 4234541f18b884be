"""Who works with whom, looked up from every side: by authority, district, theme and actor.

Only partnerships proper count; other relations (a visit, a declared intent …) are kept apart everywhere.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from . import dates
from .alphabet import filed
from .records import Actor, Authority, District, Event, Guide, Partnership, Place, Term, Update

# An authority page, a district page and so on list these; looked up by id, since comparing whole records is slow.
Listed = dict[str, list[Partnership]]


@dataclass(frozen=True)
class Relations:
    """What one page lists: the partnerships that count, and the other relations."""

    counted: tuple[Partnership, ...]
    apart: tuple[Partnership, ...]

    def __bool__(self) -> bool:
        return bool(self.counted or self.apart)


def by_name(authorities: Iterable[Authority], language: str) -> list[Authority]:
    """Return authorities in the alphabetical order of a language; accents and hamzas do not count, nor does «ال»."""
    return sorted(authorities, key=lambda each: (filed(each.name[language], language), each.name[language]))


def relations(partnerships: Iterable[Partnership]) -> Relations:
    """Part the partnerships that count from the other relations, each in their order."""
    listed = list(partnerships)
    return Relations(tuple(p for p in listed if p.counts), tuple(p for p in listed if not p.counts))


def latest_evidence(partnership: Partnership) -> str:
    """Return the latest date that the record documents: of an event, the end or the start; "" where there is none."""
    known = [partnership.start, partnership.end, *(event.date for event in partnership.events)]
    return max(filter(None, known), key=dates.last_day, default="")


def known_start(partnership: Partnership) -> str:
    """Return the start; "" where it is not known, or only that the partnership existed at that date."""
    return "" if partnership.start_basis == "known-by" else partnership.start


def latest_events(partnership: Partnership) -> tuple[Event, ...]:
    """Return the events of the latest date that the record documents, () where that is no event's.

    Where the record documents no date at all, those are its events without one.
    """
    last = latest_evidence(partnership)
    if not last:
        return partnership.events
    dated = (event for event in partnership.events if event.date)
    return tuple(event for event in dated if dates.last_day(event.date) == dates.last_day(last))


def governorates(partnership: Partnership) -> list[Place]:
    """Return the known Lebanese governorates of a partnership, each once."""
    return _once(authority.lebanese_governorate for authority in partnership.lebanese)


def districts(partnership: Partnership) -> list[District]:
    """Return the known Lebanese districts of a partnership, each once."""
    return _once(authority.district for authority in partnership.lebanese)


def regions(partnership: Partnership) -> list[Place]:
    """Return the known French regions of a partnership, each once."""
    return _once(authority.french_region for authority in partnership.french)


def kinds(authorities: Iterable[Authority]) -> list[Term]:
    """Return the kinds of some authorities, each once."""
    return _once(authority.kind for authority in authorities)


def _once(found: Iterable[Any]) -> list[Any]:
    return list({each.id: each for each in found if each}.values())


def newest_first(updates: Iterable[Update]) -> list[Update]:
    """Return updates from the newest to the oldest; those of one day keep their order."""
    return sorted(updates, key=lambda update: dates.last_day(update.date), reverse=True)


@dataclass
class Index:
    """The register of a guide, looked up by the ids of what its pages are about."""

    guide: Guide
    by_authority: Listed = field(default_factory=dict)
    by_district: Listed = field(default_factory=dict)
    by_theme: Listed = field(default_factory=dict)
    by_actor: Listed = field(default_factory=dict)
    updates: dict[str, list[Update]] = field(default_factory=dict)
    authorities: dict[str, list[Authority]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for partnership in self.guide.register.partnerships:
            self._file(self.by_authority, partnership, partnership.authorities)
            self._file(self.by_district, partnership, districts(partnership))
            self._file(self.by_theme, partnership, partnership.themes)
            self._file(self.by_actor, partnership, _once(partnership.bodies + partnership.actors))
        for update in newest_first(self.guide.register.updates):
            for actor in update.actors:
                self.updates.setdefault(actor.id, []).append(update)
        for authority in self.guide.register.authorities:
            if authority.district:
                self.authorities.setdefault(authority.district.id, []).append(authority)

    @staticmethod
    def _file(listed: Listed, partnership: Partnership, under: Iterable[Any]) -> None:
        for each in under:
            listed.setdefault(each.id, []).append(partnership)

    def of(self, record: Authority | District | Term | Actor) -> Relations:
        """Return the relations that the page of an authority, a district, a theme or an actor lists."""
        listed = {Authority: self.by_authority, District: self.by_district, Term: self.by_theme, Actor: self.by_actor}
        return relations(listed[type(record)].get(record.id, ()))

    def around(self, district: District) -> Relations:
        """Return the relations of the governorate in which a district lies."""
        found = [each for each in self.guide.register.partnerships if district.governorate in governorates(each)]
        return relations(found)

    def themes_among(self, found: Relations) -> list[Term]:
        """Return the themes of the partnerships that count among some relations, in the vocabulary's order."""
        named = {theme.id for each in found.counted for theme in each.themes}
        return [theme for theme in self.guide.themes if theme.id in named]

    def districts_among(self, found: Relations) -> list[District]:
        """Return the districts of the partnerships that count among some relations, in the order of the data."""
        named = {district.id for each in found.counted for district in districts(each)}
        return [district for district in self.guide.register.districts if district.id in named]

    def updates_of(self, actor: Actor) -> list[Update]:
        """Return the updates about an actor, the newest first."""
        return self.updates.get(actor.id, [])

    def authorities_of(self, district: District) -> list[Authority]:
        """Return the authorities of a district, in the order of the data."""
        return self.authorities.get(district.id, [])

    def named(self, country: str, language: str) -> list[Authority]:
        """Return the authorities of a country ("lb" or "fr") that a relation names, by their names in a language."""
        listed = (each for each in self.guide.register.authorities if each.id in self.by_authority)
        return by_name((each for each in listed if each.country.id == country), language)
