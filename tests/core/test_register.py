"""The register looked up from every side, its listing, the guidance and the updates."""

from dataclasses import replace

from dalil import guidance, listing, register, views
from dalil.data import load
from dalil.languages import Text
from sites import PROJECT, SAMPLE

GUIDE = load(SAMPLE / "data")
INDEX = register.Index(GUIDE)
BY_ID = {name: {each.id: each for each in listed} for name, listed in GUIDE.lists.items()}


BHAMDOUN = BY_ID["authorities"]["bhamdoun"]


def ids_of(listed):
    return [each.id for each in listed]


def ids(relations):
    return [each.id for each in relations.counted], [each.id for each in relations.apart]


def test_every_side_finds_its_relations():
    limoux, barouk = BY_ID["authorities"]["limoux"], BY_ID["authorities"]["barouk"]
    assert ids(INDEX.of(limoux)) == (["barouk-limoux", "bhamdoun-limoux-redon"], [])
    assert ids(INDEX.of(barouk)) == (["barouk-limoux"], ["barouk-redon"])
    assert ids(INDEX.of(BY_ID["districts"]["chouf"])) == (["barouk-limoux"], ["barouk-redon"])
    assert ids(INDEX.of(BY_ID["districts"]["beirut"])) == ([], []) and not INDEX.of(BY_ID["districts"]["beirut"])
    assert ids(INDEX.of(BY_ID["themes"]["water"])) == (["barouk-limoux", "bhamdoun-limoux-redon"], [])
    assert ids(INDEX.of(BY_ID["actors"]["alpha"])) == (["barouk-limoux"], ["alpha-redon"])
    assert [each.id for each in INDEX.authorities_of(BY_ID["districts"]["chouf"])] == ["barouk"]


def test_a_page_leads_to_the_themes_and_districts_of_its_partnerships():
    limoux, water = INDEX.of(BY_ID["authorities"]["limoux"]), INDEX.of(BY_ID["themes"]["water"])
    assert ids_of(INDEX.themes_among(limoux)) == ["water"] and ids_of(INDEX.districts_among(water)) == ["chouf", "aley"]
    apart = register.Relations((), limoux.counted)
    assert INDEX.themes_among(apart) == INDEX.districts_among(apart) == []


def test_a_district_without_partnerships_knows_those_of_its_governorate():
    assert ids(INDEX.around(BY_ID["districts"]["aley"])) == (
        ["barouk-limoux", "bhamdoun-limoux-redon"], ["barouk-redon"]
    )  # fmt: skip
    assert ids(INDEX.around(BY_ID["districts"]["beirut"])) == ([], [])


def test_a_body_that_stands_on_a_side_and_among_the_actors_finds_its_relation_once():
    alpha, relation = BY_ID["actors"]["alpha"], BY_ID["partnerships"]["alpha-redon"]
    both = replace(relation, actors=(alpha,))
    index = register.Index(replace(GUIDE, register=replace(GUIDE.register, partnerships=(both,))))
    assert ids(index.of(alpha)) == ([], ["alpha-redon"])
    assert relation.name.fr == "Lebanese Water Network – Redon" and relation.bodies == (alpha,)
    assert listing.facets(relation)["kind"] == ("commune",) and listing.facets(relation)["district"] == ("unknown",)


def test_updates_come_newest_first_and_reach_their_actors():
    assert [each.id for each in register.newest_first(GUIDE.register.updates)] == ["new-call", "new-name"]
    assert [each.id for each in INDEX.updates_of(BY_ID["actors"]["alpha"])] == ["new-name"]
    assert INDEX.updates_of(BY_ID["actors"]["beta"]) == []


def test_the_region_is_that_of_the_department():
    assert BY_ID["authorities"]["limoux"].french_region.id == "occitanie"
    assert BY_ID["authorities"]["redon"].french_region.id == "bretagne"
    assert BY_ID["authorities"]["nowhere"].lebanese_governorate is None
    assert BY_ID["authorities"]["barouk"].lebanese_governorate.id == "mount-lebanon"
    reserve = BY_ID["authorities"]["reserve"]
    assert reserve.district is None and reserve.lebanese_governorate.id == "mount-lebanon"


def test_what_a_card_can_be_filtered_by():
    assert listing.facets(BY_ID["partnerships"]["bhamdoun-limoux-redon"]) == {
        "district": ("aley",),
        "region": ("occitanie", "bretagne"),
        "kind": ("municipality", "commune"),
        "theme": ("water",),
        "decade": ("2010",),
        "evidence": ("2019",),
    }
    unknown = listing.facets(BY_ID["partnerships"]["nowhere-redon"])
    assert (unknown["district"], unknown["theme"], unknown["decade"], unknown["evidence"]) == (("unknown",),) * 4


def test_filters_offer_only_what_finds_something():
    choices = listing.choices(GUIDE.register, GUIDE.themes, GUIDE.vocabulary["authority_kinds"])
    assert {choice.name: [term.id for term in choice.terms] for choice in choices} == {
        "district": ["chouf", "aley", "unknown"],
        "region": ["occitanie", "bretagne"],
        "kind": ["municipality", "commune"],
        "theme": ["water", "unknown"],
        "decade": ["2020", "2010", "1990", "unknown"],
        "evidence": ["2020", "2019", "2012", "unknown"],
    }


