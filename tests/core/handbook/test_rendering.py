"""What WeasyPrint is given and says: nothing from another host, every complaint told with its page."""

import logging

import pytest
from dalil.handbook import rendering
from dalil.handbook.assembly import Edition, Handbook
from dalil.handbook.excerpts import HandbookError

PAGE = """<html lang="fr"><head><title>Essai</title></head>
<body><section data-page="guide/how.md">{}</section></body></html>"""


def set_on_paper(body, progress=lambda page: None):
    handbook = Handbook("fr", PAGE.format(body), Edition("2026-10-01", "abc1234"), ())
    return rendering.render(handbook, progress)


def test_a_sound_page_becomes_a_pdf_and_its_pages_are_told(pango):
    told = []
    assert set_on_paper("<h1>Titre</h1><p>Texte</p>", told.append).startswith(b"%PDF-1.7")
    assert told == [1]


@pytest.mark.parametrize(
    "address", ["http://127.0.0.1:9/tracker.png", "https://example.invalid/x.png", "ftp://example.invalid/x.png"]
)
def test_no_line_is_opened_to_another_host(pango, address):
    with pytest.raises(HandbookError, match=r"docs/fr/guide/how\.md"):
        set_on_paper(f'<h1>Titre</h1><p><img src="{address}" alt="image"></p>')


def test_a_style_that_is_not_understood_is_told(pango):
    with pytest.raises(HandbookError, match="colr"):
        set_on_paper('<h1>Titre</h1><p style="colr: red">Texte</p>')


def test_the_loggers_are_left_as_they_were(pango):
    logger = logging.getLogger("weasyprint")
    before = (logger.level, logger.propagate, list(logger.handlers))
    set_on_paper("<h1>Titre</h1>")
    assert (logger.level, logger.propagate, list(logger.handlers)) == before
