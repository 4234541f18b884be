"""What CONTRIBUTING tells people to paste is right: every example passes the check, and both halves give the same."""

import re
import shutil

import pytest
from core.test_check import check
from sites import PROJECT

TEXT = (PROJECT / "CONTRIBUTING.md").read_text(encoding="utf-8")
FRENCH, ARABIC = TEXT.split('<div lang="ar" dir="rtl">')
ADDRESS, VERIFIED, RENAMED, ADDED, RETIRED = re.findall(r"```yaml\n(.*?)```", FRENCH, re.DOTALL)


@pytest.fixture
def project(tmp_path):
    for name in ("data", "docs"):
        shutil.copytree(PROJECT / name, tmp_path / name)
    return tmp_path


def record(text, identifier):
    start = text.index(f"- id: {identifier}\n")
    return text[start : text.index("\n- id:", start) + 1]


def edited(project, change):
    path = project / "data" / "actors.yml"
    path.write_text(change(path.read_text(encoding="utf-8")), encoding="utf-8")
    return check(project, DALIL_LANG="fr")


def levels(half):
    prose = re.sub(r"```.*?```", "", half, flags=re.DOTALL)
    return re.findall(r"^##+ ", prose, re.MULTILINE)


def test_both_halves_give_the_same_examples_and_pictures():
    assert re.findall(r"```.*?```", ARABIC, re.DOTALL)[:5] == re.findall(r"```.*?```", FRENCH, re.DOTALL)[:5]
    assert levels(FRENCH) == levels(ARABIC) and len(levels(FRENCH)) == 11
    for half, language in ((FRENCH, "fr"), (ARABIC, "ar")):
        pictures = re.findall(r'src="(.*?)"', half)
        assert len(pictures) == 3 and all((PROJECT / path).is_file() for path in pictures)
        assert len([path for path in pictures if path.endswith(f"-{language}.png")]) == 2


def test_an_address_is_corrected(project):
    def change(text):
        old = record(text, "cul-btvl")
        new = re.sub(r"  website: .*\n", lambda _: ADDRESS, old)
        new = re.sub(r"  verified_on: .*\n", lambda _: VERIFIED, new)
        assert new != old
        return text.replace(old, new)

    assert edited(project, change).returncode == 0


def test_a_body_is_renamed(project):
    def change(text):
        old = record(text, "cuf")
        return text.replace(old, RENAMED + old[old.index("  kind:") :])

    assert edited(project, change).returncode == 0


def test_an_actor_is_added_in_its_place(project):
    result = edited(project, lambda text: text.replace("- id: amf\n", ADDED + "\n- id: amf\n"))
    assert result.returncode == 1 and "n’est pas à sa place" in result.stderr
    shutil.copy(PROJECT / "data" / "actors.yml", project / "data")
    result = edited(project, lambda text: text.replace("- id: arf\n", ADDED + "\n- id: arf\n"))
    assert result.returncode == 0, result.stderr


def test_an_added_actor_is_not_said_to_stand_in_the_guide():
    assert "\n  origin: added\n" in ADDED and "guide-2020" not in ADDED


def test_an_actor_is_retired(project):
    result = edited(project, lambda text: text.replace(record(text, "rgsf"), ""))
    assert result.returncode == 1 and "rgsf" in result.stderr
    with (project / "data" / "retired.yml").open("a", encoding="utf-8") as file:
        file.write("\n" + RETIRED)
    assert check(project).returncode == 0


def test_the_picture_of_the_check_tells_four_mistakes(project):
    shutil.copy(PROJECT / "tests" / "forms" / "four-mistakes.yml", project)
    result = check(project, "four-mistakes.yml", command="apply", DALIL_LANG="fr")
    assert result.returncode == 1 and "Erreurs : 4" in result.stderr


def test_every_command_that_is_named_exists():
    makefile = (PROJECT / "Makefile").read_text(encoding="utf-8")
    for half in (FRENCH, ARABIC):
        named = set(re.findall(r"(?:^|>)make (\w+)", half, re.MULTILINE))
        assert {"check", "order", "generate", "site", "test"} <= named
        assert all(re.search(rf"^{name}:", makefile, re.MULTILINE) for name in named)
