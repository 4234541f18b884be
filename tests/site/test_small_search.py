"""What of a site is searched, in each edition."""

import json
import re

import built
import pytest
import sites
from dalil.languages import LANGUAGES, address
from dalil.search import site_files

NAMES = {
    "ar": {"alpha": "شبكة المياه", "beta": "جمعية بيتا"},
    "fr": {"alpha": "Lebanese Water Network", "beta": "Association Bêta"},
}


def index(site, language):
    """Return the head of an edition's index and its pages: address -> (title, sections)."""
    page = site / address("search/index.html", language)
    (name,) = re.findall(r'data-index="([0-9a-f]{10})/"', page.read_text(encoding="utf-8"))
    folder = page.parent / name
    texts = [json.loads(path.read_text(encoding="utf-8")) for path in sorted(folder.glob("texts-*.json"))]
    head = json.loads((folder / "index.json").read_text(encoding="utf-8"))
    return head, {place: (title, sections) for part in texts for place, title, sections in part}


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_edition_searches_every_page_of_its_own_and_no_other(sample_site, language):
    head, pages = index(sample_site, language)
    assert len(pages) == head["pages"] > 15
    assert {"", "guide/what/", "actors/alpha/", "themes/water/", "partnerships/barouk-limoux/"} <= set(pages)
    for place in pages:
        path, _, anchor = place.partition("#")
        page = built.parse(sample_site / address(path, language) / "index.html")
        assert not anchor or page.find(id=anchor), place
    script = {"ar": r"[\u0600-\u06ff]", "fr": "[A-Za-z]"}[language]
    own = [place for place, (title, _) in pages.items() if re.search(script, title)]
    assert len(own) == len(pages)


@pytest.mark.parametrize("language", LANGUAGES)
def test_pages_for_contributors_and_the_search_itself_are_not_searched(sample_site, language):
    _, pages = index(sample_site, language)
    assert not [place for place in pages if place.startswith(("reference/", "reviews-due/", "search/"))]


@pytest.mark.parametrize("language", LANGUAGES)
def test_listings_and_filters_are_not_searched(sample_site, language):
    """A page that names every actor would otherwise come first for every word."""
    _, pages = index(sample_site, language)
    for place in ("actors/", "partnerships/", "help/", "site-map/", "themes/water/"):
        text = json.dumps(pages[place][1], ensure_ascii=False)
        assert not [name for name in NAMES[language].values() if name in text], place


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_page_that_says_so_is_not_searched(project, language):
    path = project / "docs" / language / "about.md"
    path.write_text(path.read_text().replace("---\n", "---\nsearch: {exclude: true}\n", 1))
    assert sites.build(project).returncode == 0
    for each in LANGUAGES:
        assert ("about/" in index(project / "site", each)[1]) == (each != language)


def test_one_edit_changes_both_searches(project):
    assert sites.build(project).returncode == 0
    before = {language: index(project / "site", language) for language in LANGUAGES}
    path = project / "data" / "actors.yml"
    record = path.read_text()[path.read_text().index("- id: beta") :]
    path.write_text(path.read_text() + record.replace("beta", "gamma").replace("بيتا", "غاما").replace("Bêta", "Gamma"))
    (project / "data" / "synonyms.yml").write_text("- {id: one, ar: [نحلة], fr: [Gamma, abeille]}\n")
    assert sites.build(project).returncode == 0
    for language in LANGUAGES:
        head, pages = index(project / "site", language)
        assert set(pages) - set(before[language][1]) == {"actors/gamma/"}
        # The name of the other edition leads there as well.
        assert {"gamma", "غاما"} <= set(head["terms"].split())
        # The glossary's terms are synonyms as well.
        known = before[language][0]["synonyms"]
        added = [["نحل"], ["gamma"], ["abeille"]]
        assert len(known) > 1 and added not in known
        assert sorted(head["synonyms"]) == sorted([*known, added])
        # Nothing of the former index is left behind.
        assert len(list((project / "site" / address("search", language)).iterdir())) == 2


def test_a_site_without_the_page_of_the_search_is_built_without_an_index(project):
    for language in LANGUAGES:
        (project / "docs" / language / "search.md").unlink()
    path = project / "mkdocs.yml"
    path.write_text(path.read_text().replace("  - search.md\n", ""))
    assert sites.build(project).returncode == 0
    assert not list(project.rglob("site/**/texts-0.json"))
    assert site_files.offline(project / "site", "ar") == {}


def test_hostile_text_stays_text_in_the_index(hostile_site):
    """What reads it only ever sets it as text; the page itself holds none of it."""
    for language in LANGUAGES:
        assert any("<script>" in title for title, _ in index(hostile_site, language)[1].values())
        assert "alert(1)" not in re.sub(
            r"<noscript>.*?</noscript>|<nav.*?</nav>",
            "",
            (hostile_site / address("search/index.html", language)).read_text(),
            flags=re.DOTALL,
        )
