"""Leave out of styles and scripts what only those who change them read: a fifth of their bytes on the line."""

from __future__ import annotations

import re
from collections.abc import Iterable

# Lines that hold a comment and nothing else.
NOTES = re.compile(r"^[ \t]*/\*(?:(?!\*/).)*\*/[ \t]*\n", re.DOTALL | re.MULTILINE)


def sheet(parts: Iterable[str]) -> str:
    """Return style sheets as one, in their order, without comments and needless spaces."""
    text = re.sub(r"/\*.*?\*/", "", "\n".join(parts), flags=re.DOTALL)
    return re.sub(r"\s*([{};])\s*", r"\1", text).strip() + "\n"


def script(text: str) -> str:
    """Return a script without the comments that stand on lines of their own."""
    return NOTES.sub("", text)
