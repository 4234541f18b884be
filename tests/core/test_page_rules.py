"""Mistakes in pages, each told at its place in both languages: `spoilt` writes one into a page of the sample."""

import dataclasses
import datetime
import re
import shutil

import pytest
from core.test_check import check as run
from dalil import law, page_links, page_rules, pages
from dalil.data import examine, load
from dalil.languages import LANGUAGES, Text
from dalil.markers import Marker
from dalil.records import Retired
from dalil.render import INLINE_MARKERS, Renderer, allowed_markers
from sites import PROJECT, SAMPLE

GUIDE = load(SAMPLE / "data")


@pytest.fixture
def docs(tmp_path):
    shutil.copytree(SAMPLE / "docs", tmp_path / "docs")
    shutil.copytree(PROJECT / "docs" / "assets", tmp_path / "docs" / "assets")
    return tmp_path / "docs"


def check(docs, guide=GUIDE):
    return page_rules.check(docs, guide)


def told(docs, *codes):
    """Return what is told of the pages: (place, code), and the sentences of the first in French and Arabic."""
    problems = [each for each in check(docs) if not codes or each.code in codes]
    for each in problems:
        assert all(each.message(language, isolated=True) for language in LANGUAGES)
    return [(str(each.place), each.code) for each in problems], problems


def add(docs, text, name="about.md"):
    """Add a text to both editions of a page; return the number of its first line in French."""
    for language in LANGUAGES:
        path = docs / language / name
        path.write_text(path.read_text(encoding="utf-8") + "\n" + text, encoding="utf-8")
    whole = path.read_text(encoding="utf-8")
    return whole.count("\n", 0, len(whole) - len(text)) + 1


def test_the_pages_of_the_sample_and_of_the_site_are_in_order(docs):
    assert check(docs) == []
    assert check(PROJECT / "docs", load(PROJECT / "data")) == []


@pytest.mark.parametrize(
    ("encoding", "place", "found"),
    [("cp1252", "docs/fr/about.md:10", "0xC9"), ("utf-16", "docs/fr/about.md", "UTF-16")],
)
def test_a_page_that_is_not_utf_8_is_told(docs, encoding, place, found):
    path = docs / "fr" / "about.md"
    path.write_bytes((path.read_text(encoding="utf-8") + "\nÉtapes.\n").encode(encoding))
    places, problems = told(docs)
    assert places == [(place, "file-encoding")] and found in problems[0].message("fr")


def test_a_register_of_ids_that_is_not_utf_8_is_told(tmp_path):
    folder = shutil.copytree(SAMPLE / "data", tmp_path / "data")
    (folder / "ids.txt").write_bytes("actors alpha\n".encode("utf-16"))
    assert [(str(each.place), each.code) for each in examine(folder).errors] == [("data/ids.txt", "file-encoding")]


@pytest.mark.parametrize(
    ("character", "code"),
    [("\u202e", "character-invisible"), ("\ufffd", "character-lost"), ("\t", "tab"), ("\ufeff", "character-invisible")],
)
def test_a_character_that_nobody_sees_is_told(docs, character, code):
    line = add(docs, f"Une{character}phrase.\n")
    assert (f"docs/fr/about.md:{line}:4", code) in told(docs)[0]


def test_a_byte_order_mark_and_windows_line_ends_are_no_fault(docs):
    path = docs / "fr" / "about.md"
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes().replace(b"\n", b"\r\n"))
    assert told(docs)[0] == []


