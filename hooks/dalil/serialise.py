"""Write one record as the YAML text that a data file holds, in the order of its definition.

What it writes reads back as the same values; a form can build a record with it.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .languages import LANGUAGES
from .scalars import written
from .shapes import Bilingual, Group, Listing
from .values import Plain

INDENT = "  "


def record(group: Group, values: Mapping[str, Any]) -> str:
    """Return a record as text that begins with `- ` and ends without a line end.

    `values` maps field names to a text, a `Text` or {"ar": …, "fr": …}, a list, or a mapping of fields. Empty values
    are left out; a name that the definition does not have is a KeyError.
    """
    lines = _fields(group, values)
    return "\n".join(["- " + lines[0], *(INDENT + line if line else "" for line in lines[1:])])


def _fields(group: Group, values: Mapping[str, Any]) -> list[str]:
    unknown = set(values) - {each.name for each in group.fields}
    if unknown:
        raise KeyError(", ".join(sorted(unknown)))
    lines: list[str] = []
    for each in group.fields:
        value = values.get(each.name)
        if value not in (None, "", (), [], {}):
            lines += _field(each.name, each.type, value)
    return lines


def _field(name: str, kind: Any, value: Any) -> list[str]:
    if isinstance(kind, Bilingual):
        texts = {language: value[language] for language in LANGUAGES}
        halves = [line for language in LANGUAGES for line in _text(language, texts[language], kind.multiline)]
        return [f"{name}:", *_indented(halves)]
    if isinstance(kind, Group):
        return [f"{name}:", *_indented(_fields(kind, value))]
    if isinstance(kind, Listing) and isinstance(kind.item, Group):
        items = [record(kind.item, each).split("\n") for each in value]
        return [f"{name}:", *_indented([line for item in items for line in item])]
    if isinstance(kind, Listing):
        return [f"{name}: [{', '.join(written(str(each), flow=True) for each in value)}]"]
    return _text(name, str(value), isinstance(kind, Plain) and kind.multiline)


def _text(name: str, text: str, multiline: bool) -> list[str]:
    text = "\n".join(line.rstrip() for line in text.strip().splitlines())
    if multiline and "\n" in text:
        return [f"{name}: |", *_indented(text.split("\n"))]
    return [f"{name}: {written(' '.join(text.split()))}"]


def _indented(lines: list[str]) -> list[str]:
    return [INDENT + line if line else "" for line in lines]


def example(group: Group) -> dict[str, Any]:
    """Return the values of a complete record, made of the definition's examples."""
    values: dict[str, Any] = {}
    for each in group.fields:
        if not each.in_record:
            continue
        inner = each.type.item if isinstance(each.type, Listing) else each.type
        if isinstance(inner, Group):
            filled = example(inner)
            values[each.name] = [filled] if isinstance(each.type, Listing) else filled
        else:
            values[each.name] = each.example
    return values
