"""Make everything that the site offers of the handbooks: both PDFs, both booklets, the pictures of the covers."""

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

FOLDER = "handbook"
COVER_WIDTH = 320  # pixels: twice what the page shows, for sharp screens


@dataclass(frozen=True)
class Offer:
    """What the page says of one handbook; files lie in the site's folder `FOLDER`, sizes are in bytes."""

    language: str
    edition: Edition
    pages: int
    size: int
    booklet_sheets: int
    booklet_size: int
    cover_width: int
    cover_height: int

    @property
    def file(self) -> str:
        return f"dalil-{self.language}.pdf"

    @property
    def booklet(self) -> str:
        return f"dalil-{self.language}-a5.pdf"

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
) -> list[Offer]:
    """Make the handbooks of a built site and return what there is to offer, one entry a language.

    The files are made in a folder of their own and moved into their place when all of them are whole: after an error
    none is there.
    `say` is told the progress. PangoMissing or HandbookError where they cannot be made.
    """
    rendering.engine()
    offers = []
    # The longest part of a build: one beside the other, where there are cores for it.
    begun = [
        aside.begin(functools.partial(_made, site, renderer, language, date, site_url, say)) for language in languages
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
    site: Path, renderer: Renderer, language: str, date: str, site_url: str, say: Callable[[str], None]
) -> tuple[Offer, dict[str, bytes]]:
    handbook = assembly.assemble(site, renderer, language, date, site_url)

    def progress(page: int) -> None:
        if page % 50 == 0:
            say(f"{language}: page {page} …")

    pdf = finishing.finish(rendering.render(handbook, progress), language)
    folded = booklet.impose(pdf, language)
    document = pypdfium2.PdfDocument(pdf)
    pages = len(document)
    first = document[0]
    picture = first.render(scale=COVER_WIDTH / first.get_width()).to_pil()
    document.close()
    packed = io.BytesIO()
    picture.save(packed, "WEBP", quality=70, method=6)
    offer = Offer(
        language,
        handbook.edition,
        pages,
        len(pdf),
        len(booklet.sides(pages, "ltr")) // 2,
        len(folded),
        picture.width,
        picture.height,
    )
    say(f"{offer.file}: {pages} pages, {len(pdf)} bytes")
    return offer, {offer.file: pdf, offer.booklet: folded, offer.cover: packed.getvalue()}