@pytest.mark.parametrize(
    ("old", "new", "line", "code", "fix"),
    [
        ('"Titre : essai 7"', "Étapes : trouver", 2, "colon-unquoted", 'title: "Étapes : trouver"'),
        ('"Titre : essai 7"', '"Étapes', 2, "quote-unclosed", 'title: "Étapes"'),
        ('"Titre : essai 7"', "[Comment]", 2, "shape-text", ""),
        ('"Titre : essai 7"', "2020", 2, "value-start", 'title: "2020"'),
        ('"Titre : essai 7"', "2020-04-01", 2, "value-start", 'title: "2020-04-01"'),
        ('"Titre : essai 7"', "", 2, "value-empty", ""),
        ('title: "Titre', 'titel: "Titre', 2, "key-unknown", 'title: "Titre : essai 7"'),
        ("---\n\n#", "chapter: trois\n---\n\n#", 4, "choice-unknown", ""),
        ("---\n\n#", "wide: oui\n---\n\n#", 4, "choice-unknown", ""),
        ("---\n\n#", "search: non\n---\n\n#", 4, "shape-mapping", ""),
        ("---\n\n#", "search:\n  exclud: true\n---\n\n#", 5, "key-unknown", "  exclude: true"),
        ("---\n\n#", "title: Encore\n---\n\n#", 4, "key-duplicate", ""),
        ("---\n\n#", "\n#", 1, "head-limits", ""),
        ("---\n\n#", "\n---\n\n#", None, None, ""),
        ("---\ntitle", "title", 1, "head-limits", ""),
        ("---\ntitle", "\n---\ntitle", 1, "head-limits", ""),
    ],
)
def test_a_fault_of_the_head_is_told_with_its_line_and_cause(docs, old, new, line, code, fix):
    path = docs / "fr" / "about.md"
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    problems = [each for each in check(docs) if each.code != "page-title"]
    assert [(each.place.file, each.place.line, each.code, each.fix) for each in problems] == (
        [("docs/fr/about.md", line, code, fix)] if code else []
    )
    assert all(each.line == path.read_text(encoding="utf-8").split("\n")[line - 1] for each in problems if line > 1)


def test_a_closing_line_that_a_rule_of_the_text_stands_in_for_is_told(docs):
    path = docs / "fr" / "about.md"
    path.write_text(path.read_text(encoding="utf-8").replace("---\n\n#", "\n#") + "\n---\n\nFin : x.\n")
    assert told(docs)[0] == [("docs/fr/about.md:1", "head-limits")]


@pytest.mark.parametrize(
    ("link", "code", "meant"),
    [
        ("[a](hepl.md)", "link-target", "../help.md"),
        ("[a](help.md)", "link-target", "../help.md"),
        ("[a](../../help.md)", "link-target", "../help.md"),
        ("[a](../../actors/alpha.md)", "link-target", "../actors/alpha.md"),
        ("[a](../help/)", "link-target", "../help.md"),
        ("[a](../help)", "link-target", "../help.md"),
        ("[a](../actors/)", "link-target", "../actors/index.md"),
        ("[a](../HELP.md)", "link-target", "../help.md"),
        ("[a](../actors/alfa.md)", "link-target", "../actors/alpha.md"),
        ("[a](../../fr/../zz.md)", "link-target", ""),
        ("[a](how to.md)", "link-target", "how.md"),
        ("[a](\n  whi.md\n  'Pourquoi')", "link-target", "why.md"),
        ("[a](<whi.md> 'Pourquoi')", "link-target", "why.md"),
        ("[a][r]\n\n[r]: whi.md", "link-target", "why.md"),
        ("[![](../../assets/pictures/ways.svg)](whi.md)", "link-target", "why.md"),
        ("![](../../assets/pictures/way.svg)", "link-target", "../../assets/pictures/ways.svg"),
        ("![](../assets/pictures/ways.svg)", "link-target", "../../assets/pictures/ways.svg"),
        ("[a](../help.md#hepl)", None, ""),
        ("[a](why.md#tpo)", "link-anchor", "#top"),
        ("[a](#bottom)", "link-anchor", ""),
        ("[a](/help/)", "link-absolute", "../help.md"),
        ("[a](/fr/guide/why/#top)", "link-absolute", "why.md"),
        ("[a](//example.org)", "link-absolute", ""),
        ("[a](javascript:alert(1))", "link-scheme", ""),
        ("[a](JavaScript&colon;alert(1))", "link-scheme", ""),
        ("[a](<data:text/html,x>)", "link-scheme", ""),
        ("[a][r]\n\n[r]: vbscript:x", "link-scheme", ""),
        ("## A {#top}", "anchor-duplicate", ""),
        ("<div id='top' markdown>", "anchor-duplicate", ""),
    ],
)
def test_a_link_that_leads_nowhere_is_told_with_what_was_meant(docs, link, code, meant):
    line = add(docs, f"Une page :\n{link}\n", "guide/how.md") + 1 + 2 * ("[r]:" in link)
    problems = [each for each in check(docs) if each.place.file == "docs/fr/guide/how.md"]
    if code is None:
        assert problems == []
        return
    (problem,) = problems
    assert (problem.place.line, problem.code) == (line, code)
    assert problem.values.get("nearest", "") == meant and (f"« {meant} » ?" in problem.message("fr") or not meant)


