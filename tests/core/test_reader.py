"""Reading: places, encodings, characters, what is told of a mistake in one record among others."""

import pytest
from dalil.nodes import Mapping, Scalar, Sequence
from dalil.reader import read


@pytest.fixture
def reading(tmp_path):
    def read_bytes(content):
        path = tmp_path / "a.yml"
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return read(path, "data/a.yml")

    return read_bytes


def codes(document):
    return [problem.code for problem in document.problems]


def test_values_keep_their_place(reading):
    document = reading("- id: x\n  list: [a, b]\n")
    node = document.root
    assert document.problems == []
    record = node.items[0]
    assert isinstance(node, Sequence) and isinstance(record, Mapping)
    value = record.entries["list"].items[1]
    assert isinstance(value, Scalar)
    assert (value.text, str(value.place), str(record.places["list"])) == ("b", "data/a.yml:2:13", "data/a.yml:2:3")
    assert document.corrected(value, "c") == "  list: [a, c]"


def test_columns_count_letters_not_bytes(reading):
    document = reading("- {ar: جمعية, fr: Été}\n")
    assert str(document.root.items[0].entries["fr"].place) == "data/a.yml:1:19"


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_line_ends_and_a_byte_order_mark_change_nothing(reading, newline):
    text = "- id: x\n  text: |\n    a\n    b\n"
    document = reading(b"\xef\xbb\xbf" + text.replace("\n", newline).encode())
    assert codes(document) == []
    assert document.root.items[0].entries["text"].text == "a\nb\n"
    assert document.line(1) == "- id: x"


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "cp1252", "cp1256"])
def test_other_encodings_are_refused(reading, encoding):
    text = "- id: x\n  name: جمعية\n" if encoding == "cp1256" else "- id: x\n  name: Été\n"
    assert codes(reading(text.encode(encoding))) == ["file-encoding"]


def test_the_zero_width_non_joiner_stands_between_arabic_letters_only(reading):
    assert codes(reading("- name: ه\u200cم\n")) == []
    for text in ("- name: a\u200cb\n", "- name: \u200cم\n", "- na\u200cme: م\n"):
        assert codes(reading(text)) == ["character-invisible"]


def test_every_line_with_an_unseen_character_is_told_and_the_first_ones_are_enough(reading):
    document = reading("- name: a\u200bb\n  other: c\u202ed\u200f\n")
    assert [str(each.place) for each in document.problems] == ["data/a.yml:1:10", "data/a.yml:2:11"]
    assert document.problems[1].fix == "  other: cd"
    assert len(reading("- \u200b\n" * 500).problems) == 20


def test_one_broken_record_hides_no_other(reading):
    document = reading("# head\n\n- id: a\n  x: [1\n\n- id: b\n  y: 'open\n- id: c\n  z:1\n  w: 2\n- id: d\n")
    assert [(each.place.line, each.code) for each in document.problems] == [
        (4, "bracket-unclosed"),
        (7, "quote-unclosed"),
        (9, "colon-space"),
    ]
    assert [item.entries["id"].text for item in document.root.items] == ["d"]
    assert document.ids == {"a", "b", "c"}


@pytest.mark.parametrize(
    ("text", "code", "fix"),
    [
        ("- a: x\n  b : y: z\n", "colon-unquoted", '  b : "y: z"'),
        ("- a: x\n  b: 'it's'\n", "quote-inside", '  b: "it\'s"'),
        ("- a: x\n  b: it # is\n", "comment-in-value", '  b: "it # is"'),
        ("- a: x\n   b: y\n", "indentation", "  b: y"),
        ("- a: x\n b: y\n", "indentation", "  b: y"),
        ("- a: x\n  b y\n  c: z\n", "colon-missing", "  b: y"),
        ("- a: x\n  b:y\n  c: z\n", "colon-space", "  b: y"),
        ("- a: x\n-b: y\n", "hyphen-space", "- b: y"),
        ("- a: `x`\n", "value-start", '- a: "`x`"'),
        ("- a: « x : y »\n", "quotes-typographic", '- a: "x : y"'),
        ("- a: [x\n  b: y\n", "bracket-unclosed", "- a: [x]"),
        ("- a: [x، y\n  b: z\n", "comma-arabic", "- a: [x, y]"),
        ("- a: > x\n", "block-text", '- a: "x"'),
    ],
)
def test_a_cause_comes_with_the_line_to_paste(reading, text, code, fix):
    (problem,) = reading(text).problems
    assert (problem.code, problem.fix) == (code, fix)
    lines = text.split("\n")
    lines[problem.place.line - 1] = fix
    assert codes(reading("\n".join(lines))) == []


@pytest.mark.parametrize("space", ["\u00a0", "\u202f", "\u3000"])
def test_another_space_is_told_where_yaml_reads_it_and_left_alone_inside_a_text(reading, space):
    note = f"objectif{space}: x"
    fine = f'- a: x{space}y\n  b: |\n    {note}\n\n    - y{space}z\n  c: "{note}"\n# {note}\n'
    assert codes(reading(fine)) == []
    for line, mended in (
        (f"- a:{space}x", "- a: x"),
        (f"- a{space}: x", "- a: x"),
        (f"-{space}a: x", "- a: x"),
        (f"- a: x\n{space} b: y", "- a: x\n  b: y"),
        (f"- a:\n    -{space}x", "- a:\n    - x"),
    ):
        (problem,) = reading(line + "\n").problems
        assert (problem.code, problem.fix) == ("space-other", mended.split("\n")[-1])
