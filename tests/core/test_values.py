"""Single values: addresses, dates, private data, lengths, the nearest value."""

import datetime

import pytest
from dalil import addresses, dates, private
from dalil.nearest import nearest
from dalil.scripts import has_script
from dalil.values import letters, slug
from hypothesis import given
from hypothesis import strategies as st


@pytest.mark.parametrize(
    "address",
    [
        "https://www.pseau.org/pays/liban", "http://a.fr", "https://example.org:8080/a?b=c#d", "https://موقع.لبنان/صفحة",
        "https://www.collectivités.fr/", "https://xn--mgbab2bd.example/", "https://example.org./", "https://a-b.example.org/é",
    ],
)  # fmt: skip
def test_addresses_that_are_well_formed(address):
    assert addresses.fault(address) == ""


@pytest.mark.parametrize(
    ("address", "code", "meant"),
    [
        ("www.pseau.org", "address-scheme", "https://www.pseau.org"),
        ("pseau.org/pays", "address-scheme", "https://pseau.org/pays"),
        ("http:/pseau.org", "address-host", "http://pseau.org"),
        ("https//pseau.org", "address-scheme", "https://pseau.org"),
        ("HTTPS://pseau.org", "", "https://pseau.org"),
        ("https://pse au.org", "address-characters", "https://pseau.org"),
        ("javascript:alert(1)", "address-scheme", ""),
        ("data:text/html,x", "address-scheme", ""),
        ("office@pseau.org", "address-scheme", ""),
        ("https://", "address-host", ""),
        ("https://localhost", "address-host", ""),
        ("https://127.0.0.1/", "address-host", ""),
        ("https://[::1]/", "address-host", ""),
        ("https://[::1", "address-host", ""),
        ("https://a..b.org/", "address-host", ""),
        ("https://-a.org/", "address-host", ""),
        ("https://xn--a.org/", "address-host", ""),
        ("https://user:word@example.org/", "address-user", ""),
        ("https://example.org:x/", "address-host", ""),
        ('https://example.org/"onclick="x', "address-characters", ""),
        ("https://example.org/\u202egpj", "", ""),
    ],
)
def test_addresses_that_are_not(address, code, meant):
    assert addresses.fault(address) == code
    assert addresses.guessed(address) == meant


@given(st.text(max_size=40))
def test_no_address_breaks_the_check_and_none_can_run(text):
    if addresses.fault(text) == "":
        assert text.lower().startswith(("http://", "https://")) and not set(text) & set("<>\"' ")
    assert addresses.guessed(text) == "" or addresses.fault(addresses.guessed(text)) == ""


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("15/04/2020", "2020-04-15"), ("4.2020", "2020-04"), ("2020/4/5", "2020-04-05"), ("avril 2020", "2020-04"),
        ("1er avril 2020", "2020-04-01"), ("15 Avril 2020", "2020-04-15"), ("نيسان 2020", "2020-04"),
        ("15 تشرين الأول 2020", "2020-10-15"), ("٢٠٢٠", "2020"), ("31/02/2020", ""), ("bientôt", ""), ("2020", ""),
    ],
)  # fmt: skip
def test_the_date_that_was_meant(typed, meant):
    assert dates.guessed(typed) == meant


@given(st.text(max_size=20))
def test_a_guessed_date_is_a_date(text):
    guessed = dates.guessed(text)
    assert guessed == "" or dates.parse(guessed)


def test_the_day_of_the_build_can_be_set(monkeypatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    assert dates.today() == datetime.date(2023, 11, 14)
    monkeypatch.delenv("SOURCE_DATE_EPOCH")
    assert dates.today() == datetime.date.today()


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("écrire à dalil@gmail.com.", "private-provider"), ("x@hotmail.fr", "private-provider"),
        ("x@orange.fr", "private-provider"), ("x@yahoo.com.lb", "private-provider"), ("office@cyberia.net.lb", None),
        ("souad.khoury@ville.example", "private-email"), ("jean-paul@ville.example", "private-email"),
        ("relations.internationales@ville.example", None), ("contact@ville.example", None),
        ("bureau.liban@ville.example", None), ("info@cites-unies.example", None),
        ("+961 70 123 456", "private-telephone"), ("00961 3 123456", "private-telephone"),
        ("+961 (0)3 123 456", "private-telephone"), ("هاتف ٠٠٩٦١ ٧٠ ١٢٣ ٤٥٦", "private-telephone"),
        ("+33 6 12 34 56 78", "private-telephone"), ("07.12.34.56.78", "private-telephone"),
        ("+33 (0)7 12 34 56 78", "private-telephone"), ("0033612345678", "private-telephone"),
        ("+961 1 234 567", None), ("+33 1 53 41 81 81", None), ("01 53 41 81 81", None), ("70 123 456 euros", None),
        ("2007-12-31", None), ("décret 118/77", None), ("03 123 456", None),
    ],
)  # fmt: skip
def test_private_data(text, code):
    found = private.found(text)
    assert (found.code if found else None) == code


@pytest.mark.parametrize("number", ["03 123 456", "03/123456", "70-123456", "71 123 456", "81123456", "٧٠ ١٢٣ ٤٥٦"])
def test_a_local_mobile_number_is_known_in_a_telephone_field(number):
    assert private.found(number, telephone=True).code == "private-telephone"
    assert private.found("01 234 567", telephone=True) is None


@pytest.mark.parametrize("text", ["M. Jean Dupont", "Mme Khoury", "السيد سعيد", "الدكتورة منى"])
def test_a_person_is_no_role(text):
    assert private.names_a_person(text)
    assert not private.names_a_person("Mairie de Tripoli") and not private.names_a_person("أمانة السر")


def test_length_is_what_readers_see():
    assert letters("جَمْعِيَّةٌ") == 5
    assert letters("e\u0301té") == 3
    assert letters("👨\u200d👩\u200d👧 a") == 3


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("watre", "water"),
        ("Eau", "water"),
        ("المياه", "water"),
        ("Wáter", "water"),
        ("zzz", ""),
        ("tourisme", "tourism"),
    ],
)
def test_the_nearest_value(typed, value):
    named = {"Eau": "water", "المياه": "water", "Tourisme": "tourism"}
    assert nearest(typed, ["water", "tourism"], named) == value


def test_an_identifier_is_made_of_any_text():
    assert slug("Bêta 1 / Été") == "beta-1-ete" and slug("بيتا") == ""


def test_scripts():
    assert has_script("جمعية", "ar") and not has_script("جمعية", "fr")
    assert has_script("Été", "fr") and not has_script("123 ،؛؟ ٤٥", "ar") and not has_script("–«»", "fr")
