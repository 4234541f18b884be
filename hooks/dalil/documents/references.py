"""References to a document's fields within its text: `{key}`."""

from __future__ import annotations

import re
from collections.abc import Iterator

# Whatever looks like a name in braces is one, so that a slip in it is told and never printed.
REFERENCE = re.compile(r"\{\s*([\w-]+)\s*\}")


def found(text: str) -> list[str]:
    """Return the keys that a text refers to, in order."""
    return REFERENCE.findall(text)


def pieces(text: str) -> Iterator[tuple[str, str]]:
    """Yield a text as ("words", text) and ("field", key), in order."""
    end = 0
    for match in REFERENCE.finditer(text):
        if text[end : match.start()]:
            yield "words", text[end : match.start()]
        yield "field", match[1]
        end = match.end()
    if text[end:]:
        yield "words", text[end:]
