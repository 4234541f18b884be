"""The register looked up from every side, its listing, the guidance and the updates."""

from dataclasses import replace

from dalil import guidance, listing, register
from dalil.data import load
from sites import SAMPLE

GUIDE = load(SAMPLE / "data")
INDEX = register.Index(GUIDE)
BY_ID = {name: {each.id: each for each in listed} for name, listed in GUIDE.lists.items()}


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


def test_the_guidance_gives_actors_with_their_reason():
    (need,) = guidance.needs(GUIDE, {"alpha": 1})
    (match,) = need.matches
    assert (need.service.id, match.actor.id, match.partnerships) == ("training", "alpha", 1)
    assert [theme.id for theme in match.themes] == ["water"]
    general = replace(GUIDE.actors[1], services=(need.service,))
    (need,) = guidance.needs(replace(GUIDE, actors=(general, GUIDE.actors[0])), {})
    assert [each.actor.id for each in need.matches] == ["alpha", "beta"], "those with themes of their own come first"
