from dalil import directory
from dalil.data import load
from sites import SAMPLE


def test_groups_follow_the_vocabulary():
    guide = load(SAMPLE / "data")
    groups = directory.grouped(guide.actors, guide.vocabulary["countries"])
    assert [(country.id, [actor.id for actor in actors]) for country, actors in groups] == [
        ("lb", ["alpha"]),
        ("fr", ["beta"]),
    ]
    assert [country.id for country, _ in directory.grouped(guide.actors[1:], guide.vocabulary["countries"])] == ["fr"]


def test_a_theme_lists_the_actors_to_which_it_is_given():
    guide = load(SAMPLE / "data")
    assert [[actor.id for actor in directory.working_on(guide.actors, theme)] for theme in guide.themes] == [
        ["alpha"],
        [],
    ]


def test_filters_offer_only_what_finds_something():
    choices = directory.choices(load(SAMPLE / "data"))
    assert {choice.name: [term.id for term in choice.terms] for choice in choices} == {
        "country": ["lb", "fr"],
        "theme": ["water"],
        "kind": ["network", "association"],
        "service": ["training"],
    }
