"""Compressed twins of a site's text files, for hosts that send what lies ready.

nginx does with gzip_static, Caddy with precompressed; others compress as they send, and leave the twins alone.
"""

from __future__ import annotations

import gzip
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

SUFFIXES = frozenset((".html", ".css", ".js", ".json", ".svg", ".xml", ".txt", ".csv"))


def write(site: Path) -> int:
    """Write `<file>.gz` beside each text file of a site that it makes lighter; return how many.

    The same file gives the same bytes: neither its name nor its time is written in.
    """
    paths = [path for path in sorted(site.rglob("*")) if path.suffix in SUFFIXES and path.is_file()]
    with ThreadPoolExecutor() as pool:
        return sum(pool.map(_twin, paths))


def _twin(path: Path) -> bool:
    content = path.read_bytes()
    packed = gzip.compress(content, 9, mtime=0)
    lighter = len(packed) < len(content)
    if lighter:
        path.with_name(path.name + ".gz").write_bytes(packed)
    return lighter
