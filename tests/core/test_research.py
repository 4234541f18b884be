"""The data against the research they were written from: every source resolves in it, every row of it has its record.

The research itself is no part of the repository: tools/take_research.py took over its addresses and its rows.
"""

import sys

import pytest
import yaml
from dalil.data import load
from sites import PROJECT

sys.path.insert(0, str(PROJECT / "tools"))
import take_research

FACTS = PROJECT / "tests" / "facts"
GUIDE = load(PROJECT / "data")
RELATIONS = {each.id: each for each in GUIDE.register.partnerships}
ADDRESSES = set((FACTS / "addresses.txt").read_text(encoding="utf-8").splitlines())
ROWS = (FACTS / "rows.txt").read_text(encoding="utf-8").splitlines()
PLACED = yaml.safe_load((FACTS / "register.yml").read_text(encoding="utf-8"))


def unresolved(sources):
    return [each.id for each in sources if each.url and take_research.normalised(each.url) not in ADDRESSES]


# Pages besides those of the research, each with the row that needs it.
BESIDES = {
    "juriblio-r1115-15": "FR15 gives the article on the site of FR13 without spelling out its address.",
    "unimed-nextmed-2023": "7.3: 253 million euros and 90 % at the approval, for which the row names no page.",
    "sardegna-nextmed-2024": "7.3: 263 million euros on a later page, which the row does not name.",
    "nextmed-first-call": "3.6 has the closing day that was announced; the programme gives the day it closed.",
    "lesaides-faci": "M13 names the FACI as a way to money; this page says that it takes no more applications.",
}


def test_every_source_resolves_in_the_research():
    assert sorted(unresolved(GUIDE.sources)) == sorted(BESIDES)
    # The guide is what all began with; of the two others the research knows no address that readers can open.
    without = ["guide-2020", "tunisia-application-file", "algeria-decree-329-ar"]
    assert sorted(each.id for each in GUIDE.sources if not each.url) == sorted(without)


@pytest.mark.parametrize(
    "address",
    [
        "https://example.org/invented",
        "https://www.lorientlejour.com/article/1",
        "https://trivalis.fr/?p=1",
        "http://bt-villes.org/x",
    ],
)
def test_an_address_that_the_research_does_not_have_is_found_out(address):
    source = type(GUIDE.sources[0])("invented", *[GUIDE.sources[0].title] * 2, url=address)
    assert unresolved([source]) == ["invented"]


def test_every_row_has_a_record_or_a_reason():
    assert list(PLACED) == ROWS
    for row, found in PLACED.items():
        assert found, row
        assert isinstance(found, str) or all(each in RELATIONS for each in found), row


def test_every_record_has_a_row():
    placed = {each for found in PLACED.values() if not isinstance(found, str) for each in found}
    assert placed == set(RELATIONS)


@pytest.mark.parametrize(
    ("category", "rows"),
    [
        ("single-action", {"11", "47", "48", "54"}),
        ("ambiguous", {"18"}),
        ("intent", {"26", "112", "113", "114"}),
        ("contact", {"115", "D2.1", "D2.2"}),
        ("network", {"19", "20", "45", "49", "50", "51", "56", "57"}),
        ("public-body", {"6", "105"}),
        ("fund", {"58"}),
    ],
)
def test_what_is_no_pair_stands_in_its_own_class(category, rows):
    found = {row: records for row, records in PLACED.items() if not isinstance(records, str)}
    assert {
        row for row, records in found.items() for each in records if RELATIONS[each].category.id == category
    } == rows


def test_addresses_that_lead_to_one_page_are_one():
    addresses = take_research.addresses(
        "see http://www.example.org/a/, https://example.org/b%C3%A9#part; (https://example.org/c(1)) or a cut one "
        "https://example.org/d-... | atlas prjId=12444 ; atlas 15304, 15307."
    )
    assert addresses == {
        "example.org/a",
        "example.org/bé",
        "example.org/c(1)",
        *(take_research.ATLAS + number for number in ("12444", "15304", "15307")),
    }
    assert take_research.normalised("https://www.Example.org/a/?p=1#x") == "example.org/a?p=1"


def test_rows_are_those_of_the_tables():
    first = (
        "### D1. Pairs\n| # | Side |\n|---|---|\n| 1 | A |\n| 2 | B |\n"
        "### D2. Contacts\n| Fact | Source |\n|---|---|\n| x | y |\n### D3. Data\n| z | y |\n"
    )
    second = "## 1. New\n| No. | Side |\n|---|---|\n| 101 | C |\n## 2. Corrections\n| 1 | A |\n"
    assert list(take_research.rows(first, second)) == ["1", "2", "101", "D2.1"]


def test_labels_are_those_of_rows_and_sections():
    research = "### D1. Pairs\n| # |\n|---|\n| 1 | A |\n### D2. Contacts\n## F. Law\n| M3 | x |\n| yes |\n"
    toolbox = (
        "### 3.1 Call\n| 2025 | x |\n| LB14b | y |\n"
        "### 4.1 Outline\n| Part |\n|---|\n| **Parties** (two) | x |\n### 4.5 Plan\nText\n### 4.7 Signs\n- one\n- two\n"
        "## 7. Conflicts\n\n1. **Rates**\n2. b\n\n## 8. Addresses\n3. c\n"
    )
    guide = "## 2. Why\n- 2.8 In any case\n"
    assert take_research.labels(research, toolbox, guide) == {
        *("D1", "D2", "M3", "3.1", "LB14b", "7.1", "7.2", "guide-2.8"),
        *("4.1", "4.1 Parties", "4.5", "4.7", "4.7 1", "4.7 2"),
    }
