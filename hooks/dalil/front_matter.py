"""The few lines at the head of a page: its title and its description."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType
from typing import Any

import yaml

from . import reader
from .languages import page_address
from .nearest import nearest
from .nodes import Document, Node, Scalar
from .nodes import Mapping as Fields
from .problems import Place, Problem
from .scalars import quoted

HEAD = re.compile(r"\A---[ \t]*\n(.*?)^---[ \t]*\n", re.DOTALL | re.MULTILINE)
TEXTS = ("title", "short", "description")
NEEDED = ("title", "description")
ALLOWED = {"chapter": tuple("123456789"), "wide": ("true", "false"), "exclude": ("true", "false")}
KEYS = (*TEXTS, "chapter", "wide", "search")
# A head with one of its limits missing: what would be its first line, or a heading of the text within it.
UNLIMITED = re.compile(rf"\s*(?:---|(?:{'|'.join(KEYS)}) *:)")
HEADING = re.compile(r"^#{1,6} .*\{#", re.MULTILINE)


def read(markdown: str) -> Mapping[str, str]:
    """Return the front matter of a page as text values, {} where there is none or it is not a mapping."""
    match = HEAD.match(markdown)
    return _values(match[1]) if match else {}


def of_file(path: Path) -> Mapping[str, str]:
    """Return the front matter of a page's file (see `read`), whatever mark some editors write before it."""
    return read(path.read_text(encoding="utf-8-sig"))


@functools.lru_cache(maxsize=256)  # every page that lists pages asks for the heads of all
def _values(head: str) -> Mapping[str, str]:
    try:
        values = yaml.load(head, Loader=yaml.BaseLoader)
    except yaml.YAMLError:
        return {}
    found = values.items() if isinstance(values, dict) else ()
    return MappingProxyType({key: value for key, value in found if isinstance(value, str)})


def check(markdown: str, file: str) -> list[Problem]:
    """Return what is wrong with the front matter of a page, each with its line, which `file` is called by."""
    match = HEAD.match(markdown)
    if HEADING.search(match[1]) if match else UNLIMITED.match(markdown):
        return [Problem(Place(file, 1), "head-limits", values={"found": "---"})]
    head = "\n" + (match[1] if match else "")
    document = Document(file, lines=head.split("\n"))
    if head.strip():
        reader.parse(head, document)
    problems = document.problems
    fields = document.root.entries if isinstance(document.root, Fields) else {}
    if document.root and not fields:
        problems.append(Problem(document.root.place, "shape-mapping"))
    if not problems:
        missing = (name for name in NEEDED if name not in fields)
        problems += [Problem(Place(file), "page-title", field=name, values={"found": f"{name}: …"}) for name in missing]
    for name, node in fields.items():
        problems += _of_field(name, node, document, KEYS)
    return [replace(each, line=document.line(each.place.line)) for each in problems]


def _of_field(name: str, node: Node, document: Document, allowed: tuple[str, ...]) -> list[Problem]:
    line = document.line(node.place.line)
    if name not in allowed:
        values = {"found": name, "allowed": allowed, "nearest": nearest(name, allowed)}
        fix = line.replace(name, values["nearest"], 1) if values["nearest"] else ""
        return [Problem(node.place, "key-unknown", field=name, values=values, fix=fix)]
    if name == "search" and isinstance(node, Fields):
        inner = [_of_field(each, value, document, ("exclude",)) for each, value in node.entries.items()]
        return [problem for problems in inner for problem in problems]
    if name == "search" or not isinstance(node, Scalar):
        return [Problem(node.place, "shape-mapping" if name == "search" else "shape-text", field=name)]
    if not node.text.strip():
        return [Problem(node.place, "value-empty", field=name)]
    if name in ALLOWED and (node.text not in ALLOWED[name] or not node.plain):
        values = {"found": node.text, "allowed": ALLOWED[name], "nearest": ""}
        return [Problem(node.place, "choice-unknown", field=name, values=values)]
    # What builds the site would take it for a number, a date or a yes.
    if name in TEXTS and node.plain and not _is_text(node.text):
        fix = document.spliced(node, quoted(node.text))
        return [Problem(node.place, "value-start", field=name, values={"found": node.text}, fix=fix)]
    return []


def _is_text(value: str) -> bool:
    return yaml.resolver.Resolver().resolve(yaml.ScalarNode, value, (True, False)) == "tag:yaml.org,2002:str"


def listed(folder: Path, nav: Iterable[Any]) -> list[tuple[str, str]]:
    """Return the pages of an edition's folder as (address in the Arabic edition, title), in the navigation's order."""
    heads = ((source, of_file(folder / source)) for source in in_navigation(nav))
    return [(page_address(source), head["title"]) for source, head in heads]


def in_navigation(nav: Iterable[Any]) -> Iterator[str]:
    """Yield the Markdown files of a navigation in order, those of its sections too."""
    for entry in nav:
        if isinstance(entry, str):
            yield entry
        else:
            for inner in entry.values():
                yield from in_navigation(inner)
