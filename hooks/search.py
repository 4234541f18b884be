"""Give each edition a search of its own: gather its pages while they are built, then write its index."""

from __future__ import annotations

import html
from collections.abc import Callable
from pathlib import Path

from dalil import aside, front_matter
from dalil.languages import LANGUAGES, address, other
from dalil.search import documents, index, site_files
from mkdocs.plugins import CombinedEvent, event_priority

# What was gathered, by language.
_gathered: dict[str, list[index.Document]] = {}
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
        document = documents.of_record(record, config.extra["dalil"].guide, here, language, content)
    else:
        title, description = (html.unescape(page.meta[key]) for key in ("title", "description"))
        names = [html.unescape(page.meta.get("short", "")), *_names(page, other(language), config)]
        document = documents.written(title, filter(None, names), description, here, content)
    _gathered[language].append(document)
    if here == "glossary/":
        _gathered[language] += documents.of_terms(config.extra["dalil"].guide, here, language)
    return content


@event_priority(100)  # before static-i18n builds the next edition, beside which the index is made
def _begin(config):
    """Begin the index of the edition that has just been built."""
    language = config.plugins["i18n"].current_language
    pages, synonyms = _gathered.pop(language), documents.synonyms_of(config.extra["dalil"].guide)
    _indexes[language] = aside.begin(lambda: index.build(pages, synonyms))


@event_priority(-150)  # after static-i18n
def _write(config):
    """Write the indexes once both editions stand."""
    if config.plugins["i18n"].building:
        return
    for language in LANGUAGES:
        site_files.write(Path(config.site_dir), language, _indexes.pop(language)())


on_post_build = CombinedEvent(_begin, _write)


def _names(page, language: str, config) -> list[str]:
    twin = front_matter.read((Path(config.docs_dir) / language / page.file.norm_src_uri).read_text(encoding="utf-8"))
    return [twin["title"], twin.get("short", "")]
