"""Pack the whole site into one file for a memory stick: its pages work when they are opened as files.

Browsers give a file no folder's page, no module and no worker: links are written out to `index.html`, and what only
works from a host is left out. The search leads to the site map.
"""

from __future__ import annotations

import posixpath
import re
import zipfile
from collections.abc import Mapping
from fnmatch import fnmatch
from pathlib import Path

from ..languages import LANGUAGES, address
from . import stamps

ARCHIVE = "offline/dalil.zip"
FOLDER = "dalil"
# What has no use on a stick: the worker and its lists, what search engines and hosts read, the search, modules.
LEFT_OUT = (
    *("sw.js", "version.json", "404.html", "sitemap.xml", "robots.txt", "_headers", ARCHIVE, ".*", "*.gz"),
    *(address(each, language) for each in ("offline/*.json", "search/*") for language in LANGUAGES),
    *("assets/js/offline*.js", "assets/js/search/*", "assets/js/contribute/*"),
)
# No browser reads a time that is earlier, and every build gives the same bytes.
TIME = (1980, 1, 1, 0, 0, 0)
LINK = re.compile(r'(\s(?:href|src|action)=")([^"#?]*)([^"]*)(")')
SCHEME = re.compile(r"[a-z][a-z0-9+.-]*:|//", re.IGNORECASE)
MODULE = re.compile(r'<script\b[^>]*\btype="module"[^>]*></script>')
# Not every browser takes the files of a folder for the same origin as its page.
POLICY = re.compile(r'<meta http-equiv="Content-Security-Policy"[^>]*>')
# A font that is asked for ahead is refused to a file; the style sheet asks for it again.
AHEAD = re.compile(r'<link\b[^>]*\brel="(?:preload|modulepreload)"[^>]*>')


def write(site: Path, instead: Mapping[str, str]) -> int:
    """Write the archive of a built site to its place in it and return its size in bytes.

    `instead` maps files of the site ("fr/offline/index.html") to the text that stands for them in the archive.
    """
    target = site / ARCHIVE
    paths = sorted(path.relative_to(site).as_posix() for path in site.rglob("*") if path.is_file())
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for path in paths:
            if any(fnmatch(path, pattern) for pattern in LEFT_OUT):
                continue
            entry = zipfile.ZipInfo(f"{FOLDER}/{path}", TIME)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            entry.create_system = 3
            archive.writestr(entry, _content(site, path, instead))
    return target.stat().st_size


def page(text: str, path: str) -> str:
    """Return the page that stands at the file `path` of the site as it works from a folder."""
    text = MODULE.sub("", AHEAD.sub("", stamps.without(text)))
    text = POLICY.sub(lambda policy: policy[0].replace("'self'", "'self' file:"), text)
    return LINK.sub(lambda link: f"{link[1]}{_as_file(link[2], path)}{link[3]}{link[4]}", text)


def _content(site: Path, path: str, instead: Mapping[str, str]) -> bytes:
    content = (site / path).read_bytes()
    if path.endswith(".html"):
        return page(instead.get(path) or content.decode(), path).encode()
    return stamps.without(content.decode()).encode() if path.endswith((".css", ".js")) else content


def _as_file(link: str, path: str) -> str:
    if not link or SCHEME.match(link):
        return link
    target = posixpath.normpath(posixpath.join(posixpath.dirname(path), link))
    if link.endswith(("/", ".")):
        target = posixpath.join(target, "index.html")
    for language in LANGUAGES:
        if target == address("search/index.html", language):
            target = address("site-map/index.html", language)
    return posixpath.relpath(target, posixpath.dirname(path) or ".")
