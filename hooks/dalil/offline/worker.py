"""Write the service worker with what it keeps, its lists, and the small file by which an old copy is known for old."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from .. import dates, lighter, sizes
from ..languages import LANGUAGES, address
from ..strings import string
from ..typesetting import typeset_pattern
from . import stamps
from .copies import Copies, Copy

SCRIPT = "sw.js"
VERSION = "version.json"
LIST = "offline/{set}.json"
TEMPLATE = Path(__file__).with_name("worker.js")
PLACE = "__SITE__"
# What the build puts there, as it is found again.
# A preview keeps nothing, and takes away what a built site left at the same address.
NONE = """self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil((async () => {
  for (const name of await caches.keys()) if (name.startsWith("dalil ")) await caches.delete(name);
  await self.registration.unregister();
})()));
"""


def write(site: Path, copies: Mapping[str, Copies], date: str) -> dict[str, int]:
    """Write worker, lists and version of a site published on `date` (YYYY-MM-DD); return what the essential copy of
    each language costs a reader with all of them, in transferred bytes."""
    written = {language: dates.written(date, language) for language in LANGUAGES}
    editions = {language: _edition(site, language, copies[language]) for language in LANGUAGES}
    versions = {
        language: {name: copy.version for name, copy in copies[language].sets.items()} for language in LANGUAGES
    }
    _json(site / VERSION, {"date": written, **versions})
    given = lighter.data({"date": written, "words": {each: words(each) for each in LANGUAGES}, "editions": editions})
    script = lighter.script(TEMPLATE.read_text(encoding="utf-8")).replace(PLACE, given, 1)
    (site / SCRIPT).write_text(script, encoding="utf-8")
    return {language: copies[language].start.size + besides(site, language) for language in LANGUAGES}


def besides(site: Path, language: str) -> int:
    """Return what the essential copy of a written site costs besides its files, in transferred bytes."""
    names = (SCRIPT, VERSION, address(LIST.format(set="start"), language))
    return sum(sizes.transferred(site / name) for name in names)


def words(language: str) -> dict[str, str]:
    """Return what the page says of the copy that it came from; {kept} and {published} are dates."""
    return {
        name: typeset_pattern(text, language)
        for name, text in {
            "label": string("offline.notice", language),
            "older": string("offline.notice.older", language, kept="{kept}", published="{published}"),
            "offline": string("offline.notice.offline", language, kept="{kept}"),
            "newest": string("offline.notice.newest", language),
            "close": string("offline.notice.close", language),
        }.items()
    }


def _edition(site: Path, language: str, copies: Copies) -> dict[str, Any]:
    return {
        "home": address("", language),
        "offline": address("offline/", language),
        **{name: _set(site, address(LIST.format(set=name), language), copy) for name, copy in copies.sets.items()},
    }


def _set(site: Path, path: str, copy: Copy) -> dict[str, str]:
    _json(site / path, [[file.address, file.stamp, file.size, file.room] for file in copy.files])
    return {"version": copy.version, "list": path, "stamp": stamps.of((site / path).read_bytes())}


def _json(path: Path, value: Any) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(lighter.data(value), encoding="utf-8")
