"""The page of the search as readers use it: by its address, by keyboard, with a screen reader, without JavaScript."""

import re

import built
import pytest
from axe_playwright_python.sync_playwright import Axe
from browser.conftest import until
from bs4 import BeautifulSoup
from dalil.search import folding, site_files
from playwright.sync_api import expect
from sites import LONG

DONE = "#search-results[data-state=done]"
EDITIONS = {"ar": "/search/", "fr": "/fr/search/"}
# A query that finds pages, and one that finds none, in each edition.
FOUND = {"ar": "اتفاقيه التعاون", "fr": "maires francophones"}
NOTHING = {"ar": "قسطنطينية", "fr": "girafons"}


def ask(page, address, language, query):
    page.goto(f"{address}{EDITIONS[language]}?" + page.evaluate("q => '' + new URLSearchParams({q})", query))
    page.wait_for_selector(DONE, state="attached")


def links(page):
    return page.eval_on_selector_all("#search-results > li > a", "all => all.map(a => a.pathname + a.hash)")


@pytest.mark.parametrize("language", EDITIONS)
def test_an_address_gives_results_with_section_and_words_in_context(address, open_page, language):
    page = open_page()
    ask(page, address, language, FOUND[language])
    found = links(page)
    assert 5 < len(found) <= 10
    assert found[0] == {"ar": "/guide/how/#agreement", "fr": "/fr/actors/aimf/"}[language]
    assert all(each.startswith("/fr/") == (language == "fr") for each in found)
    assert page.locator("#search-results li").first.locator("mark").count() >= 2
    assert page.locator("#search-results li p").count() == len(found)
    status = page.get_by_role("status")
    assert re.fullmatch(r"\d+ (نتيجة|نتائج|résultats)", status.inner_text())
    assert FOUND[language] in page.title() and page.input_value("#search-q") == FOUND[language]


@pytest.mark.parametrize("language", EDITIONS)
@pytest.mark.parametrize("query", ["CUF ليون 2018-2019", "توأمة jumelage بيروت Lyon (CUF/BTVL)"])
def test_results_read_right_in_both_directions(address, open_page, language, query):
    page = open_page()
    ask(page, address, language, query)
    list_ = BeautifulSoup(page.content(), "html5lib").find(id="search-results")
    wrapped = f'<html lang="{language}" dir="{"rtl" if language == "ar" else "ltr"}"><body>{list_}</body></html>'
    assert len(list_.find_all("li")) > 3
    assert built.misdirected(BeautifulSoup(wrapped, "html5lib")) == []


def test_a_deep_link_leads_to_the_heading(address, open_page):
    page = open_page()
    ask(page, address, "fr", "convention de coopération")
    page.click("#search-results a")
    page.wait_for_url("**/fr/guide/how/#agreement")
    assert page.evaluate("document.querySelector(location.hash).getBoundingClientRect().top < innerHeight / 2")


def test_a_new_search_has_its_own_address_and_back_leads_to_the_old_one(address, open_page):
    page = open_page()
    ask(page, address, "fr", "jumelage")
    before = links(page)
    page.fill("#search-q", "l'eau")
    page.keyboard.press("Enter")
    page.wait_for_selector('#search-results a[href*="themes/water/"]')
    assert "?q=l%27eau" in page.url
    page.go_back()
    expect(page.locator("#search-q")).to_have_value("jumelage")
    page.wait_for_selector(DONE)
    assert links(page) == before
    page.go_forward()
    expect(page.locator("#search-q")).to_have_value("l'eau")
    page.wait_for_selector(DONE)
    assert links(page) != before


@pytest.mark.parametrize("language", EDITIONS)
def test_the_form_of_every_page_leads_there(address, open_page, language):
    page = open_page()
    page.goto(address + {"ar": "/guide/what/", "fr": "/fr/guide/what/"}[language])
    page.fill("header [name=q]", FOUND[language])
    page.keyboard.press("Enter")
    page.wait_for_selector(DONE)
    assert links(page)


def test_more_results_come_on_demand_and_take_the_focus(address, open_page):
    page = open_page()
    ask(page, address, "ar", "بلدية")
    before = len(links(page))
    page.get_by_role("button", name="نتائج أخرى").press("Enter")
    page.locator("#search-results li").nth(before).wait_for()
    assert page.evaluate(f"document.activeElement === document.querySelectorAll('#search-results a')[{before}]")


def test_results_are_reached_by_keyboard_right_after_the_form(address, open_page):
    page = open_page()
    ask(page, address, "fr", "jumelage")
    page.focus("#search-q")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.type") == "submit"
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement === document.querySelector('#search-results a')")


@pytest.mark.parametrize("language", EDITIONS)
def test_nothing_found_leads_on(address, open_page, language):
    page = open_page()
    ask(page, address, language, NOTHING[language])
    assert links(page) == []
    none = page.locator("[data-none]")
    assert none.is_visible() and NOTHING[language] in none.inner_text()
    root = EDITIONS[language].removesuffix("search/")
    targets = none.locator("a").evaluate_all("all => all.map(a => a.pathname)")
    assert {root + "actors/", root + "site-map/", root + "contribute/"} <= set(targets)
    other = page.locator("[data-other] a")
    assert other.is_visible() and NOTHING[language] in page.evaluate(
        "a => new URL(a.href).searchParams.get('q')", other.element_handle()
    )


