"""When a review is due, and what a record could still say."""

import datetime
from dataclasses import replace

import pytest
from dalil import completeness, freshness
from dalil.data import load
from dalil.records import Contact
from hypothesis import given
from hypothesis import strategies as st
from sites import SAMPLE

DAY = datetime.date
ALPHA, BETA = load(SAMPLE / "data", DAY(2026, 1, 1)).actors


@pytest.mark.parametrize(
    ("checked", "due"),
    [
        ("2020-04", DAY(2021, 5, 1)),
        ("2020", DAY(2022, 1, 1)),
        ("2020-04-15", DAY(2021, 4, 16)),
        ("2020-02-29", DAY(2021, 3, 1)),
        ("2019-02", DAY(2020, 3, 1)),
        ("2020-12", DAY(2022, 1, 1)),
    ],
)
def test_a_review_is_due_after_twelve_months_and_never_before(checked, due):
    assert freshness.due_on(checked) == due
    assert freshness.is_due(checked, due) and not freshness.is_due(checked, due - datetime.timedelta(days=1))


@given(st.dates(DAY(1990, 1, 1), DAY(2100, 1, 1)))
def test_a_date_less_exactly_known_is_never_due_earlier(day):
    exact, month, year = (freshness.due_on(day.isoformat()[:length]) for length in (10, 7, 4))
    assert exact <= month <= year
    assert 365 <= (exact - day).days <= 368


def test_what_is_due_is_grouped_by_date_the_oldest_first():
    fresh = replace(BETA, id="fresh", verified_on="2025-12")
    older = replace(BETA, id="older", verified_on="2019")
    groups = freshness.due([ALPHA, fresh, BETA, older], DAY(2026, 1, 1))
    assert [(date, [actor.id for actor in actors]) for date, actors in groups] == [
        ("2019", ["older"]),
        ("2020-04", ["alpha", "beta"]),
    ]


@pytest.mark.parametrize(("path", "measure"), completeness.MEASURES)
def test_every_measure_is_between_nothing_and_one(path, measure):
    for actor in (ALPHA, BETA, replace(BETA, contact=Contact(telephone="01 234 567"))):
        for day in (DAY(2020, 4, 1), DAY(2021, 6, 1), DAY(2030, 1, 1)):
            value = measure(actor, day)
            assert value is None or 0 <= value <= 1


def test_completeness_names_what_is_missing():
    whole = completeness.of(replace(ALPHA, verified_on="2026-01"), DAY(2026, 2, 1))
    assert [title.fr for title in whole.missing] == ["Description"]
    poor = completeness.of(BETA, DAY(2026, 2, 1))
    assert "Site internet" in [title.fr for title in poor.missing] and poor.score < whole.score < 1
    assert completeness.hours(BETA, DAY(2026, 2, 1)) is None
    assert completeness.members(replace(BETA, kind=replace(BETA.kind, id="public-service")), DAY(2026, 1, 1)) is None


def test_a_check_grows_old_slowly():
    values = [completeness.freshness(ALPHA, DAY(2020, 5, 1) + datetime.timedelta(days=n)) for n in (0, 182, 400, 800)]
    assert values[0] == values[1] == 1 and 0 < values[2] < 1 and values[3] == 0
