"""`make check`: the command that contributors and workflows call."""

import json
import os
import re
import subprocess
import sys

import pytest
import sites
from dalil.data import examine
from sites import PROJECT, SAMPLE, small_project


def check(folder, *options, command="check", **environment):
    return subprocess.run(
        [sys.executable, "-m", "dalil", command, *options],
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
    assert result.stdout.splitlines()[-2:] == ["البيانات سليمة: 52 سجلًا", "Données valables : 52 fiches"]


def test_remarks_are_told_and_stop_nothing(project):
    result = check(project, DALIL_LANG="fr")
    assert result.returncode == 0
    assert result.stdout.splitlines()[0] == "Remarques : 5 (elles n’empêchent pas la publication)"
    assert (
        "data/actors.yml:12:57 · alpha · summary.fr\n    Fiche : Lebanese Water Network · Champ : Résumé\n"
        in result.stdout
    )
    assert "qui travaille sur l’eau ; il est ouvert à tous" in result.stdout


def test_problems_are_told_and_the_exit_code_is_one(project):
    path = project / "data" / "actors.yml"
    path.write_text(path.read_text().replace("kind: association", "kind: club").replace("country: fr", "country: be"))
    result = check(project, DALIL_LANG="fr")
    assert result.returncode == 1
    assert result.stdout == ""
    assert result.stderr.splitlines()[:13] == [
        "Erreurs : 2",
        "",
        "data/actors.yml:37:12 · beta · country",
        "    Fiche : Association Bêta · Champ : Pays",
        "    La valeur « be » est inconnue. Valeurs admises : lb, fr.",
        "    Ligne du fichier :",
        "  country: be",
        "",
        "data/actors.yml:38:9 · beta · kind",
        "    Fiche : Association Bêta · Champ : Nature",
        "    La valeur « club » est inconnue. Valeurs admises : network, association.",
        "    Ligne du fichier :",
        "  kind: club",
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


def spoilt(project, old, new):
    path = project / "data" / "actors.yml"
    path.write_text(path.read_text().replace(old, new, 1))


def test_a_corrected_line_stands_alone_byte_for_byte(project):
    spoilt(project, "themes: [water]", "themes: [watre]")
    lines = check(project).stderr.splitlines()
    assert lines[lines.index("    للصق: · À coller :") + 1] == "  themes: [water]"
    assert (
        "    القيمة «\u2068watre\u2069» غير معروفة. القيم المسموح بها: \u2068water\u2069، \u2068tourism\u2069. "
        in "\n".join(lines)
    )


def test_json_holds_both_languages(project):
    spoilt(project, "themes: [water]", "themes: [watre]")
    result = check(project, "--format", "json", DALIL_LANG="fr")
    assert result.returncode == 1
    content = json.loads(result.stdout)
    (error,) = content["errors"]
    assert (error["file"], error["line"], error["column"]) == ("data/actors.yml", 24, 12)
    assert (error["record"], error["field"], error["code"]) == ("alpha", "themes[1]", "choice-unknown")
    assert error["name"] == {"ar": "شبكة المياه", "fr": "Lebanese Water Network"}
    assert error["title"] == {"ar": "المواضيع", "fr": "Thèmes"}
    assert error["message"]["ar"].endswith("هل قصدتم «water»؟") and error["message"]["fr"].endswith("« water » ?")
    assert (error["quoted"], error["fix"]) == ("  themes: [watre]", "  themes: [water]")
    assert [warning["code"] for warning in content["warnings"]].count("review-due") == 1


def test_annotations_stay_on_one_line_each(project):
    spoilt(project, "acronym: LWN", 'acronym: "100%\\n::error::x, y: z"')
    result = check(project, "--format", "github")
    lines = result.stdout.splitlines()
    assert result.returncode == 1 and all(line.startswith(("::error file=", "::warning file=")) for line in lines)
    (error,) = [line for line in lines if line.startswith("::error")]
    assert error.startswith("::error file=data/actors.yml,line=5,col=12,title=alpha · acronym::")
    spoilt(project, 'acronym: "100%\\n::error::x, y: z"', "acronym: LWN")
    spoilt(project, "themes: [water]", "themes: ['100%, a:b']")
    (error,) = [line for line in check(project, "--format", "github").stdout.splitlines() if line.startswith("::error")]
    assert "« 100%25, a:b »" in error and "%0A" in error
    assert re.match(r"::error file=data/actors.yml,line=24,col=12,title=alpha · themes\[1\]::", error)


def test_the_summary_is_markdown_in_both_languages_and_runs_nothing(project):
    spoilt(project, "themes: [water]", "themes: ['<img src=x onerror=alert(1)> @team #1 [a](javascript:b)']")
    result = check(project, "--format", "summary")
    text = result.stdout
    assert result.returncode == 1
    assert text.index('<div lang="ar" dir="rtl">') < text.index('<div lang="fr" dir="ltr">')
    assert "**عدد الأخطاء: 1**" in text and "**Erreurs : 1**" in text
    assert "<img" not in text and "@team" not in text and "](" not in text
    fine = check(project, "--format", "summary", DALIL_DATA=str(SAMPLE / "data")).stdout
    assert "البيانات سليمة: 52 سجلًا" in fine and "Données valables : 52 fiches" in fine


def test_completeness_lists_what_is_missing_in_the_order_of_the_data(project):
    result = check(project, "--completeness", DALIL_LANG="fr")
    assert result.returncode == 0
    lines = [line for line in result.stdout.splitlines() if line.startswith("- ")]
    assert [line.split(" (")[1].split(",")[0] for line in lines] == ["alpha", "beta"]
    assert "Site internet" in lines[1] and "Site internet" not in lines[0]


def test_order_mends_the_order_and_nothing_else(project):
    path = project / "data" / "actors.yml"
    valid = path.read_bytes()
    at = valid.index(b"- id: beta")
    path.write_bytes(valid[at:].rstrip(b"\n") + b"\n" + valid[:at])
    assert "order" not in check(project).stdout and check(project).returncode == 1
    result = check(project, command="order")
    assert (result.returncode, result.stderr) == (0, "")
    assert path.read_bytes() == valid
    assert check(project).returncode == 0
    spoilt(project, "acronym: LWN", "acronym: [")
    before = path.read_bytes()
    assert check(project, command="order").returncode == 1 and path.read_bytes() == before


def test_what_order_cannot_rearrange_it_leaves(project):
    path = project / "data" / "actors.yml"
    indented = "".join(f"  {line}\n" if line else "\n" for line in path.read_text().split("\n"))
    path.write_text(indented)
    assert check(project).returncode == 0
    result = check(project, command="order")
    assert (result.returncode, path.read_text()) == (0, indented) and "Traceback" not in result.stderr


def test_generate_writes_once_and_then_nothing(project):
    (project / "data" / "ids.txt").unlink(missing_ok=True)
    first = check(project, command="generate")
    assert first.returncode == 0 and "schema/actors.json" in first.stdout
    assert (
        (project / "data" / "actors.yml")
        .read_text()
        .startswith("# yaml-language-server: $schema=../schema/actors.json\n")
    )
    assert "actors alpha\n" in (project / "data" / "ids.txt").read_text()
    state = sites.files(project)
    assert "Tous les fichiers produits sont à jour." in check(project, command="generate").stdout
    assert sites.files(project) == state
    assert check(project).returncode == 0


def test_an_id_that_was_published_and_is_gone_is_told(project):
    check(project, command="generate")
    path = project / "data" / "actors.yml"
    text = path.read_text()
    path.write_text(text[: text.index("- id: beta")])
    result = check(project, DALIL_LANG="fr")
    assert result.returncode == 1
    assert "L’identifiant « beta » a été publié et n’est plus dans la liste « Acteurs »" in result.stderr
    block = result.stderr[result.stderr.index("- id: beta") :].split("\n\n")[0]
    filled = block.replace("ar: …", "ar: جمعية بيتا").replace("fr: …", "fr: Association Bêta")
    (project / "data" / "retired.yml").write_text(filled + "\n")
    assert check(project).returncode == 0


def test_a_published_id_that_was_changed_is_told_where_it_stands_with_its_line(project):
    check(project, command="generate")
    path = project / "data" / "sources.yml"
    path.write_text(path.read_text().replace("- id: guide\n", "- id: giude\n"))
    (problem,) = examine(project / "data").errors
    line = 1 + path.read_text().split("\n").index("- id: giude")
    assert (str(problem.place), problem.code) == (f"data/sources.yml:{line}:7", "id-changed")
    assert (problem.record, problem.fix) == ("giude", "- id: guide")
    assert "« giude » n’a jamais été publié, et « guide », qui l’a été" in problem.message("fr")
