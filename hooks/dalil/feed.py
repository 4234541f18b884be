"""The feed of updates, one an edition, for readers of news. Source of the form: RFC 4287 (Atom)."""

from __future__ import annotations

import xml.etree.ElementTree as ET

from . import dates, prose, register
from .languages import address
from .records import Guide, Update
from .strings import string

ATOM = "http://www.w3.org/2005/Atom"
XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"


def atom(guide: Guide, language: str, site: str) -> bytes:
    """Return the feed of an edition; `site` is the site's absolute address, which ends in a slash."""
    ET.register_namespace("", ATOM)
    updates = register.newest_first(guide.register.updates)
    page = site + address("updates/", language)
    feed = ET.Element(f"{{{ATOM}}}feed", {XML_LANG: language})
    _add(feed, "id", page)
    _add(feed, "title", f"{string('site.name', language)} – {string('updates.all', language)}")
    _add(feed, "updated", _moment(updates[0].date if updates else guide.sources[0].date or "2020-04"))
    ET.SubElement(feed, f"{{{ATOM}}}link", {"rel": "self", "href": site + address("updates/feed.xml", language)})
    ET.SubElement(feed, f"{{{ATOM}}}link", {"href": page})
    author = ET.SubElement(feed, f"{{{ATOM}}}author")
    _add(author, "name", string("site.name", language))
    for update in updates:
        _entry(feed, update, language, page)
    ET.indent(feed)
    return ET.tostring(feed, encoding="utf-8", xml_declaration=True) + b"\n"


def _entry(feed: ET.Element, update: Update, language: str, page: str) -> None:
    entry = ET.SubElement(feed, f"{{{ATOM}}}entry")
    _add(entry, "id", f"{page}#{update.id}")
    _add(entry, "title", update.title[language])
    _add(entry, "updated", _moment(update.date))
    ET.SubElement(entry, f"{{{ATOM}}}link", {"href": f"{page}#{update.id}"})
    lines = [line for block in prose.blocks(update.text[language]) for line in block.lines]
    _add(entry, "summary", "\n".join([f"{dates.written(update.date, language)}.", *lines]))


def _add(parent: ET.Element, name: str, text: str) -> None:
    ET.SubElement(parent, f"{{{ATOM}}}{name}").text = text


def _moment(date: str) -> str:
    """Atom asks for a moment: the first day of the period that is known; the entry's text says how exact it is."""
    return f"{dates.first_day(date).isoformat()}T00:00:00Z"
