"""Join all parts into one HTML document, with contents, running heads and anchors."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import lxml.html
from lxml.etree import ElementBase
from markupsafe import Markup

from .. import dates
from ..languages import address
from ..records import Guide, Source
from ..render import Renderer
from . import excerpts, parts, qr

PICTURE = "assets/pictures/two-sides.svg"


@dataclass(frozen=True)
class Edition:
    """What tells one issue of the handbook from another: its date (YYYY-MM-DD) and the fingerprint of its content."""

    date: str
    version: str

    def written(self, language: str) -> str:
        """Return the date in words."""
        return dates.written(self.date, language)


@dataclass(frozen=True)
class Entry:
    """One line of the contents: its level (1 a part, 2 a section), its anchor and its plain text."""

    level: int
    anchor: str
    text: str


@dataclass(frozen=True)
class Handbook:
    """The assembled document of one language, in one form."""

    language: str
    html: str
    edition: Edition
    entries: tuple[Entry, ...]


def assemble(
    site: Path, renderer: Renderer, language: str, date: str, site_url: str = "", form: str = "whole"
) -> Handbook:
    """Return the handbook of one language as HTML, from the built `site` and the renderer's records.

    `form` is one of parts.FORMS; the short one lists the sources that it cites, under their numbers in the whole one.
    `date` (YYYY-MM-DD) is that of the edition. The version is a fingerprint of the content without the date, so that
    two builds of the same content bear the same one. HandbookError where a page or picture is missing.
    """
    take = excerpts.Excerpts(site, renderer.guide, language, site_url, form)
    held = parts.of_form(form)
    frame = {"form": form, "held": {part.name for part in held}}
    sections: list[ElementBase] = []
    for part in held:
        if part.name in ("cover", "contents"):
            continue
        if part.name == "sources":
            frame["sources"] = renderer.guide.sources if form == "whole" else _cited(sections, renderer.guide)
        sections.append(_section(part, take, renderer, frame))
    entries = [entry for section in sections for entry in _entries(section)]
    body = "".join(lxml.html.tostring(section, encoding="unicode") for section in sections)
    edition = Edition(date, hashlib.sha256(body.encode()).hexdigest()[:7])
    frame |= {
        "edition": edition,
        "entries": entries,
        "picture": excerpts.drawing(site / PICTURE, PICTURE, mirrored=language == "ar"),
        "site_address": site_url and site_url + address("", language),
    }
    before = [_made("cover", renderer, language, **frame), _made("contents", renderer, language, **frame)]
    use, *rest = sections
    ordered = [before[0], use, before[1], *rest]
    html = renderer.fill(
        "handbook/document.html",
        language,
        body=Markup("\n".join(lxml.html.tostring(section, encoding="unicode") for section in ordered)),
        edition=edition,
        form=form,
    )
    return Handbook(language, html, edition, tuple(entries))


def _section(part: parts.Part, take: excerpts.Excerpts, renderer: Renderer, frame: dict[str, Any]) -> ElementBase:
    if not part.page:
        return _made(part.name, renderer, take.language, **frame)
    section = take.page(part)
    # A list to filter on screen stands on paper in a form of its own.
    for listing in section.xpath(".//div[@class='directory']"):
        listing.getparent().replace(listing, _made(part.name, renderer, take.language, **frame))
    return section


def _cited(sections: list[ElementBase], guide: Guide) -> list[Source]:
    """Return the sources that the sections refer to, in the order of the data."""
    cited = {href for section in sections for href in section.xpath(".//a[starts-with(@href, '#source-')]/@href")}
    return [source for source in guide.sources if f"#source-{source.id}" in cited]


def _made(name: str, renderer: Renderer, language: str, **values: object) -> ElementBase:
    """Return a part that the data give rise to, typeset."""
    numbers = parts.source_numbers(renderer.guide)
    filled = renderer.fill(
        f"handbook/{name}.html",
        language,
        qr_code=qr.code,
        source_numbers=numbers,
        by_number=lambda sources: sorted(sources, key=lambda source: numbers[source.id]),
        **values,
    )
    element = lxml.html.fragment_fromstring(renderer.typeset(filled.strip(), language))
    for link in element.iter("a"):
        excerpts.bare(link)
    excerpts.set_for_paper(element, language)
    return element


def _entries(section: ElementBase) -> list[Entry]:
    """Return the lines of the contents: parts and their sections, without those of an index."""
    found = []
    for heading in section.xpath(".//h1[@id] | .//h2[@id]"):
        if heading.xpath("ancestor::*[@class='index']"):
            continue
        found.append(Entry(int(heading.tag[1]), heading.get("id"), " ".join(heading.text_content().split())))
    return found
