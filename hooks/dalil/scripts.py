"""In which script a text is written."""

from __future__ import annotations

import re

from . import bidi

LETTERS = {"ar": re.compile(f"[{bidi.ARABIC}]"), "fr": re.compile(f"[{bidi.LATIN}]")}
# Digits, punctuation and marks of the Arabic blocks, which are no letters.
ARABIC_SIGNS = re.compile("[\u0600-\u061f\u0640\u064b-\u0670\u06d4-\u06ed\ufd3e\ufd3f]")


def has_script(text: str, language: str) -> bool:
    """Tell whether a letter of the language's script stands in the text."""
    return bool(LETTERS[language].search(ARABIC_SIGNS.sub("", text) if language == "ar" else text))
