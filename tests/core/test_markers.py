from dalil import markers

ALLOWED = {"directory": ("",), "count": ("actors", "actors lb")}


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


def test_filling_drops_the_paragraph_round_a_listing_only():
    content = "<p><!-- dalil:directory --></p><p>a <!-- dalil:count actors --> b</p>"
    assert markers.fill(content, lambda m: f"[{m.name}]", ALLOWED) == "[directory]<p>a [count] b</p>"


def test_only_the_named_markers_are_filled():
    content = "<!-- dalil:count actors --> <!-- dalil:directory -->"
    assert markers.fill(content, lambda m: "3", ["count"]) == "3 <!-- dalil:directory -->"


def test_other_comments_stay():
    assert markers.fill("<!-- note -->", lambda m: "x", ALLOWED) == "<!-- note -->"
