"""Where the search of an edition stands in the site, and which of its files a reader needs without a network."""

from __future__ import annotations

import json
import shutil
from collections.abc import Collection
from pathlib import Path

from ..languages import address
from . import index

# Where the page of the search names the folder of its index.
PLACEHOLDER = 'data-index=""'
SCRIPTS = "assets/js/search"


def write(site: Path, language: str, parts: dict[str, bytes]) -> None:
    """Write the index of an edition beside its page, search/index.html, and name its folder there.

    The folder bears a digest of what it holds: no browser ever mixes parts of two builds. A site without the page gets
    no index.
    """
    page = site / address("search/index.html", language)
    if not page.is_file():
        return
    text = page.read_text(encoding="utf-8")
    if PLACEHOLDER not in text:
        raise ValueError(f"the page of the search does not hold {PLACEHOLDER}")
    for old in page.parent.iterdir():
        if old.is_dir():
            shutil.rmtree(old)
    name = index.digest(parts)
    page.write_text(text.replace(PLACEHOLDER, f'data-index="{name}/"'), encoding="utf-8")
    (page.parent / name).mkdir()
    for part, content in parts.items():
        (page.parent / name / part).write_bytes(content)


def offline(site: Path, language: str, kept: Collection[str] | None = None) -> dict[str, int]:
    """Return what searching an edition takes without a network: addresses from the root of the site, with bytes.

    That is the page of the search, its scripts and its index; the texts of every page, or only those of the pages that
    are `kept` (addresses from the root of the edition): the search may lack others then. {} where the site has no
    search.
    """
    page = site / address("search/index.html", language)
    if not page.is_file():
        return {}
    found = [page, *sorted((site / SCRIPTS).glob("*.js")), *sorted(page.parent.glob("*/*.json"))]
    if kept is not None:
        found = [path for path in found if not path.name.startswith("texts-") or _tells_of(path, kept)]
    return {path.relative_to(site).as_posix(): path.stat().st_size for path in found}


def _tells_of(texts: Path, kept: Collection[str]) -> bool:
    return any(page in kept for page, *_ in json.loads(texts.read_text(encoding="utf-8")))
