"""Hostile text in every text field of every file: refused by the check, or a plain text for the reader to see."""

import datetime
import shutil

import pytest
from dalil import serialise
from dalil.data import examine
from dalil.nodes import Mapping
from dalil.reader import read
from dalil.schema import FILES
from sites import SAMPLE

TODAY = datetime.date(2026, 12, 1)
HOSTILE = {
    "script": "<script>alert(1)</script>",
    "handler": '"><img src=x onerror=alert(1)>',
    "address": "javascript:alert(1)",
    "template": "{{7*7}}{% include 'x' %}",
    "override": "\u202emoc.elpmaxe\u202c",
    "tag": "!!python/object/apply:os.system ['ls']",
    "alias": "*a &b <<",
    "markdown": "[x](javascript:alert(1)) <!-- dalil:nothing -->",
    "entity": "&lt;script&gt;&#106;",
    "null": "\x00",
}


def leaves(values, path=()):
    if isinstance(values, dict):
        for key, value in values.items():
            yield from leaves(value, (*path, key))
    elif isinstance(values, (list, tuple)):
        for index, value in enumerate(values):
            yield from leaves(value, (*path, index))
    else:
        yield path


def with_languages(value):
    """Return examples as plain data, in which a text in both languages is a mapping."""
    if isinstance(value, dict):
        return {key: with_languages(part) for key, part in value.items()}
    if isinstance(value, (list, tuple)):
        return [with_languages(part) for part in value]
    return value if isinstance(value, str) else {"ar": value.ar, "fr": value.fr}


def replaced(values, path, text):
    if not path:
        return text
    copy = dict(values) if isinstance(values, dict) else list(values)
    copy[path[0]] = replaced(values[path[0]], path[1:], text)
    return copy


EXAMPLES = {file.name: with_languages(serialise.example(file.group)) for file in FILES}
FIELDS = [(file, path) for file in FILES for path in leaves(EXAMPLES[file.name])]


@pytest.fixture
def folder(tmp_path):
    return shutil.copytree(SAMPLE / "data", tmp_path / "data")


@pytest.mark.parametrize(
    ("file", "path"), FIELDS, ids=[f"{file.name}.{'.'.join(map(str, path))}" for file, path in FIELDS]
)
def test_hostile_text_is_refused_or_plain_text(folder, file, path):
    path_of = folder / file.path
    accepted = 0
    name = "".join(f"[{part + 1}]" if isinstance(part, int) else f".{part}" for part in path).lstrip(".")
    field = [part for part in path if isinstance(part, str)][-1]
    for text in HOSTILE.values():
        typed = f"{values_at(EXAMPLES[file.name], path)} {text}" if field in ("ar", "fr") else text
        record = serialise.record(file.group, replaced(EXAMPLES[file.name], path, typed))
        if file.lists:
            head = f"{file.example_list}:\n"
            text_of = (SAMPLE / "data" / file.path).read_text().replace(head, head + indented(record), 1)
            path_of.write_bytes(text_of.encode())
        else:
            path_of.write_bytes(record.encode())
        checked = examine(folder, TODAY)
        document = read(path_of, f"data/{file.path}")
        told = [each for each in checked.errors if each.place.file == f"data/{file.path}"]
        # What cannot be read is named off its lines, without the number in the list.
        names = (name, name.replace("[1]", ""))
        here = [each for each in told if any(each_name.startswith(each.field) for each_name in names)]
        if document.root is None:
            assert here, (name, text)
            continue
        node = document.root.entries[file.example_list].items[0] if file.lists else document.root.items[0]
        assert isinstance(node, Mapping)
        if not here:
            accepted += 1
            assert at(node, path) == typed.strip()
    # Free text; a list of it (the variants of a term) has numbers below its language.
    free = next(part for part in reversed(path) if isinstance(part, str)) in ("ar", "fr", "acronym", "form")
    assert (accepted > 3) == free, (path, accepted)


def indented(record):
    return "".join(f"  {line}\n" if line else "\n" for line in record.split("\n"))


def values_at(values, path):
    for part in path:
        values = values[part]
    return values


def at(node, path):
    for part in path:
        node = node.items[part] if isinstance(part, int) else node.entries[part]
    return node.text.strip()
