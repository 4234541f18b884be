"""The site's own counts of documented partnerships.

A partnership counts once in the total. Where several governorates, regions, kinds or themes share it, it counts in
each; what is not known is counted apart. Only partnerships proper count, never other relations.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from . import dates, register
from .languages import Text
from .listing import decade, decade_label, year
from .records import GUIDE_SERIES, Figure, Guide, Partnership


@dataclass(frozen=True)
class Row:
    """One group: its id, its name, its number of partnerships, and its bar in per cent of the longest."""

    id: str
    label: Text
    value: int
    share: float


@dataclass(frozen=True)
class Tally:
    """One count: `name` is a key of the strings, `unknown` those without a known value, `total` all that count.

    `shared` is how many of them stand in more than one row: the rows and `unknown` add up to more than the total by
    what these add. `latest` is the date of the newest evidence in the data.
    """

    name: str
    rows: tuple[Row, ...]
    unknown: int
    total: int
    shared: int
    latest: str

    @property
    def sum(self) -> int:
        """What the rows and the unknown ones add up to."""
        return sum(row.value for row in self.rows) + self.unknown


# What the figures shown over time count.
SERIES = ("partnerships", "total", "official")
Values = Callable[[Partnership], Iterable[str]]


def tallies(guide: Guide) -> list[Tally]:
    """Return every count of the register, in the order in which they are shown."""
    records, vocabulary = guide.register, guide.vocabulary
    counted = register.relations(records.partnerships).counted
    starts = sorted({decade(start) for each in counted if (start := register.known_start(each))})
    years = sorted({year(latest) for each in counted if (latest := register.latest_evidence(each))})
    regions = [(place.id, place.name) for place in records.regions]
    kinds = [(term.id, term.label) for term in vocabulary["authority_kinds"]]
    return [
        tally("decade", counted, [(each, decade_label(each)) for each in _decades(starts)], _start),
        tally("governorate", counted, [(place.id, place.name) for place in records.governorates], _governorates),
        tally("region", counted, regions, _regions, only_used=True),
        tally("french-kind", counted, kinds, _french_kinds, only_used=True),
        tally("theme", counted, [(term.id, term.label) for term in guide.themes], _themes),
        tally("evidence", counted, [(each, Text(ar=each, fr=each)) for each in years], _evidence),
    ]


def tally(
    name: str,
    partnerships: Sequence[Partnership],
    groups: Iterable[tuple[str, Text]],
    values: Values,
    only_used: bool = False,
) -> Tally:
    """Count partnerships by the values that each has; `only_used` leaves out groups that have none."""
    found = [list(values(each)) for each in partnerships]
    numbers: dict[str, int] = {}
    for each in found:
        for value in each:
            numbers[value] = numbers.get(value, 0) + 1
    longest = max(numbers.values(), default=0)
    rows = tuple(
        Row(id_, label, numbers.get(id_, 0), round(100 * numbers.get(id_, 0) / longest, 2) if longest else 0.0)
        for id_, label in groups
        if id_ in numbers or not only_used
    )
    latest = max(filter(None, map(register.latest_evidence, partnerships)), key=dates.last_day, default="")
    unknown, shared = sum(not each for each in found), sum(len(each) > 1 for each in found)
    return Tally(name, rows, unknown, len(partnerships), shared, latest)


def official(figures: Iterable[Figure]) -> dict[str, list[Figure]]:
    """Return the figures shown over time by their series (partnerships, total, official), each by date, oldest first.

    What existed in a year, what was ever formed and what counts something else are no points of one curve.
    """
    dated = sorted((each for each in figures if each.series), key=lambda figure: dates.last_day(figure.date))
    return {name: [each for each in dated if each.series.removeprefix(GUIDE_SERIES) == name] for name in SERIES}


def _decades(known: Sequence[str]) -> list[str]:
    """Return all decades from the first to the last: one without partnerships shows that it has none."""
    return [str(first) for first in range(int(known[0]), int(known[-1]) + 1, 10)] if known else []


def _start(partnership: Partnership) -> list[str]:
    start = register.known_start(partnership)
    return [decade(start)] if start else []


def _evidence(partnership: Partnership) -> list[str]:
    latest = register.latest_evidence(partnership)
    return [year(latest)] if latest else []


def _governorates(partnership: Partnership) -> list[str]:
    return [place.id for place in register.governorates(partnership)]


def _regions(partnership: Partnership) -> list[str]:
    return [place.id for place in register.regions(partnership)]


def _french_kinds(partnership: Partnership) -> list[str]:
    return [term.id for term in register.kinds(partnership.french)]


def _themes(partnership: Partnership) -> list[str]:
    return [term.id for term in partnership.themes]
