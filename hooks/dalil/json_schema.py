"""JSON Schemas of the data files, from their definition: for editors, and published at /schema/<file>.json.

Draft 2020-12. The guide reads every value as text, an editor reads YAML's numbers: both readings of the data are
accepted. What a schema cannot say (ids known elsewhere, dates that exist, order, private data) the check alone says.
"""

from __future__ import annotations

import json
from functools import singledispatch
from typing import Any

from . import bidi
from .dates import FIRST_YEAR
from .languages import LANGUAGES, Text, side_by_side
from .records import Guide
from .schema import BY_NAME, VOCABULARIES, DataFile
from .shapes import Bilingual, Group, Listing, Name
from .values import (
    IDENTIFIER,
    TELEPHONE,
    Address,
    Choice,
    Date,
    Email,
    Identifier,
    Number,
    Percent,
    Plain,
    Reference,
    Telephone,
)

DIALECT = "https://json-schema.org/draft/2020-12/schema"
SCRIPTS = {"ar": f"[{bidi.ARABIC}]", "fr": f"[{bidi.LATIN}]"}
DATE = r"[12][0-9]{3}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?"
ADDRESS = r"^https?://[^\s<>\"'`{}|\\^@/?#:]+\.[^\s<>\"'`{}|\\^@/?#:]{2,}([:/?#][^\s<>\"'`{}|\\^]*)?$"
EMAIL = r"^[^\s@]+@[^\s@]+\.[^\s@]+$"
NOT_EMPTY = r"\S"


def schema(file: DataFile, guide: Guide) -> dict[str, Any]:
    """Return the JSON Schema of a data file; vocabularies are those of the guide."""
    described = {"$schema": DIALECT, **_described(file.title, file.explanation)}
    listed = {
        name: {"type": "array", "items": of(file.group_of(name), guide), **({"minItems": 1} if file.required else {})}
        for name in file.list_names
    }
    empty = [] if file.required else ["null"]
    if not file.lists:
        return {**described, **listed[file.name], **({"type": ["array", *empty]} if empty else {})}
    properties = {name: {"title": side_by_side(title), **listed[name]} for name, title in file.lists}
    kind = {"type": ["object", *empty] if empty else "object"}
    return {**described, **kind, "properties": properties, **_closed(list(properties))}


def written(file: DataFile, guide: Guide) -> str:
    """Return a file's schema as text."""
    return json.dumps(schema(file, guide), ensure_ascii=False, indent=2) + "\n"


def _described(title: Text, explanation: Text) -> dict[str, Any]:
    """Editors show `title` and `description`; programs find each language apart."""
    return {
        "title": side_by_side(title),
        "description": "\n\n".join(explanation[language] for language in reversed(LANGUAGES)),
        "x-title": {language: title[language] for language in LANGUAGES},
        "x-description": {language: explanation[language] for language in LANGUAGES},
    }


def _closed(required: list[str]) -> dict[str, Any]:
    return {"required": required, "additionalProperties": False}


@singledispatch
def of(kind: Any, guide: Guide) -> dict[str, Any]:
    """Return the schema of a type; TypeError for one that has none."""
    raise TypeError(f"no schema for {kind!r}")


@of.register
def _(kind: Group, guide: Guide) -> dict[str, Any]:
    properties = {}
    for each in kind.fields:
        properties[each.name] = {**_described(each.title, each.explanation), **of(each.type, guide)}
        if isinstance(each.example, str):
            properties[each.name]["examples"] = [each.example]
    return {"type": "object", "properties": properties, **_closed([each.name for each in kind.fields if each.required])}


@of.register
def _(kind: Listing, guide: Guide) -> dict[str, Any]:
    return {"type": "array", "items": of(kind.item, guide), "minItems": 1, "uniqueItems": True}


