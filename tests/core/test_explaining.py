"""First uses of terms: which forms are found, where none is looked for, what a page looks like afterwards."""

import re

import pytest
from dalil import explaining
from dalil.explaining import Finder, Use
from dalil.languages import Text
from dalil.records import GlossaryTerm, Variants
from hypothesis import given
from hypothesis import strategies as st


def term(id_, arabic, french, explain="yes", **variants):
    explanation = Text("شرح.", "Explication.")
    variants = Variants(**variants)
    return GlossaryTerm(id_, Text(arabic, french), explanation, "ours", "how", variants=variants, explain=explain)


TERMS = (
    term("agreement", "اتفاقية تعاون", "convention de coopération", ar=("اتفاق تعاون",)),
    term("framework", "اتفاقية إطارية", "convention-cadre", fr=("conventions-cadres",)),
    term("council", "مجلس بلدي", "conseil municipal"),
    term("union", "اتحاد بلديات", "union de municipalités"),
    term("grouping", "اتحاد بلدي", "intercommunalité", ar=("الاتحادات البلدية",)),
    term("epci", "مؤسسة عامة للتعاون", "établissement public", fr=("EPCI",)),
    term("letter", "كتاب نوايا", "lettre d’intention"),
    term("donor", "جهة مانحة", "bailleur"),
    term("commitment", "التزام", "engagement"),
    term("percent", "الواحد في المئة", "loi du 1 %"),
    term("hidden", "مستفيد", "bénéficiaire", explain="no"),
)
FINDERS = {language: Finder(TERMS, language) for language in ("ar", "fr")}


def page(content, language="fr"):
    direction = {"ar": "rtl", "fr": "ltr"}[language]
    return (
        f'<html lang="{language}" dir="{direction}"><body><p>Bailleur جهة مانحة</p>'
        f'<article class="md-content__inner md-typeset">{content}</article><p>bailleur</p></body></html>'
    )


def found(content, language="fr"):
    html = page(content, language)
    return {use.term: html[use.start : use.end] for use in FINDERS[language].uses(html)}


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("la convention de coopération", "fr", {"agreement": "convention de coopération"}),
        ("Des conventions de coopération", "fr", {"agreement": "conventions de coopération"}),
        ("Convention de\ncoopération", "fr", {"agreement": "Convention de\ncoopération"}),
        ("une convention-cadre", "fr", {"framework": "convention-cadre"}),
        ("des conventions-cadres", "fr", {"framework": "conventions-cadres"}),
        ("les conseils municipaux", "fr", {"council": "conseils municipaux"}),
        ("l’EPCI, l’établissement public", "fr", {"epci": "EPCI"}),
        ("un epci", "fr", {}),
        ("la lettre d'intention", "fr", {"letter": "lettre d'intention"}),
        ("d’engagements", "fr", {"commitment": "engagements"}),
        ("le désengagement, sous-bailleur, bailleuse", "fr", {}),
        ("la loi du 1\u202f%", "fr", {"percent": "loi du 1\u202f%"}),
        ("un bénéficiaire", "fr", {}),
        ("اتفاقية تعاون", "ar", {"agreement": "اتفاقية تعاون"}),
        ("وقّعا اتفاقية التعاون", "ar", {"agreement": "اتفاقية التعاون"}),
        ("باتفاقيات التعاون", "ar", {"agreement": "باتفاقيات التعاون"}),
        ("اتّفاقيّتان تعاون", "ar", {"agreement": "اتّفاقيّتان تعاون"}),
        ("واتفاق التعاون", "ar", {"agreement": "واتفاق التعاون"}),
        ("للمجلس البلدي", "ar", {"council": "للمجلس البلدي"}),
        ("المَجلِسَين البلديَّين", "ar", {"council": "المَجلِسَين البلديَّين"}),
        ("اتحادات البلديات", "ar", {"union": "اتحادات البلديات"}),
        ("والاتحادات البلدية", "ar", {"grouping": "والاتحادات البلدية"}),
        ("اتحادًا بلديًا", "ar", {"grouping": "اتحادًا بلديًا"}),
        ("الجهتين المانحتين", "ar", {"donor": "الجهتين المانحتين"}),
        ("التزامًا متبادلًا", "ar", {"commitment": "التزامًا"}),
        ("بالالتزامات", "ar", {"commitment": "بالالتزامات"}),
        ("ملتزم، التزامنا", "ar", {}),
        ("مستفيد", "ar", {}),
    ],
)
def test_forms_are_found_as_running_text_holds_them(text, language, expected):
    assert found(f"<p>{text}</p>", language) == expected


