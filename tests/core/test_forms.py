"""What a form asks, and the check's half of what form and check judge alike."""

import datetime
import json
import re
import shutil

import forms as shared
import pytest
from dalil import data_files, forms, open_data, order, serialise
from dalil.blocks import Blocks
from dalil.data import examine, load
from dalil.languages import LANGUAGES
from dalil.messages import MESSAGES
from dalil.nodes import Document
from dalil.reader import parse
from dalil.schema import BY_NAME
from sites import PROJECT

TODAY = datetime.date(2026, 12, 1)
DATA = PROJECT / "data"
FILE = BY_NAME["actors"]
RECORDS = shared.records()
RETIRED = "- {id: ancien, list: actors, name: {ar: سابقة, fr: Ancien}, retired_on: 2020-04}\n"


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    folder = tmp_path_factory.mktemp("forms") / "data"
    shutil.copytree(DATA, folder)
    (folder / "retired.yml").write_text(RETIRED, encoding="utf-8")
    return folder


def mistakes(folder, values):
    """Return what the check says of one record more: each field with its code."""
    path = folder / FILE.path
    before = path.read_bytes()
    text = Blocks.of(before.decode()).inserted(19, serialise.record(FILE.group, values)).text
    path.write_bytes(text.encode())
    try:
        errors = examine(folder, TODAY).errors
    finally:
        path.write_bytes(before)
    return sorted(f"{problem.field} {problem.code}" for problem in errors if problem.code != "order")


@pytest.mark.parametrize("name", RECORDS)
def test_the_check_judges_as_expected(folder, name):
    values, expected = RECORDS[name]
    assert mistakes(folder, values) == expected


def test_a_right_record_passes_whole_where_it_belongs(folder, tmp_path):
    values, _ = RECORDS["everything"]
    own = tmp_path / "data"
    shutil.copytree(folder, own)
    path = own / FILE.path
    document, text = Document("x"), path.read_text(encoding="utf-8")
    document.lines = text.split("\n")
    parse(text, document)
    path.write_text(order.inserted(text, document, ["lb", "fr", "int"], serialise.record(FILE.group, values)), "utf-8")
    assert examine(own, TODAY).errors == []


def test_every_mistake_that_the_form_can_tell_has_a_record():
    told = {each.split(" ")[1] for _, expected in RECORDS.values() for each in expected}
    assert told == {*forms.SHARED_WORDS, *forms.OWN_WORDS}
    assert set(forms.SHARED_WORDS) <= set(MESSAGES)


def flat(asked):
    for each in asked:
        yield each
        yield from flat(each.asked)


def test_a_form_asks_for_every_field_in_the_order_of_the_definition():
    asked = forms.asked(FILE.group, load(DATA))
    assert [each.field.name for each in asked] == [each.name for each in FILE.group.fields]
    kinds = {each.path: each.kind for each in flat(asked)}
    assert (kinds["name"], kinds["country"], kinds["themes"], kinds["website"]) == ("pair", "select", "boxes", "text")
    assert (kinds["sources"], kinds["sources[#]"]) == ("rows", "select")
    assert (kinds["contact"], kinds["contact.hours"], kinds["former_names[#].until"]) == ("group", "pair", "text")
    required = {each.path for each in flat(asked) if each.required}
    assert {"id", "name", "sources", "former_names[#].until"} <= required
    assert not required & {"contact", "contact.hours", "former_names", "acronym"}
    anchors = [each.anchor for each in flat(asked)]
    assert len(anchors) == len(set(anchors))


def test_a_form_writes_the_origin_of_a_new_record_without_asking():
    (origin,) = [each for each in forms.asked(FILE.group, load(DATA)) if each.path == "origin"]
    assert (origin.kind, origin.field.given) == ("given", "added")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_form_speaks_of_choices_and_not_of_the_file(language):
    told = [each.field.in_form[language] for each in flat(forms.asked(FILE.group, load(DATA))) if each.kind != "given"]
    written = re.compile(
        r"Écrivez|\.yml|dans le fichier|identifiants?,|تُكتب|في الملف|\((?:fr|en)\)|\b(?:yes|ours|added)\b"
    )
    assert [text for text in told if written.search(text)] == []


def test_patterns_are_handed_on_whole():
    """Signs that JavaScript reads in another way do not get through."""
    for name, (pattern, whole) in forms.PATTERNS.items():
        source, flags = forms.javascript(pattern, whole)
        assert not re.search(r"(?<!\\)\\[wd]", source), name
        assert flags in ("u", "ui")
    assert forms.javascript(re.compile(r"[\w.-]+\d"), True) == [r"^(?:[\p{L}\p{N}_.-]+[\p{Nd}])$", "u"]
    assert forms.javascript(re.compile(r"\d\"", re.ASCII)) == ['[0-9]"', "u"]


def test_sentences_keep_their_places_for_values_in_both_languages():
    for language in LANGUAGES:
        words = forms.words(language)
        assert "{found}" in words["address-scheme"] and "{limit}" in words["count"] and "{name}" in words["row"]
    assert set(forms.words("ar")) == set(forms.words("fr"))


def test_the_script_says_only_what_it_was_given():
    folder = PROJECT / "docs" / "assets" / "js" / "contribute"
    source = "\n".join(path.read_text(encoding="utf-8") for path in folder.glob("*.js"))
    for key in [*forms.SHARED_WORDS, *forms.OWN_WORDS, *(each.removeprefix("form.") for each in forms.SAID)]:
        assert f'"{key}"' in source, key
    assert not re.search(r"innerHTML|outerHTML|insertAdjacent|document\.write|eval\(|new Function", source)


def test_open_data_hold_what_the_files_hold():
    """Written again from its open data, every record of the guide reads as it does in its file."""
    guide = load(DATA)
    data = next(each for each in open_data.sets(guide) if each.name == "actors")
    content = json.loads(data_files.as_json(data, "2026-06-01", "../schema/actors.json"))
    assert list(content) == ["licence", "updated", "schema", "records"]
    assert content["updated"] == "2026-06-01" and len(content["records"]) == len(guide.actors)
    path = DATA / FILE.path
    records = Blocks.of(path.read_text(encoding="utf-8")).records
    for text, values in zip(records, content["records"], strict=True):
        assert serialise.record(FILE.group, values) == text, values["id"]
