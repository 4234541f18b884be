"""Publish the files of the model documents at /documents/."""

from __future__ import annotations

from pathlib import Path

from dalil.documents.files import FOLDER


def on_post_build(config):
    """Write them once: both editions share them."""
    if config.plugins["i18n"].building:
        return
    renderer = config.extra["dalil"]
    folder = Path(config.site_dir) / FOLDER
    folder.mkdir(exist_ok=True)
    for document in renderer.guide.documents:
        for file in renderer.document_files(document):
            (folder / file.name).write_bytes(file.content)
