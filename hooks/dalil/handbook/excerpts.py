"""Take the content of a page over from the built site, cut to what paper needs."""

from __future__ import annotations

import base64
import posixpath
import re
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from urllib.parse import unquote, urldefrag, urlsplit

import lxml.html
from lxml.etree import ElementBase

from ..bidi import FIRST_STRONG_ISOLATE, POP_ISOLATE
from ..languages import address, page_address
from ..records import Guide
from . import paper, parts

# What a page shows only on screen: tools, ways to other pages, and tables that repeat what a chart says.
SCREEN_ONLY = (
    *("screen-only", "md-content__button", "crumbs", "filter", "filter__count", "filter__none", "jump"),
    "table-box--repeats",
    # What is only heard, and the months that stand above each fund where the head of the table does not.
    *("visually-hidden", "season__scale"),
    # The words of a page: paper has them all in the glossary.
    "terms",
)
# What leads on to parts that the short handbook leaves out, and says nothing without them.
WHOLE_ONLY = ("behind",)
DRAWING_WIDTH = 121  # millimetres: a line of the page (paper.css) without the margins of a drawing
HEADING = re.compile("^h[1-6]$")


class HandbookError(Exception):
    """The handbook cannot be made; the message names the page or file and the cause."""


@dataclass(frozen=True)
class Excerpts:
    """Takes pages over from one built `site` for the handbook of a form.

    `site_url` is the site's public address, "" where it has none.
    """

    site: Path
    guide: Guide
    language: str
    site_url: str = ""
    form: str = "whole"

    @cached_property
    def _places(self) -> dict[str, str]:
        return parts.anchors(self.guide, self.form)

    @cached_property
    def _names(self) -> set[str]:
        return {part.name for part in parts.of_form(self.form)}

    @cached_property
    def _by_address(self) -> dict[str, str]:
        return {source.url: source.id for source in reversed(self.guide.sources) if source.url}

    @cached_property
    def _numbers(self) -> dict[str, int]:
        return parts.source_numbers(self.guide)

    def page(self, part: parts.Part) -> ElementBase:
        """Return the content of a part's page as a <section> with the part's anchor.

        Every anchor in it begins with the part's name; links lead into the handbook or out to a full address.
        HandbookError where the page or one of its pictures is missing.
        """
        here = address(page_address(part.page), self.language)
        path = self.site / here / "index.html"
        try:
            tree = lxml.html.document_fromstring(path.read_text(encoding="utf-8"))
        except OSError as error:
            raise HandbookError(f"docs/{self.language}/{part.page}: {error}") from None
        (article,) = tree.xpath("//article[contains(concat(' ', @class, ' '), ' md-content__inner ')]")
        section = lxml.html.Element("section", {"id": part.name, "class": "part", "data-page": part.page})
        section.extend(article)
        _keep_bars(section)
        _drop(section, SCREEN_ONLY if self.form == "whole" else SCREEN_ONLY + WHOLE_ONLY)
        for anchor in part.without:
            _drop_section(section, anchor)
        for element in list(section.iter()):
            if isinstance(element.tag, str):
                self._renew(element, part, here)
        set_for_paper(section, self.language)
        return section

    def _renew(self, element: ElementBase, part: parts.Part, here: str) -> None:
        for name in ("aria-labelledby", "aria-describedby", "role", "tabindex"):
            element.attrib.pop(name, None)
        if identity := element.get("id"):
            element.set("id", identity if element.get("data-page") else f"{part.name}--{identity}")
        if "data-source" in element.attrib:
            identifier = element.attrib.pop("data-source")
            self._cite(element, identifier or self._by_address[element.find("a").get("href")])
        if element.tag == "img":
            self._picture(element, part, here)
        elif element.get("class") == "group__count":
            _bracket(element)
        elif element.tag == "details":
            _open(element)
        elif element.tag == "a" and element.get("href"):
            self._link(element, here)

    def _link(self, link: ElementBase, here: str) -> None:
        bare(link)
        href = link.attrib.pop("href")
        link.attrib.pop("rel", None)
        if urlsplit(href).scheme:
            link.set("href", href)
            cited = any("cited" in (parent.get("class") or "").split() for parent in link.iterancestors())
            if href.startswith("http") and href not in link.text_content() and not cited:
                _print_address(link, href)
            return
        target, anchor = urldefrag(posixpath.normpath(posixpath.join("/" + here, href.partition("?")[0] or ".")) + "/")
        target, anchor = target.lstrip("/"), urldefrag(href)[1]
        own = target if self.language == "ar" else target.removeprefix(f"{self.language}/")
        if place := self._places.get(own):
            within = anchor and place in self._names
            link.set("href", f"#{place}--{anchor}" if within else f"#{place}")
            link.set("class", "inside")
        elif self.site_url:
            link.set("href", self.site_url + target + (f"#{anchor}" if anchor else ""))
        else:
            link.tag = "span"

    def _cite(self, cited: ElementBase, source: str) -> None:
        """Let the number under which the list of sources gives a source's address follow its title."""
        cited.set("class", "cited")
        reference = lxml.html.Element("a", {"class": "reference", "href": f"#source-{source}"})
        reference.text = f"[{self._numbers[source]}]"
        last = list(cited)[-1] if len(cited) else None
        if last is None:
            cited.text = f"{cited.text or ''} "
        else:
            last.tail = f"{last.tail or ''} "
        cited.append(reference)

    def _picture(self, picture: ElementBase, part: parts.Part, here: str) -> None:
        source = picture.get("src", "").partition("?")[0]
        path = self.site / unquote(posixpath.normpath(posixpath.join(here, source)))
        where = f"docs/{self.language}/{part.page}: {source}"
        if picture.get("alt"):
            picture.set("src", drawing(path, where, mirrored=False))
            return
        # A drawing that only decorates is a background: as an image it would need an alternative text in the PDF.
        image = drawing(path, where, mirrored=self.language == "ar")
        width, height = (float(picture.get(name, 1)) for name in ("width", "height"))
        picture.tag = "div"
        picture.attrib.clear()
        picture.set("class", "drawing")
        # As part of a line it moves to the next page where this one has no room; an empty block runs into the margin.
        shown = lxml.html.Element("span", {"class": "drawing__picture"})
        size = f"width: {DRAWING_WIDTH}mm; height: {DRAWING_WIDTH * height / width:.1f}mm"
        shown.set("style", f"background-image: url({image}); {size}")
        picture.append(shown)


