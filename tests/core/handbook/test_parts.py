from dalil.data import load
from dalil.handbook import parts
from sites import PROJECT


def test_a_page_in_neither_list_is_told():
    assert parts.unplaced(["guide/how.md", "actors/cuf.md", "themes/water.md", "index.md"]) == []
    assert parts.unplaced(["toolbox/nowhere.md", "guide/how.md"]) == ["toolbox/nowhere.md"]


def test_every_page_of_the_guide_has_its_place():
    written = [path.relative_to(PROJECT / "docs" / "fr").as_posix() for path in (PROJECT / "docs" / "fr").rglob("*.md")]
    assert len(written) >= 9
    assert parts.unplaced(written) == []


def test_no_part_and_no_exception_names_a_page_that_is_gone():
    named = [part.page for part in parts.PARTS if part.page] + list(parts.LEFT_OUT)
    assert [page for page in named if not (PROJECT / "docs" / "fr" / page).is_file()] == []
    assert all(parts.LEFT_OUT.values())


def test_every_part_without_a_page_has_its_template():
    made = [part.name for part in parts.PARTS if not part.page]
    assert [name for name in made if not (PROJECT / "overrides" / "handbook" / f"{name}.html").is_file()] == []


def test_sources_are_numbered_in_the_order_of_the_data():
    guide = load(PROJECT / "data")
    numbers = parts.source_numbers(guide)
    assert [numbers[source.id] for source in guide.sources] == list(range(1, len(guide.sources) + 1))
    assert numbers["guide-2020"] == 1


def test_addresses_have_their_anchor():
    anchors = parts.anchors(load(PROJECT / "data"), "whole")
    assert anchors["guide/how/"] == "how"
    assert anchors["actors/"] == "directory"
    assert anchors["actors/cuf/"] == "actor-cuf"
    assert anchors["themes/water/"] == "theme-water"
    assert anchors["updates/"] == "updates" and anchors["partnerships/"] == "register"
    assert anchors["partnerships/beirut-marseille/"] == "pair-beirut-marseille"
    assert anchors["districts/zahle/"] == "district-zahle"
    assert anchors["authorities/marseille/"] == "authority-marseille"
    assert anchors["glossary/"] == "glossary" and anchors["toolbox/documents/"] == "documents"
    assert "" not in anchors and "site-map/" not in anchors


def test_the_short_handbook_holds_the_chapters_and_whom_to_call():
    guide = load(PROJECT / "data")
    names = [part.name for part in parts.of_form("short")]
    assert names == [
        "cover", "use", "contents", "what", "why", "how", "partnerships", "directory", "help", "sources"
    ]  # fmt: skip
    anchors = parts.anchors(guide, "short")
    assert set(anchors.values()) == {"what", "why", "how", "partnerships", "directory", "help"} | {
        f"actor-{actor.id}" for actor in guide.actors
    }
