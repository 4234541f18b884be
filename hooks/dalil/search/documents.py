"""Which pages are searched, under which names, and which stand above others that match alike."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from ..glossary import synonym_groups
from ..languages import LANGUAGES, Text
from ..pages import GeneratedPage, Retirement
from ..records import Guide
from . import synonyms
from .index import Document
from .sections import Section, sections

# Pages of the register are many, and name what the guide and its actors are about; a model comes after the chapter.
RANKS = {"document": 0.8, "actor": 0.95, "authority": 0.85, "district": 0.85, "partnership": 0.75}
# What pages of a kind are also looked for as, though their titles do not say it.
KINDS = {"document": Text(ar="نموذج مستند", fr="modèle de document")}
# What a word means comes after the pages that are about it.
TERM_RANK = 0.25


def of_record(page: GeneratedPage, guide: Guide, address: str, language: str, content: str) -> Document:
    """Return what is searched of a page made from a record: its names in both scripts, former ones, its address."""
    found = sections(content)
    return Document(
        address=address,
        title=_title(found, page.title[language]),
        sections=found,
        names=tuple(dict.fromkeys([*_names(page), *_predecessors(page, guide)])),
        lead=page.description[language],
        rank=RANKS.get(page.template, 1.0),
    )


def written(title: str, names: Iterable[str], description: str, address: str, content: str) -> Document:
    """Return what is searched of a written page; its names are its title in the other edition and the short ones."""
    found = sections(content)
    return Document(address, _title(found, title), found, tuple(names), description)


def of_terms(guide: Guide, address: str, language: str) -> list[Document]:
    """Return what is searched of the glossary that stands at an address: each term by itself, at its anchor.

    A page that holds every word would be an answer to every question.
    """
    return [
        Document(
            address=f"{address}#{term.id}",
            title=term.term[language],
            sections=[Section("", "", term.explanation[language])],
            names=tuple(form for each in LANGUAGES for form in term.forms(each)),
            rank=TERM_RANK,
        )
        for term in guide.glossary
    ]


def synonyms_of(guide: Guide) -> synonyms.Synonyms:
    """Return the guide's synonyms as the index needs them; what a term of the glossary is called is a group too."""
    return synonyms.made(
        [each.words for each in guide.synonyms if each.use == "forms"],
        [*(each.words for each in guide.synonyms if each.use == "meaning"), *synonym_groups(guide.glossary)],
    )


def _title(found: list[Section], otherwise: str) -> str:
    """Return the page's first heading, which is set as readers see it."""
    return next((each.heading for each in found if each.heading), otherwise)


def _names(page: GeneratedPage) -> list[str]:
    record: Any = page.record.old if isinstance(page.record, Retirement) else page.record
    names = [page.title[language] for language in LANGUAGES]
    names += [KINDS[page.template][language] for language in LANGUAGES if page.template in KINDS]
    names += [former[language] for former in getattr(record, "former_names", ()) for language in LANGUAGES]
    # The id is what an address ends in, and often a name in English: tyre, jbeil-paca.
    return [*names, record.id]


def _predecessors(page: GeneratedPage, guide: Guide) -> list[str]:
    """Return the names of the retired records whose place the page's record took."""
    gone = [old for old in guide.retired if f"{old.list}/{old.successor}.md" == page.source]
    return [name for old in gone for name in (*(old.name[language] for language in LANGUAGES), old.id)]
