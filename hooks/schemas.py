"""Publish the schemas of the data files at /schema/<file>.json."""

from __future__ import annotations

from pathlib import Path

from dalil import json_schema


def on_post_build(config):
    """Write them once: both editions share them."""
    if config.plugins["i18n"].building:
        return
    folder = Path(config.site_dir) / "schema"
    folder.mkdir(exist_ok=True)
    for name, text in json_schema.published(config.extra["dalil"].guide).items():
        (folder / name).write_text(text, encoding="utf-8")
