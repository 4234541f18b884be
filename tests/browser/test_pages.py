"""Every kind of page in a real browser: accessibility, width, type."""

import itertools

import pytest
from axe_playwright_python.sync_playwright import Axe
from sites import LONG

KINDS = {
    "home": "/",
    "chapter": "/guide/how/",
    "themes": "/guide/why/",
    "statistics": "/guide/partnerships/",
    "directory": "/actors/",
    "actor": "/actors/cul-btvl/",
    "theme": "/themes/heritage/",
    "theme without actors": "/themes/technology/",
    "handbook": "/handbook/",
    "offline": "/offline/",
    "register": "/partnerships/",
    "partnership": "/partnerships/baakline-guillaumes/",
    "authority": "/authorities/baakline/",
    "district": "/districts/chouf/",
    "district without partnerships": "/districts/hermel/",
    "glossary": "/glossary/",
    "updates": "/updates/",
    "help": "/help/",
    "open data": "/data/",
    "law": "/toolbox/law/",
    "money": "/toolbox/funding/",
    "documents": "/toolbox/documents/",
    "document with tables": "/toolbox/documents/budget/",
    "about": "/about/",
    "site map": "/site-map/",
    "form": "/contribute/",
    "form of a correction": "/contribute/?record=cul-btvl",
    "reference": "/reference/actors/",
    "vocabularies": "/reference/vocabulary/",
    "reviews": "/reviews-due/",
    "search": "/search/?q=BTVL",
    "search that finds nothing": "/search/?q=xyzxyzxyz",
    "404": "/nowhere/",
}
EDITIONS = {"ar": "", "fr": "/fr"}
# Each kind of page is looked at in both editions, both schemes and both widths, every other kind the other way round;
# all eight ways: `make test-long`.
LOOKS = {
    **{("ar", "light", 390): 0, ("fr", "dark", 1280): 0},
    **{("ar", "dark", 1280): 1, ("fr", "light", 390): 1},
}
if LONG:
    LOOKS = dict.fromkeys(itertools.product(EDITIONS, ("light", "dark"), (390, 1280)), None)
RULES = {
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    "rules": {"target-size": {"enabled": True}},
    # Every rule is applied; what passes is told by one element a rule, not by thousands.
    "resultTypes": ["violations"],
}


@pytest.mark.parametrize(("edition", "scheme", "width"), LOOKS)
def test_axe_finds_nothing(address, open_page, edition, scheme, width):
    page = open_page(width, scheme)
    found, turn = {}, LOOKS[edition, scheme, width]
    for kind, path in list(KINDS.items())[turn :: None if turn is None else 2]:
        page.goto(address + EDITIONS[edition] + path, wait_until="load")
        results = Axe().run(page, options=RULES).response
        assert len(results["passes"]) > 10, kind
        for violation in results["violations"]:
            targets = [node["target"] for node in violation["nodes"]][:3]
            found.setdefault(f"{violation['id']}: {violation['help']}", []).append((kind, targets))
    assert found == {}


@pytest.mark.parametrize("edition", EDITIONS)
@pytest.mark.parametrize("width", [320, 390])
def test_nothing_scrolls_sideways(address, open_page, edition, width):
    page = open_page(width)
    for kind, path in KINDS.items():
        page.goto(address + EDITIONS[edition] + path)
        widths = page.evaluate("[document.scrollingElement.scrollWidth, document.scrollingElement.clientWidth]")
        assert widths[0] <= widths[1], (kind, widths)


def test_the_arabic_font_is_the_sites_own(address, open_page):
    page = open_page()
    page.goto(address + "/", wait_until="networkidle")
    assert page.evaluate("document.fonts.check('16px \"Dalil Arabic\"', 'بلدية')")
    loaded = page.evaluate(
        """[...document.fonts].filter((font) => font.status === "loaded")
          .map((font) => font.family.replaceAll('"', "") + " " + font.weight)"""
    )
    assert sorted(loaded) == ["Dalil Arabic 400", "Dalil Arabic 700"]


@pytest.mark.parametrize(("edition", "line"), [("ar", 1.75), ("fr", 1.5)])
def test_text_is_set_for_its_script(address, open_page, edition, line):
    page = open_page()
    page.goto(address + EDITIONS[edition] + "/guide/how/")
    measured = page.evaluate(
        """() => {
          const style = (selector) => getComputedStyle(document.querySelector(selector));
          const body = style("article h2 + p");
          return {
            size: parseFloat(body.fontSize),
            line: parseFloat(body.lineHeight) / parseFloat(body.fontSize),
            align: body.textAlign,
            spacing: ["article h1", "article h2", "article h2 + p"].map((name) => style(name).letterSpacing),
            upper: ["article h1", "article h2"].map((name) => style(name).textTransform),
          };
        }"""
    )
    assert measured["size"] >= 16
    assert line <= measured["line"] <= 1.9
    assert measured["align"] == "start"
    assert set(measured["spacing"]) == {"normal"} or set(measured["spacing"]) == {"0px"}
    assert set(measured["upper"]) == {"none"}
