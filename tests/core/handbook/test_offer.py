import pytest
from dalil.data import load
from dalil.handbook import offer
from dalil.handbook.assembly import Edition
from dalil.handbook.edition import Offer, Printed
from dalil.render import Renderer
from sites import PROJECT, SAMPLE

PAGE = f"<article>{offer.PLACE}</article>"


@pytest.fixture(scope="module")
def renderer():
    return Renderer(PROJECT / "overrides", load(SAMPLE / "data"))


def test_the_page_offers_what_there_is(renderer):
    whole = Printed("ar", "whole", Edition("2026-10-01", "abc1234"), 31, 215_400, 8, 160_000)
    short = Printed("ar", "short", Edition("2026-10-01", "def5678"), 17, 99_000, 5, 88_000)
    made = Offer("ar", 320, 453, (whole, short))
    french = offer.fill_in(PAGE, renderer, "fr", [made])
    assert 'href="../../handbook/dalil-ar.pdf"' in french and 'href="../../handbook/dalil-ar-a5.pdf"' in french
    assert "31 pages" in french and "8 feuilles" in french and "215" in french and "1er octobre 2026" in french
    assert "abc1234" in french and "dalil-fr" not in french
    assert 'href="../../handbook/dalil-ar-short.pdf"' in french and "17 pages" in french and "def5678" in french
    arabic = offer.fill_in(PAGE, renderer, "ar", [made])
    assert 'href="dalil-ar.pdf"' in arabic and "31 صفحة" in arabic and "8 أوراق" in arabic
    assert 'href="dalil-ar-short-a5.pdf"' in arabic and "17 صفحة" in arabic and "5 أوراق" in arabic


def test_the_page_offers_nothing_that_is_not_there(renderer):
    for language in ("ar", "fr"):
        page = offer.fill_in(PAGE, renderer, language, [])
        assert ".pdf" not in page and "<img" not in page and offer.PLACE not in page
    assert "n’ont pas été produits" in page