@pytest.mark.parametrize(
    "content",
    [
        "<h2>Le bailleur</h2>",
        '<a href="x">le bailleur</a>',
        '<p><a href="x">le <strong>bailleur</strong></a></p>',
        "<p><code>bailleur</code></p>",
        "<table><tr><th>Bailleur</th></tr></table>",
        "<nav><ul><li>bailleur</li></ul></nav>",
        '<div class="admonition tip"><p class="admonition-title">Bailleur</p></div>',
        '<ol class="themes"><li>bailleur</li></ol>',
        '<p><span lang="en">bailleur</span></p>',
        '<p><bdi dir="ltr">bailleur</bdi></p>',
        "<!-- bailleur -->",
        '<p title="bailleur">x</p>',
        "<p>bail<strong>leur</strong></p>",
    ],
)
def test_none_is_looked_for_here(content):
    assert found(content) == {}
    # Behind it, the search goes on.
    assert found(content + "<p>un bailleur</p>") == {"donor": "bailleur"}


def test_only_the_first_use_counts_and_the_longest_form():
    inner = "<div><article><p>Bailleurs, conventions de coopération</p></article></div>"
    html = page(f"<p>un bailleur</p>{inner}<p>bailleur</p>")
    uses = FINDERS["fr"].uses(html)
    assert [use.term for use in uses] == ["donor", "agreement"]
    assert uses[0].start == html.index("un bailleur") + 3


def test_nothing_outside_the_content_is_found():
    assert found("<p>rien</p>") == {}
    assert FINDERS["fr"].uses("<html><body><p>un bailleur</p></body></html>") == []


def test_a_glossary_without_such_terms_finds_nothing():
    assert Finder(TERMS[-1:], "fr").uses(page("<p>bailleur</p>")) == []


def test_only_what_both_editions_use_is_explained():
    uses = {"ar": [Use("donor", 1, 2), Use("union", 3, 4)], "fr": [Use("union", 7, 9), Use("council", 1, 2)]}
    assert explaining.shared(uses) == {"union"}


def test_a_page_explains_no_more_than_the_first_dozen():
    uses = [Use(f"term-{number:02}", number, number + 1) for number in range(20)]
    # What comes first here and last there comes before what comes late in both.
    kept = explaining.shared({"ar": uses, "fr": uses[1:] + uses[:1]})
    assert kept == {f"term-{number:02}" for number in range(explaining.MOST)}


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        *(("guide/how/", True), ("updates/", True), ("toolbox/law/", True), ("toolbox/documents/agreement/", True)),
        *(("help/", True), ("glossary/", False), ("", False)),
    ],
)
def test_running_text_is_explained(address, expected):
    assert explaining.is_explained(address) == expected


def test_a_marked_page_links_each_use_to_its_note():
    html = page("<p>un bailleur et une <strong>convention-cadre</strong></p><article><p>x</p></article>")
    marked = explaining.marked(html, FINDERS["fr"].uses(html), "<section>notes</section>")
    assert '<p>un <a class="term" href="#term-donor">bailleur</a> et' in marked
    assert '<strong><a class="term" href="#term-framework">convention-cadre</a></strong>' in marked
    assert marked.count("notes") == 1 and "<section>notes</section></article><p>bailleur</p>" in marked


def test_a_page_without_content_is_told():
    with pytest.raises(ValueError, match="no content"):
        explaining.marked("<p>x</p>", [], "")


WORDS = st.sampled_from(
    [
        *("bailleur", "Conventions de coopération", "convention-cadre", "rien", "&amp;", "EPCI"),
        *("<b>", "</b>", "<h3>", "</h3>"),
    ]
)


@given(st.lists(WORDS, max_size=12).map(" ".join))
def test_marking_adds_links_and_changes_nothing_else(content):
    html = page(content)
    uses = FINDERS["fr"].uses(html)
    marked = explaining.marked(html, uses, "")
    assert re.sub(r'<a class="term"[^>]*>(.*?)</a>', r"\1", marked) == html
    assert marked.count('<a class="term"') == len(uses) == len({use.term for use in uses})
