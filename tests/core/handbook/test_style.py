"""The style of the handbook: the site's colours, and only fonts that stand in the repository."""

import re

from dalil.handbook import rendering
from sites import PROJECT

COLOUR = re.compile(r"--([\w-]+): (#[0-9a-f]{3,6});")


def test_colours_are_those_of_the_site():
    site = dict(COLOUR.findall((PROJECT / "docs/assets/css/01-tokens.css").read_text().split("@media")[0]))
    paper = COLOUR.findall(rendering.STYLE.read_text())
    assert len(paper) >= 8
    assert [name for name, value in paper if site[name] != value] == []
    used = set(re.findall("#[0-9a-f]{3,6}", rendering.STYLE.read_text()))
    # The lighter stripe of a part's bar; the screen's mix of 22 % cedar with paper, which the engine cannot mix.
    assert used - set(site.values()) == {"#7ea294", "#cedbd7"}


def test_fonts_stand_beside_their_licence():
    named = set(re.findall(r"url\(fonts/([\w-]+\.ttf)\)", rendering.STYLE.read_text()))
    assert named == {path.name for path in rendering.FONTS}
    assert all(path.is_file() for path in rendering.FONTS)
    assert "SIL OPEN FONT LICENSE" in (rendering.FONTS[0].parent / "OFL.txt").read_text()
