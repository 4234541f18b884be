"""The records that everything downstream works with."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Any

from .languages import Text

if TYPE_CHECKING:
    from .document_records import Document

# The class of relations that the totals count.
COUNTED = "partnership"
# The fields that hold who stands on the two sides of a relation.
MEMBERS = ("lebanese", "lebanese_bodies", "french", "french_bodies")


@dataclass(frozen=True)
class Term:
    """One entry of a controlled vocabulary."""

    id: str
    label: Text
    explanation: Text


@dataclass(frozen=True)
class Source:
    """Where a fact stands; `date` as exactly as known, "" where unknown; `url` "" where there is none."""

    id: str
    title: Text
    publisher: Text
    date: str = ""
    url: str = ""


@dataclass(frozen=True)
class FormerName:
    """A name that a body bore `until` a date; `until_basis` is "by" where it may have changed before."""

    ar: str
    fr: str
    until: str
    source: Source
    until_basis: str = ""

    def __getitem__(self, language: str) -> str:
        return Text(self.ar, self.fr)[language]


@dataclass(frozen=True)
class Remark:
    """What readers must know of a record; `verified` is "yes" or "no", `source` None where there is none."""

    ar: str
    fr: str
    verified: str
    source: Source | None = None

    def __getitem__(self, language: str) -> str:
        return Text(self.ar, self.fr)[language]


@dataclass(frozen=True)
class Contact:
    """How to reach an office, never a person; "" or None where no source states it."""

    address: Text | None = None
    telephone: str = ""
    email: str = ""
    hours: Text | None = None


@dataclass(frozen=True)
class Actor:
    """A body that helps with decentralised cooperation.

    `verified_basis` is "at-earliest" where the date of the sources is not known, only that they are not older.
    """

    id: str
    name: Text
    country: Term
    kind: Term
    summary: Text
    description: Text
    sources: tuple[Source, ...]
    verified_on: str
    acronym: str = ""
    name_language: str = "fr"
    former_names: tuple[FormerName, ...] = ()
    members: tuple[Term, ...] = ()
    themes: tuple[Term, ...] = ()
    services: tuple[Term, ...] = ()
    website: str = ""
    contact: Contact | None = None
    founded: str = ""
    verified_basis: str = ""
    verified_by: Text | None = None
    origin: str = "guide-2020"
    name_rendering: str = ""
    remarks: tuple[Remark, ...] = ()

    @property
    def full_name(self) -> Text:
        """The name with its acronym in brackets, as the house rules of language ask."""
        if not self.acronym:
            return self.name
        return Text(ar=f"{self.name.ar} ({self.acronym})", fr=f"{self.name.fr} ({self.acronym})")


# Before the series of figures that stand among the guide's as well.
GUIDE_SERIES = "guide-"


@dataclass(frozen=True)
class Figure:
    """One number with what it counts; `part_of` is the id of the figure that it is a part of.

    `series` is "partnerships", "total" or "official" for a figure that is shown over time, "" for those of the guide
    of 2020, "guide-partnerships" or "guide-total" for those of the guide that are shown over time as well.
    """

    id: str
    value: int
    label: Text
    definition: Text
    date: str
    source: Source
    part_of: str = ""
    series: str = ""

    @property
    def of_the_guide(self) -> bool:
        """Whether the guide of 2020 gives it."""
        return not self.series or self.series.startswith(GUIDE_SERIES)


@dataclass(frozen=True)
class Retired:
    """A record that once stood in a list; `successor` is the id of the one that took its place, "" without one."""

    id: str
    list: str
    name: Text
    retired_on: str
    reason: Text | None = None
    successor: str = ""


@dataclass(frozen=True)
class Place:
    """A Lebanese governorate or a French region."""

    id: str
    name: Text


@dataclass(frozen=True)
class District:
    """A Lebanese district (caza)."""

    id: str
    name: Text
    governorate: Place


@dataclass(frozen=True)
class Department:
    """A French department."""

    id: str
    name: Text
    region: Place


@dataclass(frozen=True)
class Authority:
    """A local authority of either country; where it lies is None where unknown.

    `place_basis` is "background" where the place is common knowledge that nobody has checked.
    """

    id: str
    name: Text
    country: Term
    kind: Term
    name_rendering: str = ""
    district: District | None = None
    governorate: Place | None = None
    department: Department | None = None
    region: Place | None = None
    place_basis: str = ""
    sources: tuple[Source, ...] = ()

    @property
    def french_region(self) -> Place | None:
        """The region, or that of the department where only this is given."""
        return self.region or (self.department.region if self.department else None)

    @property
    def lebanese_governorate(self) -> Place | None:
        """The governorate, or that of the district where only this is given."""
        return self.governorate or (self.district.governorate if self.district else None)


@dataclass(frozen=True)
class Event:
    """What is documented: `what` is announced, signed, renewed, active, ended or other; `date` "" where not given."""

    what: str
    text: Text
    source: Source
    date: str = ""


@dataclass(frozen=True)
class Partnership:
    """A relation between authorities of both countries; only the category `partnership` counts.

    In a network's project or a fund a side may hold bodies beside or instead of authorities. `start` and `end` are ""
    where unknown; `start_basis` is exact, about or known-by. `inference` is what no source says and how it was deduced.
    """

    id: str
    category: Term
    summary: Text
    sources: tuple[Source, ...]
    lebanese: tuple[Authority, ...] = ()
    lebanese_bodies: tuple[Actor, ...] = ()
    french: tuple[Authority, ...] = ()
    french_bodies: tuple[Actor, ...] = ()
    start: str = ""
    start_basis: str = ""
    end: str = ""
    themes: tuple[Term, ...] = ()
    events: tuple[Event, ...] = ()
    inference: Text | None = None
    actors: tuple[Actor, ...] = ()

    @property
    def name(self) -> Text:
        """The names of both sides, the Lebanese one first."""
        sides = [
            Text(ar="، ".join(each.name.ar for each in side), fr=", ".join(each.name.fr for each in side))
            for side in (self.lebanese + self.lebanese_bodies, self.french + self.french_bodies)
        ]
        return Text(ar=" – ".join(side.ar for side in sides), fr=" – ".join(side.fr for side in sides))

    @property
    def authorities(self) -> tuple[Authority, ...]:
        """The authorities of both sides, the Lebanese ones first."""
        return self.lebanese + self.french

    @property
    def bodies(self) -> tuple[Actor, ...]:
        """The bodies of both sides, the Lebanese ones first."""
        return self.lebanese_bodies + self.french_bodies

    @property
    def counts(self) -> bool:
        """Whether it is a partnership in the sense of the totals."""
        return self.category.id == COUNTED

    @property
    def all_sources(self) -> tuple[Source, ...]:
        """The sources of the record, then those that only an event names."""
        return tuple(dict.fromkeys([*self.sources, *(event.source for event in self.events)]))


@dataclass(frozen=True)
class Update:
    """What changed since April 2020; `kind` is one of `schema.updates.UPDATE_KINDS`."""

    id: str
    date: str
    title: Text
    text: Text
    kind: str
    sources: tuple[Source, ...]
    actors: tuple[Actor, ...] = ()


@dataclass(frozen=True)
class Variants:
    """Other written forms of a term, by language: plurals, acronyms, spellings."""

    ar: tuple[str, ...] = ()
    fr: tuple[str, ...] = ()

    def __getitem__(self, language: str) -> tuple[str, ...]:
        return {"ar": self.ar, "fr": self.fr}[language]


@dataclass(frozen=True)
class Usage:
    """What the same thing is called elsewhere; `where` is one of `schema.glossary.USAGES`."""

    form: str
    where: str
    source: Source | None = None


@dataclass(frozen=True)
class GlossaryTerm:
    """A pair of terms with its explanation; `attestation` is bilingual, each-side or ours.

    `related` are ids of other terms; `chapter` is one of `schema.glossary.CHAPTERS`; `explain` is "yes" where the
    first use in a page carries the explanation.
    """

    id: str
    term: Text
    explanation: Text
    attestation: str
    chapter: str
    sources: tuple[Source, ...] = ()
    variants: Variants = Variants()
    usages: tuple[Usage, ...] = ()
    related: tuple[str, ...] = ()
    explain: str = "no"

    def forms(self, language: str) -> tuple[str, ...]:
        """The term and its variants in one language."""
        return (self.term[language], *self.variants[language])


@dataclass(frozen=True)
class LegalRule:
    """One rule of law or procedure; `side`, `basis`, `reading` and `steps` are words of `schema.law`.

    `meaning` is what the Lebanese municipality does with it, `french_meaning` the French authority. These and
    `reference` are None, and `first` and `reading` "", where the file has none; `first` is "yes" for a rule to show
    before the others of its side. `follows_from` are the ids of the rules that a deduction is drawn from.
    """

    id: str
    side: str
    basis: str
    title: Text
    text: Text
    first: str = ""
    reference: Text | None = None
    meaning: Text | None = None
    french_meaning: Text | None = None
    reading: str = ""
    follows_from: tuple[str, ...] = ()
    steps: tuple[str, ...] = ()
    sources: tuple[Source, ...] = ()


@dataclass(frozen=True)
class Synonym:
    """Words of which a search for one finds the others; `use` is "meaning", or "forms" for those of one word."""

    id: str
    use: str = "meaning"
    ar: tuple[str, ...] = ()
    fr: tuple[str, ...] = ()

    @property
    def words(self) -> tuple[str, ...]:
        return self.ar + self.fr


@dataclass(frozen=True)
class Claim:
    """What is said of a fund; `basis` is stated, deduced or not-found."""

    text: Text
    basis: str
    sources: tuple[Source, ...] = ()


@dataclass(frozen=True)
class FundingTerm:
    """One rule about money or time: `what` is one of `schema.funding.TERM_KINDS`, `case` to whom it applies ("" all).

    `percent` is 0 to 100; `at_least` and `at_most` are euros or months; None where the rule has no such bound. `year`
    is "" where the page bears no date. `basis` is stated, undated or deduced; `calculated` "yes" where the calculation
    of shares uses the rule.
    """

    what: str
    basis: str
    sources: tuple[Source, ...]
    case: str = ""
    percent: int | None = None
    at_least: int | None = None
    at_most: int | None = None
    year: str = ""
    text: Text | None = None
    calculated: str = ""


@dataclass(frozen=True)
class Round:
    """One time at which a fund could be asked for; dates as exactly as known, "" where unknown.

    `other_close` is the closing date that `other_source` gives instead, or gave before it was put off.
    """

    label: Text
    sources: tuple[Source, ...]
    open: str = ""
    close: str = ""
    other_close: str = ""
    other_source: Source | None = None
    text: Text | None = None

    @property
    def all_sources(self) -> tuple[Source, ...]:
        return (*self.sources, *([self.other_source] if self.other_source else []))


@dataclass(frozen=True)
class Scheme:
    """A fund or call: `state` is calls, standing or ended, `lebanon` whether it is open to a project there.

    `municipality_applies` is "yes" where the Lebanese municipality itself files the request, else "".
    `rules_of` is the id of the scheme whose rules about money hold here too. `checked_on` is the day of the last look.
    """

    id: str
    name: Text
    funder: Text
    summary: Text
    state: str
    lebanon: str
    applicant: Claim
    holder: Claim
    lebanese_part: Claim
    where: Claim
    checked_on: str
    municipality_applies: str = ""
    themes: tuple[Term, ...] = ()
    subjects: Claim | None = None
    rules_of: str = ""
    terms: tuple[FundingTerm, ...] = ()
    conditions: tuple[Claim, ...] = ()
    refused: tuple[Claim, ...] = ()
    disagreements: tuple[Claim, ...] = ()
    rounds: tuple[Round, ...] = ()
    actors: tuple[Actor, ...] = ()

    @property
    def all_sources(self) -> tuple[Source, ...]:
        """Every source that the record names, each once, in the order in which a page shows them."""
        claims = [self.applicant, self.holder, self.lebanese_part, self.subjects]
        claims += [*self.conditions, *self.refused, *self.disagreements]
        cited = [claim.sources for claim in claims if claim] + [term.sources for term in self.terms]
        cited += [round_.all_sources for round_ in self.rounds] + [self.where.sources]
        return tuple(dict.fromkeys(source for sources in cited for source in sources))


@dataclass(frozen=True)
class Register:
    """Who works with whom: the places, the authorities, the partnerships, and what changed since the guide."""

    governorates: tuple[Place, ...] = ()
    districts: tuple[District, ...] = ()
    regions: tuple[Place, ...] = ()
    departments: tuple[Department, ...] = ()
    authorities: tuple[Authority, ...] = ()
    partnerships: tuple[Partnership, ...] = ()
    updates: tuple[Update, ...] = ()

    @property
    def lists(self) -> dict[str, tuple[Any, ...]]:
        """Every list, by its name."""
        return {each.name: getattr(self, each.name) for each in fields(self)}


@dataclass(frozen=True)
class Guide:
    """All data of the guide; `vocabulary` maps a list's name (themes, services …) to its terms in order."""

    actors: tuple[Actor, ...]
    vocabulary: dict[str, tuple[Term, ...]]
    figures: tuple[Figure, ...]
    sources: tuple[Source, ...]
    retired: tuple[Retired, ...] = ()
    register: Register = Register()
    synonyms: tuple[Synonym, ...] = ()
    glossary: tuple[GlossaryTerm, ...] = ()
    law: tuple[LegalRule, ...] = ()
    funding: tuple[Scheme, ...] = ()
    documents: tuple[Document, ...] = ()

    @property
    def themes(self) -> tuple[Term, ...]:
        return self.vocabulary["themes"]

    @property
    def lists(self) -> dict[str, tuple[Any, ...]]:
        """Every list of records with ids, by the name under which others refer to it."""
        own = {"sources": self.sources, "actors": self.actors, "figures": self.figures}
        toolbox = {"glossary": self.glossary, "law": self.law, "funding": self.funding, "documents": self.documents}
        return {**self.vocabulary, **own, **toolbox, **self.register.lists}
