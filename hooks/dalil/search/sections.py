"""Take a page's content apart into what a search can lead to: each heading with the text below it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree

HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6", "dt"))
PARSER = etree.HTMLParser()
# What no reader reads as text, or what leads elsewhere.
LEFT_OUT = frozenset(("script", "style", "template", "noscript", "svg", "nav", "form", "button"))
WITHIN_A_WORD = frozenset(("a", "abbr", "b", "bdi", "code", "em", "i", "mark", "small", "span", "strong", "sub", "sup"))
# Spaces that do not break lines are kept: they belong to the text as it is set.
SPACE = re.compile("[ \t\n\r\f]+")
# Between two blocks, told from a space by a character that no page holds; and what a block ends with that needs nothing
# more before the next.
BLOCK = "\0"
ENDS = tuple(".!?؟:؛;،…»")


@dataclass(frozen=True)
class Section:
    """What stands below one heading; both its anchor and the heading are "" for what stands above the first."""

    anchor: str
    heading: str
    text: str


def sections(content: str) -> list[Section]:
    """Return the sections of a page's HTML, in order, without those that are empty.

    An element with `data-search-exclude` is left out, a heading with it together with the section that it begins: so
    are filters and listings, which would name every record.
    """
    if not content.strip():
        return []
    # Each with its anchor (None for one that is left out), its heading, and the pieces of its text.
    parts: list[tuple[str | None, str, list[str]]] = [("", "", [])]
    # lxml.html would give every element a class of its own, which takes as long as reading it.
    root = etree.fromstring(f"<html><body>{content}</body></html>", PARSER)
    _read(root.find("body"), parts)
    found = [Section(anchor, heading, _joined(pieces)) for anchor, heading, pieces in parts if anchor is not None]
    return [section for section in found if section.heading or section.text]


def _read(element, parts: list) -> None:
    if element.text:
        parts[-1][2].append(element.text)
    for child in element:
        _enter(child, parts)
        if child.tail:
            parts[-1][2].append(child.tail)


def _enter(child, parts: list) -> None:
    excluded = _excluded(child)
    if child.tag in HEADINGS and child.get("id"):
        parts.append((None if excluded else child.get("id"), _joined(_texts(child)), []))
    elif not excluded and child.tag in WITHIN_A_WORD:
        _read(child, parts)
    elif not excluded:
        parts[-1][2].append(BLOCK)
        _read(child, parts)
        parts[-1][2].append(BLOCK)


def _texts(element) -> Iterator[str]:
    yield element.text or ""
    for child in element:
        if not _excluded(child):
            yield from _texts(child)
        yield child.tail or ""


def _excluded(element) -> bool:
    """Say whether an element is no text for readers, or a comment."""
    return not isinstance(element.tag, str) or element.tag in LEFT_OUT or "data-search-exclude" in element.attrib


def _joined(pieces) -> str:
    """Return one line of text, a dot in the middle after a block that ends without a mark: a list, a term."""
    blocks = [block.strip(" ") for block in SPACE.sub(" ", "".join(pieces)).split(BLOCK)]
    text = ""
    for block in filter(None, blocks):
        text += ("" if not text else " " if text.endswith(ENDS) else " · ") + block
    return text
