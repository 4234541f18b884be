"""The order in which the page on law and procedure shows its rules."""

from __future__ import annotations

from collections.abc import Sequence

from .languages import Text
from .records import LegalRule
from .schema.law import BASES
from .strings import STRINGS


def law_groups(rules: Sequence[LegalRule]) -> list[tuple[str, Text, list[LegalRule]]]:
    """Return the rules of a side in groups, as (name in the anchor, title, rules), none of them empty.

    Those to begin with stand first, whatever they rest on; the others by what they rest on.
    """
    first = [rule for rule in rules if rule.first]
    groups = [("first", STRINGS["law.first"], first)]
    groups += [(basis, title, [r for r in rules if r.basis == basis and not r.first]) for basis, title in BASES]
    return [group for group in groups if group[2]]
