"""The little markup that a description may hold: paragraphs, and lists of lines that begin with a hyphen."""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True)
class Block:
    """A paragraph (one line) or a list (one line an item), as plain text."""

    kind: str
    lines: tuple[str, ...]


def blocks(text: str) -> list[Block]:
    """Return the paragraphs ("paragraph") and lists ("list") of a description; everything else is plain text."""
    found: list[Block] = []
    for part in re.split(r"\n[ \t]*\n", text.strip()):
        paragraph: list[str] = []
        items: list[str] = []
        for line in part.splitlines():
            if line.startswith("- "):
                items.append(line[2:].strip())
            elif items and line.startswith("  "):
                items[-1] += " " + line.strip()
            elif items:
                found.append(Block("list", tuple(items)))
                items, paragraph = [], [line.strip()]
            else:
                paragraph.append(line.strip())
            if items and paragraph:
                found.append(Block("paragraph", (" ".join(paragraph),)))
                paragraph = []
        if paragraph:
            found.append(Block("paragraph", (" ".join(paragraph),)))
        if items:
            found.append(Block("list", tuple(items)))
    return found
