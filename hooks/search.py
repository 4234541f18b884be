"""Give each edition a search of its own: gather its pages while they are built, then write its index."""

from __future__ import annotations

import functools
import html
from collections.abc import Callable
from pathlib import Path

from dalil import aside, front_matter
from dalil.languages import LANGUAGES, address, other
from dalil.search import documents, index, site_files
from mkdocs.plugins import CombinedEvent, event_priority

GLOSSARY = "glossary/"
# What takes the gathered pages apart, by language: that is left to the work on the index.
_gathered: dict[str, list[Callable[[], index.Document]]] = {}
# What waits for the index of each edition.
_indexes: dict[str, Callable[[], dict[str, bytes]]] = {}


def on_files(files, config):
    """Begin an edition."""
    _gathered[config.plugins["i18n"].current_language] = []
    return files


@event_priority(-200)  # when the content is set as readers see it
def on_page_content(content, page, config, files):
    """Gather a page, unless it says `search: {exclude: true}`."""
    if (page.meta.get("search") or {}).get("exclude"):
        return content
    language = config.plugins["i18n"].current_language
    here = page.url.removeprefix(address("", language)).removeprefix("./")
    record = getattr(page.file, "generated_page", None)
    if record:
        guide = config.extra["dalil"].guide
        document = functools.partial(documents.of_record, record, guide, here, language, content)
    else:
        title, description = (html.unescape(page.meta[key]) for key in ("title", "description"))
        names = [html.unescape(page.meta.get("short", "")), *_names(page, other(language), config)]
        document = functools.partial(documents.written, title, list(filter(None, names)), description, here, content)
    _gathered[language].append(document)
    return content


@event_priority(100)  # before static-i18n builds the next edition, beside which the index is made
def _begin(config):
    """Begin the index of the edition that has just been built."""
    language = config.plugins["i18n"].current_language
    _indexes[language] = aside.begin(
        functools.partial(_index, _gathered.pop(language), config.extra["dalil"].guide, language)
    )


def _index(gathered, guide, language: str) -> dict[str, bytes]:
    pages = [document() for document in gathered]
    if any(page.address == GLOSSARY for page in pages):
        pages += documents.of_terms(guide, GLOSSARY, language)
    return index.build(pages, documents.synonyms_of(guide))


@event_priority(-150)  # after static-i18n
def _write(config):
    """Write the indexes once both editions stand."""
    if config.plugins["i18n"].building:
        return
    for language in LANGUAGES:
        site_files.write(Path(config.site_dir), language, _indexes.pop(language)())


on_post_build = CombinedEvent(_begin, _write)


def _names(page, language: str, config) -> list[str]:
    twin = front_matter.of_file(Path(config.docs_dir) / language / page.file.norm_src_uri)
    return [twin["title"], twin.get("short", "")]
