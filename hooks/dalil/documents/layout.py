"""What a document shows, block by block, in both languages: its page and its files are this, and nothing else."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..document_records import Blank, Budget, Check, Document, Section, Tick
from ..languages import Text
from ..records import Source
from ..schema.documents import CHECK_KINDS
from ..strings import words


@dataclass(frozen=True)
class Heading:
    """The heading of a part, with its number if it has one."""

    anchor: str
    text: Text
    kind: str = "heading"


@dataclass(frozen=True)
class Words:
    """Paragraphs and lists, with references to fields (`references.pieces`)."""

    text: Text
    kind: str = "words"


@dataclass(frozen=True)
class Note:
    """What helps to write the document and is taken out of it before it is sent; `label` opens it.

    `sources` follow the text, which may be None.
    """

    label: Text
    text: Text | None
    sources: tuple[Source, ...] = ()
    kind: str = "note"


@dataclass(frozen=True)
class Asked:
    """Fields to fill in, a row each: the label, then the blank, in which the help stands until it is filled in."""

    fields: tuple[Blank, ...]
    caption: Text
    kind: str = "asked"


@dataclass(frozen=True)
class Ticks:
    """A checklist: a box and a sentence a line."""

    items_: tuple[Tick, ...]
    kind: str = "ticks"


# The anchor of the last part: no part of a document bears it.
HELPS = "fill-in"
# What a cell of a table holds beside words: a blank, or a sum that the spreadsheet reckons; and what each shows.
BLANK, SUM = "blank", "sum"
SHOWN = {BLANK: "…", SUM: "="}
Cell = Text | str


@dataclass(frozen=True)
class Table:
    """A table: its name, its columns and its rows; `strong` are the numbers of the rows that stand out, from 0.

    A cell is words, BLANK or SUM; the first one of a row is its heading where it is words.
    """

    id: str
    caption: Text
    columns: tuple[Text, ...]
    rows: tuple[tuple[Cell, ...], ...]
    strong: frozenset[int] = frozenset()
    kind: str = "table"


@dataclass(frozen=True)
class Helps:
    """How the fields that stand within the text are filled in: label and help."""

    fields: tuple[Blank, ...]
    kind: str = "helps"


Block = Heading | Words | Note | Asked | Ticks | Table | Helps


def blocks(document: Document) -> list[Block]:
    """Return the blocks of a document in order, without its title."""
    found: list[Block] = [Note(words("document.proposal"), words("document.proposal.text"))]
    counts: dict[str, int] = {}
    asked: set[str] = set()
    for section in document.sections:
        if section.number:
            counts[section.number] = counts.get(section.number, 0) + 1
        found += _section(document, section, counts.get(section.number, 0))
        asked |= set(section.ask)
    if document.budget:
        found += _budget(document.budget)
    inline = tuple(field for field in document.fields if field.key not in asked)
    if inline:
        found += [Heading(HELPS, words("document.helps")), Helps(inline)]
    return found


def _section(document: Document, section: Section, number: int) -> Iterator[Block]:
    yield Heading(f"part-{section.key}", _numbered(section, number))
    if section.why:
        yield Note(words("document.why"), section.why)
    if section.text:
        yield Words(section.text)
    if section.ask:
        yield Asked(tuple(document.field(key) for key in section.ask), section.heading)
    if section.ticks:
        yield Ticks(section.ticks)
    if section.grid:
        columns = tuple(column.label for column in section.grid.columns)
        rest: tuple[Cell, ...] = (BLANK,) * (len(columns) - 1)
        rows = [(row.label, *rest) for row in section.grid.rows]
        rows += [(BLANK, *rest)] * section.grid.empty
        yield Table(section.key, section.heading, columns, tuple(rows))
    if section.example:
        yield Note(words("document.example"), section.example)
    cited = [*section.sources, *(source for tick in section.ticks for source in tick.sources)]
    if cited:
        yield Note(words("document.sources"), None, tuple(dict.fromkeys(cited)))
    if not cited:
        yield Note(words("document.ours"), None)
    elif not all(tick.sources for tick in section.ticks):
        yield Note(words("document.rest"), None)


# The numbers of articles as Lebanese acts write them, from 1.
ORDINALS = (
    "الأولى",
    "الثانية",
    "الثالثة",
    "الرابعة",
    "الخامسة",
    "السادسة",
    "السابعة",
    "الثامنة",
    "التاسعة",
    "العاشرة",
    "الحادية عشرة",
    "الثانية عشرة",
    "الثالثة عشرة",
    "الرابعة عشرة",
    "الخامسة عشرة",
    "السادسة عشرة",
    "السابعة عشرة",
    "الثامنة عشرة",
    "التاسعة عشرة",
    "العشرون",
)


def ordinal(number: int) -> Text:
    """Return the number of an article, from 1: in words in Arabic up to 20, "1er" in French."""
    arabic = ORDINALS[number - 1] if number <= len(ORDINALS) else str(number)
    return Text(ar=arabic, fr="1er" if number == 1 else str(number))


def _numbered(section: Section, number: int) -> Text:
    heading = section.heading
    if section.number == "article":
        return words("document.article", number=ordinal(number), heading=heading)
    return Text(ar=f"{number}. {heading.ar}", fr=f"{number}. {heading.fr}") if section.number else heading


def _budget(budget: Budget) -> Iterator[Block]:
    for table in (spending(budget), resources(budget), checks(budget)):
        yield Heading(f"budget-{table.id}", table.caption)
        yield table
    yield Note(words("document.sources"), None, tuple(dict.fromkeys(s for each in budget.checks for s in each.sources)))


SPENDING_COLUMNS = (
    "budget.item",
    "budget.unit",
    "budget.quantity",
    "budget.price",
    "budget.amount",
    "budget.year1",
    "budget.year2",
    "budget.year3",
    "budget.kind",
)
RESOURCE_COLUMNS = ("budget.payer", "budget.cash", "budget.in-kind", "budget.total", "budget.share")
CHECK_COLUMNS = ("budget.check", "budget.rule", "budget.year", "budget.found", "budget.result")


def _columns(names: tuple[str, ...]) -> tuple[Text, ...]:
    return tuple(words(name) for name in names)


def spending(budget: Budget) -> Table:
    """Return the table of spending: each heading with its sums, then its empty lines; the total at the end."""
    rows: list[tuple[Cell, ...]] = []
    strong = set()
    for each in budget.spending:
        strong.add(len(rows))
        rows.append((each.label, BLANK, BLANK, BLANK, SUM, SUM, SUM, SUM, SUM))
        rows += [(BLANK, each.unit, BLANK, BLANK, SUM, BLANK, BLANK, BLANK, BLANK)] * budget.lines
    strong.add(len(rows))
    rows.append((words("budget.total"), BLANK, BLANK, BLANK, SUM, SUM, SUM, SUM, SUM))
    return Table("spending", words("budget.spending"), _columns(SPENDING_COLUMNS), tuple(rows), frozenset(strong))


def resources(budget: Budget) -> Table:
    """Return the table of resources, the total at the end."""
    rows: list[tuple[Cell, ...]] = [(each.label, BLANK, BLANK, SUM, SUM) for each in budget.resources]
    rows.append((words("budget.total"), SUM, SUM, SUM, SUM))
    last = frozenset([len(rows) - 1])
    return Table("resources", words("budget.resources"), _columns(RESOURCE_COLUMNS), tuple(rows), last)


def checks(budget: Budget) -> Table:
    """Return the table of checks, each with its rule and the year that the rule is of."""
    rows = tuple((check_label(each), _rule(each), _year(each), SUM, SUM) for each in budget.checks)
    return Table("checks", words("budget.checks"), _columns(CHECK_COLUMNS), rows)


def check_label(check: Check) -> Text:
    """Return what a kind of check is called."""
    return dict(CHECK_KINDS)[check.kind]


def _rule(check: Check) -> Text:
    return words("budget.unverified", rule=check.rule) if check.unverified == "yes" else check.rule


def _year(check: Check) -> Text:
    return Text(ar=check.year, fr=check.year) if check.year else words("budget.always")
