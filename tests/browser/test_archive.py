"""The archive for a memory stick, opened as files in a real Chromium: links lead to files, nothing is fetched."""

import zipfile
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest
import sites
from dalil.offline.archive import ARCHIVE, FOLDER
from dalil.strings import string


@pytest.fixture(scope="module")
def stick(tmp_path_factory):
    """The sample's archive, unpacked."""
    project = sites.small_project(tmp_path_factory.mktemp("archive") / "project")
    result = sites.build(project, DALIL_ARCHIVE="1", SITE_URL="https://guide.example/below/")
    assert result.returncode == 0, result.stderr
    folder = project.parent / "clé USB"
    with zipfile.ZipFile(project / "site" / ARCHIVE) as archive:
        archive.extractall(folder)
    return folder / FOLDER


def test_every_link_leads_to_a_file_and_nothing_is_fetched(stick, open_page):
    page = open_page()
    asked, failed = [], []
    page.on("request", lambda request: asked.append(request.url))
    # A picture of the bar that the next page no longer waits for is no failure.
    aborted = "net::ERR_ABORTED"
    page.on("requestfailed", lambda request: failed.append(request.url) if request.failure != aborted else None)
    page.on("console", lambda message: failed.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: failed.append(str(error)))
    left, seen, broken = [path.as_uri() for path in stick.rglob("*.html")], set(), []
    while left:
        address = left.pop()
        if address in seen:
            continue
        seen.add(address)
        page.goto(address, wait_until="load")
        for link in page.evaluate("[...document.querySelectorAll('a[href]')].map((link) => link.href)"):
            parts = urlsplit(link)
            if parts.scheme in ("http", "https", "mailto", "tel"):
                continue
            file = Path(unquote(parts.path))
            if parts.scheme != "file" or not file.is_file() or not file.is_relative_to(stick):
                broken.append((address, link))
            elif file.suffix == ".html":
                left.append(parts._replace(query="", fragment="").geturl())
    assert broken == []
    assert len(seen) > 60
    assert [url for url in asked if not url.startswith(("file:", "data:"))] == []
    assert failed == []


def test_pages_look_and_work_as_on_the_host(stick, open_page):
    page = open_page()
    failed = []
    page.on("pageerror", lambda error: failed.append(str(error)))
    page.goto((stick / "actors" / "index.html").as_uri() + "?country=lb")
    assert page.evaluate("getComputedStyle(document.documentElement).getPropertyValue('--cedar')")
    assert page.evaluate("document.fonts.load('700 16px \"Dalil Arabic\"', 'بلدية').then((fonts) => fonts.length)") == 1
    assert page.locator("[data-actor]:not([hidden])").count() == 1
    page.fill("#filter-q", "لا شيء")
    assert page.locator("[data-actor]:not([hidden])").count() == 0
    page.locator(".language-switch").click()
    page.wait_for_url("**/fr/actors/index.html*")
    assert failed == []


@pytest.mark.parametrize("language", ["ar", "fr"])
def test_the_search_leads_to_the_site_map(stick, language):
    home = (stick / ("" if language == "ar" else "fr") / "index.html").read_text(encoding="utf-8")
    assert "search/" not in home.replace("search/search", "")
    assert "site-map/index.html" in home


@pytest.mark.parametrize("language", ["ar", "fr"])
def test_the_offline_page_says_what_the_archive_is(stick, open_page, language):
    page = open_page()
    page.goto((stick / ("" if language == "ar" else "fr") / "offline" / "index.html").as_uri())
    assert string("offline.archived", language, date="").split("،")[0][:25] in page.locator("main").inner_text()
    assert "https://guide.example/below/" in page.locator("main").inner_text()
    assert page.locator("button:visible", has_text=string("offline.do.stop", language)).count() == 0
