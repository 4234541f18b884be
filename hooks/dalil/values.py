"""What one value may be: a small class a type, each turning a scalar into a value or a problem."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import regex

from . import addresses, dates, private
from .context import Context
from .languages import LANGUAGES, Text
from .nearest import nearest
from .nodes import Node, Scalar

IDENTIFIER = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
# A record of this id would take the place of a listing's page.
RESERVED = frozenset(["index"])
# Telephone numbers as they are written: digits in groups, a plus for the country, brackets.
TELEPHONE = re.compile(r"\+?[0-9][0-9 ().\u00a0\u202f/-]*")
EMAIL = re.compile(r"[A-Za-z0-9.!#$%&'*+/=?^_{|}~-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+")


@dataclass(frozen=True)
class Plain:
    """One text that is the same in both editions, of at most `limit` letters as readers count them."""

    limit: int = 120
    multiline: bool = False

    def convert(self, node: Node, name: str, context: Context) -> Any:
        if not isinstance(node, Scalar):
            context.add(node.place, "shape-text", name)
            return None
        text = node.text.strip()
        if not text:
            context.add(node.place, "value-empty", name)
            return None
        if not self.multiline and "\n" in text:
            context.add(node.place, "text-lines", name)
            return None
        length = letters(text) if len(text) > self.limit else 0
        if length > self.limit:
            context.add(node.place, "text-long", name, found=str(length), allowed=str(self.limit))
            return None
        if text[0] in "“„‘«" and text[-1] in "”’»“" and not re.search("[“”„«»]", text[1:-1]):
            context.wrong(node, "quotes-typographic", name, meant=text[1:-1].strip())
            return None
        told = private.found(text, self.is_telephone)
        if told:
            context.add(node.place, told.code, name, found=told.text)
            return None
        return self.accept(text, node, name, context)

    # Numbers that only a telephone field makes a telephone number are looked for there alone.
    is_telephone = False

    def accept(self, text: str, node: Scalar, name: str, context: Context) -> Any:
        return text


@dataclass(frozen=True)
class Identifier(Plain):
    """Lower-case Latin letters and digits with hyphens."""

    limit: int = 60

    def accept(self, text: str, node: Scalar, name: str, context: Context) -> str | None:
        if text in RESERVED:
            context.wrong(node, "id-reserved", name)
            return None
        if IDENTIFIER.fullmatch(text):
            return text
        context.wrong(node, "id-form", name, meant=slug(text))
        return None


@dataclass(frozen=True)
class Date(Plain):
    """`YYYY`, `YYYY-MM` or `YYYY-MM-DD` of the Gregorian calendar, not after today unless it may be `coming`."""

    coming: bool = False

    def accept(self, text: str, node: Scalar, name: str, context: Context) -> str | None:
        try:
            first = dates.first_day(text)
        except ValueError:
            meant = dates.guessed(text)
            impossible = dates.PATTERN.fullmatch(text)
            context.wrong(node, "date-impossible" if impossible else "date-form", name, meant=meant)
            return None
        if first.year < dates.FIRST_YEAR:
            context.wrong(node, "date-calendar", name)
            return None
        if first > context.today and not self.coming:
            context.wrong(node, "date-future", name, allowed=context.today.isoformat())
            return None
        return text


@dataclass(frozen=True)
class Address(Plain):
    """A web address, http or https only: any other scheme could run as code when it is followed."""

    limit: int = 500

    def accept(self, text: str, node: Scalar, name: str, context: Context) -> str | None:
        fault = addresses.fault(text)
        if not fault:
            return text
        context.wrong(node, fault, name, meant=addresses.guessed(text))
        return None


@dataclass(frozen=True)
class Telephone(Plain):
    """A telephone number of an office, in European digits."""

    limit: int = 40
    is_telephone = True

    def accept(self, text: str, node: Scalar, name: str, context: Context) -> str | None:
        if TELEPHONE.fullmatch(text) and 5 <= sum(character.isdigit() for character in text) <= 15:
            return text
        meant = text.translate(dates.EASTERN_DIGITS)
        context.wrong(node, "telephone-form", name, meant=meant if TELEPHONE.fullmatch(meant) else "")
        return None


@dataclass(frozen=True)
class Email(Plain):
    """An e-mail address of an office."""

    def accept(self, text: str, node: Scalar, name: str, context: Context) -> str | None:
        if EMAIL.fullmatch(text):
            return text
        meant = text.removeprefix("mailto:").replace(" ", "")
        context.wrong(node, "email-form", name, meant=meant if EMAIL.fullmatch(meant) else "")
        return None


@dataclass(frozen=True)
class Number(Plain):
    """A whole number of zero or more."""

    limit: int = 40

    def accept(self, text: str, node: Scalar, name: str, context: Context) -> int | None:
        if re.fullmatch(r"0|[1-9][0-9]{0,8}", text):
            return int(text)
        meant = re.sub(r"(?<=\d)[ .,\u00a0\u202f_](?=\d{3}(?!\d))", "", text.translate(dates.EASTERN_DIGITS))
        meant = meant.lstrip("0") if re.fullmatch("0[0-9]+", meant) else meant
        context.wrong(node, "number-form", name, meant=meant if re.fullmatch(r"[1-9][0-9]{0,8}", meant) else "")
        return None


@dataclass(frozen=True)
class Percent(Number):
    """A whole number from 0 to 100."""

    def accept(self, text: str, node: Scalar, name: str, context: Context) -> int | None:
        bare = text.removesuffix("%").strip()
        if bare != text and bare.isdigit():
            context.wrong(node, "number-form", name, meant=bare)
            return None
        if re.fullmatch(r"[-−–]\d+", text) or (text.isascii() and text.isdigit() and int(text) > 100):
            context.wrong(node, "percent-range", name)
            return None
        return super().accept(text, node, name, context)


@dataclass(frozen=True)
class Reference(Plain):
    """The id of a record or term of the list called `target`; gives that record."""

    target: str = ""

    def accept(self, text: str, node: Scalar, name: str, context: Context) -> Any:
        known = context.known[self.target]
        if text in known:
            return known[text]
        labels = {id_: getattr(record, "label", None) for id_, record in known.items()}
        unknown(node, name, context, labels)
        return None


@dataclass(frozen=True)
class Choice(Plain):
    """One of a few fixed values, each with its label."""

    options: tuple[tuple[str, Text], ...] = ()

    def accept(self, text: str, node: Scalar, name: str, context: Context) -> str | None:
        allowed = dict(self.options)
        if text in allowed:
            return text
        unknown(node, name, context, allowed)
        return None


def unknown(node: Scalar, name: str, context: Context, allowed: Mapping[str, Text | None]) -> None:
    """Note a value that is not among the allowed ones, with the nearest of them by its id or its label."""
    text = node.text.strip()
    if "،" in text and all(part.strip() in allowed for part in text.split("،")):
        line = context.document.line(node.place.line)
        fix = line[: node.place.column - 1] + text.replace("،", ",") + line[node.end - 1 :] if node.end else ""
        context.add(node.place, "comma-arabic", name, fix, found=text)
        return
    named = {label[language]: value for value, label in allowed.items() if label for language in LANGUAGES}
    near = nearest(text, allowed, named)
    context.wrong(node, "choice-unknown", name, meant=near, allowed=tuple(allowed), nearest=near)


def letters(text: str) -> int:
    """Return the length of a text as readers see it: an Arabic letter with its vowel signs counts once."""
    return len(regex.findall(r"\X", text))


def slug(text: str) -> str:
    """Return the identifier that a text would make: "Bêta 1" gives "beta-1"; "" where no Latin letter stands in it."""
    bare = "".join(each for each in unicodedata.normalize("NFD", text.lower()) if not unicodedata.combining(each))
    return re.sub(r"[^a-z0-9]+", "-", bare).strip("-")
