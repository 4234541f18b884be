"""The scripts that the workflow of accepted suggestions calls, with a forge that only notes what it is asked."""

import os
import re
import shutil
import subprocess
import sys

import pytest
import yaml
from core.test_suggestion import ISSUE, RECORD
from sites import PROJECT

FORGE = """#!/usr/bin/env bash
echo "$*" >> "$NOTES"
while [ $# -gt 1 ]; do
  [ "$1" = --body-file ] && cat "$2" >> "$NOTES"
  shift
done
exit 0
"""


@pytest.fixture
def checkout(tmp_path):
    """A clone of the project as the workflow has it, its remote beside it."""
    project = tmp_path / "project"
    for name in ("data", "docs", "hooks", "schema", "tools", ".github"):
        shutil.copytree(PROJECT / name, project / name, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(PROJECT / ".gitignore", project)
    python = project / ".venv" / "bin" / "python"
    python.parent.mkdir(parents=True)
    python.write_text(f'#!/bin/sh\nexec {sys.executable} "$@"\n')
    forge = tmp_path / "bin" / "gh"
    forge.parent.mkdir()
    forge.write_text(FORGE)
    for path in (python, forge):
        path.chmod(0o755)
    git(tmp_path, "init", "-q", "--bare", "remote.git")
    for command in (
        ["init", "-q", "-b", "main"],
        ["remote", "add", "origin", "../remote.git"],
        ["add", "-A"],
        ["-c", "user.name=x", "-c", "user.email=x@example.org", "commit", "-qm", "x"],
    ):
        git(project, *command)
    return project


def git(folder, *arguments):
    return subprocess.run(["git", *arguments], cwd=folder, check=True, capture_output=True, text=True).stdout


def run(project, body):
    """Run both steps as the workflow does; return the second, the result of the first, and what the forge was asked."""
    notes, output = project.parent / "notes", project.parent / "output"
    for path in (notes, output):
        path.write_text("")
    environment = {
        **os.environ,
        "PATH": f"{project.parent / 'bin'}:{os.environ['PATH']}",
        "NOTES": str(notes),
        "GITHUB_OUTPUT": str(output),
        "BODY": body,
        "ISSUE": "7",
    }
    first = subprocess.run(["tools/apply_suggestion"], cwd=project, env=environment, capture_output=True, text=True)
    assert first.returncode == 0, first.stderr
    (result,) = re.findall("^result=(.*)$", output.read_text(), re.MULTILINE)
    environment["RESULT"] = result
    second = subprocess.run(["tools/propose_suggestion"], cwd=project, env=environment, capture_output=True, text=True)
    return second, result, notes.read_text()


def test_a_right_record_becomes_a_pull_request(checkout):
    for _ in range(2):
        done, result, notes = run(checkout, ISSUE.format(block=RECORD))
        assert (done.returncode, result) == (0, "applied"), done.stderr
        git(checkout, "checkout", "-q", "main")
    assert "pr create --head suggestion-7" in notes and "Closes #7" in notes and "البيانات سليمة" in notes
    changed = git(checkout.parent / "remote.git", "show", "--stat=200", "--format=%s", "suggestion-7")
    assert changed.startswith("Suggestion #7\n")
    assert re.findall(r"^ (\S+) +\|", changed, re.MULTILINE) == ["data/actors.yml", "data/ids.txt"]


def test_a_wrong_record_is_answered_and_nothing_is_pushed(checkout):
    done, result, notes = run(checkout, ISSUE.format(block=RECORD.replace("country: fr", "country: be")))
    assert (done.returncode, result) == (1, "refused")
    assert "issue comment 7" in notes and "pr create" not in notes
    assert "القيم المسموح بها" in notes and "Valeurs admises" in notes
    assert git(checkout.parent / "remote.git", "branch") == "" and git(checkout, "status", "--porcelain") == ""


def test_a_record_that_changes_nothing_is_answered(checkout):
    text = (checkout / "data" / "actors.yml").read_text()
    start = text.index("- id: cuf\n")
    done, result, notes = run(checkout, ISSUE.format(block=text[start : text.index("\n- id:", start)].rstrip()))
    assert (done.returncode, result) == (0, "same") and "issue comment 7" in notes


@pytest.mark.parametrize("text", ['$(touch pwned)"; touch pwned; `touch pwned`', "'; touch pwned #\n", "%s%n\\x", ""])
def test_a_hostile_text_is_only_text(checkout, text):
    done, result, _ = run(checkout, text + "\n" + ISSUE.format(block=f'- id: "{text}"'))
    assert (done.returncode, result) == (1, "refused"), done.stderr
    assert not list(checkout.rglob("pwned"))


def test_the_workflow_runs_only_for_the_label_and_hands_the_text_on_as_text():
    path = PROJECT / ".github" / "workflows" / "suggestion.yml"
    content = yaml.safe_load(path.read_text(encoding="utf-8"))
    assert content[True] == {"issues": {"types": ["labeled"]}} and content["permissions"] == {}
    (job,) = content["jobs"].values()
    assert job["if"] == "github.event.label.name == 'accepted'"
    assert not [step["run"] for step in job["steps"] if "${{" in step.get("run", "")]
    (token,) = [step["run"] for step in job["steps"] if "GH_TOKEN" in step.get("env", {})]
    assert token == "tools/propose_suggestion"
    others = "".join(other.read_text() for other in path.parent.glob("*.yml") if other != path)
    for step in job["steps"]:
        assert "uses" not in step or step["uses"] in others
