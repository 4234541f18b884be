"""What must hold for the pages that people write, each for itself and both editions together."""

from __future__ import annotations

from pathlib import Path

from . import front_matter, markers, navigation, page_html, page_links, parity, written
from .markers import AllowedMarkers
from .problems import Problem
from .records import Guide
from .render import allowed_markers
from .written import WrittenPage

SETTINGS = "mkdocs.yml"


def check(docs: Path, guide: Guide | None) -> list[Problem]:
    """Return every problem of the pages below `docs`, and of the menu beside it.

    Without a guide, since the data cannot be used, what names a record is left unjudged.
    """
    pages, problems = written.read(docs)
    allowed = allowed_markers(guide)
    for page in pages:
        problems += _of_page(page, allowed) if page.text is not None else []
    problems += navigation.check(pages, docs.parent / SETTINGS)
    return [*problems, *parity.check(pages), *page_links.check(pages, docs, guide)]


def _of_page(page: WrittenPage, allowed: AllowedMarkers) -> list[Problem]:
    told = [*front_matter.check(page.text, page.file), *markers.check(page.text, page.file, allowed)]
    return [*told, *page_html.check(page)]
