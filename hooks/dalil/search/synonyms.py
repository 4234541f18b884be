"""Words that mean the same: forms of one word, and groups of words of which a search for one finds all."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from . import folding


@dataclass(frozen=True)
class Synonyms:
    """What the index needs of the synonyms, all as stems.

    `forms` leads from the stem of another form (a broken plural) to the stem of the word. Each group lists what means
    the same, one entry a word or phrase, as a list of stems.
    """

    forms: dict[str, str] = field(default_factory=dict)
    groups: list[list[list[str]]] = field(default_factory=list)

    @property
    def terms(self) -> frozenset[str]:
        """Every stem that the groups hold."""
        return frozenset(term for group in self.groups for entry in group for term in entry)


def made(forms: Iterable[Iterable[str]], groups: Iterable[Iterable[str]]) -> Synonyms:
    """Return the synonyms from words and phrases as they are written.

    The first of each list of forms is the word itself. Groups that share an entry become one.
    """
    leading: dict[str, str] = {}
    for words in forms:
        stems = [folding.stem(word) for text in words for word in folding.words(text)]
        leading |= {stem: stems[0] for stem in stems[1:] if stem != stems[0]}
    return Synonyms(leading, merged(_entries(group, leading) for group in groups))


def merged(groups: Iterable[Iterable[tuple[str, ...]]]) -> list[list[list[str]]]:
    """Return the groups with those that share an entry joined, in the order of their first entries."""
    joined: list[dict[tuple[str, ...], None]] = []
    for group in groups:
        entries = dict.fromkeys(group)
        apart = []
        for other in joined:
            if entries.keys().isdisjoint(other):
                apart.append(other)
            else:
                entries = {**other, **entries}
        joined = [*apart, entries]
    return [[list(entry) for entry in group] for group in joined if len(group) > 1]


def _entries(texts: Iterable[str], forms: dict[str, str]) -> list[tuple[str, ...]]:
    entries = (tuple(folding.resolved(word, (), forms) for word in folding.words(text)) for text in texts)
    return [entry for entry in entries if entry]
