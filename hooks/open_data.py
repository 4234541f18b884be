"""Publish the records at /data/<file>.json."""

from __future__ import annotations

from pathlib import Path

from dalil import dates, open_data


def on_post_build(config):
    """Write them once, at the end of the build of both editions."""
    if config.plugins["i18n"].building:
        return
    folder = Path(config.site_dir) / "data"
    folder.mkdir(exist_ok=True)
    for name, text in open_data.published(config.extra["dalil"].guide, dates.today().isoformat()).items():
        (folder / name).write_text(text, encoding="utf-8")
