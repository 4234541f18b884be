"""Remarks on typography: what they find and what they leave alone."""

import pytest
from dalil import arabic, french, style
from hypothesis import given
from hypothesis import strategies as st


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("أولًا, ثانيًا", "أولًا، ثانيًا"), ("أولًا ، ثانيًا", "أولًا، ثانيًا"), ("لماذا ?", "لماذا؟"),
        ("شيء; آخر", "شيء؛ آخر"), ("كتـــاب", "كتاب"), ("معاً", "معًا"), ('قال "نعم"', "قال «نعم»"),
        ("« نعم »", "«نعم»"), ("سنة ٢٠٢٠", "سنة 2020"), ("وهكذا...", "وهكذا…"), ("ﻛﺘﺎﺏ", "كتاب"),
        ("النتيجة : كذا", "النتيجة: كذا"), ("https://a.org/?b,c نعم", "https://a.org/?b,c نعم"),
        ("CUF, AIMF", "CUF, AIMF"),
        ("معًا، نعم؛ لماذا؟", "معًا، نعم؛ لماذا؟"), ("3,5", "3,5"),
    ],
)  # fmt: skip
def test_arabic(typed, meant):
    assert arabic.typeset(typed) == meant


@given(st.text(alphabet=st.sampled_from('ابًـ ،؛؟,;?.:«»"٠0a'), max_size=30))
def test_arabic_set_twice_changes_nothing_more(text):
    once = arabic.typeset(arabic.typeset(text))
    assert arabic.typeset(once) == once


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("l'eau", "l’eau"), ("Pourquoi?", "Pourquoi ?"), ("Pourquoi ?", "Pourquoi ?"), ('le "mot"', "le « mot »"),
        ("le «mot»", "le « mot »"), ("etc...", "etc…"), ("une liste :", "une liste :"), ("e\u0301te\u0301", "été"),
        ("1 500 personnes", "1 500 personnes"), ("1\u202f500", "1\u202f500"), ("l’été\u00a0: oui", "l’été\u00a0: oui"),
    ],
)  # fmt: skip
def test_french(typed, meant):
    assert style.corrected(typed, "fr") == meant


def test_terms_of_other_countries_are_told():
    (remark,) = [each for each in style.remarks("تدعم الجماعات المحلية.", "ar") if each.code == "term"]
    assert (remark.found, remark.meant) == ("الجماعات المحلية", "السلطات المحلية")
    assert list(style.remarks("تجمع جماعة من الخبراء.", "ar")) == []


def test_a_remark_stands_on_its_own_line_of_a_long_text():
    remarks = list(style.remarks("bon\n- l'eau\nbon", "fr"))
    assert [(each.line, each.meant) for each in remarks] == [(1, "- l’eau")]


@given(st.text(alphabet=st.sampled_from("ابًـ ،؛؟,;?.:«»\"٠0a'é%!"), max_size=30), st.sampled_from(["ar", "fr"]))
def test_the_first_look_misses_nothing(text, language):
    if not style.WORTH_A_LOOK[language].search(text):
        whole = arabic.typeset(text) if language == "ar" else french.typeset(text)
        assert whole.split() == text.split()
