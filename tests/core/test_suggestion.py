"""A suggested record is put in its place and checked; what is refused changes nothing."""

import shutil

import forms as shared
import pytest
import sites
from core.test_check import check
from dalil import serialise, suggestion
from dalil.data import load
from dalil.problems import InvalidInput
from dalil.schema import BY_NAME
from sites import PROJECT

FILE = BY_NAME["actors"]
VALUES, _ = shared.records()["everything"]
RECORD = serialise.record(FILE.group, VALUES)
# What a form of the forge makes of its answers.
ISSUE = """### Fiche · السجل

```yaml
{block}
```

### Source · المصدر

_No response_

### Un mot · كلمة

```
make site
```
"""


@pytest.fixture
def project(tmp_path):
    """A copy of the guide's own data and pages."""
    for name in ("data", "docs"):
        shutil.copytree(PROJECT / name, tmp_path / name)
    return tmp_path


def applied(project, text, *options):
    (project / "proposition.txt").write_bytes(text.encode() if isinstance(text, str) else text)
    return check(project, *options, "proposition.txt", command="apply")


def data(project):
    return sites.files(project / "data")


@pytest.mark.parametrize(
    "block",
    [RECORD, RECORD + "\n", f"\n\n{RECORD}", f"# proposition\n\n{RECORD}", "    " + RECORD.replace("\n", "\n    ")],
)
@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_a_record_is_found_alone_and_in_an_issue(block, newline):
    alone = block.replace("\n", newline).encode()
    assert suggestion.block(alone, issue=False).rstrip() == RECORD
    body = ISSUE.format(block=block).replace("\n", newline).encode()
    assert suggestion.block(body, issue=True).rstrip() == RECORD


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ("", "suggestion-none"),
        ("- id: a", "suggestion-none"),
        (ISSUE.format(block="_No response_"), "suggestion-none"),
        (ISSUE.format(block=f"{RECORD}\n{RECORD}"), "suggestion-several"),
        (ISSUE.format(block=RECORD) * 2, "suggestion-several"),
    ],
)
def test_an_issue_without_exactly_one_record_is_refused(body, code):
    with pytest.raises(InvalidInput) as refused:
        suggestion.block(body.encode(), issue=True)
    assert [problem.code for problem in refused.value.problems] == [code]


def test_a_record_is_added_in_its_place_and_nothing_else_changes(project):
    before = (project / "data" / "actors.yml").read_text()
    result = applied(project, ISSUE.format(block=RECORD), "--issue")
    assert result.returncode == 0, result.stderr
    assert result.stdout.splitlines()[:2] == [
        "أُضيف السجل exemple إلى data/actors.yml.",
        "Fiche exemple ajoutée à data/actors.yml.",
    ]
    after = (project / "data" / "actors.yml").read_text()
    assert after.replace(f"{RECORD}\n\n", "") == before
    identifiers = [actor.id for actor in load(project / "data").actors]
    assert identifiers.index("exemple") == identifiers.index("euromed") + 1
    assert check(project, command="check").returncode == 0


def test_a_record_takes_the_place_of_its_own(project):
    path = project / "data" / "actors.yml"
    path.write_text(path.read_text().replace("- id: cuf\n", "# noté à la main\n- id: cuf\n"))
    before = path.read_text()
    start = before.index("- id: cuf\n")
    old = before[start : before.index("\n- id:", start)].rstrip()
    new = old.replace("website: http", "website: https", 1)
    assert new != old
    result = applied(project, new)
    assert result.returncode == 0, result.stderr
    assert "Fiche cuf modifiée dans data/actors.yml." in result.stdout
    assert path.read_text() == before.replace(old, new)
    state = data(project)
    again = applied(project, new)
    assert again.returncode == 0 and "rien n’a changé" in again.stdout
    assert data(project) == state


def test_a_record_of_another_country_moves(project):
    before = (project / "data" / "actors.yml").read_text()
    start = before.index("- id: cnfpt\n")
    old = before[start : before.index("\n- id:", start)].rstrip()
    result = applied(project, old.replace("country: fr", "country: lb"))
    assert result.returncode == 0, result.stderr
    identifiers = [actor.id for actor in load(project / "data").actors if actor.country.id == "lb"]
    assert identifiers[identifiers.index("cnfpt") + 1] == "comite-maires-libanais"


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("country: fr", "country: be", "« be » est inconnue"),
        ("id: exemple", "id: Exemple", "comme ps-eau"),
        ("+961 1 234 567", "+961 3 123 456", "celui d’un portable"),
        ("https://www.example.org/chemin?a=b#c", "javascript:alert(1)", "ne commence ni par https://"),
        ("acronym: AVE", "acronym: [AVE", "YAML"),
        ("acronym: AVE", "acronym: A\u202eVE", "U+202E"),
        ("- id: exemple", "- name_: x", "Le champ « id »"),
        ("acronym: AVE", "surprise: AVE", "« surprise » est inconnu"),
        ("- id: exemple", "- !!python/object/apply:os.system [ls]\n- id: exemple", "plusieurs fiches"),
        ("acronym: AVE", "acronym: &a [*a, *a]", "n’est pas admis"),
    ],
)
def test_what_is_refused_changes_nothing(project, old, new, told):
    state = data(project)
    spoilt = RECORD.replace(old, new)
    assert spoilt != RECORD
    for text, options in ((spoilt, ()), (ISSUE.format(block=spoilt), ("--issue",))):
        result = applied(project, text, *options)
        assert result.returncode == 1 and "Traceback" not in result.stderr
        assert told in result.stderr.replace("\u2068", "").replace("\u2069", "")
        assert result.stderr.splitlines()[:2] == [
            "لم يتغيّر شيء: صحّحوا ما يلي ثم أعيدوا المحاولة.",
            "Rien n’a été changé : corrigez ce qui suit, puis recommencez.",
        ]
        assert data(project) == state
    summary = applied(project, spoilt, "--format", "summary")
    assert summary.returncode == 1 and '<div lang="ar" dir="rtl">' in summary.stdout
    assert data(project) == state


def test_a_record_is_retired(project):
    name = {"ar": "جمعية المواقع الكبرى في فرنسا", "fr": "Réseau des Grands Sites de France"}
    values = {"id": "rgsf", "list": "actors", "name": name, "retired_on": "2026-05", "successor": "adf"}
    block = serialise.record(BY_NAME["retired"].group, values)
    state = data(project)
    refused = applied(project, block.replace("successor: adf", "successor: adff"))
    assert refused.returncode == 1 and data(project) == state
    result = applied(project, block)
    assert result.returncode == 0, result.stderr
    assert "Fiche rgsf retirée, et inscrite dans data/retired.yml." in result.stdout
    guide = load(project / "data")
    assert "rgsf" not in [actor.id for actor in guide.actors] and guide.retired[0].successor == "adf"
    assert check(project, command="check").returncode == 0


def test_bytes_that_are_no_text_are_refused(project):
    result = applied(project, b"\xff\xfe\x00")
    assert result.returncode == 1 and "UTF-8" in result.stderr


@pytest.mark.parametrize("given", ["no-such-file.txt", "docs"])
def test_a_path_that_leads_to_no_file_is_told_without_a_traceback(project, given):
    result = check(project, given, command="apply")
    assert result.returncode == 1 and "Traceback" not in result.stderr
    assert f"{given}" in result.stderr and "Il n’y a pas de fichier à cet endroit" in result.stderr
