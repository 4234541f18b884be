"""Read built pages as a browser does, for checks of language, direction, links and facts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from bs4 import BeautifulSoup, NavigableString, Tag
from bs4.element import Comment, Doctype

UNSEEN = {"script", "style", "template", "svg"}
SPOKEN_ATTRIBUTES = ("title", "aria-label", "placeholder", "alt")
ISOLATED = re.compile("\u2068[^\u2068\u2069]*\u2069")
LATIN = re.compile(r"[A-Za-zÀ-ÖØ-öø-ɏ]")
ARABIC = re.compile(r"[\u0600-\u06FF\u0750-\u077F\uFB50-\uFDFF\uFE70-\uFEFF]")
# Digits that hold a separator or a sign and would be torn apart in right-to-left text.
TORN = re.compile(r"[0-9][-/:.–][0-9]|\+[0-9]|[0-9]%|\b0[0-9]+ [0-9]{2,}")


@dataclass
class Page:
    """One built page: its address ("" for home), its language and its file; the tree is parsed when first asked for."""

    address: str
    language: str
    path: Path

    @cached_property
    def soup(self) -> BeautifulSoup:
        """The page's tree as a browser makes it."""
        return parse(self.path)

    @property
    def text(self) -> str:
        """The words of the page's own content, with single spaces."""
        return " ".join(self.soup.find("article").get_text(" ").split())


def addresses(site: Path) -> list[str]:
    """Return the address of every page of a built site but the 404: "" for home, else with a closing slash."""
    folders = [path.parent.relative_to(site).as_posix() for path in sorted(site.rglob("index.html"))]
    return ["" if folder == "." else f"{folder}/" for folder in folders]


def pages(site: Path) -> list[Page]:
    """Return every page of a built site but the 404."""
    return [
        Page(address, "fr" if address.startswith("fr/") else "ar", site / address / "index.html")
        for address in addresses(site)
    ]


def parse(path: Path) -> BeautifulSoup:
    """Parse one built file."""
    return BeautifulSoup(path.read_text(encoding="utf-8"), "html5lib")


def runs(soup: BeautifulSoup) -> Iterator[tuple[str, str, str]]:
    """Yield each visible text with the language and the direction that the nearest elements give it."""
    for node in soup.find_all(string=True):
        if isinstance(node, Comment | Doctype) or any(parent.name in UNSEEN for parent in node.parents):
            continue
        if node.strip():
            yield str(node), nearest(node, "lang"), nearest(node, "dir")


def nearest(node: NavigableString | Tag, attribute: str) -> str:
    """Return the attribute's value on the nearest element round the node, "" without one."""
    for parent in node.parents:
        if isinstance(parent, Tag) and parent.get(attribute):
            return str(parent[attribute])
    return ""


def misdirected(soup: BeautifulSoup) -> list[str]:
    """Return what a reader would see or hear in the wrong direction or language; [] for a sound page."""
    faults = []
    for text, language, direction in runs(soup):
        rest = ISOLATED.sub("", text)
        if language == "ar" and LATIN.search(rest) and not re.fullmatch(r"\S*(://|www\.|@)\S*", rest.strip()):
            faults.append(f"Latin read as Arabic: {text.strip()[:80]}")
        if direction == "rtl" and (LATIN.search(rest) or TORN.search(rest)):
            faults.append(f"left-to-right run loose in right-to-left text: {text.strip()[:80]}")
        if language in ("fr", "en") and ARABIC.search(rest):
            faults.append(f"Arabic read as {language}: {text.strip()[:80]}")
        if direction == "ltr" and ARABIC.search(rest):
            faults.append(f"right-to-left run loose in left-to-right text: {text.strip()[:80]}")
    for element in soup.find_all(True):
        language = str(element.get("lang") or nearest(element, "lang"))
        spoken = [str(element[name]) for name in SPOKEN_ATTRIBUTES if element.get(name)]
        if element.name == "meta" and element.get("name") == "description":
            spoken.append(str(element["content"]))
        for value in spoken:
            foreign = LATIN if language == "ar" else ARABIC
            if foreign.search(ISOLATED.sub("", value)):
                faults.append(f"attribute in the wrong language: {value[:80]}")
    return faults
