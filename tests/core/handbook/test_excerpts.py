"""Pages taken over from a built site: what stays, where links lead, what stops the build."""

from pathlib import Path

import lxml.html
import pytest
from dalil.data import load
from dalil.handbook.excerpts import Excerpts, HandbookError
from dalil.handbook.parts import Part
from sites import SAMPLE

PAGE = """<html><body><article class="md-content__inner md-typeset">
<a class="md-content__button" href="x">edit</a>
<h1 id="how">Comment</h1>
<p>Voir <a href="../why/#themes">pourquoi</a>, <a href="./#part">plus bas</a>,
<a href="../../actors/alpha/#contact">le réseau</a>, <a href="../../themes/water/">l’eau</a>,
<a href="../../actors/?theme=water">la liste</a>, <a href="../../site-map/">le plan</a>,
<a href="https://example.org/loi">la loi</a>.</p>
<p><a href="https://example.org/ar"><bdi lang="ar" dir="rtl">جمعية</bdi></a>
<a href="https://example.org/mix">nom <bdi lang="ar" dir="rtl">جمعية</bdi>, <b>ici</b></a></p>
<p class="lead screen-only">Bouton</p>
<h2 id="part">Partie</h2><p>Texte <svg><path/></svg></p>
<h3 id="inner">Dedans</h3><p>Dedans aussi</p>
<h2 id="after">Après</h2>
<p><svg class="chart__track"><rect class="chart__bar" width="25.0%" height="100%"></rect></svg> <b>10</b></p>
<table><tr><td><a href="https://example.org/">source</a></td></tr></table>
<img src="../../picture.svg" alt="" width="200" height="50">
</article></body></html>"""
DRAWING = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 50"><path d="M0 0h10"/></svg>'


def taken(site: Path, page=PAGE, language="fr", site_url="", without=(), drawing=DRAWING):
    folder = site / ("fr" if language == "fr" else "") / "guide" / "how"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "index.html").write_text(page, encoding="utf-8")
    (site / ("fr" if language == "fr" else "") / "picture.svg").write_text(drawing)
    excerpts = Excerpts(site, load(SAMPLE / "data"), language, site_url)
    return excerpts.page(Part("how", "guide/how.md", without=without))


def links(section):
    return {link.text: link.get("href") for link in section.iter("a")}


def test_anchors_carry_the_name_of_their_part(tmp_path):
    section = taken(tmp_path)
    assert section.get("id") == "how"
    assert [each.get("id") for each in section.iter("h1", "h2", "h3")] == [
        "how--how", "how--part", "how--inner", "how--after"
    ]  # fmt: skip


@pytest.mark.parametrize("language", ["ar", "fr"])
def test_links_lead_into_the_handbook_or_out_of_it(tmp_path, language):
    found = links(taken(tmp_path, language=language))
    assert found == {
        "pourquoi": "#why--themes",
        "plus bas": "#how--part",
        "le réseau": "#actor-alpha",
        "l’eau": "#theme-water",
        "la liste": "#directory",
        "la loi": "https://example.org/loi",
        "source": "https://example.org/",
        "جمعية": "https://example.org/ar",
        "nom \u2068جمعية\u2069, ici": "https://example.org/mix",
    }


def test_what_is_not_in_the_handbook_has_an_address_only_where_the_site_has_one(tmp_path):
    assert "le plan" in taken(tmp_path).text_content()
    assert "le plan" not in links(taken(tmp_path))
    assert links(taken(tmp_path, site_url="https://guide.example/"))["le plan"] == "https://guide.example/fr/site-map/"


def test_addresses_are_printed_in_a_note_or_beside_a_cell(tmp_path):
    section = taken(tmp_path)
    assert [each.text_content() for each in section.find_class("footnote")] == [
        "https://example.org/loi", "https://example.org/ar", "https://example.org/mix"
    ]  # fmt: skip
    assert [each.text_content() for each in section.find_class("beside")] == ["https://example.org/"]
    assert "</span>.</p>" in lxml.html.tostring(section, encoding="unicode")


