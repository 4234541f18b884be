"""`make check`: the command that contributors and workflows call."""

import os
import subprocess
import sys

import pytest
from sites import PROJECT, small_project


def check(folder, **environment):
    return subprocess.run(
        [sys.executable, "-m", "dalil", "check"],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(PROJECT / "hooks"), "PYTHONUTF8": "1", **environment},
        capture_output=True,
        text=True,
        timeout=60,
    )


@pytest.fixture
def project(tmp_path):
    return small_project(tmp_path)


def test_valid_data_pass(project):
    result = check(project)
    assert (result.returncode, result.stderr) == (0, "")
    assert result.stdout.splitlines() == ["البيانات سليمة: 14 سجلًا", "Données valables : 14 fiches"]


def test_problems_are_told_and_the_exit_code_is_one(project):
    path = project / "data" / "actors.yml"
    path.write_text(path.read_text().replace("kind: association", "kind: club").replace("country: fr", "country: be"))
    result = check(project, DALIL_LANG="fr")
    assert result.returncode == 1
    assert result.stdout == ""
    assert result.stderr.splitlines() == [
        "Erreurs : 2",
        "",
        "data/actors.yml:37:12 · beta · country",
        "    La valeur « be » est inconnue. Valeurs admises : lb, fr.",
        "",
        "data/actors.yml:38:9 · beta · kind",
        "    La valeur « club » est inconnue. Valeurs admises : network, association.",
    ]


def test_pages_are_checked_too(project):
    page = project / "docs" / "fr" / "about.md"
    page.write_text(page.read_text() + "\n<!-- dalil:nothing -->\n")
    result = check(project)
    assert result.returncode == 1 and "docs/fr/about.md:10" in result.stderr
    assert "Traceback" not in result.stderr


def test_another_data_folder(project, tmp_path):
    (project / "data").rename(project / "elsewhere")
    assert check(project).returncode == 1
    assert check(project, DALIL_DATA="elsewhere").returncode == 0
