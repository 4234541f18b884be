"""The page of a model document as the sample builds it: hostile text, anchors, one word for the page and the file."""

import built
import pytest
import word
from dalil.languages import LANGUAGES, address


@pytest.mark.parametrize("language", LANGUAGES)
def test_hostile_text_stays_text_on_the_page_and_in_the_files(hostile_site, language):
    soup = built.parse(hostile_site / address("toolbox/documents/letter/", language) / "index.html")
    section = soup.select_one("section.document")
    assert not section.find(["script", "img"])
    assert "<script>alert(1)</script>" in section.get_text()
    file = (hostile_site / "documents" / f"letter-{language}.docx").read_bytes()
    assert word.squeezed("<script>alert(1)</script>") in word.words(word.body(file))


@pytest.mark.parametrize("language", LANGUAGES)
def test_anchors_are_unique_and_the_same_in_both_editions(sample_site, language):
    pages = [built.parse(sample_site / address("toolbox/documents/letter/", each) / "index.html") for each in LANGUAGES]
    anchors = [[each["id"] for each in page.select("article [id]")] for page in pages]
    assert anchors[0] == anchors[1]
    assert len(set(anchors[0])) == len(anchors[0])
