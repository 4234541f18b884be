import pytest
from dalil import bidi
from hypothesis import given
from hypothesis import strategies as st


@pytest.mark.parametrize(
    ("text", "runs"),
    [
        ("جمعية (AIMF) هنا", ["AIMF"]),
        ("وpS-Eau ثم", ["pS-Eau"]),
        ("شبكة Sites & Cités remarquables de France الفرنسية", ["Sites &amp; Cités remarquables de France"]),
        ("Cités Unies France (CUF) في باريس", ["Cités Unies France (CUF)"]),
        ("المرسوم 118/77 والمادة", ["118/77"]),
        ("بين 92-125 من", ["92-125"]),
        ("هاتف +961 1 234 567 أو 01 234 567.", ["+961 1 234 567", "01 234 567"]),
        ("على https://www.pseau.org/pays/liban. انتهى", ["https://www.pseau.org/pays/liban"]),
        ("(www.lewap.org/news)", ["www.lewap.org/news"]),
        ("بريد office@example.org، ثم", ["office@example.org"]),
        ("نسبة 25% فقط", ["25%"]),
        ("سنة 2019 وحدها", []),
        ("بين 2018 و2019", []),
    ],
)
def test_runs_in_arabic(text, runs):
    marked = bidi.isolate(text, "ar")
    assert [
        part.split(">", 1)[1] for part in marked.split("</bdi>") for part in [part.split("<bdi", 1)[-1]] if ">" in part
    ] == runs


def test_a_latin_word_is_french_unless_named_otherwise():
    assert bidi.isolate("منصة LEWAP", "ar", {"LEWAP": "en"}) == 'منصة <bdi lang="en" dir="ltr">LEWAP</bdi>'
    assert bidi.isolate("منصة LEWAP", "ar") == 'منصة <bdi lang="fr" dir="ltr">LEWAP</bdi>'


def test_an_arabic_run_in_french_is_one_run():
    assert bidi.isolate("le nom جمعية المدن المتحدة, ici", "fr") == (
        'le nom <bdi lang="ar" dir="rtl">جمعية المدن المتحدة</bdi>, ici'
    )


def test_plain_text_gets_invisible_isolates():
    assert bidi.isolate_plain("جمعية (AIMF)", "ar") == "جمعية (\u2068AIMF\u2069)"


@given(st.text(max_size=60), st.sampled_from(["ar", "fr"]))
def test_nothing_is_lost_and_nothing_can_run(text, language):
    import html
    import re

    marked = bidi.isolate(text, language)
    without = re.sub(r"</?bdi[^>]*>", "", marked)
    assert html.unescape(without) == html.unescape(html.escape(text, quote=False))
    assert "<" not in without
    plain = bidi.isolate_plain(text, language)
    assert [c for c in plain if c not in "\u2068\u2069"] == [c for c in text if c not in "\u2068\u2069"]


@given(st.text(alphabet=st.sampled_from("ابت ab12-/. ()&é@:"), max_size=40))
def test_no_latin_letter_stays_bare_in_arabic(text):
    import re

    bare = re.sub(r"<bdi[^>]*>.*?</bdi>", "", bidi.isolate(text, "ar"))
    assert not re.search(r"[A-Za-zé]", bare.replace("&amp;", ""))


def test_the_beginning_of_an_address_stays_whole():
    text = "أوله https:// أو http://."
    assert bidi.isolate(text, "ar") == 'أوله <bdi dir="ltr">https://</bdi> أو <bdi dir="ltr">http://</bdi>.'


def test_places_for_values_are_left_alone():
    text = "الصيغ: 2020-04 أو {found}، مثل https://a.org."
    assert bidi.isolate_around(text, "ar") == "الصيغ: \u20682020-04\u2069 أو {found}، مثل \u2068https://a.org\u2069."
