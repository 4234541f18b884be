"""A text whose last space hangs over the line stays whole, and WeasyPrint still needs to be told so."""

import pytest
from dalil.handbook import breaking, rendering

# The link follows a space; on a line of about 163 mm all the words before it fit, but not that space.
TEXT = "تذكر معلومات الدليل كما كانت في نيسان 2020، ولم نتحقق منها بعد ذلك. وما تضيفه هذه النسخة، من "
PAGE = '<html lang="ar" dir="rtl"><body><p style="width: {}mm">{}<a href="#x">مستجدات</a> وجهات أخرى</p></body></html>'


def first_words(width):
    """Return how many words stand on the first line of a paragraph of that width (mm)."""
    weasyprint = rendering.engine()
    from weasyprint.formatting_structure import boxes

    fonts = rendering._fonts(weasyprint)
    style = weasyprint.CSS(filename=str(rendering.STYLE), font_config=fonts)
    html = weasyprint.HTML(string=PAGE.format(width, TEXT), base_url=str(rendering.HERE))
    (page,) = html.render(stylesheets=[style], font_config=fonts).pages
    line = next(box for box in page._page_box.descendants() if isinstance(box, boxes.LineBox))
    return len("".join(box.text for box in line.descendants() if isinstance(box, boxes.TextBox)).split())


WIDTHS = [156 + step / 5 for step in range(30)]


def test_no_line_is_broken_after_its_first_word(pango, monkeypatch):
    from weasyprint.layout import inline

    assert min(map(first_words, WIDTHS)) == 1, "WeasyPrint has mended its fault: `breaking` can go"
    monkeypatch.setattr(inline, "split_first_line", breaking.hanging_spaces(inline.split_first_line))
    assert min(map(first_words, WIDTHS)) > 12


@pytest.mark.parametrize("text", ["كلمة", "كلمة واحدة"])
def test_a_text_without_a_last_space_is_left_to_weasyprint(text):
    calls = []

    def split(*given, **options):
        calls.append(given)
        return ("layout", 4, 5, 10, 1, 1)

    assert breaking.hanging_spaces(split)(text, None, None, 20, 0) == ("layout", 4, 5, 10, 1, 1)
    assert len(calls) == 1
