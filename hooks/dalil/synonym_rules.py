"""What must hold in data/synonyms.yml: every group joins two words at least, each found by the search, none twice."""

from __future__ import annotations

from .context import Context, shortened
from .entries import Entries, Entry, at
from .languages import LANGUAGES
from .records import Synonym
from .scripts import has_script
from .search import folding
from .shapes import SCRIPT_NAMES


def check(entries: Entries, context: Context) -> None:
    """Add every problem of the groups to the context."""
    first: dict[tuple[str, ...], tuple[Entry, int]] = {}
    for entry in entries.get("synonyms", []):
        if isinstance(entry.record, Synonym):
            at(entry, "synonyms", context)
            if len(entry.record.ar) + len(entry.record.fr) < 2:
                context.add(entry.node.place, "synonym-alone", "")
            _words(entry, first, context)


def _words(entry: Entry, first: dict[tuple[str, ...], tuple[Entry, int]], context: Context) -> None:
    own = set()
    for language in LANGUAGES:
        for path, node, text in entry.items(language):
            if not has_script(text, language):
                script = SCRIPT_NAMES[language]
                context.add(node.place, "language-script", path, found=shortened(text), allowed=script)
                continue
            stems = tuple(folding.stem(word) for word in folding.words(text))
            # A word may be a form of another and mean the same as a third.
            other, line = first.setdefault((entry.record.use, *stems), (entry, node.place.line))
            if not stems:
                context.wrong(node, "synonym-unfindable", path)
            elif stems in own:
                context.wrong(node, "synonym-alike", path)
            elif other is not entry:
                context.wrong(node, "synonym-twice", path, name=other.label, line=str(line))
            own.add(stems)