@pytest.mark.parametrize(
    ("language", "typed", "near"),
    [("fr", "jumalege", "jumelage"), ("ar", "اتقافية", "اتفاقية"), ("fr", "fracnophnie", "francophonie")],
)
def test_words_that_are_spelt_nearly_so_are_offered(address, open_page, language, typed, near):
    """Two letters are wrong: one would have been forgiven."""
    page = open_page()
    ask(page, address, language, typed)
    assert links(page) == []
    offered = page.locator("[data-near] a")
    words = [folded for each in offered.all_inner_texts() for folded in site_words(each)]
    assert site_words(near)[0] in words
    offered.first.click()
    page.wait_for_selector(f"{DONE} > li")
    assert links(page)


def site_words(text):
    return [folding.stem(word) for word in folding.words(text)]


BAD = {
    "ten thousand letters": "coopération " * 834,
    "one word of ten thousand letters": "ب" * 10_000,
    "markup": "<img src=x onerror=alert(1)><script>alert(1)</script> eau",
    "mixed directions": "\u202eبلدية\u2066 (ville] \u200fLyon\u202c ١٢3",
    "regular expression": "(eau|.*)+[^\\w]{1,99}$ ^\\p{L}",
    "template": "${7*7} {{ 7*7 }} %s",
    "names of objects": "__proto__ constructor toString hasOwnProperty",
    "surrogates": "\ud83d eau \ude00",
    "another script": "коммуна 市 δήμος",
    "punctuation": "… « » ، ؛ ؟ ’ -",
}


@pytest.mark.parametrize("language", EDITIONS)
def test_bad_queries_get_a_sane_answer(address, open_page, language):
    page = open_page()
    faults = []
    page.on("pageerror", lambda error: faults.append(str(error)))
    page.on("dialog", lambda dialog: faults.append(dialog.message))
    page.goto(address + EDITIONS[language])
    for name, query in BAD.items():
        page.evaluate("q => history.pushState(null, '', '?' + new URLSearchParams({q}))", query)
        page.evaluate("dispatchEvent(new PopStateEvent('popstate'))")
        page.wait_for_selector(DONE, state="attached")
        shown = [
            part
            for part in ("#search-results > li", "[data-none]", "[data-blank]")
            if page.locator(part).first.is_visible()
        ]
        assert len(shown) == 1, name
        assert page.locator("main img[src=x], main script:not([src])").count() == 0, name
        assert all(each.startswith("/fr/") == (language == "fr") for each in links(page)), name
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), name
    assert faults == []


def test_the_wrong_language_finds_what_it_names_in_this_edition(address, open_page):
    page = open_page()
    ask(page, address, "ar", "coopération décentralisée")
    assert links(page)[0].startswith("/guide/")
    ask(page, address, "fr", "التعاون اللامركزي")
    assert links(page)[0].startswith("/fr/guide/")


def test_a_number_is_never_taken_for_another(address, open_page):
    page = open_page()
    ask(page, address, "fr", "2024")
    assert links(page)
    for missing in ("2044", "20240", "202"):
        ask(page, address, "fr", missing)
        assert links(page) == [], missing


@pytest.mark.parametrize("query", ["%20%20%20", "%09%0A", "%D9%85%D9%86", ""])
def test_a_query_without_a_word_asks_for_one(address, open_page, query):
    page = open_page()
    page.goto(f"{address}/search/?q={query}")
    page.wait_for_selector(DONE, state="attached")
    assert links(page) == []
    assert page.locator("[data-blank]").is_visible() == bool(query)


def test_a_failure_is_said_and_the_next_try_succeeds(address, open_page):
    page = open_page()
    page.route("**/index.json", lambda route: route.abort())
    page.goto(f"{address}/search/?q=توأمة")
    failed = page.get_by_role("alert")
    failed.wait_for()
    assert failed.get_by_role("link").count() == 1 and links(page) == []
    page.unroute("**/index.json")
    page.get_by_role("button", name="ابحثوا").click()
    page.wait_for_selector(f"{DONE} > li")
    assert not failed.is_visible()


@pytest.mark.parametrize("language", EDITIONS)
def test_without_javascript_the_page_explains_and_leads_to_every_page(address, open_page, language):
    page = open_page(java_script_enabled=False)
    page.goto(f"{address}{EDITIONS[language]}?q=eau")
    root = EDITIONS[language].removesuffix("search/")
    text = page.locator("main").inner_text()
    assert "JavaScript" in text
    targets = page.locator("main a:visible").evaluate_all("all => all.map(a => a.pathname)")
    assert {root + path for path in ("guide/what/", "actors/", "partnerships/", "themes/water/", "site-map/")} <= set(
        targets
    )


