"""Add the pages that the data give rise to, and fill in the markers of the written pages."""

from __future__ import annotations

import html
import re
from pathlib import Path

from dalil import dates, front_matter, markers, pages, structured_data
from dalil.languages import address
from dalil.render import BLOCK_MARKERS, INLINE_MARKERS
from dalil.typesetting import typeset_plain
from mkdocs.plugins import event_priority
from mkdocs.structure.files import File
from mkdocs.structure.pages import Page
from mkdocs.structure.toc import AnchorLink, TableOfContents

ANCHOR = re.compile(r'\bid="([^"]+)"')


class GeneratedContent(Page):
    """A page whose content comes from a template: making a Markdown converter for nothing takes longer than that."""

    def render(self, config, files):
        """Leave the content to `on_page_content`."""
        self.content, self.present_anchor_ids, self.links_to_anchors = "", set(), {}


@event_priority(-200)  # after static-i18n, which would drop files that it does not know
def on_files(files, config):
    """Add the generated pages to the edition that is being built."""
    i18n = config.plugins["i18n"]
    language = i18n.current_language
    for page in config.extra["dalil"].pages(dates.today()):
        file = _file(page, language, config)
        GeneratedContent(None, file, config)  # enters itself as the file's page
        files.append(file)
    i18n.i18n_files_per_language[language] = files.documentation_pages()
    return files


def _file(page: pages.GeneratedPage, language: str, config) -> File:
    path = page.source.removesuffix(".md") + "/index.html"
    file = File.generated(config, page.source, content="")
    file.dest_uri = address(path, language)
    # What static-i18n gives its own files.
    file.locale = file.localization = language
    file.norm_src_uri = file.src_uri
    file.edit_uri = f"../data/{page.data_file}"
    file.generated_page = page
    return file


@event_priority(100)
def on_page_markdown(markdown, page, config, files):
    """Set title and description, typeset and escaped: the theme prints both as they are."""
    record = getattr(page.file, "generated_page", None)
    language = config.plugins["i18n"].current_language
    if record:
        page.meta = {"title": record.title[language], "description": record.description[language], "wide": True}
        if not record.searchable:
            page.meta["search"] = {"exclude": True}
    for key in ("title", "short", "description"):
        if key in page.meta:
            page.meta[key] = html.escape(typeset_plain(page.meta[key], language))
    # MkDocs itself knows one home page only.
    page.meta["home"] = page.url in (address("", language), "./")
    if page.meta["home"]:
        guide = config.extra["dalil"].guide
        page.meta["structured_data"] = structured_data.guide(guide.sources[0], language, page.canonical_url or "")
    elif record:
        page.meta["structured_data"] = structured_data.of(record.record, language)
    elif page.file.src_uri.endswith("data.md"):
        guide = config.extra["dalil"].guide
        page.meta["structured_data"] = structured_data.dataset(guide, language, config.site_url or "")
    if page.edit_url:
        page.edit_url = page.edit_url.replace("docs/../", "")
    return markers.fill(markdown, lambda marker: config.extra["dalil"].inline_marker(marker, language), INLINE_MARKERS)


def on_page_content(content, page, config, files):
    """Render a record's page, or fill in the markers of a written page."""
    renderer = config.extra["dalil"]
    language = config.plugins["i18n"].current_language
    record = getattr(page.file, "generated_page", None)
    if record:
        page.toc = TableOfContents([AnchorLink(page.meta["title"], "top", 1)])
        filled = renderer.generated_page(record, language, page.url)
        # Written pages may lead to a part of it.
        page.present_anchor_ids |= set(ANCHOR.findall(filled))
        return filled

    def block(marker: markers.Marker) -> str:
        listed = front_matter.listed(Path(config.docs_dir) / language, config.nav)
        return renderer.block_marker(marker, language, page.url, listed)

    filled = markers.fill(content, block, BLOCK_MARKERS)
    # Written pages may lead to what the data fill in; MkDocs knows only the anchors of the Markdown.
    page.present_anchor_ids |= set(ANCHOR.findall(filled))
    return filled
