"""Before anything is built: read and check the data and the pages, and hand the records on.

An error raised here leaves the last good site as it is; from `on_files` on, MkDocs has emptied the folder.
"""

from __future__ import annotations

import gc
import logging
import os
from pathlib import Path

from dalil import page_rules, reports
from dalil.data import examine
from dalil.problems import InvalidInput, message_languages
from dalil.render import Renderer
from dalil.strings import string
from mkdocs.exceptions import PluginError
from mkdocs.plugins import event_priority

log = logging.getLogger("mkdocs.hooks.data")

# The legal notice of chapter "about": each part is shown where the environment names it.
PUBLISHER = {
    "name": "PUBLISHER_NAME",
    "address": "PUBLISHER_ADDRESS",
    "director": "PUBLICATION_DIRECTOR",
    "host": "HOSTED_BY",
}

_serving = False
_last_good: Renderer | None = None


def on_startup(command: str, dirty: bool) -> None:
    """Remember whether this is a preview, which must survive a mistake while someone edits."""
    global _serving
    _serving = command == "serve"
    # Records and pages stay to the end: looking for garbage among them again and again takes a twentieth of a build.
    gc.set_threshold(50_000, 20, 100)


@event_priority(-200)  # after static-i18n, which then knows the language that is being built
def on_config(config):
    """Load the data once a build, and give the site its name in the language that is being built."""
    i18n = config.plugins["i18n"]
    if not i18n.building:
        config.extra["dalil"] = _checked(config)
        folder = _data_folder(config)
        if str(folder) not in config.watch:
            config.watch.append(str(folder))
    config.site_name = string("site.name", i18n.current_language)
    config.site_description = string("site.description", i18n.current_language)
    repository = _repository()
    config.edit_uri_template = f"{repository}/edit/main/docs/{{path}}" if repository else None
    config.extra["contact_email"] = _contact()
    return config


def _repository() -> str:
    return os.environ.get("REPOSITORY_URL", "").rstrip("/")


def _contact() -> str:
    return os.environ.get("CONTACT_EMAIL", "")


def _checked(config) -> Renderer:
    global _last_good
    try:
        checked = examine(_data_folder(config))
        problems = checked.errors + page_rules.check(Path(config.docs_dir), checked.guide)
        if problems:
            raise InvalidInput(problems)
    except InvalidInput as error:
        if not (_serving and _last_good):
            raise PluginError("\n" + reports.text(error.problems, message_languages())) from None
        log.error("\n%s", reports.text(error.problems, message_languages()))
        config.extra["data_problems"] = _last_good.problems(error.problems)
        return _last_good
    config.extra["data_problems"] = ""
    publisher = {part: os.environ[name] for part, name in PUBLISHER.items() if os.environ.get(name)}
    _last_good = Renderer(
        Path(config.theme.custom_dir), checked.guide, publisher, _repository(), _contact(), feed=bool(config.site_url)
    )
    return _last_good


def _data_folder(config) -> Path:
    named = os.environ.get("DALIL_DATA")
    return Path(named) if named else Path(config.config_file_path).parent / "data"
