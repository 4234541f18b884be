"""One record as it stands in its file, for rules that hold records against each other."""

from __future__ import annotations

from collections.abc import Mapping as MappingType
from dataclasses import dataclass
from typing import Any

from .context import Context
from .languages import Text
from .nodes import Document, Mapping, Node, Sequence
from .problems import Place
from .schema import BY_NAME, FILES


@dataclass(frozen=True)
class Entry:
    """One record as it stands in its file: what messages call it, its node, the record where it is valid."""

    label: str
    name: Text | None
    node: Node
    record: Any
    document: Document

    def place(self, field: str = "") -> Place:
        """Return the place of a field's value, of the record where it has no such field."""
        value = self.field(field)
        return value.place if value else self.node.place

    def field(self, name: str) -> Node | None:
        """Return the node of a field, None where the record does not have it."""
        return self.node.entries.get(name) if isinstance(self.node, Mapping) else None

    def items(self, name: str) -> list[tuple[str, Node, Any]]:
        """Return the items of a list as (path, node, value); [] where one is not valid, since values then shift."""
        listed, values = self.field(name), getattr(self.record, name)
        nodes = listed.items if isinstance(listed, Sequence) else ()
        if len(nodes) != len(values):
            return []
        pairs = zip(nodes, values, strict=True)
        return [(f"{name}[{index}]", node, value) for index, (node, value) in enumerate(pairs, start=1)]


Entries = MappingType[str, list[Entry]]


def at(entry: Entry, name: str, context: Context) -> None:
    """Make an entry of the list `name` the one that problems are told of."""
    context.record, context.name, context.document = entry.label, entry.name, entry.document
    context.title_of = BY_NAME[file_of(name)].group_of(name).title


def file_of(list_name: str) -> str:
    """Return the name of the file that holds a list, "" where none does."""
    return next((file.name for file in FILES if list_name in file.list_names), "")
