"""What a device keeps: the essential pages by themselves, the whole edition where the reader asks for it."""

from __future__ import annotations

import posixpath
from collections.abc import Callable, Collection, Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from fnmatch import fnmatch
from pathlib import Path

from .. import sizes
from ..languages import LANGUAGES, address
from . import stamps
from .stamps import Stamped

# What keeping the essential pages may cost a reader, in transferred bytes, everything counted.
BUDGET = 400_000
# Of these, what the worker, its list, the number of the version and what the offline page says later may take.
RESERVE = 10_000
# What is kept by itself, the dearest first: a group joins when all of it fits, in both editions. Patterns are of the
# pages' files in the Arabic edition. The search has files of its own.
GROUPS = {
    "chapters": ("index.html", "guide/*/index.html", "actors/index.html", "offline/index.html"),
    "actors": ("actors/*/index.html",),
    "search": (),
}
# What the whole edition holds besides its pages and their parts: the handbook, the records that the form corrects, the
# files of the model documents.
BESIDES = ("handbook/dalil-{language}.pdf", "data/actors/*.json", "documents/*")


# Gives the files that the search of a language needs beside the pages that it finds: of the pages at given addresses
# (from the root of the edition), or of all (None).
Search = Callable[[str, Collection[str] | None], Iterable[str]]


class TooHeavy(Exception):
    """The pages that must be kept weigh more than the budget; names (file, transferred bytes) of the heaviest."""

    def __init__(self, size: int, heaviest: list[tuple[str, int]]):
        super().__init__(size, heaviest)
        self.size = size
        self.heaviest = heaviest


@dataclass(frozen=True)
class Kept:
    """One file of a copy: its address from the site's root ("fr/actors/", "assets/css/dalil.css?<stamp>"), the stamp of
    its bytes, what a line carries of it and what room it takes, in bytes."""

    address: str
    stamp: str
    size: int
    room: int


@dataclass(frozen=True)
class Copy:
    """What one edition keeps on a device, and the groups of the essential pages that stand in it."""

    files: tuple[Kept, ...]
    groups: tuple[str, ...] = ()

    @property
    def version(self) -> str:
        """The number of the version: it changes when any byte of the copy does."""
        lines = "\n".join(f"{file.address} {file.stamp}" for file in self.files)
        return stamps.of(lines.encode())

    @property
    def size(self) -> int:
        return sum(file.size for file in self.files)

    @property
    def room(self) -> int:
        return sum(file.room for file in self.files)


@dataclass(frozen=True)
class Copies:
    """Both copies of one edition."""

    start: Copy
    whole: Copy

    @property
    def sets(self) -> dict[str, Copy]:
        """The copies by the names under which devices hold them."""
        return {"start": self.start, "whole": self.whole}

    def renewed(self, site: Path, pages: Iterable[str]) -> Copies:
        """Return the copies with the given pages' files as they stand now."""
        shelf = Shelf(site, Stamped())
        now = {shelf.kept(path).address: shelf.kept(path) for path in pages}
        return Copies(
            *(
                replace(copy, files=tuple(now.get(file.address, file) for file in copy.files))
                for copy in (self.start, self.whole)
            )
        )


class Shelf:
    """Weighs the files of a built site, each once."""

    def __init__(self, site: Path, stamped: Stamped):
        self.site, self.stamped = site, stamped
        self._kept: dict[str, Kept] = {}

    def kept(self, path: str) -> Kept:
        """Return a file as a copy holds it."""
        if path not in self._kept:
            content = (self.site / path).read_bytes()
            name = path.removesuffix("index.html") if path.endswith("index.html") else path
            if path in self.stamped.parts:
                name += f"?{self.stamped.parts[path][0]}"
            size = sizes.sent(posixpath.splitext(path)[1], content)
            self._kept[path] = Kept(name, stamps.of(content), size, len(content))
        return self._kept[path]

    def copy(self, paths: Iterable[str], groups: Iterable[str] = ()) -> Copy:
        """Return the copy that holds these files: pages first, the heaviest last: a stopped download has much."""
        # Compressing and hashing leave the interpreter to the other threads.
        with ThreadPoolExecutor() as pool:
            kept = pool.map(self.kept, set(paths))
        files = sorted(kept, key=lambda file: (file.room > 200_000, file.address))
        return Copy(tuple(files), tuple(groups))

    def with_parts(self, paths: Iterable[str]) -> set[str]:
        """Return files together with everything that the pages among them load."""
        paths = set(paths)
        return paths.union(*(self.stamped.needed(path) for path in paths if path in self.stamped.pages))


def plan(site: Path, stamped: Stamped, search: Search = lambda language, kept: ()) -> dict[str, Copies]:
    """Return the copies of each edition of a built and stamped site.

    TooHeavy where the chapters and the directory alone exceed the budget.
    """
    shelf = Shelf(site, stamped)
    editions = {language: [page for page in stamped.pages if _edition(page) == language] for language in LANGUAGES}
    chosen: dict[str, set[str]] = {language: set() for language in LANGUAGES}
    groups = []
    for name, patterns in GROUPS.items():
        more = {}
        for language, pages in editions.items():
            wanted = [address(pattern, language) for pattern in patterns]
            more[language] = chosen[language] | shelf.with_parts(
                page for page in pages if any(fnmatch(page, each) for each in wanted)
            )
            if name == "search":
                kept = {_address(page, language) for page in chosen[language] if page in stamped.pages}
                more[language] |= shelf.with_parts(search(language, kept))
        heaviest = max((shelf.copy(paths) for paths in more.values()), key=lambda copy: copy.size)
        if heaviest.size > BUDGET - RESERVE:
            if not groups:
                raise TooHeavy(heaviest.size, _heaviest(heaviest))
        elif more != chosen:
            chosen = more
            groups.append(name)
    whole = {
        language: shelf.with_parts([*editions[language], *search(language, None), *_besides(site, language)])
        for language in LANGUAGES
    }
    return {
        language: Copies(shelf.copy(chosen[language], groups), shelf.copy(whole[language])) for language in LANGUAGES
    }


def _besides(site: Path, language: str) -> list[str]:
    found = (site.glob(pattern.format(language=language)) for pattern in BESIDES)
    return [path.relative_to(site).as_posix() for paths in found for path in paths]


def _address(page: str, language: str) -> str:
    return page.removeprefix(address("", language)).removesuffix("index.html")


def _edition(page: str) -> str:
    """Return the language of a page's file; "" for the 404, which belongs to both."""
    if not page.endswith("index.html"):
        return ""
    return next((language for language in LANGUAGES if page.startswith(f"{language}/")), LANGUAGES[0])


def _heaviest(copy: Copy) -> list[tuple[str, int]]:
    files = sorted(copy.files, key=lambda file: -file.size)[:3]
    return [(file.address.partition("?")[0] or "index.html", file.size) for file in files]
