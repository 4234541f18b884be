"""Explanations of terms and the glossary in a real browser: keyboard, touch, no script, no fault for axe."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from browser.test_pages import RULES

EDITIONS = {"ar": "", "fr": "/fr"}
CHAPTER = "/guide/how/"
NOTE = "#term-note"


def first_term(page):
    return page.locator("a.term").first


def expected(page):
    """Return the text of the note of the page's first term."""
    return page.locator(first_term(page).get_attribute("href")).inner_text()


@pytest.mark.parametrize("edition", EDITIONS)
def test_the_keyboard_opens_and_closes_an_explanation(address, open_page, edition):
    page = open_page()
    page.goto(address + EDITIONS[edition] + CHAPTER)
    first_term(page).focus()
    for key in ("Enter", " "):
        page.keyboard.press(key)
        assert page.locator(NOTE).inner_text() == expected(page)
        assert first_term(page).get_attribute("aria-expanded") == "true"
        page.keyboard.press("Escape")
        assert not page.is_visible(NOTE) and first_term(page).get_attribute("aria-expanded") == "false"
    assert page.evaluate("document.activeElement.matches('a.term')")
    assert page.url.endswith(CHAPTER)


def test_focus_goes_into_the_explanation_and_leaving_closes_it(address, open_page):
    page = open_page()
    page.goto(address + CHAPTER)
    first_term(page).focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate(f"document.querySelector('{NOTE}').contains(document.activeElement)")
    page.keyboard.press("Tab")
    assert not page.is_visible(NOTE)


@pytest.mark.parametrize("edition", EDITIONS)
@pytest.mark.parametrize("width", [320, 390])
def test_a_finger_opens_and_closes_an_explanation_that_stays_in_sight(address, open_page, edition, width):
    page = open_page(width, has_touch=True)
    page.goto(address + EDITIONS[edition] + CHAPTER)
    for index in range(page.locator("a.term").count()):
        term = page.locator("a.term").nth(index)
        term.evaluate("term => term.scrollIntoView({block: 'center'})")
        term.tap()
        box = page.locator(NOTE).bounding_box()
        assert box["x"] >= 0 and box["x"] + box["width"] <= width
        assert box["y"] >= 0 and box["y"] + box["height"] <= 900
        widths = page.evaluate("[document.scrollingElement.scrollWidth, document.scrollingElement.clientWidth]")
        assert widths[0] <= widths[1]
        term.tap()
        assert not page.is_visible(NOTE)
    first_term(page).evaluate("term => term.scrollIntoView({block: 'center'})")
    first_term(page).tap()
    assert page.is_visible(NOTE)
    page.locator("h1").tap()
    assert not page.is_visible(NOTE)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("edition", EDITIONS)
def test_axe_finds_nothing_on_an_open_explanation(address, open_page, edition, scheme):
    page = open_page(390, scheme)
    page.goto(address + EDITIONS[edition] + CHAPTER)
    first_term(page).click()
    assert page.is_visible(NOTE)
    assert Axe().run(page, options=RULES).response["violations"] == []


@pytest.mark.parametrize("edition", EDITIONS)
def test_without_script_a_term_leads_to_its_note(address, open_page, edition):
    page = open_page(java_script_enabled=False)
    page.goto(address + EDITIONS[edition] + CHAPTER)
    target = first_term(page).get_attribute("href")
    first_term(page).click()
    assert page.url.endswith(CHAPTER + target)
    assert page.locator(target).is_visible()
    page.goto(address + EDITIONS[edition] + "/glossary/")
    assert not page.is_visible("[data-filter]") and page.locator(".glossary dt:visible").count() >= 120


def test_on_paper_the_notes_stand_and_the_text_has_no_marks(address, open_page):
    page = open_page()
    page.goto(address + "/fr" + CHAPTER)
    page.emulate_media(media="print")
    assert page.locator(".terms dd").first.is_visible()
    assert first_term(page).evaluate("term => getComputedStyle(term).textDecorationLine") == "none"
    assert not page.locator(".terms dd a").first.is_visible()


@pytest.mark.parametrize(
    ("edition", "typed", "expected"),
    [
        ("ar", "توامه", "twinning"),
        ("ar", "jumelage", "twinning"),
        ("fr", "توأمة", "twinning"),
        ("fr", "comite de pilotage", "steering-committee"),
    ],
)
def test_typing_narrows_the_glossary_down_in_either_language(address, open_page, edition, typed, expected):
    page = open_page()
    page.goto(address + EDITIONS[edition] + "/glossary/")
    every = page.locator(".glossary dt:visible").count()
    page.fill("#filter-q", typed)
    assert page.locator(f"#{expected}").is_visible()
    assert 0 < page.locator(".glossary dt:visible").count() < every / 4
    page.fill("#filter-q", "zzzz")
    assert page.is_visible("[data-none]")
