"""Read and check all data files, whole, before anything is built from them."""

from __future__ import annotations

from dataclasses import replace
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
    sources = _listed(folder, "sources.yml", SOURCE, context, "sources")
    actors = _listed(folder, "actors.yml", ACTOR, context, "actors")
    figures = _listed(folder, "figures.yml", FIGURE, context, "figures")
    _check_parts(figures, context)
    if context.problems:
        raise InvalidInput(_without_echoes(context.problems))
    return Guide(tuple(actors), vocabulary, tuple(figures), tuple(sources))


def _vocabulary(folder: Path, context: Context) -> dict[str, tuple[Any, ...]]:
    root = _open(folder, "vocabulary.yml", context)
    terms: dict[str, tuple[Any, ...]] = dict.fromkeys(VOCABULARIES, ())
    context.known |= {name: {} for name in VOCABULARIES}
    if root is None:
        return terms
    entries = mapping(root, "", context, VOCABULARIES)
    for name in VOCABULARIES if entries is not None else ():
        if name not in entries:
            context.add(root.place, "field-missing", name)
        else:
            terms[name] = tuple(_records(entries[name], TERM, context, name))
    return terms


def _listed(folder: Path, file: str, group: Group, context: Context, name: str) -> list[Any]:
    root = _open(folder, file, context)
    context.known[name] = {}
    return [] if root is None else _records(root, group, context, name)


def _open(folder: Path, file: str, context: Context) -> Node | None:
    # Messages call a file by its folder and name, as contributors see it, wherever the folder lies.
    node, problems = read(folder / file, f"{folder.name}/{file}")
    context.problems += problems
    return node


def _records(node: Node, group: Group, context: Context, name: str) -> list[Any]:
    """Return the valid records of a list; every id that stands in it becomes known, so that references to a record
    that is itself defective are not reported as unknown."""
    if not isinstance(node, Sequence):
        context.add(node.place, "shape-list", name)
        return []
    if not node.items:
        context.add(node.place, "file-empty", name)
    records, seen = [], {}
    for position, item in enumerate(node.items, start=1):
        context.record = _label(item) or f"{name} {position}"
        _name_record(item, context)
        record = group.convert(item, "", context)
        identity = item.entries.get("id") if isinstance(item, Mapping) else None
        if isinstance(identity, Scalar) and identity.text:
            if identity.text in seen:
                line = str(seen[identity.text].line)
                context.add(identity.place, "id-duplicate", "id", found=identity.text, line=line)
            seen.setdefault(identity.text, identity.place)
            context.known[name].setdefault(identity.text, record or identity.text)
        if record is not None:
            records.append(record)
    context.record = ""
    return records


def _name_record(item: Node, context: Context) -> None:
    """Give the problems that reading the file found inside this record its name."""
    first, last = item.place.line, _last_line(item)
    for index, problem in enumerate(context.problems):
        if not problem.record and problem.place.file == item.place.file and first <= problem.place.line <= last:
            context.problems[index] = replace(problem, record=context.record)


def _last_line(node: Node) -> int:
    parts = node.entries.values() if isinstance(node, Mapping) else node.items if isinstance(node, Sequence) else ()
    return max([node.place.line, *(_last_line(part) for part in parts)])


def _label(item: Node) -> str:
    if isinstance(item, Mapping):
        identity = item.entries.get("id")
        if isinstance(identity, Scalar):
            return identity.text
    return ""


def _check_parts(figures: list[Figure], context: Context) -> None:
    known = context.known["figures"]
    for figure in figures:
        context.record = figure.id
        whole = known.get(figure.part_of)
        if figure.part_of and not whole:
            place = context.places[figure.id, "part_of"]
            context.add(place, "choice-unknown", "part_of", found=figure.part_of, allowed=", ".join(known))
        elif isinstance(whole, Figure) and figure.value > whole.value:
            place = context.places[figure.id, "value"]
            context.add(place, "part-larger", "value", found=str(figure.value), allowed=str(whole.value))
    context.record = ""


def _without_echoes(problems: list[Problem]) -> list[Problem]:
    """Drop what only follows from another problem: an unknown value where the list of allowed values is itself
    unreadable, and whatever else is wrong with an alias."""
    aliases = {problem.place for problem in problems if problem.code == "yaml-alias"}
    return [
        problem
        for problem in problems
        if not (problem.code == "choice-unknown" and not problem.values["allowed"])
        and (problem.code == "yaml-alias" or problem.place not in aliases)
    ]
