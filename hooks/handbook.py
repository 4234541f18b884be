"""Make the handbooks once the site stands, and say on their page what there is."""

from __future__ import annotations

import logging
import os
from pathlib import Path

from dalil.handbook import edition, offer, rendering
from dalil.handbook.excerpts import HandbookError
from dalil.languages import LANGUAGES, address
from dalil.problems import message_languages
from dalil.strings import string
from mkdocs.exceptions import PluginError
from mkdocs.plugins import event_priority
from mkdocs.utils import get_build_date

log = logging.getLogger("mkdocs.hooks.handbook")

_serving = False


def on_startup(command: str, dirty: bool) -> None:
    """Remember whether this is a preview, which must be quick and goes without the handbooks."""
    global _serving
    _serving = command == "serve"


@event_priority(-300)
def on_config(config):
    """Refuse at once what cannot be made: here the last good site is still in its place."""
    if _insisted() and not config.plugins["i18n"].building:
        try:
            rendering.engine()
        except rendering.PangoMissing as error:
            raise PluginError(f"{_left_out()} ({error})") from None
    return config


@event_priority(-300)  # when both editions stand and their style is complete
def on_post_build(config):
    """Make both handbooks, and fill in the page that offers them."""
    if config.plugins["i18n"].building:
        return
    site, renderer = Path(config.site_dir), config.extra["dalil"]
    offers = []
    try:
        if not _serving and (_insisted() or os.environ.get("DALIL_HANDBOOK") != "0"):
            offers = edition.make(site, renderer, get_build_date(), config.site_url or "", _say)
    except rendering.PangoMissing:
        log.info(_left_out())
    except HandbookError as error:
        raise PluginError(f"handbook: {error}") from None
    finally:
        for language in LANGUAGES:
            page = site / address("handbook/index.html", language)
            page.write_text(offer.fill_in(page.read_text(encoding="utf-8"), renderer, language, offers), "utf-8")


def _insisted() -> bool:
    return os.environ.get("REQUIRE_HANDBOOK") == "1"


def _say(line: str) -> None:
    log.info("handbook: %s", line)


def _left_out() -> str:
    packages = rendering.SYSTEM_PACKAGES
    return " / ".join(string("handbook.no-pango", language, packages=packages) for language in message_languages())
