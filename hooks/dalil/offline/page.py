"""Say on the site's page "reading offline" what there is to keep, once the site stands and its bytes are known."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from .. import dates, sizes
from ..languages import LANGUAGES, address, relative
from ..render import Renderer
from ..strings import string
from ..typesetting import typeset_pattern
from .archive import ARCHIVE
from .copies import Copies

# What the marker of the page leaves in the built page (overrides/dalil/offline.html).
PLACE = '<div id="offline"></div>'
PAGE = "offline/index.html"
# What the script says, by the name that it uses.
SAID = {
    "none": "offline.none",
    "start": "offline.start",
    "whole": "offline.whole",
    "older": "offline.older",
    "saving": "offline.saving",
    "arrived": "offline.arrived",
    "progress": "offline.progress",
    "done": "offline.done",
    "removed": "offline.removed",
    "impossible": "offline.impossible",
    "line": "offline.failed.line",
    "space": "offline.failed.space",
    "changed": "offline.failed.changed",
    "stopped": "offline.failed.stopped",
}


@dataclass(frozen=True)
class Offline:
    """Fills in the page in each of its forms. `pages` are the site's written pages: (address, title) by language."""

    renderer: Renderer
    pages: dict[str, list[tuple[str, str]]]

    def of_site(self, page: str, language: str, copies: Copies, archive: int) -> str:
        """Return the built page with what the copies weigh; `archive` is the archive's size in bytes, 0 without one."""
        here = address("offline/", language)
        kept = {file.address for file in copies.start.files}
        whole, room = sizes.written(copies.whole.size, language), sizes.written(copies.whole.room, language)
        return self._filled(
            page,
            language,
            mode="site",
            pages=[(path, title) for path, title in self.pages[language] if address(path, language) in kept - {here}],
            groups=copies.start.groups,
            start=sizes.written(copies.start.size, language),
            whole=whole,
            room=room,
            words=_words(language, total=whole, room=room),
            handbook=any(file.address.endswith(".pdf") for file in copies.whole.files),
            archive=archive and sizes.written(archive, language),
            archive_file=relative(ARCHIVE, here),
        )

    def of_archive(self, page: str, language: str, date: str, published: str) -> str:
        """Return the built page as the archive holds it, published on `date` (YYYY-MM-DD) at that address."""
        where = published and published + address("", language)
        return self._filled(page, language, mode="archive", date=dates.written(date, language), published=where)

    def of_preview(self, page: str, language: str) -> str:
        """Return the built page as a preview shows it, which keeps nothing."""
        return self._filled(page, language, mode="preview")

    def _filled(self, page: str, language: str, **values: object) -> str:
        here = address("offline/", language)
        content = self.renderer.fill(
            "offline/page.html",
            language,
            link=lambda path: relative(address(path, language), here),
            **values,
        )
        return page.replace(PLACE, self.renderer.typeset(content, language))


def _words(language: str, **known: str) -> dict[str, str]:
    """Return what the script says; it puts in {date} and {percent} itself."""
    later = {"date": "{date}", "percent": "{percent}"}
    return {name: typeset_pattern(string(key, language, **later, **known), language) for name, key in SAID.items()}


def texts(site: Path, change: Callable[[str, str], str]) -> dict[str, str]:
    """Return what `change` makes of the page of each language, from (page, language), by the page's file."""
    files = {language: address(PAGE, language) for language in LANGUAGES}
    return {path: change((site / path).read_text(encoding="utf-8"), language) for language, path in files.items()}
