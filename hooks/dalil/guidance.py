"""Which body can help: from a reader's need (a service) and theme to the actors that fit, each with the reason."""

from __future__ import annotations

from dataclasses import dataclass

from .directory import Choice
from .records import Actor, Guide, Term


@dataclass(frozen=True)
class Match:
    """An actor that offers a service; without `themes` it is tied to none and may fit all of them."""

    actor: Actor
    service: Term
    themes: tuple[Term, ...]
    partnerships: int


@dataclass(frozen=True)
class Need:
    """One need and the actors that answer it: those with themes of their own first, else as in the data."""

    service: Term
    matches: tuple[Match, ...]


def needs(guide: Guide, partnerships: dict[str, int]) -> list[Need]:
    """Return the needs that at least one actor answers; `partnerships` counts those of each actor, by its id."""
    found = []
    for service in guide.vocabulary["services"]:
        matches = [
            Match(actor, service, actor.themes, partnerships.get(actor.id, 0))
            for actor in guide.actors
            if service in actor.services
        ]
        if matches:
            found.append(Need(service, tuple(sorted(matches, key=lambda match: not match.themes))))
    return found


def choices(guide: Guide) -> list[Choice]:
    """Return the filters of the page: the need, the theme, the country."""
    helpful = [actor for actor in guide.actors if actor.services]
    services = {service.id for actor in helpful for service in actor.services}
    countries = {actor.country.id for actor in helpful}
    return [
        Choice("service", tuple(term for term in guide.vocabulary["services"] if term.id in services)),
        Choice("theme", guide.themes),
        Choice("country", tuple(term for term in guide.vocabulary["countries"] if term.id in countries)),
    ]
