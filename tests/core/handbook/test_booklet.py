import io

import pikepdf
import pytest
from dalil.handbook import booklet
from hypothesis import given
from hypothesis import strategies as st


def test_eight_pages_bound_on_the_left_and_on_the_right():
    left = [(8, 1), (2, 7), (6, 3), (4, 5)]
    assert booklet.sides(8, "ltr") == left
    assert booklet.sides(8, "rtl") == [side[::-1] for side in left]


def test_missing_pages_are_empty():
    assert booklet.sides(5, "ltr") == [(None, 1), (2, None), (None, 3), (4, 5)]
    assert booklet.sides(1, "rtl") == [(1, None), (None, None)]


def test_no_page_is_no_booklet():
    with pytest.raises(ValueError):
        booklet.sides(0, "ltr")


@given(st.integers(1, 400), st.sampled_from(["ltr", "rtl"]))
def test_folded_sheets_give_the_pages_in_their_order(pages, direction):
    sides = booklet.sides(pages, direction)
    assert sorted(page for side in sides for page in side if page) == list(range(1, pages + 1))
    # Open the folded booklet: the reader meets the first half of each side on the way in, the other on the way out.
    first, second = (1, 0) if direction == "ltr" else (0, 1)
    way_in = [sides[index][first if index % 2 == 0 else second] for index in range(len(sides))]
    way_out = [sides[index][second if index % 2 == 0 else first] for index in range(len(sides))]
    read = [page for page in way_in + way_out[::-1] if page]
    assert read == list(range(1, pages + 1))


@pytest.mark.parametrize(("language", "half"), [("fr", "right"), ("ar", "left")])
def test_the_first_page_lies_on_its_side_of_the_first_sheet(language, half):
    source, plain = pikepdf.new(), io.BytesIO()
    for _ in range(5):
        source.add_blank_page(page_size=(595, 842))
    source.Root.Lang = language
    source.save(plain)
    folded = pikepdf.open(io.BytesIO(booklet.impose(plain.getvalue(), language)))
    assert len(folded.pages) == 4
    assert [float(value) for value in folded.pages[0].mediabox] == pytest.approx([0, 0, 841.89, 595.276])
    moves = [op.operands for op in pikepdf.parse_content_stream(folded.pages[0]) if str(op.operator) == "cm"]
    (place,) = [float(operands[4]) for operands in moves]
    assert ("right" if place > 400 else "left") == half
    assert folded.Root.ViewerPreferences.Duplex == "/DuplexFlipShortEdge"
    assert folded.Root.Lang == language
