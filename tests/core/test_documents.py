"""The files of the model documents: direction, fields, sums, what hostile text can do, the same bytes each time."""

import dataclasses
import datetime
import functools
import io
import os
import re
import shutil
import subprocess
import zipfile

import pytest
import word
from dalil.data import load
from dalil.documents import files, layout
from dalil.documents.runs import RIGHT_TO_LEFT_MARK, clean, runs, set_for
from dalil.documents.word_file import as_docx
from dalil.documents.workbook_file import as_xlsx
from dalil.languages import LANGUAGES, Text
from dalil.scripts import has_script
from hypothesis import given
from hypothesis import strategies as st
from sites import PROJECT, SAMPLE
from word import W

MADE = datetime.datetime(2025, 1, 1)
REAL = load(PROJECT / "data")
GUIDE = load(SAMPLE / "data")
LETTER = GUIDE.documents[0]
BOTH = ("ar", "fr")


def ids(documents):
    return [document.id for document in documents]


@functools.cache
def made(document, *languages):
    return as_docx(document, languages, MADE)


@pytest.mark.parametrize("document", REAL.documents, ids=ids(REAL.documents))
def test_arabic_is_stated_in_the_file(document):
    body = word.body(made(document, "ar"))
    assert all(paragraph.find(f"{W}pPr/{W}bidi") is not None for paragraph in body.iter(f"{W}p"))
    assert all(table.find(f"{W}tblPr/{W}bidiVisual") is not None for table in body.iter(f"{W}tbl"))
    assert body.find(f"{W}sectPr/{W}bidi") is not None
    for run in body.iter(f"{W}r"):
        text = "".join(each.text or "" for each in run.iter(f"{W}t"))
        assert has_script(text, "ar") <= (run.find(f"{W}rPr/{W}rtl") is not None), text
        assert not (has_script(text, "ar") and has_script(text, "fr")), text
    assert {each.get(f"{W}bidi") for each in body.iter(f"{W}lang")} == {"ar-LB"}


@pytest.mark.parametrize("document", REAL.documents, ids=ids(REAL.documents))
def test_french_is_read_from_the_left(document):
    body = word.body(made(document, "fr"))
    assert not list(body.iter(f"{W}bidi")) and not list(body.iter(f"{W}bidiVisual"))
    assert {each.get(f"{W}val") for each in body.iter(f"{W}lang")} == {"fr-FR"}


def test_both_scripts_have_their_type_and_size():
    styles = word.part(made(LETTER, "ar"), "word/styles.xml")
    for properties in styles.iter(f"{W}rPr"):
        size, complex_size = properties.find(f"{W}sz"), properties.find(f"{W}szCs")
        assert (size is None) == (complex_size is None)
        fonts = properties.find(f"{W}rFonts")
        assert fonts is None or fonts.get(f"{W}cs") == fonts.get(f"{W}ascii")
    assert len(list(styles.iter(f"{W}szCs"))) >= 5


@pytest.mark.parametrize("languages", [("ar",), ("fr",), BOTH], ids=["ar", "fr", "both"])
@pytest.mark.parametrize("document", REAL.documents, ids=ids(REAL.documents))
def test_what_is_to_fill_in_is_a_field(document, languages):
    body = word.body(made(document, *languages))
    tags = [each.get(f"{W}val") for each in body.iter(f"{W}tag")]
    asked = {id_ for section in document.sections for id_ in section.ask}
    assert set(tags) - {""} == {field.key for field in document.fields}
    for field in asked:
        assert tags.count(field) >= len(languages)
    numbers = [each.get(f"{W}val") for each in body.iter(f"{W}id")]
    assert len(set(numbers)) == len(numbers)
    for control in body.iter(f"{W}sdt"):
        title = control.find(f"{W}sdtPr/{W}alias").get(f"{W}val")
        assert 0 < len(title) <= 64
        assert "".join(each.text for each in control.iter(f"{W}t")).strip()


