"""The few lines at the head of a page: its title and its description."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any

import yaml

from .languages import page_address

HEAD = re.compile(r"\A---[ \t]*\n(.*?)^---[ \t]*\n", re.DOTALL | re.MULTILINE)


def read(markdown: str) -> Mapping[str, str]:
    """Return the front matter of a page as text values, {} where there is none or it is not a mapping."""
    match = HEAD.match(markdown)
    return _values(match[1]) if match else {}


def of_file(path: Path) -> Mapping[str, str]:
    """Return the front matter of a page's file (see `read`), whatever mark some editors write before it."""
    return read(path.read_text(encoding="utf-8-sig"))


@functools.lru_cache(maxsize=256)  # every page that lists pages asks for the heads of all
def _values(head: str) -> Mapping[str, str]:
    try:
        values = yaml.load(head, Loader=yaml.BaseLoader)
    except yaml.YAMLError:
        return {}
    found = values.items() if isinstance(values, dict) else ()
    return MappingProxyType({key: value for key, value in found if isinstance(value, str)})


def listed(folder: Path, nav: Iterable[Any]) -> list[tuple[str, str]]:
    """Return the pages of an edition's folder as (address in the Arabic edition, title), in the navigation's order."""
    heads = ((source, of_file(folder / source)) for source in in_navigation(nav))
    return [(page_address(source), head["title"]) for source, head in heads]


def in_navigation(nav: Iterable[Any]) -> Iterator[str]:
    """Yield the Markdown files of a navigation in order, those of its sections too."""
    for entry in nav:
        if isinstance(entry, str):
            yield entry
        else:
            for inner in entry.values():
                yield from in_navigation(inner)
