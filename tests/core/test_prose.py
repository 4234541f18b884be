from dalil.prose import Block, blocks
from hypothesis import given
from hypothesis import strategies as st


def test_paragraphs_and_lists():
    text = "Un.\nSuite.\n\n- a\n- b\n  suite\n\nFin."
    assert blocks(text) == [
        Block("paragraph", ("Un. Suite.",)),
        Block("list", ("a", "b suite")),
        Block("paragraph", ("Fin.",)),
    ]


def test_a_list_may_follow_its_introduction_at_once():
    assert blocks("Trois :\n- a\n- b") == [Block("paragraph", ("Trois :",)), Block("list", ("a", "b"))]


def test_a_paragraph_may_follow_a_list_at_once():
    assert blocks("- a\nFin.") == [Block("list", ("a",)), Block("paragraph", ("Fin.",))]


@given(st.text(alphabet=st.sampled_from("ab -\n"), max_size=60))
def test_no_word_is_lost(text):
    kept = " ".join(line for block in blocks(text) for line in block.lines).replace("-", "").split()
    assert kept == text.replace("-", "").split()