@pytest.mark.parametrize("document", REAL.documents, ids=ids(REAL.documents))
def test_both_languages_stand_side_by_side_the_arabic_at_the_right(document):
    body = word.body(made(document, *BOTH))
    tables = [table for table in body.iter(f"{W}tbl") if not list(table.iter(f"{W}tblHeader"))]
    pairs = [row for table in tables for row in table.iter(f"{W}tr") if len(row.findall(f"{W}tc")) == 2]
    assert len(pairs) > 3
    for left, right in (row.findall(f"{W}tc") for row in pairs):
        assert left.find(f"{W}p/{W}pPr/{W}bidi") is None
        assert right.find(f"{W}p/{W}pPr/{W}bidi") is not None
    whole = word.words(body)
    for language in LANGUAGES:
        assert word.squeezed(clean(document.title[language])) in whole
    for cell in (each for row in pairs for each in row.iter(f"{W}tc")):
        assert len(cell.findall(f"{W}p")) == 1


def test_an_unlinked_source_and_a_linked_one():
    content = made(LETTER, "fr")
    targets = [
        each.get("Target") for each in word.part(content, "word/_rels/document.xml.rels") if each.get("TargetMode")
    ]
    page = next(source for source in GUIDE.sources if source.id == "page")
    assert targets == ([page.url] if page.url else [])


def test_the_same_document_gives_the_same_bytes():
    for document in (LETTER, *REAL.documents[:2]):
        assert files.of(document, REAL) == files.of(document, REAL)
    archive = zipfile.ZipFile(io.BytesIO(made(LETTER, "ar")))
    assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_names_of_files_are_latin_and_stable():
    names = [file.name for document in REAL.documents for file in files.of(document, REAL)]
    assert len(names) == len(set(names)) == 33
    assert all(re.fullmatch(r"[a-z-]+-(ar|fr|ar-fr)\.(docx|xlsx)", name) for name in names)
    assert {"agreement-ar.docx", "agreement-fr.docx", "agreement-ar-fr.docx", "budget-ar.xlsx"} <= set(names)


def spoilt(value, text):
    """Return a record with `text` appended to every text in both languages."""
    if isinstance(value, Text):
        return Text(ar=value.ar + text, fr=value.fr + text)
    if isinstance(value, tuple):
        return tuple(spoilt(each, text) for each in value)
    if dataclasses.is_dataclass(value) and not hasattr(value, "publisher"):
        return dataclasses.replace(
            value, **{each.name: spoilt(getattr(value, each.name), text) for each in dataclasses.fields(value)}
        )
    return value


HOSTILE = st.text(
    st.characters(exclude_categories=["Cs"]) | st.sampled_from("\0\x08\x1f<&]\"'=+-@\ufffe\u202e{}"), max_size=12
)


@given(HOSTILE)
def test_no_text_breaks_the_file(text):
    text = text.replace("{", "(")  # a reference to no field is refused before
    hostile = spoilt(LETTER, text)
    for languages in (("ar",), BOTH):
        body = word.body(as_docx(hostile, languages, MADE))
        assert word.squeezed(clean(hostile.title.ar)) in word.words(body)


@given(HOSTILE)
def test_no_text_becomes_a_formula(text):
    def formulas(document):
        return [[each for each in sheet if each[2]] for sheet in word.cells(as_xlsx(document, ("fr",), MADE))]

    named = [[(address, "", formula) for address, _, formula in sheet] for sheet in formulas(LETTER)]
    for sign in "=+-@":
        hostile = dataclasses.replace(
            LETTER,
            title=Text(ar=sign + text, fr=sign + text),
            budget=dataclasses.replace(
                LETTER.budget,
                spending=tuple(
                    dataclasses.replace(each, label=Text(ar=sign + text, fr=sign + text))
                    for each in LETTER.budget.spending
                ),
            ),
        )
        assert [[(address, "", formula) for address, _, formula in sheet] for sheet in formulas(hostile)] == named


