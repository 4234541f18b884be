"""Each model document's page and its files say the same, and chapter 3 leads to them."""

import re

import built
import pytest
import word
from dalil.data import load
from dalil.languages import LANGUAGES, address
from dalil.typesetting import typeset_plain
from sites import PROJECT

DOCUMENTS = load(PROJECT / "data").documents


def page(real_site, document, language):
    return built.parse(real_site / address(f"toolbox/documents/{document.id}/", language) / "index.html")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("document", DOCUMENTS, ids=[each.id for each in DOCUMENTS])
def test_the_page_and_the_file_say_the_same_in_the_same_order(real_site, document, language):
    soup = page(real_site, document, language)
    title = soup.find("h1").get_text()
    for hidden in soup.select("section.document caption"):
        hidden.decompose()
    shown = word.squeezed(title + soup.select_one("section.document").get_text())
    file = (real_site / "documents" / f"{document.id}-{language}.docx").read_bytes()
    assert shown == word.words(word.body(file))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("document", DOCUMENTS, ids=[each.id for each in DOCUMENTS])
def test_a_page_offers_its_files_with_their_sizes(real_site, document, language):
    soup = page(real_site, document, language)
    names = []
    for item in soup.select(".downloads li"):
        path = (real_site / address(f"toolbox/documents/{document.id}/", language) / item.a["href"]).resolve()
        names.append(path.name)
        size = int(re.search(r"\d+", item.select_one(".soft").get_text())[0])
        assert abs(path.stat().st_size / 1000 - size) <= 0.5
    forms = ("docx", "xlsx") if document.budget else ("docx",)
    assert names == [f"{document.id}-{each}.{form}" for form in forms for each in ("ar", "fr", "ar-fr")]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_list_and_chapter_3_lead_to_every_document(real_site, language):
    for source in ("toolbox/documents/", "guide/how/", "site-map/"):
        soup = built.parse(real_site / address(source, language) / "index.html")
        links = {link["href"].split("#")[0].rstrip("/").rpartition("/")[2] for link in soup.select("article a[href]")}
        assert {document.id for document in DOCUMENTS} <= links, source
    text = typeset_plain(DOCUMENTS[0].title[language], language)
    assert text in built.parse(real_site / address("toolbox/documents/", language) / "index.html").get_text()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_document_names_a_step_that_exists(real_site, language):
    chapter = built.parse(real_site / address("guide/how/", language) / "index.html")
    assert all(chapter.find(id=document.step) for document in DOCUMENTS)
