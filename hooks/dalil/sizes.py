"""Bytes: as a line carries them, and as readers meet them."""

from __future__ import annotations

import gzip
from pathlib import Path

from .compressed import SUFFIXES


def transferred(path: Path) -> int:
    """Return how many bytes a host sends for a file, headers left out (see `sent`)."""
    return sent(path.suffix, path.read_bytes())


def sent(suffix: str, content: bytes) -> int:
    """Return how many bytes a host sends for the content of a file with that suffix: gzip (level 6) for text."""
    return len(gzip.compress(content, 6)) if suffix in SUFFIXES else len(content)


def written(count: int, language: str) -> str:
    """Write a number of bytes as readers meet it: 215 Ko, 1,3 Mo; «215 كيلوبايت»، «1.3 ميغابايت».

    A line does not break before the unit.
    """
    units = ("Ko", "Mo") if language == "fr" else ("كيلوبايت", "ميغابايت")
    if count < 1_000_000:
        return f"{max(1, round(count / 1000))}\N{NO-BREAK SPACE}{units[0]}"
    number = f"{count / 1_000_000:.1f}"
    return f"{number.replace('.', ',') if language == 'fr' else number}\N{NO-BREAK SPACE}{units[1]}"
