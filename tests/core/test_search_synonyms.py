"""Groups of words of which a search for one finds all."""

from pathlib import Path

from dalil.data import load
from dalil.search import documents
from dalil.search.synonyms import made, merged
from sites import PROJECT


def test_words_become_stems_and_phrases_lists_of_them():
    synonyms = made([], [["الجماعات المحلية", "سلطة محلية", "autorités locales"]])
    assert synonyms.groups == [[["جماع", "محلي"], ["سلط", "محلي"], ["autorite", "locale"]]]
    assert synonyms.terms == {"جماع", "سلط", "محلي", "autorite", "locale"}


def test_groups_know_a_broken_plural_as_its_singular():
    synonyms = made([["رئيس", "رؤساء"]], [["رؤساء البلديات", "maires"]])
    assert synonyms.forms == {"روسا": "رييس"}
    assert synonyms.groups == [[["رييس", "بلدي"], ["maire"]]]


def test_groups_that_share_an_entry_become_one():
    a, b, c, d, e = (("a",), ("b",), ("c",), ("d", "d"), ("e",))
    joined = merged([[a, b], [c, d], [b, c], [e, a]])
    assert len(joined) == 1 and sorted(joined[0]) == [["a"], ["b"], ["c"], ["d", "d"], ["e"]]
    assert merged([[a, b], [c, d]]) == [[["a"], ["b"]], [["c"], ["d", "d"]]]


def test_a_group_of_one_entry_says_nothing():
    assert merged([[("a",)], [("b",), ("b",)]]) == []
    assert made([], [["le", "maire"]]).groups == []


def test_the_guides_own_synonyms_are_many_and_hold_the_words_used_elsewhere():
    guide = load(Path(PROJECT / "data"))
    words = {word for group in guide.synonyms for word in group.words}
    assert {"توأمة", "شراكة", "jumelage", "partenariat", "جهة", "إقليم", "جماعة محلية"} <= words
    synonyms = documents.synonyms_of(guide)
    assert len(synonyms.groups) >= 50 and len(synonyms.forms) >= 50
