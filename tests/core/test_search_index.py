"""The index: small, the same for the same pages, and every word of a page leads to it."""

import json

import pytest
from dalil.search import index
from dalil.search.index import ALPHABET, Document
from dalil.search.sections import Section
from dalil.search.synonyms import Synonyms, made
from hypothesis import given
from hypothesis import strategies as st

PAGES = [
    Document(
        "b/", "Eau et déchets", [Section("top", "Eau et déchets", "Un texte court.")], ("مياه", "water"), "L’eau."
    ),
    Document("a/", "Jumelage", [Section("top", "Jumelage", "Villes"), Section("two", "Des eaux", "autre texte")]),
]


def read(parts, name):
    return json.loads(parts[name])


def unpacked(text):
    """Read pages and weights as the browser does."""
    pages, page, step, scale, signs = {}, -1, 0, 1, iter(text)
    for sign in signs:
        digit = ALPHABET.index(sign)
        step, scale = step + digit % 32 * scale, scale * 32
        if digit >= 32:
            page, step, scale = page + step, 0, 1
            pages[page] = ALPHABET.index(next(signs))
    return pages


def postings(parts):
    terms = read(parts, "index.json")["terms"].split(" ")
    packed = [
        each for number in range(len(parts)) if (name := f"terms-{number}.json") in parts for each in read(parts, name)
    ]
    assert len(packed) == len(terms) and terms == sorted(terms)
    return {term: unpacked(each) for term, each in zip(terms, packed, strict=True)}


def test_every_word_leads_to_its_pages_and_a_title_weighs_most():
    found = postings(index.build(PAGES, Synonyms()))
    # Pages are numbered by their addresses: a/ is 0.
    assert set(found["eau"]) == {0, 1} and found["eau"][1] > found["eau"][0]
    assert set(found["jumelage"]) == {0} and set(found["court"]) == {1}
    assert found["jumelage"][0] > found["ville"][0]


def test_names_in_either_script_lead_to_the_page():
    found = postings(index.build(PAGES, Synonyms()))
    assert set(found["ميا"]) == set(found["water"]) == {1}


def test_a_lower_rank_weighs_less():
    pages = [Document(name, "Lyon", [], rank=rank) for name, rank in (("a/", 0.8), ("b/", 1.0))]
    weights = postings(index.build(pages, Synonyms()))["lyon"]
    assert weights[0] < weights[1]


def test_the_same_pages_give_the_same_bytes_in_any_order():
    parts = index.build(PAGES, Synonyms())
    assert parts == index.build(reversed(PAGES), Synonyms())
    assert index.digest(parts) == index.digest(dict(reversed(parts.items())))
    changed = index.build([*PAGES, Document("c/", "Neuf", [])], Synonyms())
    assert index.digest(changed) != index.digest(parts)


def test_the_texts_are_those_of_the_pages():
    parts = index.build(PAGES, Synonyms())
    assert read(parts, "texts-0.json") == [
        ["a/", "Jumelage", [["top", "Jumelage", "Villes"], ["two", "Des eaux", "autre texte"]]],
        ["b/", "Eau et déchets", [["top", "Eau et déchets", "Un texte court."]]],
    ]


def test_a_broken_plural_is_found_as_its_singular():
    pages = [Document("a/", "مدن", []), Document("b/", "المدينة", [])]
    found = postings(index.build(pages, made([["مدينة", "مدن"]], [])))
    assert list(found.values()) == [{0: found["مدين"][0], 1: found["مدين"][1]}]


def test_a_particle_is_told_from_a_letter_of_the_word_by_the_other_words():
    texts = ["التمويل والوزارة", "تمويل البلدية", "وتمويل وزارة", "ببلدية"]
    pages = [Document(f"{number}/", text, []) for number, text in enumerate(texts)]
    found = postings(index.build(pages, Synonyms()))
    assert set(found) == {"تمويل", "وزار", "بلدي"}
    assert set(found["تمويل"]) == {0, 1, 2} and set(found["بلدي"]) == {1, 3}


def test_large_indexes_are_cut_into_parts():
    words = [f"mot{chr(97 + a)}{chr(97 + b)}" for a in range(26) for b in range(26)]
    pages = [
        Document(f"{n:04}/", words[n % 676], [Section("", "", " ".join(words[n % 600 : n % 600 + 60]))])
        for n in range(900)
    ]
    parts = index.build(pages, Synonyms())
    head = read(parts, "index.json")
    for kind, size in (("term", index.TERMS_SIZE), ("text", index.TEXTS_SIZE)):
        names = [name for name in parts if name.startswith(f"{kind}s-")]
        assert len(names) == len(head[f"{kind}Parts"]) > 2
        assert all(len(parts[name]) < size * 1.3 for name in names)
    assert postings(parts)["motaa"]


@given(st.dictionaries(st.integers(0, 100_000), st.integers(1, 63), min_size=1))
def test_pages_and_weights_are_packed_without_loss(pages):
    assert unpacked(index._packed(sorted(pages.items()))) == pages


@pytest.mark.parametrize("pages", [[], [Document("a/", "", [])]])
def test_pages_without_a_word_give_an_index_that_finds_nothing(pages):
    parts = index.build(pages, Synonyms())
    assert read(parts, "index.json")["pages"] == len(pages) and read(parts, "words.json") == []


def test_suggested_words_are_spelt_as_readers_write_them_and_none_twice():
    pages = [Document("a/", "Les Déchets", []), Document("b/", "Déchets : CUF", [], ("dechets", "بلدية"))]
    assert read(index.build(pages, Synonyms()), "words.json") == ["Déchets", "بلدية"]
