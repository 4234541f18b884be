import pytest
from dalil import markers

ALLOWED = {"directory": ("",), "count": ("actors", "actors lb"), "law-behind": ("choose", "agreement")}


def test_known_markers_are_fine():
    assert markers.check("<!-- dalil:directory --> و<!-- dalil:count actors lb -->", "a.md", ALLOWED) == []


def test_an_unknown_name_is_told_with_its_line():
    (problem,) = markers.check("نص\n\n<!-- dalil:directry -->", "docs/ar/a.md", ALLOWED)
    assert (str(problem.place), problem.code) == ("docs/ar/a.md:3", "marker-unknown")
    assert "directory, count" in problem.message("fr")


def test_an_unknown_argument_is_told():
    (problem,) = markers.check("<!-- dalil:count actor -->", "a.md", ALLOWED)
    assert problem.code == "marker-argument"


def test_a_marker_without_name_is_unknown():
    assert [problem.code for problem in markers.check("<!-- dalil: -->", "a.md", ALLOWED)] == ["marker-unknown"]


@pytest.mark.parametrize(
    "text",
    [
        "<!-- dalill:law-behind choose -->",
        "<!-- dalil law-behind choose -->",
        "<!-- Dalil:law-behind choose -->",
        "<!--law-behind choose-->",
        "<!-- dalil:law-behind chose -->",
        "<!-- dalil:law_behind choose -->",
    ],
)
def test_a_misspelt_marker_is_told_with_the_line_to_paste(text):
    (problem,) = markers.check(f"a\n\nb {text} c\n", "a.md", ALLOWED)
    assert (problem.place.line, problem.values["found"]) == (3, text)
    assert problem.fix == "b <!-- dalil:law-behind choose --> c"
    assert "Vouliez-vous dire « <!-- dalil:law-behind choose --> » ?" in problem.message("fr")


@pytest.mark.parametrize("text", ["<!-- note -->", "<!---->", "<!-- to do:\nmore -->", "<!-- dalil -->"])
def test_any_other_comment_is_told(text):
    (problem,) = markers.check(f"a\n\n{text} c\n", "a.md", ALLOWED)
    assert (problem.place.line, problem.code, problem.fix) == (3, "marker-form", "")
    assert "\n" not in problem.values["found"] and problem.values["found"].startswith(text.split("\n")[0])


@pytest.mark.parametrize("end", ["", "\n\n<!-- dalil:directory -->", "\n\nb -->\n<!-- dalil:directory -->"])
def test_a_comment_that_is_not_closed_is_told_at_its_own_line(end):
    text = f"a\n\n<!-- dalil:law-behind choose\n\ntext{end}\n"
    (problem,) = markers.check(text, "a.md", ALLOWED)
    assert problem.place.line == 3 and problem.values["found"].startswith("<!-- dalil:law-behind choose")
    assert "\n" not in problem.message("fr") and problem.fix == ""
    assert problem.code == ("marker-argument" if "b -->" in end else "comment-unclosed")


def test_a_comment_shown_as_code_is_no_comment():
    assert markers.check("`<!-- note -->`\n\n```\n<!-- dalil note\n```\n", "a.md", ALLOWED) == []


def test_filling_drops_the_paragraph_round_a_listing_only():
    content = "<p><!-- dalil:directory --></p><p>a <!-- dalil:count actors --> b</p>"
    assert markers.fill(content, lambda m: f"[{m.name}]", ALLOWED) == "[directory]<p>a [count] b</p>"


def test_only_the_named_markers_are_filled():
    content = "<!-- dalil:count actors --> <!-- dalil:directory -->"
    assert markers.fill(content, lambda m: "3", ["count"]) == "3 <!-- dalil:directory -->"


def test_other_comments_stay():
    assert markers.fill("<!-- note -->", lambda m: "x", ALLOWED) == "<!-- note -->"
