"""What further pages take over the line, and what is there before it has all come; first visits: test_visits.py."""

import re

import bench
import pytest
from browser.conftest import until
from browser.test_pages import EDITIONS
from browser.test_visits import LATE


@pytest.mark.parametrize("edition", EDITIONS)
def test_further_pages_stay_within_their_budgets(real_site, chromium, edition):
    with bench.served(real_site) as root, chromium.new_context() as context:
        page = context.new_page()
        start = root + bench.ROOTS[edition]
        bench.waterfall(page, start)
        for name, (path, budget) in bench.SECOND.items():
            rows = bench.waterfall(page, start + path)
            assert rows and sum(size for _, size in rows) <= budget * 1000, (name, rows)


@pytest.mark.parametrize("edition", EDITIONS)
def test_a_page_is_read_before_any_font_or_script_comes(address, open_page, edition):
    page = open_page(390)
    held = []
    page.route(re.compile(LATE), lambda route: held.append(route))
    page.goto(f"{address}{EDITIONS[edition]}/actors/", wait_until="commit")
    page.wait_for_selector("footer")
    until(page, "performance.getEntriesByName('first-contentful-paint').length === 1")
    until(page, lambda: len(held) >= 2)
    assert page.locator("[data-actor]:visible").count() == page.locator("[data-actor]").count() > 30
    page.click(".drawer > summary")
    assert page.is_visible(".drawer__panel a")
    assert page.evaluate("[...document.fonts].filter((font) => font.status === 'loaded').length") == 0
    for route in held:
        route.abort()
