"""The package round a document's body: styles, list, footer, properties, and the archive that holds them.

Written here and not by a library: those for DOCX know no content controls and no direction, so that all of the body
has to be written as XML anyway, and their template weighs five times what a document does.
Source: ECMA-376, part 1 (17.7 styles, 17.9 numbering, 17.15 settings, 15.2 core properties) and part 2 (packages).
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from dataclasses import dataclass, field
from xml.sax.saxutils import escape, quoteattr

from lxml import etree
from lxml.etree import ElementBase

from . import word_xml as w
from .archive import undated

DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"
COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006"
PARTS = ("styles", "numbering", "settings", "footer")

# Name, size in points, colour, bold, space before and after in twentieths of a point, level in the outline ("" none).
STYLES = (
    ("Title", "Title", 20, "1F4D3A", True, 0, 160, ""),
    ("Heading1", "heading 1", 13, "1F4D3A", True, 240, 80, "0"),
    ("ListBullet", "List Bullet", 11, "", False, 0, 60, ""),
    ("Footer", "footer", 8, "595959", False, 0, 0, ""),
)
SIZE, AFTER = 11, 120


@dataclass
class Package:
    """A file in the making: its language (of the reader who opens it), direction, and the links of its body."""

    language: str
    right_to_left: bool
    links: list[str] = field(default_factory=list)

    def linked(self, url: str) -> str:
        """Return the id of the relation under which the body links to an address."""
        if url not in self.links:
            self.links.append(url)
        return f"link{self.links.index(url) + 1}"

    def file(
        self,
        body: Iterable[ElementBase],
        footer: Iterable[ElementBase],
        size: tuple[int, int],
        margin: int,
        properties: dict[str, str],
        made: datetime.datetime,
    ) -> bytes:
        """Return the file; `size` and `margin` are in twentieths of a point, `properties` title, author, comments."""
        section = self._section(size, margin)
        root = etree.Element(f"{{{w.W}}}document", nsmap={"w": w.W, "r": w.R, "w14": w.W14, "mc": COMPATIBILITY})
        # Older programs pass over what they do not know.
        root.set(f"{{{COMPATIBILITY}}}Ignorable", "w14")
        root.append(w.element("body", [*body, section]))
        parts = {
            "[Content_Types].xml": _content_types(),
            "_rels/.rels": _relations(
                [
                    ("document", f"{OFFICE}/officeDocument", "word/document.xml"),
                    ("core", f"{PACKAGE}/relationships/metadata/core-properties", "docProps/core.xml"),
                ]
            ),
            "docProps/core.xml": _core(properties, w.LOCALES[self.language], made),
            "word/document.xml": _written(root),
            "word/_rels/document.xml.rels": _relations(
                [(name, f"{OFFICE}/{name}", f"{name}.xml") for name in PARTS],
                [(f"link{number}", url) for number, url in enumerate(self.links, start=1)],
            ),
            "word/styles.xml": _written(self._styles()),
            "word/numbering.xml": _written(_numbering()),
            "word/settings.xml": _written(_settings()),
            "word/footer.xml": _written(w.element("ftr", footer)),
        }
        return undated(parts)

    def _section(self, size: tuple[int, int], margin: int) -> ElementBase:
        width, height = size
        reference = w.element("footerReference", type="default")
        reference.set(f"{{{w.R}}}id", "footer")
        sides = dict.fromkeys(("top", "right", "bottom", "left"), margin)
        return w.element(
            "sectPr",
            [
                reference,
                w.element("pgSz", w=width, h=height, **({"orient": "landscape"} if width > height else {})),
                w.element("pgMar", **sides, header=margin // 2, footer=margin // 2, gutter=0),
                w.element("bidi") if self.right_to_left else None,
            ],
        )

    def _styles(self) -> ElementBase:
        normal = w.run_properties(self.language, font=w.FONT, size=SIZE)
        made = [
            w.element(
                "docDefaults",
                [
                    w.element("rPrDefault", [w.run_properties("fr", font=w.FONT, size=SIZE)]),
                    w.element("pPrDefault", [w.element("pPr", [_spacing(0, AFTER)])]),
                ],
            ),
            _style("paragraph", "Normal", "Normal", [normal], default=1),
        ]
        for id_, name, size, colour, bold, before, after, level in STYLES:
            properties = [
                w.element("keepNext") if bold else None,
                _bulleted() if id_ == "ListBullet" else None,
                _spacing(before, after),
                w.element("ind", left=360, hanging=360) if id_ == "ListBullet" else None,
                w.element("outlineLvl", val=level) if level else None,
            ]
            words = w.run_properties(self.language, font=w.FONT, bold=bold, colour=colour, size=size)
            made.append(_style("paragraph", id_, name, [w.element("pPr", properties), words], based="Normal"))
        grey = w.element("rPr", [w.element("color", val="595959")])
        made.append(_style("character", "PlaceholderText", "Placeholder Text", [grey]))
        return w.element("styles", made)


def _style(kind: str, id_: str, name: str, content: list[ElementBase], based: str = "", **given: object) -> ElementBase:
    head = [w.element("name", val=name), w.element("basedOn", val=based) if based else None, w.element("qFormat")]
    return w.element("style", [*head, *content], type=kind, **given, styleId=id_)


def _spacing(before: int, after: int) -> ElementBase:
    return w.element("spacing", before=before, after=after, line=264, lineRule="auto")


def _bulleted() -> ElementBase:
    return w.element("numPr", [w.element("ilvl", val=0), w.element("numId", val=1)])


def _numbering() -> ElementBase:
    level = w.element(
        "lvl",
        [
            w.element("start", val=1),
            w.element("numFmt", val="bullet"),
            w.element("lvlText", val="•"),
            w.element("lvlJc", val="left"),
            w.element("pPr", [w.element("ind", left=360, hanging=360)]),
        ],
        ilvl=0,
    )
    abstract = w.element("abstractNum", [w.element("multiLevelType", val="hybridMultilevel"), level], abstractNumId=0)
    return w.element("numbering", [abstract, w.element("num", [w.element("abstractNumId", val=0)], numId=1)])


def _settings() -> ElementBase:
    mode = w.element("compatSetting", name="compatibilityMode", uri="http://schemas.microsoft.com/office/word", val=15)
    return w.element(
        "settings",
        [w.element("compat", [mode]), w.element("themeFontLang", val=w.LOCALES["fr"], bidi=w.LOCALES["ar"])],
    )


def _written(element: ElementBase) -> str:
    etree.cleanup_namespaces(element, keep_ns_prefixes=["w", "r", "w14", "mc"])
    return DECLARATION + etree.tostring(element, encoding="unicode")


def _relations(parts: list[tuple[str, str, str]], links: Iterable[tuple[str, str]] = ()) -> str:
    lines = [f'<Relationship Id="{id_}" Type="{kind}" Target="{target}"/>' for id_, kind, target in parts]
    lines += [
        f'<Relationship Id="{id_}" Type="{OFFICE}/hyperlink" Target={quoteattr(url)} TargetMode="External"/>'
        for id_, url in links
    ]
    return f'{DECLARATION}<Relationships xmlns="{PACKAGE}/relationships">{"".join(lines)}</Relationships>'


def _content_types() -> str:
    kinds = {"document": f"{TYPE}.document.main+xml"} | {name: f"{TYPE}.{name}+xml" for name in PARTS}
    overrides = [f'<Override PartName="/word/{name}.xml" ContentType="{kind}"/>' for name, kind in kinds.items()]
    core = "application/vnd.openxmlformats-package.core-properties+xml"
    overrides.append(f'<Override PartName="/docProps/core.xml" ContentType="{core}"/>')
    defaults = (
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
    )
    return f'{DECLARATION}<Types xmlns="{PACKAGE}/content-types">{defaults}{"".join(overrides)}</Types>'


def _core(properties: dict[str, str], locale: str, made: datetime.datetime) -> str:
    moment = made.strftime("%Y-%m-%dT%H:%M:%SZ")
    dated = "".join(
        f'<dcterms:{each} xsi:type="dcterms:W3CDTF">{moment}</dcterms:{each}>' for each in ("created", "modified")
    )
    return (
        f'{DECLARATION}<cp:coreProperties xmlns:cp="{PACKAGE}/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
        'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"<dc:title>{escape(properties['title'])}</dc:title><dc:creator>{escape(properties['author'])}</dc:creator>"
        f"<dc:description>{escape(properties['comments'])}</dc:description><dc:language>{locale}</dc:language>{dated}"
        "</cp:coreProperties>"
    )
