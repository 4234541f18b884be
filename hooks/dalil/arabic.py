"""Arabic typography: what is typed by habit of another keyboard, and what it should be.

Rules: the house rules of language, after Lebanese administrative usage.
"""

from __future__ import annotations

import re
import unicodedata

from . import addresses
from .dates import EASTERN_DIGITS

_LETTER = "\u0620-\u064a\u0671-\u06d3"
_MARKS = "\u064b-\u0652\u0670"
_SPACES = "[ \u00a0\u202f]"
# Shapes of letters that come out of printed documents: the search finds no word written in them.
PRESENTATION_FORMS = re.compile("[\ufb50-\ufdfb\ufe70-\ufefc]+")

RULES: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile("\u0640"), ""),
    (re.compile("اً"), "ًا"),
    (re.compile(f"(?<=[{_LETTER}{_MARKS}»)]){_SPACES}*,"), "،"),
    (re.compile(f"(?<=[{_LETTER}{_MARKS}»)]){_SPACES}*;"), "؛"),
    (re.compile(f"(?<=[{_LETTER}{_MARKS}»)]){_SPACES}*\\?"), "؟"),
    (re.compile(f"(?<=\\S){_SPACES}+(?=[،؛؟!:.](?:\\s|$))"), ""),
    (re.compile('"([^"]*)"'), r"«\1»"),
    (re.compile("[“”]([^“”]*)[“”]"), r"«\1»"),
    (re.compile(f"«{_SPACES}+"), "«"),
    (re.compile(f"{_SPACES}+»"), "»"),
    (re.compile(r"\.\.\."), "…"),
)
# Words of North African administrations that mean nothing, or something else, in Lebanon.
TERMS = {
    "الجماعات المحلية": "السلطات المحلية",
    "جماعات محلية": "سلطات محلية",
    "الجماعات الترابية": "السلطات المحلية",
    "جماعات ترابية": "سلطات محلية",
    "الجماعات الإقليمية": "السلطات المحلية",
    "جماعة حضرية": "بلدية",
    "جماعة قروية": "بلدية",
    "رئيس الجماعة": "رئيس البلدية",
    "المجلس الجماعي": "المجلس البلدي",
    "عمالة": "قضاء",
}
TERM = re.compile("|".join(rf"(?<![{_LETTER}]){re.escape(term)}(?![{_LETTER}])" for term in TERMS))


def typeset(text: str) -> str:
    """Return plain Arabic text with its punctuation, quotation marks, tanwin and digits as they should be."""
    return addresses.around(_set, text)


def _set(text: str) -> str:
    text = PRESENTATION_FORMS.sub(lambda match: unicodedata.normalize("NFKC", match[0]), text)
    for pattern, replacement in RULES:
        text = pattern.sub(replacement, text)
    return text.translate(EASTERN_DIGITS)
