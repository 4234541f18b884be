"""The open data: records as the schema describes them, tables that open in any spreadsheet, a feed; stable bytes."""

import csv
import io
import json
import xml.etree.ElementTree as ET
import zipfile
from dataclasses import replace

import jsonschema
import pytest
from dalil import data_files, feed, json_schema, open_data
from dalil.data import load
from dalil.languages import Text
from dalil.records import Event
from sites import PROJECT, SAMPLE

GUIDE = load(SAMPLE / "data")
REAL = load(PROJECT / "data")
ATOM = "{http://www.w3.org/2005/Atom}"
SHEET = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def of(name, guide=GUIDE):
    return next(data for data in open_data.sets(guide) if data.name == name)


def cells(workbook):
    """Return the rows of a workbook's sheet as texts, and the kinds of its cells."""
    with zipfile.ZipFile(io.BytesIO(workbook)) as parts:
        shared = [
            "".join(text.text or "" for text in each.iter(f"{SHEET}t"))
            for each in ET.fromstring(parts.read("xl/sharedStrings.xml"))
        ]
        sheet = ET.fromstring(parts.read("xl/worksheets/sheet1.xml"))
    kinds = {cell.get("t") for cell in sheet.iter(f"{SHEET}c")} | {each.tag for each in sheet.iter(f"{SHEET}f")}
    rows = [[shared[int(cell.find(f"{SHEET}v").text)] for cell in row] for row in sheet.iter(f"{SHEET}row")]
    return rows, kinds


@pytest.mark.parametrize("name", open_data.NAMES)
@pytest.mark.parametrize("guide", [GUIDE, REAL], ids=["sample", "real"])
def test_records_are_valid_by_the_published_schema(name, guide):
    content = json.loads(data_files.as_json(of(name, guide), "2026", "../schema/x.json"))
    assert list(content) == ["licence", "updated", "schema", "records"]
    assert len(content["records"]) == len(guide.lists[name])
    schema = json.loads(json_schema.published(guide)[f"{name}.json"])
    jsonschema.Draft202012Validator(schema).validate(content["records"])


def test_a_partnership_writes_out_names_places_and_sources():
    record = of("partnerships").records[1]
    assert record["french"] == ["limoux", "redon"]
    told = record["written_out"]
    assert told["name"] == {
        "ar": "بحمدون – ليمو، رودون",
        "fr": "Bhamdoun – Limoux, Redon",
    }
    assert told["districts"] == [{"id": "aley", "ar": "عاليه", "fr": "Aley"}]
    assert told["regions"][1]["fr"] == "Bretagne" and told["sources"][0]["url"] == "https://example.org/page"
    assert [each["written_out"]["counts"] for each in of("partnerships").records] == ["yes", "yes", "yes", "no", "no"]


def test_a_relation_writes_out_the_bodies_on_its_sides():
    record = of("partnerships").records[4]
    assert (record["lebanese_bodies"], record["french"]) == (["alpha"], ["redon"]) and "lebanese" not in record
    told = record["written_out"]
    assert told["lebanese_bodies"] == [{"id": "alpha", "ar": "شبكة المياه", "fr": "Lebanese Water Network"}]
    assert told["lebanese"] == told["french_bodies"] == told["districts"] == []
    rows = list(csv.DictReader(io.StringIO(data_files.as_csv(of("partnerships")).decode("utf-8-sig"))))
    assert rows[4]["lebanese_bodies"] == "alpha" and rows[4]["written_out_lebanese_bodies_ar"] == "شبكة المياه"
    assert rows[4]["written_out_name_fr"] == "Lebanese Water Network – Redon"


def test_csv_begins_with_a_mark_and_reads_back():
    content = data_files.as_csv(of("partnerships"))
    assert content.startswith(b"\xef\xbb\xbf")
    rows = list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"))))
    assert [row["id"] for row in rows] == [each.id for each in GUIDE.register.partnerships]
    assert rows[1]["french"] == "limoux | redon"
    assert not {"written_out_districts", "written_out_lebanese"} & set(rows[0]), "a column for each language"
    assert rows[1]["written_out_french_ar"] == "ليمو | رودون"
    assert (
        rows[0]["written_out_districts_fr"] == "Chouf" and "https://example.org/page" in rows[0]["written_out_sources"]
    )


