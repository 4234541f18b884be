"""Styles and scripts as they are sent."""

import re

from dalil import lighter
from sites import PROJECT

ASSETS = PROJECT / "docs" / "assets"


def test_sheets_are_joined_in_their_order_without_comments_and_needless_spaces():
    parts = [
        ".a {\n  top: 0; /* why */\n}\n",
        "/* whole */\n.b :is(a, p) { left: 0 }\n@media print { .a { top: 1px; } }",
    ]
    assert lighter.sheet(parts) == ".a{top: 0;}.b :is(a, p){left: 0}@media print{.a{top: 1px;}}\n"


def test_no_text_that_a_sheet_shows_holds_what_is_left_out():
    for path in (ASSETS / "css").glob("*.css"):
        text = re.sub(r"/\*.*?\*/", "", path.read_text(encoding="utf-8"), flags=re.DOTALL)
        assert [shown for shown in re.findall(r'"[^"\n]*"', text) if re.search(r"\s[{};]|[{};]\s", shown)] == [], path


def test_a_script_loses_the_comments_on_lines_of_their_own():
    text = '/* What\n   it is. */\nconst a = "/* no comment */";\n  /** Says. */\n  go(a); /* stays */\n/* x */ b();\n'
    assert lighter.script(text) == 'const a = "/* no comment */";\n  go(a); /* stays */\n/* x */ b();\n'
