"""Complete the PDF: reading direction, and bytes that only depend on the content."""

from __future__ import annotations

import io

import pikepdf

from ..languages import DIRECTIONS


def finish(pdf: bytes, language: str) -> bytes:
    """Return the PDF with the viewing direction of its language, compact and with an identifier from its content.

    /Direction tells a reader on which side the first of two facing pages stands (ISO 32000-1, table 150).
    """
    with pikepdf.open(io.BytesIO(pdf)) as document:
        preferences = document.Root.ViewerPreferences
        preferences.Direction = pikepdf.Name.R2L if DIRECTIONS[language] == "rtl" else pikepdf.Name.L2R
        return saved(document)


def saved(document: pikepdf.Pdf) -> bytes:
    """Return a PDF's bytes, the same for the same content."""
    target = io.BytesIO()
    document.save(target, deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    return target.getvalue()
