"""The one definition of the data, and what comes from it."""

import datetime
import re

import jsonschema
import pytest
import yaml
from dalil import generate, json_schema, serialise
from dalil.data import IDS, examine, load
from dalil.languages import LANGUAGES, Text
from dalil.nodes import Document, Mapping, Scalar
from dalil.reader import parse
from dalil.schema import BY_NAME, FILES
from dalil.scripts import has_script
from dalil.shapes import Bilingual, Group, Listing
from dalil.values import Plain
from hypothesis import given
from hypothesis import strategies as st
from sites import PROJECT, SAMPLE

TODAY = datetime.date(2026, 12, 1)
DATA = PROJECT / "data"


ALL = [(file.name, path, each) for file in FILES for path, each in file.group.walk()]


@pytest.mark.parametrize(("file", "path", "field"), ALL, ids=[f"{file}.{path}" for file, path, _ in ALL])
def test_every_field_says_what_it_is_in_both_languages(file, path, field):
    for text in (field.title, field.explanation):
        assert has_script(text.ar, "ar") and has_script(text.fr, "fr") and not has_script(text.fr, "ar")
        assert "\u0640" not in text.ar and "'" not in text.fr
        assert not re.search(r"[\u0600-\u06ff] ?[,;?]|اً", text.ar)
    assert field.explanation.fr.endswith(".") and field.explanation.ar.endswith(".")
    inner = field.type.item if isinstance(field.type, Listing) else field.type
    if isinstance(inner, Bilingual):
        assert isinstance(field.example, Text)
    elif not isinstance(inner, Group):
        assert field.example


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_the_example_of_every_file_is_a_valid_record(file, tmp_path):
    """The comment at the head of each data file, taken out of its comment, passes the check."""
    for path in (*DATA.glob("*.yml"), DATA / IDS):
        (tmp_path / path.name).write_bytes(path.read_bytes())
    head = (DATA / file.path).read_text(encoding="utf-8").split("\n\n")[0]
    example = "\n".join(line[4:] for line in head.splitlines() if line == "#" or line.startswith("#   "))
    example = example.strip("\n")
    path = tmp_path / file.path
    if file.lists:
        example = re.sub("id: .*", "id: sample", "\n".join(example.splitlines()[1:]), count=1)
        head = f"\n{file.example_list}:\n"
        path.write_text(path.read_text(encoding="utf-8").replace(head, f"{head}{example}\n", 1), "utf-8")
    else:
        example = re.sub(r"^- id: .*", "- id: zzz", example).replace("successor: villes-exemple", "successor: cuf")
        path.write_text(path.read_text(encoding="utf-8").rstrip("\n") + "\n" + example + "\n", encoding="utf-8")
    checked = examine(tmp_path, TODAY)
    assert [(problem.code, str(problem.place)) for problem in checked.errors if problem.code != "order"] == []
    assert "zzz" in path.read_text() or "id: sample" in path.read_text()


def as_an_editor_reads(text):
    """Read YAML as editors do: numbers as numbers, dates as text."""
    return yaml.load(text, Loader=EditorLoader)


class EditorLoader(yaml.SafeLoader):
    pass


EditorLoader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if not tag.endswith("timestamp")]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


@pytest.mark.parametrize(
    "path",
    [path for folder in (DATA, SAMPLE / "data") for name in BY_NAME if (path := folder / f"{name}.yml").exists()],
    ids=lambda path: f"{path.parent.parent.name}-{path.stem}",
)
def test_the_schema_accepts_the_data_in_both_readings(path):
    name, guide = path.stem, load(path.parent)
    schema = json_schema.schema(BY_NAME[name], guide)
    jsonschema.Draft202012Validator.check_schema(schema)
    text = path.read_text(encoding="utf-8")
    for data in (yaml.load(text, Loader=yaml.BaseLoader), as_an_editor_reads(text)):
        jsonschema.Draft202012Validator(schema).validate(data or None)


def test_the_schema_explains_every_field_in_both_languages():
    properties = json_schema.schema(BY_NAME["actors"], load(DATA))["items"]["properties"]
    assert set(properties) == {each.name for each in BY_NAME["actors"].group.fields}
    for entry in properties.values():
        assert has_script(entry["description"], "ar") and has_script(entry["description"], "fr")
        assert set(entry["x-description"]) == set(LANGUAGES)


def test_what_is_generated_and_kept_is_not_stale():
    """A new id may wait for its line in the register (`make check` reminds of it), or nobody could add a record on a
    web page; nothing in it may be lost."""
    stale = generate.stale(load(DATA), DATA, PROJECT)
    register = stale.pop(DATA / "ids.txt", None)
    assert [path.name for path in stale] == [], "run make generate"
    lines = (DATA / "ids.txt").read_text(encoding="utf-8").splitlines()
    assert register is None or set(lines) < set(register.splitlines())
    assert "actors cuf" in lines and len(lines) > 60


def test_the_register_never_shrinks():
    guide = load(SAMPLE / "data")
    text = generate.register(guide, "actors gone\n# comment\n")
    assert "actors gone\n" in text and "actors alpha\n" in text and "themes water\n" in text
    assert generate.register(guide, text) == text


TEXTS = st.text(
    alphabet=st.one_of(st.sampled_from("ab éà:#-'\"[]{}&*!|>%@`,?«»،ا ب0123.\\/~="), st.characters(codec="utf-8")),
    min_size=1,
    max_size=40,
).filter(lambda text: text.isprintable() and text.strip())


@given(st.data())
def test_a_record_written_reads_back_the_same(data):
    """Any text whatever, in every field of every file."""
    file = data.draw(st.sampled_from(FILES))
    values = filled(file.group, data)
    document = Document("x")
    text = serialise.record(file.group, values) + "\n"
    document.lines = text.split("\n")
    parse(text, document)
    assert document.problems == [], text
    assert same(document.root.items[0]) == plain(values), text


def filled(group, data):
    values = {}
    for each in group.fields:
        many = isinstance(each.type, Listing)
        inner = each.type.item if many else each.type
        if isinstance(inner, Group):
            value = filled(inner, data)
        elif isinstance(inner, Bilingual):
            value = {language: text(data, inner.multiline) for language in LANGUAGES}
        else:
            value = text(data, isinstance(inner, Plain) and inner.multiline)
        values[each.name] = [value] if many else value
    return values


def text(data, multiline):
    if multiline:
        return "\n".join(data.draw(TEXTS).strip() for _ in range(data.draw(st.integers(1, 3))))
    return " ".join(data.draw(TEXTS).split())


def plain(value):
    if isinstance(value, dict):
        return {key: plain(part) for key, part in value.items()}
    return [plain(part) for part in value] if isinstance(value, list) else value


def same(node):
    if isinstance(node, Scalar):
        return node.text.rstrip("\n")
    if isinstance(node, Mapping):
        return {key: same(part) for key, part in node.entries.items()}
    return [same(part) for part in node.items]
