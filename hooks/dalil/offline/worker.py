"""Write the service worker with what it keeps, its lists, and the small file by which an old copy is known for old."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from .. import dates, sizes
from ..languages import LANGUAGES, address
from ..strings import string
from ..typesetting import typeset_pattern
from . import stamps
from .copies import Copies, Copy

SCRIPT = "sw.js"
VERSION = "version.json"
LIST = "offline/whole.json"
TEMPLATE = Path(__file__).with_name("worker.js")
PLACE = "__SITE__"
# What the build puts there, as it is found again.
GIVEN = re.compile(r"^const SITE = (.*);$", re.MULTILINE)
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
        language: {"start": copies[language].start.version, "whole": copies[language].whole.version}
        for language in LANGUAGES
    }
    _json(site / VERSION, {"date": written, **versions})
    given = _compact({"date": written, "words": {each: words(each) for each in LANGUAGES}, "editions": editions})
    (site / SCRIPT).write_text(TEMPLATE.read_text(encoding="utf-8").replace(PLACE, given, 1), encoding="utf-8")
    besides = sizes.transferred(site / SCRIPT) + sizes.transferred(site / VERSION)
    return {language: copies[language].start.size + besides for language in LANGUAGES}


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
    path = address(LIST, language)
    _json(site / path, _files(copies.whole))
    return {
        "home": address("", language),
        "offline": address("offline/", language),
        "start": {"version": copies.start.version, "files": _files(copies.start)},
        "whole": {"version": copies.whole.version, "list": path, "stamp": stamps.of((site / path).read_bytes())},
    }


def _files(copy: Copy) -> list[list[str | int]]:
    return [[file.address, file.stamp, file.size, file.room] for file in copy.files]


def _json(path: Path, value: Any) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(_compact(value), encoding="utf-8")


def _compact(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
