from dalil.languages import LANGUAGES, Text, address, other, relative, twin
from hypothesis import given
from hypothesis import strategies as st

PATHS = st.lists(st.from_regex(r"[a-z]{1,6}", fullmatch=True), max_size=3).map(
    lambda parts: "".join(p + "/" for p in parts)
)


def resolve(link: str, start: str) -> str:
    """Follow a relative link as a browser does, without using the function under test."""
    parts = ("/" + start).split("/")[:-1]
    path = link.split("#")[0].split("?")[0]
    for part in path.split("/"):
        if part == "..":
            parts.pop()
        elif part not in ("", "."):
            parts.append(part)
    end = "/" if path.endswith("/") and parts[-1] else ""
    return "/".join(parts).lstrip("/") + end


def test_arabic_stands_at_the_root_and_french_below_fr():
    assert address("guide/how/", "ar") == "guide/how/"
    assert address("guide/how/", "fr") == "fr/guide/how/"
    assert address("", "fr") == "fr/"


@given(PATHS, st.sampled_from(LANGUAGES))
def test_the_twin_of_the_twin_is_the_page(path, language):
    here = address(path, language)
    there = twin(here, language)
    assert there == address(path, other(language))
    assert twin(there, other(language)) == here


def test_home_has_several_spellings():
    assert twin("./", "ar") == "fr/"
    assert twin(".", "ar") == "fr/"


@given(PATHS, PATHS)
def test_a_relative_link_leads_to_its_target(target, start):
    assert resolve(relative(target, start), start) == target


def test_a_relative_link_keeps_query_and_fragment():
    assert relative("guide/why/#themes", "themes/water/") == "../../guide/why/#themes"
    assert relative("actors/?theme=water", "actors/") == "./?theme=water"


def test_a_text_has_only_the_two_languages():
    text = Text(ar="ا", fr="a")
    assert (text["ar"], text["fr"]) == ("ا", "a")
    try:
        text["en"]
    except KeyError:
        return
    raise AssertionError("a third language was accepted")