@of.register
def _(kind: Bilingual, guide: Guide) -> dict[str, Any]:
    latin_too = isinstance(kind, Name)
    half = {
        language: {
            "type": "string",
            "maxLength": _codes(kind.limit),
            "pattern": _either(SCRIPTS) if latin_too and language == "ar" else SCRIPTS[language],
        }
        for language in LANGUAGES
    }
    return {"type": "object", "properties": half, **_closed(list(LANGUAGES))}


def _either(scripts: dict[str, str]) -> str:
    return "|".join(scripts.values())


def _codes(limit: int) -> int:
    """Schemas count code points; an Arabic letter with its signs takes up to three of them."""
    return limit * 3


@of.register
def _(kind: Plain, guide: Guide) -> dict[str, Any]:
    return {"type": "string", "maxLength": _codes(kind.limit), "pattern": NOT_EMPTY}


@of.register
def _(kind: Identifier, guide: Guide) -> dict[str, Any]:
    return {"type": "string", "maxLength": kind.limit, "pattern": f"^{IDENTIFIER.pattern}$"}


@of.register
def _(kind: Date, guide: Guide) -> dict[str, Any]:
    year = {"type": "integer", "minimum": FIRST_YEAR, "maximum": 2999}
    return {"anyOf": [{"type": "string", "pattern": f"^{DATE}$"}, year]}


@of.register
def _(kind: Number, guide: Guide) -> dict[str, Any]:
    return {"anyOf": [{"type": "string", "pattern": "^(0|[1-9][0-9]{0,8})$"}, {"type": "integer", "minimum": 0}]}


@of.register
def _(kind: Percent, guide: Guide) -> dict[str, Any]:
    text = {"type": "string", "pattern": "^(0|[1-9][0-9]?|100)$"}
    return {"anyOf": [text, {"type": "integer", "minimum": 0, "maximum": 100}]}


@of.register
def _(kind: Address, guide: Guide) -> dict[str, Any]:
    return {"type": "string", "maxLength": kind.limit, "pattern": ADDRESS}


@of.register
def _(kind: Email, guide: Guide) -> dict[str, Any]:
    return {"type": "string", "maxLength": kind.limit, "pattern": EMAIL}


@of.register
def _(kind: Telephone, guide: Guide) -> dict[str, Any]:
    return {"type": "string", "maxLength": kind.limit, "pattern": f"^{TELEPHONE.pattern}$"}


@of.register
def _(kind: Choice, guide: Guide) -> dict[str, Any]:
    values = [value for value, _ in kind.options]
    # Editors of YAML 1.1 read these words as truth values.
    truths = {"yes": True, "no": False}
    return {"enum": values + [truths[value] for value in values if value in truths]}


@of.register
def _(kind: Reference, guide: Guide) -> dict[str, Any]:
    """Vocabularies are listed; records come and go with every contribution, so only the form of their ids is said."""
    if kind.target not in VOCABULARIES:
        return of(Identifier(), guide)
    terms = guide.vocabulary[kind.target]
    return {"oneOf": [{"const": term.id, **_described(term.label, term.explanation)} for term in terms]}


def all_written(guide: Guide) -> dict[str, str]:
    """Return every file's schema as text, by the name under which it is kept and published."""
    return {f"{name}.json": written(file, guide) for name, file in BY_NAME.items()}


# What the open data add to a partnership: nobody writes it into a file.
WRITTEN_OUT = {
    "type": "object",
    "readOnly": True,
    **_described(
        Text(ar="ما تدلّ عليه المعرّفات", fr="Ce que désignent les identifiants"),
        Text(
            ar="أسماء الطرفين والأماكن والمصادر، في البيانات المفتوحة وحدها.",
            fr="Noms des deux côtés, lieux et sources ; dans les données ouvertes seulement.",
        ),
    ),
}


def published(guide: Guide) -> dict[str, str]:
    """Return the schemas as they are published: they describe the open data too."""
    texts = all_written(guide)
    described = schema(BY_NAME["partnerships"], guide)
    described["items"]["properties"]["written_out"] = WRITTEN_OUT
    texts["partnerships.json"] = json.dumps(described, ensure_ascii=False, indent=2) + "\n"
    return texts
