"""Change a data file record by record, and keep every other byte as it is.

A file is a head, then records and the gaps between them. A record owns the comment lines directly above it; an empty
line and what stands alone between empty lines belong to the gap. Works on text decoded with its line ends kept.
"""

from __future__ import annotations

import os
import re
import tempfile
from dataclasses import dataclass, replace
from pathlib import Path

RECORD = re.compile(r"-(?:\s|$)")
LINE = re.compile(r"[^\n]*\n|[^\n]+")


@dataclass(frozen=True)
class Blocks:
    """A file that is one list: its head, its records, and what follows each of them up to the next."""

    head: str
    records: tuple[str, ...]
    gaps: tuple[str, ...]

    @classmethod
    def of(cls, text: str) -> Blocks:
        """Take a file's text apart; put together again (`text`) it is the same to the byte."""
        mark = "\ufeff" if text.startswith("\ufeff") else ""
        lines = LINE.findall(text.removeprefix(mark))
        starts = [_with_comments(lines, number) for number, line in enumerate(lines) if RECORD.match(line)]
        if not starts:
            return cls(text, (), ())
        ends = [_end(lines, start, stop) for start, stop in zip(starts, [*starts[1:], len(lines)], strict=True)]
        records, gaps = [], []
        for start, end, following in zip(starts, ends, [*starts[1:], len(lines)], strict=True):
            # The last line's end belongs to the gap: a file need not end with one.
            whole = "".join(lines[start:end])
            record = whole.rstrip("\r\n")
            records.append(record)
            gaps.append(whole[len(record) :] + "".join(lines[end:following]))
        return cls(mark + "".join(lines[: starts[0]]), tuple(records), tuple(gaps))

    @property
    def text(self) -> str:
        """The file's text."""
        return self.head + "".join(part for pair in zip(self.records, self.gaps, strict=True) for part in pair)

    def arranged(self, places: list[int]) -> Blocks:
        """Return the file with its records in another order; `places` lists their numbers, the gaps stay."""
        return replace(self, records=tuple(self.records[place] for place in places))

    def inserted(self, position: int, record: str) -> Blocks:
        """Return the file with a record more, before the one at `position` (from 0); its gap is like the others."""
        newline = "\r\n" if "\r\n" in self.text else "\n"
        record = record.rstrip("\n").replace("\n", newline)
        # A gap with words of its own belongs where it stands.
        gap = next((gap for gap in self.gaps[:-1] if not gap.strip()), newline * 2)
        # What closes the file stays at its end.
        gaps = list(self.gaps) or [newline]
        if self.records:
            gaps.insert(min(position, len(gaps) - 1), gap)
        head = self.head if self.records or self.head.endswith(newline * 2) or not self.head else self.head + newline
        return replace(
            self, head=head, records=(*self.records[:position], record, *self.records[position:]), gaps=tuple(gaps)
        )

    def replaced(self, position: int, record: str) -> Blocks:
        """Return the file with another text for a record."""
        newline = "\r\n" if "\r\n" in self.text else "\n"
        records = list(self.records)
        records[position] = record.rstrip("\n").replace("\n", newline)
        return replace(self, records=tuple(records))

    def without(self, position: int) -> Blocks:
        """Return the file without a record and without the gap before it (after it, for the first)."""
        records, gaps = list(self.records), list(self.gaps)
        del records[position]
        del gaps[max(position - 1, 0) if len(gaps) > 1 and position == len(gaps) - 1 else position]
        return replace(self, records=tuple(records), gaps=tuple(gaps))


def read_text(path: Path) -> str:
    """Return a file's text with its line ends and its byte order mark as they are."""
    return path.read_bytes().decode("utf-8")


def write_text(path: Path, text: str) -> None:
    """Write a file whole or not at all, so that nobody ever reads half of it."""
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(text.encode("utf-8"))
        os.chmod(name, path.stat().st_mode if path.exists() else 0o644)
        os.replace(name, path)
    except BaseException:
        os.unlink(name)
        raise


def _with_comments(lines: list[str], number: int) -> int:
    while number and lines[number - 1].startswith("#"):
        number -= 1
    return number


def _end(lines: list[str], start: int, stop: int) -> int:
    """Return the line after a record's last one, the comments directly below it included."""
    last = max(number for number in range(start, stop) if lines[number].strip() and lines[number][0] != "#")
    while last + 1 < stop and lines[last + 1].startswith("#"):
        last += 1
    return last + 1
