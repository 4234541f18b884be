"""The comment lines that open each data file: what it is, how to add a record, one complete example.

The first line names the file's schema to editors, which then complete and explain the fields.
"""

from __future__ import annotations

import textwrap

from . import serialise
from .languages import LANGUAGES, Text
from .schema import DataFile

# Where the schemas are kept in the repository, seen from the data folder.
MODELINE = "# yaml-language-server: $schema=../schema/{name}.json"
WIDTH = 116
EXAMPLE = Text(
    ar="مثال كامل (الحقول الاختيارية فيه يجوز حذفها):",
    fr="Exemple complet (les champs facultatifs peuvent être omis) :",
)


def header(file: DataFile) -> str:
    """Return the comment lines of a file, with the line end of the last."""
    lines = [MODELINE.format(name=file.name)]
    for language in reversed(LANGUAGES):
        lines.append("#")
        for text in (file.explanation, file.adding, EXAMPLE):
            lines += [f"# {line}" for line in textwrap.wrap(text[language], WIDTH, break_on_hyphens=False)]
    lines.append("#")
    record = serialise.record(file.group, serialise.example(file.group))
    if file.lists:
        record = f"{file.example_list}:\n" + textwrap.indent(record, "  ")
    lines += [f"#   {line}".rstrip() for line in record.split("\n")]
    return "\n".join(lines) + "\n"


def replaced(text: str, file: DataFile) -> str:
    """Return a file's text with its opening comment lines renewed, everything else the same to the byte.

    The opening ends at the first line that is no comment; a comment block after it stays.
    """
    mark = "\ufeff" if text.startswith("\ufeff") else ""
    newline = "\r\n" if "\r\n" in text else "\n"
    lines = text.removeprefix(mark).splitlines(keepends=True)
    count = next((number for number, line in enumerate(lines) if not line.startswith("#")), len(lines))
    return mark + header(file).replace("\n", newline) + "".join(lines[count:])
