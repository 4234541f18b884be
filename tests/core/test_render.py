"""Templates are compiled once for both editions, so nothing of one may stand in what was compiled."""

import pytest
from dalil.data import load
from dalil.render import Renderer
from sites import SAMPLE


@pytest.fixture
def filled(tmp_path):
    """Return a function that gives a template filled in for each language."""
    guide = load(SAMPLE / "data")

    def fill(template, **values):
        (tmp_path / "page.html").write_text(template, encoding="utf-8")
        renderer = Renderer(tmp_path, guide)
        return [renderer.fill("page.html", language, **values) for language in ("ar", "fr")]

    return fill


@pytest.mark.parametrize(
    ("template", "expected"),
    [
        ('{{ 2 | counted("actor") }}', ["جهتان", "2 acteurs"]),
        ("{{ 12345 | digits }}", ["12345", "12\u202f345"]),
        ('{{ "2020-04-01" | written }}', ["1 نيسان 2020", "1er avril 2020"]),
        ('{{ "Non ?" | plain }}', ["\u2068Non\u2069 ?", "Non\u202f?"]),
    ],
)
def test_what_a_template_holds_is_set_for_each_language(filled, template, expected):
    assert filled(template) == expected


def test_a_macro_that_is_imported_without_its_page_knows_the_language(filled, tmp_path):
    (tmp_path / "parts.html").write_text("{% macro day(date) %}{{ date | written }}{% endmacro %}", encoding="utf-8")
    page = '{% from "parts.html" import day %}{{ day("2020-04") }}'
    assert filled(page) == ["نيسان 2020", "avril 2020"]
