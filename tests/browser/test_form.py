"""The form page as people use it: typing, mistakes, the finished record, a correction, the keyboard, no script."""

import json
import re
from urllib.parse import parse_qs, urlsplit

import forms as shared
import pytest
from axe_playwright_python.sync_playwright import Axe
from browser.conftest import serve
from browser.test_pages import RULES
from core.test_forms import DATA, FILE
from dalil import serialise
from dalil.blocks import Blocks
from dalil.strings import string
from dalil.suggestion import change, examined
from sites import LONG

EDITIONS = {"ar": "", "fr": "/fr"}
FOCUSED = """(({ activeElement: at }) =>
  at.name || (at.type === "submit" ? "submit" : at.dataset.add === undefined ? "" : "add"))(document)"""
VALUES, _ = shared.records()["everything"]
REAL = Blocks.of((DATA / "actors.yml").read_text(encoding="utf-8")).records


@pytest.fixture(scope="module")
def configured(sample_site):
    """The sample, with a repository and a contact."""
    yield from serve(sample_site)


def opened(open_page, address, edition, query="", **options):
    page = open_page(**options)
    page.goto(f"{address}{EDITIONS[edition]}/contribute/{query}")
    return page


def typed(page, values, prefix=""):
    """Fill the form as someone does who types and chooses, in the order of the page."""
    for name, value in values.items():
        path = prefix + name
        if isinstance(value, dict):
            typed(page, value, f"{path}.")
        elif isinstance(value, list):
            for number, entry in enumerate(value, start=1):
                box = page.locator(
                    f'[type=checkbox][name="{path}"][value="{entry}"]' if isinstance(entry, str) else "none"
                )
                if box.count():
                    box.check()
                    continue
                if not page.locator(f'[name^="{path}[{number}]"]').count():
                    page.locator(f'[data-rows="{path}"] [data-add]').click()
                typed(
                    page,
                    entry if isinstance(entry, dict) else {"": entry},
                    f"{path}[{number}]" + "." * isinstance(entry, dict),
                )
        elif page.locator(f'[type=hidden][name="{path}"]').count():
            assert page.input_value(f'[name="{path}"]') == value, "written without being asked for"
        elif page.locator(f'select[name="{path}"]').count():
            page.select_option(f'select[name="{path}"]', value)
        else:
            page.fill(f'[name="{path}"]', value)


@pytest.mark.parametrize("edition", EDITIONS)
def test_a_record_is_built_and_passes_the_check(address, open_page, edition):
    page = opened(open_page, address, edition)
    typed(page, VALUES)
    page.click("[type=submit]")
    assert page.locator(".field__error:visible").all_inner_texts() == []
    assert page.evaluate("document.activeElement.id") == "ready"
    block = page.locator("[data-block]").text_content()
    assert block == serialise.record(FILE.group, VALUES)
    made = change(DATA, block)
    assert made.kind == "added" and examined(DATA, made.texts).errors == []
    with page.expect_download() as download:
        page.click("[data-download]")
    assert download.value.suggested_filename == "exemple.yml"
    assert download.value.path().read_text(encoding="utf-8") == block + "\n"


@pytest.mark.parametrize("edition", EDITIONS)
def test_a_record_is_loaded_and_comes_out_as_it_stands(address, open_page, edition):
    page = open_page()
    # Each record in one edition; in both: `make test-long`.
    for text in REAL if LONG else REAL[edition == "fr" :: 2]:
        identifier = re.match("- id: (.*)", text)[1]
        page.goto(f"{address}{EDITIONS[edition]}/contribute/?record={identifier}")
        page.wait_for_selector("[data-record]:not(:empty)")
        assert page.locator("[name=id]").get_attribute("readonly") is not None
        page.click("[type=submit]")
        assert page.locator("[data-block]").text_content() == text


@pytest.mark.parametrize("edition", EDITIONS)
def test_every_actors_page_leads_to_its_correction(address, open_page, edition):
    page = open_page()
    page.goto(f"{address}{EDITIONS[edition]}/actors/ps-eau/")
    page.get_by_role("link", name=string("actor.correct", edition), exact=True).click()
    assert urlsplit(page.url).path == f"{EDITIONS[edition]}/contribute/"
    page.wait_for_selector("[data-record]:not(:empty)")
    assert page.input_value("[name=id]") == "ps-eau"


