"""The pages that the data give rise to: one an actor, one a theme."""

from __future__ import annotations

from dataclasses import dataclass

from .languages import Text
from .records import Actor, Guide, Term


@dataclass(frozen=True)
class GeneratedPage:
    """A page made from a record. `source` is its file's name as links in Markdown give it (actors/cuf.md)."""

    source: str
    template: str
    record: Actor | Term
    title: Text
    description: Text
    data_file: str


def generated(guide: Guide) -> list[GeneratedPage]:
    """Return the pages of all actors and themes, in the order of the data."""
    actors = [
        GeneratedPage(f"actors/{actor.id}.md", "actor", actor, actor.full_name, actor.summary, "actors.yml")
        for actor in guide.actors
    ]
    themes = [
        GeneratedPage(f"themes/{theme.id}.md", "theme", theme, theme.label, theme.explanation, "vocabulary.yml")
        for theme in guide.themes
    ]
    return actors + themes
