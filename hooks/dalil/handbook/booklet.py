"""Impose a handbook as a booklet: two pages on each side of a sheet, folded in the middle."""

from __future__ import annotations

import io

import pikepdf

from ..languages import DIRECTIONS
from .finishing import saved

A4 = (841.89, 595.276)  # a sheet on its long side, in points


def sides(pages: int, direction: str) -> list[tuple[int | None, int | None]]:
    """Return the pages on each side of each sheet as (left, right), front before back; None is an empty page.

    Four pages a sheet; the first sheet is the outermost. A text that is read from right to left ("rtl") is bound on
    its right side, so that left and right change places. ValueError without pages.
    """
    if pages < 1:
        raise ValueError("a booklet needs a page")
    total = -(-pages // 4) * 4
    number = [page if page <= pages else None for page in range(total + 1)]
    order = []
    for sheet in range(total // 4):
        front = (number[total - 2 * sheet], number[1 + 2 * sheet])
        back = (number[2 + 2 * sheet], number[total - 1 - 2 * sheet])
        order += [front, back]
    return [side[::-1] for side in order] if direction == "rtl" else order


def impose(pdf: bytes, language: str) -> bytes:
    """Return the booklet of a finished handbook: A4 sheets, each side with two pages at A5, for duplex printing.

    It is for the printer only: the structure for screen readers stays in the handbook itself.
    """
    with pikepdf.open(io.BytesIO(pdf)) as source, pikepdf.new() as booklet:
        width, height = A4
        for side in sides(len(source.pages), DIRECTIONS[language]):
            sheet = booklet.add_blank_page(page_size=A4)
            for number, left in zip(side, (0, width / 2), strict=True):
                if number:
                    half = pikepdf.Rectangle(left, 0, left + width / 2, height)
                    drawn = booklet.copy_foreign(source.pages[number - 1].as_form_xobject())
                    # A name of our own: pikepdf would draw one by lot.
                    name = sheet.add_resource(drawn, pikepdf.Name.XObject, pikepdf.Name(f"/Page{number}"))
                    sheet.contents_add(sheet.calc_form_xobject_placement(drawn, name, half))
        booklet.Root.Lang = source.Root.Lang
        booklet.Root.ViewerPreferences = pikepdf.Dictionary(
            Duplex=pikepdf.Name.DuplexFlipShortEdge, PrintScaling=pikepdf.Name("/None"), DisplayDocTitle=True
        )
        with booklet.open_metadata(set_pikepdf_as_editor=False) as metadata:
            metadata["dc:title"] = str(source.docinfo.get("/Title", ""))
        return saved(booklet)
