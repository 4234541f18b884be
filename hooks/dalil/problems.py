"""What is wrong with the input: where, in which record and field, what was found, what is allowed."""

from __future__ import annotations

import dataclasses
import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from .languages import LANGUAGES
from .messages import LABELS, MESSAGES


@dataclass(frozen=True, order=True)
class Place:
    """A place in a file; line and column count from 1, 0 means the whole file."""

    file: str
    line: int = 0
    column: int = 0

    def __str__(self) -> str:
        return ":".join(str(part) for part in (self.file, self.line, self.column) if part)


@dataclass(frozen=True)
class Problem:
    """One mistake. `code` is a key of `messages.MESSAGES`, `values` fills its placeholders."""

    place: Place
    code: str
    record: str = ""
    field: str = ""
    values: Mapping[str, str] = dataclasses.field(default_factory=dict)

    def message(self, language: str) -> str:
        """Return the sentence that tells the mistake in one language."""
        return MESSAGES[self.code][language].format(**self.values)

    def lines(self, languages: Iterable[str]) -> list[str]:
        """Return the problem as lines of text: the place with record and field, then a sentence per language."""
        labels = [f"{self.place}"]
        if self.record:
            labels.append(self.record)
        if self.field:
            labels.append(self.field)
        return [" · ".join(labels), *(f"    {self.message(language)}" for language in languages)]


class InvalidInput(Exception):
    """The data or pages cannot be used; `problems` holds every reason, in the order of their places."""

    def __init__(self, problems: Iterable[Problem]):
        self.problems = sorted(problems, key=lambda problem: (problem.place, problem.field, problem.code))
        super().__init__(f"{len(self.problems)} problems")

    def report(self, languages: Iterable[str] | None = None) -> str:
        """Return all problems as text, in the languages of the messages (see `message_languages`)."""
        chosen = tuple(languages or message_languages())
        lines = [LABELS["count"][language].format(n=len(self.problems)) for language in chosen]
        for problem in self.problems:
            lines += ["", *problem.lines(chosen)]
        return "\n".join(lines)


def message_languages() -> tuple[str, ...]:
    """Return the languages of messages: that of `DALIL_LANG`, or both where it is unset or unknown."""
    wanted = os.environ.get("DALIL_LANG", "")
    return (wanted,) if wanted in LANGUAGES else LANGUAGES
