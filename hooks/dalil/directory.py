"""What the directory shows: groups, counts and the choices of its filter."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from .records import Actor, Guide, Term


@dataclass(frozen=True)
class Choice:
    """One filter: its name in the address, and the values, each with id and label, that at least one record has."""

    name: str
    terms: tuple[Any, ...]


def grouped(actors: Iterable[Actor], countries: Iterable[Term]) -> list[tuple[Term, list[Actor]]]:
    """Return the actors by country, in the vocabulary's order; countries without actors are left out."""
    listed = list(actors)
    groups = [(country, [actor for actor in listed if actor.country == country]) for country in countries]
    return [(country, members) for country, members in groups if members]


def working_on(actors: Iterable[Actor], theme: Term) -> list[Actor]:
    """Return the actors to which the data give the theme."""
    return [actor for actor in actors if theme in actor.themes]


def choices(guide: Guide) -> list[Choice]:
    """Return the filters of the directory, without terms that would find nothing."""
    used = {
        "country": ("countries", {actor.country for actor in guide.actors}),
        "theme": ("themes", {term for actor in guide.actors for term in actor.themes}),
        "kind": ("kinds", {actor.kind for actor in guide.actors}),
        "service": ("services", {term for actor in guide.actors for term in actor.services}),
    }
    return [
        Choice(name, tuple(term for term in guide.vocabulary[vocabulary] if term in terms))
        for name, (vocabulary, terms) in used.items()
    ]
