"""Queries are folded in the browser as pages are when the site is built."""

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
