"""Pages for contributors: the reference of every file, the reviews that are due, what was retired, the schemas."""

import json

import built
import jsonschema
import pytest
import sites
from dalil.languages import LANGUAGES
from dalil.schema import FILES

PREFIXES = {"ar": "", "fr": "fr/"}


def article(site, address):
    return built.parse(site / address / "index.html").find("article")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_the_reference_explains_every_field(sample_site, file, language):
    page = article(sample_site, f"{PREFIXES[language]}reference/{file.name}/")
    text = " ".join(page.get_text(" ").replace("\u202f", " ").replace("\xa0", " ").split())
    told = {path: field for name in file.list_names for path, field in file.group_of(name).walk()}
    fields = list(told.items())
    assert [code.get_text() for code in page.select("h3 code")] == [path for path, _ in fields]
    for path, field in fields:
        heading = page.find(id=path.replace(".", "-").replace("_", "-"))
        assert field.title[language].split()[0] in heading.get_text(), path
    assert file.adding[language][:20] in text
    if file.name == "vocabulary":
        assert {"lb", "water", "training"} <= {code.get_text() for code in page.select("dt code")}


def test_the_example_of_the_reference_can_be_copied(sample_site):
    """What a reader copies is the example of the data file, but for the spaces that French typography asks for."""
    head = (sites.PROJECT / "data" / "actors.yml").read_text(encoding="utf-8").split("\n\n")[0]
    example = "\n".join(line[4:] for line in head.splitlines() if line == "#" or line.startswith("#   ")).strip("\n")
    for prefix in PREFIXES.values():
        shown = article(sample_site, f"{prefix}reference/actors/").find("pre").get_text().strip("\n")
        assert [line.split() for line in shown.split("\n")] == [line.split() for line in example.split("\n")]
        assert [len(line) - len(line.lstrip()) for line in shown.split("\n")] == [
            len(line) - len(line.lstrip()) for line in example.split("\n")
        ]


@pytest.mark.parametrize(("language", "date"), [("ar", "نيسان 2020"), ("fr", "avril 2020")])
def test_the_reviews_that_are_due_are_listed_by_date_with_what_is_missing(sample_site, language, date):
    page = article(sample_site, f"{PREFIXES[language]}reviews-due/")
    (heading,) = page.find_all("h2")
    assert heading["id"] == "checked-2020-04" and date in heading.get_text()
    items = page.select(".reviews li")
    assert [item.find("a")["href"] for item in items] == ["../actors/alpha/", "../actors/beta/"]
    missing = {"ar": "الموقع الإلكتروني", "fr": "Site internet"}[language]
    assert missing in items[1].get_text() and missing not in items[0].get_text()


def test_what_is_not_due_is_not_listed(project):
    path = project / "data" / "actors.yml"
    path.write_text(path.read_text().replace("verified_on: 2020-04", "verified_on: 2025-12"))
    assert sites.build(project, SOURCE_DATE_EPOCH="1769000000").returncode == 0
    assert "Aucune vérification n’est attendue." in article(project / "site", "fr/reviews-due/").get_text()


def test_the_page_of_a_retired_record_stays_and_leads_to_the_one_that_took_its_place(hostile_site):
    for prefix, words in (("", "سُحب هذا السجل من الدليل."), ("fr/", "Cette fiche a été retirée du guide.")):
        page = article(hostile_site, f"{prefix}actors/old/")
        assert words in page.get_text()
        assert page.find("a", href="../alpha/")


def test_the_schemas_are_published_and_hold_for_what_the_site_shows(sample_site):
    for file in FILES:
        schema = json.loads((sample_site / "schema" / f"{file.name}.json").read_text(encoding="utf-8"))
        jsonschema.Draft202012Validator.check_schema(schema)
        assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    themes = json.dumps(json.loads((sample_site / "schema" / "actors.json").read_text()))
    assert '"const": "tourism"' in themes and '"const": "heritage"' not in themes