@pytest.mark.parametrize("edition", EDITIONS)
def test_mistakes_are_told_beside_their_fields_and_nothing_is_lost(address, open_page, edition):
    page = opened(open_page, address, edition)
    typed(page, {"name": {"ar": "جمعية", "fr": "Villes du Chouf"}, "website": "www.example.org"})
    assert page.input_value("[name=id]") == "villes-du-chouf"
    page.locator("[name=website]").blur()
    told = page.locator('[data-error="website"]')
    assert "https://" in told.inner_text() and page.locator(".field__error:visible").count() == 1
    page.click("[type=submit]")
    summary = page.locator("[data-summary]")
    assert page.evaluate("document.activeElement.matches('[data-summary]')")
    assert summary.get_attribute("role") == "alert" and page.locator("[data-ready]").is_hidden()
    errors = page.locator(".field__error:visible").count()
    assert summary.locator("li").count() == errors == 7
    control = page.locator("[name=website]")
    assert control.get_attribute("aria-invalid") == "true"
    described = control.get_attribute("aria-describedby").split()
    assert told.get_attribute("id") in described
    summary.get_by_role("link").filter(has_text="www.example.org").press("Enter")
    assert page.evaluate("document.activeElement.name") == "website"
    assert page.input_value('[name="name.fr"]') == "Villes du Chouf"
    page.fill("[name=website]", "https://www.example.org")
    assert told.is_hidden() and control.get_attribute("aria-invalid") is None
    assert summary.locator("li").count() == 6


def test_a_mistake_in_a_list_stands_in_its_own_row(address, open_page):
    page = opened(open_page, address, "fr")
    add = page.locator('[data-rows="former_names"] [data-add]')
    for _ in range(3):
        add.click()
    page.fill('[name="former_names[3].fr"]', "Ancien nom")
    page.locator('[data-rows="former_names"] [data-remove]').first.click()
    assert page.input_value('[name="former_names[2].fr"]') == "Ancien nom"
    page.click("[type=submit]")
    assert page.locator('[data-error="former_names[2].until"]').is_visible()
    assert page.locator('[data-error="former_names[1].until"]').is_visible()
    page.locator('[data-rows="former_names"] [data-remove]').first.click()
    page.locator('[data-rows="former_names"] [data-remove]').first.click()
    assert page.locator('[name^="former_names"]').count() == 0


def test_letters_are_counted_as_readers_see_them(address, open_page):
    page = opened(open_page, address, "fr")
    page.fill("[name=acronym]", "بَبَ👍🏽e\u0301")
    count = page.locator('[data-count-of="acronym"]')
    assert re.sub("[\u2068\u2069]", "", count.inner_text()) == "Caractères\u00a0: 4 sur 40"
    page.fill("[name=acronym]", "a" * 41)
    assert "field__count--over" in count.get_attribute("class")


@pytest.mark.parametrize("edition", EDITIONS)
def test_the_keyboard_is_enough(address, open_page, edition):
    page = opened(open_page, address, edition, width=320)
    page.locator("[name=id]").focus()
    seen = []
    for _ in range(400):
        name = page.evaluate(FOCUSED)
        seen.append(name)
        if name == "submit":
            break
        page.keyboard.press("Tab")
    controls = page.locator("[data-contribute] [name]:not([type=hidden])")
    asked = controls.evaluate_all("all => [...new Set(all.map((each) => each.name))]")
    assert set(asked) <= set(seen) and seen.count("add") == page.locator("[data-add]").count() >= 2
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.matches('[data-summary]')")


@pytest.mark.parametrize("edition", EDITIONS)
def test_without_script_the_other_ways_are_told(configured, open_page, edition):
    page = opened(open_page, configured, edition, java_script_enabled=False)
    assert page.locator("form[data-contribute]").is_hidden()
    assert page.locator("[data-no-script]").is_visible()
    links = page.locator("[aria-labelledby=other-ways] a").evaluate_all("all => all.map((each) => each.href)")
    assert "mailto:desk@guide.example" in links
    assert "https://forge.example/team/guide/issues/new?template=actor-add.yml" in links


def test_nothing_points_anywhere_where_nothing_is_configured(address, open_page):
    page = opened(open_page, address, "fr")
    assert page.locator("[data-issue], [data-mail], [data-contribute] ~ * a[href^=mailto]").count() == 0
    assert page.locator("[aria-labelledby=other-ways] a").count() == 1


def shortest(**more):
    return {
        "id": "court", "name": {"ar": "جهة", "fr": "Acteur"}, "country": "fr", "kind": "network",
        "summary": {"ar": "موجز.", "fr": "Résumé."}, "description": {"ar": "وصف.", "fr": "Texte."},
        "sources": ["guide"], "verified_on": "2020", **more,
    }  # fmt: skip


