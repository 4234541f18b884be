import pytest
from dalil import plurals


@pytest.mark.parametrize(
    ("number", "form", "words"),
    [
        (0, "zero", "لا شراكات"),
        (1, "one", "شراكة واحدة"),
        (2, "two", "شراكتان"),
        (3, "few", "3 شراكات"),
        (10, "few", "10 شراكات"),
        (11, "many", "11 شراكة"),
        (99, "many", "99 شراكة"),
        (100, "other", "100 شراكة"),
        (102, "other", "102 شراكة"),
        (103, "few", "103 شراكات"),
        (111, "many", "111 شراكة"),
        (1000, "other", "1000 شراكة"),
    ],
)
def test_arabic_forms(number, form, words):
    assert plurals.form(number, "ar") == form
    assert plurals.counted(number, "partnership", "ar") == words


@pytest.mark.parametrize(
    ("number", "words"),
    [(0, "0 acteur"), (1, "1 acteur"), (2, "2 acteurs"), (19, "19 acteurs"), (1500, "1\u202f500 acteurs")],
)
def test_french_forms(number, words):
    assert plurals.counted(number, "actor", "fr") == words


def test_the_accusative_of_eleven_to_ninety_nine_is_written_with_tanwin():
    assert plurals.counted(11, "theme", "ar") == "11 موضوعًا"


@pytest.mark.parametrize("noun", plurals.NOUNS)
def test_every_noun_has_every_form(noun):
    assert set(plurals.NOUNS[noun]["ar"]) == set(plurals.ARABIC_FORMS)
    assert set(plurals.NOUNS[noun]["fr"]) == {"one", "other"}


def test_less_than_nothing_is_refused():
    with pytest.raises(ValueError):
        plurals.form(-1, "ar")
