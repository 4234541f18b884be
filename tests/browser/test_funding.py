"""The calculator of the page on money: the reckoning of the build, amounts as people type them, clear refusals."""

import dataclasses
import random

import pytest
from dalil import shares
from dalil.data import load
from dalil.strings import STRINGS
from sites import PROJECT

CASES = shares.cases(load(PROJECT / "data").funding)
SHARES = """async ([script, asked]) => {
  const { share } = await import(script);
  return asked.map(([rules, cost, own]) => share(rules, cost, own));
}"""
AMOUNTS = """async ([script, typed]) => {
  const { amount } = await import(script);
  return typed.map((text) => { const read = amount(text); return read.error ?? read.value; });
}"""
TYPED = {
    "60000": 60_000, "60 000": 60_000, "60\u202f000": 60_000, "60\u00a0000 €": 60_000, "60,000": 60_000,
    "60.000": 60_000, "1'500'000": 1_500_000, "٦٠٠٠٠": 60_000, "٦٠٬٠٠٠ يورو": 60_000, "۶۰۰۰۰": 60_000,
    "60000,50": 60_000, "60 000,00 euros": 60_000, "60000٫٥": 60_000, "+60000": 60_000, "0": 0, "-0": 0,
    "1 000 000 000": 1_000_000_000, "": "empty", "   ": "empty", "€": "empty", "soixante": "text", "60 00": "text",
    "60k": "text", "1e5": "text", "6O000": "text", "<b>5</b>": "text", "-60000": "negative", "−60 000": "negative",
    "1000000001": "large", "99999999999999999999": "large",
}  # fmt: skip


@pytest.fixture
def page(address, open_page):
    page = open_page()
    page.goto(address + "/fr/toolbox/funding/")
    return page


def test_the_script_reckons_as_the_build_does(address, page):
    random.seed(8)
    asked = []
    for _ in range(500):
        cost = random.choice([random.randint(1, 5_000), random.randint(1, 3_000_000), 10 ** random.randint(0, 9)])
        own = random.choice([0, cost, random.randint(0, cost)])
        asked.append((random.choice(CASES).rules, cost, own))
        free = shares.Rules(*(random.randint(0, 100) for _ in range(3)), -1, -1, 0, random.randint(0, 10**6), 0)
        asked.append((free, cost, own))
    given = [[dataclasses.asdict(rules), cost, own] for rules, cost, own in asked]
    found = page.evaluate(SHARES, [address + "/assets/js/funding.js", given])
    assert found == [dataclasses.asdict(shares.share(*each)) for each in asked]


def test_amounts_are_read_as_people_type_them(address, page):
    found = page.evaluate(AMOUNTS, [address + "/assets/js/funding.js", list(TYPED)])
    assert dict(zip(TYPED, found, strict=True)) == TYPED


def calculated(page, cost, own):
    page.fill("#shares-cost", cost)
    page.fill("#shares-own", own)
    page.click("[data-shares] button")
    return " ".join(page.inner_text("[data-status]").split())


def test_a_reader_gets_the_share_of_every_fund(page):
    assert calculated(page, "100 000", "٢٠٬٠٠٠").startswith("Coût 100 000 €, dont 20 000 € des partenaires")
    cells = [" ".join(cell.inner_text().split()) for cell in page.locator("[data-result]").all()]
    assert len(cells) == len(CASES)
    assert cells[0].startswith("jusqu’à 50 000 € (50 %) reste à trouver : 30 000 € côté français : au moins 10 000 €")
    assert "personnel de pilotage et de suivi : jusqu’à 15 000 €" in cells[0]
    by_fund = {case.scheme.id: cell for case, cell in zip(CASES, cells, strict=True)}
    assert by_fund["ficol"] == "exclu : l’aide ne descend pas sous 200 000 €"
    assert by_fund["aimf-fund"] == "jusqu’à 80 000 € (80 %)"


@pytest.mark.parametrize(
    ("cost", "own", "field", "key"),
    [
        ("", "5", "cost", "empty"),
        ("cent mille", "5", "cost", "text"),
        ("-100", "5", "cost", "negative"),
        ("0", "0", "cost", "zero"),
        ("2000000000", "0", "cost", "large"),
        ("100000", "", "own", "empty"),
        ("100000", "dix", "own", "text"),
        ("100000", "100001", "own", "above"),
    ],
)
@pytest.mark.parametrize("language", ["ar", "fr"])
def test_what_cannot_be_reckoned_is_told_and_the_field_has_the_focus(
    address, open_page, language, cost, own, field, key
):
    page = open_page(390)
    page.goto(address + ("/fr" if language == "fr" else "") + "/toolbox/funding/")
    calculated(page, "1000", "500")
    told = calculated(page, cost, own)
    sentence = " ".join(STRINGS[f"shares.error.{key}"][language].split())
    assert told.startswith(sentence.split("{")[0].strip().removesuffix("«").strip())
    assert page.evaluate("document.activeElement.name") == field
    assert page.get_attribute(f"#shares-{field}", "aria-invalid") == "true"
    assert set(page.locator("[data-result]").all_inner_texts()) == {"–"}
    calculated(page, "1000", "500")
    assert page.locator("[aria-invalid]").count() == 0


def test_without_scripts_the_worked_examples_stand_and_nothing_waits(address, open_page):
    page = open_page(java_script_enabled=False)
    page.goto(address + "/fr/toolbox/funding/")
    assert not page.is_visible("[data-shares]") and page.locator("[data-yours]:visible").count() == 0
    row = " ".join(page.inner_text("[data-case=franco-lebanese-call]").split())
    assert "jusqu’à 30 000 € (50 %) reste à trouver : 10 000 €" in row
