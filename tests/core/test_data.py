"""The data: the sample reads as it should, and each defect of tests/broken/ gives what it is expected to give."""

import shutil
from pathlib import Path

import pytest
import yaml
from dalil.data import load
from dalil.languages import LANGUAGES, Text
from dalil.problems import InvalidInput
from sites import PROJECT, SAMPLE

BROKEN = PROJECT / "tests" / "broken"
EXPECTED = yaml.safe_load((BROKEN / "expected.yaml").read_text(encoding="utf-8"))
FIXTURES = sorted(path.stem for path in BROKEN.glob("*.yml"))


def problems(folder: Path):
    with pytest.raises(InvalidInput) as caught:
        load(folder)
    return caught.value


def described(error: InvalidInput) -> list[str]:
    return [f"{p.place} {p.record or '-'} {p.field or '-'} {p.code}" for p in error.problems]


@pytest.fixture
def folder(tmp_path):
    return Path(shutil.copytree(SAMPLE / "data", tmp_path / "data"))


def test_every_fixture_has_an_expectation_and_every_expectation_a_fixture():
    assert sorted(EXPECTED) == FIXTURES
    assert len(FIXTURES) >= 50


@pytest.mark.parametrize("name", FIXTURES)
def test_a_defect_is_told(name, folder):
    shutil.copy(BROKEN / f"{name}.yml", folder / (name.split(".")[0] + ".yml"))
    error = problems(folder)
    assert described(error) == EXPECTED[name]
    report = error.report()
    for problem in error.problems:
        for language in LANGUAGES:
            assert problem.message(language) in report


@pytest.mark.parametrize("name", ["actors", "vocabulary", "figures", "sources"])
def test_a_missing_file_is_told(name, folder):
    (folder / f"{name}.yml").unlink()
    assert f"data/{name}.yml - - file-missing" in described(problems(folder))


def test_the_problems_of_all_files_come_at_once(folder):
    for name in ("actors.country-unknown", "figures.value-text", "sources.url-scheme"):
        shutil.copy(BROKEN / f"{name}.yml", folder / (name.split(".")[0] + ".yml"))
    assert {line.split(":")[0] for line in described(problems(folder))} == {
        "data/actors.yml",
        "data/figures.yml",
        "data/sources.yml",
    }


def test_messages_speak_the_wanted_language(folder, monkeypatch):
    (folder / "figures.yml").unlink()
    error = problems(folder)
    monkeypatch.setenv("DALIL_LANG", "fr")
    assert "الملف" not in error.report() and "Le fichier" in error.report()
    monkeypatch.setenv("DALIL_LANG", "ar")
    assert "الملف" in error.report() and "Le fichier" not in error.report()
    monkeypatch.delenv("DALIL_LANG")
    assert "الملف" in error.report() and "Le fichier" in error.report()


def test_the_sample_reads_as_typed():
    guide = load(SAMPLE / "data")
    alpha, beta = guide.actors
    assert alpha.full_name == Text(ar="شبكة المياه (LWN)", fr="Lebanese Water Network (LWN)")
    assert (alpha.contact.telephone, alpha.founded, alpha.verified_on) == ("+961 1 234 567", "1984", "2020-04")
    assert [term.id for term in (*alpha.themes, *alpha.services, *alpha.members)] == ["water", "training", "ngos"]
    assert (alpha.former_names[0].until, alpha.former_names[0].source.id) == ("2016-09", "page")
    assert (beta.website, beta.contact, beta.themes, beta.full_name) == ("", None, (), beta.name)
    assert [(figure.id, figure.value) for figure in guide.figures] == [("whole", 40), ("part", 10)]


@pytest.mark.parametrize("typed", ["01234567", "+9611234567", "12:30", "no", "007", "2020-04-15", "1_000", "~x"])
def test_no_value_is_converted_behind_the_contributors_back(folder, typed):
    path = folder / "actors.yml"
    path.write_text(path.read_text().replace('"+961 1 234 567"', typed))
    assert load(folder).actors[0].contact.telephone == typed


def test_a_byte_order_mark_is_no_part_of_the_first_key(folder):
    path = folder / "figures.yml"
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes())
    assert len(load(folder).figures) == 2


def test_aliases_cannot_grow_without_end(folder):
    lines = ["- &a0 [x, x]"] + [f"- &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 12)]
    (folder / "actors.yml").write_text("\n".join(lines))
    assert "yaml-alias" in {problem.code for problem in problems(folder).problems}
