"""The files of the documents: their names, which never change, and their bytes."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from .. import dates, open_data
from ..document_records import Document
from ..records import Guide
from .word_file import as_docx
from .workbook_file import as_xlsx

FOLDER = "documents"
EDITIONS = {"ar": ("ar",), "fr": ("fr",), "ar-fr": ("ar", "fr")}


@dataclass(frozen=True)
class DocumentFile:
    """One file: its name, what it is ("docx-ar" …) and its content."""

    name: str
    form: str
    content: bytes

    @property
    def kilobytes(self) -> int:
        """Its size as it is shown, at least 1."""
        return max(1, round(len(self.content) / 1000))


def of(document: Document, guide: Guide) -> list[DocumentFile]:
    """Return the files of a document; the date that they state is that of the data."""
    return list(_made(document, _moment(guide)))


def _moment(guide: Guide) -> datetime.datetime:
    updated = open_data.updated(guide)
    day = dates.last_day(updated) if updated else datetime.date(2020, 4, 1)
    return datetime.datetime.combine(day, datetime.time())


def _made(document: Document, made: datetime.datetime) -> Iterator[DocumentFile]:
    makers: dict[str, Callable[..., bytes]] = {"docx": as_docx, "xlsx": as_xlsx}
    for kind, make in makers.items():
        if kind == "docx" or document.budget:
            for edition, languages in EDITIONS.items():
                content = make(document, languages, made)
                yield DocumentFile(f"{document.id}-{edition}.{kind}", f"{kind}-{edition}", content)
