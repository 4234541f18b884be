import html
import re

import html5lib
import pytest
from dalil.typesetting import typeset, typeset_pattern, typeset_plain, typeset_text
from hypothesis import given
from hypothesis import strategies as st

N, F = "\u202f", "\u00a0"


@pytest.mark.parametrize(
    ("source", "language", "expected"),
    [
        ("<p>Oui ? <code>a ; b</code></p>", "fr", f"<p>Oui{N}? <code>a ; b</code></p>"),
        ("<p><strong>Eau</strong> : oui</p>", "fr", f"<p><strong>Eau</strong>{F}: oui</p>"),
        ("<p>R&amp;D ; fin</p>", "fr", f"<p>R&amp;D{N}; fin</p>"),
        ('<a href="/a?b;c">a ; b</a>', "fr", f'<a href="/a?b;c">a{N}; b</a>'),
        ('<p title="a > b ; c">x</p>', "fr", '<p title="a > b ; c">x</p>'),
        ('<span lang="ar" dir="rtl">نص ; نص</span>', "fr", '<span lang="ar" dir="rtl">نص ; نص</span>'),
        ("<p>نص <code>make site</code></p>", "ar", '<p>نص <code dir="ltr">make site</code></p>'),
        ('<p><span lang="en">Name</span></p>', "ar", '<p><span dir="ltr" lang="en">Name</span></p>'),
        ('<bdi dir="ltr">+961 1</bdi>', "ar", '<bdi dir="ltr">+961 1</bdi>'),
        ("<option>نص AB</option>", "ar", "<option>نص \u2068AB\u2069</option>"),
        ("<p>a</p><!-- c ; d -->", "fr", "<p>a</p><!-- c ; d -->"),
        ("<ul><li>a<br>b ;</li></ul><p>c ;</p>", "fr", f"<ul><li>a<br>b{N};</li></ul><p>c{N};</p>"),
    ],
)
def test_elements(source, language, expected):
    assert typeset(source, language) == expected


def test_english_names_are_marked_in_both_editions():
    names = {"Water Platform (WP)": "en", "Water Platform": "en"}
    assert typeset_text("La Water Platform (WP) : ici", "fr", names) == (
        f'La <span lang="en">Water Platform (WP)</span>{F}: ici'
    )
    assert (
        typeset_text("منصة Water Platform هنا", "ar", names) == 'منصة <bdi lang="en" dir="ltr">Water Platform</bdi> هنا'
    )


@given(st.text(max_size=80))
def test_hostile_text_stays_text(text):
    tree = html5lib.parseFragment(typeset(html.escape(text), "ar"), namespaceHTMLElements=False)
    assert {element.tag for element in tree.iter() if isinstance(element.tag, str)} <= {"DOCUMENT_FRAGMENT", "bdi"}


@given(
    st.lists(
        st.sampled_from(["<p>", "</p>", "<b>", "</b>", "نص", " AB ", "<br>", "12-15", "&lt;", "</i>"]), max_size=20
    )
)
def test_tags_are_never_touched(pieces):
    source = "".join(pieces)

    def tags(value):
        return [tag for tag in re.findall(r"<[^>]+>", value) if "bdi" not in tag]

    assert tags(typeset(source, "ar")) == tags(source)


def test_places_for_later_values_are_left_alone():
    assert typeset_pattern("ملف PDF في {date}", "ar") == "ملف \u2068PDF\u2069 في {date}"
    assert typeset_plain("في {date}", "ar") != "في {date}"
    assert typeset_pattern("Publié le {date} ; oui", "fr") == f"Publié le {{date}}{N}; oui"
