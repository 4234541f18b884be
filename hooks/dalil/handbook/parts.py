"""What the handbook holds, in its order. A new page of the site joins by one line here."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from fnmatch import fnmatch

from .. import listing
from ..languages import page_address
from ..records import Guide


@dataclass(frozen=True)
class Part:
    """One part of the handbook.

    `page` is the Markdown file whose built content it shows; without one, overrides/handbook/<name>.html makes it from
    the data, as it does the list that stands for one to filter on such a page. `covers` are patterns of pages that the
    part shows in a form of its own; `without` are the anchors of sections that only matter on screen.
    """

    name: str
    page: str = ""
    covers: tuple[str, ...] = ()
    without: tuple[str, ...] = ()


PARTS = (
    Part("cover"),
    Part("use"),
    Part("contents"),
    Part("what", "guide/what.md", without=("next",)),
    Part("why", "guide/why.md", without=("next",)),
    Part("how", "guide/how.md", without=("next",)),
    Part("partnerships", "guide/partnerships.md", without=("next",)),
    Part("updates", "updates.md"),
    Part("directory", "actors/index.md", covers=("actors/*.md",)),
    Part("register", "partnerships/index.md", covers=("partnerships/*.md", "districts/*.md")),
    Part("help", "help.md"),
    Part("law", "toolbox/law.md"),
    Part("funding", "toolbox/funding.md"),
    Part("documents", covers=("toolbox/documents.md", "toolbox/documents/*.md")),
    Part("pitfalls", "toolbox/pitfalls.md"),
    Part("glossary", covers=("glossary.md",)),
    Part("themes", covers=("themes/*.md",)),
    Part("authorities", covers=("authorities/*.md",)),
    Part("about", "about.md", without=("privacy", "accessibility")),
    Part("sources"),
)

NAMES = frozenset(part.name for part in PARTS)

# Pages that do not belong on paper, each with the reason.
LEFT_OUT = {
    "index.md": "leads to the pages of the site; the contents do that on paper",
    "site-map.md": "lists the pages of the site; the contents do that on paper",
    "handbook.md": "offers the handbook itself",
    "offline.md": "keeps the site on a device",
    "contribute.md": "is a form to fill in on screen",
    "search.md": "searches the site",
    "data.md": "leads to files to download",
}


def unplaced(pages: Iterable[str]) -> list[str]:
    """Return those of the given Markdown files ("guide/how.md") that stand neither in PARTS nor in LEFT_OUT."""
    patterns = [pattern for part in PARTS for pattern in (part.page, *part.covers) if pattern] + list(LEFT_OUT)
    return [page for page in pages if not any(fnmatch(page, pattern) for pattern in patterns)]


def source_numbers(guide: Guide) -> dict[str, int]:
    """Return the number of each source, by its id: its place in the data, so that one added at the end changes none."""
    return {source.id: number for number, source in enumerate(guide.sources, start=1)}


def anchors(guide: Guide) -> dict[str, str]:
    """Return the handbook's anchor for each address of the site (in the Arabic edition) that it holds."""
    pages = {page_address(part.page): part.name for part in PARTS if part.page}
    register = guide.register
    records = (
        *(("actors", "actor", actor) for actor in guide.actors),
        *(("themes", "theme", theme) for theme in guide.themes),
        *(("partnerships", "pair", pair) for pair in register.partnerships),
        *(("districts", "district", group.place) for group in listing.districts(register) if group.place),
        *(("toolbox/documents", "document", document) for document in guide.documents),
        *(("authorities", "authority", each) for pair in register.partnerships for each in pair.authorities),
    )
    pages |= {"glossary/": "glossary", "toolbox/documents/": "documents"}
    made = {f"{folder}/{record.id}/": f"{prefix}-{record.id}" for folder, prefix, record in records}
    return pages | made
