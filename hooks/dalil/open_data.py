"""The open data: what the guide holds, as plain records and as tables with one row a record.

The columns come from the definition of the data files. A partnership also writes out what its ids stand for.
"""

from __future__ import annotations

import dataclasses
import operator
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from . import dates, register
from .languages import LANGUAGES, Text
from .records import MEMBERS, Guide, Partnership
from .schema import BY_NAME
from .shapes import Bilingual, Group, Listing
from .values import Date, Reference

NAMES = ("actors", "partnerships", "authorities", "glossary", "law", "funding", "sources", "figures")
FORMS = ("csv", "xlsx", "json")
# Between the values of one cell.
JOINT = " | "
# Spreadsheets would run what begins with one of these.
FORMULA = re.compile(r"[=+\-@\t\r]")


@dataclass(frozen=True)
class DataSet:
    """One kind of record: the name of its file, and the records."""

    name: str
    items: tuple[Any, ...]

    @property
    def group(self) -> Group:
        return BY_NAME[self.name].group

    @property
    def count(self) -> int:
        return len(self.items)

    @cached_property
    def records(self) -> list[dict[str, Any]]:
        """The records as plain data, as the schema describes them; a partnership also has `written_out`."""
        return [self._record(each) for each in self.items]

    def _record(self, item: Any) -> dict[str, Any]:
        record = plain(self.group, item)
        return {**record, "written_out": written_out(item)} if isinstance(item, Partnership) else record

    def table(self) -> tuple[list[str], list[list[str]]]:
        """Return the names of the columns and the rows, every cell a text that no spreadsheet takes for a formula."""
        rows = [dict(flat(record)) for record in self.records]
        names = list(dict.fromkeys(name for row in [dict.fromkeys(columns(self.group)), *rows] for name in row))
        return names, [[safe(row.get(name, "")) for name in names] for row in rows]


def sets(guide: Guide) -> list[DataSet]:
    """Return what is published, in the order in which it is listed."""
    return [DataSet(name, guide.lists[name]) for name in NAMES]


def plain(group: Group, record: Any) -> dict[str, Any]:
    """Return a record as plain data: references as ids, texts by language; what its file leaves out is left out."""
    # What a field is where the file leaves it out.
    unsaid = {each.name: each.default for each in dataclasses.fields(record)}
    found = {}
    for each in group.fields:
        # `class` is a word of Python: the record calls it `category`.
        name = "category" if each.name == "class" else each.name
        value = getattr(record, name)
        if value not in (None, "", ()) and value != unsaid[name]:
            found[each.name] = _value(each.type, value)
    return found


def _value(kind: Any, value: Any) -> Any:
    if isinstance(kind, Listing):
        return [_value(kind.item, each) for each in value]
    if isinstance(kind, Group):
        return plain(kind, value)
    if isinstance(kind, Reference):
        return value.id
    return _both(value) if isinstance(kind, Bilingual) else value


def _both(text: Text) -> dict[str, str]:
    return {language: text[language] for language in LANGUAGES}


def written_out(partnership: Partnership) -> dict[str, Any]:
    """Return what the ids of a partnership stand for: names in both scripts, places and sources."""
    named: dict[str, Callable[[Partnership], Iterable[Any]]] = {
        **{member: operator.attrgetter(member) for member in MEMBERS},
        "districts": register.districts,
        "governorates": register.governorates,
        "regions": register.regions,
    }
    return {
        "counts": "yes" if partnership.counts else "no",
        "name": _both(partnership.name),
        **{key: [{"id": each.id, **_both(each.name)} for each in of(partnership)] for key, of in named.items()},
        "latest_evidence": register.latest_evidence(partnership),
        "sources": [plain(BY_NAME["sources"].group, source) for source in partnership.all_sources],
    }


def columns(group: Group, prefix: str = "") -> Iterator[str]:
    """Yield the columns that a group always has, so that a table without records has a head too."""
    for each in group.fields:
        if isinstance(each.type, Bilingual):
            yield from (f"{prefix}{each.name}_{language}" for language in LANGUAGES)
        elif isinstance(each.type, Group):
            yield from columns(each.type, f"{prefix}{each.name}_")
        else:
            yield prefix + each.name


def flat(record: dict[str, Any], prefix: str = "") -> Iterator[tuple[str, str]]:
    """Yield the cells of a record as (column, text): inner fields under longer names, lists in one cell."""
    for name, value in record.items():
        if isinstance(value, dict):
            yield from flat(value, f"{prefix}{name}_")
        elif isinstance(value, list) and value and isinstance(value[0], dict) and set(value[0]) == NAMED:
            for language in LANGUAGES:
                yield f"{prefix}{name}_{language}", JOINT.join(each[language] for each in value)
        elif value != []:
            yield prefix + name, _cell(value)


# What a list of names holds: a column for each language shows it.
NAMED = {"id", *LANGUAGES}


def _cell(value: Any) -> str:
    if isinstance(value, list):
        return JOINT.join(_cell(each) for each in value)
    if isinstance(value, dict):
        return "; ".join(_cell(each) for each in value.values())
    return str(value)


def safe(text: str) -> str:
    """Return a cell's text, with an apostrophe before what a spreadsheet would run as a formula."""
    return f"'{text}" if FORMULA.match(text) else text


def updated(guide: Guide) -> str:
    """Return the latest date in the data, of a check, a fact or a source, as exactly as it is known; "" without any.

    A bare year counts from its first day: it would hide every later day of the year. The day of the build plays no
    part: the same data give the same bytes.
    """
    found = {date for name, listed in guide.lists.items() for date in _dates(name, listed)}
    return max(found, key=lambda date: (dates.first_day(date), date), default="")


def _dates(name: str, listed: Iterable[Any]) -> Iterator[str]:
    """Yield the dates that the records of a list bear."""
    file = next((file for file in BY_NAME.values() if name in file.list_names), None)
    fields = [field.name for field in (file.group_of(name).fields if file else ()) if isinstance(field.type, Date)]
    for item in listed:
        yield from filter(None, (getattr(item, field) for field in fields))
        yield from (event.date for event in getattr(item, "events", ()) if event.date)
