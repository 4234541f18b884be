"""What a record could still say: small measures of 0 to 1, shown to contributors as a list, never as a ranking.

A measure is None where it makes no sense for the record; the others count alike.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from . import dates
from .languages import LANGUAGES, Text
from .messages import LABELS
from .records import Actor
from .schema.actors import ACTOR
from .values import letters

# A description of this length says what a reader needs; a shorter one counts in part.
FULL_DESCRIPTION = 400
# A check counts wholly for six months, then less and less until two years.
FRESH_DAYS, STALE_DAYS = 183, 730

Measure = Callable[[Actor, datetime.date], float | None]


def website(actor: Actor, today: datetime.date) -> float | None:
    """A body can be found on the internet."""
    return float(bool(actor.website))


def address(actor: Actor, today: datetime.date) -> float | None:
    """Readers know where the office is."""
    return float(bool(actor.contact and actor.contact.address))


def reachable(actor: Actor, today: datetime.date) -> float | None:
    """A telephone or an e-mail address is enough to reach an office."""
    return float(bool(actor.contact and (actor.contact.telephone or actor.contact.email)))


def hours(actor: Actor, today: datetime.date) -> float | None:
    """Opening hours count only where readers can come or call."""
    contact = actor.contact
    if not contact or not (contact.address or contact.telephone):
        return None
    return float(bool(contact.hours))


def services(actor: Actor, today: datetime.date) -> float | None:
    """Readers look for what a body offers."""
    return float(bool(actor.services))


def themes(actor: Actor, today: datetime.date) -> float | None:
    """Readers look for bodies by theme."""
    return float(bool(actor.themes))


def members(actor: Actor, today: datetime.date) -> float | None:
    """A public service has no members."""
    return None if actor.kind.id == "public-service" else float(bool(actor.members))


def founded(actor: Actor, today: datetime.date) -> float | None:
    """The year a body was founded is soon found."""
    return float(bool(actor.founded))


def description(actor: Actor, today: datetime.date) -> float | None:
    """The shorter of the two descriptions decides."""
    return min(1.0, min(letters(actor.description[language]) for language in LANGUAGES) / FULL_DESCRIPTION)


def freshness(actor: Actor, today: datetime.date) -> float | None:
    """A check grows old."""
    age = (today - dates.last_day(actor.verified_on)).days
    return max(0.0, min(1.0, (STALE_DAYS - age) / (STALE_DAYS - FRESH_DAYS)))


# Each measure with the path of the field that would raise it.
MEASURES: tuple[tuple[str, Measure], ...] = (
    ("website", website),
    ("contact.address", address),
    ("contact.telephone", reachable),
    ("contact.hours", hours),
    ("services", services),
    ("themes", themes),
    ("members", members),
    ("founded", founded),
    ("description", description),
    ("verified_on", freshness),
)


@dataclass(frozen=True)
class Completeness:
    """How whole a record is, from 0 to 1, and the titles of the fields that could still be filled or renewed."""

    score: float
    missing: tuple[Text, ...]


def of(actor: Actor, today: datetime.date) -> Completeness:
    """Measure one record."""
    measured = [(path, value) for path, measure in MEASURES if (value := measure(actor, today)) is not None]
    score = sum(value for _, value in measured) / len(measured)
    return Completeness(score, tuple(ACTOR.title(path) for path, value in measured if value < 1))


def report(actors: Iterable[Actor], today: datetime.date, languages: Iterable[str]) -> str:
    """Return, in the order of the data, what each record lacks; nothing is compared."""
    measured = [(actor, of(actor, today)) for actor in actors]
    lines = []
    for language in languages:
        lines.append(LABELS["missing" if any(each.missing for _, each in measured) else "complete"][language])
        for actor, each in measured:
            if each.missing:
                fields = ("، " if language == "ar" else ", ").join(title[language] for title in each.missing)
                lines.append(f"- {actor.name[language]} ({actor.id}, {each.score:.0%}): {fields}")
        lines.append("")
    return "\n".join(lines).rstrip()
