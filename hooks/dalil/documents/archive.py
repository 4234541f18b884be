"""The same bytes for the same content: an archive without the moment at which it was made."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping

# The earliest moment that an archive can hold.
NEVER = (1980, 1, 1, 0, 0, 0)


def undated(files: Mapping[str, str]) -> bytes:
    """Return a ZIP archive of texts by their names, in their order, none of them dated."""
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        for name, text in files.items():
            entry = zipfile.ZipInfo(name, NEVER)
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, text)
    return content.getvalue()
