"""The glossary: each edition's alphabet, letters, sources, synonyms; what the real one must hold."""

import re

import pytest
from dalil import alphabet, glossary
from dalil.data import load
from dalil.languages import LANGUAGES
from dalil.schema.glossary import CHAPTERS
from hypothesis import given
from hypothesis import strategies as st
from sites import PROJECT, SAMPLE

GUIDE = load(SAMPLE / "data")
REAL = load(PROJECT / "data")


@pytest.mark.parametrize(
    ("form", "language", "filed"),
    [
        ("التعاون اللامركزي", "ar", "تعاون لامركزي"),
        ("اتفاقية تعاون", "ar", "اتفاقيه تعاون"),
        ("الالتزامات", "ar", "التزامات"),
        ("التزام", "ar", "التزام"),
        ("أهداف", "ar", "اهداف"),
        ("مُؤسّسة", "ar", "موسسه"),
        ("FICOL", "ar", "ficol"),
        ("Éligibilité", "fr", "eligibilite"),
        ("maîtrise d’œuvre", "fr", "maitrise d oeuvre"),
        ("convention-cadre", "fr", "convention cadre"),
    ],
)
def test_forms_are_filed_as_dictionaries_do(form, language, filed):
    assert alphabet.filed(form, language) == filed


def test_terms_stand_in_the_alphabet_of_their_edition():
    assert [term.id for term in glossary.ordered(GUIDE.glossary, "ar")] == ["call", "network", "water"]
    assert [term.id for term in glossary.ordered(GUIDE.glossary, "fr")] == ["call", "water", "network"]


@given(st.permutations(REAL.glossary))
def test_the_order_does_not_depend_on_the_file(terms):
    for language in LANGUAGES:
        assert glossary.ordered(terms, language) == glossary.ordered(REAL.glossary, language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_letter_is_marked_once_at_its_first_term(language):
    listed = glossary.listed(REAL.glossary, language)
    assert len(listed) == len(REAL.glossary)
    letters = [each.first_of for each in listed if each.first_of]
    assert letters == sorted(set(letters)) and len(letters) > 15
    current = ""
    for each in listed:
        current = each.first_of or current
        assert glossary.letter(each.term, language) == current


def test_a_term_that_begins_with_a_figure_has_a_place():
    (term,) = [each for each in GUIDE.glossary if each.id == "water"]
    figure = type(term)(**{**term.__dict__, "term": type(term.term)(ar="1% للمياه", fr="1 % eau")})
    assert [glossary.letter(figure, language) for language in LANGUAGES] == ["#", "#"]


def test_sources_are_numbered_in_their_own_order():
    assert {source.id: number for source, number in glossary.cited(GUIDE.glossary, GUIDE.sources).items()} == {
        "guide": 1,
        "page": 2,
    }
    # The source of a usage counts as well.
    assert [source.id for source in glossary.cited(GUIDE.glossary[:1], GUIDE.sources)] == ["page"]


def test_a_group_of_synonyms_holds_all_that_a_term_is_called():
    assert glossary.synonym_groups(GUIDE.glossary) == [
        ["شبكة", "شبكات", "réseau", "réseaux d’acteurs", "RDA"],
        ["الدعوة", "appel"],
        ["مياه", "eau"],
    ]


def test_every_chapter_has_its_page():
    assert list(glossary.PAGES) == [id_ for id_, _ in CHAPTERS]


def test_the_real_glossary_holds_what_it_promises():
    assert len(REAL.glossary) >= 120
    kinds = [term.attestation for term in REAL.glossary]
    assert kinds.count("bilingual") >= 60 and kinds.count("each-side") >= 10
    for term in REAL.glossary:
        for language in LANGUAGES:
            text = term.explanation[language]
            # One sentence, closed by a full stop.
            assert text.endswith(".") and not re.search(r"[.؟!?] ", text), (term.id, language)
    assert sum(term.explain == "yes" for term in REAL.glossary) <= 60
