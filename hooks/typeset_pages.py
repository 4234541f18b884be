"""Set the text of every page for its language, after all content stands."""

from __future__ import annotations

from mkdocs.plugins import event_priority


@event_priority(-100)
def on_page_content(content, page, config, files):
    """Typeset the content and the table of contents."""
    renderer = config.extra["dalil"]
    language = config.plugins["i18n"].current_language
    _typeset_contents(page.toc, language, renderer)
    return renderer.typeset(content, language)


def _typeset_contents(entries, language, renderer) -> None:
    for entry in entries:
        entry.title = renderer.typeset(entry.title, language)
        _typeset_contents(entry.children, language, renderer)
