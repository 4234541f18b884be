from dataclasses import replace

from dalil.data import load
from dalil.structured_data import LICENCE, guide, organization, project
from sites import SAMPLE

DATA = load(SAMPLE / "data")


def test_a_body_has_its_names_and_nothing_empty():
    for actor in DATA.actors:
        for language, other in (("ar", "fr"), ("fr", "ar")):
            found = organization(actor, language)
            assert (found["@type"], found["name"]) == ("Organization", actor.name[language])
            assert actor.name[other] in found["alternateName"]
            assert ("url" in found) == bool(actor.website)
            assert ("foundingDate" in found) == bool(actor.founded)
            assert all(found.values())


def test_former_names_are_alternate_names():
    (actor,) = [actor for actor in DATA.actors if actor.former_names]
    names = organization(actor, "fr")["alternateName"]
    assert {actor.former_names[0].fr, actor.former_names[0].ar, actor.acronym} <= set(names)


def test_a_relation_names_the_authorities_and_the_bodies_on_its_sides():
    relation = next(each for each in DATA.register.partnerships if each.bodies)
    assert [(each["@type"], each["name"]) for each in project(relation, "fr")["member"]] == [
        ("GovernmentOrganization", "Redon"),
        ("Organization", "Lebanese Water Network"),
    ]


def test_only_a_partnership_whose_start_is_known_has_a_founding_date():
    pair, contact = DATA.register.partnerships[0], DATA.register.partnerships[3]
    assert project(pair, "fr")["foundingDate"] == "1998"
    assert project(replace(pair, start_basis="exact"), "fr")["foundingDate"] == "1998"
    for other in (replace(pair, start_basis="known-by"), replace(pair, start_basis=""), contact):
        assert other.start and "foundingDate" not in project(other, "fr")


def test_the_guide_names_its_licence_and_its_source():
    source = DATA.sources[0]
    found = guide(source, "ar", "https://guide.example/")
    assert found["license"] == LICENCE and found["url"] == "https://guide.example/"
    assert found["isBasedOn"]["name"] == source.title.ar
    assert "url" not in guide(source, "fr")
