"""The legal rules against the rows of the research that they were written from, and what the page makes of them."""

import re

import pytest
import yaml
from dalil.data import load
from dalil.languages import LANGUAGES
from dalil.law import law_groups
from dalil.markers import Marker
from dalil.render import Renderer
from dalil.schema.law import SIDES, STEPS
from dalil.strings import string
from sites import PROJECT

GUIDE = load(PROJECT / "data")
RULES = {rule.id: rule for rule in GUIDE.law}
ROWS = yaml.safe_load((PROJECT / "tests" / "facts" / "law.yml").read_text(encoding="utf-8"))
HELD = {row: held for row, held in ROWS.items() if not isinstance(held, str)}


NUMBERS = re.compile(r"(?<![A-Za-z])[LR]\d{4}-\d+|\b(?:19|20)\d\d\b")


def words(rule, language):
    parts = (rule.title, rule.text, rule.reference, rule.meaning, rule.french_meaning)
    return " ".join(part[language] for part in parts if part)


def missing(row, held):
    """Return the words of a row that none of its rules says, as (row, language, words)."""
    for language in LANGUAGES:
        text = " ".join(words(RULES[each], language) for each in held["rules"])
        yield from ((row, language, each) for each in held["words"][language] if str(each) not in text)


@pytest.mark.parametrize("row", HELD)
def test_a_row_stands_in_its_rules(row):
    assert list(missing(row, HELD[row])) == []


def test_words_that_no_rule_says_are_found_out():
    assert list(missing("FR1", {"rules": ["fr-prefect"], "words": {"ar": ["المحافظ"], "fr": ["le juge"]}})) == [
        ("FR1", "fr", "le juge")
    ]


def test_every_rule_comes_from_a_row():
    assert {each for held in HELD.values() for each in held["rules"]} == set(RULES)


def test_both_editions_give_the_same_articles_and_years():
    for rule in RULES.values():
        found = [set(NUMBERS.findall(words(rule, each))) for each in LANGUAGES]
        assert found[0] == found[1], rule.id


def test_every_step_of_chapter_3_has_rules_behind_it():
    for step, _ in STEPS:
        assert any(step in rule.steps for rule in RULES.values()), step
        for language in LANGUAGES:
            page = (PROJECT / "docs" / language / "guide" / "how.md").read_text(encoding="utf-8")
            assert f"{{#{step}}}" in page and f"dalil:law-behind {step} " in page, (language, step)


def test_the_lebanese_side_comes_first_and_opens_with_the_path_of_approval():
    assert [side for side, _ in SIDES] == ["lb", "fr"]
    listed = [rule for rule in GUIDE.law if rule.side == "lb"]
    group, _, rules = law_groups(listed)[0]
    assert group == "first"
    assert [rule.id for rule in rules] == [
        *("lb-approval-path", "lb-council-decides", "lb-oversight", "lb-eight-days"),
        *("lb-gifts-free", "lb-gifts-with-charges"),
    ]


def test_every_rule_stands_in_one_group_and_below_the_first_ones_by_what_it_rests_on():
    for side, _ in SIDES:
        listed = [rule for rule in GUIDE.law if rule.side == side]
        groups = law_groups(listed)
        assert sorted(rule.id for _, _, rules in groups for rule in rules) == sorted(rule.id for rule in listed)
        for group, _, rules in groups[1:]:
            assert {rule.basis for rule in rules} == {group} and not any(rule.first for rule in rules)
    assert law_groups([]) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_step_says_of_each_rule_that_no_source_states_how_it_is_known(language):
    renderer = Renderer(PROJECT / "overrides", GUIDE)
    for step, _ in STEPS:
        shown = renderer.block_marker(Marker("law-behind", (step,), 1, ""), language, "guide/how/", [])
        lines = re.findall(r"<li>.*?</li>", shown)
        rules = [rule for rule in GUIDE.law if step in rule.steps]
        assert len(lines) == len(rules)
        for line, rule in zip(lines, rules, strict=True):
            mark = f"({string(f'law.{rule.basis}', language)})"
            assert (mark in line) == (rule.basis != "stated"), line


def test_a_deduction_is_drawn_from_rules_that_sources_state():
    for rule in RULES.values():
        for each in rule.follows_from:
            assert RULES[each].basis == "stated", (rule.id, each)
