"""Each defect of tests/broken/ gives what it is expected to give: place, record, field, sentences, corrected line."""

import datetime
import shutil
import sys
from pathlib import Path

import jsonschema
import pytest
import yaml
from dalil import json_schema, reports
from dalil.data import examine, load
from dalil.languages import LANGUAGES
from dalil.messages import MESSAGES, WARNINGS
from dalil.schema import BY_NAME
from sites import PROJECT, SAMPLE

sys.path.insert(0, str(PROJECT / "tools"))
import broken_table

BROKEN = PROJECT / "tests" / "broken"
EXPECTED = broken_table.expected()
FIXTURES = sorted(path.stem for path in BROKEN.glob("*.yml"))
TODAY = datetime.date(2026, 1, 31)


@pytest.fixture
def folder(tmp_path):
    return Path(shutil.copytree(SAMPLE / "data", tmp_path / "data"))


def told(problem):
    parts = {"at": str(problem.place), "record": problem.record, "field": problem.field, "code": problem.code}
    parts |= {language: problem.message(language) for language in LANGUAGES} | {"fix": problem.fix}
    return {name: value for name, value in parts.items() if value}


# What the unspoilt sample gives rise to: straight apostrophes, which other tests need, and a review that is due.
COMMON = [told(each) for each in examine(SAMPLE / "data", TODAY, style=True).warnings]


def test_every_fixture_has_an_expectation_and_every_expectation_a_fixture():
    assert sorted(EXPECTED) == FIXTURES
    assert len(FIXTURES) >= 200


@pytest.mark.parametrize("name", FIXTURES)
def test_a_defect_is_told(name, folder):
    shutil.copy(BROKEN / f"{name}.yml", folder)
    (folder / f"{name}.yml").rename(folder / (name.split(".")[0] + ".yml"))
    checked = examine(folder, TODAY)
    if "remarks" in EXPECTED[name]:
        found = [told(each) for each in examine(folder, TODAY, style=True).warnings if told(each) not in COMMON]
        assert checked.guide is not None
    else:
        found = [told(problem) for problem in checked.errors]
        assert checked.guide is None
    assert found == broken_table.told(EXPECTED[name]), yaml.safe_dump(
        found, allow_unicode=True, sort_keys=False, width=1000
    )
    report = reports.text(checked.errors, LANGUAGES)
    for problem in checked.errors:
        assert problem.message("fr") in report and problem.message("ar", isolated=True) in report
        assert problem.fix in report.splitlines() or not problem.fix or "\n" in problem.fix


@pytest.mark.parametrize(
    "name", [name for name in FIXTURES if any("fix" in each for each in broken_table.told(EXPECTED[name]))]
)
def test_the_corrected_line_mends_the_defect(name, folder):
    """Pasting what the messages offer leaves nothing but what was told without a line to paste."""
    file = name.split(".")[0]
    text = (BROKEN / f"{name}.yml").read_bytes().decode("utf-8-sig")
    lines = text.split("\n")
    problems = broken_table.told(EXPECTED[name])
    for problem in problems:
        if "fix" in problem:
            lines[int(problem["at"].split(":")[1]) - 1] = problem["fix"]
    (folder / f"{file}.yml").write_bytes("\n".join(lines).encode())
    checked = examine(folder, TODAY, style=True)
    left = {(str(each.place).rsplit(":", 1)[0], each.code) for each in checked.errors + checked.warnings}
    for problem in problems:
        assert "fix" not in problem or (problem["at"].rsplit(":", 1)[0], problem["code"]) not in left
    unmended = {(each["at"], each["code"]) for each in problems if "fix" not in each}
    assert {(str(each.place), each.code) for each in checked.errors} <= unmended


@pytest.mark.parametrize("name", FIXTURES)
def test_the_schema_refuses_what_a_schema_can_express(name):
    path = BROKEN / f"{name}.yml"
    try:
        data = yaml.load(path.read_text(encoding="utf-8-sig"), Loader=yaml.BaseLoader)
    except (yaml.YAMLError, UnicodeDecodeError):
        data = None
        assert "schema" not in EXPECTED[name] or path.stat().st_size < 10
    schema = json_schema.schema(BY_NAME[name.split(".")[0]], load(SAMPLE / "data", TODAY))
    refused = data is not None and not jsonschema.Draft202012Validator(schema).is_valid(data)
    assert refused == ("schema" in EXPECTED[name] and data is not None)


def test_every_message_has_a_fixture_or_a_test_of_its_own():
    shown = {problem["code"] for expectation in EXPECTED.values() for problem in broken_table.told(expectation)}
    elsewhere = {"file-missing", "file-size", "file-values", "id-removed", "review-due", "ids-unlisted"}
    elsewhere |= {"file-unknown", "ids-missing", "id-changed"}
    # tests/core/test_markers.py, test_parity.py and test_page_rules.py
    pages = {"marker-unknown", "marker-argument", "page-single", "page-title", "heading-anchor", "edition-differs"}
    pages |= {"marker-form", "comment-unclosed", "head-limits", "link-target", "link-anchor", "link-absolute"}
    pages |= {"link-scheme", "anchor-duplicate", "html-refused", "attribute-refused"}
    pages |= {"page-unlisted", "nav-missing"}
    suggestions = {"suggestion-none", "suggestion-several", "suggestion-unreadable"}
    assert {*MESSAGES, *WARNINGS} - shown == elsewhere | pages | suggestions


def test_the_table_is_not_stale():
    assert (BROKEN / "README.md").read_text(encoding="utf-8") == broken_table.table(), "run make generate"
