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
    part shows in a form of its own; `without` are the anchors of sections that only matter on screen. `short` tells
    whether the short handbook, for one sitting of a council, holds the part too.
    """

    name: str
    page: str = ""
    covers: tuple[str, ...] = ()
    without: tuple[str, ...] = ()
    short: bool = False


PARTS = (
    Part("cover", short=True),
    Part("use", short=True),
    Part("contents", short=True),
    Part("what", "guide/what.md", without=("next",), short=True),
    Part("why", "guide/why.md", without=("next",), short=True),
    Part("how", "guide/how.md", without=("next",), short=True),
    Part("partnerships", "guide/partnerships.md", without=("next",), short=True),
    Part("updates", "updates.md"),
    Part("directory", "actors/index.md", covers=("actors/*.md",), short=True),
    Part("register", "partnerships/index.md", covers=("partnerships/*.md", "districts/*.md")),
    Part("help", "help.md", short=True),
    Part("law", "toolbox/law.md", without=("next",)),
    Part("funding", "toolbox/funding.md", without=("next",)),
    Part("documents", covers=("toolbox/documents.md", "toolbox/documents/*.md")),
    Part("pitfalls", "toolbox/pitfalls.md", without=("next",)),
    Part("glossary", covers=("glossary.md",)),
    Part("themes", covers=("themes/*.md",)),
    Part("authorities", covers=("authorities/*.md",)),
    Part("about", "about.md", without=("privacy", "accessibility")),
    Part("sources", short=True),
)

FORMS = ("whole", "short")

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


def of_form(form: str) -> tuple[Part, ...]:
    """Return the parts that the handbook of a form (one of FORMS) holds, in their order."""
    return tuple(part for part in PARTS if part.short or form == "whole")


def source_numbers(guide: Guide) -> dict[str, int]:
    """Return the number of each source, by its id: its place in the data, so that one added at the end changes none."""
    return {source.id: number for number, source in enumerate(guide.sources, start=1)}


def anchors(guide: Guide, form: str) -> dict[str, str]:
    """Return the anchor, in the handbook of a form, of each address of the site (Arabic edition) that it holds."""
    held = of_form(form)
    names = {part.name for part in held}
    register = guide.register
    records = (
        ("directory", "actors", "actor", guide.actors),
        ("themes", "themes", "theme", guide.themes),
        ("register", "partnerships", "pair", register.partnerships),
        ("register", "districts", "district", [group.place for group in listing.districts(register) if group.place]),
        ("documents", "toolbox/documents", "document", guide.documents),
        ("authorities", "authorities", "authority", [a for pair in register.partnerships for a in pair.authorities]),
    )
    made = {
        f"{folder}/{record.id}/": f"{prefix}-{record.id}"
        for part, folder, prefix, shown in records
        if part in names
        for record in shown
    }
    single = ((page, part) for part in held for page in (part.page, *part.covers) if page and "*" not in page)
    return {page_address(page): part.name for page, part in single} | made
