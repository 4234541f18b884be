"""Let the site be read without a line: name its parts by content, choose what a device keeps, pack the archive."""

from __future__ import annotations

import logging
import os
from pathlib import Path
from urllib.parse import urlsplit

from dalil import dates, front_matter
from dalil.languages import LANGUAGES
from dalil.offline import archive, copies, page, stamps, worker
from dalil.offline.page import Offline
from dalil.problems import message_languages
from dalil.search import site_files
from dalil.strings import string
from mkdocs.exceptions import PluginError
from mkdocs.plugins import event_priority

log = logging.getLogger("mkdocs.hooks.offline")

SCRIPT = "assets/js/offline.js"

_serving = False


def on_startup(command: str, dirty: bool) -> None:
    """Remember whether this is a preview, which keeps nothing."""
    global _serving
    _serving = command == "serve"


def on_config(config):
    """Leave the script out of a preview."""
    if _serving:
        config.extra_javascript = [each for each in config.extra_javascript if str(each) != SCRIPT]
    return config


@event_priority(-400)  # when everything else that readers load is there, the handbooks too
def on_post_build(config):
    """Do it once, when both editions stand."""
    if config.plugins["i18n"].building:
        return
    site = Path(config.site_dir)
    written = {each: front_matter.listed(Path(config.docs_dir) / each, config.nav) for each in LANGUAGES}
    offline = Offline(config.extra["dalil"], written)
    if _serving:
        _write(site, page.texts(site, offline.of_preview))
        _write(site, {worker.SCRIPT: worker.NONE})
        return
    address, date = config.site_url or "", dates.today().isoformat()
    stamped = stamps.stamp(site, urlsplit(address).path or "/")
    packed = 0
    if os.environ.get("DALIL_ARCHIVE") == "1":
        packed = archive.write(
            site, page.texts(site, lambda text, language: offline.of_archive(text, language, date, address))
        )
        log.info("offline: %s, %s bytes", archive.ARCHIVE, f"{packed:,}")
    try:
        plan = copies.plan(site, stamped, lambda language, kept: site_files.offline(site, language, kept))
    except copies.TooHeavy as error:
        raise PluginError("\n".join(_too_heavy(error))) from None
    pages = page.texts(site, lambda text, language: offline.of_site(text, language, plan[language], packed))
    _write(site, pages)
    plan = {language: each.renewed(site, pages) for language, each in plan.items()}
    for language, size in worker.write(site, plan, date).items():
        start, whole = plan[language].start, plan[language].whole
        kept = f"essential {size:,} bytes ({', '.join(start.groups)}), whole {whole.size:,} bytes"
        log.info("offline, %s: %s", language, kept)


def _write(site: Path, texts: dict[str, str]) -> None:
    for path, text in texts.items():
        (site / path).write_text(text, encoding="utf-8")


def _too_heavy(error: copies.TooHeavy):
    files = ", ".join(f"{path} ({size:,})" for path, size in error.heaviest)
    for language in message_languages():
        yield string("offline.heavy", language, size=f"{error.size:,}", budget=f"{copies.BUDGET:,}", files=files)
