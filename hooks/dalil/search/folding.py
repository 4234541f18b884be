"""Fold words so that the many ways of typing one meet: spelling, articles, particles, plurals, elision, accents.

The same in queries, by docs/assets/js/search/folding.js: it works with RULES, which the index carries, so that both
sides hold one set of rules. Patterns are therefore written in the syntax that Python and JavaScript share.
Sources of the Arabic rules: the light stemmers of information retrieval (Larkey, Ballesteros, Connell, 2002: light10),
less the endings that would make distinct words of the guide one.
"""

from __future__ import annotations

import functools
import re
import unicodedata
from collections.abc import Collection, Mapping
from typing import Any

RULES: dict[str, Any] = {
    # The hamza on the line goes only after words that say nothing are told: ماء is no ما.
    "hamza": "\u0621",
    # Tanwin and its alif, before the marks are dropped: تمويلًا is تمويل.
    "tanwin": "\u064b\u0651?\u0627|\u0627\u064b",
    # After decomposition the hamza of أ إ ؤ ئ and the madda of آ are marks like accents. Beside them go the tatweel and
    # all that nobody sees.
    "marks": "[\u0300-\u036f\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u00ad\u200b-\u200f\u202a-\u202e"
    "\u2060-\u2069\ufeff]",
    "letters": {
        **dict(zip("ٱةىیکٹەہ", "اهييكتهه", strict=True)),
        **dict(zip("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "01234567890123456789", strict=True)),
        **{"œ": "oe", "æ": "ae", "ø": "o", "ł": "l", "đ": "d", "ı": "i"},
    },
    # C.U.F. is CUF.
    "dots": r"\b([a-z])\.(?=[a-z]\b)",
    # A word is of one script, or a number: L1115-1 is three of them.
    "word": "[a-z\u00df-\u024f]+|[\u0620-\u063a\u0641-\u064a\u066e-\u06d3]+|[0-9]+",
    # And, then, by, like, for, the; also twice, since التزام looks as if it had an article.
    "article": "^[وف]?(?:[بكل]?ال|لل)(?=...)",
    "possessive": ["^(....+)(?:هما|هم|كما|كم|نا)$", "^(...+)ها$"],
    # بلديت of بلديتنا is بلدية.
    "bound": "^(..+[^ا])ت$",
    "endings": ["^(...+)(?:تان|تين)$", "^(...+)(?:ون|ين)$", "^(..+)(?:ات|ه)$", "^(....+)ان$"],
    # What words of one family do not share: ثقافة and ثقافي, يساعد and مساعدة.
    "roots": ["^[يتنم](....+)$", "^(...+)[اي]$"],
    # A particle by itself is taken off only where what is left stands elsewhere (see `resolved`).
    "particle": "^(?:و(?=...)|[فبكل](?=....))",
    "plurals": [["^(.+e)aux$", "$1au"], ["^(..+)aux$", "$1al"], ["^(...+)[sx]$", "$1"]],
    "families": "^(.{4,}?)(?:ements?|ations?|ateur|atrice|ature|ariat|aires?|ment|age|istique|isme|iste|ique|iere|ier"
    "|ure|eur|er|ee|el|al|e)$",
    "stop": sorted(
        # French, folded; single letters are never words.
        "le la les un une des de du au aux en et ou dans par pour sur avec sans est sont ce cet cette ces que qui quoi"
        " qu son sa ses leur leurs nos notre vos votre nous vous on il elle ils elles se ne pas plus etre avoir ont"
        " jusqu lorsqu puisqu quel quelle quels quelles me mon ma mes y the of and"
        # Arabic, folded.
        " من في علي الي عن مع هو هي هم هذا هذه ذلك تلك التي الذي الذين ما لا او ثم ان اذا قد بين حتي كما كان كانت لم لن"
        " هل اي وهي وهو ومن وفي بها به له لها لهم فيها فيه منها منه عليها عليه اليها اليه ولا كل بعض غير وما وعلي والي"
        " كذلك ايضا ايض لدي عند انه انها بان فان وان يكون تكون ليس نحن".split()
    ),
}

_HAMZA, _TANWIN, _MARKS, _WORD = (re.compile(RULES[name]) for name in ("hamza", "tanwin", "marks", "word"))
_DOTS = re.compile(RULES["dots"], re.ASCII)  # as \b is in JavaScript
_ARTICLE, _BOUND, _PARTICLE, _FAMILIES = (
    re.compile(RULES[name]) for name in ("article", "bound", "particle", "families")
)
_POSSESSIVE, _ENDINGS, _ROOTS = (
    [re.compile(each) for each in RULES[name]] for name in ("possessive", "endings", "roots")
)
_PLURALS = [(re.compile(pattern), made.replace("$", "\\")) for pattern, made in RULES["plurals"]]
_LETTERS = str.maketrans(RULES["letters"])
_STOP = frozenset(RULES["stop"])
_SPELT = re.compile(r"[^\W\d_][\w\u0640\u064b-\u065f\u0670]*")


def folded(text: str) -> str:
    """Return a text in small letters without accents and marks, ة as ه, ى as ي, every digit as 0-9."""
    bare = _MARKS.sub("", unicodedata.normalize("NFKD", _TANWIN.sub("", text.lower())))
    return _DOTS.sub(r"\1", bare.translate(_LETTERS))


def words(text: str) -> list[str]:
    """Return the words of a text, folded, in order, without those that say nothing (le, من, single letters)."""
    found = _WORD.findall(folded(text))
    telling = (word for word in found if (len(word) > 1 or word.isdigit()) and word not in _STOP)
    return [bare for word in telling if (bare := _HAMZA.sub("", word))]


@functools.lru_cache(maxsize=200_000)
def stem(word: str) -> str:
    """Return a folded word without article, possessive, ending of number or gender."""
    if word < "\u0600":
        return _singular(word) if not word.isdigit() else word
    while (bare := _ARTICLE.sub("", word)) != word:
        word = bare
    for pattern in _POSSESSIVE:
        if owned := pattern.match(word):
            word = _BOUND.sub(r"\1", owned[1])
            break
    for pattern in _ENDINGS:
        if match := pattern.match(word):
            return match[1]
    return word


def _singular(word: str) -> str:
    for pattern, made in _PLURALS:
        if pattern.match(word):
            return pattern.sub(made, word)
    return word


def family(stem_: str) -> str:
    """Return what the words of one family share: ثقافة and ثقافي, financer and financement; weaker than the stem."""
    if stem_ < "\u0600":
        match = _FAMILIES.match(stem_)
        return match[1] if match else stem_
    for pattern in _ROOTS:
        if match := pattern.match(stem_):
            stem_ = match[1]
    return stem_


def articled(word: str) -> bool:
    """Say whether a folded word bears the article."""
    return bool(_ARTICLE.match(word))


def without_particle(word: str) -> str:
    """Return a folded word without what may be a particle before it (و، ف، ب، ك، ل), itself where it has none."""
    return _PARTICLE.sub("", word)


def spelt(text: str) -> list[str]:
    """Return what stands between the spaces and marks of a text, as it is written; `words` folds it."""
    return _SPELT.findall(text)


def resolved(word: str, known: Collection[str], forms: Mapping[str, str]) -> str:
    """Return the term under which a folded word is found.

    A particle that is written together with the next word (وتمويل, ببيروت) is taken off where what is left is `known`,
    a collection of stems, and the whole is not. `forms` leads from the stem of a broken plural to that of its singular.
    """
    whole = stem(word)
    if whole not in known and whole not in forms:
        rest = stem(without_particle(word))
        if rest in known or rest in forms:
            whole = rest
    return forms.get(whole, whole)
