"""The forms of the forge: whole, in both languages, and as the forge's own schema asks."""

import re

import pytest
import yaml
from dalil import issue_forms, suggestion
from dalil.data import load
from dalil.schema import BY_NAME
from dalil.scripts import has_script
from sites import PROJECT

WRITTEN = issue_forms.all_written(load(PROJECT / "data"))
FORMS = {name: yaml.safe_load(text) for name, text in WRITTEN.items() if name != "config.yml"}
# After GitHub's "Syntax for GitHub's form schema": what each element may and must have.
ATTRIBUTES = {
    "markdown": ({"value"}, set()),
    "input": ({"label"}, {"description", "placeholder"}),
    "textarea": ({"label"}, {"description", "placeholder", "render"}),
    "dropdown": ({"label", "options"}, {"description", "multiple"}),
}


def test_there_are_five_forms():
    names = ["actor-add.yml", "actor-correct.yml", "actor-retire.yml", "partnership-report.yml", "text-problem.yml"]
    assert sorted(FORMS) == names and set(WRITTEN) == {*names, "config.yml"}
    folder = PROJECT / ".github" / "ISSUE_TEMPLATE"
    assert {path.name for path in folder.iterdir()} == set(WRITTEN)


@pytest.mark.parametrize("name", FORMS)
def test_a_form_is_what_the_forge_reads(name):
    form = FORMS[name]
    assert set(form) == {"name", "description", "body"}
    identifiers, labels = [], []
    for element in form["body"]:
        must, may = ATTRIBUTES[element["type"]]
        given = set(element["attributes"])
        assert must <= given <= must | may, element
        assert set(element) <= {"type", "id", "attributes", "validations"}
        if element["type"] == "markdown":
            continue
        assert re.fullmatch(r"[A-Za-z0-9_-]+", element["id"])
        identifiers.append(element["id"])
        labels.append(element["attributes"]["label"])
        options = element["attributes"].get("options", [])
        assert len(options) == len(set(options)) and "None" not in options
    assert len(identifiers) == len(set(identifiers)) and len(labels) == len(set(labels))


@pytest.mark.parametrize("name", FORMS)
def test_every_word_stands_in_both_languages(name):
    form = FORMS[name]
    attributes = [element["attributes"] for element in form["body"]]
    texts = [form["name"], form["description"], *(each["value"] for each in attributes if "value" in each)]
    texts += [each[key] for each in attributes for key in ("label", "description") if key in each]
    for text in texts:
        assert has_script(text, "ar") and has_script(text, "fr"), text


def test_the_form_to_add_asks_for_every_field():
    asked = {element.get("id") for element in FORMS["actor-add.yml"]["body"]}
    assert "origin" not in asked, "it is known: added"
    for each in BY_NAME["actors"].group.fields:
        if each.given:
            continue
        names = {each.name, f"{each.name}-ar", f"{each.name}-telephone"}
        assert names & asked, each.name


def test_a_partnership_is_reported_in_plain_words():
    body = {each["id"]: each for each in FORMS["partnership-report.yml"]["body"] if "id" in each}
    assert list(body) == ["lebanese", "french", "signed", "date", "themes", "evidence"]
    required = [name for name, each in body.items() if each.get("validations", {}).get("required")]
    assert required == ["lebanese", "french", "signed", "evidence"]
    assert len(body["themes"]["attributes"]["options"]) == 10


def test_what_a_form_puts_between_fences_is_found_again():
    for name in ("actor-add.yml", "actor-correct.yml", "actor-retire.yml"):
        (block,) = [element for element in FORMS[name]["body"] if element.get("id") == "block"]
        assert block["attributes"]["render"] == "yaml"
    example = block["attributes"]["placeholder"]
    body = f"### {block['attributes']['label']}\n\n```yaml\n{example}\n```\n"
    assert suggestion.block(body.encode(), issue=True) == example
