"""The policy of the pages in a real browser: it refuses what a page smuggles in, and never what the site does.

That no page asks for what it refuses on a first visit: test_visits.py.
"""

import shutil

import pytest
from browser.conftest import refused, serve, until, watch


@pytest.fixture
def watched(open_page):
    """Return a function that gives a fresh page that records what the policy refuses: (…) -> page."""

    def opened(*given, **options):
        page = open_page(*given, **options)
        watch(page)
        return page

    return opened


def test_what_the_site_does_is_allowed(address, watched):
    """Drawer, filter, charts, form with its record, download and copy."""
    page = watched(390)
    page.goto(f"{address}/fr/guide/partnerships/")
    page.click(".drawer > summary")
    assert page.is_visible(".drawer__panel")
    widths = page.evaluate(
        "[...document.querySelectorAll('.chart__bar')].map((bar) => bar.getBoundingClientRect().width)"
    )
    assert len({round(width) for width in widths}) > 5
    assert refused(page) == []
    page.goto(f"{address}/fr/actors/?country=lb")
    assert 0 < page.locator("[data-actor]:visible").count() < page.locator("[data-actor]").count()
    assert refused(page) == []
    page.goto(f"{address}/fr/contribute/?record=cul-btvl")
    until(page, "document.querySelector('[name=id]').value === 'cul-btvl'")
    page.click("form[data-contribute] [type=submit]")
    with page.expect_download() as download:
        page.click("[data-download]")
    assert "id: cul-btvl" in download.value.path().read_text(encoding="utf-8")
    page.click("[data-copy]")
    assert refused(page) == []


SMUGGLED = {
    "a script": "<script>window.ran = 1</script>",
    "a handler": '<img src="x" onerror="window.ran = 1">',
    "a script of another host": '<script src="https://elsewhere.invalid/x.js"></script>',
    "data as a script": '<script src="data:text/javascript,window.ran=1"></script>',
    "a frame": '<iframe srcdoc="<script>parent.ran = 1</script>"></iframe>',
    "a style": "<style>body { display: none }</style>",
    "a picture of another host": '<img src="https://elsewhere.invalid/x.png">',
    "an object": '<object data="data:text/html,x"></object>',
    "another base": '<base href="https://elsewhere.invalid/">',
}


@pytest.fixture(scope="session")
def spoilt(real_site, tmp_path_factory):
    """The real site's home page, once for each thing that someone smuggled into it."""
    site = tmp_path_factory.mktemp("spoilt")
    shutil.copytree(real_site / "assets", site / "assets")
    home = (real_site / "index.html").read_text(encoding="utf-8")
    for number, text in enumerate(SMUGGLED.values()):
        folder = site / str(number)
        folder.mkdir()
        (folder / "index.html").write_text(
            home.replace('"assets/', '"../assets/').replace("</h1>", f"</h1>{text}", 1), encoding="utf-8"
        )
    yield from serve(site)


@pytest.mark.parametrize("what", SMUGGLED)
def test_what_is_smuggled_in_is_refused(spoilt, watched, what):
    page = watched()
    page.goto(f"{spoilt}/{list(SMUGGLED).index(what)}/", wait_until="load")
    # A frame is told of what it is refused, not the page round it; the console hears of both.
    until(page, lambda: any("Content Security Policy" in line for line in page.said))
    assert page.evaluate("window.ran") is None
    assert page.is_visible("h1")


def test_a_link_that_is_a_script_does_not_run(address, watched):
    page = watched()
    page.goto(address + "/")
    page.evaluate("""() => {
      const link = document.createElement("a");
      Object.assign(link, {href: "javascript:window.ran = 1", textContent: "x", id: "bad"});
      document.querySelector("h1").append(link);
    }""")
    page.click("#bad")
    until(page, "window.refused.length > 0")
    assert page.evaluate("window.ran") is None
