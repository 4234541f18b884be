"""The alphabetical order of each edition: what a name or a term is filed under."""

from __future__ import annotations

import re

from .search import folding

MARKS = "\u064b-\u0652\u0670"
# Verbal nouns that begin with the letters of the article without having one.
NO_ARTICLE = re.compile("الت(?:زام|ماس|قاء|حاق|باس|فاف|هاب|فات)")
ARTICLE = re.compile(r"(?<!\S)ال(?=\S{2})")


def without_article(text: str) -> str:
    """Return Arabic text without its vowel signs and without the article of any of its words."""
    bare = re.sub(f"[{MARKS}\u0640]", "", text)
    return ARTICLE.sub(lambda match: match[0] if NO_ARTICLE.match(bare, match.start()) else "", bare)


def filed(text: str, language: str) -> str:
    """Return what a text is filed and compared under: its words without case, accents, vowel signs, kinds of hamza,
    and in Arabic without the article."""
    return " ".join(re.findall(r"\w+", folding.folded(without_article(text) if language == "ar" else text)))
