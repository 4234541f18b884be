"""Make style sheets and scripts as light as they are sent."""

from __future__ import annotations

import re
from collections.abc import Iterable


def join(sheets: Iterable[str]) -> str:
    """Return style sheets as one, in their order, without comments and indentation."""
    text = re.sub(r"/\*.*?\*/", "", "\n".join(sheets), flags=re.DOTALL)
    return re.sub(r"\s*\n\s*", "\n", text).strip() + "\n"


def bare(script: str) -> str:
    """Return a script without the comments that have lines of their own."""
    return re.sub(r"^ */\*.*?\*/\n", "", script, flags=re.DOTALL | re.MULTILINE)
