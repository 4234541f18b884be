"""What must hold between the legal rules: something behind each, and deductions drawn from rules that are there."""

from __future__ import annotations

from .context import Context
from .entries import Entries, at
from .nearest import nearest
from .records import LegalRule


def check(entries: Entries, context: Context) -> None:
    """Add every problem of the legal rules to the context."""
    known = set(context.known.get("law", ()))
    for entry in entries.get("law", []):
        if not isinstance(entry.record, LegalRule):
            continue
        at(entry, "law", context)
        rule, basis = entry.record, entry.field("basis")
        if rule.basis in ("stated", "practice"):
            if not entry.field("sources"):
                context.wrong(basis, "law-without-source", "basis")
            elif rule.basis == "stated" and not rule.reading:
                context.wrong(basis, "law-without-reading", "basis")
        if rule.basis == "deduced" and not rule.follows_from:
            context.wrong(basis, "law-from-nothing", "basis")
        for path, node, other in entry.items("follows_from"):
            if other == rule.id:
                context.wrong(node, "law-from-itself", path)
            elif other not in known:
                context.wrong(
                    node, "law-unknown", path, meant=(near := nearest(other, known - {rule.id})), nearest=near
                )
