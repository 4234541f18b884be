"""Read the files of the model documents as a word processor or a spreadsheet does, for tests."""

from __future__ import annotations

import io
import re
import zipfile

from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
S = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def part(content: bytes, name: str) -> etree._Element:
    """Return a part of an archive as XML."""
    return etree.fromstring(zipfile.ZipFile(io.BytesIO(content)).read(name))


def body(content: bytes) -> etree._Element:
    """Return the body of a DOCX."""
    return part(content, "word/document.xml").find(f"{W}body")


def squeezed(text: str) -> str:
    """Return a text without spaces, marks of direction and boxes to tick, so that only words and signs are compared."""
    return re.sub(r"[\s\u200f\u2068\u2069☐]", "", text)


def words(element: etree._Element) -> str:
    """Return the words of a part of a DOCX in order, as `squeezed` does."""
    return squeezed("".join(each.text or "" for each in element.iter(f"{W}t")))


def cells(content: bytes) -> list[list[tuple[str, str, str]]]:
    """Return the filled cells of each sheet of an XLSX as (address, text, formula), in order."""
    shared = ["".join(each.itertext()) for each in part(content, "xl/sharedStrings.xml")]
    names = zipfile.ZipFile(io.BytesIO(content)).namelist()
    sheets = []
    for name in sorted(each for each in names if each.startswith("xl/worksheets/sheet")):
        found = []
        for cell in part(content, name).iter(f"{S}c"):
            value, formula = cell.findtext(f"{S}v"), cell.findtext(f"{S}f") or ""
            if value is not None or formula:
                text = shared[int(value)] if cell.get("t") == "s" else value or ""
                found.append((cell.get("r"), text, formula))
        sheets.append(found)
    return sheets
