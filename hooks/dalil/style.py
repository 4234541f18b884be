"""Remarks on the style of a text: they come with the corrected text and never stop anything."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from . import arabic, french
from .nodes import Document, Scalar
from .problems import Place

CODES = {"ar": "typography-ar", "fr": "typography-fr"}
# Most lines hold nothing that a rule is about: one look saves a dozen.
WORTH_A_LOOK = {
    "ar": re.compile('[\u0640"“”,;?«»\ufb50-\ufdfb\ufe70-\ufefc٠-٩۰-۹]|اً|[ \u00a0\u202f][،؛؟!:.]|\\.\\.\\.'),
    "fr": re.compile(r"[;:!?'\"«»%€°\u0300-\u036f]|\.\.\.|\d \d"),
}
# Spaces that the guide sets itself when it shows a text: no contributor need type them.
NO_BREAK = str.maketrans({"\u00a0": " ", "\u202f": " "})


@dataclass(frozen=True)
class Remark:
    """One remark: its code, the line of the text that it is about (from 0), what stands there and what should."""

    code: str
    line: int
    found: str
    meant: str


def remarks(text: str, language: str) -> Iterator[Remark]:
    """Yield the remarks on a text, at most one of each kind a line."""
    for number, line in enumerate(text.split("\n")):
        meant = corrected(line, language)
        if meant != line:
            yield Remark(CODES[language], number, line, meant)
        if language == "ar":
            term = arabic.TERM.search(line)
            if term:
                yield Remark("term", number, term[0], arabic.TERMS[term[0]])


def corrected(line: str, language: str) -> str:
    """Return a line as the house rules of language want it; one that differs only in spaces stays as it is."""
    if not WORTH_A_LOOK[language].search(line):
        return line
    if language == "ar":
        return arabic.typeset(line)
    meant = french.typeset(unicodedata.normalize("NFC", line)).translate(NO_BREAK)
    return line if meant == re.sub(" +", " ", line.translate(NO_BREAK)) else meant


def placed(remark: Remark, node: Scalar, document: Document) -> tuple[Place, str]:
    """Return where a remark's line stands in the file, and that line corrected ("" where it is quoted or unsure)."""
    if node.end:
        if remark.code == "term":
            return node.place, document.line(node.place.line).replace(remark.found, remark.meant, 1)
        return node.place, document.corrected(node, remark.meant)
    wanted = remark.found.strip()
    first = node.place.line
    for number in range(first, min(first + 400, len(document.lines)) + 1):
        line = document.line(number)
        column = line.find(wanted)
        if column >= 0 and (remark.code == "term" or line.strip() == wanted):
            place = Place(document.name, number, column + 1)
            return place, line.replace(wanted, remark.meant.strip(), 1)
    return node.place, ""
