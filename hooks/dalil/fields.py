"""What a field may hold: one small class a type, each turning a node into a value or a problem."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

from . import dates
from .languages import LANGUAGES, Text
from .problems import Place, Problem
from .reader import Mapping, Node, Scalar, Sequence

IDENTIFIER = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
SCRIPTS = {"ar": "ARABIC", "fr": "LATIN"}


@dataclass
class Context:
    """What a conversion knows: the ids that may be referred to, where fields stand, the problems so far."""

    known: dict[str, dict[str, Any]] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    places: dict[tuple[str, str], Place] = field(default_factory=dict)
    record: str = ""

    def add(self, place: Place, code: str, field_: str, **values: str) -> None:
        self.problems.append(Problem(place, code, self.record, field_, values))


class Plain:
    """One text that is the same in both editions."""

    def convert(self, node: Node, name: str, context: Context) -> str | None:
        if not isinstance(node, Scalar):
            context.add(node.place, "shape-text", name)
            return None
        text = node.text.strip()
        if not text:
            context.add(node.place, "value-empty", name)
            return None
        return self.accept(text, node, name, context)

    def accept(self, text: str, node: Scalar, name: str, context: Context) -> Any:
        return text


class Identifier(Plain):
    """Lower-case Latin letters and digits with hyphens."""

    def accept(self, text: str, node: Scalar, name: str, context: Context) -> str | None:
        if IDENTIFIER.fullmatch(text):
            return text
        context.add(node.place, "id-form", name, found=text)
        return None


class Date(Plain):
    """`YYYY`, `YYYY-MM` or `YYYY-MM-DD`."""

    def accept(self, text: str, node: Scalar, name: str, context: Context) -> str | None:
        try:
            dates.parse(text)
        except ValueError:
            context.add(node.place, "date-form", name, found=text)
            return None
        return text


class Address(Plain):
    """A web address, http or https only: any other scheme could run as code when it is followed."""

    def accept(self, text: str, node: Scalar, name: str, context: Context) -> str | None:
        try:
            parts = urlsplit(text)
            host = parts.hostname or ""
        except ValueError:
            host, parts = "", None
        unsafe = any(character.isspace() or character in "<>\"'`{}|\\^" or ord(character) < 33 for character in text)
        if parts is None or parts.scheme not in ("http", "https") or not host.strip(".") or unsafe:
            context.add(node.place, "address-form", name, found=text)
            return None
        return text


class Number(Plain):
    """A whole number of zero or more."""

    def accept(self, text: str, node: Scalar, name: str, context: Context) -> int | None:
        if re.fullmatch(r"0|[1-9][0-9]{0,8}", text):
            return int(text)
        context.add(node.place, "number-form", name, found=text)
        return None


@dataclass
class Reference(Plain):
    """The id of a record or term of the list called `target`; gives that record."""

    target: str

    def accept(self, text: str, node: Scalar, name: str, context: Context) -> Any:
        known = context.known[self.target]
        if text in known:
            return known[text]
        context.add(node.place, "choice-unknown", name, found=text, allowed=", ".join(known))
        return None


class Language(Plain):
    """The language that a Latin name is in."""

    def accept(self, text: str, node: Scalar, name: str, context: Context) -> str | None:
        if text in ("fr", "en"):
            return text
        context.add(node.place, "choice-unknown", name, found=text, allowed="fr, en")
        return None


class Bilingual:
    """A text in both languages, each with at least one word of its own script."""

    def convert(self, node: Node, name: str, context: Context) -> Text | None:
        entries = mapping(node, name, context, LANGUAGES)
        if entries is None:
            return None
        texts = {}
        for language in LANGUAGES:
            if language not in entries:
                context.add(node.place, "language-missing", name, found=language)
                continue
            text = Plain().convert(entries[language], f"{name}.{language}", context)
            if text and not self.in_script(text, language):
                context.add(
                    entries[language].place, "language-script", f"{name}.{language}", found=text[:60], allowed=language
                )
                text = None
            texts[language] = text
        return Text(**texts) if all(texts.get(language) for language in LANGUAGES) else None

    def in_script(self, text: str, language: str) -> bool:
        return has_script(text, language)


@dataclass
class Name(Bilingual):
    """A name in both languages; a Latin proper name may stand in Arabic."""

    def in_script(self, text: str, language: str) -> bool:
        return has_script(text, language) or has_script(text, "fr")


@dataclass
class Listing:
    """A list of values of one type, none twice."""

    item: Any

    def convert(self, node: Node, name: str, context: Context) -> tuple[Any, ...] | None:
        if not isinstance(node, Sequence):
            context.add(node.place, "shape-list", name)
            return None
        values: list[Any] = []
        for index, entry in enumerate(node.items):
            value = self.item.convert(entry, f"{name}[{index + 1}]", context)
            if value is not None and value in values:
                found = entry.text if isinstance(entry, Scalar) else str(index + 1)
                context.add(entry.place, "choice-duplicate", name, found=found)
            elif value is not None:
                values.append(value)
        return tuple(values)


@dataclass(frozen=True)
class Field:
    """One field of a record: its name in the file, its title for people, its type."""

    name: str
    title: Text
    type: Any
    required: bool = True


@dataclass
class Group:
    """Fields that stand together under one key; gives a record of the class `make`."""

    fields: tuple[Field, ...]
    make: Any

    def convert(self, node: Node, name: str, context: Context) -> Any:
        entries = mapping(node, name, context, [each.name for each in self.fields])
        if entries is None:
            return None
        values, complete = {}, True
        for each in self.fields:
            path = f"{name}.{each.name}" if name else each.name
            if each.name not in entries:
                if each.required:
                    context.add(node.place, "field-missing", path)
                    complete = False
                continue
            context.places[context.record, path] = entries[each.name].place
            value = each.type.convert(entries[each.name], path, context)
            if value is None:
                complete = False
            else:
                values[each.name] = value
        return self.make(**values) if complete else None


def mapping(node: Node, name: str, context: Context, allowed: Iterable[str]) -> dict[str, Node] | None:
    """Return the entries of a mapping, or None for another shape; unknown keys are problems."""
    if not isinstance(node, Mapping):
        context.add(node.place, "shape-mapping", name)
        return None
    names = list(allowed)
    for key in node.entries:
        if key not in names:
            path = f"{name}.{key}" if name else key
            context.add(node.places[key], "key-unknown", path, found=key, allowed=", ".join(names))
    return node.entries


def has_script(text: str, language: str) -> bool:
    """Tell whether a letter of the language's script stands in the text."""
    return any(
        character.isalpha() and unicodedata.name(character, "").startswith(SCRIPTS[language]) for character in text
    )
