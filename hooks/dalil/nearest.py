"""The allowed value that a contributor most probably meant."""

from __future__ import annotations

import difflib
import unicodedata
from collections.abc import Iterable, Mapping

# Among so many names only those that begin alike are compared: thousands would take seconds.
MANY = 500


def nearest(typed: str, allowed: Iterable[str], named: Mapping[str, str] | None = None) -> str:
    """Return the allowed value most like what was typed, "" where none is near; accents and case do not count.

    `named` gives values by what people call them: « Courriel » means `email`.
    """
    by_folded = {folded(name): value for name, value in (named or {}).items()}
    by_folded |= {folded(value): value for value in allowed}
    if len(by_folded) > MANY:
        by_folded = {name: value for name, value in by_folded.items() if name[:1] == folded(typed)[:1]}
    found = difflib.get_close_matches(folded(typed), by_folded, n=1, cutoff=0.6)
    return by_folded[found[0]] if found else ""


def folded(text: str) -> str:
    """Return a text in small letters, without accents, spaces and hyphens."""
    bare = "".join(each for each in unicodedata.normalize("NFD", text.lower()) if not unicodedata.combining(each))
    return "".join(each for each in bare if each not in " -_")
