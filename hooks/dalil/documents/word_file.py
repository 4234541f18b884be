"""A document as DOCX: in Arabic (right-to-left stated in the file), in French, or in both languages side by side."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable, Iterator

from lxml.etree import ElementBase

from .. import dates
from ..document_records import Blank, Document
from ..languages import Text
from ..prose import blocks as prose
from ..records import Source
from ..strings import string
from . import layout, references
from . import word_xml as w
from .runs import runs, set_for
from .word_package import Package

# In twentieths of a point: A4 and its margins.
SHORT, LONG, MARGIN = 11906, 16838, 1134
# A table with more columns needs the sheet turned.
MOST_COLUMNS = 5


def as_docx(document: Document, languages: tuple[str, ...], made: datetime.datetime) -> bytes:
    """Return the file of a document in the given languages; two of them stand side by side, the Arabic at the right.

    `made` is the moment that the file states; the same document gives the same bytes.
    """
    return _Writer(document, languages).file(made)


class _Writer:
    def __init__(self, document: Document, languages: tuple[str, ...]):
        self.document = document
        # Columns are counted from the left where there are two.
        self.languages = tuple(sorted(languages, reverse=True))
        self.numbers = 0
        self.blocks = layout.blocks(document)
        tables = [block for block in self.blocks if isinstance(block, layout.Table)]
        self.turned = self.paired or any(len(table.columns) > MOST_COLUMNS for table in tables)
        self.size = (LONG, SHORT) if self.turned else (SHORT, LONG)
        self.width = self.size[0] - 2 * MARGIN
        self.package = Package(self.languages[-1], self.right_to_left)

    @property
    def paired(self) -> bool:
        return len(self.languages) > 1

    @property
    def right_to_left(self) -> bool:
        return self.languages == ("ar",)

    def file(self, made: datetime.datetime) -> bytes:
        author = " · ".join(string("site.name", each) for each in self.languages)
        title = " · ".join(set_for(self.document.title[each], each) for each in self.languages)
        licence = string("site.licence", self.languages[-1])
        properties = {"title": title, "author": author, "comments": licence}
        return self.package.file(self._parts(), self._footer(), self.size, MARGIN, properties, made)

    def _footer(self) -> Iterator[ElementBase]:
        for language in self.languages:
            words = f"{string('site.name', language)} – {string('document.footer', language)} "
            yield w.paragraph([*self._runs(words, language), w.page_number(language)], language, style="Footer")

    def _parts(self) -> Iterator[ElementBase]:
        yield from self._both(lambda language: [self._line(self.document.title[language], language, style="Title")])
        for block in self.blocks:
            yield from self._block(block)

    def _block(self, block: layout.Block) -> Iterator[ElementBase]:
        if isinstance(block, layout.Asked):
            yield self._asked(block)
            yield self._gap()
        elif isinstance(block, layout.Table):
            yield self._table(block)
            yield self._gap()
        else:
            yield from self._both(lambda language: list(self._text(block, language)))

    def _both(self, content: Callable[[str], list[ElementBase]]) -> Iterator[ElementBase]:
        """Yield what a function gives for the language, or the two columns of both."""
        if not self.paired:
            yield from content(self.languages[0])
            return
        half = self.width // 2
        columns = [content(language) for language in self.languages]
        # Paragraph faces paragraph, as long as both languages have as many.
        even = len({len(each) for each in columns}) == 1
        lines = [[[part] for part in line] for line in zip(*columns, strict=True)] if even else [columns]
        rows = [w.row([w.cell(part, half) for part in line]) for line in lines]
        yield w.table(rows, [half, half], right_to_left=False)

    def _text(self, block: layout.Block, language: str) -> Iterator[ElementBase]:
        if isinstance(block, layout.Heading):
            yield self._line(block.text[language], language, style="Heading1")
        elif isinstance(block, layout.Words):
            yield from self._prose(block.text, language)
        elif isinstance(block, layout.Note):
            yield from self._note(block, language)
        elif isinstance(block, layout.Ticks):
            for item in block.items_:
                box = w.tick_box(self._next(), set_for(item.text[language], language))
                content = [box, *self._runs(f" {item.text[language]}", language)]
                yield w.paragraph([*content, *self._cited(item.sources, language)], language)
        elif isinstance(block, layout.Helps):
            for field in block.fields:
                label = self._runs(f"{field.label[language]}:", language, bold=True)
                yield w.paragraph([*label, *self._runs(f" {field.help[language]}", language)], language)

    def _line(self, text: str, language: str, **given: object) -> ElementBase:
        return w.paragraph(self._runs(text, language), language, **given)

    def _prose(self, text: Text, language: str) -> Iterator[ElementBase]:
        for part in prose(text[language]):
            style = "ListBullet" if part.kind == "list" else ""
            for line in part.lines:
                yield w.paragraph(self._filled(line, language), language, style=style)

    def _filled(self, line: str, language: str) -> Iterator[ElementBase]:
        """Yield a line with its fields."""
        for kind, piece in references.pieces(line):
            if kind == "field":
                field = self.document.field(piece)
                yield self._control(field, f"[{field.label[language]}]", language)
            else:
                yield from self._runs(piece, language)

    def _note(self, note: layout.Note, language: str) -> Iterator[ElementBase]:
        label = list(self._runs(note.label[language], language, bold=True))
        parts = prose(note.text[language]) if note.text else []
        lines = [line for part in parts for line in part.lines] or [""]
        for number, line in enumerate(lines):
            content = [*label, *self._runs(" ", language)] if number == 0 and (line or note.sources) else []
            content = content or (label if number == 0 else [])
            content = [*content, *self._runs(line, language)]
            last = number == len(lines) - 1
            cited = self._list_of(note.sources, language) if last else []
            yield w.paragraph([*content, *cited], language, shaded=True)

    def _cited(self, sources: tuple[Source, ...], language: str) -> Iterator[ElementBase]:
        if sources:
            yield from self._runs(" (", language)
            yield from self._list_of(sources, language, whole=False)
            yield from self._runs(")", language)

    def _list_of(self, sources: tuple[Source, ...], language: str, whole: bool = True) -> Iterator[ElementBase]:
        for number, source in enumerate(sources):
            if number:
                yield from self._runs("؛ " if language == "ar" else " ; ", language)
            title = list(self._runs(source.title[language], language, colour="0B4F8A" if source.url else ""))
            if source.url:
                yield w.link(self.package.linked(source.url), title)
            else:
                yield from title
            if whole:
                yield from self._runs(source_rest(source, language), language)

    def _asked(self, block: layout.Asked) -> ElementBase:
        """Return fields in a table; both languages have a blank of their own, since names are written in each."""
        label, blank = (2, 3) if self.paired else (3, 5)
        unit = self.width // ((label + blank) * len(self.languages))
        order = [(language, part) for language in self.languages for part in ("label", "blank")]
        if self.paired:
            order[2:] = reversed(order[2:])  # the Arabic label is the outermost at the right
        widths = [unit * (label if part == "label" else blank) for _, part in order]
        rows = []
        for field in block.fields:
            cells = []
            for (language, part), width in zip(order, widths, strict=True):
                if part == "label":
                    content: Iterable[ElementBase] = self._runs(field.label[language], language, bold=True)
                else:
                    content = [self._control(field, field.help[language], language)]
                cells.append(w.cell([w.paragraph(content, language)], width, shaded=part == "label"))
            rows.append(w.row(cells))
        return w.table(rows, widths, self.right_to_left)

    def _table(self, block: layout.Table) -> ElementBase:
        count = len(block.columns)
        # The first column holds words, and so may the second.
        first = self.width // max(3, count - 1)
        widths = [first, *[(self.width - first) // (count - 1)] * (count - 1)] if count > 1 else [self.width]
        heads = [
            w.cell(self._lines(title, bold=True), width, shaded=True)
            for title, width in zip(block.columns, widths, strict=True)
        ]
        rows = [w.row(heads, heading=True)]
        for number, cells in enumerate(block.rows):
            strong = number in block.strong
            made = [
                w.cell(self._cell(cell, title, strong), width, shaded=strong)
                for cell, title, width in zip(cells, block.columns, widths, strict=True)
            ]
            rows.append(w.row(made))
        return w.table(rows, widths, self.right_to_left)

    def _lines(self, text: Text, bold: bool) -> list[ElementBase]:
        return [w.paragraph(self._runs(text[each], each, bold=bold), each) for each in self.languages]

    def _cell(self, cell: layout.Cell, title: Text, strong: bool) -> list[ElementBase]:
        if isinstance(cell, Text):
            return self._lines(cell, bold=strong)
        language = self.languages[-1]
        blank = w.control(self._next(), "", set_for(title[language], language), layout.SHOWN[cell], "text", language)
        return [w.paragraph([blank], language)]

    def _gap(self) -> ElementBase:
        return w.paragraph([], self.languages[-1])

    def _control(self, field: Blank, placeholder: str, language: str) -> ElementBase:
        title = set_for(field.label[language], language)
        return w.control(self._next(), field.key, title, set_for(placeholder, language), field.kind, language)

    def _next(self) -> int:
        self.numbers += 1
        return self.numbers

    def _runs(self, text: str, language: str, bold: bool = False, colour: str = "") -> list[ElementBase]:
        return [
            w.run(run.text, w.run_properties(run.language, bold=bold, colour=colour)) for run in runs(text, language)
        ]


def source_rest(source: Source, language: str) -> str:
    """Return what follows a source's title: its publisher and its date."""
    joint = "، " if language == "ar" else ", "
    date = [dates.written(source.date, language)] if source.date else []
    return "".join(joint + part for part in (source.publisher[language], *date))
