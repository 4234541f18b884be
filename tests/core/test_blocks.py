"""Writing data files: what is not meant to change stays the same to the byte."""

import pytest
from dalil import blocks, order
from dalil.blocks import Blocks
from dalil.nodes import Document
from dalil.reader import parse
from hypothesis import given, settings
from hypothesis import strategies as st
from sites import PROJECT

REAL = (PROJECT / "data" / "actors.yml").read_text(encoding="utf-8")
COUNTRIES = ["lb", "fr", "int"]


def ordered(text):
    document = Document("x", lines=text.split("\n"))
    parse(text, document)
    assert document.problems == []
    return order.reordered(text, document, COUNTRIES)


def test_real_data_in_order_stay_as_they_are():
    assert ordered(REAL) == REAL
    assert Blocks.of(REAL).text == REAL
    assert len(Blocks.of(REAL).records) == REAL.count("\n- id: ") >= 19


TEXT = """# head
# of the file

# about b
- id: b   
  country: fr
  # inside b
  kind: x

# alone

- id: a
  country: fr
  text: |
    - id: no record
    # no comment
# below a
-   id: c
    country: lb"""  # noqa: W291


def test_a_record_moves_with_its_comments_and_the_gaps_stay():
    assert (
        ordered(TEXT)
        == """# head
# of the file

# below a
-   id: c
    country: lb

# alone

- id: a
  country: fr
  text: |
    - id: no record
    # no comment
# about b
- id: b   
  country: fr
  # inside b
  kind: x"""  # noqa: W291
    )


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_line_ends_stay(newline):
    text = TEXT.replace("\n", newline)
    assert ordered(text).replace("\r\n", "\n") == ordered(TEXT)
    assert ordered(text).count("\r") == text.count("\r")


@settings(deadline=None)
@given(st.permutations(range(len(Blocks.of(REAL).records))))
def test_any_order_is_mended_to_the_same_bytes(places):
    shuffled = Blocks.of(REAL).arranged(places)
    assert sorted(shuffled.text) == sorted(REAL)
    assert ordered(shuffled.text) == REAL


@given(st.lists(st.sampled_from(["- id: a", "  x: y", "# c", "", "  # d", "-", "\u2028"]), max_size=12), st.booleans())
def test_a_file_taken_apart_is_put_together_the_same(lines, closed):
    text = "\n".join(lines) + "\n" * closed
    assert Blocks.of(text).text == text


def test_a_record_without_a_known_place_is_refused():
    with pytest.raises(ValueError):
        ordered("- id: a\n  country: xx\n")


def test_one_record_is_added_changed_and_taken_out():
    file = Blocks.of("# head\n\n- id: a\n\n# about c\n- id: c\n")
    added = file.inserted(1, "- id: b\n  x: y")
    assert added.text == "# head\n\n- id: a\n\n- id: b\n  x: y\n\n# about c\n- id: c\n"
    assert file.inserted(2, "- id: d").text == "# head\n\n- id: a\n\n# about c\n- id: c\n\n- id: d\n"
    assert file.inserted(0, "- id: 0").text == "# head\n\n- id: 0\n\n- id: a\n\n# about c\n- id: c\n"
    assert file.replaced(1, "- id: c\n  x: z").text == "# head\n\n- id: a\n\n- id: c\n  x: z\n"
    assert added.without(1) == file
    assert file.without(1).text == "# head\n\n- id: a\n"
    assert file.without(0).text == "# head\n\n# about c\n- id: c\n"
    assert Blocks.of("# head\n").inserted(0, "- id: a").text == "# head\n\n- id: a\n"
    assert Blocks.of("- id: a\r\n").inserted(1, "- id: b\n  x: y").text == "- id: a\r\n\r\n- id: b\r\n  x: y\r\n"


def test_a_record_is_put_in_its_place_and_nothing_else_changes():
    record = "- id: b-new\n  country: fr\n  kind: network"
    document = Document("x", lines=REAL.split("\n"))
    text = order.inserted(REAL, parse(REAL, document), COUNTRIES, record)
    at = text.index(record)
    assert text.replace(record + "\n\n", "") == REAL
    assert text[:at].rstrip().split("- id: ")[-1].startswith("arf\n")
    assert ordered(text) == text
    with pytest.raises(ValueError):
        order.inserted(REAL, document, COUNTRIES, "- id: b\n  country: xx")
    with pytest.raises(ValueError):
        order.inserted(REAL, document, COUNTRIES, "- id: [")


def test_a_byte_order_mark_stays_at_the_beginning():
    text = "\ufeff- id: b\n  country: fr\n- id: a\n  country: fr\n"
    document = Document("x", lines=text.removeprefix("\ufeff").split("\n"))
    parse(text.removeprefix("\ufeff"), document)
    assert order.reordered(text, document, COUNTRIES) == "\ufeff- id: a\n  country: fr\n- id: b\n  country: fr\n"


def test_a_file_is_written_whole_or_not_at_all(tmp_path, monkeypatch):
    path = tmp_path / "a.yml"
    path.write_text("before")
    monkeypatch.setattr(blocks.os, "replace", lambda *_: (_ for _ in ()).throw(OSError("no space")))
    with pytest.raises(OSError):
        blocks.write_text(path, "after")
    assert path.read_text() == "before" and list(tmp_path.iterdir()) == [path]
