"""The data: the sample reads as it should, and the problems of all files are told at once."""

import shutil
from pathlib import Path

import pytest
from dalil import reports
from dalil.data import load
from dalil.languages import Text
from dalil.problems import InvalidInput, message_languages
from sites import PROJECT, SAMPLE

BROKEN = PROJECT / "tests" / "broken"


def problems(folder: Path):
    with pytest.raises(InvalidInput) as caught:
        load(folder)
    return caught.value


def described(error: InvalidInput) -> list[str]:
    return [f"{p.place} {p.record or '-'} {p.field or '-'} {p.code}" for p in error.problems]


def report(error: InvalidInput) -> str:
    return reports.text(error.problems, message_languages())


@pytest.fixture
def folder(tmp_path):
    return Path(shutil.copytree(SAMPLE / "data", tmp_path / "data"))


@pytest.mark.parametrize("name", ["actors", "vocabulary", "figures", "sources"])
def test_a_missing_file_is_told(name, folder):
    (folder / f"{name}.yml").unlink()
    assert f"data/{name}.yml - - file-missing" in described(problems(folder))


@pytest.fixture
def kept(tmp_path):
    """A copy of the project's own data, beside which a register of ids is kept."""
    return Path(shutil.copytree(PROJECT / "data", tmp_path / "data"))


@pytest.mark.parametrize("name", ["glossary", "synonyms", "retired", "partnerships"])
def test_where_ids_are_kept_a_file_that_is_gone_is_told_once(name, kept):
    (kept / f"{name}.yml").unlink()
    assert [line for line in described(problems(kept)) if line.startswith(f"data/{name}.yml")] == [
        f"data/{name}.yml - - file-missing"
    ]


@pytest.mark.parametrize("name", ["glossary", "partnerships"])
def test_a_file_that_was_emptied_is_told_where_its_ids_were_published(name, kept):
    (kept / f"{name}.yml").write_text("# …\n")
    assert [line for line in described(problems(kept)) if line.startswith(f"data/{name}.yml")] == [
        f"data/{name}.yml - - file-empty"
    ]


def test_a_file_may_be_empty_where_none_of_its_ids_was_published(kept):
    (kept / "retired.yml").write_text("")
    (kept / "ids.txt").write_text("actors adcf\n")
    assert load(kept).retired == ()


def test_a_register_that_is_gone_or_emptied_is_told_where_one_was_kept(kept):
    (kept / "ids.txt").write_text("# …\n")
    assert described(problems(kept)) == ["data/ids.txt - - ids-missing"]
    (kept / "ids.txt").unlink()
    assert described(problems(kept)) == ["data/ids.txt - - ids-missing"]
    assert not (SAMPLE / "data" / "ids.txt").exists() and load(SAMPLE / "data")


@pytest.mark.parametrize("name", ["actors (1).yml", "actor.yml", "actors.yaml"])
def test_a_file_that_nothing_reads_is_told(name, folder):
    shutil.copy(folder / "actors.yml", folder / name)
    assert described(problems(folder)) == [f"data/{name} - - file-unknown"]


def test_the_problems_of_all_files_come_at_once(folder):
    for name in ("actors.country-unknown", "figures.value-text", "sources.url-scheme"):
        shutil.copy(BROKEN / f"{name}.yml", folder / (name.split(".")[0] + ".yml"))
    assert {line.split(":")[0] for line in described(problems(folder))} == {
        "data/actors.yml",
        "data/figures.yml",
        "data/sources.yml",
    }


@pytest.mark.parametrize("moved", [0, 5, -1])
def test_one_record_at_the_wrong_place_blames_no_other(moved, kept):
    path = kept / "actors.yml"
    head, *records = path.read_text(encoding="utf-8").split("\n- id: ")
    records = [each.rstrip("\n") for each in records]
    record = records.pop(moved)
    records.insert(20, record)
    path.write_text("\n- id: ".join([head, *records]) + "\n", encoding="utf-8")
    assert [(each.code, each.record) for each in problems(kept).problems] == [("order", record.split("\n")[0])]


def test_messages_speak_the_wanted_language(folder, monkeypatch):
    (folder / "figures.yml").unlink()
    error = problems(folder)
    monkeypatch.setenv("DALIL_LANG", "fr")
    assert "الملف" not in report(error) and "Le fichier" in report(error)
    monkeypatch.setenv("DALIL_LANG", "ar")
    assert "الملف" in report(error) and "Le fichier" not in report(error)
    monkeypatch.delenv("DALIL_LANG")
    assert "الملف" in report(error) and "Le fichier" in report(error)


def test_the_sample_reads_as_typed():
    guide = load(SAMPLE / "data")
    alpha, beta = guide.actors
    assert alpha.full_name == Text(ar="شبكة المياه (LWN)", fr="Lebanese Water Network (LWN)")
    assert (alpha.contact.telephone, alpha.founded, alpha.verified_on) == ("+961 1 234 567", "1984", "2020-04")
    assert [term.id for term in (*alpha.themes, *alpha.services, *alpha.members)] == ["water", "training", "ngos"]
    assert (alpha.former_names[0].until, alpha.former_names[0].source.id) == ("2016-09", "page")
    assert (beta.website, beta.contact, beta.themes, beta.full_name) == ("", None, (), beta.name)
    assert [(figure.id, figure.value) for figure in guide.figures] == [
        ("whole", 40),
        ("part", 10),
        ("official-2010", 30),
    ]


@pytest.mark.parametrize("typed", ["01234567", "+9611234567", "12:30", "no", "007", "2020-04-15", "1_000", "~x"])
def test_no_value_is_converted_behind_the_contributors_back(folder, typed):
    path = folder / "actors.yml"
    path.write_text(path.read_text().replace("acronym: LWN", f"acronym: {typed}"))
    assert load(folder).actors[0].acronym == typed


def test_a_byte_order_mark_is_no_part_of_the_first_key(folder):
    path = folder / "figures.yml"
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes())
    assert len(load(folder).figures) == 3


def test_aliases_cannot_grow_without_end(folder):
    lines = ["- &a0 [x, x]"] + [f"- &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 12)]
    (folder / "actors.yml").write_text("\n".join(lines))
    assert "yaml-alias" in {problem.code for problem in problems(folder).problems}
