"""Read YAML so that nothing is misread: every value stays text and keeps its place.

YAML 1.1 turns `01234567` into 342391, `no` into false and keeps the last of two equal keys without a word; it cuts a
value at ` #` and joins lines. Here scalars are never converted, and whatever would change a value unseen is a problem:
duplicate keys, anchors, aliases, tags, merge keys, comments after a value, values over several lines without `|`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import yaml

from . import causes, characters
from .languages import Text
from .nodes import HYPHENS, Document, Mapping, Scalar, Sequence
from .problems import Place, Problem
from .scalars import quoted

Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
# A record, its field, a list in it, an entry of that list, its two languages: the data need six levels.
MAX_DEPTH = 12
# Four times what 5,000 actors hold; a file of nothing but hyphens would otherwise fill the memory.
MAX_VALUES = 1_000_000
# A file in which so much cannot be read is no file of the guide: the first mistakes say enough.
MAX_PROBLEMS = 1_000
RECORD_LINE = re.compile(rf"\s*[-{HYPHENS}]?\s*id:\s*(\S+)")
ECHOES = frozenset(["text-continued", "comment-in-value", "hyphen-space", "colon-space"])
COMMENT = re.compile(r"\s+#")
# In a longer part no line to paste is tried.
MAX_TRIED = 500_000
# After so many problems of a file none is tried either: the first ones say enough.
MAX_HELPED = 100

# Counts what does not fit in a piece of a file that could be read: fields unknown, missing or of another shape.
Misfits = Callable[[Document], int]


def read(path: Path, name: str, misfits: Misfits = lambda document: 0) -> Document:
    """Return the content of a file as nodes, with every problem that reading finds; it never raises for bad content.

    `name` is how messages call the file; `misfits` tells which of several lines to paste is the right one.
    """
    document = Document(name)
    try:
        size = path.stat().st_size
        data = path.read_bytes() if size <= characters.MAX_BYTES else b""
    except OSError:
        document.problems.append(Problem(Place(name), "file-missing"))
        return document
    if size > characters.MAX_BYTES:
        values = {"found": _megabytes(size), "allowed": _megabytes(characters.MAX_BYTES)}
        document.problems.append(Problem(Place(name), "file-size", values=values))
        return document
    text, document.problems = characters.decode(data, name)
    document.problems += characters.conflicts(text, name)
    document.lines = [line.removesuffix("\r") for line in text.split("\n")]
    return document if document.problems else parse(text, document, misfits)


def _megabytes(size: int) -> Text:
    return Text(ar=f"{size // 1_000_000} ميغابايت", fr=f"{size // 1_000_000} Mo")


def parse(text: str, document: Document, misfits: Misfits = lambda document: 0) -> Document:
    """Fill the document, whose lines are set, from its text (see `read`)."""
    if not any(line.strip() and not line.lstrip().startswith("#") for line in document.lines):
        document.problems.append(Problem(Place(document.name), "file-empty"))
        return document
    document.problems += characters.other_spaces(document.lines, document.name)
    if document.problems:
        return document
    tree = _Tree(document)
    try:
        document.root = tree.build(text)
    except yaml.MarkedYAMLError as error:
        _read_in_parts(document, error, misfits)
    except _Refused:
        document.root = None
    return document


class _Refused(Exception):
    """Reading stops: what follows cannot be trusted."""


class _Tree:
    """Builds nodes from the parser's events with a stack of its own, so that no nesting can exhaust Python's."""

    def __init__(self, document: Document, offset: int = 0):
        self.document = document
        self.offset = offset

    def build(self, text: str):
        root, stack, key = None, [], None
        for count, event in enumerate(yaml.parse(text, Loader=Loader)):
            if count == MAX_VALUES:
                self.problem(event, "file-values", allowed=str(MAX_VALUES))
                raise _Refused
            if isinstance(event, yaml.AliasEvent):
                node = Scalar("", self.place(event))
                self.problem(event, "yaml-alias", found="*" + event.anchor)
            elif isinstance(event, yaml.ScalarEvent):
                self.marks(event)
                node = self.scalar(event)
            elif isinstance(event, yaml.SequenceStartEvent | yaml.MappingStartEvent):
                self.marks(event)
                if len(stack) == MAX_DEPTH:
                    self.problem(event, "yaml-depth", allowed=str(MAX_DEPTH))
                    raise _Refused
                kind = [] if isinstance(event, yaml.SequenceStartEvent) else _Entries()
                stack.append((kind, event))
                continue
            elif isinstance(event, yaml.SequenceEndEvent | yaml.MappingEndEvent):
                content, start = stack.pop()
                if isinstance(content, _Entries) and content.doubled:
                    self.doubled(content, start, isinstance(stack[-1][0], list) if stack else False)
                node = self.collection(content, start)
            elif isinstance(event, yaml.DocumentStartEvent):
                if root is not None:
                    self.problem(event, "yaml-documents")
                    raise _Refused
                if event.version or event.tags:
                    self.problem(event, "yaml-directive")
                continue
            else:
                continue
            if not stack:
                root = node
            else:
                key = self.put(node, *stack[-1])
                if key is not None:
                    stack[-1][0].key = key
        return root

    def put(self, node, content, start):
        """Add a node to a list, or to a mapping as its next key or value; return the key that now waits."""
        if isinstance(content, list):
            content.append(node)
            return None
        if content.key is None:
            return self.key(node, content, start)
        name, content.key = content.key, None
        if name not in content.repeated:
            content.nodes[name] = node
        content.repeated.discard(name)
        return None

    def key(self, node, content, start) -> str:
        if not isinstance(node, Scalar) or not node.text:
            if start.flow_style:
                self.told(causes.quoting(self.document, "value-start", self.place(start)))
            else:
                self.add(node.place, "key-form")
            name = f"?{node.place.line}:{node.place.column}"
        else:
            name = node.text
            if name == "<<":
                self.add(node.place, "yaml-merge", found=name)
        if name in content.nodes:
            content.doubled.append((name, node.place))
            content.repeated.add(name)
        else:
            content.places[name] = node.place
        return name

    def doubled(self, content, start, in_list: bool) -> None:
        """Tell the keys that stand twice; where those of a record begin anew, the next one has lost its hyphen."""
        name, place = content.doubled[0]
        anew = name == next(iter(content.places)) and len(content.doubled) > 1
        slip = causes.first_field(self.document, place.line) if in_list and anew and not start.flow_style else None
        if slip:
            self.told(slip)
            match = RECORD_LINE.match(self.document.line(place.line))
            self.document.ids |= {match[1]} if match else set()
            return
        for name, place in content.doubled:
            self.add(place, "key-duplicate", field=name, found=name, line=str(content.places[name].line))

    def collection(self, content, start):
        place = self.place(start)
        if isinstance(content, list):
            return Sequence(tuple(content), place)
        return Mapping(content.nodes, content.places, place)

    def scalar(self, event: yaml.ScalarEvent) -> Scalar:
        start, end = event.start_mark, event.end_mark
        line = self.document.line(start.line + self.offset + 1)
        one_line = start.line == end.line
        node = Scalar(event.value, self.place(event), end.column + 1 if one_line else 0, not event.style)
        if event.style == ">":
            self.add(node.place, "yaml-folded", fix=line[: start.column] + "|")
        elif event.style != "|" and not one_line:
            self.over_lines(node, event, line)
        elif node.plain and COMMENT.match(line, end.column):
            value = (event.value + line[end.column :]).strip()
            before = line[: start.column].rstrip() + " "
            self.add(node.place, "comment-in-value", found=value, fix=before + quoted(value))
        if not node.plain and characters.INVISIBLE.search(event.value):
            found = characters.described(characters.INVISIBLE.search(event.value)[0])
            self.add(node.place, "character-invisible", found=found)
        return node

    def over_lines(self, node: Scalar, event: yaml.ScalarEvent, line: str) -> None:
        following = self.document.line(node.place.line + 1)
        end = node.place.line + event.end_mark.line - event.start_mark.line
        if event.style:
            self.add(node.place, "quote-unclosed", found=event.style, fix=line.rstrip() + event.style)
        elif slips := self.slips(node.place.line, end):
            for slip in slips:
                self.told(slip)
        else:
            self.add(node.place, "text-continued", found=following.strip()[:60])

    def slips(self, first: int, last: int) -> list[causes.Cause]:
        """Return the slips in lines that were read as one text, if the first of them is one."""
        found = []
        for number in range(first, last + 1):
            slip = causes.joined(self.document, number)
            if slip:
                found.append(slip)
            elif number == first:
                break
        return found

    def marks(self, event) -> None:
        """Tell an anchor or a tag: the one repeats what stands elsewhere, the other may name code."""
        if event.anchor:
            self.problem(event, "yaml-alias", found="&" + event.anchor)
        if event.tag:
            local = event.tag.startswith("!")
            fix = causes.quoting(self.document, "yaml-tag", self.place(event)).fix if local else ""
            found = event.tag.replace("tag:yaml.org,2002:", "!!")
            self.add(self.place(event), "yaml-tag", fix=fix, found=found)

    def told(self, cause: causes.Cause) -> None:
        place = Place(self.document.name, cause.line, cause.column)
        self.add(place, cause.code, fix=cause.fix, found=cause.found)

    def problem(self, event, code: str, **values: str) -> None:
        self.add(self.place(event), code, **values)

    def add(self, place: Place, code: str, field: str = "", fix: str = "", **values: str) -> None:
        self.document.problems.append(Problem(place, code, field=field, values=values, fix=fix))
        if len(self.document.problems) >= MAX_PROBLEMS:
            raise _Refused

    def place(self, event) -> Place:
        mark = event.start_mark
        return Place(self.document.name, mark.line + self.offset + 1, mark.column + 1)


class _Entries:
    def __init__(self):
        self.nodes: dict = {}
        self.places: dict[str, Place] = {}
        self.repeated: set[str] = set()
        self.doubled: list[tuple[str, Place]] = []
        self.key: str | None = None


def _read_in_parts(document: Document, whole: yaml.MarkedYAMLError, misfits: Misfits) -> None:
    """Read record by record after a mistake in one, so that the problems of the others are told as well."""
    document.problems.clear()
    parts = []
    for start, end in _parts(document.lines):
        if len(document.problems) >= MAX_PROBLEMS:
            break
        tree, before = _Tree(document, start), len(document.problems)
        try:
            parts.append(tree.build("\n".join(document.lines[start:end]) + "\n"))
        except yaml.MarkedYAMLError as error:
            _add_cause(document, error, (start, end), before, misfits)
            document.ids |= {match[1] for match in map(RECORD_LINE.match, document.lines[start:end]) if match}
        except _Refused:
            continue
    if not document.problems:
        _add_cause(document, whole, (0, len(document.lines)), 0, misfits)
    place = Place(document.name, 1, 1)
    if parts and all(isinstance(part, Sequence) for part in parts):
        document.root = Sequence(tuple(item for part in parts for item in part.items), place)
    elif parts and all(isinstance(part, Mapping) for part in parts):
        entries = {key: node for part in parts for key, node in part.entries.items()}
        document.root = Mapping(entries, {key: part.places[key] for part in parts for key in part.entries}, place)


def _add_cause(
    document: Document, error: yaml.MarkedYAMLError, part: tuple[int, int], before: int, misfits: Misfits
) -> None:
    """Tell where a part stops being YAML and why. What was found in it before is often only an echo of that mistake,
    a quotation that is never closed rather its cause."""
    found = document.problems[before:]
    quotations = [problem for problem in found if problem.code == "quote-unclosed"]
    if quotations:
        document.problems[before:] = quotations
        return
    told = [
        Problem(Place(document.name, each.line, each.column), each.code, values={"found": each.found}, fix=each.fix)
        for each in _likeliest(document, error, part, misfits)
    ]
    document.problems[before:] = [*(each for each in found if each.code not in ECHOES), *told]


def _likeliest(
    document: Document, error: yaml.MarkedYAMLError, part: tuple[int, int], misfits: Misfits
) -> tuple[causes.Cause, ...]:
    """Return the causes whose lines to paste let the part be read furthest, and with the fewest fields out of place.

    The lines are left out where they do not help, or where others help as much.
    """
    start, end = part
    suspects = list(causes.suspected(document, error, part))
    likeliest = next((each for each in suspects if each[0].code not in causes.TENTATIVE), suspects[-1])
    if sum(map(len, document.lines[start:end])) > MAX_TRIED or len(document.problems) > MAX_HELPED:
        suspects = []
    furthest, fewest, sure = start + error.problem_mark.line if error.problem_mark else end, MAX_PROBLEMS, False
    furthest = min(furthest, end - 1) + 1
    for suspect in suspects:
        if not all(each.fix and start < each.line <= end for each in suspect):
            continue
        reached, tried = _tried(document, suspect, part)
        if reached < furthest:
            continue
        found = len(tried.problems) + misfits(tried) if tried.root else MAX_PROBLEMS
        if reached > furthest or found < fewest or (not sure and found == fewest):
            furthest, fewest, likeliest, sure = reached, found, suspect, True
        elif found == fewest and all(each[0].code == "indentation" for each in (suspect, likeliest)):
            sure = sure and suspect[0].line != likeliest[0].line
    return likeliest if sure else tuple(replace(each, fix="") for each in likeliest)


def _tried(document: Document, suspect: tuple[causes.Cause, ...], part: tuple[int, int]) -> tuple[int, Document]:
    """Return up to which line a part can be read with the lines to paste, and what was read."""
    start, end = part
    lines = document.lines[start:end]
    for each in suspect:
        lines[each.line - 1 - start] = each.fix
    tried = Document(document.name, lines=lines)
    try:
        tried.root = _Tree(tried).build("\n".join(lines) + "\n")
    except _Refused:
        return start, tried
    except yaml.MarkedYAMLError as error:
        reached = error.problem_mark.line if error.problem_mark else 0
        tried = Document(document.name, lines=lines[:reached])
        try:
            tried.root = _Tree(tried).build("\n".join(tried.lines) + "\n")
        except (yaml.MarkedYAMLError, _Refused):
            tried.root = None
        return start + reached, tried
    return end, tried


def _parts(lines: list[str]) -> Iterator[tuple[int, int]]:
    starts = [index for index, line in enumerate(lines) if line and line[0] not in " #\r"]
    lists = [index for index in starts if lines[index].startswith("-")]
    # A list's records begin with a hyphen at the margin; in a file of several lists, each list does.
    starts = lists if lists and lines[starts[0]].startswith("-") else starts
    # What stands before the first of them, by mistake, is a part as well.
    first = next(index for index, line in enumerate(lines) if line.strip() and not line.lstrip().startswith("#"))
    starts = sorted({first, *starts})
    yield from zip(starts, [*starts[1:], len(lines)], strict=True)
