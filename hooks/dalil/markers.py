"""Markers in Markdown, `<!-- dalil:name argument -->`, that the build fills in from the data."""

from __future__ import annotations

import re
from collections.abc import Callable, Container, Iterator, Mapping
from dataclasses import dataclass

from .problems import Place, Problem

# Each name with the arguments that it takes, one string a combination, "" for none; None where that is not known.
AllowedMarkers = Mapping[str, tuple[str, ...] | None]

MARKER = re.compile(r"<!--\s*dalil:\s*(?P<name>[\w-]*)\s*(?P<arguments>.*?)\s*-->", re.DOTALL)
FENCE = re.compile(r"^ {0,3}(```+|~~~+).*?^ {0,3}\1[ \t]*$", re.DOTALL | re.MULTILINE)


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


def check(markdown: str, file: str, allowed: AllowedMarkers) -> list[Problem]:
    """Return a problem for each marker with an unknown name or arguments."""
    problems = []
    for marker in find(markdown):
        place, taken = Place(file, marker.line), allowed.get(marker.name)
        if marker.name not in allowed:
            values = {"found": marker.text, "allowed": ", ".join(allowed)}
            problems.append(Problem(place, "marker-unknown", values=values))
        elif taken is not None and " ".join(marker.arguments) not in taken:
            values = {"found": marker.text, "allowed": ", ".join(taken) or "—"}
            problems.append(Problem(place, "marker-argument", values=values))
    return problems


def fill(text: str, render: Callable[[Marker], str], names: Container[str]) -> str:
    """Return `text` with each marker whose name is in `names` replaced by what `render` gives for it.

    A paragraph that Markdown put round a marker alone is dropped, since a listing cannot stand in one.
    """

    def filled(match: re.Match[str]) -> str:
        marker = next(find(match[0]))
        return render(marker) if marker.name in names else match[0]

    alone = re.compile(rf"<p>\s*({MARKER.pattern})\s*</p>", re.DOTALL)
    return MARKER.sub(filled, alone.sub(lambda match: match[1], text))