@given(st.text(), st.sampled_from(LANGUAGES))
def test_runs_lose_nothing(text, language):
    read = "".join(run.text for run in runs(text, language))
    assert read.replace(RIGHT_TO_LEFT_MARK, "") == set_for(text, language).replace(RIGHT_TO_LEFT_MARK, "")


def test_a_number_is_not_drawn_into_the_latin_before_it():
    found = [(run.text, run.language) for run in runs("المركز CNFPT، 16 أيار 2023", "ar")]
    assert found[:3] == [("المركز ", "ar"), ("CNFPT", "fr"), (RIGHT_TO_LEFT_MARK, "ar")]
    assert all(RIGHT_TO_LEFT_MARK not in run.text for run in runs("من 2017-2022، 16 أيار", "ar"))
    assert all(RIGHT_TO_LEFT_MARK not in run.text for run in runs("«نسخة» n° 16", "fr"))


def test_articles_are_numbered_as_acts_number_them():
    agreement = next(document for document in REAL.documents if document.id == "agreement")
    headings = [each.text for each in layout.blocks(agreement) if isinstance(each, layout.Heading)]
    articles = [each for each in headings if each.ar.startswith("المادة ")]
    assert len(articles) == 14
    assert (articles[0].ar, articles[0].fr) == ("المادة الأولى: الموضوع", "Article 1er – Objet")
    assert articles[11].ar.startswith("المادة الثانية عشرة: ") and articles[11].fr.startswith("Article 12 – ")
    assert layout.ordinal(21) == Text(ar="21", fr="21")


