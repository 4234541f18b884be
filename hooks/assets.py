"""The files beside the pages: none of the theme's own, our sheets as one. Readers pay for every byte."""

from __future__ import annotations

from pathlib import Path

from dalil import lighter
from mkdocs.plugins import event_priority


@event_priority(-300)
def on_files(files, config):
    """Leave out what the theme brings: the pages ask for nothing of it."""
    docs = Path(config.docs_dir)
    for file in list(files):
        if file.abs_src_path and not Path(file.abs_src_path).is_relative_to(docs):
            files.remove(file)
    return files


@event_priority(-200)
def on_post_build(config):
    """Join the style sheets, and lighten the scripts."""
    if config.plugins["i18n"].building:
        return
    assets = Path(config.site_dir) / "assets"
    parts = sorted((assets / "css").glob("*.css"))
    joined = lighter.sheet(part.read_text(encoding="utf-8") for part in parts)
    for part in parts:
        part.unlink()
    (assets / "css" / "dalil.css").write_text(joined, encoding="utf-8")
    for path in (assets / "js").rglob("*.js"):
        path.write_text(lighter.script(path.read_text(encoding="utf-8")), encoding="utf-8")
