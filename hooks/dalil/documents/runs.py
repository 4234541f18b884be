"""Text for a word processor: set for its language, cut into runs of one direction, without what XML cannot hold."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from .. import bidi, french
from ..languages import other

# Brackets round a Latin name go with it: a line must not end between them.
IN_ARABIC = re.compile(rf"\({bidi.LATIN_RUN}\)|{bidi.IN_ARABIC.pattern}")
# Read with the Arabic before it, whatever direction the text beside it has.
RIGHT_TO_LEFT_MARK = "\u200f"
# What XML 1.0 has no way to write (section 2.2, "Characters").
NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


@dataclass(frozen=True)
class Run:
    """A piece of text that is read in one direction: its words and its language ("ar" or "fr")."""

    text: str
    language: str


def clean(text: str) -> str:
    """Return a text without the characters that would break the file."""
    return NOT_XML.sub("", text)


def set_for(text: str, language: str) -> str:
    """Return a text with the spaces and marks of its language."""
    cleaned = clean(text)
    return french.typeset(cleaned) if language == "fr" else cleaned


def runs(text: str, language: str) -> Iterator[Run]:
    """Yield a text of one language as runs; what is read the other way has a run of its own.

    A number that holds a separator is read from left to right in Arabic too. A mark follows what is Latin in Arabic: a
    number after it ("CNFPT، 16") would be drawn into it (Unicode, annex 9, rule W7).
    """
    pattern = IN_ARABIC if language == "ar" else bidi.IN_FRENCH
    whole, end = set_for(text, language), 0
    for match in pattern.finditer(whole):
        if whole[end : match.start()]:
            yield Run(whole[end : match.start()], language)
        yield Run(match[0], other(language))
        if language == "ar" and not match["number"]:
            yield Run(RIGHT_TO_LEFT_MARK, language)
        end = match.end()
    if whole[end:]:
        yield Run(whole[end:], language)
