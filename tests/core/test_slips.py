"""Slips on real records: whatever line is offered mends the file, and reading never fails on a mangled one."""

import datetime
import functools
import random
import re
import shutil
from pathlib import Path

import pytest
from dalil.data import examine, misfits
from dalil.reader import read
from dalil.schema import BY_NAME
from sites import LONG, PROJECT, SAMPLE

TODAY = datetime.date(2026, 1, 31)
SHIFTED = ("actors", "funding", "law")
KEY = re.compile(r" +[a-z_]+:( |$)")


def records(name):
    """Return some records of a file of the project, each as its lines."""
    found = (PROJECT / "data" / f"{name}.yml").read_text(encoding="utf-8").split("\n- ")[1:]
    return [("- " + each).rstrip().split("\n") for each in (found if LONG else found[1::11])]


@pytest.mark.parametrize("name", SHIFTED)
def test_a_field_at_another_column_is_offered_where_it_belongs(name, tmp_path):
    """A field of a record that was shifted by one or two columns gets its own line back, or none."""
    path, counted = tmp_path / f"{name}.yml", {True: 0, False: 0}
    for record in records(name):
        for number, line in enumerate(record):
            for shift in (-2, -1, 1, 2) if KEY.match(line) and number else ():
                spoilt = [*record]
                spoilt[number] = " " * (len(line) - len(line.lstrip()) + shift) + line.lstrip()
                path.write_text("\n".join(spoilt) + "\n", encoding="utf-8")
                problems = read(path, name, functools.partial(misfits, BY_NAME[name])).problems
                for problem in problems:
                    if problem.fix:
                        spoilt[problem.place.line - 1] = problem.fix
                counted[all(problem.fix for problem in problems)] += 1
                if all(problem.fix for problem in problems) and problems:
                    path.write_text("\n".join(spoilt) + "\n", encoding="utf-8")
                    mended = read(path, name)
                    assert mended.problems == [] and misfits(BY_NAME[name], mended) == 0, (record[0], line, shift)
    assert counted[True] > 20 * counted[False]


@pytest.mark.parametrize("seed", range(400 if LONG else 60))
def test_a_mangled_file_is_told_and_never_a_failure(seed, tmp_path):
    chance = random.Random(seed)
    folder = Path(shutil.copytree(SAMPLE / "data", tmp_path / "data"))
    path = folder / chance.choice(["actors.yml", "vocabulary.yml", "sources.yml"])
    lines = path.read_text(encoding="utf-8").split("\n")
    for _ in range(chance.randint(1, 4)):
        at = chance.randrange(len(lines))
        column = chance.randrange(len(lines[at]) + 1)
        signs = ["", " ", "   ", ":", ": ", "|", "[", "]", "{", '"', "'", "-", "–", "\u00a0", "\n", "\n  ", "#"]
        lines[at] = lines[at][:column] + chance.choice(signs) + lines[at][column + chance.randint(0, 3) :]
    path.write_text("\n".join(lines), encoding="utf-8")
    for problem in examine(folder, TODAY).errors:
        assert problem.message("ar") and problem.message("fr")
