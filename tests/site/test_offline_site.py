"""What a build writes for reading without a line, and what it refuses."""

import json
import random
import re

import built
import pytest
import sites
from dalil.offline import stamps
from dalil.offline.copies import BUDGET, RESERVE


def given(site):
    """Return what the worker of a built site holds: the JSON that the build put into it."""
    script = (site / "sw.js").read_text(encoding="utf-8")
    return json.loads(re.search(r"^const SITE = (.*);$", script, re.MULTILINE)[1])


def listed(site, language, name):
    """Return the files of a copy as the worker reads them: [address, stamp, transferred bytes, bytes]."""
    return json.loads((site / given(site)["editions"][language][name]["list"]).read_text(encoding="utf-8"))


def file(site, address):
    path, _, _ = address.partition("?")
    return site / path / "index.html" if path == "" or path.endswith("/") else site / path


def test_the_worker_lists_the_bytes_that_are_published(sample_site):
    known = given(sample_site)
    published = json.loads((sample_site / "version.json").read_text())
    assert published["date"] == known["date"]
    for language, home in (("ar", ""), ("fr", "fr/")):
        edition = known["editions"][language]
        kept = {}
        for name in ("start", "whole"):
            assert stamps.of((sample_site / edition[name]["list"]).read_bytes()) == edition[name]["stamp"]
            kept[name] = listed(sample_site, language, name)
            for address, stamp, size, room in kept[name]:
                content = file(sample_site, address).read_bytes()
                assert (stamps.of(content), len(content)) == (stamp, room), address
                assert 0 < size < room + 100
        start, whole = ({address for address, *_ in files} for files in kept.values())
        assert {home, f"{home}guide/how/", f"{home}actors/", f"{home}actors/alpha/", f"{home}offline/"} <= start
        assert start <= whole
        assert f"{home}authorities/barouk/" in whole
        assert not [address for address in start if address.startswith("fr/") != (language == "fr")
                    and not address.startswith("assets/")]  # fmt: skip
        assert published[language] == {name: edition[name]["version"] for name in ("start", "whole")}


def test_everything_that_a_kept_page_loads_is_kept(sample_site):
    for language in ("ar", "fr"):
        start = {address for address, *_ in listed(sample_site, language, "start")}
        for address in [each for each in start if "?" not in each]:
            page = file(sample_site, address)
            for tag in built.parse(page).find_all(["link", "script", "img"]):
                loaded = tag.get("src") or (
                    tag.get("href") if set(tag.get("rel", [])) & {"stylesheet", "preload"} else ""
                )
                if loaded:
                    path = (page.parent / loaded).resolve().relative_to(sample_site.resolve()).as_posix()
                    assert path in start, (address, loaded)


def test_the_build_states_what_is_kept(project):
    result = sites.build(project)
    sizes = re.findall(r"offline, (?:ar|fr): essential ([\d,]+) bytes \((.*?)\)", result.stderr)
    assert len(sizes) == 2
    for size, groups in sizes:
        assert 10_000 < int(size.replace(",", "")) < BUDGET
        assert groups == "chapters, actors, search"
    files = listed(project / "site", "fr", "start")
    assert 0 < int(sizes[1][0].replace(",", "")) - sum(size for _, _, size, _ in files) < RESERVE


@pytest.mark.parametrize("language", ["ar", "fr"])
def test_the_page_says_what_there_is(sample_site, language):
    page = built.parse(sample_site / ("" if language == "ar" else "fr") / "offline" / "index.html")
    assert built.misdirected(page) == []
    targets = [link["href"] for link in page.find("h2", id="essential").find_next("ul").find_all("a")]
    assert targets == [
        "../",
        "../guide/what/",
        "../guide/why/",
        "../guide/how/",
        "../guide/partnerships/",
        "../actors/",
        "../search/",
    ]
    assert not page.find(id="stick")
    (words,) = [element["data-words"] for element in page.find_all(attrs={"data-words": True})]
    words = json.loads(words)
    assert all(words.values())
    places = {"start": {"{date}"}, "whole": {"{date}"}, "older": {"{date}"}, "arrived": {"{percent}"}}
    for name, expected in ({name: set() for name in words} | places | {"progress": {"{percent}"}}).items():
        assert set(re.findall(r"\{[^}]*\}", words[name])) == expected, name


def test_the_archive_is_offered_where_it_was_made(project):
    assert sites.build(project, DALIL_ARCHIVE="1").returncode == 0
    for address in ("offline/", "fr/offline/"):
        page = built.parse(project / "site" / address / "index.html")
        link = page.find("h2", id="stick").find_next("a", class_="button")
        assert (project / "site" / address / link["href"]).resolve() == project / "site" / "offline" / "dalil.zip"


def test_pages_that_are_too_heavy_to_keep_are_refused_in_both_languages(project):
    (project / "site").mkdir()
    (project / "site" / "index.html").write_text("the last good site")
    picture = project / "docs" / "assets" / "pictures" / "heavy.webp"
    picture.write_bytes(random.Random(1).randbytes(500_000))
    for language in ("ar", "fr"):
        page = project / "docs" / language / "guide" / "what.md"
        page.write_text(page.read_text() + "\n![](../../assets/pictures/heavy.webp)\n")
    result = sites.build(project)
    said = result.stdout + result.stderr
    assert result.returncode == 1 and "Traceback" not in said
    assert "أثقل من المسموح" in said and "pèsent trop" in said and "assets/pictures/heavy.webp (500,000)" in said
    assert (project / "site" / "index.html").read_text() == "the last good site"
