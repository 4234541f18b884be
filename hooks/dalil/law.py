"""The order in which the page on law and procedure shows its rules, and the anchors that it has."""

from __future__ import annotations

from collections.abc import Sequence

from .languages import Text
from .records import LegalRule
from .schema.law import BASES, SIDES
from .strings import STRINGS


def law_groups(rules: Sequence[LegalRule]) -> list[tuple[str, Text, list[LegalRule]]]:
    """Return the rules of a side in groups, as (name in the anchor, title, rules), none of them empty.

    Those to begin with stand first, whatever they rest on; the others by what they rest on.
    """
    first = [rule for rule in rules if rule.first]
    groups = [("first", STRINGS["law.first"], first)]
    groups += [(basis, title, [r for r in rules if r.basis == basis and not r.first]) for basis, title in BASES]
    return [group for group in groups if group[2]]


def anchors(rules: Sequence[LegalRule]) -> set[str]:
    """Return the anchors that the page has from the data: of the rules, of their sides and of the groups of each."""
    found = {rule.id for rule in rules}
    for side in {side for side, _ in SIDES} & {rule.side for rule in rules}:
        groups = law_groups([rule for rule in rules if rule.side == side])
        found |= {f"side-{side}", *(f"{side}-{name}" for name, _, _ in groups)}
    return found
