"""What must hold in the glossary: no meaning twice, related terms that exist, a source for what is attested."""

from __future__ import annotations

from .alphabet import filed
from .context import Context
from .entries import Entries, Entry, at
from .languages import LANGUAGES
from .nearest import nearest
from .nodes import Node, Scalar
from .records import GlossaryTerm

# How many sources each attestation needs.
NEEDED = {"bilingual": 1, "each-side": 2, "ours": 0}


def check(entries: Entries, context: Context) -> None:
    """Add every problem of the glossary to the context."""
    found = [entry for entry in entries.get("glossary", []) if isinstance(entry.record, GlossaryTerm)]
    known = set(context.known.get("glossary", ()))
    seen: dict[tuple[str, str], Entry] = {}
    for entry in found:
        at(entry, "glossary", context)
        _forms(entry, seen, context)
        _attested(entry, entry.record, context)
        _related(entry, known, context)


def _forms(entry: Entry, seen: dict[tuple[str, str], Entry], context: Context) -> None:
    """What one term is called, no other is: two records with one form are one meaning, or need clearer names."""
    own: set[tuple[str, str]] = set()
    for language in LANGUAGES:
        for path, node, form in _written(entry, language):
            key = (language, filed(form, language))
            other = seen.get(key)
            if other:
                line = str(other.node.place.line)
                context.wrong(node, "term-twice", path, name=other.label, line=line)
            elif key in own:
                context.wrong(node, "form-twice", path)
            own.add(key)
    seen.update(dict.fromkeys(own - set(seen), entry))


def _written(entry: Entry, language: str) -> list[tuple[str, Scalar, str]]:
    """Return the forms of a term in one language as (path, node, form)."""
    written = [(f"term.{language}", entry.node.entries["term"].entries[language], entry.record.term[language])]
    variants, forms = entry.field("variants"), entry.record.variants[language]
    nodes: tuple[Node, ...] = variants.entries[language].items if forms else ()
    # Where a value stands twice, the values are fewer than their places, and that has been told.
    pairs = zip(nodes, forms, strict=True) if len(nodes) == len(forms) else ()
    return written + [(f"variants.{language}[{index}]", *pair) for index, pair in enumerate(pairs, start=1)]


def _attested(entry: Entry, term: GlossaryTerm, context: Context) -> None:
    """Readers can open what attests a pair; each side by itself needs a source of its own."""
    sources = entry.field("sources")
    if len(sources.items if sources else ()) < NEEDED[term.attestation]:
        code = "attested-each-side" if term.attestation == "each-side" else "attested-without-source"
        context.wrong(entry.field("attestation"), code, "attestation")


def _related(entry: Entry, known: set[str], context: Context) -> None:
    """A related term is another term of the glossary."""
    for path, node, related in entry.items("related"):
        if related == entry.record.id:
            context.wrong(node, "related-itself", path)
        elif related not in known:
            near = nearest(related, known - {entry.record.id})
            context.wrong(node, "related-unknown", path, meant=near, nearest=near)
