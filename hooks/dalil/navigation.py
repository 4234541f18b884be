"""Whether the menu, `nav` in mkdocs.yml, holds every written page and no other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from . import reader
from .nearest import nearest
from .nodes import Mapping, Node, Scalar
from .nodes import Sequence as Items
from .pages import FROM_DATA
from .problems import Place, Problem
from .written import WrittenPage


def check(pages: Sequence[WrittenPage], settings: Path) -> list[Problem]:
    """Return a problem for each page that the menu of a settings file lacks, and for each that exists in no edition.

    Without the file, or where it cannot be read, there is nothing to tell: MkDocs itself says so.
    """
    document = reader.read(settings, settings.name)
    menu = document.root.entries.get("nav") if isinstance(document.root, Mapping) else None
    if menu is None:
        return []
    listed = {node.text: node for node in _files(menu)}
    # Of the two editions of a page one is enough.
    written = {page.source: page for page in reversed(pages)}
    problems = []
    for source, page in sorted(written.items()):
        if source not in listed and not source.startswith(FROM_DATA):
            values = {"found": source, "allowed": settings.name}
            problems.append(Problem(Place(page.file), "page-unlisted", values=values, fix=f"  - {source}"))
    for source, node in listed.items():
        if source not in written:
            meant = nearest(source, written)
            fix = document.corrected(node, meant) if meant else ""
            problems.append(Problem(node.place, "nav-missing", values={"found": source, "nearest": meant}, fix=fix))
    return problems


def _files(node: Node) -> Iterator[Scalar]:
    if isinstance(node, Scalar):
        yield node
    for part in node.items if isinstance(node, Items) else node.entries.values() if isinstance(node, Mapping) else ():
        yield from _files(part)
