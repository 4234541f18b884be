"""What is left of the theme's style sheet."""

import pytest
from dalil.theme_css import UNUSED, join, trim


@pytest.mark.parametrize(
    ("css", "left"),
    [
        (".a{color:red}", ".a{color:red;}"),
        (".md-tabs{color:red}", ""),
        (".md-tabs__item a,.b{color:red}", ".b{color:red;}"),
        (".b:not(.highlight){color:red}", ".b:not(.highlight){color:red;}"),
        ("@media print{.md-tabs{color:red}}", ""),
        ("@media print{.a{color:red}.md-tabs{color:red}}", "@media print{.a{color:red;}}"),
        (":root{--a:1;--b:2}.c{width:var(--a)}", ":root{--a:1;}.c{width:var(--a);}"),
        (":root{--a:var(--b);--b:2}.c{width:1px}", ":root{}.c{width:1px;}"),
        (":root{--a:1}.c{width:calc(var(--a)*2px)}", ":root{--a:1;}.c{width:calc(var(--a)*2px);}"),
        (".a{width:var(--x,var(--y))}:root{--y:1px}", ".a{width:var(--x,var(--y));}:root{--y:1px;}"),
        ("@keyframes x{0%{top:0}to{top:1px}}", "@keyframes x{0%{top:0}to{top:1px}}"),
        ('.a{content:"}, .md-tabs{"}', '.a{content:"}, .md-tabs{";}'),
    ],
)
def test_trim(css, left):
    assert trim(css) == left


def test_what_is_left_is_not_trimmed_further():
    css = ":root{--a:1;--b:var(--a)}.c{width:var(--b)}.md-tabs{width:var(--z)}@media print{.d,.keys{top:0}}"
    assert trim(trim(css)) == trim(css)


def test_every_name_is_listed_once():
    assert len(set(UNUSED)) == len(UNUSED)


def test_sheets_are_joined_in_their_order_without_comments():
    assert (
        join([".a {\n  top: 0; /* why */\n}\n", "/* whole */\n.b { left: 0 }"]) == ".a {\ntop: 0;\n}\n.b { left: 0 }\n"
    )
