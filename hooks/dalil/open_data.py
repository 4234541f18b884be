"""The records as open data: in the shape of the data files, for programs and for the form that corrects a record."""

from __future__ import annotations

import dataclasses
import json
from functools import singledispatch
from typing import Any

from .languages import LANGUAGES, Text
from .records import Guide
from .schema import FILES, DataFile
from .shapes import Group
from .structured_data import LICENCE


def published(guide: Guide, today: str) -> dict[str, str]:
    """Return each published file's text by its name; vocabularies are in the schemas, retired ids on their pages.

    `today` is the day on which the records were read, as YYYY-MM-DD.
    """
    return {f"{file.name}.json": written(file, guide, today) for file in FILES if file.required and not file.lists}


def written(file: DataFile, guide: Guide, today: str) -> str:
    """Return the records of a file with their licence, day and schema, as JSON."""
    content = {
        "licence": LICENCE,
        "updated": today,
        "schema": f"../schema/{file.name}.json",
        "records": [values(record, file.group) for record in guide.lists[file.name]],
    }
    return json.dumps(content, ensure_ascii=False, separators=(",", ":")) + "\n"


def values(record: Any, group: Group) -> dict[str, Any]:
    """Return a record's values as its file gives them: ids for references, nothing for what is not stated."""
    # What a field is where the file leaves it out.
    unsaid = {each.name: each.default for each in dataclasses.fields(record)}
    stated = {each.name: getattr(record, each.name) for each in group.fields}
    return {name: plain(value, group.field(name).type) for name, value in stated.items() if value != unsaid[name]}


@singledispatch
def plain(value: Any, kind: Any) -> Any:
    """Return a value of a type as texts, numbers, lists and mappings; of a record, its id."""
    return values(value, kind) if isinstance(kind, Group) else value.id


@plain.register(str)
@plain.register(int)
def _(value: Any, kind: Any) -> Any:
    return value


@plain.register
def _(value: Text, kind: Any) -> dict[str, str]:
    return {language: value[language] for language in LANGUAGES}


@plain.register
def _(value: tuple, kind: Any) -> list[Any]:
    return [plain(each, kind.item) for each in value]
