from dalil.nodes import Mapping, Scalar, Sequence
from dalil.reader import read
from hypothesis import given, settings
from hypothesis import strategies as st
from sites import SAMPLE


def test_values_keep_their_place(tmp_path):
    path = tmp_path / "a.yml"
    path.write_text("- id: x\n  list: [a, b]\n")
    document = read(path, "data/a.yml")
    node = document.root
    assert document.problems == []
    record = node.items[0]
    assert isinstance(node, Sequence) and isinstance(record, Mapping)
    value = record.entries["list"].items[1]
    assert isinstance(value, Scalar)
    assert (value.text, str(value.place), str(record.places["list"])) == ("b", "data/a.yml:2:13", "data/a.yml:2:3")


@settings(max_examples=150)
@given(st.data())
def test_random_edits_never_give_a_traceback(tmp_path_factory, data):
    text = (SAMPLE / "data" / "actors.yml").read_text(encoding="utf-8")
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, min(len(text), start + 30)))
    piece = data.draw(st.text(alphabet=st.sampled_from("- :[]{}#&*!|>'\"%@`,?ab0\n\t\u202e\x07«،"), max_size=6))
    path = tmp_path_factory.getbasetemp() / "edited.yml"
    path.write_text(text[:start] + piece + text[end:], encoding="utf-8")
    document = read(path, "data/edited.yml")
    assert document.root is not None or document.problems
