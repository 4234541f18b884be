"""Queries are folded in the browser as pages are when the site is built."""

import itertools
import random

from browser.test_search_queries import QUERIES, ROOTS
from dalil.search import folding
from sites import PROJECT

FOLD = """async ([texts, known, forms]) => {
  const { folding } = await import("/assets/js/search/folding.js");
  const folder = document.querySelector("[data-index]").dataset.index;
  const { rules } = await (await fetch(folder + "index.json")).json();
  const fold = folding(rules);
  const terms = new Set(known), plurals = new Map(forms);
  return texts.map((text) => fold.words(text).map((word) =>
    [word, fold.stem(word), fold.family(fold.stem(word)), fold.resolved(word, terms, plurals)]));
}"""
SIGNS = "اأإآٱبةتثجدهويىئؤءلفكمنسرشﻻﷺٹھaéèÉœŒæßłİıñsxtlqu ’'.,-–/0٣۴²½ًٌّـ\u200f\u200c\u00ad\u202f\U0001f600中ψ"


def texts():
    """Return every text of the data and of the pages, what readers type, and thousands of heaps of letters."""
    files = [*(PROJECT / "docs").rglob("*.md"), *(PROJECT / "data").glob("*.yml")]
    lines = [line for path in files for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
    typed = [str(each["q"]) for language in ROOTS for each in QUERIES[language]]
    heap = random.Random(7)
    made = ["".join(heap.choices(SIGNS, k=heap.randrange(1, 14))) for _ in range(5_000)]
    return [*lines, *typed, *made]


def test_both_sides_agree_on_thousands_of_words(address, open_page):
    asked = texts()
    words = sorted({word for text in asked for word in folding.words(text)})
    assert len(words) > 8_000
    known = sorted({folding.stem(word) for word in words[::3]})
    forms = {folding.stem(word): folding.stem(other) for word, other in zip(words[::50], words[1::50], strict=False)}
    page = open_page()
    page.goto(address + "/search/")
    answers = page.evaluate(FOLD, [asked, known, list(forms.items())])
    here = set(known)
    for text, told in zip(asked, answers, strict=True):
        assert told == [
            [word, folding.stem(word), folding.family(folding.stem(word)), folding.resolved(word, here, forms)]
            for word in folding.words(text)
        ], text


NEAR = """async (pairs) => {
  const { alike, distance } = await import("/assets/js/search/engine.js");
  return pairs.map(([a, b]) => [alike(a, b), Math.min(distance(a, b, 2), distance(b, a, 2))]);
}"""


def test_one_letter_is_one_step(address, open_page):
    """The quick comparison says of every pair of short words what the slow one says."""
    words = ["", *("".join(each) for length in (1, 2, 3, 4) for each in itertools.product("abc", repeat=length))]
    pairs = [(a, b) for a in words[:60] for b in words] + [
        ("jumalege", "jumelage"),
        ("توامه", "توأمه"),
        ("lyon", "lion"),
    ]
    page = open_page()
    page.goto(address + "/search/")
    told = page.evaluate(NEAR, pairs)
    assert [(a, b) for (a, b), (near, steps) in zip(pairs, told, strict=True) if near != (steps <= 1)] == []
    assert told[-3][1] == 2 and told[-2][1] == told[-1][1] == 1
