"""The files of the open data: JSON, CSV that any spreadsheet opens in Arabic, XLSX. The same data, the same bytes."""

from __future__ import annotations

import csv
import datetime
import io
import json

import xlsxwriter

from . import open_data
from .open_data import DataSet
from .records import Guide
from .structured_data import LICENCE

# A workbook holds the moment it was made: one that never changes.
MADE = datetime.datetime(2020, 4, 1)
WIDEST = 60


def of(guide: Guide, site: str = "") -> dict[str, bytes]:
    """Return the files by their path in the site; `site` is its absolute address, "" where it has none.

    Each actor also has a file of its own, for the form: a correction does not wait for all the others.
    """
    files = {}
    updated = open_data.updated(guide)
    for data in open_data.sets(guide):
        schema = f"{site or '../'}schema/{data.name}.json"
        files[f"data/{data.name}.json"] = as_json(data, updated, schema)
        files[f"data/{data.name}.csv"] = as_csv(data)
        files[f"data/{data.name}.xlsx"] = as_xlsx(data)
        for item in data.items if data.name == "actors" else ():
            one = DataSet(data.name, (item,))
            files[f"data/actors/{item.id}.json"] = as_json(one, updated, schema if site else f"../{schema}")
    return files


def as_json(data: DataSet, updated: str, schema: str) -> bytes:
    """Return a set as {"licence", "updated", "schema", "records"}; `schema` is the address of its schema."""
    content = {"licence": LICENCE, "updated": updated, "schema": schema, "records": data.records}
    return (json.dumps(content, ensure_ascii=False, indent=1) + "\n").encode("utf-8")


def as_csv(data: DataSet) -> bytes:
    """Return a set as CSV: commas, UTF-8 with a byte order mark, which spreadsheets need to show Arabic."""
    names, rows = data.table()
    text = io.StringIO(newline="")
    csv.writer(text, lineterminator="\r\n").writerows([names, *rows])
    return text.getvalue().encode("utf-8-sig")


def as_xlsx(data: DataSet) -> bytes:
    """Return a set as a workbook of one sheet, every cell a text."""
    names, rows = data.table()
    content = io.BytesIO()
    workbook = xlsxwriter.Workbook(content, {"in_memory": True})
    workbook.set_properties({"created": MADE, "comments": LICENCE})
    sheet = workbook.add_worksheet(data.name)
    bold = workbook.add_format({"bold": True})
    for column, name in enumerate(names):
        longest = max([len(name), *(len(row[column]) for row in rows)])
        sheet.set_column(column, column, min(longest + 2, WIDEST))
        # `write_string` takes nothing for a formula, a number or a link.
        sheet.write_string(0, column, name, bold)
    for number, row in enumerate(rows, start=1):
        for column, text in enumerate(row):
            sheet.write_string(number, column, text)
    sheet.freeze_panes(1, 1)
    workbook.close()
    return content.getvalue()
