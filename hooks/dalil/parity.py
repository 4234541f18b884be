"""Compare the two editions: the same pages with the same headings, anchors, links, boxes and markers."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from . import markers
from .languages import LANGUAGES, other
from .problems import Place, Problem
from .written import WrittenPage

HEADING = re.compile(r"^(#{1,6})\s+(.*?)\s*(?:\{[^}]*#(?P<anchor>[a-z][a-z0-9-]*)[^}]*\})?\s*$")
LINK = re.compile(r"(?<!!)\[[^\]]*\]\((?P<target>[^)\s]+)[^)]*\)")
BOX = re.compile(r'^\s*(?:!!!|\?\?\?\+?)\s+(?P<type>[\w -]+?)(?:\s+".*")?\s*$')


@dataclass(frozen=True)
class Item:
    """One thing that both editions must share: what it is, as it must be alike, its line, and a heading's words."""

    kind: str
    text: str
    line: int
    words: str = ""


def outline(markdown: str) -> list[Item]:
    """Return the headings (level and anchor), boxes, links and markers of a page, in order."""
    items = []
    blank = markers.FENCE.sub(lambda match: "\n" * match[0].count("\n"), markdown)
    for number, line in enumerate(blank.splitlines(), start=1):
        heading, box = HEADING.match(line), BOX.match(line)
        if heading:
            items.append(Item("heading", f"{heading[1]} #{heading['anchor'] or ''}", number, heading[2]))
        elif box:
            items.append(Item("box", box["type"], number))
        items += [Item("link", link["target"], number) for link in LINK.finditer(line)]
        items += [Item("marker", " ".join((m.name, *m.arguments)), number) for m in markers.find(line)]
    return items


def compare(page: str, sources: dict[str, str]) -> list[Problem]:
    """Return the first difference of each kind between the two editions of a page, and headings without anchor.

    `sources` maps a language to the Markdown of its edition.
    """
    problems = []
    outlines = {language: outline(sources[language]) for language in LANGUAGES}
    for language, items in outlines.items():
        for item in items:
            if item.kind == "heading" and item.text.endswith("#"):
                place = Place(f"docs/{language}/{page}", item.line)
                problems.append(Problem(place, "heading-anchor", values={"found": item.words}))
    for kind in ("heading", "box", "link", "marker"):
        ours, theirs = ([item for item in outlines[language] if item.kind == kind] for language in LANGUAGES)
        for index in range(max(len(ours), len(theirs))):
            mine = ours[index] if index < len(ours) else None
            yours = theirs[index] if index < len(theirs) else None
            if (mine and mine.text) != (yours and yours.text):
                values = {
                    "found": mine.text if mine else "—",
                    "expected": yours.text if yours else "—",
                    "allowed": f"docs/fr/{page}" + (f":{yours.line}" if yours else ""),
                }
                problems.append(
                    Problem(Place(f"docs/ar/{page}", mine.line if mine else 0), "edition-differs", values=values)
                )
                break
    return problems


def check(pages: Iterable[WrittenPage]) -> list[Problem]:
    """Return a problem for each page that only one edition has, and what differs between the two of the others."""
    found = {(page.language, page.source): page for page in pages}
    problems = []
    for source in sorted({source for _, source in found}):
        editions = {language: found.get((language, source)) for language in LANGUAGES}
        for language, page in editions.items():
            if page is None:
                values = {"allowed": f"docs/{language}/{source}"}
                problems.append(Problem(Place(editions[other(language)].file), "page-single", values=values))
        texts = {language: page.text for language, page in editions.items() if page and page.text is not None}
        if len(texts) == len(LANGUAGES):
            problems += compare(source, texts)
    return problems
