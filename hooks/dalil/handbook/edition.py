"""Make everything that the site offers of the handbooks: PDFs, booklets, the pictures of the covers."""

from __future__ import annotations

import functools
import io
import tempfile
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

import pypdfium2

from .. import aside
from ..languages import LANGUAGES
from ..render import Renderer
from . import assembly, booklet, finishing, rendering
from .assembly import Edition
from .parts import FORMS

FOLDER = "handbook"
COVER_WIDTH = 320  # pixels: twice what the page shows, for sharp screens


@dataclass(frozen=True)
class Printed:
    """One form (see parts.FORMS) of the handbook of a language, as it stands in two files; sizes are in bytes."""

    language: str
    form: str
    edition: Edition
    pages: int
    size: int
    booklet_sheets: int
    booklet_size: int

    @property
    def file(self) -> str:
        return f"{self._stem}.pdf"

    @property
    def booklet(self) -> str:
        return f"{self._stem}-a5.pdf"

    @property
    def _stem(self) -> str:
        return f"dalil-{self.language}" + (f"-{self.form}" if self.form != "whole" else "")


@dataclass(frozen=True)
class Offer:
    """What the page says of the handbook of a language: the size of its cover's picture (pixels) and each form of it.

    All files lie in the site's folder `FOLDER`.
    """

    language: str
    cover_width: int
    cover_height: int
    forms: tuple[Printed, ...]

    @property
    def cover(self) -> str:
        return f"cover-{self.language}.webp"


def make(
    site: Path,
    renderer: Renderer,
    date: str,
    site_url: str = "",
    say: Callable[[str], None] = lambda line: None,
    languages: Iterable[str] = LANGUAGES,
    forms: Iterable[str] = FORMS,
) -> list[Offer]:
    """Make the handbooks of a built site and return what there is to offer, one entry a language.

    `forms` are those of parts.FORMS to make; the cover of the first is shown.

    The files are made in a folder of their own and moved into their place when all of them are whole: after an error
    none is there.
    `say` is told the progress. PangoMissing or HandbookError where they cannot be made.
    """
    rendering.engine()
    offers = []
    # The longest part of a build: one beside the other, where there are cores for it.
    begun = [
        aside.begin(functools.partial(_made, site, renderer, language, date, site_url, say, tuple(forms)))
        for language in languages
    ]
    with tempfile.TemporaryDirectory(dir=site, prefix="handbook-") as folder:
        work = Path(folder)
        for result in begun:
            offer, files = result()
            offers.append(offer)
            for name, content in files.items():
                (work / name).write_bytes(content)
        target = site / FOLDER
        target.mkdir(exist_ok=True)
        for path in sorted(work.iterdir()):
            path.replace(target / path.name)
    return offers


def _made(
    site: Path,
    renderer: Renderer,
    language: str,
    date: str,
    site_url: str,
    say: Callable[[str], None],
    wanted: tuple[str, ...],
) -> tuple[Offer, dict[str, bytes]]:
    def progress(page: int) -> None:
        if page % 50 == 0:
            say(f"{language}: page {page} …")

    forms, files = [], {}
    for form in wanted:
        handbook = assembly.assemble(site, renderer, language, date, site_url, form)
        pdf = finishing.finish(rendering.render(handbook, progress), language)
        folded = booklet.impose(pdf, language)
        document = pypdfium2.PdfDocument(pdf)
        pages = len(document)
        if not forms:
            first = document[0]
            cover = first.render(scale=COVER_WIDTH / first.get_width()).to_pil()
        document.close()
        sheets = len(booklet.sides(pages, "ltr")) // 2
        printed = Printed(language, form, handbook.edition, pages, len(pdf), sheets, len(folded))
        say(f"{printed.file}: {pages} pages, {len(pdf)} bytes")
        forms.append(printed)
        files |= {printed.file: pdf, printed.booklet: folded}
    packed = io.BytesIO()
    cover.save(packed, "WEBP", quality=70, method=6)
    offer = Offer(language, cover.width, cover.height, tuple(forms))
    return offer, {**files, offer.cover: packed.getvalue()}
