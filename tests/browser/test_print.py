"""Single pages printed from the browser: the text alone, and no list to tick cut in two."""

import printed
import pytest

EDITIONS = {"ar": "", "fr": "/fr"}


@pytest.fixture
def paper(address, open_page, tmp_path):
    def made(path):
        page = open_page()
        page.goto(address + path, wait_until="networkidle")
        target = tmp_path / "page.pdf"
        page.pdf(path=target, format="A4", prefer_css_page_size=True)
        return page, printed.pdfium(target)

    return made


@pytest.mark.parametrize("edition", EDITIONS)
def test_nothing_of_the_screen_is_printed(paper, edition):
    for path in ("/guide/how/", "/actors/cul-btvl/", "/handbook/"):
        page, pages = paper(EDITIONS[edition] + path)
        page.emulate_media(media="print")
        for name in (".md-header", ".chapters", ".next", ".crumbs", ".way-on", "a.button", ".site-footer nav"):
            assert page.locator(name).count() == page.locator(f"{name}:not(:visible)").count(), (path, name)
        assert page.is_visible("article h1") and all(len(text.split()) > 20 for text in pages), path
        licence = ["CC BY" in text or "BY CC" in text for text in pages]
        assert licence == [True] + [False] * (len(pages) - 1), f"{path}: whose sheet it is stands above the text"


@pytest.mark.parametrize("edition", EDITIONS)
def test_the_list_to_tick_stands_on_one_page(paper, edition):
    page, pages = paper(EDITIONS[edition] + "/guide/how/")
    items = page.locator(".checklist li").all_inner_texts()
    assert len(items) == 8
    page.emulate_media(media="print")
    assert page.evaluate("getComputedStyle(document.querySelector('.checklist ul')).breakInside") == "avoid"
    if edition == "fr":  # the Arabic that Chromium writes cannot be found again in its PDF
        first, last = (" ".join(printed.words(items[index])[:4]) for index in (0, -1))
        assert any(first in " ".join(printed.words(text)) and last in " ".join(printed.words(text)) for text in pages)


@pytest.mark.parametrize("edition", EDITIONS)
def test_the_address_of_an_actor_is_printed(paper, edition):
    _, pages = paper(EDITIONS[edition] + "/actors/cul-btvl/")
    assert len(pages) <= 2
    assert "villes" in pages[0] and "org" in pages[0]


@pytest.mark.parametrize("edition", EDITIONS)
def test_tables_that_wait_to_be_asked_for_are_open_on_paper(paper, edition):
    page, pages = paper(EDITIONS[edition] + "/guide/partnerships/")
    digits = "".join("".join(pages).split())
    assert all(number in digits for number in ("1031", "1064", "1065")), "figures that no chart shows"
    page.emulate_media(media="print")
    boxes = page.locator(".table-box")
    assert boxes.count() == boxes.locator("tbody tr:first-child th:visible").count() == 9
