from pathlib import Path

import pytest
from dalil import page_rules
from sites import PROJECT

PAGE = """---
title: t
description: d
---
# A {#top}

[x](../actors/index.md#one) and [y](how.md)

!!! note "N"
    text

## B {#b}

<!-- dalil:themes -->
"""


def write(folder: Path, arabic: str | None, french: str | None) -> Path:
    for language, text in (("ar", arabic), ("fr", french)):
        (folder / language).mkdir()
        if text is not None:
            (folder / language / "a.md").write_text(text, encoding="utf-8")
    return folder


def check(folder: Path):
    # Where the links lead is not what these pages are for: tests/core/test_page_rules.py.
    return [each for each in page_rules.check(folder, None) if each.code != "link-target"]


def codes(problems):
    return [(str(problem.place), problem.code) for problem in problems]


def test_equal_pages_pass(tmp_path):
    assert check(write(tmp_path, PAGE, PAGE)) == []


@pytest.mark.parametrize(
    ("old", "new", "place"),
    [
        ("## B {#b}", "### B {#b}", "docs/ar/a.md:12"),
        ("## B {#b}", "## B {#c}", "docs/ar/a.md:12"),
        ("[y](how.md)", "[y](why.md)", "docs/ar/a.md:7"),
        ("[y](how.md)", "y", "docs/ar/a.md:7"),
        ("!!! note", "!!! tip", "docs/ar/a.md:9"),
        ("dalil:themes", "dalil:statistics", "docs/ar/a.md:14"),
    ],
)
def test_a_difference_is_told_at_its_line(tmp_path, old, new, place):
    problems = check(write(tmp_path, PAGE, PAGE.replace(old, new)))
    assert codes(problems) == [(place, "edition-differs")]
    assert "docs/fr/a.md" in problems[0].message("ar")


def test_a_heading_only_in_french_is_told(tmp_path):
    problems = check(write(tmp_path, PAGE, PAGE + "\n## C {#c}\n"))
    assert codes(problems) == [("docs/ar/a.md", "edition-differs")]


def test_a_page_without_its_other_edition_is_told(tmp_path):
    assert codes(check(write(tmp_path, PAGE, None))) == [("docs/ar/a.md", "page-single")]


def test_a_heading_without_anchor_is_told_in_both(tmp_path):
    bare = PAGE.replace(" {#b}", "")
    problems = check(write(tmp_path, bare, bare))
    assert codes(problems) == [("docs/ar/a.md:12", "heading-anchor"), ("docs/fr/a.md:12", "heading-anchor")]
    assert "« B »" in problems[0].message("fr") and "«B»" in problems[0].message("ar")


def test_an_anchor_that_is_no_anchor_is_told_with_its_heading(tmp_path):
    wrong = PAGE.replace("{#b}", "{#Next_step}")
    assert "« B {#Next_step} »" in check(write(tmp_path, wrong, wrong))[0].message("fr")


def test_a_difference_says_what_to_do(tmp_path):
    (problem,) = check(write(tmp_path, PAGE, PAGE + "\n## C {#c}\n"))
    assert problem.message("fr").endswith("Mettez la même chose dans les deux, ou dans aucune.")
    assert problem.message("ar").endswith("ضعوا الشيء نفسه في النسختين، أو احذفوه منهما معًا.")


def test_a_page_without_title_or_description_is_told(tmp_path):
    bare = PAGE.replace("title: t\n", "").replace("description: d\n", "")
    problems = check(write(tmp_path, bare, PAGE))
    assert [(str(p.place), p.code, p.field) for p in problems] == [
        ("docs/ar/a.md", "page-title", "title"),
        ("docs/ar/a.md", "page-title", "description"),
    ]


def test_what_stands_in_code_is_not_compared(tmp_path):
    code = "\n```\n# no heading\n```\n"
    assert check(write(tmp_path, PAGE + code, PAGE)) == []


def test_the_real_pages_are_compared():
    assert len(list((PROJECT / "docs" / "ar").rglob("*.md"))) >= 8
