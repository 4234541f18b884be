"""The style sheets as they are sent."""

from dalil.sheets import bare, join


def test_sheets_are_joined_in_their_order_without_comments():
    assert (
        join([".a {\n  top: 0; /* why */\n}\n", "/* whole */\n.b { left: 0 }"]) == ".a {\ntop: 0;\n}\n.b { left: 0 }\n"
    )


def test_a_script_keeps_all_but_its_comments():
    script = 'const a = 1; /* stays */\n/* One\n   and more. */\n  /** Two. */\nconst b = "/* text */"; // stays\n'
    assert bare(script) == 'const a = 1; /* stays */\nconst b = "/* text */"; // stays\n'
