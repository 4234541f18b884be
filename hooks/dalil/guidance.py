"""Which body can help: from a reader's need (a service) and theme to the actors that fit, each with the reason."""

from __future__ import annotations

from dataclasses import dataclass

from . import funding
from .directory import Choice
from .records import Actor, Guide, Scheme, Term

# The need that the page on money answers: its order is that of the funds there.
MONEY = "funding"


@dataclass(frozen=True)
class Match:
    """An actor that offers a service; without `themes` it is tied to none and may fit all of them.

    `relations` counts the partnerships and projects that it took part in. `funds` are those that it runs or takes part
    in and that are open to a project in Lebanon: given where money is the need.
    """

    actor: Actor
    service: Term
    themes: tuple[Term, ...]
    relations: int
    funds: tuple[Scheme, ...] = ()


@dataclass(frozen=True)
class Need:
    """One need and the actors that answer it: for money, in the order of the funds; those with themes before others."""

    service: Term
    matches: tuple[Match, ...]


def needs(guide: Guide, relations: dict[str, int]) -> list[Need]:
    """Return the needs that at least one actor answers; `relations` counts those of each actor, by its id."""
    found = []
    open_funds = funding.of_actors(scheme for scheme in guide.funding if scheme.lebanon == "yes")
    place = {scheme.id: number for number, scheme in enumerate(guide.funding)}

    def order(match: Match) -> tuple[int, bool]:
        first = place[match.funds[0].id] if match.funds else len(place)
        return (first, not match.themes)

    for service in guide.vocabulary["services"]:
        matches = [
            Match(
                actor,
                service,
                actor.themes,
                relations.get(actor.id, 0),
                tuple(open_funds.get(actor.id, ())) if service.id == MONEY else (),
            )
            for actor in guide.actors
            if service in actor.services
        ]
        if matches:
            found.append(Need(service, tuple(sorted(matches, key=order))))
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
