"""The records that everything downstream works with."""

from __future__ import annotations

from dataclasses import dataclass

from .languages import Text


@dataclass(frozen=True)
class Term:
    """One entry of a controlled vocabulary."""

    id: str
    label: Text
    explanation: Text


@dataclass(frozen=True)
class Source:
    """Where a fact stands; `date` as exactly as known, "" where unknown; `url` "" where there is none."""

    id: str
    title: Text
    publisher: Text
    date: str = ""
    url: str = ""


@dataclass(frozen=True)
class FormerName:
    """A name that a body bore `until` a date."""

    ar: str
    fr: str
    until: str
    source: Source

    def __getitem__(self, language: str) -> str:
        return Text(self.ar, self.fr)[language]


@dataclass(frozen=True)
class Contact:
    """How to reach an office, never a person; "" or None where no source states it."""

    address: Text | None = None
    telephone: str = ""
    email: str = ""
    hours: Text | None = None


@dataclass(frozen=True)
class Actor:
    """A body that helps with decentralised cooperation."""

    id: str
    name: Text
    country: Term
    kind: Term
    summary: Text
    description: Text
    sources: tuple[Source, ...]
    verified_on: str
    acronym: str = ""
    name_language: str = "fr"
    former_names: tuple[FormerName, ...] = ()
    members: tuple[Term, ...] = ()
    themes: tuple[Term, ...] = ()
    services: tuple[Term, ...] = ()
    website: str = ""
    contact: Contact | None = None
    founded: str = ""
    verified_by: Text | None = None

    @property
    def full_name(self) -> Text:
        """The name with its acronym in brackets, as the house rules of language ask."""
        if not self.acronym:
            return self.name
        return Text(ar=f"{self.name.ar} ({self.acronym})", fr=f"{self.name.fr} ({self.acronym})")


@dataclass(frozen=True)
class Figure:
    """One number with what it counts; `part_of` is the id of the figure that it is a part of."""

    id: str
    value: int
    label: Text
    definition: Text
    date: str
    source: Source
    part_of: str = ""


@dataclass(frozen=True)
class Retired:
    """A record that once stood in a list; `successor` is the id of the one that took its place, "" without one."""

    id: str
    list: str
    name: Text
    retired_on: str
    reason: Text | None = None
    successor: str = ""


@dataclass(frozen=True)
class Guide:
    """All data of the guide; `vocabulary` maps a list's name (themes, services …) to its terms in order."""

    actors: tuple[Actor, ...]
    vocabulary: dict[str, tuple[Term, ...]]
    figures: tuple[Figure, ...]
    sources: tuple[Source, ...]
    retired: tuple[Retired, ...] = ()

    @property
    def themes(self) -> tuple[Term, ...]:
        return self.vocabulary["themes"]

    @property
    def lists(self) -> dict[str, tuple[Actor | Term | Figure | Source, ...]]:
        """Every list of records with ids, by the name under which others refer to it."""
        return {**self.vocabulary, "sources": self.sources, "actors": self.actors, "figures": self.figures}
