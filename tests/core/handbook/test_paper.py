import re

import pytest
from dalil.handbook import paper
from hypothesis import given
from hypothesis import strategies as st


@pytest.mark.parametrize(
    ("site", "printed"),
    [
        ("استنادًا إلى دليل", "استنادا إلى دليل"),
        ("مدّتها والتزامات", "مدتها والتزامات"),
        ("كيف يُنفَّذ التعاون؟", "كيف ينفذ التعاون؟"),
        ("يجب ألّا يكون", "يجب ألّا يكون"),
        ("وقد حُدّث، وحُدّث", "وقد حُدّث، وحُدّث"),
        ("تُعدّها الجمعية", "تُعدّها الجمعية"),
        ("أُعدّت هذه النسخة", "أعدت هذه النسخة"),
        ("", ""),
        ("L’été à Beyrouth (93 %)", "L’été à Beyrouth (93 %)"),
    ],
)
def test_only_diacritics_that_prevent_a_misreading_stay(site, printed):
    assert paper.without_needless_diacritics(site) == printed


@pytest.mark.parametrize(
    ("site", "printed"),
    [
        ("المادة L1115-1 من القانون", "المادة L\u00a01115-1 من القانون"),
        ("المادة R1115-8", "المادة R\u00a01115-8"),
        ("المرسوم 118/77 وCUL2020-1", "المرسوم 118/77 وCUL2020-1"),
    ],
)
def test_the_number_of_an_article_stands_apart_from_its_letter(site, printed):
    assert paper.set_arabic(site) == printed


@given(st.text(alphabet="بتثمة اًّ َُ،.abé12"))
def test_nothing_but_diacritics_is_lost(text):
    bare = re.sub("[\u064b-\u0652]", "", text)
    assert re.sub("[\u064b-\u0652]", "", paper.without_needless_diacritics(text)) == bare
