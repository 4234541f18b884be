"""The first visit to every kind of page, on a host whose fonts and scripts come late: what it takes over the line, what
it asks for, what the policy refuses, what moves."""

import re
import time

import bench
import pytest
from browser.conftest import refused, serve, until, watch
from browser.test_pages import EDITIONS, KINDS
from sites import LONG

# What a question to the search takes is measured by itself, `make bench`: its page also stands here without one.
PAGES = {**{kind: path for kind, path in KINDS.items() if kind != "404"}, "search before a question": "/search/"}
LOOKS = [("ar", 390), ("fr", 1280), *([("ar", 1280), ("fr", 390)] if LONG else [])]

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


class Late(bench.Compressing):
    """A host whose fonts and scripts come when the page has long been drawn."""

    def do_GET(self):
        if re.search(LATE, self.path):
            time.sleep(0.3)
        super().do_GET()


@pytest.fixture(scope="module")
def slow(real_site):
    yield from serve(real_site, Late)


class Visitor:
    """A page that comes for the first time to each address, and tells what is wrong there.

    A context of its own for each visit would take most of the time.
    """

    def __init__(self, page, root, budget):
        self.page, self.root, self.budget = page, root, budget
        self.session = page.context.new_cdp_session(page)
        self.asked, self.failed = [], []
        page.on("request", lambda request: self.asked.append(request.url))
        page.on("response", lambda response: self.failed.append(response.url) if response.status >= 400 else None)
        page.on("console", lambda message: self.failed.append(message.text) if message.type == "error" else None)
        page.on("pageerror", lambda error: self.failed.append(str(error)))
        page.add_init_script(SHIFTS)
        watch(page)

    def visit(self, path):
        """Return what is wrong with the first visit to a path."""
        page = self.page
        page.goto("about:blank")
        self.session.send("Network.clearBrowserCache")
        self.session.send("Storage.clearDataForOrigin", {"origin": self.root, "storageTypes": "all"})
        for told in (self.asked, self.failed, page.said):
            told.clear()
        rows = bench.waterfall(page, self.root + path)
        page.wait_for_timeout(100)
        parts = [part for part, _ in rows]
        assert "/assets/css/dalil.css" in parts and "/assets/js/dalil.js" in parts, "no first visit"
        size = sum(size for _, size in rows)
        return {
            "failed": self.failed[:],
            "of another host": [url for url in self.asked if not url.startswith(self.root + "/")],
            "font in French": [part for part in parts if part.endswith(".woff2") and path.startswith("/fr/")],
            "without the policy": page.locator("head > :first-child[http-equiv=Content-Security-Policy]").count() != 1,
            "refused by the policy": refused(page),
            "moved": page.evaluate("window.moved"),
            "over budget": size > self.budget * 1000 and "?" not in path and rows,
            "stored": page.context.cookies() + page.evaluate("Object.keys(localStorage)"),
        }


@pytest.mark.parametrize(("edition", "width"), LOOKS)
def test_nothing_is_wrong_with_the_first_visit_to_any_kind_of_page(slow, open_page, edition, width):
    visitor = Visitor(open_page(width), slow, bench.FIRST_BUDGET[edition])
    found = {}
    for kind, path in PAGES.items():
        faults = visitor.visit(EDITIONS[edition] + path)
        found |= {(kind, fault): what for fault, what in faults.items() if what}
    assert found == {}


def test_the_watch_can_tell(slow, open_page):
    page = open_page()
    visitor = Visitor(page, slow, 1)
    page.route("**/offline.js*", lambda route: route.abort())
    page.add_init_script("localStorage.setItem('x', '1')")
    faults = visitor.visit("/fr/guide/how/")
    assert [fault for fault, what in faults.items() if what] == ["failed", "over budget", "stored"]
    page.evaluate("document.querySelector('h1').style.marginTop = '300px'")
    until(page, "window.moved.length > 0")
