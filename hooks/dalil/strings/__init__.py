"""Every word of the interface, Arabic beside French, a subject a module."""

from __future__ import annotations

from ..languages import Text
from . import documents, funding, glossary, interface, law, offline, register, search

STRINGS: dict[str, Text] = {
    **interface.STRINGS,
    **register.STRINGS,
    **search.STRINGS,
    **offline.STRINGS,
    **glossary.STRINGS,
    **law.STRINGS,
    **funding.STRINGS,
    **documents.STRINGS,
}


def string(key: str, language: str, **values: str) -> str:
    """Return the interface's words for `key`, with `values` put in; KeyError for an unknown key."""
    return STRINGS[key][language].format(**values)
