"""Set Arabic text for paper: without the diacritics that prevent no misreading.

PDF readers break a word at a diacritic when they search or copy it, so each one that stays has to be worth that.
Kept are the damma, which tells a passive verb from an active one (يُبلغ، تُبنى), and the words of KEPT, each of which
would be another word without its mark. Everything else (tanwin on an alif, shadda, fatha, kasra, sukun) is plain to a
reader of administrative Arabic. Source: the house rules of language; measurements in the design of the handbook.
"""

from __future__ import annotations

import re

DROPPED = re.compile("[\u064b-\u064e\u0650-\u0652]")
_WORD = re.compile("[\u0621-\u064a\u064b-\u0652]+")
KEPT = frozenset(("ألّا", "عمّ", "مَن", "بمَ"))


def without_needless_diacritics(text: str) -> str:
    """Return Arabic text as it stands on paper; other scripts are left as they are."""
    return _WORD.sub(lambda word: word[0] if word[0] in KEPT else DROPPED.sub("", word[0]), text)
