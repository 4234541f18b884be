"""The pages that people write, docs/ar and docs/fr, as they stand: bytes from any editor, read once."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from . import characters
from .languages import LANGUAGES
from .problems import Place, Problem


@dataclass(frozen=True)
class WrittenPage:
    """A page of one edition: its path there (guide/how.md) and its Markdown, None where it cannot be used."""

    language: str
    source: str
    text: str | None

    @property
    def file(self) -> str:
        """The page's file as messages call it."""
        return f"docs/{self.language}/{self.source}"

    def place(self, start: int) -> Place:
        """Return the line of a position in the text."""
        return Place(self.file, self.text.count("\n", 0, start) + 1)


def read(docs: Path) -> tuple[list[WrittenPage], list[Problem]]:
    """Return the pages of both editions by path, and why some of them cannot be used (see `characters`)."""
    pages, problems = [], []
    for language in LANGUAGES:
        for path in sorted(path for path in (docs / language).rglob("*.md") if path.is_file()):
            source = path.relative_to(docs / language).as_posix()
            name = f"docs/{language}/{source}"
            text, found = characters.decode(path.read_bytes(), name)
            found += characters.conflicts(text, name)
            pages.append(WrittenPage(language, source, None if found else text.replace("\r\n", "\n")))
            problems += found
    return pages, problems
