"""One search index per language, so that no reader is shown the other edition's pages."""

from __future__ import annotations

from typing import Any

from .languages import DEFAULT, LANGUAGES


def split(index: dict[str, Any]) -> dict[str, dict[str, Any]]:
    """Return an index a language from the theme's common one, {"config": …, "docs": [{"location": …}, …]}.

    Locations are relative to the root of their edition.
    """
    prefixes = {language: f"{language}/" for language in LANGUAGES if language != DEFAULT}
    parts: dict[str, dict[str, Any]] = {language: {**index, "docs": []} for language in LANGUAGES}
    for entry in index["docs"]:
        for language, prefix in prefixes.items():
            if entry["location"].startswith(prefix):
                moved = {**entry, "location": entry["location"].removeprefix(prefix)}
                parts[language]["docs"].append(moved)
                break
        else:
            parts[DEFAULT]["docs"].append(entry)
    return parts
