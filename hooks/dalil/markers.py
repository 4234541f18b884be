"""Markers in Markdown, `<!-- dalil:name argument -->`, that the build fills in from the data."""

from __future__ import annotations

import re
from collections.abc import Callable, Container, Iterator, Mapping
from dataclasses import dataclass

from .nearest import nearest
from .problems import Place, Problem

# Each name with the arguments that it takes, one string a combination, "" for none; None where that is not known.
AllowedMarkers = Mapping[str, tuple[str, ...] | None]

MARKER = re.compile(r"<!--\s*dalil:\s*(?P<name>[\w-]*)\s*(?P<arguments>.*?)\s*-->", re.DOTALL)
# A comment in which another one begins was never closed.
COMMENT = re.compile(r"<!--(?:(?!<!--).)*?-->|<!--[^\n]*", re.DOTALL)
FENCE = re.compile(r"^ {0,3}(```+|~~~+).*?^ {0,3}\1[ \t]*$", re.DOTALL | re.MULTILINE)
END = "-->"
CODE = re.compile(r"(?<![`\\])(`+)(?!`)[^\n]*?(?<!`)\1(?!`)")
# A longer comment says nothing more in a sentence.
MAX_FOUND = 80


@dataclass(frozen=True)
class Marker:
    """One marker as it stands in a page: its name, its arguments and its line."""

    name: str
    arguments: tuple[str, ...]
    line: int
    text: str


def find(markdown: str) -> Iterator[Marker]:
    """Yield the markers of a page's Markdown, in order."""
    for match in MARKER.finditer(markdown):
        line = markdown.count("\n", 0, match.start()) + 1
        yield Marker(match["name"], tuple(match["arguments"].split()), line, match[0])


def without_code(markdown: str) -> str:
    """Return a page's Markdown with spaces in place of what it shows as code: every line and column stays."""
    for pattern in (FENCE, CODE):
        markdown = pattern.sub(lambda match: re.sub(r"[^\n]", " ", match[0]), markdown)
    return markdown


def check(markdown: str, file: str, allowed: AllowedMarkers) -> list[Problem]:
    """Return a problem for each marker with an unknown name or arguments, and for each comment that is no marker."""
    problems = []
    lines, shown = markdown.split("\n"), without_code(markdown)
    for comment in COMMENT.finditer(markdown):
        text = comment[0]
        marker = next(find(text), None)
        # A marker is filled in wherever it stands; another comment in code is shown as it is.
        told = _fault(marker, text, allowed) if marker or shown[comment.start()] == "<" else None
        if told:
            code, expected = told
            number = markdown.count("\n", 0, comment.start())
            meant = _meant(text, allowed)
            # Where the end is missing, it is not known which words belong to the marker.
            fix = lines[number].replace(text, meant) if meant and text in lines[number] and expected != END else ""
            values = {"found": _cut(text), "allowed": expected, "nearest": meant}
            problems.append(Problem(Place(file, number + 1), code, values=values, fix=fix))
    return problems


def _fault(marker: Marker | None, text: str, allowed: AllowedMarkers) -> tuple[str, str] | None:
    """Return the message for what is wrong with a comment and what it may be instead; None where it is in order."""
    if not text.endswith(END):
        return "comment-unclosed", END
    if not marker:
        return "marker-form", "<!-- dalil:… -->"
    if marker.name not in allowed:
        return "marker-unknown", ", ".join(allowed)
    taken = allowed[marker.name]
    if taken is not None and " ".join(marker.arguments) not in taken:
        return "marker-argument", ", ".join(taken) or "—"
    return None


def _meant(text: str, allowed: AllowedMarkers) -> str:
    """Return the marker that a comment was most probably meant to be, "" where none is near."""
    words = [word for word in re.findall(r"[\w-]+", text.replace("_", "-")) if word.strip("-")]
    named = {
        f"dalil {name} {arguments}": f"<!-- dalil:{' '.join(filter(None, (name, arguments)))} -->"
        for name, taken in allowed.items()
        for arguments in taken or ()
    }
    return nearest(" ".join(words), (), named) if len(words) > 1 else ""


def _cut(text: str) -> str:
    first, _, more = text.partition("\n")
    return first[:MAX_FOUND] + "…" * bool(more or first[MAX_FOUND:])


def fill(text: str, render: Callable[[Marker], str], names: Container[str]) -> str:
    """Return `text` with each marker whose name is in `names` replaced by what `render` gives for it.

    A paragraph that Markdown put round a marker alone is dropped, since a listing cannot stand in one.
    """

    def filled(match: re.Match[str]) -> str:
        marker = next(find(match[0]))
        return render(marker) if marker.name in names else match[0]

    alone = re.compile(rf"<p>\s*({MARKER.pattern})\s*</p>", re.DOTALL)
    return MARKER.sub(filled, alone.sub(lambda match: match[1], text))
