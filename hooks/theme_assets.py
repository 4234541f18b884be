"""Make the theme's own files light: readers pay for every byte of the first visit."""

from __future__ import annotations

from pathlib import Path

from dalil.theme_css import join, trim
from dalil.theme_js import search_on_demand
from mkdocs.plugins import event_priority


@event_priority(-200)
def on_post_build(config):
    """Trim the theme's style, let its search wait, join our own sheets, leave out the maps of scripts and styles."""
    if config.plugins["i18n"].building:
        return
    assets = Path(config.site_dir) / "assets"
    (sheet,) = (assets / "stylesheets").glob("main.*.min.css")
    sheet.write_text(trim(sheet.read_text(encoding="utf-8")), encoding="utf-8")
    (script,) = (assets / "javascripts").glob("bundle.*.min.js")
    script.write_text(search_on_demand(script.read_text(encoding="utf-8")), encoding="utf-8")
    parts = sorted((assets / "css").glob("*.css"))
    joined = join(part.read_text(encoding="utf-8") for part in parts)
    for part in parts:
        part.unlink()
    (assets / "css" / "dalil.css").write_text(joined, encoding="utf-8")
    for source_map in assets.rglob("*.min.*.map"):
        source_map.unlink()
