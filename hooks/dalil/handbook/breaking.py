"""Mend a fault in how WeasyPrint breaks lines.

Text before a link or another inline element ends with a space. Where all of it fits on the line but for that space,
which hangs over the edge unseen, WeasyPrint takes the text for too long and breaks it after its first word. Its version
is pinned, and a test shows that the fault is still there without this.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any


def hanging_spaces(split: Callable[..., tuple[Any, ...]]) -> Callable[..., tuple[Any, ...]]:
    """Return WeasyPrint's `split_first_line` so that a text that fits without its last space stays whole."""

    def splitting(
        text: str, style: Any, context: Any, width: float | None, spacing: float, **options: Any
    ) -> tuple[Any, ...]:
        found = split(text, style, context, width, spacing, **options)
        bare = text.rstrip(" ")
        if bare == text or width is None or found[2] is None or " " in bare.encode()[: found[1]].decode().strip(" "):
            return found
        _, _, rest, needed, _, _ = split(bare, style, context, width, spacing, **options)
        return found if rest is not None or needed > width else split(text, style, context, None, spacing, **options)

    return splitting
