"""What search engines and messengers read of the guide and of each body: schema.org data as plain dictionaries."""

from __future__ import annotations

from typing import Any

from . import open_data
from .languages import other
from .records import Actor, Authority, Guide, Partnership, Source
from .strings import string

MEDIA = {
    "csv": "text/csv",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "json": "application/json",
}
# How well a start must be known to be told as a fact.
FOUNDED = ("exact", "about")
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


def of(record: Any, language: str) -> dict[str, Any] | None:
    """Return what is said of a record that has a page, None for kinds that schema.org has no word for."""
    told = {Actor: organization, Authority: government, Partnership: project}.get(type(record))
    return told(record, language) if told else None


def dataset(guide: Guide, language: str, site: str = "") -> dict[str, Any]:
    """Return the open data as a schema.org Dataset; the files are named where the site has an address."""
    data = {
        "@context": "https://schema.org",
        "@type": "Dataset",
        "name": string("dataset.caption", language),
        "description": string("site.description", language),
        "inLanguage": ["ar", "fr"],
        "license": LICENCE,
        "isAccessibleForFree": True,
        "dateModified": open_data.updated(guide),
    }
    files = [
        {"@type": "DataDownload", "encodingFormat": MEDIA[form], "contentUrl": f"{site}data/{name}.{form}"}
        for name in open_data.NAMES
        for form in open_data.FORMS
    ]
    return data | ({"distribution": files} if site else {})


def government(authority: Authority, language: str) -> dict[str, Any]:
    """Return a local authority as a schema.org GovernmentOrganization."""
    place = authority.lebanese_governorate or authority.french_region
    data = {
        "@context": "https://schema.org",
        "@type": "GovernmentOrganization",
        "name": authority.name[language],
        "alternateName": authority.name[other(language)],
        "areaServed": place.name[language] if place else "",
    }
    return {key: value for key, value in data.items() if value}


def project(partnership: Partnership, language: str) -> dict[str, Any]:
    """Return a relation between authorities or bodies as a schema.org Project with its members."""
    members = [{"@type": "GovernmentOrganization", "name": each.name[language]} for each in partnership.authorities]
    members += [{"@type": "Organization", "name": each.name[language]} for each in partnership.bodies]
    data = {
        "@context": "https://schema.org",
        "@type": "Project",
        "name": partnership.name[language],
        "alternateName": partnership.name[other(language)],
        "description": partnership.summary[language],
        "member": members,
        "foundingDate": partnership.start if partnership.counts and partnership.start_basis in FOUNDED else "",
        "dissolutionDate": partnership.end,
    }
    return {key: value for key, value in data.items() if value}


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
