"""Read and check all data files, whole, before anything is built from them."""

from __future__ import annotations

import bisect
import datetime
import functools
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import Any

from . import characters, dates, reader, rules
from .context import Context
from .entries import Entry
from .headers import MODELINE
from .languages import LANGUAGES, Text
from .nodes import Document, Mapping, Node, Scalar, Sequence, label, last_line
from .problems import MAX_QUOTED, InvalidInput, Place, Problem, ordered
from .records import Guide, Register
from .schema import FILES, VOCABULARIES, DataFile
from .shapes import mapping

IDS = "ids.txt"
MISFITS = frozenset(["key-unknown", "indentation", "field-missing", "language-missing", "value-empty"])


@dataclass
class Checked:
    """What a data folder holds: the guide (None where there is an error), errors and remarks by place, documents."""

    guide: Guide | None
    errors: list[Problem]
    warnings: list[Problem]
    documents: dict[str, Document] = field(default_factory=dict)


def load(folder: Path, today: datetime.date | None = None) -> Guide:
    """Return the records of a data folder; InvalidInput with every problem of every file."""
    checked = examine(folder, today)
    if checked.guide is None:
        raise InvalidInput(checked.errors)
    return checked.guide


def examine(folder: Path, today: datetime.date | None = None, style: bool = False) -> Checked:
    """Read and check a data folder; `style` asks for remarks as well, `today` is the day dates are held against."""
    context = Context(today or dates.today(), style)
    documents: dict[str, Document] = {}
    entries: dict[str, list[Entry]] = {}
    published, told = _published(folder)
    for file in FILES:
        context.document = documents[file.name] = _open(folder, file, set(published))
        for name in file.list_names:
            context.known[name] = {}
        for name, node in _lists(file, context.document, context):
            entries[name] = _records(node, file, name, context)
        _name_problems(context.document, file, entries)
    read = {name: [entry.record for entry in listed if entry.record is not None] for name, listed in entries.items()}
    rules.check(entries, documents, published, context)
    told += _beside(folder, documents, bool(published or told))
    told += [problem for document in documents.values() for problem in document.problems]
    told += _without_echoes(context.problems, told)
    told = [_quoted(problem, documents) for problem in ordered(told)]
    errors = [problem for problem in told if not problem.is_warning]
    guide = None if errors else _guide(read)
    return Checked(guide, errors, [problem for problem in told if problem.is_warning], documents)


def _guide(read: dict[str, list[Any]]) -> Guide:
    lists = {name: tuple(records) for name, records in read.items()}
    vocabulary = {name: lists[name] for name in VOCABULARIES}
    register = Register(**{each.name: lists.get(each.name, ()) for each in fields(Register)})
    return Guide(
        actors=lists["actors"],
        vocabulary=vocabulary,
        figures=lists["figures"],
        sources=lists["sources"],
        retired=lists.get("retired", ()),
        register=register,
        glossary=lists.get("glossary", ()),
        synonyms=lists.get("synonyms", ()),
        law=lists.get("law", ()),
        funding=lists.get("funding", ()),
        documents=lists.get("documents", ()),
    )


def _open(folder: Path, file: DataFile, published: set[str]) -> Document:
    """Read a file; one that may be missing or empty counts as empty, unless ids of its lists were `published`."""
    # Messages call a file by its folder and name, as contributors see it, wherever the folder lies.
    document = reader.read(folder / file.path, f"{folder.name}/{file.path}", functools.partial(misfits, file))
    codes = [problem.code for problem in document.problems]
    # Where a register is kept every file has been written once, be it without a record.
    optional = codes == ["file-empty"] or (codes == ["file-missing"] and not published)
    if optional and not file.required and published.isdisjoint(file.list_names):
        document.problems.clear()
        start = Place(document.name, 1, 1)
        empty = Sequence((), start)
        lists = dict.fromkeys(file.list_names, empty)
        document.root = Mapping(lists, dict.fromkeys(lists, start), start) if file.lists else empty
    return document


def _beside(folder: Path, documents: dict[str, Document], registered: bool) -> list[Problem]:
    """Return what is wrong beside the data files: a register that is gone, files that nothing reads."""
    paths = {file.path for file in FILES}
    strays = sorted(path.name for path in folder.glob("*.y*ml") if path.name not in paths)
    problems = [Problem(Place(f"{folder.name}/{name}"), "file-unknown", values={"found": name}) for name in strays]
    # Only `make generate` writes these heads, and it writes the register with them.
    kept = all(each.line(1).startswith(MODELINE.partition("=")[0]) for each in documents.values() if each.lines)
    if kept and not registered:
        problems.append(Problem(Place(f"{folder.name}/{IDS}"), "ids-missing"))
    return problems


def misfits(file: DataFile, document: Document) -> int:
    """Return how much in a piece of a file is unknown, missing or of another shape, whatever the values are."""
    context = Context(dates.today(), known={name: {} for each in FILES for name in each.list_names}, document=document)
    for name, node in _lists(file, document, context):
        _records(node, file, name, context)
    # The other lists of a file are not in the piece.
    found = [each for each in context.problems if each.code != "field-missing" or each.field not in file.list_names]
    return sum(each.code in MISFITS or each.code.startswith("shape-") for each in found)


