"""What makes two editions of one site: their words and directions, the link to the twin page, the 404, the sitemap."""

from __future__ import annotations

import functools
import html

from dalil.languages import DEFAULT, DIRECTIONS, LANGUAGES, NAMES, address, other, twin
from dalil.render import flat_globals
from dalil.strings import string
from dalil.typesetting import typeset_plain, typeset_text
from mkdocs.plugins import event_priority


def on_env(env, config, files):
    """Give the templates the words of the language that is being built."""
    language = config.plugins["i18n"].current_language

    @functools.cache  # for this environment alone: the same words stand on every page
    def plain(key: str, in_language: str = language, **values: object) -> str:
        return html.escape(typeset_plain(string(key, in_language, **values), in_language))

    env.make_globals = functools.partial(flat_globals, env)
    # Every build makes this environment anew: within one, no template changes.
    env.auto_reload = False
    env.trim_blocks = env.lstrip_blocks = True
    env.globals.update(
        language=language,
        direction=DIRECTIONS[language],
        other_language=other(language),
        other_direction=DIRECTIONS[other(language)],
        language_names=NAMES,
        string=plain,
        words=functools.cache(lambda key: typeset_text(string(key, language), language)),
        edition_address=lambda path, in_language=language: address(path, in_language),
        twin_address=lambda page: twin(page.url, language) or ".",
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
        return output if language == DEFAULT else ""
    if template_name == "sitemap.xml":
        return output if config.site_url and language == DEFAULT else ""
    return output
