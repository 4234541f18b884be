"""Take a page's content apart into what a search can lead to: each heading with the text below it."""

from __future__ import annotations

from dataclasses import dataclass, field

from lxml import html

HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6", "dt"))
# What no reader reads as text, or what leads elsewhere.
LEFT_OUT = frozenset(("script", "style", "template", "noscript", "svg", "nav", "form", "button"))
WITHIN_A_WORD = frozenset(("a", "abbr", "b", "bdi", "code", "em", "i", "mark", "small", "span", "strong", "sub", "sup"))


@dataclass
class Section:
    """What stands below one heading; `anchor` is "" for what stands above the first."""

    anchor: str = ""
    heading: str = ""
    text: str = ""
    pieces: list[str] = field(default_factory=list, repr=False, compare=False)


def sections(content: str) -> list[Section]:
    """Return the sections of a page's HTML, in order, without those that are empty.

    An element with `data-search-exclude` is left out, a heading with it together with the section that it begins: so
    are filters and listings, which would name every record.
    """
    if not content.strip():
        return []
    found = [Section()]
    _read(html.fragment_fromstring(content, create_parent="div"), found)
    for section in found:
        section.text = " ".join("".join(section.pieces).split())
    return [section for section in found if section.anchor is not None and (section.heading or section.text)]


def _read(element, found: list[Section]) -> None:
    if element.text:
        found[-1].pieces.append(element.text)
    for child in element:
        _enter(child, found)
        if child.tail:
            found[-1].pieces.append(child.tail)


def _enter(child, found: list[Section]) -> None:
    tag, excluded = child.tag, child.get("data-search-exclude") is not None
    if tag in HEADINGS and child.get("id"):
        heading = " ".join(child.text_content().split())
        # A section that is left out is kept aside, so that its text goes nowhere.
        found.append(Section(None if excluded else child.get("id"), heading))
    elif not excluded and isinstance(tag, str) and tag not in LEFT_OUT:
        gap = tag not in WITHIN_A_WORD
        if gap:
            found[-1].pieces.append(" ")
        _read(child, found)
        if gap:
            found[-1].pieces.append(" ")
