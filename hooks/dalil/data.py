"""Read and check all data files, whole, before anything is built from them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from .fields import Context, Group, mapping
from .problems import InvalidInput, Problem
from .reader import Mapping, Node, Scalar, Sequence, read
from .records import Figure, Guide
from .schema import ACTOR, FIGURE, SOURCE, TERM, VOCABULARIES


def load(folder: Path) -> Guide:
    """Return the records of a data folder; InvalidInput with every problem of every file."""
    context = Context()
    vocabulary = _vocabulary(folder, context)
    context.known = {name: {term.id: term for term in terms} for name, terms in vocabulary.items()}
    sources = _listed(folder, "sources.yml", SOURCE, context)
    context.known["sources"] = {source.id: source for source in sources}
    actors = _listed(folder, "actors.yml", ACTOR, context)
    figures = _listed(folder, "figures.yml", FIGURE, context)
    _check_parts(figures, context)
    if context.problems:
        raise InvalidInput(_without_echoes(context.problems))
    return Guide(tuple(actors), vocabulary, tuple(figures), tuple(sources))


def _vocabulary(folder: Path, context: Context) -> dict[str, tuple[Any, ...]]:
    root = _open(folder, "vocabulary.yml", context)
    terms: dict[str, tuple[Any, ...]] = {name: () for name in VOCABULARIES}
    if root is None:
        return terms
    entries = mapping(root, "", context, VOCABULARIES)
    for name in VOCABULARIES if entries is not None else ():
        if name not in entries:
            context.add(root.place, "field-missing", name)
        else:
            terms[name] = tuple(_records(entries[name], TERM, context, name))
    return terms


def _listed(folder: Path, file: str, group: Group, context: Context) -> list[Any]:
    root = _open(folder, file, context)
    return [] if root is None else _records(root, group, context)


def _open(folder: Path, file: str, context: Context) -> Node | None:
    # Messages call a file by its folder and name, as contributors see it, wherever the folder lies.
    node, problems = read(folder / file, f"{folder.name}/{file}")
    context.problems += problems
    return node


def _records(node: Node, group: Group, context: Context, name: str = "") -> list[Any]:
    if not isinstance(node, Sequence):
        context.add(node.place, "shape-list", name)
        return []
    if not node.items:
        context.add(node.place, "file-empty", name)
    records, seen = [], {}
    for position, item in enumerate(node.items, start=1):
        context.record = _label(item) or f"{name or 'n°'} {position}"
        record = group.convert(item, "", context)
        identity = item.entries.get("id") if isinstance(item, Mapping) else None
        if isinstance(identity, Scalar) and identity.text:
            if identity.text in seen:
                line = str(seen[identity.text].line)
                context.add(identity.place, "id-duplicate", "id", found=identity.text, line=line)
            else:
                seen[identity.text] = identity.place
        if record is not None:
            records.append(record)
    context.record = ""
    return records


def _label(item: Node) -> str:
    if isinstance(item, Mapping):
        identity = item.entries.get("id")
        if isinstance(identity, Scalar):
            return identity.text
    return ""


def _check_parts(figures: list[Figure], context: Context) -> None:
    by_id = {figure.id: figure for figure in figures}
    for figure in figures:
        context.record = figure.id
        if figure.part_of and figure.part_of not in by_id:
            place = context.places[figure.id, "part_of"]
            context.add(place, "choice-unknown", "part_of", found=figure.part_of, allowed=", ".join(by_id))
        elif figure.part_of and figure.value > by_id[figure.part_of].value:
            place = context.places[figure.id, "value"]
            whole = str(by_id[figure.part_of].value)
            context.add(place, "part-larger", "value", found=str(figure.value), allowed=whole)
    context.record = ""


def _without_echoes(problems: list[Problem]) -> list[Problem]:
    """Drop "unknown value" where the list of allowed values is itself unreadable: it only echoes that."""
    return [p for p in problems if p.code != "choice-unknown" or p.values["allowed"]]