@pytest.mark.parametrize(
    "link",
    [
        "[a](why.md#top)",
        "[a](why.md?x=1#top 'Un titre (court)')",
        "[a](./why.md)",
        "[a](#top)",
        "[a](../actors/alpha.md#nothing)",
        "[a](../toolbox/documents/letter.md)",
        "[a](../reviews-due.md)",
        "[a](https://example.org/a_(b)#c)",
        "[a](mailto:office@example.org)",
        "[a](tel:+9611000000)",
        "![](../../assets/pictures/ways.svg){ .picture width=720 }",
        "`[a](nothing.md)`",
        "```\n[a](nothing.md)\n```",
        "[1] (nothing.md)",
        "a](b\n\nc)",
    ],
)
def test_a_link_that_leads_somewhere_is_not_told(docs, link):
    add(docs, link + "\n", "guide/how.md")
    assert [each for each in check(docs) if "letter" not in str(each.values)] == []


def test_without_data_a_link_to_what_they_give_is_left_unjudged(docs):
    add(docs, "[a](../actors/alfa.md) [b](../toolbox/documents/none.md) [c](hepl.md)\n", "guide/how.md")
    assert [each.values["found"] for each in check(docs, None)] == ["hepl.md"] * 2


@pytest.mark.parametrize("data", [SAMPLE / "data", PROJECT / "data"])
def test_the_sources_of_generated_pages_are_known_without_making_them(data):
    guide = load(data)
    retired = [Retired("old", name, Text("أ", "a"), "2026-01") for name in ("actors", "sources")]
    guide = dataclasses.replace(guide, retired=tuple(retired))
    assert pages.sources(guide) == {page.source for page in pages.generated(guide, datetime.date(2026, 1, 1))}


def test_the_anchors_of_markers_are_those_that_they_are_filled_in_with():
    guide = load(PROJECT / "data")
    renderer = Renderer(PROJECT / "overrides", guide)
    for name in page_links.WITHOUT_ANCHORS - INLINE_MARKERS | {"law"}:
        for arguments in allowed_markers(guide)[name]:
            marker = Marker(name, tuple(arguments.split()), 1, "")
            found = set(re.findall(r'\bid="([^"]+)"', renderer.block_marker(marker, "fr", "a/", [("a/", "A")])))
            assert found == (law.anchors(guide.law) if name == "law" else set()), name


@pytest.mark.parametrize(
    "text",
    [
        "<script>alert(1)",
        "<SCRIPT\n>",
        "Un <img src=x onerror=alert(1)> texte",
        "<img src=x\nonerror=alert(1)>",
        "<svg/onload=alert(1)>",
        "<iframe src='https://example.org'>",
        "<a href='javascript:alert(1)'>",
        "<div onclick='alert(1)' markdown>",
        "<div class='a>b' onclick='x'>",
        "<div title='<' onclick='x'>",
        "<div class=a'b onclick=x>",
        "<div style='x'>",
        "<?php x ?>",
        "<!DOCTYPE html>",
        "| a | <object data=x> |",
        "\\`<script>\\`",
    ],
)
def test_html_that_can_run_or_load_is_told(docs, text):
    line = add(docs, text + "\n")
    problems = [each for each in check(docs) if each.place.file == "docs/fr/about.md"]
    assert [(each.place.line, each.code) for each in problems] == [(line, "html-refused")]
    assert "\n" not in problems[0].message("fr")


@pytest.mark.parametrize("text", ["[a](help.md){ onclick='x' }", "Un texte.\n{: .lead onclick=x }", "![](x){srcdoc=y}"])
def test_an_attribute_that_can_run_or_load_is_told(docs, text):
    line = add(docs, text.replace("(x)", "(../assets/favicon.svg)") + "\n") + text.count("\n")
    problems = [each for each in check(docs) if each.place.file == "docs/fr/about.md"]
    assert [(each.place.line, each.code) for each in problems] == [(line, "attribute-refused")]


