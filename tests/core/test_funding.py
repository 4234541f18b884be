"""Funds: the months of past rounds, what is said of dates, figures in words, the numbers of sources."""

from dataclasses import replace

import pytest
from dalil import funding, shares
from dalil.data import load
from dalil.funding import Month
from dalil.languages import LANGUAGES
from dalil.records import FundingTerm
from dalil.schema.funding import CALCULATED, TERM_KINDS, UNITS
from sites import PROJECT, SAMPLE

GUIDE = load(SAMPLE / "data")
REAL = load(PROJECT / "data")
ROUND = GUIDE.funding[0].rounds[0]


def drawn(**dates):
    months = funding.months(replace(ROUND, **{"open": "", "close": "", **dates}))
    assert len(months) == 12
    return {number: month for number, month in enumerate(months, start=1) if month != Month()}


def test_a_round_runs_from_its_opening_to_its_closing():
    found = drawn(open="2025-03-01", close="2025-06-03")
    assert found == {
        3: Month("1", None, True),
        4: Month(running=True),
        5: Month(running=True),
        6: Month(None, "3", True),
    }


def test_a_round_over_new_year_goes_on_in_january():
    assert sorted(drawn(open="2020-12-14", close="2021-03-16")) == [1, 2, 3, 12]


def test_only_what_is_known_is_drawn():
    assert drawn(close="2023-03-07") == {3: Month(None, "7", False)}
    assert drawn(open="2025-01", close="2025-02-03") == {1: Month("", None, True), 2: Month(None, "3", True)}
    assert drawn(open="2018") == {}
    assert drawn(open="2018", close="2018-05-02") == {5: Month(None, "2", False)}
    assert drawn(open="2024-05-02", close="2024-05-20") == {5: Month("2", "20", True)}
    assert len(drawn(open="2020-05-02", close="2022-05-20")) == 12


def test_the_oldest_round_stands_first_and_what_has_no_month_is_left_out():
    later = replace(ROUND, open="2019-02-01", close="2019-03-01")
    scheme = replace(GUIDE.funding[0], rounds=(ROUND, later, GUIDE.funding[0].rounds[1]))
    ((_, rounds),) = [(season.scheme, season.rounds) for season in funding.seasons([scheme, GUIDE.funding[1]])]
    assert [each.open for each, _ in rounds] == ["2018", "2019-02-01", "2020-12-14"][1:]


def test_a_fund_that_nothing_is_worked_out_for_shows_the_newest_shares_that_are_stated():
    scheme = next(each for each in REAL.funding if each.id == "thematic-calls")
    shown = [(term.what, term.case, term.percent, term.year) for term in funding.summary(scheme, REAL)]
    assert shown == [("share-max", "least-developed", 70, "2025"), ("share-max", "aid-eligible", 50, "2025")]


def test_funds_are_grouped_by_who_files_the_request():
    found = {who: [each.id for each in schemes] for who, schemes in funding.by_applicant(REAL.funding).items()}
    assert found["municipality"] == ["aimf-fund", "next-med"]
    assert "franco-lebanese-call" in found["french"] and "general-call" in found["other"]
    shown = {id_ for ids in found.values() for id_ in ids}
    assert shown == {each.id for each in REAL.funding if each.state != "ended"}


def test_a_year_without_any_date_is_told_for_calls_alone():
    one, other = GUIDE.funding
    assert funding.latest(one) == "2021-03-16" and funding.year_without_date(one) == "2022"
    assert funding.latest(other) == "" and funding.year_without_date(other) == ""
    known = replace(one, rounds=(replace(ROUND, close="2022-05-01"),))
    assert funding.year_without_date(known) == ""


def term(**values):
    return FundingTerm(**{"what": "amount", "basis": "stated", "sources": (), **values})


@pytest.mark.parametrize(
    ("given", "french", "arabic"),
    [
        (term(what="share-max", percent=50), "50 %", "50%"),
        (
            term(at_least=200_000, at_most=1_500_000),
            "de 200\u202f000\u00a0€ à 1\u202f500\u202f000\u00a0€",
            "من 200,000 يورو إلى 1,500,000 يورو",
        ),
        (term(at_most=400_000), "au plus 400\u202f000\u00a0€", "400,000 يورو على الأكثر"),
        (term(what="budget", at_least=5_000), "au moins 5\u202f000\u00a0€", "5,000 يورو على الأقل"),
        (term(what="budget", at_least=5_000, at_most=5_000), "5\u202f000\u00a0€", "5,000 يورو"),
        (term(what="project-min", at_least=3_000), "3\u202f000\u00a0€", "3,000 يورو"),
        (term(what="yearly-max", at_most=30_000), "30\u202f000\u00a0€", "30,000 يورو"),
        (term(what="duration", at_least=12, at_most=36), "de 12 à 36 mois", "من 12 إلى 36 شهرًا"),
        (term(what="duration", at_most=36), "au plus 36 mois", "36 شهرًا على الأكثر"),
    ],
)
def test_figures_are_written_with_what_bounds_them(given, french, arabic):
    assert (funding.figure(given, "fr"), funding.figure(given, "ar")) == (french, arabic)


def test_sources_are_numbered_once_in_the_order_of_the_page():
    assert funding.numbered(GUIDE) == {"page": 1, "guide": 2}
    assert [source.id for source in funding.cited(GUIDE)] == ["page", "guide"]


def test_funds_are_found_by_their_actors():
    assert {actor: [each.id for each in listed] for actor, listed in funding.of_actors(GUIDE.funding).items()} == {
        "alpha": ["one-fund"]
    }


def test_a_fund_may_stand_under_the_rules_of_another():
    one, other = GUIDE.funding
    assert funding.rules_in_force(other, GUIDE) == one.terms == funding.rules_in_force(one, GUIDE)
    assert [term.what for term in funding.summary(other, GUIDE)] == ["share-max", "amount"]


def test_every_kind_of_rule_has_its_unit():
    assert set(UNITS) == {kind for kind, _ in TERM_KINDS} and set(UNITS) > CALCULATED


# What issue 8 asks for, by the ids of the data.
WANTED = {
    "franco-lebanese-call", "turnkey-call", "general-call", "thematic-calls", "ficol", "one-percent", "water-agencies",
    "aimf-fund", "next-med", "cuf-solidarity-funds", "nouvelle-aquitaine", "pays-de-la-loire", "merp",
    "italian-call-2019",
}  # fmt: skip


def test_the_real_funds_are_those_of_the_research_and_none_lies_ahead():
    assert {scheme.id for scheme in REAL.funding} == WANTED
    for scheme in REAL.funding:
        assert funding.latest(scheme)[:4] < "2026", scheme.id
        assert all(source.url for source in scheme.all_sources), scheme.id
        assert (scheme.state == "calls") == bool(funding.year_without_date(scheme)), scheme.id


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_script_gets_every_sentence_with_its_places_to_fill_in(language):
    calculated = shares.cases(REAL.funding)
    data = funding.script_data(calculated, language)
    assert len(data["rules"]) == len(calculated) >= 8
    assert "{amount}" in data["words"]["grant"] and "{percent}" in data["words"]["grant"]
    assert not any("\u2068" in sentence for sentence in data["words"].values())
