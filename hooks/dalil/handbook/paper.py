"""Set Arabic text for paper, so that readers of the PDF find it: without the diacritics that prevent no misreading, and
with the numbers of articles apart from their letter.

PDF readers break a word at a diacritic when they search or copy it, so each one that stays has to be worth that. A
reader of administrative Arabic needs none but in the words of KEPT, which would be other words without their marks:
«حُدّث» (was updated) would be read as «حدث» (happened). Sources: the house rules of language; the measurements in the
design of the handbook (diacritics left out, readers find a tenth more of all phrases).

pdfium takes «L1115-1» within an Arabic line for two runs and gives them in the wrong order, as «1115-1L»; apart, both
are words that can be found. French lawyers write « L. 1115-1 » too.
"""

from __future__ import annotations

import re

MARKS = "\u064b-\u0652"
# Each may begin with «و» or «ف» and end with a pronoun.
KEPT = ("ألّا", "تُحدَّث", "حُدّث", "يُبلِغ", "تُعدّ", "مَن")
_WORD = re.compile(f"[\u0621-\u064a{MARKS}]+")
_KEPT = re.compile(f"[وف]?(?:{'|'.join(KEPT)})(?:ه|ها|هم)?")
# The number of an article of a French code: a law's, a decree's or an order's.
_ARTICLE = re.compile(r"\b([LRDA])(?=[0-9]{3,4}-[0-9])")


def set_arabic(text: str) -> str:
    """Return text of the Arabic handbook as it stands on paper; addresses must not be given."""
    return _ARTICLE.sub("\\1\u00a0", without_needless_diacritics(text))


def without_needless_diacritics(text: str) -> str:
    """Return Arabic text as it stands on paper; other scripts are left as they are."""
    return _WORD.sub(lambda word: word[0] if _KEPT.fullmatch(word[0]) else re.sub(f"[{MARKS}]", "", word[0]), text)
