"""`python -m dalil check`: check the data and the pages without building anything."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from . import parity
from .data import load
from .messages import LABELS
from .problems import InvalidInput, message_languages
from .render import allowed_markers


def check(data: Path, docs: Path) -> int:
    """Print every problem of the data and the pages; return 1 if there is one, else 0 with the count of records."""
    try:
        guide = load(data)
        problems = parity.check(docs, allowed_markers(guide))
        if problems:
            raise InvalidInput(problems)
    except InvalidInput as error:
        print(error.report(), file=sys.stderr)
        return 1
    records = len(guide.actors) + len(guide.figures) + len(guide.sources) + sum(map(len, guide.vocabulary.values()))
    for language in message_languages():
        print(LABELS["fine"][language].format(n=records))
    return 0


if __name__ == "__main__":
    if sys.argv[1:] != ["check"]:
        sys.exit("usage: python -m dalil check")
    sys.exit(check(Path(os.environ.get("DALIL_DATA") or "data"), Path("docs")))
