"""What share of a project a fund could pay: the rules one by one, what holds for all, and those of the real data."""

import pytest
from dalil import shares
from dalil.data import load
from dalil.shares import Rules, share
from hypothesis import given
from hypothesis import strategies as st
from sites import PROJECT, SAMPLE

REAL = load(PROJECT / "data")


def told(rules, cost, own):
    found = share(rules, cost, own)
    return found.grant, found.percent, found.to_find, found.obstacle


@pytest.mark.parametrize(
    ("rules", "cost", "own", "expected"),
    [
        (Rules(share_max=50), 100_000, 30_000, (50_000, 50, 20_000, "")),
        (Rules(share_max=50), 100_000, 60_000, (40_000, 40, 0, "")),
        (Rules(share_max=50), 100_000, 100_000, (0, 0, 0, "")),
        (Rules(share_max=50), 99_999, 0, (49_999, 49, 50_000, "")),
        (Rules(own_min=30), 100_000, 30_000, (70_000, 70, 0, "")),
        (Rules(own_min=30), 100_000, 29_999, (70_000, 70, 1, "own-short")),
        (Rules(share_max=50, french_min=10), 100_000, 9_000, (50_000, 50, 41_000, "own-short")),
        (Rules(most=400_000), 1_000_000, 300_000, (400_000, 40, 300_000, "")),
        (Rules(least=200_000, most=1_500_000), 250_000, 75_000, (0, 0, 175_000, "aid-small")),
        (Rules(least=200_000), 250_000, 50_000, (200_000, 80, 0, "")),
        (Rules(share_max=70, project_min=3_000), 3_000, 900, (0, 0, 2_100, "project-small")),
        (Rules(share_max=70, project_min=3_000), 3_001, 901, (2_100, 69, 0, "")),
    ],
)
def test_each_rule_bounds_the_aid(rules, cost, own, expected):
    assert told(rules, cost, own) == expected


@pytest.mark.parametrize(("cost", "own"), [(0, 0), (100, 101), (100, -1), (-5, 0)])
def test_what_cannot_be_reckoned_is_refused(cost, own):
    with pytest.raises(ValueError, match=f"{own} of {cost}"):
        share(Rules(), cost, own)


PERCENT = st.integers(0, 100)
RULES = st.builds(
    Rules,
    share_max=PERCENT,
    own_min=PERCENT,
    french_min=PERCENT,
    kind_max=st.just(-1),
    steering_max=st.just(-1),
    least=st.integers(0, 10**6),
    most=st.integers(0, 10**7),
    project_min=st.integers(0, 10**5),
)


@given(RULES, st.integers(1, 10**9), st.data())
def test_the_aid_keeps_within_every_rule_and_the_sum_is_the_cost(rules, cost, data):
    own = data.draw(st.integers(0, cost))
    found = share(rules, cost, own)
    assert found.grant + own + found.to_find == cost and found.to_find >= 0
    assert 0 <= found.grant * 100 <= cost * rules.share_max
    assert not rules.most or found.grant <= rules.most
    assert found.grant == 0 or found.grant >= rules.least
    assert found.grant * 100 <= cost * (100 - rules.own_min)
    if not found.obstacle:
        assert own * 100 >= cost * max(rules.own_min, rules.french_min)


def test_lines_are_one_a_fund_or_one_for_each_kind_of_applicant():
    (case,) = shares.cases(load(SAMPLE / "data").funding)
    assert (case.scheme.id, case.label) == ("one-fund", None)
    assert case.rules == Rules(share_max=50, least=1000, most=40_000)
    assert [term.what for term in case.terms] == ["share-max", "amount"]


# The rules of research-toolbox.md, 3.1 and 3.3 to 3.7, as the page shows them.
STATED = {
    ("franco-lebanese-call", ""): Rules(share_max=50, french_min=10, kind_max=50, steering_max=15),
    ("ficol", ""): Rules(own_min=30, least=200_000, most=1_500_000),
    ("water-agencies", "authorities"): Rules(share_max=70, most=400_000, project_min=3_000),
    ("water-agencies", "ngos"): Rules(share_max=50, french_min=5, most=400_000, project_min=3_000),
    ("aimf-fund", ""): Rules(share_max=80, own_min=20),
    ("next-med", ""): Rules(share_max=89, own_min=11, least=500_000, most=2_500_000),
    ("nouvelle-aquitaine", "elsewhere"): Rules(share_max=50, most=90_000),
    ("nouvelle-aquitaine", "vulnerable"): Rules(share_max=60, most=90_000),
}


def test_the_real_rules_are_those_of_the_sources():
    found = {}
    for case in shares.cases(REAL.funding):
        kinds = [term.case for term in case.terms if term.what == "share-max" and case.label]
        found[case.scheme.id, kinds[0] if kinds else ""] = case.rules
    assert found == STATED
