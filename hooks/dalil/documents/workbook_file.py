"""The budget as XLSX: every sum a formula, every check beside its rule, from right to left in Arabic."""

from __future__ import annotations

import datetime
import io

import xlsxwriter
from xlsxwriter.utility import xl_rowcol_to_cell as at

from ..document_records import Budget, Check, Document
from ..languages import Text
from ..scripts import has_script
from ..strings import string, words
from . import layout
from .runs import RIGHT_TO_LEFT_MARK, set_for

# Columns of the spending, as `layout.SPENDING_COLUMNS` names them.
QUANTITY, PRICE, AMOUNT, YEAR1, YEAR3, KIND = 2, 3, 4, 5, 7, 8
# Columns of the resources.
CASH, IN_KIND, TOTAL, SHARE = 1, 2, 3, 4
HEAD = 1  # the row of the columns' names, below the title
# The height of a line in points.
LINE = 16
# Sums of decimal amounts may differ by less than this.
CENT = "0.005"


def as_xlsx(document: Document, languages: tuple[str, ...], made: datetime.datetime) -> bytes:
    """Return the workbook of a document that has a budget, in the given languages (both in each cell for two)."""
    return _Workbook(document, document.budget, tuple(sorted(languages, reverse=True)), made).file()


class _Workbook:
    def __init__(self, document: Document, budget: Budget, languages: tuple[str, ...], made: datetime.datetime):
        self.document, self.budget, self.languages = document, budget, languages
        self.content = io.BytesIO()
        self.book = xlsxwriter.Workbook(self.content, {"in_memory": True})
        title, author = self._plain(document.title), string("site.name", languages[-1])
        self.book.set_properties({"title": title, "author": author, "created": made})
        base = {"text_wrap": True, "valign": "top", "border": 1, "border_color": "#A09A8A", "font_name": "Arial"}
        base["reading_order"] = 2 if languages == ("ar",) else 0
        money = {"num_format": "#,##0.00"}
        self.formats = {
            "title": self.book.add_format({"bold": True, "font_size": 14, "font_name": "Arial"}),
            "head": self.book.add_format({**base, "bold": True, "bg_color": "#DCE6DF"}),
            "words": self.book.add_format(base),
            "strong": self.book.add_format({**base, "bold": True, "bg_color": "#EFEBE0"}),
            "blank": self.book.add_format({**base, **money, "bg_color": "#FFFBE6", "locked": False}),
            "sum": self.book.add_format({**base, **money}),
            "strong sum": self.book.add_format({**base, **money, "bold": True, "bg_color": "#EFEBE0"}),
            "share": self.book.add_format({**base, "num_format": "0.0%"}),
            "strong share": self.book.add_format({**base, "num_format": "0.0%", "bold": True, "bg_color": "#EFEBE0"}),
        }
        # Names of sheets within formulas.
        self.spending, self.resources = (
            f"'{self._sheet_name(table.caption)}'!" for table in (layout.spending(budget), layout.resources(budget))
        )
        self.spending_total = HEAD + len(layout.spending(budget).rows)
        self.resources_total = HEAD + len(layout.resources(budget).rows)

    def file(self) -> bytes:
        self._table(layout.spending(self.budget), [34, 12, 10, 12, 14, 14, 14, 14, 14], self._spending)
        self._table(layout.resources(self.budget), [44, 16, 16, 16, 12], self._resources)
        self._table(layout.checks(self.budget), [34, 60, 14, 18, 16], self._checks)
        self.book.close()
        return self.content.getvalue()

    def _table(self, table: layout.Table, widths: list[int], formula) -> None:
        sheet = self.book.add_worksheet(self._sheet_name(table.caption))
        if self.languages == ("ar",):
            sheet.right_to_left()
        sheet.set_landscape()
        sheet.set_paper(9)
        sheet.fit_to_pages(1, 0)
        sheet.repeat_rows(HEAD)
        sheet.freeze_panes(HEAD + 1, 1)
        # `write_string` takes nothing for a formula.
        sheet.write_string(0, 0, self._plain(self.document.title), self.formats["title"])
        sheet.set_row(HEAD, self._height(table.columns, widths))
        for column, (title, width) in enumerate(zip(table.columns, widths, strict=True)):
            sheet.set_column(column, column, width)
            sheet.write_string(HEAD, column, self._words(title), self.formats["head"])
        for number, cells in enumerate(table.rows):
            row, strong = HEAD + 1 + number, "strong " if number in table.strong else ""
            sheet.set_row(row, self._height(cells, widths))
            for column, cell in enumerate(cells):
                if isinstance(cell, Text):
                    sheet.write_string(row, column, self._words(cell), self.formats[strong.strip() or "words"])
                elif cell == layout.BLANK:
                    sheet.write_blank(row, column, None, self.formats[strong.strip() or "blank"])
                else:
                    self._write(sheet, row, column, formula(row, column), strong)

    def _height(self, cells: tuple[layout.Cell, ...], widths: list[int]) -> int:
        """Return the height in points that a row's words take: not every program reckons it on opening."""
        lines = [
            sum(-(-len(line.strip(RIGHT_TO_LEFT_MARK)) // (width - 2)) for line in self._words(cell).split("\n"))
            for cell, width in zip(cells, widths, strict=True)
            if isinstance(cell, Text)
        ]
        return LINE * max([1, *lines])

    def _write(self, sheet, row: int, column: int, formula: tuple[str, str, object], strong: str) -> None:
        text, form, value = formula
        sheet.write_formula(row, column, f"={text}", self.formats[strong + form if form != "words" else form], value)

    # Each function gives the formula of a cell, its format and what it is worth while nothing is filled in.

    def _spending(self, row: int, column: int) -> tuple[str, str, object]:
        lines = self.budget.lines
        headings = [HEAD + 1 + number * (lines + 1) for number in range(len(self.budget.spending))]
        if row == self.spending_total:
            return "+".join(at(heading, column) for heading in headings), "sum", 0
        if row in headings:
            return f"SUM({at(row + 1, column)}:{at(row + lines, column)})", "sum", 0
        return f"{at(row, QUANTITY)}*{at(row, PRICE)}", "sum", 0

    def _resources(self, row: int, column: int) -> tuple[str, str, object]:
        if column == SHARE:
            whole = at(self.resources_total, TOTAL, row_abs=True, col_abs=True)
            return f'IF({whole}=0,"",{at(row, TOTAL)}/{whole})', "share", ""
        if row == self.resources_total:
            return f"SUM({at(HEAD + 1, column)}:{at(row - 1, column)})", "sum", 0
        return f"{at(row, CASH)}+{at(row, IN_KIND)}", "sum", 0

    def _checks(self, row: int, column: int) -> tuple[str, str, object]:
        check = self.budget.checks[row - HEAD - 1]
        fine, wrong, empty = (self._quoted(each) for each in ("budget.fine", "budget.wrong", "budget.empty"))
        value, form = self._value(check)
        if column == len(layout.CHECK_COLUMNS) - 2:
            return value, form, ""
        found = at(row, column - 1)
        if check.kind in ("balance", "in-kind-balance", "years"):
            holds = f"ABS({found})<{CENT}"
        elif check.kind == "french-share":
            holds = f"ROUND({found},6)>={check.percent}/100"
        else:
            holds = f"ROUND({found},6)<={check.percent}/100"
        return f'IF({found}="",{empty},IF({holds},{fine},{wrong}))', "words", self._plain(words("budget.empty"))

    def _value(self, check: Check) -> tuple[str, str]:
        """Return the formula of what a check looks at: a difference of amounts, or a share; "" while there is none."""
        spent = self.spending + at(self.spending_total, AMOUNT)
        paid = self.resources + at(self.resources_total, TOTAL)
        if check.kind == "balance":
            return self._unless_zero(f"{spent}+{paid}", f"{spent}-{paid}"), "sum"
        if check.kind == "in-kind-balance":
            valued = self.spending + at(self.spending_total, KIND)
            return self._unless_zero(spent, f"{valued}-{self.resources}{at(self.resources_total, IN_KIND)}"), "sum"
        if check.kind == "years":
            years = f"SUM({self.spending}{at(self.spending_total, YEAR1)}:{at(self.spending_total, YEAR3)})"
            return self._unless_zero(spent, f"{spent}-{years}"), "sum"
        if check.kind == "steering":
            return self._unless_zero(spent, f"({self._steering()})/{spent}"), "share"
        if check.kind == "french-in-kind":
            own = self._paid_by("french", TOTAL)
            return self._unless_zero(own, f"({self._paid_by('french', IN_KIND)})/({own})"), "share"
        payer = "french" if check.kind == "french-share" else "grant"
        return self._unless_zero(paid, f"({self._paid_by(payer, TOTAL)})/{paid}"), "share"

    @staticmethod
    def _unless_zero(whole: str, value: str) -> str:
        return f'IF(({whole})=0,"",{value})'

    def _steering(self) -> str:
        rows = [number for number, each in enumerate(self.budget.spending) if each.steering == "yes"]
        return "+".join(self.spending + at(HEAD + 1 + number * (self.budget.lines + 1), AMOUNT) for number in rows)

    def _paid_by(self, payer: str, column: int) -> str:
        rows = [number for number, each in enumerate(self.budget.resources) if each.payer == payer]
        return "+".join(self.resources + at(HEAD + 1 + number, column) for number in rows)

    def _words(self, text: Text) -> str:
        return "\n".join(dict.fromkeys(self._line(text[each], each) for each in self.languages))

    def _line(self, text: str, language: str) -> str:
        """Return a line of a cell; below French, marks keep what begins and ends it at its own sides in Arabic."""
        line = set_for(text, language)
        alone = language == "fr" or len(self.languages) == 1 or not has_script(line, "ar")
        return line if alone else RIGHT_TO_LEFT_MARK + line + RIGHT_TO_LEFT_MARK

    def _plain(self, text: Text) -> str:
        return " · ".join(dict.fromkeys(set_for(text[each], each) for each in self.languages))

    def _sheet_name(self, text: Text) -> str:
        return " ".join(text[each] for each in self.languages)[:31]

    def _quoted(self, key: str) -> str:
        return '"' + self._plain(words(key)).replace('"', '""') + '"'