@pytest.mark.parametrize("name", open_data.NAMES)
def test_a_workbook_holds_the_table_as_text(name):
    data = of(name)
    head, table = data.table()
    rows, kinds = cells(data_files.as_xlsx(data))
    assert kinds == {"s"} and rows[0] == head and len(rows) == 1 + data.count
    filled = [[text for text in row if text] for row in table]
    assert [[text for text in row if text] for row in rows[1:]] == filled


@pytest.mark.parametrize("text", ["=1+1", "+33 1", "-2", "@x", "\t=1", "\r=1"])
def test_what_a_spreadsheet_would_run_is_neutralised(text):
    actor = replace(GUIDE.actors[0], acronym=text, summary=Text(text, text))
    data = open_data.DataSet("actors", (actor,))
    row = next(csv.DictReader(io.StringIO(data_files.as_csv(data).decode("utf-8-sig"), newline="")))
    assert row["acronym"] == row["summary_ar"] == row["summary_fr"] == "'" + text
    rows, kinds = cells(data_files.as_xlsx(data))
    assert kinds == {"s"} and all(not open_data.FORMULA.match(cell) for line in rows for cell in line)


def test_an_empty_set_has_its_head():
    names, rows = open_data.DataSet("authorities", ()).table()
    assert rows == [] and names[:3] == ["id", "name_ar", "name_fr"]
    assert data_files.as_xlsx(open_data.DataSet("authorities", ()))


def test_the_same_data_give_the_same_bytes():
    for data in open_data.sets(GUIDE):
        for write in (data_files.as_csv, data_files.as_xlsx):
            assert write(data) == write(open_data.DataSet(data.name, data.items))


def test_the_date_is_the_latest_of_the_data():
    assert open_data.updated(GUIDE) == "2022"
    later = replace(GUIDE.register.updates[0], date="2022-12-31")
    assert open_data.updated(replace(GUIDE, register=replace(GUIDE.register, updates=(later,)))) == "2022-12-31"


def test_a_bare_year_does_not_hide_a_day_within_it():
    checked = replace(GUIDE.actors[0], verified_on="2022-03-04")
    assert open_data.updated(replace(GUIDE, actors=(checked,))) == "2022-03-04"


def test_an_event_without_a_date_is_published_without_one():
    signed = Event("signed", Text("توقيع.", "Signature."), GUIDE.sources[0])
    pair = replace(GUIDE.register.partnerships[2], events=(signed,))
    guide = replace(GUIDE, register=replace(GUIDE.register, partnerships=(pair,)))
    data = of("partnerships", guide)
    (event,) = data.records[0]["events"]
    assert list(event) == ["what", "text", "source"] and data.records[0]["written_out"]["latest_evidence"] == ""
    row = next(csv.DictReader(io.StringIO(data_files.as_csv(data).decode("utf-8-sig"))))
    assert row["events"] == "signed; توقيع.; Signature.; guide"
    assert open_data.updated(guide) == open_data.updated(GUIDE)


@pytest.mark.parametrize("language", ["ar", "fr"])
def test_the_feed_tells_the_newest_first(language):
    root = ET.fromstring(feed.atom(GUIDE, language, "https://guide.example/below/"))
    prefix = "https://guide.example/below/" + ("fr/" if language == "fr" else "")
    titles = [entry.find(f"{ATOM}title").text for entry in root.findall(f"{ATOM}entry")]
    assert titles == [GUIDE.register.updates[1].title[language], GUIDE.register.updates[0].title[language]]
    assert root.find(f"{ATOM}id").text == prefix + "updates/"
    assert root.findall(f"{ATOM}link")[0].get("href") == prefix + "updates/feed.xml"
    assert root.find(f"{ATOM}updated").text == "2022-01-01T00:00:00Z"
    assert "premier point" in ET.tostring(root, encoding="unicode") or language == "ar"
