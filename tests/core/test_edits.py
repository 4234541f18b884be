"""Random edits of the real data: never a traceback, never a value changed unseen, never a file written.

A sample in `make test`, 10,000 in `make test-long`.
"""

import datetime
import random
import re
import shutil

import pytest
import yaml
from dalil import __main__ as command
from dalil import json_schema, reader, reports
from dalil.data import examine, load
from dalil.nodes import Document, Mapping, Scalar
from dalil.reader import parse, read
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sites import LONG, PROJECT, files

CASES = 10_000 if LONG else 60
TODAY = datetime.date(2026, 12, 1)
DATA = PROJECT / "data"


def few(texts):
    """Return the same files with only as many records as show every field, and those that these refer to.

    The reading of a record does not depend on how many others there are.
    """
    records = {}
    for name, text in texts.items():
        for piece in re.split(r"(?m)^(?=- id: )", text)[1:]:
            records[name, re.match("- id: (.*)", piece)[1]] = piece
    kept, seen = [], set()
    for key, piece in records.items():
        fields = {(key[0], field) for field in re.findall(r"(?m)^([ -]*\w+):", piece)}
        if fields - seen:
            kept.append(key)
            seen |= fields
    for key in kept:
        words = set(re.findall(r"[\w-]+", records[key]))
        kept += [other for other in records if other[1] in words and other not in kept]
    lists = {name for name, _ in records}
    return {
        name: "".join(piece for key, piece in records.items() if key[0] == name and key in kept)
        if name in lists
        else text
        for name, text in texts.items()
    }


# Without the comments at the head, in which an edit changes nothing.
REAL = few({path.stem: re.sub(r"(?m)\A(#.*\n)+", "", path.read_text(encoding="utf-8")) for path in DATA.glob("*.yml")})
ACTOR = next(each for each in re.split(r"(?m)^(?=- id: )", REAL["actors"]) if "lb\n" in each and "themes: [" in each)
NAME = re.match("- id: (.*)", ACTOR)[1]
REAL["retired"] = f"""- id: old
  list: actors
  name: {{ar: جهة سابقة, fr: Ancien acteur}}
  retired_on: 2019-05
  successor: {NAME}
"""
HOSTILE = (
    "<script>alert(1)</script>", '" onmouseover="alert(1)', "javascript:alert(1)", "{{7*7}}", "{% raw %}", "\u202e",
    "!!python/object/apply:os.system [ls]", "&a [*a, *a]", "*a", "<<: {}", "---", "...", "%YAML 1.1", "? ", "- ", ": ",
    " #", "\t", "'", '"', "[", "]", "{", "}", "|", ">", "@", "`", "«", "»", "،", "\r", "\x00", "\u2028", "\ufeff", "~",
    "no", "0x1F", "12:30", "1_000", "\u200c", "\u0640", "٣", "https://", "a@gmail.com", "+961 3 123456", "\ufffd",
)  # fmt: skip


@st.composite
def edited(draw):
    """Draw the name of a file and its text after one to three edits."""
    name = draw(st.sampled_from([*sorted(REAL), "actors", "actors"]))
    text = REAL[name]
    for _ in range(draw(st.integers(1, 3))):
        kind = draw(st.sampled_from(["insert", "delete", "replace", "hostile", "double", "drop", "swap", "indent"]))
        lines = text.split("\n")
        at = draw(st.integers(0, len(text)))
        row = draw(st.integers(0, len(lines) - 1))
        if kind in ("insert", "replace", "hostile"):
            piece = draw(st.sampled_from(HOSTILE) if kind == "hostile" else st.characters(codec="utf-8"))
            text = text[:at] + piece + text[at + (kind == "replace") :]
        elif kind == "delete":
            text = text[:at] + text[at + draw(st.integers(1, 12)) :]
        elif kind == "swap":
            other = draw(st.integers(0, len(lines) - 1))
            lines[row], lines[other] = lines[other], lines[row]
            text = "\n".join(lines)
        elif kind == "indent":
            text = "\n".join([*lines[:row], draw(st.sampled_from([" ", "  ", "   "])) + lines[row], *lines[row + 1 :]])
        else:
            text = "\n".join([*lines[:row], *([lines[row]] * 2 if kind == "double" else []), *lines[row + 1 :]])
    return name, text


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    folder = tmp_path_factory.mktemp("edits") / "data"
    folder.mkdir()
    return folder


def put(folder, texts):
    for name, text in texts.items():
        (folder / f"{name}.yml").write_bytes(text.encode("utf-8", "surrogatepass"))


def test_what_is_edited_is_valid_and_holds_every_list(folder):
    """Otherwise no edit would ever be read right."""
    put(folder, REAL)
    checked = examine(folder, TODAY)
    assert checked.errors == []
    lists = checked.guide.lists
    assert {name for name, records in lists.items() if records} == set(load(DATA).lists)
    assert checked.guide.retired
    assert len(lists["actors"]) < len(load(DATA).actors)