@pytest.mark.parametrize(
    "text",
    [
        "<div class='steps' markdown>\n</div>",
        'H<sub>2</sub>O, <bdi dir="ltr">a</bdi><br>',
        "<nav class='jump' markdown data-search-exclude aria-label='Dans cette page : tout'>\n</nav>",
        "3 < 4, 5 > 2",
        "<https://example.org/?a=b> <office@example.org>",
        "`<script>` et {accolades}",
        "![](../assets/favicon.svg){ .picture width=720 height=150 }",
    ],
)
def test_html_that_only_arranges_text_is_fine(docs, text):
    add(docs, text + "\n")
    assert check(docs) == []


def test_a_page_that_the_menu_lacks_is_told_once_with_the_line_to_add(docs):
    shutil.copy(PROJECT / "mkdocs.yml", docs.parent)
    assert check(docs) == []
    for language in LANGUAGES:
        for name in ("guide/new.md", "actors/new.md"):
            shutil.copy(docs / language / "guide" / "why.md", docs / language / name)
    (problem,) = check(docs)
    assert (str(problem.place), problem.code) == ("docs/ar/guide/new.md", "page-unlisted")
    assert problem.fix == "  - guide/new.md"


def test_a_page_of_the_menu_that_no_edition_has_is_told_at_its_line(docs):
    text = (PROJECT / "mkdocs.yml").read_text(encoding="utf-8")
    (docs.parent / "mkdocs.yml").write_text(text.replace("toolbox/law.md", "toolbox/lau.md"), encoding="utf-8")
    (problem,) = [each for each in check(docs) if each.code == "nav-missing"]
    line = text[: text.index("toolbox/law.md")].count("\n") + 1
    assert (problem.place.file, problem.place.line, problem.code) == ("mkdocs.yml", line, "nav-missing")
    assert problem.fix == "      - toolbox/law.md"


CONFLICT = "<<<<<<< HEAD\nUne phrase.\n=======\nUne autre.\n>>>>>>> branch\n"


@pytest.mark.parametrize("left", [CONFLICT, CONFLICT[13:], "=======\n", ">>>>>>> branch\n", "<<<<<<< HEAD\n"])
def test_a_merge_that_was_left_unfinished_is_told_once(docs, left):
    line = add(docs, "Une page.\n\n" + left) + 2
    line += 1 if left.startswith("Une") else 0
    places, problems = told(docs)
    french = [place for place in places if place[0].startswith("docs/fr")]
    assert french[0] == (f"docs/fr/about.md:{line}", "merge-conflict")
    assert len(french) == (2 if left.startswith("Une") else 1)
    assert "<<<<<<<, =======, >>>>>>>" in problems[-1].message("fr")


def test_two_conflicts_are_told_each_and_other_signs_are_none(docs):
    line = add(docs, CONFLICT + "\n========\n\n<<<<<<<<\n\n" + CONFLICT)
    assert [place for place, _ in told(docs)[0]][2:] == [f"docs/fr/about.md:{line}", f"docs/fr/about.md:{line + 10}"]


def test_the_command_tells_it_without_a_trace(docs):
    shutil.copytree(SAMPLE / "data", docs.parent / "data")
    (docs / "ar" / "help.md").write_bytes("title".encode("utf-16"))
    (docs.parent / "data" / "ids.txt").write_bytes("actors alpha\n".encode("utf-16"))
    result = run(docs.parent)
    assert result.returncode == 1 and "Traceback" not in result.stderr
    # Pages are checked where the data cannot be used as well.
    assert "docs/ar/help.md" in result.stderr and "data/ids.txt" in result.stderr


def test_without_data_the_arguments_that_name_records_are_left_unjudged(docs):
    add(docs, "<!-- dalil:figure nothing --> <!-- dalil:law-behind nothing --> <!-- dalil:nothing -->\n")
    codes = ["marker-argument", "marker-argument", "marker-unknown"]
    assert [each.code for each in check(docs)] == codes * 2
    assert [each.code for each in check(docs, None)] == codes[1:] * 2
