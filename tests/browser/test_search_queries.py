"""What readers type finds its page: the table of tests/search/queries.yml, in a real Chromium on the real site."""

import pytest
import yaml
from built import parse
from sites import PROJECT

QUERIES = yaml.safe_load((PROJECT / "tests" / "search" / "queries.yml").read_text(encoding="utf-8"))
KINDS = {"word", "spelling", "plural", "synonym", "former", "script", "error", "question"}
ROOTS = {"ar": "/", "fr": "/fr/"}
LEAST = {"ar": 120, "fr": 80}

# Answers every query with the addresses of its first three pages, by the functions that the page itself uses.
FIND = """async (queries) => {
  const { engine } = await import("/assets/js/search/page.js");
  const search = await engine();
  const first = async ({ page }) => (await search.page(page)).address;
  return Promise.all(queries.map(async (query) => {
    const { results } = await search.search(query);
    return Promise.all(results.slice(0, 3).map(first));
  }));
}"""


def spoken(text):
    return " ".join(str(text).lower().replace("\u202f", " ").split())


@pytest.mark.parametrize("language", ROOTS)
def test_the_table_is_large_and_mostly_not_word_for_word(real_site, language):
    queries = QUERIES[language]
    typed = [str(each["q"]) for each in queries]
    assert len(set(typed)) == len(typed) >= LEAST[language]
    assert {each["how"] for each in queries} == KINDS
    texts = {}
    for each in queries:
        page = real_site / ROOTS[language].strip("/") / each["page"] / "index.html"
        texts[each["page"]] = spoken(parse(page).find("article").get_text(" "))
    apart = [each for each in queries if spoken(each["q"]) not in texts[each["page"]]]
    assert len(apart) >= len(queries) / 2


@pytest.mark.parametrize("language", ROOTS)
def test_what_readers_type_finds_its_page(address, open_page, real_site, language):
    page = open_page()
    page.goto(address + ROOTS[language] + "search/")
    found = page.evaluate(FIND, [str(each["q"]) for each in QUERIES[language]])
    missed = [
        f"{each['q']}: {each['page']} is not among {first}"
        for each, first in zip(QUERIES[language], found, strict=True)
        if each["page"] not in first
    ]
    assert len(missed) <= 0.05 * len(found), "\n".join(missed)
    own = real_site / ROOTS[language].strip("/")
    shown = {each for first in found for each in first}
    # Addresses are from the root of the edition, so none can lead into the other.
    # A term of the glossary is found at its anchor.
    pages = {each.partition("#")[0] for each in shown}
    assert all((own / each / "index.html").is_file() and not each.startswith("fr/") for each in pages)
