"""The few lines at the head of a page: its title and its description."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

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


def listed(folder: Path, sources: Iterable[str]) -> list[tuple[str, str]]:
    """Return the pages of an edition's folder as (address in the Arabic edition, title), in the order of `sources`."""
    return [(page_address(source), read((folder / source).read_text(encoding="utf-8"))["title"]) for source in sources]
