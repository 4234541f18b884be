"""The register in a real browser: filters and their address, what stays out of the count, guidance, no script."""

import functools
import http.server
import threading

import pytest
from browser.conftest import Handler

EDITIONS = {"ar": "", "fr": "/fr"}


@pytest.fixture(scope="module")
def sample(sample_site):
    """Serve the sample, whose register is small and does not change."""
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Handler, directory=str(sample_site)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()


def shown(page, kind="partnership"):
    return page.eval_on_selector_all(f"[data-{kind}]:not([hidden])", f"cards => cards.map(card => card.dataset.{kind})")


@pytest.mark.parametrize("edition", EDITIONS)
@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("district=chouf", ["barouk-limoux", "barouk-redon"]),
        ("region=bretagne", ["bhamdoun-limoux-redon", "nowhere-redon", "barouk-redon", "alpha-redon"]),
        ("theme=water&decade=1990", ["barouk-limoux"]),
        ("evidence=2019", ["bhamdoun-limoux-redon"]),
        ("decade=unknown", ["nowhere-redon"]),
        ("kind=commune&q=Limoux", ["barouk-limoux", "bhamdoun-limoux-redon"]),
    ],
)
def test_the_address_sets_the_filter(sample, open_page, edition, query, expected):
    page = open_page()
    page.goto(f"{sample}{EDITIONS[edition]}/partnerships/?{query}")
    assert shown(page) == expected


def test_a_governorate_names_what_it_shares_with_another_until_the_list_is_filtered(address, open_page):
    page = open_page()
    page.goto(f"{address}/fr/partnerships/")
    group = page.locator("section:has(> #governorate-bekaa)")
    line = group.locator("[data-unfiltered]")
    links = line.locator("a").evaluate_all("links => links.map(link => link.href.split('/').at(-2))")
    assert links == ["qaa-zahle-savoie", "araya-hammana-zahle-qaa-trivalis"]
    assert "4" in page.inner_text(".jump a[href='#governorate-bekaa'] >> xpath=..")
    page.select_option("#filter-district", "zahle")
    assert not line.is_visible() and shown(page)
    page.select_option("#filter-district", "")
    assert line.is_visible()


@pytest.mark.parametrize(
    ("edition", "two", "apart"), [("ar", "شراكتان", "علاقة أخرى واحدة"), ("fr", "2 partenariats", "1 autre relation")]
)
def test_other_relations_stay_out_of_the_count(sample, open_page, edition, two, apart):
    page = open_page()
    page.goto(f"{sample}{EDITIONS[edition]}/partnerships/")
    assert len(shown(page)) == 5 and "3" in page.inner_text("[data-count]")
    page.select_option("#filter-region", "bretagne")
    assert page.url.endswith("/partnerships/?region=bretagne")
    assert page.inner_text("[data-count]") == two
    assert page.inner_text("[data-section] [data-group-count]") == apart
    page.select_option("#filter-theme", "water")
    assert page.inner_text("[data-count]") in ("شراكة واحدة", "1 partenariat")
    assert not page.is_visible("[data-section]") and not page.is_visible("[data-none]")
    page.fill("#filter-q", "zzzz")
    assert shown(page) == [] and page.is_visible("[data-none]")


@pytest.mark.parametrize("edition", EDITIONS)
def test_the_guidance_narrows_down_by_need_and_theme(sample, open_page, edition):
    page = open_page()
    page.goto(f"{sample}{EDITIONS[edition]}/help/?service=training&theme=water")
    assert shown(page, "help") == ["alpha"]
    page.select_option("#filter-theme", "tourism")
    assert shown(page, "help") == [] and page.is_visible("[data-none]")


@pytest.mark.parametrize("edition", EDITIONS)
def test_without_script_everything_is_there(sample, open_page, edition):
    page = open_page(java_script_enabled=False)
    page.goto(f"{sample}{EDITIONS[edition]}/partnerships/")
    assert page.locator("article[data-partnership]:visible").count() == 5
    assert not page.is_visible("[data-filter]")
    page.goto(f"{sample}{EDITIONS[edition]}/help/")
    assert page.locator("article[data-help]:visible").count() == 1


def test_the_map_lies_the_same_way_in_both_editions(sample, open_page):
    """North above and the sea on the left: the land does not turn with the reading direction."""
    places = {}
    for edition, prefix in EDITIONS.items():
        page = open_page()
        page.goto(f"{sample}{prefix}/guide/partnerships/")
        grid = page.locator(".tiles__grid").bounding_box()
        beirut, mountain = (
            page.locator(f".tile[data-place={name}]").bounding_box() for name in ("beirut", "mount-lebanon")
        )
        assert grid["x"] - 1 <= beirut["x"] < mountain["x"]
        places[edition] = [page.inner_text(f".tile[data-place={name}] strong") for name in ("beirut", "mount-lebanon")]
    assert places["ar"] == places["fr"] == ["0", "2"]
