"""What makes two editions of one site: direction, the link to the twin page, the 404, the sitemap, the search."""

from __future__ import annotations

import html
import json
from pathlib import Path

from dalil import search_index
from dalil.languages import DEFAULT, DIRECTIONS, LANGUAGES, NAMES, address, other, twin
from dalil.strings import THEME, string
from dalil.typesetting import typeset_plain, typeset_text
from mkdocs.plugins import event_priority


def on_env(env, config, files):
    """Give the templates the words of the language that is being built."""
    language = config.plugins["i18n"].current_language
    # Every build makes this environment anew: within one, no template changes.
    env.auto_reload = False
    env.globals.update(
        language=language,
        direction=DIRECTIONS[language],
        other_language=other(language),
        other_direction=DIRECTIONS[other(language)],
        language_names=NAMES,
        string=lambda key, in_language=language, **values: html.escape(
            typeset_plain(string(key, in_language, **values), in_language)
        ),
        words=lambda key: typeset_text(string(key, language), language),
        theme_word=lambda key: THEME[key][language] if key in THEME else "",
        edition_address=lambda path, in_language=language: address(path, in_language),
        twin_address=lambda page: twin(page.url, language) or ".",
        search_worker=_search_worker(config),
        languages=LANGUAGES,
        directions=DIRECTIONS,
    )
    return env


# What the navigation calls its sections.
SECTIONS = {"toolbox": "nav.toolbox"}


def on_nav(nav, config, files):
    """Name the sections in the language that is being built."""
    language = config.plugins["i18n"].current_language
    for item in nav.items:
        if item.is_section:
            item.title = html.escape(typeset_plain(string(SECTIONS[item.title], language), language))
    return nav


def on_post_page(output, page, config):
    """Mend what the theme leaves out."""
    return _mended(output, config.plugins["i18n"].current_language)


def on_template_context(context, template_name, config):
    """Give the sitemap its pages: their addresses in the Arabic edition."""
    files = config.plugins["i18n"].i18n_files_per_language.get(DEFAULT, [])
    context["paths"] = sorted(file.url if file.url != "./" else "" for file in files)
    return context


@event_priority(-100)
def on_post_template(output, template_name, config):
    """Write the bilingual 404 once, in the first build, and no sitemap without the site's address."""
    language = config.plugins["i18n"].current_language
    if template_name == "404.html":
        return _mended(output, DEFAULT) if language == DEFAULT else ""
    if template_name == "sitemap.xml":
        return output if config.site_url and language == DEFAULT else ""
    return output


@event_priority(-200)  # after static-i18n, which writes one index for both languages at the very end
def on_post_build(config):
    """Give each edition its own search index."""
    if config.plugins["i18n"].building:
        return
    site = Path(config.site_dir)
    common = site / "search" / "search_index.json"
    if not common.exists():
        return
    for language, index in search_index.split(json.loads(common.read_text(encoding="utf-8"))).items():
        target = site / address("search/search_index.json", language)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(json.dumps(index, ensure_ascii=False, separators=(",", ":")), encoding="utf-8")


def _mended(output: str, language: str) -> str:
    """Give the root element its direction and the search dialog its name, which the theme leaves out."""
    label = html.escape(THEME["search"][language])
    for missing, complete in (
        (f'<html lang="{language}" class', f'<html lang="{language}" dir="{DIRECTIONS[language]}" class'),
        ('data-md-component="search" role="dialog"', f'data-md-component="search" role="dialog" aria-label="{label}"'),
    ):
        if missing not in output:
            raise ValueError(f"the theme no longer holds {missing}")
        output = output.replace(missing, complete, 1)
    return output


def _search_worker(config) -> str:
    """Return the address of the theme's search worker, whose name changes with the theme's version."""
    for folder in config.theme.dirs:
        for worker in Path(folder).glob("assets/javascripts/workers/search.*.min.js"):
            return worker.relative_to(folder).as_posix()
    raise ValueError("the theme holds no search worker")