def test_every_clause_of_the_agreement_has_its_reason_and_an_example():
    agreement = next(document for document in REAL.documents if document.id == "agreement")
    assert [each.key for each in agreement.sections if not (each.why and each.example)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_workbook_says_what_the_page_says(language):
    document = next(each for each in REAL.documents if each.budget)
    tables = [block for block in layout.blocks(document) if isinstance(block, layout.Table)]
    sheets = word.cells(as_xlsx(document, (language,), MADE))
    for table, sheet in zip(tables, sheets, strict=True):
        shown = [*table.columns, *(cell for row in table.rows for cell in row if isinstance(cell, Text))]
        expected = [word.squeezed(each[language]) for each in (document.title, *shown)]
        assert [word.squeezed(text) for _, text, formula in sheet if not formula] == expected


@pytest.mark.parametrize("languages", [("ar",), ("fr",), BOTH], ids=["ar", "fr", "both"])
def test_the_workbook_is_read_from_the_right_in_arabic(languages):
    content = as_xlsx(LETTER, languages, MADE)
    view = word.part(content, "xl/worksheets/sheet1.xml").find(f"{word.S}sheetViews/{word.S}sheetView")
    assert (view.get("rightToLeft") == "1") == (languages == ("ar",))


def test_below_french_the_number_of_an_arabic_line_stays_at_its_right():
    document = next(each for each in REAL.documents if each.budget)
    labels = [text for _, text, _ in word.cells(as_xlsx(document, BOTH, MADE))[0] if text.startswith("1. ")]
    french, arabic = labels[0].split("\n")
    assert french.startswith("1. ")
    assert arabic.startswith(f"{RIGHT_TO_LEFT_MARK}1. ") and arabic.endswith(RIGHT_TO_LEFT_MARK)


# What LibreOffice makes of the files.

OFFICE = shutil.which("soffice")
needs_office = pytest.mark.skipif(not OFFICE, reason="no LibreOffice found: the files were not opened")
ALWAYS = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load">
<prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value>
</prop></item></oor:items>"""


def converted(folder, form, *paths):
    """Return the folder of what LibreOffice makes of the files; formulas are reckoned anew."""
    profile = folder / "profile" / "user"
    profile.mkdir(parents=True, exist_ok=True)
    (profile / "registrymodifications.xcu").write_text(ALWAYS, encoding="utf-8")
    out = folder / "out"
    command = [OFFICE, f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", form]
    result = subprocess.run(
        [*command, "--outdir", str(out), *map(str, paths)],
        capture_output=True,
        text=True,
        timeout=300,
        env={**os.environ, "HOME": str(folder)},
    )
    assert result.returncode == 0, result.stderr
    return out


@needs_office
def test_libreoffice_reads_every_document_whole(tmp_path):
    paths = []
    for document in REAL.documents:
        for file in files.of(document, REAL):
            if file.name.endswith("docx"):
                (tmp_path / file.name).write_bytes(file.content)
                paths.append(tmp_path / file.name)
    out = converted(tmp_path, "txt:Text (encoded):UTF8", *paths)
    for path in paths:
        read = re.sub("[•\ufeff]", "", (out / path.with_suffix(".txt").name).read_text(encoding="utf-8"))
        assert word.squeezed(read) == word.words(word.body(path.read_bytes())).replace("•", ""), path.name


def filled(content, values):
    """Return a workbook with numbers written into cells, {(sheet, address): number}."""
    result = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(result, "w") as new:
        for name in old.namelist():
            text = old.read(name)
            for (sheet, address), number in values.items():
                if name == f"xl/worksheets/sheet{sheet}.xml":
                    blank = re.compile(rf'<c r="{address}"( s="\d+")/>'.encode())
                    text, count = blank.subn(rf'<c r="{address}"\1><v>{number}</v></c>'.encode(), text)
                    assert count == 1, address
            new.writestr(name, text)
    return result.getvalue()


# Steering 3 × 100 and training 17 × 100; paid by the grant, the French and the Lebanese side.
AMOUNTS = {
    **{(1, "C4"): 3, (1, "D4"): 100, (1, "F4"): 100, (1, "G4"): 100, (1, "H4"): 100},
    **{(1, "C7"): 17, (1, "D7"): 100, (1, "F7"): 700, (1, "G7"): 500, (1, "H7"): 500, (1, "I7"): 250},
    **{(2, "B3"): 1000, (2, "B4"): 150, (2, "C4"): 150, (2, "B5"): 600, (2, "C5"): 100},
}
FINE, WRONG = "conforme", "à revoir"


@needs_office
@pytest.mark.parametrize(
    ("changed", "results", "total"),
    [
        ({}, [FINE] * 7, 2000),
        ({(1, "C4"): 4, (1, "F4"): 200, (2, "B5"): 700}, [FINE, FINE, FINE, WRONG, FINE, FINE, FINE], 2100),
        ({(2, "B5"): 599}, [WRONG] + [FINE] * 5 + [WRONG], 2000),
        ({(2, "B4"): 149, (2, "B5"): 601}, [FINE] * 5 + [WRONG, FINE], 2000),
        ({(2, "B4"): 50, (2, "C4"): 50, (2, "B5"): 700, (2, "C5"): 200}, [FINE] * 4 + [WRONG, FINE, FINE], 2000),
        ({(1, "H7"): 400, (1, "I7"): 300}, [FINE, WRONG, WRONG, FINE, FINE, FINE, FINE], 2000),
    ],
    ids=["sound", "steering", "balance", "in-kind", "french", "years"],
)
def test_libreoffice_reckons_the_sums(tmp_path, changed, results, total):
    path = tmp_path / "budget.xlsx"
    path.write_bytes(filled(as_xlsx(LETTER, ("fr",), MADE), {**AMOUNTS, **changed}))
    out = converted(tmp_path, "xlsx", path)
    spending, _, checks = word.cells((out / "budget.xlsx").read_bytes())
    values = {address: text for address, text, _ in spending}
    assert float(values["E9"]) == total
    assert [text for address, text, _ in checks if address.startswith("E")][1:] == results


@needs_office
def test_an_empty_workbook_asks_to_be_filled_in(tmp_path):
    path = tmp_path / "budget.xlsx"
    path.write_bytes(as_xlsx(LETTER, ("fr",), MADE))
    checks = word.cells((converted(tmp_path, "xlsx", path) / "budget.xlsx").read_bytes())[2]
    assert {text for address, text, _ in checks if address.startswith("E")} == {"Résultat", "à remplir"}
