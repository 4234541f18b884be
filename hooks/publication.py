"""Build beside the site and exchange both at the very end: a build that stops or fails leaves the site as it was.

A second build of the same site is refused while the first one goes on.
"""

from __future__ import annotations

import os
from pathlib import Path

from dalil import compressed, publication
from dalil.problems import message_languages
from dalil.strings import string
from mkdocs.exceptions import PluginError
from mkdocs.plugins import event_priority

_beside = False
_config = None
_lock = None
_site = Path()
_whole = False


def on_startup(command: str, dirty: bool) -> None:
    """Note whether there is a site to protect: a preview has none, a partial build adds to the one that is there."""
    global _beside
    _beside = command != "serve" and not dirty


@event_priority(-400)  # after every check that may refuse to build
def on_config(config):
    """Turn the build to the folder beside the site."""
    global _config, _lock, _site
    if _beside and not config.plugins["i18n"].building:
        _config, _site = config, Path(config.site_dir)
        try:
            _lock = publication.lock(_site)
            config.site_dir = str(publication.workplace(_site))
        except publication.Busy as error:
            raise _refusal("publication.busy", error) from None
        except publication.NotReplaceable as error:
            raise _refusal("publication.mount", error) from None
    return config


def _refusal(key, error):
    return PluginError(" / ".join(string(key, each, site=str(error)) for each in message_languages()))


@event_priority(-1000)  # after everything that writes into the site
def on_post_build(config):
    """Add the compressed twins where they are wanted, and note that the site is whole."""
    global _whole
    if config.plugins["i18n"].building:
        return
    if os.environ.get("DALIL_COMPRESS") == "1":
        compressed.write(Path(config.site_dir))
    _whole = True


def on_build_error(error):
    """Take that back: strict mode refuses after everything is written."""
    global _whole
    _whole = False


def on_shutdown():
    """Let the new site take the place of the old one, and the next build begin."""
    try:
        if _beside and _whole:
            publication.replace(_site)
            # What deploys the site afterwards looks for it there.
            _config.site_dir = str(_site)
    finally:
        if _lock:
            _lock.close()
