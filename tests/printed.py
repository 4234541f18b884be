"""Read the handbooks as PDF readers do: the text that poppler and pdfium find, bookmarks, structure."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import unicodedata
from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest
from lxml.etree import ElementBase

INVISIBLE = re.compile("[\u2066-\u2069\u200e\u200f]")
WORD = re.compile("[\\w\u064b-\u0652]+")
# What begins a new run of text: a phrase does not reach across it.
BLOCKS = frozenset("address caption dd div dt figcaption h1 h2 h3 li ol p section table td th tr ul".split())
BLOCK_CLASSES = ("footnote", "beside", "chart__label", "chart__value", "themes__explanation")


def words(text: str) -> list[str]:
    """Return the words of a text, in the form in which they are compared."""
    return WORD.findall(INVISIBLE.sub("", unicodedata.normalize("NFKC", text)))


def poppler(pdf: Path) -> list[str]:
    """Return the text of each page as poppler's pdftotext extracts it; leaves the test out, or fails it in CI, without
    that tool."""
    if not shutil.which("pdftotext"):
        (pytest.fail if os.environ.get("CI") == "true" else pytest.skip)("no pdftotext found: run make setup")
    text = subprocess.run(["pdftotext", str(pdf), "-"], capture_output=True, text=True, check=True).stdout
    return [_rejoined(page) for page in text.split("\f")[:-1]]


def pdfium(pdf: Path) -> list[str]:
    """Return the text of each page as pdfium, the reader of Chromium, extracts it."""
    document = pypdfium2.PdfDocument(pdf)
    pages = [page.get_textpage().get_text_range().replace("\ufffe", "-\n") for page in document]
    document.close()
    return [_rejoined(page) for page in pages]


READERS = {"pdfium": pdfium, "poppler": poppler}


def _rejoined(text: str) -> str:
    return re.sub("[-\u2010\u00ad]\\s*\n\\s*", "", text)


def runs(element: ElementBase) -> Iterator[str]:
    """Yield the runs of text of an assembled part; web addresses are left out, since they are no words."""
    run: list[str] = []

    def walk(each: ElementBase) -> Iterator[str]:
        if "address" in (each.get("class") or "").split():
            return
        begins = each.tag in BLOCKS or (each.get("class") or "") in BLOCK_CLASSES
        if begins:
            yield from flush()
        run.append(each.text or "")
        for child in each:
            yield from walk(child)
            run.append(child.tail or "")
        if begins:
            yield from flush()

    def flush() -> Iterator[str]:
        if run:
            yield "".join(run)
            run.clear()

    yield from walk(element)
    yield from flush()


def shares(element: ElementBase, pages: list[str]) -> tuple[float, float, list[str]]:
    """Return the shares (per cent) of a part's words and three-word phrases that stand in a PDF's text, and what is
    missing."""
    found = words("\n".join(pages))
    known, text = set(found), f" {' '.join(found)} "
    counts = {"words": [0, 0], "phrases": [0, 0]}
    missing = []
    for run in runs(element):
        parts = words(run)
        phrases = [" ".join(parts[index : index + 3]) for index in range(len(parts) - 2)]
        for kind, items in (("words", parts), ("phrases", phrases)):
            for item in items:
                there = item in known if kind == "words" else f" {item} " in text
                counts[kind][0] += there
                counts[kind][1] += 1
                if not there:
                    missing.append(item)
    share = {kind: 100 * there / all_ if all_ else 100.0 for kind, (there, all_) in counts.items()}
    return share["words"], share["phrases"], missing


def bookmarks(pdf: Path) -> list[tuple[str, int]]:
    """Return the bookmarks as (title, page counted from 0), in their order."""
    document = pypdfium2.PdfDocument(pdf)
    found = [(mark.get_title(), mark.get_dest().get_index()) for mark in document.get_toc()]
    document.close()
    return found
