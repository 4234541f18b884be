"""What search engines and messengers read of the guide and of each body: schema.org data as plain dictionaries."""

from __future__ import annotations

from typing import Any

from .languages import other
from .records import Actor, Source
from .strings import string

LICENCE = "https://creativecommons.org/licenses/by/4.0/"


def guide(source: Source, language: str, address: str = "") -> dict[str, Any]:
    """Return the guide as a schema.org WebSite in one language, based on the guide of April 2020.

    `address` is the home page's absolute address, "" where the site has none.
    """
    data = {
        "@context": "https://schema.org",
        "@type": "WebSite",
        "name": string("site.name", language),
        "description": string("site.description", language),
        "inLanguage": language,
        "license": LICENCE,
        "isBasedOn": {
            "@type": "CreativeWork",
            "name": source.title[language],
            "dateModified": source.date,
            "author": {"@type": "Organization", "name": source.publisher[language]},
        },
    }
    return data | ({"url": address} if address else {})


def organization(actor: Actor, language: str) -> dict[str, Any]:
    """Return a body as a schema.org Organization; its other names are alternate names, what is unknown is left out."""
    former = [name[each] for name in actor.former_names for each in (language, other(language))]
    names = [actor.name[other(language)], actor.acronym, *former]
    data = {
        "@context": "https://schema.org",
        "@type": "Organization",
        "name": actor.name[language],
        "alternateName": [name for name in names if name],
        "description": actor.summary[language],
        "url": actor.website,
        "foundingDate": actor.founded,
    }
    return {key: value for key, value in data.items() if value}
