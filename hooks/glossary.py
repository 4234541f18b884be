"""Let the first use of a term in a page carry its explanation, once both editions stand."""

from __future__ import annotations

from pathlib import Path

from dalil import dates, explaining, front_matter
from dalil.languages import LANGUAGES, address, page_address
from mkdocs.plugins import event_priority


@event_priority(-350)  # after the handbooks, which hold the whole glossary; before parts are named by their content
def on_post_build(config):
    """Mark the first uses in the pages of both editions and add their notes."""
    if config.plugins["i18n"].building:
        return
    site, renderer = Path(config.site_dir), config.extra["dalil"]
    finders = {language: explaining.Finder(renderer.guide.glossary, language) for language in LANGUAGES}
    generated = (page.source for page in renderer.pages(dates.today()))
    sources = [*front_matter.in_navigation(config.nav), *generated]
    for path in filter(explaining.is_explained, map(page_address, sources)):
        files = {language: site / address(path, language) / "index.html" for language in LANGUAGES}
        htmls = {language: file.read_text(encoding="utf-8") for language, file in files.items()}
        uses = {language: finders[language].uses(htmls[language]) for language in LANGUAGES}
        explained = explaining.shared(uses)
        for language in LANGUAGES if explained else ():
            notes = renderer.terms(explained, language, address(path, language))
            shown = [use for use in uses[language] if use.term in explained]
            files[language].write_text(explaining.marked(htmls[language], shown, notes), encoding="utf-8")
