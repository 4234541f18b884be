"""Publish the open data at /data/ and, where the site has an address, a feed of updates an edition."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from dalil import aside, data_files, feed
from dalil.languages import LANGUAGES, address
from mkdocs.plugins import CombinedEvent, event_priority

# What waits for the files, by their path in the site.
_files: Callable[[], dict[str, bytes]]


@event_priority(100)  # before static-i18n builds the other edition, beside which they are made
def _begin(config):
    """Begin the files, which are those of both editions."""
    global _files
    if config.plugins["i18n"].building:
        return
    guide, site_url = config.extra["dalil"].guide, config.site_url or ""
    _files = aside.begin(lambda: data_files.of(guide, site_url))


@event_priority(-150)  # after static-i18n
def _write(config):
    """Write them once, at the end of the build of both editions."""
    if config.plugins["i18n"].building:
        return
    site, files = Path(config.site_dir), _files()
    if config.site_url:
        guide = config.extra["dalil"].guide
        files |= {address("updates/feed.xml", each): feed.atom(guide, each, config.site_url) for each in LANGUAGES}
    for path, content in files.items():
        (site / path).parent.mkdir(parents=True, exist_ok=True)
        (site / path).write_bytes(content)


on_post_build = CombinedEvent(_begin, _write)
