"""The glossary: its order in each edition, its letters, what its terms cite, and its groups of synonyms."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from .alphabet import filed
from .directory import Choice
from .listing import Option
from .records import GlossaryTerm, Source
from .schema.glossary import CHAPTERS

# Where the pages of CHAPTERS stand in the Arabic edition.
PAGES = {
    "what": "guide/what/",
    "why": "guide/why/",
    "how": "guide/how/",
    "partnerships": "guide/partnerships/",
    "actors": "actors/",
    "law": "toolbox/law/",
    "funding": "toolbox/funding/",
    "documents": "toolbox/documents/",
    "pitfalls": "toolbox/pitfalls/",
}


def ordered(terms: Iterable[GlossaryTerm], language: str) -> list[GlossaryTerm]:
    """Return the terms in the alphabet's order of an edition."""
    return sorted(terms, key=lambda term: (filed(term.term[language], language), term.id))


def letter(term: GlossaryTerm, language: str) -> str:
    """Return the letter that a term is filed under, "#" for one that begins with a figure."""
    first = filed(term.term[language], language)[:1].upper()
    return first if first.isalpha() else "#"


@dataclass(frozen=True)
class Listed:
    """A term as the page lists it: `first_of` is the letter that it is the first of, "" for the others."""

    term: GlossaryTerm
    first_of: str


def listed(terms: Iterable[GlossaryTerm], language: str) -> list[Listed]:
    """Return the terms in order, the first of each letter marked."""
    found, last = [], ""
    for term in ordered(terms, language):
        initial = letter(term, language)
        found.append(Listed(term, initial if initial != last else ""))
        last = initial
    return found


def cited(terms: Iterable[GlossaryTerm], sources: Iterable[Source]) -> dict[Source, int]:
    """Return the sources that the terms or their usages cite, in the order of the sources, each with its number."""
    named = {source for term in terms for source in term.sources}
    named |= {usage.source for term in terms for usage in term.usages if usage.source}
    return {source: number for number, source in enumerate((each for each in sources if each in named), start=1)}


def choices(terms: Iterable[GlossaryTerm]) -> list[Choice]:
    """Return the filter of the page: the chapters that at least one term belongs to."""
    used = {term.chapter for term in terms}
    return [Choice("chapter", tuple(Option(id_, label) for id_, label in CHAPTERS if id_ in used))]


def synonym_groups(terms: Iterable[GlossaryTerm]) -> list[list[str]]:
    """Return one group a term of what it is called in both languages, variants included.

    Not the usages elsewhere: the word of another country often means something else in this one.
    """
    return [list(dict.fromkeys([*term.forms("ar"), *term.forms("fr")])) for term in terms]
