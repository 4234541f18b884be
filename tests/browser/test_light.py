"""What a visit takes over the line, what is there before it has all come, and that nothing moves when it does."""

import re
import time

import bench
import pytest
from browser.conftest import Handler, serve
from browser.test_pages import EDITIONS, KINDS
from sites import LONG

PAGES = {kind: path for kind, path in KINDS.items() if kind != "404"}


@pytest.mark.parametrize("edition", EDITIONS)
def test_a_first_visit_to_any_kind_of_page_stays_within_its_budget(real_site, chromium, edition):
    with bench.served(real_site) as root:
        for kind, path in PAGES.items():
            with chromium.new_context(viewport={"width": 390, "height": 844}) as context:
                # What a question to the search takes is measured by itself: `make bench`.
                address = root + EDITIONS[edition] + path.partition("?")[0]
                rows = bench.waterfall(context.new_page(), address)
            assert len(rows) > 3, kind
            assert sum(size for _, size in rows) <= bench.FIRST_BUDGET[edition] * 1000, (kind, rows)


@pytest.mark.parametrize("edition", EDITIONS)
def test_further_pages_stay_within_their_budgets(real_site, chromium, edition):
    with bench.served(real_site) as root, chromium.new_context() as context:
        page = context.new_page()
        start = root + bench.ROOTS[edition]
        bench.waterfall(page, start)
        for name, (path, budget) in bench.SECOND.items():
            rows = bench.waterfall(page, start + path)
            assert rows and sum(size for _, size in rows) <= budget * 1000, (name, rows)


# What is seen to move once the page has been drawn, other than by the reader's doing.
SHIFTS = """
window.moved = [];
new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) if (!entry.hadRecentInput) {
    window.moved.push([entry.value, entry.sources.map(({node}) => node?.outerHTML?.slice(0, 80))]);
  }
}).observe({type: "layout-shift", buffered: true});
"""


# Addresses carry a stamp of the content.
LATE = r"\.(js|woff2)(\?|$)"


class Late(Handler):
    """A host whose fonts and scripts come when the page has long been drawn."""

    def do_GET(self):
        if re.search(LATE, self.path):
            time.sleep(0.3)
        super().do_GET()


@pytest.fixture(scope="module")
def slow(real_site):
    yield from serve(real_site, Late)


@pytest.mark.parametrize(
    ("edition", "width"), [("ar", 390), ("fr", 1280), *([("ar", 1280), ("fr", 390)] if LONG else [])]
)
def test_nothing_moves_when_fonts_and_scripts_come_late(slow, open_page, edition, width):
    for kind, path in PAGES.items():
        page = open_page(width)
        page.add_init_script(SHIFTS)
        page.goto(slow + EDITIONS[edition] + path, wait_until="networkidle")
        page.wait_for_timeout(100)
        assert page.evaluate("window.moved") == [], kind
        page.context.close()


def test_the_watch_for_movement_can_tell(address, open_page):
    page = open_page()
    page.add_init_script(SHIFTS)
    page.goto(address + "/fr/guide/how/", wait_until="networkidle")
    page.evaluate("document.querySelector('h1').style.marginTop = '300px'")
    page.wait_for_timeout(200)
    assert page.evaluate("window.moved.length") > 0


@pytest.mark.parametrize("edition", EDITIONS)
def test_a_page_is_read_before_any_font_or_script_comes(address, open_page, edition):
    page = open_page(390)
    held = []
    page.route(re.compile(LATE), lambda route: held.append(route))
    page.goto(f"{address}{EDITIONS[edition]}/actors/", wait_until="commit")
    page.wait_for_selector("footer")
    page.wait_for_timeout(300)
    assert len(held) >= 2
    assert page.evaluate("performance.getEntriesByName('first-contentful-paint').length") == 1
    assert page.locator("[data-actor]:visible").count() == page.locator("[data-actor]").count() > 30
    page.click(".drawer > summary")
    assert page.is_visible(".drawer__panel a")
    assert page.evaluate("[...document.fonts].filter((font) => font.status === 'loaded').length") == 0
    for route in held:
        route.abort()
