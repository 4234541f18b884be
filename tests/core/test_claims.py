"""Every claim about money, and about what goes wrong, traced to the rows of the research that it comes from."""

import re

import pytest
import yaml
from dalil.data import load
from dalil.languages import LANGUAGES
from dalil.records import Claim
from sites import PROJECT

FACTS = PROJECT / "tests" / "facts"
LABELS = set((FACTS / "labels.txt").read_text(encoding="utf-8").splitlines())
FUNDS = {scheme.id: scheme for scheme in load(PROJECT / "data").funding}
CLAIMS = yaml.safe_load((FACTS / "claims.yml").read_text(encoding="utf-8"))
PITFALLS = yaml.safe_load((FACTS / "pitfalls.yml").read_text(encoding="utf-8"))
# Rows on calls and money that no claim of the page comes from, with the reason.
LEFT_OUT = {"M14": "The fund of another country, for comparison; that the Lebanese one has no known budget is said."}


def claims(scheme):
    """Yield the names of what a fund's record claims, as claims.yml writes them."""
    yield "summary"
    for name in scheme.__dataclass_fields__:
        value = getattr(scheme, name)
        if isinstance(value, Claim) and value.basis != "not-found":
            yield name
        elif isinstance(value, tuple):
            for number, each in enumerate(value, start=1):
                if isinstance(each, Claim) and each.basis != "not-found":
                    yield f"{name} {number}"
    for term in scheme.terms:
        figure = f"{term.at_least or ''}-{term.at_most or ''}" if term.percent is None else str(term.percent)
        yield " ".join(part for part in (term.what, figure, term.case, term.year) if part)
    yield from (f"round {each.open}/{each.close}" for each in scheme.rounds)


def unknown(rows):
    return [str(row) for row in rows if str(row) not in LABELS]


def told(text):
    """Yield what each section of the page tells of sources, without its bold label and addresses: (section, text)."""
    for section in text.split("\n## ")[1:]:
        anchor = re.search(r"\{#([\w-]+)\}", section).group(1)
        said = re.split(r"^\*\*(?:Que faire|ما العمل)", section, flags=re.MULTILINE)
        if len(said) > 1:
            shown = re.sub(r"\*\*.*?\*\*|\]\([^)]*\)|\[", "", said[0].partition("\n")[2])
            yield anchor, shown


def untraced(said, words):
    """Return the sentences and items of a section that have none of the given words."""
    sentences = re.split(r"(?<=[.؛;]) |\n+", said)
    return [each for each in sentences if each.strip() and not any(word in each for word in words)]


@pytest.mark.parametrize("fund", FUNDS)
def test_every_claim_of_a_fund_has_rows(fund):
    assert sorted(CLAIMS[fund]) == sorted(claims(FUNDS[fund]))
    for claim, rows in CLAIMS[fund].items():
        assert rows and unknown(rows) == [], claim


def test_no_claim_is_traced_of_a_fund_that_does_not_exist():
    assert set(CLAIMS) == set(FUNDS)


def test_every_row_on_calls_and_money_is_used_or_left_out_with_a_reason():
    used = {str(row) for rows in CLAIMS.values() for listed in rows.values() for row in listed}
    assert {row for row in LABELS if re.fullmatch(r"M\d+|3\.\d", row)} - used == set(LEFT_OUT)


def test_a_row_that_the_research_does_not_have_is_found_out():
    assert unknown(["M3", "M99", 3.1, 3.9]) == ["M99", "3.9"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_on_what_goes_wrong_has_a_row(language):
    page = (PROJECT / "docs" / language / "toolbox" / "pitfalls.md").read_text(encoding="utf-8")
    sections = dict(told(page))
    assert list(sections) == list(PITFALLS)
    for section, rows in PITFALLS.items():
        assert unknown(rows) == [], section
        words = [word for row in rows.values() for word in row[language]]
        assert untraced(sections[section], words) == [], section
        assert [word for word in words if word not in sections[section]] == [], section


def test_a_sentence_without_a_row_is_found_out():
    ((section, said),) = told(
        "# T\n\n## S {#s}\n\n**Sources.** [One](x.md) fact. Another.\n\n**Que faire ?**\n\n- Do.\n"
    )
    assert (section, untraced(said, ["One fact"])) == ("s", ["Another."])