def _published(folder: Path) -> tuple[dict[str, set[str]], list[Problem]]:
    """Return every id that ever stood in a list, from the register beside the data ({} where there is none), and why
    the register cannot be used."""
    published: dict[str, set[str]] = {}
    path = folder / IDS
    text, problems = characters.decode(path.read_bytes() if path.is_file() else b"", f"{folder.name}/{IDS}")
    for line in text.splitlines():
        name, _, identifier = line.strip().partition(" ")
        if identifier and not name.startswith("#"):
            published.setdefault(name, set()).add(identifier)
    return published, problems


def _lists(file: DataFile, document: Document, context: Context) -> list[tuple[str, Node]]:
    """Return the lists of a file that can be read, by name."""
    context.record, context.name, context.title_of = "", None, dict(file.lists).get
    if document.root is None:
        return []
    if not file.lists:
        return [(file.name, document.root)]
    found = mapping(document.root, "", context, dict(file.lists))
    for name in file.list_names if found is not None else ():
        if name not in found and not document.problems:
            context.add(document.root.place, "field-missing", name, found=name)
    return [(name, found[name]) for name in file.list_names if name in found] if found else []


def _records(node: Node, file: DataFile, name: str, context: Context) -> list[Entry]:
    """Return the records of a list, those that are not valid as None; every id that stands in it becomes known, so
    that references to a record that is itself defective are not reported as unknown."""
    if not isinstance(node, Sequence):
        context.add(node.place, "shape-list", name)
        return []
    if not node.items and file.required and not context.document.problems:
        context.add(node.place, "list-empty", name)
    context.known[name] = dict.fromkeys(context.document.ids)
    entries, seen, group = [], {}, file.group_of(name)
    for position, item in enumerate(node.items, start=1):
        context.record = label(item, "id") or f"{name} {position}"
        context.name = _name(item, file)
        context.title_of = group.title
        present = item.entries if isinstance(item, Mapping) else {}
        context.lacking = frozenset(each.name for each in group.fields if each.name not in present)
        context.column, before = item.place.column, len(context.problems)
        record = group.convert(item, "", context)
        slipped = {each.field for each in context.problems[before:] if each.code == "indentation"}
        if slipped:
            context.problems[before:] = [
                each for each in context.problems[before:] if each.code != "field-missing" or each.field not in slipped
            ]
        identity = item.entries.get("id") if isinstance(item, Mapping) else None
        if isinstance(identity, Scalar) and identity.text.strip():
            text = identity.text.strip()
            if text in seen and file.name != "retired":
                context.add(identity.place, "id-duplicate", "id", found=text, line=str(seen[text].line))
            seen.setdefault(text, identity.place)
            known = context.known[name]
            known[text] = known.get(text) or record or text
        entries.append(Entry(context.record, context.name, item, record, context.document))
    context.record, context.name = "", None
    return entries


def _name(item: Node, file: DataFile) -> Text | None:
    """Return what a record calls itself, where it can be read; one language stands in for the other."""
    named = item.entries.get(file.named_by) if isinstance(item, Mapping) else None
    texts = {language: label(named, language) for language in LANGUAGES} if named else {}
    if not any(texts.values()):
        return None
    return Text(**{language: texts[language] or next(filter(None, texts.values())) for language in LANGUAGES})


def _name_problems(document: Document, file: DataFile, entries: dict[str, list[Entry]]) -> None:
    """Give the problems that reading found their record, and their field with its title."""
    starts = [(each.node.place.line, each, name) for name in file.list_names for each in entries.get(name, ())]
    # Lists may stand in any order in their file.
    starts.sort(key=lambda start: start[0])
    lines = [line for line, *_ in starts]
    for index, problem in enumerate(document.problems):
        at = bisect.bisect(lines, problem.place.line) - 1
        entry = starts[at][1] if at >= 0 and problem.place.line <= last_line(starts[at][1].node) else None
        record, path = document.address(problem.place.line, problem.code)
        path = problem.field or path
        document.problems[index] = replace(
            problem,
            record=entry.label if entry else record,
            name=entry.name if entry else None,
            field=path,
            title=file.group_of(starts[at][2] if entry else "").title(path) if path else None,
        )


def _without_echoes(problems: list[Problem], read: list[Problem]) -> list[Problem]:
    """Drop what only follows from another problem: an unknown value where the list of allowed values is itself
    unreadable or the value an id that was changed, and what else is wrong where the reader already told a problem."""
    places = {problem.place for problem in read}
    changed = {problem.values["allowed"] for problem in problems if problem.code == "id-changed"}
    return [
        problem
        for problem in problems
        if problem.place not in places
        and not (
            problem.code == "choice-unknown" and (not problem.values["allowed"] or problem.values["found"] in changed)
        )
    ]


def _quoted(problem: Problem, documents: dict[str, Document]) -> Problem:
    """Give a problem the line that it is about, cut where it is long."""
    document = documents.get(Path(problem.place.file).stem)
    line = document.line(problem.place.line) if document and problem.place.line else ""
    fix = "" if problem.fix == line else problem.fix
    return replace(problem, line=line if len(line) <= MAX_QUOTED else line[: MAX_QUOTED - 1] + "…", fix=fix)
