"""The style sheets as they are sent."""

from dalil.sheets import join


def test_sheets_are_joined_in_their_order_without_comments():
    assert (
        join([".a {\n  top: 0; /* why */\n}\n", "/* whole */\n.b { left: 0 }"]) == ".a {\ntop: 0;\n}\n.b { left: 0 }\n"
    )