@pytest.mark.parametrize("path", ["/", "/fr/", "/guide/how/", "/fr/actors/cuf/"])
def test_other_pages_load_nothing_of_the_search(address, open_page, path):
    page = open_page()
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(address + path, wait_until="networkidle")
    assert [url for url in asked if "search" in url] == []


def test_the_page_runs_no_inline_script_and_asks_nobody_else(address, open_page):
    page = open_page()
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    ask(page, address, "ar", "توأمة")
    assert all(url.startswith(address + "/") for url in asked)
    assert (
        page.locator("script:not([src]):not([type='application/json']):not([type='application/ld+json'])").count() == 0
    )


@pytest.mark.parametrize("language", EDITIONS)
def test_the_files_of_the_search_are_all_a_query_needs(address, open_page, real_site, language):
    """What is kept for reading without a network holds every file of the search that a query asks for."""
    listed = site_files.offline(real_site, language)
    assert all((real_site / path).stat().st_size == size for path, size in listed.items())
    page = open_page()
    asked = set()
    page.on("request", lambda request: asked.add(request.url.split("?")[0].removeprefix(address).lstrip("/")))
    for query in (FOUND[language], NOTHING[language]):
        ask(page, address, language, query)
    page.wait_for_load_state("networkidle")
    needed = {path + "index.html" if path.endswith("/") else path for path in asked if "search" in path}
    assert len(needed) > 6 and needed <= set(listed)


@pytest.mark.parametrize(
    ("language", "scheme"), [("ar", "light"), ("fr", "dark"), *([("ar", "dark"), ("fr", "light")] if LONG else [])]
)
@pytest.mark.parametrize("state", ["found", "nothing", "near", "blank", "failed"])
def test_axe_finds_nothing(address, open_page, language, state, scheme):
    query = {"found": FOUND, "nothing": NOTHING, "near": {"ar": "اتقافية", "fr": "jumalege"}}.get(state, {}).get(
        language, "من de"
    )
    page = open_page(width=390, scheme=scheme)
    if state == "failed":
        page.route("**/index.json", lambda route: route.abort())
    page.goto(f"{address}{EDITIONS[language]}?" + page.evaluate("q => '' + new URLSearchParams({q})", query))
    page.wait_for_selector("#search-results:not([data-state=loading])", state="attached")
    result = Axe().run(page)
    assert result.violations_count == 0, result.generate_report()


def more(page):
    return page.locator("[data-more] button")


def test_a_double_click_on_more_results_gives_them_once(address, open_page):
    page = open_page()
    # The second click finds nothing left where the first one gave the rest.
    for query in ("jumelage", "déchets", "francophonie", "réfugiés", "patrimoine", "assainissement", "délibération"):
        ask(page, address, "fr", query)
        total = int(re.search(r"\d+", page.get_by_role("status").inner_text())[0])
        if 10 < total <= 20:
            break
    else:
        raise AssertionError("no query with 11 to 20 results")
    more(page).evaluate("(button) => { button.click(); button.click(); }")
    expect(page.locator("#search-results > li")).to_have_count(total)
    page.wait_for_timeout(300)
    assert len(set(links(page))) == total
    assert not page.get_by_role("alert").is_visible() and not more(page).is_visible()


def hold(page, glob):
    """Keep back what a page asks for; return the list of what waits."""
    waiting = []
    page.route(glob, lambda route: waiting.append(route))
    return waiting


def test_more_results_of_an_earlier_question_stay_away(address, open_page):
    page = open_page()
    ask(page, address, "fr", "commune")
    waiting = hold(page, "**/texts-*.json")
    more(page).click()
    until(page, lambda: waiting)
    page.fill("#search-q", "de")
    page.keyboard.press("Enter")
    page.wait_for_selector("[data-blank]:visible")
    for route in waiting:
        route.continue_()
    page.wait_for_load_state("networkidle")
    page.wait_for_timeout(300)
    assert links(page) == [] and not more(page).is_visible()


def test_more_results_that_did_not_arrive_come_at_the_next_try(address, open_page):
    page = open_page()
    ask(page, address, "fr", "commune")
    first = links(page)
    page.route("**/texts-*.json", lambda route: route.abort())
    more(page).click()
    page.get_by_role("alert").wait_for()
    assert links(page) == first
    page.unroute("**/texts-*.json")
    more(page).click()
    page.locator("#search-results li").nth(19).wait_for()
    assert not page.get_by_role("alert").is_visible()
    found = links(page)
    ask(page, address, "fr", "commune")
    more(page).click()
    page.locator("#search-results li").nth(19).wait_for()
    assert links(page) == found


def test_a_link_within_the_page_leaves_the_results_alone(address, open_page):
    page = open_page()
    ask(page, address, "fr", "commune")
    more(page).click()
    page.locator("#search-results li").nth(19).wait_for()
    page.evaluate("document.querySelector('a[href^=\"#\"]').click()")
    page.wait_for_url("**/search/*#*")
    page.wait_for_timeout(300)
    page.wait_for_selector(DONE)
    assert len(links(page)) == 20
