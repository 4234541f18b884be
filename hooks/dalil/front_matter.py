"""The few lines at the head of a page: its title and its description."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import yaml

from .languages import page_address

HEAD = re.compile(r"\A---[ \t]*\n(.*?)^---[ \t]*\n", re.DOTALL | re.MULTILINE)


def read(markdown: str) -> dict[str, str]:
    """Return the front matter of a page as text values, {} where there is none or it is not a mapping."""
    match = HEAD.match(markdown)
    if not match:
        return {}
    try:
        values = yaml.load(match[1], Loader=yaml.BaseLoader)
    except yaml.YAMLError:
        return {}
    return {key: value for key, value in values.items() if isinstance(value, str)} if isinstance(values, dict) else {}


def listed(folder: Path, nav: Iterable[Any]) -> list[tuple[str, str]]:
    """Return the pages of an edition's folder as (address in the Arabic edition, title), in the navigation's order."""
    heads = ((source, read((folder / source).read_text(encoding="utf-8"))) for source in in_navigation(nav))
    return [(page_address(source), head["title"]) for source, head in heads]


def in_navigation(nav: Iterable[Any]) -> Iterator[str]:
    """Yield the Markdown files of a navigation in order, those of its sections too."""
    for entry in nav:
        if isinstance(entry, str):
            yield entry
        else:
            for inner in entry.values():
                yield from in_navigation(inner)
