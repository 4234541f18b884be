"""What the handbook holds, in its order. A new page of the site joins by one line here."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from fnmatch import fnmatch

from ..records import Guide


@dataclass(frozen=True)
class Part:
    """One part of the handbook.

    `page` is the Markdown file whose built content it shows; without one, overrides/handbook/<name>.html makes it from
    the data. `covers` are patterns of pages that the part shows in a form of its own; `without` are the anchors of
    sections that only matter on screen.
    """

    name: str
    page: str = ""
    covers: tuple[str, ...] = ()
    without: tuple[str, ...] = ()


PARTS = (
    Part("cover"),
    Part("use"),
    Part("contents"),
    Part("what", "guide/what.md"),
    Part("why", "guide/why.md"),
    Part("how", "guide/how.md"),
    Part("partnerships", "guide/partnerships.md", without=("official-figures", "register-figures")),
    Part("funding", "toolbox/funding.md"),
    Part("directory", "actors/index.md", covers=("actors/*.md",)),
    Part("themes", covers=("themes/*.md",)),
    Part("about", "about.md", without=("privacy", "accessibility")),
    Part("sources"),
)

# Pages that do not belong on paper, each with the reason.
LEFT_OUT = {
    "index.md": "leads to the pages of the site; the contents do that on paper",
    "site-map.md": "lists the pages of the site; the contents do that on paper",
    "handbook.md": "offers the handbook itself",
    "contribute.md": "is a form to fill in on screen",
    "help.md": "answers choices that are made on screen; the index of themes does that on paper",
    "data.md": "leads to files to download",
    "updates.md": "joins the handbook together with the tables of the register, which are still to be made",
    "partnerships/index.md": "is a listing to filter on screen; its tables for paper are still to be made",
}


def unplaced(pages: Iterable[str]) -> list[str]:
    """Return those of the given Markdown files ("guide/how.md") that stand neither in PARTS nor in LEFT_OUT."""
    patterns = [pattern for part in PARTS for pattern in (part.page, *part.covers) if pattern] + list(LEFT_OUT)
    return [page for page in pages if not any(fnmatch(page, pattern) for pattern in patterns)]


def address(page: str) -> str:
    """Return where a Markdown file's page stands in the Arabic edition: "guide/how.md" is "guide/how/"."""
    path = page.removesuffix(".md")
    return path.removesuffix("index") if path.rpartition("/")[2] == "index" else path + "/"


def anchors(guide: Guide) -> dict[str, str]:
    """Return the handbook's anchor for each address of the site (in the Arabic edition) that it holds."""
    pages = {address(part.page): part.name for part in PARTS if part.page}
    actors = {f"actors/{actor.id}/": f"actor-{actor.id}" for actor in guide.actors}
    themes = {f"themes/{theme.id}/": f"theme-{theme.id}" for theme in guide.themes}
    return pages | actors | themes
