"""Under which names a page is searched."""

import datetime

import pytest
from dalil import pages
from dalil.data import load
from dalil.languages import Text
from dalil.records import Guide, Retired
from dalil.search import documents
from sites import PROJECT, SAMPLE

GUIDE = load(PROJECT / "data")
SMALL = load(SAMPLE / "data")


def document(source, guide: Guide = GUIDE, language="ar"):
    page = next(each for each in pages.generated(guide, datetime.date(2026, 1, 1)) if each.source == source)
    return documents.of_record(page, guide, source, language, '<h1 id="top">Titre</h1>')


@pytest.mark.parametrize("language", ["ar", "fr"])
def test_names_of_both_editions_former_ones_and_acronyms_are_searched(language):
    names = " ".join(document("actors/adcf.md", language=language).names)
    for name in ("اتحادات بلديات فرنسا", "Intercommunalités de France", "AdCF", "Assemblée des Communautés de France"):
        assert name in names


def test_the_last_part_of_an_address_is_a_name():
    assert "tyre" in document("authorities/tyre.md").names


def test_a_retired_record_is_found_by_the_one_that_took_its_place():
    old = Retired("old-name", "actors", Text("اسم قديم", "Nom ancien"), "2025-01", successor="cuf")
    guide = Guide(GUIDE.actors, GUIDE.vocabulary, GUIDE.figures, GUIDE.sources, (old,), GUIDE.register)
    assert {"اسم قديم", "Nom ancien", "old-name"} <= set(document("actors/cuf.md", guide).names)
    assert "Nom ancien" not in document("actors/amf.md", guide).names
    assert not next(
        each for each in pages.generated(guide, datetime.date(2026, 1, 1)) if each.template == "retired"
    ).searchable


def test_written_pages_stand_above_actors_these_above_authorities_and_these_above_partnerships():
    ranks = [documents.written("Titre", ["عنوان", "Court"], "", "guide/what/", "").rank]
    ranks += [document(f"{each}.md").rank for each in ("actors/cuf", "authorities/lyon", "partnerships/beirut-lyon")]
    assert ranks == sorted(set(ranks), reverse=True)


def test_a_model_document_is_also_looked_for_as_what_it_is():
    assert {"نموذج مستند", "modèle de document"} <= set(document("toolbox/documents/agreement.md").names)


def test_the_title_is_the_one_that_readers_see():
    assert document("actors/cuf.md").title == "Titre"
    found = documents.written("Titre", ["عنوان", "Court"], "", "x/", "<p>sans titre</p>")
    assert (found.title, found.names) == ("Titre", ("عنوان", "Court"))


def test_each_term_of_the_glossary_is_found_at_its_own_place():
    found = documents.of_terms(SMALL, "glossary/", "fr")
    assert [each.address for each in found] == [f"glossary/#{term.id}" for term in SMALL.glossary]
    network = found[0]
    assert (network.title, network.sections[0].text) == ("réseau", "Des acteurs qui travaillent ensemble.")
    # In either edition it is found by the names of both.
    assert {"شبكة", "شبكات", "réseau", "RDA"} <= set(network.names)
    assert network.rank < 1


def test_what_a_term_is_called_is_a_group_of_synonyms():
    groups = [{" ".join(entry) for entry in group} for group in documents.synonyms_of(SMALL).groups]
    assert any("reseau" in group and any("شبك" in entry for entry in group) for group in groups)
