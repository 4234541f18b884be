"""The pages that the data give rise to: actors, themes, the register, what was retired, references, reviews."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from typing import Any

from . import completeness, freshness, reference
from .languages import Text
from .records import Actor, Authority, Guide, Register, Retired
from .schema import FILES
from .schema.actors import ACTOR
from .strings import words

# Lists whose records have pages, by the folder of their pages.
PAGE_FOLDERS = {name: name for name in ("actors", "themes", "partnerships", "authorities", "districts")}
PAGE_FOLDERS["documents"] = "toolbox/documents"


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


REFERENCES = tuple(f"reference/{file.name}.md" for file in FILES)
REVIEWS = "reviews-due.md"
# Where the sources of pages made from data begin.
FROM_DATA = (*(f"{folder}/" for folder in PAGE_FOLDERS.values()), "reference/", REVIEWS)


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
    successor: Any

    @property
    def successor_name(self) -> Text:
        """What the record that took its place is called."""
        named = ("full_name", "label", "name")
        return next(getattr(self.successor, each) for each in named if hasattr(self.successor, each))


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
    documents = [
        GeneratedPage(f"toolbox/documents/{each.id}.md", "document", each, each.title, each.purpose, "documents.yml")
        for each in guide.documents
    ]
    listed = [*actors, *themes, *documents, *_register(guide.register)]
    return [*listed, *_retired(guide), *_references(guide), _reviews(guide, today)]


def sources(guide: Guide) -> set[str]:
    """Return what `generated` gives as sources, without making the pages, which takes a tenth of a check."""
    listed = {f"{folder}/{record.id}.md" for name, folder in PAGE_FOLDERS.items() for record in guide.lists[name]}
    retired = {f"{PAGE_FOLDERS[old.list]}/{old.id}.md" for old in guide.retired if old.list in PAGE_FOLDERS}
    return {*listed, *retired, *REFERENCES, REVIEWS}


def _register(register: Register) -> list[GeneratedPage]:
    """Return the pages of partnerships, authorities and districts."""
    partnerships = [
        GeneratedPage(f"partnerships/{each.id}.md", "partnership", each, each.name, each.summary, "partnerships.yml")
        for each in register.partnerships
    ]
    authorities = [
        GeneratedPage(f"authorities/{each.id}.md", "authority", each, each.name, _lead(each), "authorities.yml")
        for each in register.authorities
    ]
    districts = [
        GeneratedPage(
            f"districts/{each.id}.md",
            "district",
            each,
            words("district.title", name=each.name),
            words("district.lead", governorate=each.governorate.name),
            "places.yml",
        )
        for each in register.districts
    ]
    return [*partnerships, *authorities, *districts]


def _lead(authority: Authority) -> Text:
    return words("authority.lead", kind=authority.kind.label, country=authority.country.label)


def _retired(guide: Guide) -> list[GeneratedPage]:
    return [
        GeneratedPage(
            f"{PAGE_FOLDERS[old.list]}/{old.id}.md",
            "retired",
            Retirement(old, PAGE_FOLDERS[old.list], _by_id(guide, old.list, old.successor)),
            old.name,
            old.reason or words("retired.lead"),
            "retired.yml",
            # The record that took its place is found by its names.
            searchable=not old.successor,
        )
        for old in guide.retired
        if old.list in PAGE_FOLDERS
    ]


def _by_id(guide: Guide, name: str, identifier: str) -> Any:
    return next((record for record in guide.lists[name] if record.id == identifier), None)


def _references(guide: Guide) -> list[GeneratedPage]:
    return [
        GeneratedPage(
            source,
            "reference",
            reference.of(file, guide),
            words("reference.title", name=file.title),
            file.explanation,
            file.path,
            searchable=False,
        )
        for source, file in zip(REFERENCES, FILES, strict=True)
    ]


def _reviews(guide: Guide, today: datetime.date) -> GeneratedPage:
    groups = [
        (date, [Review(actor, _besides_the_date(completeness.of(actor, today).missing)) for actor in actors])
        for date, actors in freshness.due(guide.actors, today)
    ]
    title, lead = words("reviews.title"), words("reviews.lead")
    return GeneratedPage(REVIEWS, "reviews-due", groups, title, lead, "actors.yml", searchable=False)


def _besides_the_date(missing: tuple[Text, ...]) -> tuple[Text, ...]:
    return tuple(title for title in missing if title != ACTOR.title("verified_on"))
