"""What is known while one record after the other is converted."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from .languages import Text
from .nodes import Document, Scalar
from .problems import Place, Problem

# Data with so many mistakes are no data of the guide: the first ones say enough.
MAX_ERRORS = 20_000


@dataclass
class Context:
    """The ids that may be referred to, the day, the file and record at hand, the problems so far.

    `title_of` names a field by its path; `style` asks for remarks on typography as well.
    """

    today: datetime.date
    style: bool = False
    known: dict[str, dict[str, Any]] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    errors: int = 0
    document: Document = field(default_factory=lambda: Document(""))
    record: str = ""
    name: Text | None = None
    # Fields that the record at hand does not have, and the column at which its fields begin.
    lacking: frozenset[str] = frozenset()
    column: int = 1
    title_of: Callable[[str], Text | None] = lambda path: None

    def add(self, place: Place, code: str, path: str, fix: str = "", **values: Any) -> None:
        """Note a problem of the record at hand."""
        if self.errors >= MAX_ERRORS:
            return
        told = Problem(place, code, self.record, path, values, fix, "", self.name, self.title_of(path))
        self.errors += not told.is_warning
        self.problems.append(told)

    def wrong(self, node: Scalar, code: str, path: str, meant: str = "", **values: Any) -> None:
        """Note a wrong value with what was found; `meant` is the value it should be, for the corrected line."""
        fix = self.document.corrected(node, meant) if meant else ""
        self.add(node.place, code, path, fix, found=shortened(node.text.strip()), **values)


def shortened(text: str) -> str:
    """Return the first line of a text, cut where it is long."""
    line = text.split("\n", 1)[0]
    return line if len(line) <= 80 else line[:79] + "…"
