"""The directory in a real browser: filters, their address, and everything without script."""

import pytest
from browser.conftest import until
from dalil.data import load
from sites import PROJECT

EDITIONS = {"ar": "", "fr": "/fr"}
ACTORS = load(PROJECT / "data").actors
ALL = len(ACTORS)


def found(country, theme=""):
    """Return the ids of a country's actors, of those with a theme where one is given."""
    return {
        actor.id
        for actor in ACTORS
        if actor.country.id == country and (not theme or theme in [each.id for each in actor.themes])
    }


def shown(page):
    return page.eval_on_selector_all("[data-actor]:not([hidden])", "cards => cards.map(card => card.dataset.actor)")


@pytest.mark.parametrize("edition", EDITIONS)
def test_the_address_sets_the_filter(address, open_page, edition):
    page = open_page()
    page.goto(f"{address}{EDITIONS[edition]}/actors/?country=fr&theme=heritage")
    assert {"pcc", "rgsf", "sites-cites"} <= set(shown(page)) == found("fr", theme="heritage")
    assert page.input_value("#filter-country") == "fr"
    assert page.input_value("#filter-theme") == "heritage"


@pytest.mark.parametrize(("edition", "one", "none"), [("ar", "جهة واحدة", "لا جهات"), ("fr", "1 acteur", "0 acteur")])
def test_a_filter_changes_list_count_and_address(address, open_page, edition, one, none):
    page = open_page()
    page.goto(f"{address}{EDITIONS[edition]}/actors/")
    assert len(shown(page)) == ALL
    page.select_option("#filter-country", "lb")
    assert {"cul-btvl", "lewap", "scac"} <= set(shown(page)) == found("lb")
    assert page.url.endswith("/actors/?country=lb")
    page.fill("#filter-q", "LEWAP")
    assert shown(page) == ["lewap"]
    assert page.inner_text("[data-count]") == one
    page.fill("#filter-q", "zzzz")
    assert shown(page) == [] and page.is_visible("[data-none]")
    assert page.inner_text("[data-count]") == none
    page.click("[data-filter] button[type=reset]")
    until(page, f"document.querySelectorAll('[data-actor]:not([hidden])').length === {ALL}")
    assert page.url.endswith("/actors/")


@pytest.mark.parametrize("word", ["المدن المتحده في لبنان", "المُدُن المتحدة في لبنان", "cites unies liban", "CUL/BTVL"])
def test_words_are_folded(address, open_page, word):
    for edition in EDITIONS.values():
        page = open_page()
        page.goto(f"{address}{edition}/actors/")
        page.fill("#filter-q", word)
        assert "cul-btvl" in shown(page) and len(shown(page)) < ALL


def test_an_unknown_value_in_the_address_is_ignored(address, open_page):
    page = open_page()
    page.goto(f"{address}/actors/?theme=%3Cscript%3E&country=zz&q=%22%3E%3Cb%3E")
    assert shown(page) == []
    assert page.input_value("#filter-q") == '"><b>'
    assert page.locator("article b").count() == 0
    page.goto(f"{address}/actors/?theme=nothing&country=zz")
    assert len(shown(page)) == ALL


@pytest.mark.parametrize("edition", EDITIONS)
def test_without_script_everything_is_there(address, open_page, edition):
    page = open_page(java_script_enabled=False)
    page.goto(f"{address}{EDITIONS[edition]}/actors/")
    assert page.locator("[data-actor]").count() == ALL
    assert page.locator("[data-actor]:visible").count() == ALL
    assert not page.is_visible("[data-filter]")


def test_the_filter_works_by_keyboard(address, open_page):
    page = open_page()
    page.goto(f"{address}/fr/actors/")
    page.focus("#filter-q")
    page.keyboard.type("eau")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.id") == "filter-country"
    assert page.evaluate("getComputedStyle(document.activeElement).outlineStyle") == "solid"
    assert "ps-eau" in shown(page)
