"""What the page on money shows: the months of past rounds, the numbers of sources, figures in words."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from . import dates, french
from .records import FundingTerm, Guide, Round, Scheme, Source
from .schema.funding import UNITS
from .shares import Case
from .strings import STRINGS, string

# Total cost and the partners' own means, in euros: the examples that the page works out for readers without scripts.
EXAMPLES = ((60_000, 20_000), (300_000, 100_000), (1_000_000, 300_000))


@dataclass(frozen=True)
class Month:
    """One month of a round: `opens` and `closes` are its day, "" if unknown, None in another month."""

    opens: str | None = None
    closes: str | None = None
    running: bool = False


@dataclass(frozen=True)
class Season:
    """A fund with those of its past rounds of which at least one month is known."""

    scheme: Scheme
    rounds: tuple[tuple[Round, tuple[Month, ...]], ...]


def months(round_: Round) -> tuple[Month, ...]:
    """Return the twelve months of a year with what is known of a round in each, whatever year it fell in."""
    opened, closed = _month(round_.open), _month(round_.close)
    running: set[int] = set()
    if opened and closed:
        length = (closed[0] - opened[0]) * 12 + closed[1] - opened[1]
        running = {(opened[1] + step - 1) % 12 + 1 for step in range(min(length, 11) + 1)}
    return tuple(
        Month(
            opened[2] if opened and opened[1] == month else None,
            closed[2] if closed and closed[1] == month else None,
            month in running,
        )
        for month in range(1, 13)
    )


def _month(date: str) -> tuple[int, int, str] | None:
    """Return year, month and day ("" where unknown) of a date that is known to the month, else None."""
    parts = dates.parse(date) if date else ()
    return (parts[0], parts[1], str(parts[2]) if len(parts) == 3 else "") if len(parts) > 1 else None


def seasons(schemes: Iterable[Scheme]) -> list[Season]:
    """Return the funds whose rounds can be drawn, each with its rounds from the oldest to the newest."""
    found = []
    for scheme in schemes:
        drawn = [(each, months(each)) for each in scheme.rounds]
        known = [pair for pair in drawn if any(month != Month() for month in pair[1])]
        if known:
            known.sort(key=lambda pair: dates.first_day(pair[0].open or pair[0].close))
            found.append(Season(scheme, tuple(known)))
    return found


def latest(scheme: Scheme) -> str:
    """Return the latest date of a fund's rounds as exactly as it is known, "" without any."""
    known = [date for each in scheme.rounds for date in (each.open, each.close) if date]
    return max(known, key=dates.last_day, default="")


def year_without_date(scheme: Scheme) -> str:
    """Return the year of the last look where no round of it or of a later year is known, else ""."""
    year = scheme.checked_on[:4]
    return year if scheme.state == "calls" and latest(scheme)[:4] < year else ""


def of_actors(schemes: Iterable[Scheme]) -> dict[str, list[Scheme]]:
    """Return the funds by the ids of the actors that they concern."""
    found: dict[str, list[Scheme]] = {}
    for scheme in schemes:
        for actor in scheme.actors:
            found.setdefault(actor.id, []).append(scheme)
    return found


def numbered(guide: Guide) -> dict[str, int]:
    """Return the numbers under which the page cites its sources, by their ids, in the order of first use."""
    cited = dict.fromkeys(source.id for scheme in guide.funding for source in scheme.all_sources)
    return {identifier: number for number, identifier in enumerate(cited, start=1)}


def cited(guide: Guide) -> list[Source]:
    """Return the sources of the page in the order of their numbers."""
    known = {source.id: source for scheme in guide.funding for source in scheme.all_sources}
    return [known[identifier] for identifier in numbered(guide)]


def euros(number: int, language: str) -> str:
    """Write an amount in euros: « 200 000 € », «200,000 يورو»."""
    written = f"{number:,}"
    return string("funding.euros", language, n=written.replace(",", "\u202f") if language == "fr" else written)


def rules_in_force(scheme: Scheme, guide: Guide) -> tuple[FundingTerm, ...]:
    """Return the rules about money of a fund: its own, or those of the fund that it refers to."""
    return next((other.terms for other in guide.funding if other.id == scheme.rules_of), scheme.terms)


def summary(scheme: Scheme, guide: Guide) -> list[FundingTerm]:
    """Return the rules that say in short what a fund pays.

    Those that the calculation uses, or else the limit of the service, or the newest shares that are stated.
    """
    terms = rules_in_force(scheme, guide)
    calculated = [term for term in terms if term.calculated and term.what in ("share-max", "own-min", "amount")]
    shares = [term for term in terms if term.what == "share-max"]
    newest = max((term.year for term in shares), default="")
    limit = [term for term in terms if term.what == "service-max"][-1:]
    return calculated or limit or [term for term in shares if term.year == newest]


def by_applicant(schemes: Iterable[Scheme]) -> dict[str, list[Scheme]]:
    """Return the funds that have not ended by who files the request: "municipality", "french" or "other".

    "other" are those that are not open to a project in Lebanon, or of which that is not known.
    """
    found: dict[str, list[Scheme]] = {"municipality": [], "french": [], "other": []}
    for scheme in schemes:
        if scheme.state != "ended":
            applies = "municipality" if scheme.municipality_applies else "french"
            found[applies if scheme.lebanon == "yes" else "other"].append(scheme)
    return found


# What the script says; the other strings of the page are written by the build.
SAID = (
    "shares.grant", "shares.to-find", "shares.project-small", "shares.aid-small", "shares.own-short", "shares.french",
    "shares.kind", "shares.steering", "shares.result", "shares.error.empty", "shares.error.text",
    "shares.error.negative", "shares.error.zero", "shares.error.large", "shares.error.above",
)  # fmt: skip


def script_data(calculated: Iterable[Case], language: str) -> dict[str, Any]:
    """Return what the calculator's script works with: the rules in the order of the lines, and its sentences."""
    # Only French spaces: isolates would fall into the names in braces, whose values the script fills in.
    words = {key.removeprefix("shares."): STRINGS[key][language] for key in SAID}
    if language == "fr":
        words = {key: french.typeset(sentence) for key, sentence in words.items()}
    return {
        "rules": [dataclasses.asdict(case.rules) for case in calculated],
        "words": {**words, "euros": STRINGS["funding.euros"][language]},
        "separator": "\u202f" if language == "fr" else ",",
    }


def figure(term: FundingTerm, language: str) -> str:
    """Write the figure of a rule: a percentage, an amount or a length of time, with what bounds it."""
    unit = UNITS[term.what]
    if unit == "percent":
        return f"{term.percent} %" if language == "fr" else f"{term.percent}%"
    least, most = (None if each is None else _amount(each, unit, language) for each in (term.at_least, term.at_most))
    if least and most and least != most:
        key = "funding.months.between" if unit == "months" else "funding.between"
        low = str(term.at_least) if unit == "months" else least
        return string(key, language, least=low, most=most)
    # The kind of rule itself says "more than" or "at most".
    if (least and most) or term.what in ("project-min", "yearly-max"):
        return least or most or ""
    return string("funding.from" if least else "funding.to", language, n=least or most or "")


def _amount(number: int, unit: str, language: str) -> str:
    return euros(number, language) if unit == "euros" else string("funding.months", language, n=str(number))
