"""Where the links and pictures of written pages lead: told with the line and what was meant, before anything is built.

Source of what resolves: MkDocs, "Writing your docs, Internal links" (links are written to files, from the page's own).
"""

from __future__ import annotations

import html
import posixpath
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote

from . import law
from .languages import LANGUAGES
from .markers import find, without_code
from .nearest import nearest
from .pages import FROM_DATA, sources
from .problems import Place, Problem
from .records import Guide
from .written import WrittenPage

LINK = re.compile(r"\]\(\s*(?P<target>(?:[^()\n]|\n(?!\s*\n)|\([^()\n]*\))*?)(?:\s+(?:\"[^\"]*\"|'[^']*'))?\s*\)")
REFERENCE = re.compile(r"^ {0,3}\[[^\]\n]+\]:[ \t]*(?P<target>\S+)", re.MULTILINE)
ANCHOR = re.compile(r"\{:?[^{}\n]*#(?P<listed>[\w-]+)[^{}\n]*\}|<[a-z][^<>]*\bid=[\"']?(?P<raw>[\w-]+)")
SCHEME = re.compile(r"([a-z][a-z0-9+.-]*):", re.IGNORECASE)
OUTSIDE = ("https", "http", "mailto", "tel")
# Markers that give their page no anchor; those of `law` are known, those of the others are not looked for.
WITHOUT_ANCHORS = frozenset(["count", "figure", "key-figures", "law-behind", "open-data", "publisher", "themes"])

Fault = tuple[str, dict[str, str]]


def check(pages: Sequence[WrittenPage], docs: Path, guide: Guide | None) -> list[Problem]:
    """Return a problem for each link or picture that leads nowhere, and for each anchor that a page has twice.

    Without a guide the pages that the data give rise to are not known, and links to them are left unjudged.
    """
    generated = sources(guide) if guide else ()
    files = {path.relative_to(docs).as_posix() for path in docs.rglob("*") if path.suffix != ".md" and path.is_file()}
    problems = []
    for language in LANGUAGES:
        own = [page for page in pages if page.language == language]
        anchors = {**dict.fromkeys(generated), **{page.source: _known(page, guide) for page in own}}
        targets = _Targets(language, anchors, frozenset(files), guide is not None)
        for page in own:
            if page.text is not None:
                problems += [*_links(page, targets), *_repeated(page)]
    return problems


@dataclass(frozen=True)
class _Targets:
    """What links of one edition may lead to: its pages with their anchors (None: not known), files of all editions."""

    language: str
    pages: dict[str, frozenset[str] | None]
    files: frozenset[str]
    complete: bool

    def fault(self, target: str, source: str) -> Fault | None:
        """Return the message for what is wrong with a target as a page has it, and its values; None if nothing is."""
        scheme = SCHEME.match(target)
        if scheme:
            values = {"found": target, "allowed": OUTSIDE}
            return None if scheme[1].lower() in OUTSIDE else ("link-scheme", values)
        address, _, anchor = target.partition("#")
        path = unquote(address.partition("?")[0])
        if path.startswith("/"):
            wanted = path.strip("/").removeprefix(f"{self.language}/")
            return "link-absolute", {"found": target, "nearest": self._meant(wanted, source)}
        there = posixpath.normpath(posixpath.join(self.language, posixpath.dirname(source), path))
        page = there.removeprefix(f"{self.language}/") if path else source
        if not path or (page != there and page in self.pages):
            return self._anchor_fault(unquote(anchor), page)
        unjudged = not self.complete and page != there and page.startswith(FROM_DATA)
        if unjudged or there in self.files:
            return None
        return "link-target", {"found": path, "nearest": self._meant(page, source)}

    def _anchor_fault(self, anchor: str, page: str) -> Fault | None:
        anchors = self.pages[page]
        if not anchor or anchors is None or anchor in anchors:
            return None
        near = nearest(anchor, anchors)
        return "link-anchor", {"found": f"#{anchor}", "allowed": page, "nearest": f"#{near}" if near else ""}

    def _meant(self, wanted: str, source: str) -> str:
        """Return the link to the page or the file that was most probably meant, "" where none is near."""
        exact = [each for each in (f"{wanted}.md", f"{wanted}/index.md") if each in self.pages]
        # Of two with one name, the one in the folder that was written.
        folder = posixpath.dirname(wanted)
        known = sorted((*self.pages, *self.files), key=lambda each: posixpath.dirname(each) == folder)
        named = {posixpath.basename(each): each for each in known}
        found = exact[0] if exact else named.get(nearest(posixpath.basename(wanted), named))
        if not found:
            return ""
        path = found if found in self.files else f"{self.language}/{found}"
        return posixpath.relpath(path, posixpath.dirname(f"{self.language}/{source}"))


def _links(page: WrittenPage, targets: _Targets) -> Iterator[Problem]:
    text = without_code(page.text)
    for match in (*LINK.finditer(text), *REFERENCE.finditer(text)):
        target = html.unescape(" ".join(match["target"].split()).removeprefix("<").removesuffix(">"))
        fault = targets.fault(target, page.source)
        if fault:
            yield Problem(page.place(match.start()), fault[0], values=fault[1])


def _repeated(page: WrittenPage) -> Iterator[Problem]:
    first: dict[str, Place] = {}
    for name, start in _written(page.text):
        place = page.place(start)
        if name in first:
            yield Problem(place, "anchor-duplicate", values={"found": name, "line": str(first[name].line)})
        first.setdefault(name, place)


def _written(text: str) -> Iterable[tuple[str, int]]:
    return [(match["listed"] or match["raw"], match.start()) for match in ANCHOR.finditer(without_code(text))]


def _known(page: WrittenPage, guide: Guide | None) -> frozenset[str] | None:
    if page.text is None:
        return None
    filled = {marker.name for marker in find(page.text)} - WITHOUT_ANCHORS
    if filled - {"law"} or (filled and not guide):
        return None
    return frozenset([name for name, _ in _written(page.text)]) | (law.anchors(guide.law) if filled else set())
