"""Words meet however they are typed."""

import pytest
from dalil.search import folding
from hypothesis import given
from hypothesis import strategies as st

MEET = (
    # Hamza, ta marbuta, alif maqsura, marks, tatweel, presentation forms
    "أرقام ارقام",
    "إضافة اضافه",
    "آثار اثار",
    "توأمة توامه",
    "مستشفى مستشفي",
    "شؤون شوون",
    "هيئة هييه",
    "شركاء شركا",
    "بلديّة بلدية",
    "بلــدية بلدية",
    "ﺑﻠﺪﻳﺔ بلدية",
    "کتاب كتاب",
    # Tanwin, article, particles with it, possessives, regular plurals and duals
    "تمويلًا تمويل",
    "تمويلاً تمويل",
    "البلدية بلدية",
    "للبلدية بلدية",
    "والبلديات بلدية",
    "بالبلديات بلدية",
    "بلديتنا بلدية",
    "بلديتكم بلدية",
    "بلدياتها بلدية",
    "بلديتان بلدية",
    "موظفين موظف",
    "الموظفون موظف",
    "الالتزامات التزام",
    "جهات جهة",
    "٢٠٢٥ 2025",
    "۲۰۲۵ 2025",
    # French
    "Éducation education",
    "œuvres oeuvre",
    "ÆGIS aegis",
    "l’eau eau",
    "L'eau eau",
    "jusqu’aux eaux eau",
    "villes ville",
    "réseaux reseau",
    "régionaux régional",
    "C.U.F. CUF",
)


@pytest.mark.parametrize("pair", MEET)
def test_what_is_typed_differently_meets(pair):
    *first, last = pair.split()
    typed = [folding.stem(word) for word in folding.words(" ".join(first))]
    assert typed == [folding.stem(word) for word in folding.words(last)] and len(typed) == 1


@pytest.mark.parametrize(
    "pair",
    [
        "بلدية مدينة",
        "وزارة زيارة",
        "فرنسا لبنان",
        "ماء ما",
        "commune convention",
        "eau eaux-fortes",
        "1 11",
        "ville vile",
    ],
)
def test_what_means_something_else_does_not_meet(pair):
    first, last = ([folding.stem(word) for word in folding.words(each)] for each in pair.split())
    assert first != last


def test_words_that_say_nothing_are_left_out():
    assert folding.words("ما هو التعاون في لبنان؟") == ["التعاون", "لبنان"]
    assert folding.words("L’eau et les déchets de la ville, à 5 km") == ["eau", "dechets", "ville", "5", "km"]
    assert folding.words("§ ! … 中文 \U0001f600") == []


def test_scripts_and_numbers_are_words_of_their_own():
    assert folding.words("L1115-1 وCSV 2022–2024") == ["1115", "1", "csv", "2022", "2024"]


def test_a_family_is_wider_than_a_stem():
    for first, last in (
        ("ثقافة", "ثقافي"),
        ("فرنسا", "الفرنسية"),
        ("financer", "financement"),
        ("touriste", "tourisme"),
    ):
        one, other = (folding.stem(*folding.words(word)) for word in (first, last))
        assert one != other and folding.family(one) == folding.family(other)


def test_a_particle_is_taken_off_only_where_the_rest_is_known():
    known = {folding.stem("تمويل"), folding.stem("بيروت"), folding.stem("وزاره")}
    assert folding.resolved("وتمويل", known, {}) == "تمويل"
    assert folding.resolved("ببيروت", known, {}) == "بيروت"
    assert folding.resolved("وزاره", known, {}) == folding.stem("وزاره")
    assert folding.resolved("وليد", known, {}) == "وليد"


def test_a_broken_plural_leads_to_its_singular():
    forms = {folding.stem("مدن"): folding.stem("مدينه")}
    assert folding.resolved("مدن", (), forms) == folding.resolved("المدينه", (), forms)
    assert folding.resolved("ومدن", (), forms) == folding.stem("مدينه")


LETTERS = st.sampled_from("اأإآبتةثجدهويىئؤءلفكمنسرشaéeœsxtl ’'.-0٣ًـ\u200f")


@given(st.lists(LETTERS, max_size=40).map("".join))
def test_whatever_is_typed_gives_words(text):
    for word in folding.words(text):
        assert word == folding.folded(word)
        assert folding.stem(word) and folding.family(folding.stem(word))
        assert folding.resolved(word, {folding.stem(word)}, {}) == folding.stem(word)
        assert folding.words(text.upper()) == folding.words(text)