def drawing(path: Path, where: str, mirrored: bool) -> str:
    """Return a picture as a data address; an SVG can be mirrored, for text that is read from right to left.

    HandbookError, which begins with `where`, for a picture that is missing or cannot be read.
    """
    try:
        content = path.read_bytes()
        if path.suffix != ".svg":
            return path.resolve().as_uri()
        tree = lxml.etree.fromstring(content, lxml.etree.XMLParser(resolve_entities=False))
    except (OSError, lxml.etree.XMLSyntaxError) as error:
        raise HandbookError(f"{where}: {error}") from None
    if mirrored:
        width = tree.get("viewBox", "0 0 0 0").split()[2]
        group = lxml.etree.Element("{http://www.w3.org/2000/svg}g", {"transform": f"translate({width} 0) scale(-1 1)"})
        group.extend(tree)
        tree.append(group)
    return "data:image/svg+xml;base64," + base64.b64encode(lxml.etree.tostring(tree)).decode()


def set_for_paper(element: ElementBase, language: str) -> None:
    """Set all text below an element of the handbook of a language (see `paper`); addresses stay as they are."""
    as_set = paper.set_arabic if language == "ar" else paper.without_needless_diacritics
    addresses = {each for address_ in element.find_class("address") for each in address_.iter()}
    for each in element.iter():
        if each.text and each not in addresses:
            each.text = as_set(each.text)
        if each.tail:
            each.tail = as_set(each.tail)


def bare(link: ElementBase) -> None:
    """Leave only text in a link: an element inside would stand outside of it in the PDF's structure.

    Runs of the other direction keep their place through invisible isolates; where one run is the whole link, the link
    takes over its language and direction.
    """
    children = list(link)
    if len(children) == 1 and children[0].text_content() == link.text_content():
        for name in ("lang", "dir"):
            if value := children[0].get(name):
                link.set(name, value)
        text = link.text_content()
    else:
        pieces = [link.text or ""]
        for child in children:
            inner = child.text_content()
            pieces += [FIRST_STRONG_ISOLATE + inner + POP_ISOLATE if child.tag == "bdi" else inner, child.tail or ""]
        text = "".join(pieces)
    for child in children:
        link.remove(child)
    link.text = text


def _bracket(count: ElementBase) -> None:
    """Put brackets round a count, which colour and shape set apart on screen."""
    count.text = f"({count.text or ''}"
    if len(count):
        count[-1].tail = f"{count[-1].tail or ''})"
    else:
        count.text += ")"


def _open(details: ElementBase) -> None:
    """Show what waits on screen until it is asked for; what asks there names the table here."""
    details.tag = "div"
    for summary in details.findall("summary"):
        for caption in details.iter("caption"):
            caption.text = summary.text_content()
            summary.drop_tree()


def _print_address(link: ElementBase, href: str) -> None:
    """Write where a link leads: beside it in a table or list of sources, in a footnote elsewhere."""
    beside = any(parent.tag in ("table", "figure") for parent in link.iterancestors())
    note = lxml.html.Element("span", {"class": "beside" if beside else "footnote"})
    address_ = lxml.html.Element("bdi", {"class": "address", "dir": "ltr"})
    address_.text = href
    note.append(address_)
    link.addnext(note)
    note.tail, link.tail = link.tail, None


def _keep_bars(section: ElementBase) -> None:
    """Give the bars of charts the form that paper styles: a drawing within a page takes no style of the page."""
    for drawing in section.xpath(".//svg[contains(@class, 'chart__track')]"):
        bar = lxml.html.Element("span", {"class": "chart__bar", "style": f"width: {drawing[0].get('width')}"})
        track = lxml.html.Element("span", {"class": "chart__track"})
        track.append(bar)
        drawing.addprevious(track)
    for drawing in section.xpath(".//svg[contains(@class, 'tile__shade')]"):
        share = 100 * float(drawing[0].get("fill-opacity"))
        drawing.getparent().append(lxml.html.Element("span", {"class": "tile__share", "style": f"width: {share:g}%"}))


def _drop(section: ElementBase, classes: tuple[str, ...]) -> None:
    named = " or ".join(f"contains(concat(' ', @class, ' '), ' {name} ')" for name in classes)
    for element in section.xpath(f".//*[{named} or @hidden or self::script or self::style or self::svg or self::form]"):
        element.drop_tree()
    for term in section.xpath(".//a[@class='term']"):
        term.drop_tag()
    for comment in section.xpath(".//comment()"):
        comment.drop_tree()


def _drop_section(section: ElementBase, anchor: str) -> None:
    for heading in section.xpath(f".//*[@id='{anchor}']"):
        level = heading.tag
        following = heading.getnext()
        heading.drop_tree()
        while following is not None and not (HEADING.match(str(following.tag)) and following.tag <= level):
            after = following.getnext()
            following.drop_tree()
            following = after