@pytest.mark.parametrize("edition", EDITIONS)
def test_the_record_goes_with_the_link_where_it_fits(configured, open_page, edition):
    page = opened(open_page, configured, edition)
    typed(page, shortest())
    page.click("[type=submit]")
    block = page.locator("[data-block]").text_content() + "\n"
    issue = urlsplit(page.locator("[data-issue]").get_attribute("href"))
    assert issue.netloc == "forge.example" and issue.path == "/team/guide/issues/new"
    query = parse_qs(issue.query)
    assert query["template"] == ["actor-add.yml"] and query["block"] == [block] and "court" in query["title"][0]
    mail = urlsplit(page.locator("[data-mail]").get_attribute("href"))
    assert mail.path == "desk@guide.example" and parse_qs(mail.query)["body"] == [block.replace("\n", "\r\n")]


def test_a_longer_record_is_copied_for_the_link(configured, open_page):
    page = opened(open_page, configured, "fr", permissions=["clipboard-read", "clipboard-write"])
    typed(page, shortest(description={"ar": "نصّ طويل " * 300, "fr": "Texte."}))
    page.click("[type=submit]")
    for way, limit in (("issue", 7000), ("mail", 1800)):
        href = page.locator(f"[data-{way}]").get_attribute("href")
        assert len(href) < limit and "%D9%86%D8%B5" not in href
    page.evaluate("document.querySelector('[data-issue]').removeAttribute('target')")
    page.route("https://forge.example/**", lambda route: route.fulfill(body="<title>forge</title>"))
    page.evaluate("document.querySelector('[data-issue]').addEventListener('click', (e) => e.preventDefault())")
    page.click("[data-issue]")
    page.wait_for_selector("[data-status]:not(:empty)")
    assert page.evaluate("navigator.clipboard.readText()") == page.locator("[data-block]").text_content() + "\n"


def test_the_form_works_under_a_strict_policy_and_runs_no_text(address, open_page):
    page = opened(open_page, address, "fr")
    policy = "script-src 'self'; object-src 'none'; base-uri 'none'; style-src 'self' 'unsafe-inline'"
    page.route("**/contribute/", lambda route: strict(route, policy))
    page.route("**/data/actors/cuf.json", hostile)
    ran = []
    page.on("dialog", lambda dialog: (ran.append(dialog.message), dialog.dismiss()))
    page.goto(address + "/fr/contribute/")
    assert page.locator("form[data-contribute]").is_visible()
    page.goto(address + "/fr/contribute/?record=cuf")
    page.wait_for_selector("[data-record]:not(:empty)")
    page.click("[type=submit]")
    assert "<img src=x onerror=alert(1)>" in page.locator("[data-block]").text_content()
    assert page.locator("[data-contribute] ~ * img, [data-contribute] img").count() == 0 and ran == []


def strict(route, policy):
    response = route.fetch()
    route.fulfill(response=response, headers={**response.headers, "content-security-policy": policy})


def hostile(route):
    response = route.fetch()
    content = json.loads(response.body())
    for record in content["records"]:
        record["name"]["fr"] += " <img src=x onerror=alert(1)>"
        record["summary"]["ar"] += " <script>alert(1)</script>"
    route.fulfill(body=json.dumps(content), content_type="application/json")


def test_an_unknown_record_is_said(address, open_page):
    page = opened(open_page, address, "fr", "?record=<b>nowhere</b>")
    page.wait_for_selector("[data-record]:not(:empty)")
    assert "<b>nowhere</b>" in page.locator("[data-record]").inner_text()
    assert page.locator("[name=id]").get_attribute("readonly") is None


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("edition", EDITIONS)
def test_axe_finds_nothing_in_mistakes_rows_and_the_finished_record(configured, open_page, edition, scheme):
    for width in (320, 1280):
        page = opened(open_page, configured, edition, width=width, scheme=scheme)
        page.locator('[data-rows="former_names"] [data-add]').click()
        page.click("[type=submit]")
        # From the top: what scrolls half under the header would be called too small.
        page.evaluate("scrollTo(0, 0)")
        states = [Axe().run(page, options=RULES).response]
        page.locator('[data-rows="former_names"] [data-remove]').click()
        typed(page, shortest(description={"ar": "نصّ طويل " * 40, "fr": "Un texte long " * 40}))
        page.click("[type=submit]")
        page.wait_for_selector("[data-ready]:visible")
        page.evaluate("scrollTo(0, 0)")
        states.append(Axe().run(page, options=RULES).response)
        for state in states:
            assert len(state["passes"]) > 20
            assert [(each["id"], each["nodes"][0]["target"]) for each in state["violations"]] == []
        assert page.evaluate("document.scrollingElement.scrollWidth <= innerWidth")
