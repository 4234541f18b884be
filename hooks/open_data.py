"""Publish the open data at /data/ and, where the site has an address, a feed of updates an edition."""

from __future__ import annotations

from pathlib import Path

from dalil import data_files, feed, open_data
from dalil.languages import LANGUAGES, address


def on_post_build(config):
    """Write them once, at the end of the build of both editions."""
    if config.plugins["i18n"].building:
        return
    site, guide = Path(config.site_dir), config.extra["dalil"].guide
    folder = site / "data"
    folder.mkdir(exist_ok=True)
    updated = open_data.updated(guide)
    base = config.site_url or "../"
    for data in open_data.sets(guide):
        schema = f"{base}schema/{data.name}.json"
        (folder / f"{data.name}.json").write_bytes(data_files.as_json(data, updated, schema))
        (folder / f"{data.name}.csv").write_bytes(data_files.as_csv(data))
        (folder / f"{data.name}.xlsx").write_bytes(data_files.as_xlsx(data))
        if data.name == "actors":
            _write_each(data, folder / data.name, updated, schema if config.site_url else f"../{schema}")
    for language in LANGUAGES if config.site_url else ():
        path = site / address("updates/feed.xml", language)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(feed.atom(guide, language, config.site_url))


def _write_each(data: open_data.DataSet, folder: Path, updated: str, schema: str) -> None:
    """Write each record in a file of its own, for the form: a correction does not wait for all the others."""
    folder.mkdir(exist_ok=True)
    for item in data.items:
        one = open_data.DataSet(data.name, (item,))
        (folder / f"{item.id}.json").write_bytes(data_files.as_json(one, updated, schema))
