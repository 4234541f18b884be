"""The register's own counts: groups add up, both editions show the same, one edit moves what it should and no more."""

from dataclasses import replace

import pytest
from dalil import counts, register
from dalil.data import load
from hypothesis import given
from hypothesis import strategies as st
from sites import SAMPLE

GUIDE = load(SAMPLE / "data")
CONTACT = next(term for term in GUIDE.vocabulary["partnership_classes"] if term.id == "contact")
AUTHORITIES = GUIDE.register.authorities
LEBANESE = [each for each in AUTHORITIES if each.country.id == "lb"]
FRENCH = [each for each in AUTHORITIES if each.country.id == "fr"]
PAIR = GUIDE.register.partnerships[0]


def with_partnerships(partnerships):
    return replace(GUIDE, register=replace(GUIDE.register, partnerships=tuple(partnerships)))


def numbers(guide):
    """Every number that the pages show, by its count and group."""
    shown = {}
    for tally in counts.tallies(guide):
        shown |= {(tally.name, row.id): row.value for row in tally.rows}
        shown[tally.name, "unknown"], shown[tally.name, "total"] = tally.unknown, tally.total
    return {key: value for key, value in shown.items() if value}


def moved(before, after):
    before, after = numbers(before), numbers(after)
    keys = set(before) | set(after)
    return {key: after.get(key, 0) - before.get(key, 0) for key in keys if before.get(key, 0) != after.get(key, 0)}


def test_the_sample_is_counted_as_it_stands():
    assert numbers(GUIDE) == {
        **{(name, "total"): 3 for name in ("decade", "governorate", "region", "french-kind", "theme", "evidence")},
        ("decade", "1990"): 1,
        ("decade", "2010"): 1,
        ("decade", "unknown"): 1,
        ("governorate", "mount-lebanon"): 2,
        ("governorate", "unknown"): 1,
        ("region", "occitanie"): 2,
        ("region", "bretagne"): 2,
        ("french-kind", "commune"): 3,
        ("theme", "water"): 2,
        ("theme", "unknown"): 1,
        ("evidence", "2012"): 1,
        ("evidence", "2019"): 1,
        ("evidence", "unknown"): 1,
    }


def test_a_decade_without_partnerships_is_shown():
    (decades,) = [tally for tally in counts.tallies(GUIDE) if tally.name == "decade"]
    assert [(row.id, row.value) for row in decades.rows] == [("1990", 1), ("2000", 0), ("2010", 1)]


DATES = st.sampled_from(["", "1987", "1998-04", "2005-01-31", "2019-05", "2025"])
PARTNERSHIPS = st.lists(
    st.builds(
        replace,
        st.just(PAIR),
        lebanese=st.lists(st.sampled_from(LEBANESE), min_size=1, max_size=3, unique=True).map(tuple),
        french=st.lists(st.sampled_from(FRENCH), min_size=1, max_size=2, unique=True).map(tuple),
        themes=st.lists(st.sampled_from(GUIDE.themes), max_size=2, unique=True).map(tuple),
        start=DATES,
        end=st.just(""),
        events=st.lists(st.sampled_from(PAIR.events), max_size=2, unique=True).map(tuple),
        category=st.sampled_from(GUIDE.vocabulary["partnership_classes"]),
    ),
    max_size=12,
)


@given(PARTNERSHIPS)
def test_groups_add_up(partnerships):
    counted = [each for each in partnerships if each.category.id == "partnership"]
    for tally in counts.tallies(with_partnerships(partnerships)):
        assert tally.total == len(counted)
        # A partnership counts in each of its groups: what the rows have beyond the total, the shared ones add.
        assert tally.total <= tally.sum
        assert (tally.sum == tally.total) == (tally.shared == 0)
        assert 0 <= tally.unknown <= tally.total and all(0 <= row.value <= tally.total for row in tally.rows)
        assert all(row.label.ar and row.label.fr for row in tally.rows)
        if tally.name in ("decade", "evidence"):
            assert tally.sum == tally.total and tally.shared == 0
        if tally.total - tally.unknown:
            assert max(row.share for row in tally.rows) == 100.0


@given(PARTNERSHIPS)
def test_one_more_partnership_moves_its_own_figures_and_no_other(partnerships):
    added = replace(PAIR, start="1998-04", end="", events=(), themes=GUIDE.themes, french=tuple(FRENCH))
    change = moved(with_partnerships(partnerships), with_partnerships([*partnerships, added]))
    assert change == {
        **{(name, "total"): 1 for name in ("decade", "governorate", "region", "french-kind", "theme", "evidence")},
        ("decade", "1990"): 1,
        ("governorate", "mount-lebanon"): 1,
        ("region", "occitanie"): 1,
        ("region", "bretagne"): 1,
        ("french-kind", "commune"): 1,
        **{("theme", theme.id): 1 for theme in GUIDE.themes},
        ("evidence", "1998"): 1,
    }
    apart = replace(added, category=CONTACT)
    of_bodies = replace(apart, lebanese=(), lebanese_bodies=(GUIDE.actors[0],))
    for relation in (apart, of_bodies):
        assert moved(with_partnerships(partnerships), with_partnerships([*partnerships, relation])) == {}


def test_an_edit_of_one_field_moves_one_count():
    first, *rest = GUIDE.register.partnerships
    later = with_partnerships([replace(first, start="2003"), *rest])
    assert moved(GUIDE, later) == {("decade", "1990"): -1, ("decade", "2000"): 1}
    first_seen = with_partnerships([replace(first, start_basis="known-by"), *rest])
    assert moved(GUIDE, first_seen) == {("decade", "1990"): -1, ("decade", "unknown"): 1}
    unknown = with_partnerships([replace(first, themes=()), *rest])
    assert moved(GUIDE, unknown) == {("theme", "water"): -1, ("theme", "unknown"): 1}


@pytest.mark.parametrize(
    ("start", "end", "latest"), [("", "", "2010"), ("2011", "", "2011"), ("1998", "2012-06", "2012-06")]
)
def test_the_latest_evidence_is_the_latest_date_of_the_record(start, end, latest):
    assert register.latest_evidence(replace(PAIR, start=start, end=end)) == latest
    assert register.latest_evidence(replace(PAIR, start="", end="", events=())) == ""


def test_official_figures_stand_by_date():
    figure = GUIDE.figures[2]
    older, newer = replace(figure, id="a", date="2006"), replace(figure, id="b", date="2021-04")
    listed = counts.official([newer, figure, older, GUIDE.figures[0]])
    assert {name: [each.id for each in figures] for name, figures in listed.items()} == {
        "partnerships": ["a", "official-2010", "b"],
        "total": [],
        "official": [],
    }


def test_a_figure_of_the_guide_may_stand_among_those_over_time_too():
    whole, part, later = GUIDE.figures
    ever = replace(whole, series="guide-total")
    assert [each for each in (ever, part, later) if each.of_the_guide] == [ever, part]
    assert counts.official([ever, part, later]) == {"partnerships": [later], "total": [ever], "official": []}
