"""French typography, put in when pages are rendered so that contributors need not type it.

Rules: the house rules of language, after the Imprimerie nationale's usage.
"""

from __future__ import annotations

import re

from . import addresses

NARROW, FULL = "\u202f", "\u00a0"
_SPACES = r"[ \u00a0\u202f]"
_LETTER = r"[A-Za-zÀ-ÖØ-öø-ÿŒœ]"

_RULES: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"\.\.\."), "…"),
    (re.compile(rf"(?<={_LETTER})'(?={_LETTER}|[«\"0-9])"), "’"),
    (re.compile(r"(?<=[ldjmtscnqLDJMTSCNQ])'$"), "’"),
    (re.compile(r'(?<!")"([^"<>«»]+)"(?!")'), rf"«{FULL}\1{FULL}»"),
    (re.compile(rf"«{_SPACES}*"), f"«{FULL}"),
    (re.compile(rf"{_SPACES}*»"), f"{FULL}»"),
    (re.compile(rf"(?<=\S){_SPACES}*([;!?]+)(?=\s|$|[»)\]…])"), rf"{NARROW}\1"),
    (re.compile(rf"^{_SPACES}+([;!?]+)"), rf"{NARROW}\1"),
    (re.compile(rf"(?<={_LETTER}){_SPACES}*:(?=\s|$)"), f"{FULL}:"),
    (re.compile(rf"{_SPACES}+:(?=\s|$)"), f"{FULL}:"),
    (re.compile(rf"(?<=\d){_SPACES}+(?=%|€)"), NARROW),
)
_THOUSANDS = re.compile(r"(?<![\d+,.\u202f\u00a0])(?<!\d )([1-9]\d{0,2})((?: \d{3})+)(?![\d ]\d|\d)")
_NUMERO = re.compile(rf"\bn°{_SPACES}*(?=\d)")


def typeset(text: str) -> str:
    """Return plain French text with its spaces, apostrophes and quotation marks set; addresses stay as typed."""
    return addresses.around(_set, text)


def _set(text: str) -> str:
    for pattern, replacement in _RULES:
        text = pattern.sub(replacement, text)
    text = _NUMERO.sub(f"n°{FULL}", text)
    return _THOUSANDS.sub(lambda match: match[1] + match[2].replace(" ", NARROW), text)
