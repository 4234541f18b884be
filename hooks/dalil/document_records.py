"""The records of the model documents."""

from __future__ import annotations

from dataclasses import dataclass

from .languages import Text
from .records import Source


@dataclass(frozen=True)
class Blank:
    """A field to fill in; `kind` is one of `schema.documents.BLANK_KINDS`."""

    key: str
    label: Text
    help: Text
    kind: str = "text"


@dataclass(frozen=True)
class Tick:
    """One line of a checklist."""

    text: Text
    sources: tuple[Source, ...] = ()


@dataclass(frozen=True)
class Label:
    """The words of a column or a row."""

    label: Text


@dataclass(frozen=True)
class Grid:
    """A table to fill in: its columns, the rows that have words of their own, and how many empty ones follow."""

    columns: tuple[Label, ...]
    rows: tuple[Label, ...] = ()
    empty: int = 0


@dataclass(frozen=True)
class Section:
    """One part of a document: a heading, why it stands there, what it says, what is asked, an example of its purpose.

    `number` is "article", "point" or "" without one; `text` may hold references to fields, `{key}`; `ask` are the keys
    of fields that stand in a table. Without sources the section is this site's proposal.
    """

    key: str
    heading: Text
    number: str = ""
    why: Text | None = None
    text: Text | None = None
    ask: tuple[str, ...] = ()
    ticks: tuple[Tick, ...] = ()
    grid: Grid | None = None
    example: Text | None = None
    sources: tuple[Source, ...] = ()


@dataclass(frozen=True)
class Spending:
    """One heading of a budget, counted in `unit`; `steering` is "yes" for the staff who steer and monitor."""

    label: Text
    unit: Text
    steering: str = "no"


@dataclass(frozen=True)
class Resource:
    """One line of a budget's resources; `payer` is one of `schema.documents.PAYERS`."""

    label: Text
    payer: str


@dataclass(frozen=True)
class Check:
    """One check of a budget: its kind (`schema.documents.CHECK_KINDS`), its rule, the year that the rule is of.

    `percent` is the limit where the kind has one; `unverified` is "yes" where no source states the rule as it stands.
    """

    kind: str
    rule: Text
    percent: int = 0
    year: str = ""
    unverified: str = "no"
    sources: tuple[Source, ...] = ()


@dataclass(frozen=True)
class Budget:
    """A table of spending and resources that is checked by sums; `lines` empty lines follow each heading."""

    spending: tuple[Spending, ...]
    resources: tuple[Resource, ...]
    checks: tuple[Check, ...]
    lines: int = 2


@dataclass(frozen=True)
class Document:
    """A model document: what it is for, when it is used (`step` is an anchor of chapter 3), its parts in order."""

    id: str
    title: Text
    purpose: Text
    when: Text
    step: str
    sections: tuple[Section, ...]
    fields: tuple[Blank, ...] = ()
    budget: Budget | None = None

    def field(self, key: str) -> Blank:
        """Return a field by its key; StopIteration for an unknown one, which the check does not let pass."""
        return next(field for field in self.fields if field.key == key)

    @property
    def sources(self) -> tuple[Source, ...]:
        """Every source of its parts, in order, none twice."""
        found = [source for section in self.sections for source in section.sources]
        found += [source for section in self.sections for tick in section.ticks for source in tick.sources]
        found += [source for check in (self.budget.checks if self.budget else ()) for source in check.sources]
        return tuple(dict.fromkeys(found))