def test_the_listing_holds_every_partnership_once():
    groups = listing.groups(GUIDE.register)
    assert [(group.anchor, [each.id for each in group.partnerships]) for group in groups] == [
        ("governorate-mount-lebanon", ["barouk-limoux", "bhamdoun-limoux-redon"]),
        ("governorate-unknown", ["nowhere-redon"]),
    ]
    apart = listing.apart(GUIDE.register, GUIDE.vocabulary["partnership_classes"])
    assert [(term.id, [each.id for each in listed]) for term, listed in apart] == [
        ("contact", ["barouk-redon"]),
        ("network", ["alpha-redon"]),
    ]


def test_on_paper_a_partnership_stands_under_one_district_and_is_named_in_the_others():
    both = (BHAMDOUN, BY_ID["authorities"]["barouk"])
    shared = replace(BY_ID["partnerships"]["bhamdoun-limoux-redon"], lebanese=both)
    others = [each for each in GUIDE.register.partnerships if each.id != shared.id]
    groups = listing.districts(replace(GUIDE.register, partnerships=(shared, *others)))
    assert [
        (group.place and group.place.id, ids_of(group.partnerships), ids_of(group.elsewhere)) for group in groups
    ] == [
        ("chouf", ["barouk-limoux"], ["bhamdoun-limoux-redon"]),
        ("aley", ["bhamdoun-limoux-redon"], []),
        (None, ["nowhere-redon"], []),
    ]


def test_a_district_that_only_shares_a_partnership_is_shown_on_paper_alone():
    shared = replace(BY_ID["partnerships"]["barouk-limoux"], lebanese=(BHAMDOUN, BY_ID["authorities"]["barouk"]))
    records = replace(GUIDE.register, partnerships=(shared,))
    assert [(group.place.id, ids_of(group.elsewhere)) for group in listing.districts(records)] == [
        ("chouf", ["barouk-limoux"]), ("aley", [])
    ]  # fmt: skip
    assert [(group.place.id, group.elsewhere) for group in listing.groups(records)] == [("mount-lebanon", ())]


def test_the_latest_events_are_those_of_the_latest_date():
    dated = BY_ID["partnerships"]["barouk-limoux"]
    assert register.latest_evidence(dated) == "2012-06" and register.latest_events(dated) == ()
    going_on = replace(dated, end="")
    assert [event.date for event in register.latest_events(going_on)] == ["2010"]
    twice = replace(going_on, events=(*dated.events, replace(dated.events[1], date="2010-12-31")))
    assert [event.date for event in register.latest_events(twice)] == ["2010", "2010-12-31"]
    assert register.latest_events(BY_ID["partnerships"]["nowhere-redon"]) == ()
    undated = replace(dated.events[0], date="")
    assert register.latest_events(replace(going_on, events=(*dated.events, undated))) == dated.events[1:]
    alone = replace(going_on, start="", events=(undated,))
    assert register.latest_evidence(alone) == "" and register.latest_events(alone) == (undated,)


def test_a_first_attestation_is_no_known_start():
    dated = BY_ID["partnerships"]["barouk-limoux"]
    first_seen = replace(dated, start_basis="known-by")
    assert (register.known_start(dated), register.known_start(first_seen)) == ("1998", "")
    assert listing.facets(first_seen)["decade"] == ("unknown",)


def test_names_stand_in_the_order_of_the_alphabet():
    names = [("الباروك", "Évry"), ("بحمدون", "Eybens"), ("إهمج", "Zahlé"), ("أميون", "Albi")]
    listed = [replace(BHAMDOUN, name=Text(*each)) for each in names]
    assert [each.name.fr for each in register.by_name(listed, "fr")] == ["Albi", "Évry", "Eybens", "Zahlé"]
    assert [each.name.ar for each in register.by_name(listed, "ar")] == ["أميون", "إهمج", "الباروك", "بحمدون"]
    assert ids_of(INDEX.named("lb", "fr")) == ["barouk", "bhamdoun", "nowhere"]
    assert ids_of(INDEX.named("fr", "ar")) == ["redon", "limoux"]


def test_the_guidance_gives_actors_with_their_reason():
    (need,) = guidance.needs(GUIDE, {"alpha": 1})
    (match,) = need.matches
    assert (need.service.id, match.actor.id, match.relations) == ("training", "alpha", 1)
    assert [theme.id for theme in match.themes] == ["water"]
    general = replace(GUIDE.actors[1], services=(need.service,))
    (need,) = guidance.needs(replace(GUIDE, actors=(general, GUIDE.actors[0])), {})
    assert [each.actor.id for each in need.matches] == ["alpha", "beta"], "those with themes of their own come first"


def test_the_guidance_on_money_follows_the_funds_that_are_open_to_lebanon():
    guide = load(PROJECT / "data")
    needs = {need.service.id: need.matches for need in guidance.needs(guide, {})}
    matches = needs["funding"]
    assert [match.actor.id for match in matches[:2]] == ["dctciv", "afd"]
    assert matches[0].funds[0].id == "franco-lebanese-call"
    assert all(fund.lebanon == "yes" and fund.applicant for match in matches for fund in match.funds)
    assert not any(match.funds for service, listed in needs.items() if service != "funding" for match in listed)
    assert "fonds-municipal" not in [match.actor.id for match in matches], "the State's money is no partnership's"


def test_the_guidance_counts_partnerships_and_other_relations():
    numbers = {match.actor.id: match.relations for need in views.of(GUIDE)["needs"] for match in need.matches}
    assert numbers["alpha"] == sum(map(len, ids(INDEX.of(BY_ID["actors"]["alpha"])))) == 2
