"""The pages that the data give rise to: actors, themes, what was retired, the reference of the fields, the reviews."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from typing import Any

from . import completeness, freshness, reference
from .languages import LANGUAGES, Text
from .records import Actor, Guide, Retired, Term
from .schema import FILES
from .schema.actors import ACTOR
from .strings import string

# Lists whose records have pages, by the folder of their pages.
PAGE_FOLDERS = {"actors": "actors", "themes": "themes"}


@dataclass(frozen=True)
class GeneratedPage:
    """A page made from data. `source` is its file's name as links in Markdown give it (actors/cuf.md).

    `record` is what the template shows; a page for contributors stays out of the readers' search.
    """

    source: str
    template: str
    record: Any
    title: Text
    description: Text
    data_file: str
    searchable: bool = True


@dataclass(frozen=True)
class Review:
    """An actor whose review is due, with the fields that could be filled at the same time."""

    actor: Actor
    missing: tuple[Text, ...]


@dataclass(frozen=True)
class Retirement:
    """A record that was retired, the folder of its page, and the record that took its place (None without one)."""

    old: Retired
    folder: str
    successor: Actor | Term | None

    @property
    def successor_name(self) -> Text:
        """What the record that took its place is called."""
        return self.successor.full_name if isinstance(self.successor, Actor) else self.successor.label


def generated(guide: Guide, today: datetime.date) -> list[GeneratedPage]:
    """Return all generated pages in the order of the data; what is due is reckoned from `today`."""
    actors = [
        GeneratedPage(f"actors/{actor.id}.md", "actor", actor, actor.full_name, actor.summary, "actors.yml")
        for actor in guide.actors
    ]
    themes = [
        GeneratedPage(f"themes/{theme.id}.md", "theme", theme, theme.label, theme.explanation, "vocabulary.yml")
        for theme in guide.themes
    ]
    return [*actors, *themes, *_retired(guide), *_references(guide), _reviews(guide, today)]


def _retired(guide: Guide) -> list[GeneratedPage]:
    return [
        GeneratedPage(
            f"{PAGE_FOLDERS[old.list]}/{old.id}.md",
            "retired",
            Retirement(old, PAGE_FOLDERS[old.list], _by_id(guide, old.list, old.successor)),
            old.name,
            old.reason or _words("retired.lead"),
            "retired.yml",
            searchable=False,
        )
        for old in guide.retired
        if old.list in PAGE_FOLDERS
    ]


def _by_id(guide: Guide, name: str, identifier: str) -> Any:
    return next((record for record in guide.lists[name] if record.id == identifier), None)


def _references(guide: Guide) -> list[GeneratedPage]:
    return [
        GeneratedPage(
            f"reference/{file.name}.md",
            "reference",
            reference.of(file, guide),
            _words("reference.title", file.title),
            file.explanation,
            file.path,
            searchable=False,
        )
        for file in FILES
    ]


def _reviews(guide: Guide, today: datetime.date) -> GeneratedPage:
    groups = [
        (date, [Review(actor, _besides_the_date(completeness.of(actor, today).missing)) for actor in actors])
        for date, actors in freshness.due(guide.actors, today)
    ]
    title, lead = _words("reviews.title"), _words("reviews.lead")
    return GeneratedPage("reviews-due.md", "reviews-due", groups, title, lead, "actors.yml", searchable=False)


def _besides_the_date(missing: tuple[Text, ...]) -> tuple[Text, ...]:
    return tuple(title for title in missing if title != ACTOR.title("verified_on"))


def _words(key: str, name: Text | None = None) -> Text:
    return Text(**{each: string(key, each, **({"name": name[each]} if name else {})) for each in LANGUAGES})
