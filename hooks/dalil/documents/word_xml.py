"""The elements of WordprocessingML that the documents use, their children in the order that the format demands.

Source: ECMA-376, part 1, sections 17.3 (paragraphs, runs), 17.4 (tables), 17.5.2 (content controls); the box to tick is
[MS-DOCX] 2.5.3. Each function takes what its element holds and returns the element.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from lxml import etree
from lxml.etree import ElementBase

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
W14 = "http://schemas.microsoft.com/office/word/2010/wordml"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
XML = "http://www.w3.org/XML/1998/namespace"

LOCALES = {"ar": "ar-LB", "fr": "fr-FR"}
# On every machine of an office that has Arabic: Windows, macOS, and by a substitute of its metrics elsewhere.
FONT = "Arial"
TICK_FONT = "Segoe UI Symbol"
# A title of a control may have no more letters in Word.
LONGEST_TITLE = 64
SHADE, TO_FILL, GREY = "EFEBE0", "FFF6D6", "595959"


def element(name: str, children: Iterable[Any] = (), /, **attributes: Any) -> ElementBase:
    """Return `<w:name>` with attributes of the same namespace; None among the children is left out."""
    made = etree.Element(f"{{{W}}}{name}")
    for key, value in attributes.items():
        made.set(f"{{{W}}}{key}", str(value))
    made.extend(child for child in children if child is not None)
    return made


def _when(condition: object, name: str, /, **attributes: Any) -> ElementBase | None:
    return element(name, **attributes) if condition else None


def run_properties(
    language: str,
    *,
    style: str = "",
    font: str = "",
    bold: bool = False,
    colour: str = "",
    size: int = 0,
    fill: str = "",
) -> ElementBase:
    """Return the properties of a run; `size` is in points. Complex-script twins stand beside each, for Arabic."""
    return element(
        "rPr",
        [
            _when(style, "rStyle", val=style),
            _when(font, "rFonts", ascii=font, hAnsi=font, eastAsia=font, cs=font),
            _when(bold, "b"),
            _when(bold, "bCs"),
            _when(colour, "color", val=colour),
            _when(size, "sz", val=size * 2),
            _when(size, "szCs", val=size * 2),
            _when(fill, "shd", val="clear", color="auto", fill=fill),
            _when(language == "ar", "rtl"),
            element("lang", val=LOCALES["fr"], bidi=LOCALES["ar"]),
        ],
    )


def run(text: str, properties: ElementBase) -> ElementBase:
    """Return a run of text."""
    words = element("t")
    words.text = text
    words.set(f"{{{XML}}}space", "preserve")
    return element("r", [properties, words])


def paragraph(
    content: Iterable[ElementBase],
    language: str,
    *,
    style: str = "",
    shaded: bool = False,
    keep: bool = False,
) -> ElementBase:
    """Return a paragraph in the direction of its language; `keep` holds it on the page of the next one."""
    properties = element(
        "pPr",
        [
            _when(style, "pStyle", val=style),
            _when(keep, "keepNext"),
            _when(shaded, "shd", val="clear", color="auto", fill=SHADE),
            _when(language == "ar", "bidi"),
        ],
    )
    return element("p", [properties, *content])


def control(number: int, id_: str, title: str, placeholder: str, kind: str, language: str) -> ElementBase:
    """Return a field to fill in: its title and, until it is filled in, what the placeholder says."""
    typed: dict[str, Any] = {
        "text": element("richText"),
        "date": element(
            "date",
            [
                element("dateFormat", val="d MMMM yyyy"),
                element("lid", val=LOCALES[language]),
                element("storeMappedDataAs", val="dateTime"),
                element("calendar", val="gregorian"),
            ],
        ),
    }
    properties = [
        element("alias", val=title[:LONGEST_TITLE]),
        element("tag", val=id_),
        element("id", val=number),
        element("showingPlcHdr"),
        typed[kind],
    ]
    content = run(placeholder, run_properties(language, style="PlaceholderText", colour=GREY, fill=TO_FILL))
    return element("sdt", [element("sdtPr", properties), element("sdtContent", [content])])


def tick_box(number: int, title: str) -> ElementBase:
    """Return a box to tick."""
    box = etree.Element(f"{{{W14}}}checkbox", nsmap={"w14": W14})
    for name, value in (("checked", "0"), ("checkedState", "2612"), ("uncheckedState", "2610")):
        part = etree.SubElement(box, f"{{{W14}}}{name}")
        part.set(f"{{{W14}}}val", value)
        if name != "checked":
            part.set(f"{{{W14}}}font", TICK_FONT)
    properties = [element("alias", val=title[:LONGEST_TITLE]), element("id", val=number), box]
    content = run("☐", element("rPr", [element("rFonts", ascii=TICK_FONT, hAnsi=TICK_FONT, eastAsia=TICK_FONT)]))
    return element("sdt", [element("sdtPr", properties), element("sdtContent", [content])])


def link(relation: str, content: Iterable[ElementBase]) -> ElementBase:
    """Return a link; `relation` is the id under which the document keeps its address."""
    made = element("hyperlink", content)
    made.set(f"{{{R}}}id", relation)
    return made


def cell(content: Iterable[ElementBase], width: int, shaded: bool = False) -> ElementBase:
    """Return a cell; `width` is in twentieths of a point."""
    properties = [element("tcW", w=width, type="dxa"), _when(shaded, "shd", val="clear", color="auto", fill=SHADE)]
    return element("tc", [element("tcPr", properties), *content])


def row(cells: Iterable[ElementBase], heading: bool = False) -> ElementBase:
    """Return a row that no page break cuts; a heading is repeated on each page."""
    properties = element("trPr", [element("cantSplit"), _when(heading, "tblHeader")])
    return element("tr", [properties, *cells])


def table(rows: Iterable[ElementBase], widths: Iterable[int], right_to_left: bool, borders: bool = True) -> ElementBase:
    """Return a table whose first column is at the right where it is read from the right."""
    widths = list(widths)
    line = {"val": "single", "sz": 4, "space": 0, "color": "A09A8A"} if borders else {"val": "nil"}
    sides = [element(side, **line) for side in ("top", "left", "bottom", "right", "insideH", "insideV")]
    properties = element(
        "tblPr",
        [
            _when(right_to_left, "bidiVisual"),
            element("tblW", w=sum(widths), type="dxa"),
            element("tblBorders", sides),
            element("tblLayout", type="fixed"),
            element("tblCellMar", [element(side, w=85, type="dxa") for side in ("top", "left", "bottom", "right")]),
        ],
    )
    grid = element("tblGrid", [element("gridCol", w=width) for width in widths])
    return element("tbl", [properties, grid, *rows])


def page_number(language: str) -> ElementBase:
    """Return the field that gives the number of the page."""
    content = run("1", run_properties(language, size=8))
    return element("fldSimple", [content], instr=" PAGE ")
