"""What is wrong with the input: where, in which record and field, what was found, what is allowed, what to paste."""

from __future__ import annotations

import dataclasses
import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from .bidi import FIRST_STRONG_ISOLATE, POP_ISOLATE, isolate_around
from .languages import LANGUAGES, Text
from .messages import LABELS, MESSAGES, WARNINGS

# A longer list of allowed values hides the sentence that it stands in; the nearest value is told as well.
MAX_LISTED = 24
# A longer line says nothing more in a report.
MAX_QUOTED = 200


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
    """One mistake (a key of `messages.MESSAGES`) or one remark (of `messages.WARNINGS`).

    `record` and `field` are its id and path, `name` and `title` what people call them; `values` fills the sentence:
    texts, a text in each language, or several values. `fix` is the corrected line to paste, `line` the one that stands
    in the file, both "" where there is none.
    """

    place: Place
    code: str
    record: str = ""
    field: str = ""
    values: Mapping[str, str | Text | tuple[str, ...]] = dataclasses.field(default_factory=dict)
    fix: str = ""
    line: str = ""
    name: Text | None = None
    title: Text | None = None

    @cached_property
    def is_warning(self) -> bool:
        """Whether it is only a remark, which stops nothing."""
        return self.code in WARNINGS

    def message(self, language: str, isolated: bool = False) -> str:
        """Return the sentence that tells the problem in one language, with the nearest allowed value if there is one.

        `isolated` puts invisible marks round the values, so that a terminal shows Arabic in its order.
        """
        sentence = (WARNINGS if self.is_warning else MESSAGES)[self.code][language]
        if isolated:
            # Dates and addresses that the sentence itself gives as examples are turned round as well.
            sentence = isolate_around(sentence, language)
        values = {key: self._value(value, language, isolated) for key, value in self.values.items()}
        told = sentence.format(**values)
        nearest = values["nearest"] if self.values.get("nearest") else ""
        return f"{told} {LABELS['nearest'][language].format(value=nearest)}" if nearest else told

    def subject(self, language: str, isolated: bool = False) -> str:
        """Return the record's and the field's names for people, "" where neither is known."""
        parts = []
        for key, text in (("record", self.name), ("field", self.title)):
            if text and text[language]:
                value = self._value(text[language], language, isolated)
                parts.append(LABELS[key][language].format(name=value))
        return " · ".join(parts)

    @staticmethod
    def _value(value, language: str, isolated: bool) -> str:
        if isinstance(value, Text):
            value = value[language]
        if isinstance(value, tuple):
            rest = ["…"] if len(value) > MAX_LISTED else []
            return ("، " if language == "ar" else ", ").join(
                Problem._value(each, language, isolated) for each in [*value[:MAX_LISTED], *rest]
            )
        return f"{FIRST_STRONG_ISOLATE}{value}{POP_ISOLATE}" if isolated else value


def ordered(problems: Iterable[Problem]) -> list[Problem]:
    """Return problems by place, then field and code."""
    return sorted(problems, key=lambda problem: (problem.place, problem.field, problem.code))


class InvalidInput(Exception):
    """The data or pages cannot be used; `problems` holds every reason, in the order of their places."""

    def __init__(self, problems: Iterable[Problem]):
        self.problems = ordered(problems)
        super().__init__(f"{len(self.problems)} problems")


def message_languages() -> tuple[str, ...]:
    """Return the languages of messages: that of `DALIL_LANG`, or both where it is unset or unknown."""
    wanted = os.environ.get("DALIL_LANG", "")
    return (wanted,) if wanted in LANGUAGES else LANGUAGES
