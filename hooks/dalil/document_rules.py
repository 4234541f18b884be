"""What must hold within a model document: every field declared and used, in both languages; checks that can be made."""

from __future__ import annotations

from collections.abc import Iterator

from .context import Context
from .document_records import Budget, Document
from .documents.references import found
from .entries import Entries, Entry, at
from .languages import LANGUAGES, other
from .nearest import nearest
from .nodes import Mapping, Node, Scalar, Sequence, label

# What a section may consist of.
CONTENT = frozenset(("text", "ask", "ticks", "grid"))
# Which lines of a budget each check adds up.
PAYER_OF = {"french-share": "french", "french-in-kind": "french", "grant-share": "grant"}


def check(entries: Entries, context: Context) -> None:
    """Add every problem of the documents to the context."""
    for entry in entries.get("documents", []):
        if isinstance(entry.record, Document):
            at(entry, "documents", context)
            for name in ("fields", "sections"):
                _keys(name, _nodes(entry.node, name), context)
            _fields(entry, context)
            if entry.record.budget:
                _budget(entry.node.entries["budget"], entry.record.budget, context)


def _nodes(node: Node, name: str) -> list[Mapping]:
    listed = node.entries.get(name) if isinstance(node, Mapping) else None
    return [each for each in listed.items if isinstance(each, Mapping)] if isinstance(listed, Sequence) else []


def _keys(name: str, nodes: list[Mapping], context: Context) -> None:
    """Within one list of a document no key stands twice."""
    seen: dict[str, Node] = {}
    for index, each in enumerate(nodes, start=1):
        node = each.entries["key"]
        text = node.text.strip() if isinstance(node, Scalar) else ""
        if text in seen:
            line = str(seen[text].place.line)
            context.wrong(node, "document-key-twice", f"{name}[{index}].key", line=line)
        seen.setdefault(text, node)


def _fields(entry: Entry, context: Context) -> None:
    """Every reference is to a field of the document, and every field has its place."""
    nodes = [each.entries["key"] for each in _nodes(entry.node, "fields")]
    declared = [node.text.strip() for node in nodes if isinstance(node, Scalar)]
    used = set()
    for path, node, name in _references(entry, context):
        used.add(name)
        if name not in declared:
            context.add(node.place, "document-field-unknown", path, found=name, nearest=nearest(name, declared))
    for index, node in enumerate(nodes, start=1):
        if isinstance(node, Scalar) and node.text.strip() not in used:
            context.wrong(node, "document-field-unused", f"fields[{index}].key")


def _references(entry: Entry, context: Context) -> Iterator[tuple[str, Node, str]]:
    """Yield every reference to a field as (path, node, key), as far as the text can be read."""
    for index, section in enumerate(_nodes(entry.node, "sections"), start=1):
        path, parts = f"sections[{index}]", section.entries
        if not CONTENT & set(parts):
            context.add(section.place, "section-empty", path, found=label(section, "key"))
        if isinstance(parts.get("text"), Mapping):
            yield from _in_text(parts["text"], f"{path}.text", context)
        asked = parts.get("ask")
        for number, each in enumerate(asked.items if isinstance(asked, Sequence) else (), start=1):
            if isinstance(each, Scalar):
                yield f"{path}.ask[{number}]", each, each.text.strip()


def _in_text(node: Mapping, path: str, context: Context) -> Iterator[tuple[str, Node, str]]:
    """Yield the references of a text, and tell of a field that stands in one language only."""
    names = {language: found(label(node, language)) for language in LANGUAGES}
    for language in LANGUAGES:
        half = node.entries.get(language)
        for name in dict.fromkeys(names[language]):
            yield f"{path}.{language}", half, name
            if name not in names[other(language)] and other(language) in node.entries:
                context.add(half.place, "document-field-single", f"{path}.{language}", found=name)


def _budget(node: Mapping, budget: Budget, context: Context) -> None:
    """A limit is no more than the whole, and a check has lines to add up."""
    payers = {resource.payer for resource in budget.resources}
    nodes = _nodes(node, "checks")
    pairs = zip(nodes, budget.checks, strict=True) if len(nodes) == len(budget.checks) else ()
    for index, (each, check_) in enumerate(pairs, start=1):
        path = f"budget.checks[{index}]"
        if check_.percent > 100:
            context.wrong(each.entries["percent"], "percent-over", f"{path}.percent")
        steering = check_.kind != "steering" or any(spending.steering == "yes" for spending in budget.spending)
        if not steering or PAYER_OF.get(check_.kind, "other") not in {*payers, "other"}:
            context.wrong(each.entries["kind"], "check-without-line", f"{path}.kind")