def test_links_hold_nothing_but_text(tmp_path):
    section = taken(tmp_path)
    assert [link for link in section.iter("a") if len(link)] == []
    (whole,) = [link for link in section.iter("a") if link.text == "جمعية"]
    assert (whole.get("lang"), whole.get("dir")) == ("ar", "rtl")


def test_what_belongs_to_the_screen_stays_there(tmp_path):
    text = taken(tmp_path).text_content()
    assert "edit" not in text and "Bouton" not in text
    assert not taken(tmp_path).xpath(".//svg")


SOURCED = """<html><body><article class="md-content__inner md-typeset">
<h1 id="how">Chiffres <span class="group__count">3 nouveautés</span>
<span class="group__count"><bdi lang="ar" dir="rtl">جهة</bdi></span></h1>
<ul><li>Source : <span data-source><a href="https://example.org/page">Une page</a>, Éditeur</span></li>
<li><span data-source="guide">Le guide, avril 2020</span></li></ul>
<details class="table-box"><summary>Les chiffres</summary>
<table><caption>Tableau</caption><tr><td>12</td></tr></table></details>
<details class="table-box table-box--repeats"><summary>Encore</summary><table><tr><td>34</td></tr></table></details>
</article></body></html>"""


def test_a_cited_source_is_followed_by_its_number_and_not_by_its_address(tmp_path):
    section = taken(tmp_path, SOURCED)
    assert [each.text_content() for each in section.iter("li")] == [
        "Source : Une page, Éditeur [2]", "Le guide, avril 2020 [1]"
    ]  # fmt: skip
    assert links(section) == {
        "Une page": "https://example.org/page", "[2]": "#source-page", "[1]": "#source-guide"
    }  # fmt: skip
    assert not section.find_class("address") and not section.xpath(".//*[@data-source]")


def test_a_table_that_waits_is_open_and_one_that_repeats_a_chart_is_left_out(tmp_path):
    section = taken(tmp_path, SOURCED)
    assert not section.xpath(".//details | .//summary")
    (table,) = section.iter("table")
    assert table.find("caption").text == "Les chiffres" and "12" in table.text_content()
    assert "34" not in section.text_content()


def test_counts_stand_in_brackets(tmp_path):
    counts = [each.text_content() for each in taken(tmp_path, SOURCED).find_class("group__count")]
    assert counts == ["(3 nouveautés)", "(جهة)"]


def test_a_section_can_be_left_out_with_all_below_it(tmp_path):
    text = taken(tmp_path, without=("part",)).text_content()
    assert "Partie" not in text and "Dedans" not in text and "Dedans aussi" not in text
    assert "Comment" in text and "Après" in text


def test_a_drawing_is_a_background_and_is_mirrored_in_arabic(tmp_path):
    french = taken(tmp_path).find_class("drawing__picture")[0].get("style")
    arabic = taken(tmp_path, language="ar").find_class("drawing__picture")[0].get("style")
    assert "height: 30.2mm" in french  # a quarter of its width
    assert french != arabic


@pytest.mark.parametrize("drawing", ["<svg", ""])
def test_a_broken_drawing_is_told_with_its_page(tmp_path, drawing):
    with pytest.raises(HandbookError, match=r"docs/fr/guide/how\.md: \.\./\.\./picture\.svg: "):
        taken(tmp_path, drawing=drawing)


def test_a_missing_page_is_told(tmp_path):
    excerpts = Excerpts(tmp_path, load(SAMPLE / "data"), "ar")
    with pytest.raises(HandbookError, match=r"docs/ar/guide/why\.md"):
        excerpts.page(Part("why", "guide/why.md"))


def test_the_bars_of_a_chart_keep_their_length(tmp_path):
    section = taken(tmp_path)
    (bar,) = section.find_class("chart__bar")
    assert (bar.tag, bar.get("style"), bar.getparent().get("class")) == ("span", "width: 25.0%", "chart__track")
    assert bar.getparent().getnext().text == "10" and not list(section.iter("svg"))
