"""Name every style, script, font and picture by its content: the address in a page ends in `?<stamp of the bytes>`.

A page of one edition then never meets a file of another: not in the browser's own cache, not in a copy on a device.
Hosts ignore what follows the question mark.
"""

from __future__ import annotations

import hashlib
import os
import posixpath
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

STAMP = re.compile(r"\?([0-9a-f]{12})(?=[\"')])")
# Tags and attributes whose address the browser loads as a part of the page; data-… are those that scripts load.
LINK = re.compile(r'<link\b[^>]*\brel="(?:icon|manifest|modulepreload|preload|stylesheet)"[^>]*>')
HREF = re.compile(r'(\shref=")([^"?#]+)(")')
LOADED = re.compile(r'(\s(?:src|data-[\w-]+)=")([^"?#\s]+\.[a-z0-9]{2,5})(")')
IN_STYLE = re.compile(r"""(\burl\(["']?)([^"')?#]+)(["']?\))""")
IN_SCRIPT = re.compile(r"""(\b(?:from|import)\s*\(?\s*["'])(\.{1,2}/[^"'?#]+)(["'])""")

# Puts the stamp into one address; changes all addresses of a text with it.
Mark = Callable[[re.Match[str]], str]
Change = Callable[[str, Mark], str]


def of(content: bytes) -> str:
    """Return the stamp of bytes: the first 48 bits of their SHA-256, in hexadecimal."""
    return hashlib.sha256(content).hexdigest()[:12]


@dataclass
class Stamped:
    """A built site whose pages name their parts by content. Paths are from the site's root.

    `pages` maps each page's file ("fr/index.html") to the files that it loads; `parts` maps each of these to its stamp
    and the files that it loads itself.
    """

    pages: dict[str, frozenset[str]] = field(default_factory=dict)
    parts: dict[str, tuple[str, frozenset[str]]] = field(default_factory=dict)

    def needed(self, path: str) -> set[str]:
        """Return every file that a page needs, also through its styles and scripts."""
        found: set[str] = set()
        left = set(self.pages[path])
        while left:
            found |= left
            left = {each for part in left for each in self.parts[part][1]} - found
        return found


def stamp(site: Path, base: str = "/") -> Stamped:
    """Put stamps into the pages, styles and scripts of a built site, and return what each loads.

    `base` is the path of the site's address, with which the 404 page's links begin. What a reader opens (links of
    <a>) keeps its address. ValueError for scripts or styles that load each other in a circle.
    """
    return _Stamper(site, base).run()


class _Stamper:
    def __init__(self, site: Path, base: str):
        self.site, self.base = site, base
        self.files = set(_files(site))
        self.stamped = Stamped()
        self.open: list[str] = []

    def run(self) -> Stamped:
        for path in sorted(path for path in self.files if path.endswith(".html")):
            self.stamped.pages[path] = self._rewrite(path, self._in_page)
        return self.stamped

    def _part(self, path: str) -> str:
        """Return the stamp of a file, once the files that it loads have theirs."""
        if path not in self.stamped.parts:
            if path in self.open:
                raise ValueError(f"in a circle: {' → '.join([*self.open, path])}")
            self.open.append(path)
            pattern = {".css": IN_STYLE, ".js": IN_SCRIPT}.get(posixpath.splitext(path)[1])
            loads = self._rewrite(path, lambda text, mark: pattern.sub(mark, text)) if pattern else frozenset()
            self.open.pop()
            self.stamped.parts[path] = of((self.site / path).read_bytes()), loads
        return self.stamped.parts[path][0]

    def _rewrite(self, path: str, change: Change) -> frozenset[str]:
        loads: set[str] = set()
        folder = posixpath.dirname(path)

        def mark(match: re.Match[str]) -> str:
            target = self._target(match[2], folder)
            if not target:
                return match[0]
            loads.add(target)
            return f"{match[1]}{match[2]}?{self._part(target)}{match[3]}"

        file = self.site / path
        text = file.read_text(encoding="utf-8")
        changed = change(text, mark)
        if changed != text:
            file.write_text(changed, encoding="utf-8")
        return frozenset(loads)

    @staticmethod
    def _in_page(text: str, mark: Mark) -> str:
        return LOADED.sub(mark, LINK.sub(lambda tag: HREF.sub(mark, tag[0]), text))

    def _target(self, address: str, folder: str) -> str:
        """Return the site's own file, no page, to which an address leads from a folder; "" for any other."""
        if address.startswith("/"):
            path = address.removeprefix(self.base) if address.startswith(self.base) else ""
        else:
            path = posixpath.normpath(posixpath.join(folder, address))
        return path if path in self.files and not path.endswith(".html") else ""


def _files(site: Path) -> Iterator[str]:
    for folder, _, names in os.walk(site):
        below = Path(folder).relative_to(site).as_posix()
        yield from (posixpath.normpath(posixpath.join(below, name)) for name in names)


def without(text: str) -> str:
    """Return the text of a page, style or script without stamps."""
    return STAMP.sub("", text)
