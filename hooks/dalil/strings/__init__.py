"""Every word of the interface, Arabic beside French, a subject a module."""

from __future__ import annotations

from ..languages import LANGUAGES, Text
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


def words(key: str, **values: Text) -> Text:
    """Return the interface's words for `key` in both languages, `values` put in each in its own."""
    return Text(
        **{each: string(key, each, **{name: text[each] for name, text in values.items()}) for each in LANGUAGES}
    )