@settings(max_examples=CASES, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(edited())
def test_edits_are_read_right_or_refused(folder, edit):
    name, text = edit
    put(folder, {**REAL, name: text})
    before = files(folder)
    checked = examine(folder, TODAY, style=True)
    problems = checked.errors + checked.warnings
    assert (checked.guide is None) == bool(checked.errors)
    for told in (reports.text(problems, ("ar", "fr")), reports.annotations(problems, ("ar", "fr"))):
        assert "{" not in told or "{" in text
    reports.as_json(problems, 0)
    reports.summary(problems, 0)
    if checked.errors:
        if command.write(folder, folder.parent) != 1:
            raise AssertionError("wrote what is generated from invalid data")
        assert files(folder) == before
        # Afterwards: what is only out of order is valid once it has been put in order.
        only_order = {each.code for each in checked.errors} == {"order"}
        assert command.put_in_order(folder) == 1 or only_order
        assert files(folder) == before or only_order
    else:
        equals_another_reading(checked.documents[name], text)


def equals_another_reading(document, text):
    """What loads is what another reader finds, and each one-line value stands in the file as it was read."""
    other = yaml.load(text.removeprefix("\ufeff"), Loader=yaml.CBaseLoader)
    assert as_plain(document.root) == (other or [])
    for scalar in scalars(document.root):
        line = document.line(scalar.place.line)
        typed = line[scalar.place.column - 1 : scalar.end - 1] if scalar.end else ""
        if scalar.plain and scalar.end:
            assert typed == scalar.text
        elif scalar.end and "\\" not in typed:
            assert typed[1:-1].replace("''", "'") == scalar.text
        else:
            assert all(part.strip() in text for part in scalar.text.split("\n"))


def as_plain(node):
    if isinstance(node, Scalar):
        return node.text
    if isinstance(node, Mapping):
        return {key: as_plain(value) for key, value in node.entries.items()}
    return [as_plain(item) for item in node.items]


def scalars(node):
    if isinstance(node, Scalar):
        yield node
    else:
        for part in node.entries.values() if isinstance(node, Mapping) else node.items:
            yield from scalars(part)


def test_the_second_reading_can_fail(tmp_path):
    path = tmp_path / "actors.yml"
    path.write_text("- id: a\n")
    with pytest.raises(AssertionError):
        equals_another_reading(read(path, path.name), "- id: b\n")


def refused(text, *codes):
    document = Document("data/actors.yml", lines=text.split("\n"))
    parse(text, document)
    assert {problem.code for problem in document.problems} & set(codes)
    return document


def test_nothing_grows_without_end():
    laughs = ["- &a0 [x, x]"] + [f"- &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 12)]
    refused("\n".join(laughs), "yaml-alias")
    for opening in ("[", "{a: ", "- ", "? "):
        text = ("- x: " if opening in ("[", "{a: ") else "") + opening * 100_000
        document = refused(text, "yaml-depth", "bracket-unclosed", "yaml-syntax")
        assert len(document.problems) < 50
    refused("- x: " + "[" * 500 + "]" * 500, "yaml-depth")


def test_a_file_of_nothing_but_hyphens_is_given_up(monkeypatch):
    monkeypatch.setattr(reader, "MAX_VALUES", 1_000)
    refused("- a\n" * 2_000, "file-values")
    text = "- a\n" * 900
    assert parse(text, Document("x", lines=text.split("\n"))).problems == []


def test_a_file_of_50_mb_is_refused_unread(tmp_path):
    path = tmp_path / "actors.yml"
    with path.open("wb") as file:
        file.truncate(50_000_000)
    document = read(path, "data/actors.yml")
    assert [(each.code, each.message("fr")) for each in document.problems] == [
        ("file-size", "Le fichier fait 50 Mo ; le maximum est de 20 Mo. Rien n’en a été lu.")
    ]
    assert document.lines == []


def test_many_mistakes_are_told_in_time(tmp_path):
    """A file in which every record is broken takes no longer for it than reading does, give or take."""
    shutil.copytree(DATA, tmp_path / "data")
    record = ACTOR.replace("country: lb", "country:lb").replace("themes: [", "themes: [watre, ")
    assert "country:lb" in record and "watre" in record
    path = tmp_path / "data" / "actors.yml"
    path.write_text("".join(record.replace(NAME, f"body-{n}") for n in range(300)), encoding="utf-8")
    checked = examine(tmp_path / "data", TODAY)
    assert len(checked.errors) >= 300
    assert random.Random(1).choice(checked.errors).message("ar")


def test_the_schema_of_every_file_is_made_for_any_guide():
    checked = examine(DATA, TODAY)
    assert len(json_schema.all_written(checked.guide)) == len(list(DATA.glob("*.yml")))


@pytest.mark.parametrize("text", ["- a: b: c\n", "- [\n", "- {" + "a: b, " * 5_000 + "}\n", "- id: a\n  x: &b c\n"])
def test_endless_mistakes_are_bounded(tmp_path, text):
    shutil.copytree(DATA, tmp_path / "data")
    (tmp_path / "data" / "actors.yml").write_text(text * (1 if len(text) > 100 else 5_000), encoding="utf-8")
    checked = examine(tmp_path / "data", TODAY, style=True)
    assert checked.guide is None
    read = [each for each in checked.errors if each.place.file == "data/actors.yml"]
    assert reader.MAX_PROBLEMS <= len(read) <= 21_000
