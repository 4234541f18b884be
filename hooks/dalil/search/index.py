"""Build the index of one edition: few bytes before the first result, the same bytes for the same pages.

What a browser loads, each part only when it needs it:

- `index.json`: the rules of folding, the terms, where the other parts begin;
- `terms-N.json`: for a run of terms, the pages that hold each, with what the page weighs for it;
- `texts-N.json`: for a run of pages, address, title and sections, for the excerpts of those that are shown;
- `words.json`: words as they are written, for suggestions where nothing is found.
"""

from __future__ import annotations

import hashlib
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from .. import lighter
from . import folding
from .sections import Section
from .synonyms import Synonyms

# Sizes of the parts before compression, in characters: a search loads a few of each.
TERMS_SIZE = 8_000
TEXTS_SIZE = 8_000
# What a word weighs by where it stands, and how much the length of that field dilutes it.
FIELDS = {"title": (12.0, 0.6), "names": (9.0, 0.3), "headings": (7.0, 0.1), "lead": (2.0, 0.5), "body": (1.0, 0.5)}
# The weight at which a page counts half of the most.
HALF = 5.0
ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"


@dataclass(frozen=True)
class Document:
    """One page: `address` from the root of its edition, `names` under which it is also looked for, in either script.

    `lead` is its description. `rank` (1 for most) lets pages of one kind stand below others that match alike.
    """

    address: str
    title: str
    sections: Sequence[Section]
    names: tuple[str, ...] = ()
    lead: str = ""
    rank: float = 1.0


def build(documents: Iterable[Document], synonyms: Synonyms) -> dict[str, bytes]:
    """Return the parts of the index by file name."""
    ordered = sorted(documents, key=lambda each: each.address)
    fields = [_fields(document) for document in ordered]
    known = _known(fields) | synonyms.terms
    weights = _weights(ordered, fields, known, synonyms.forms)
    terms = sorted(weights)
    postings = [_packed(weights[term]) for term in terms]
    texts = [[each.address, each.title, [[s.anchor, s.heading, s.text] for s in each.sections]] for each in ordered]
    term_parts = _parts(postings, TERMS_SIZE)
    text_parts = _parts(list(map(lighter.data, texts)), TEXTS_SIZE)
    head = {
        "pages": len(ordered),
        "rules": folding.RULES,
        "forms": synonyms.forms,
        "synonyms": synonyms.groups,
        "terms": " ".join(terms),
        "termParts": [start for start, _ in term_parts],
        "textParts": [start for start, _ in text_parts],
    }
    parts = {"index.json": head}
    parts |= {f"terms-{number}.json": postings[start:end] for number, (start, end) in enumerate(term_parts)}
    parts |= {f"texts-{number}.json": texts[start:end] for number, (start, end) in enumerate(text_parts)}
    parts["words.json"] = _spellings(ordered)
    return {name: lighter.data(part).encode() for name, part in parts.items()}


def digest(parts: dict[str, bytes]) -> str:
    """Return what tells the parts of one build from those of another."""
    return hashlib.sha256(b"".join(parts[name] for name in sorted(parts))).hexdigest()[:10]


def _fields(document: Document) -> dict[str, list[str]]:
    """Return the folded words of each field."""
    return {
        "title": folding.words(document.title),
        "names": folding.words(" ".join(document.names)),
        "headings": folding.words(
            " ".join(each.heading for each in document.sections if each.heading != document.title)
        ),
        "lead": folding.words(document.lead),
        "body": folding.words(" ".join(each.text for each in document.sections)),
    }


def _known(fields: Iterable[dict[str, list[str]]]) -> frozenset[str]:
    """Return the stems of all words, without those that are another word with a particle before it.

    That is so where the whole never bears the article, and the other word does or is more frequent: وزارة is no
    «and زارة», since الوزارة stands as well.
    """
    counted = Counter(word for field in fields for words in field.values() for word in words)
    stems: Counter[str] = Counter()
    articled = set()
    for word, number in counted.items():
        stems[folding.stem(word)] += number
        if folding.articled(word):
            articled.add(folding.stem(word))
    bound = set()
    for word in counted:
        whole, rest = folding.stem(word), folding.stem(folding.without_particle(word))
        if rest != whole and whole not in articled and (rest in articled or stems[rest] > stems[whole]):
            bound.add(whole)
    return frozenset(stems.keys() - bound)


def _weights(
    documents: Sequence[Document], fields: Sequence[dict[str, list[str]]], known: frozenset[str], forms: dict[str, str]
) -> dict[str, list[tuple[int, int]]]:
    """Return for each term the pages that hold it, by their number, with a weight from 1 to 63."""
    average = {name: sum(len(field[name]) for field in fields) / max(len(fields), 1) or 1 for name in FIELDS}
    term_of: dict[str, str] = {}
    found: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for number, field in enumerate(fields):
        total: dict[str, float] = defaultdict(float)
        for name, (weight, dilution) in FIELDS.items():
            share = weight / (1 - dilution + dilution * len(field[name]) / average[name])
            for word in field[name]:
                term = term_of.get(word)
                if term is None:
                    term = term_of[word] = folding.resolved(word, known, forms)
                total[term] += share
        for term, sum_ in total.items():
            found[term].append((number, max(1, round(63 * documents[number].rank * sum_ / (sum_ + HALF)))))
    return found


def _packed(pages: list[tuple[int, int]]) -> str:
    """Return pages and weights as text: the step from page to page in base 32, last digit marked, then the weight."""
    written, before = [], -1
    for number, weight in pages:
        step, digits = number - before, []
        before = number
        while True:
            digits.append(step % 32)
            step //= 32
            if not step:
                break
        written += [ALPHABET[digit] for digit in digits[:-1]] + [ALPHABET[digits[-1] + 32], ALPHABET[weight]]
    return "".join(written)


def _parts(items: Sequence[str], size: int) -> list[tuple[int, int]]:
    """Return where to cut the items into runs of about `size` characters, as (start, end)."""
    starts, filled = [0], 0
    for index, item in enumerate(items):
        if filled and filled + len(item) > size:
            starts.append(index)
            filled = 0
        filled += len(item)
    return list(zip(starts, [*starts[1:], len(items)], strict=True))


def _spellings(documents: Sequence[Document]) -> list[str]:
    """Return the words of titles, names and headings as they are written, the most frequent first."""
    counted: Counter[str] = Counter()
    for document in documents:
        for text in (document.title, *document.names, *(each.heading for each in document.sections)):
            counted.update(folding.spelt(text))
    seen: dict[str, str] = {}
    for word, _ in sorted(counted.items(), key=lambda pair: (-pair[1], pair[0])):
        found = folding.words(word)
        # A shorter word is too often another word.
        if len(found) == 1 and len(found[0]) > 3:
            seen.setdefault(found[0], word)
    return list(seen.values())
