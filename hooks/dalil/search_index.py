"""One search index per language, so that no reader is shown the other edition's pages."""

from __future__ import annotations

import re
from typing import Any

from .languages import DEFAULT, LANGUAGES

# Of a partnership's page the head alone is searched: it names both sides and says what they did. Every reader loads
# the index, and the dated events of them all would weigh more than the guide.
LEFT_OUT = re.compile(r"partnerships/[^/]+/#(?!top$)")


def split(index: dict[str, Any]) -> dict[str, dict[str, Any]]:
    """Return an index a language from the theme's common one, {"config": …, "docs": [{"location": …}, …]}.

    Locations are relative to the root of their edition.
    """
    prefixes = {language: f"{language}/" for language in LANGUAGES if language != DEFAULT}
    parts: dict[str, dict[str, Any]] = {language: {**index, "docs": []} for language in LANGUAGES}
    for entry in index["docs"]:
        if LEFT_OUT.search(entry["location"]):
            continue
        for language, prefix in prefixes.items():
            if entry["location"].startswith(prefix):
                moved = {**entry, "location": entry["location"].removeprefix(prefix)}
                parts[language]["docs"].append(moved)
                break
        else:
            parts[DEFAULT]["docs"].append(entry)
    return parts
