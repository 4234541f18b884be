"""Counted nouns: the six Arabic forms and the two French ones.

The rules are those of CLDR's plural categories for `ar` and `fr` (whole numbers only).
"""

from __future__ import annotations

ARABIC_FORMS = ("zero", "one", "two", "few", "many", "other")

# A noun's forms, each with {n} where the number is written.
NOUNS: dict[str, dict[str, dict[str, str]]] = {
    "actor": {
        "ar": {
            "zero": "لا جهات",
            "one": "جهة واحدة",
            "two": "جهتان",
            "few": "{n} جهات",
            "many": "{n} جهة",
            "other": "{n} جهة",
        },
        "fr": {"one": "{n} acteur", "other": "{n} acteurs"},
    },
    "partnership": {
        "ar": {
            "zero": "لا شراكات",
            "one": "شراكة واحدة",
            "two": "شراكتان",
            "few": "{n} شراكات",
            "many": "{n} شراكة",
            "other": "{n} شراكة",
        },
        "fr": {"one": "{n} partenariat", "other": "{n} partenariats"},
    },
    "page": {
        "ar": {
            "zero": "لا صفحات",
            "one": "صفحة واحدة",
            "two": "صفحتان",
            "few": "{n} صفحات",
            "many": "{n} صفحة",
            "other": "{n} صفحة",
        },
        "fr": {"one": "{n} page", "other": "{n} pages"},
    },
    "sheet": {
        "ar": {
            "zero": "لا أوراق",
            "one": "ورقة واحدة",
            "two": "ورقتان",
            "few": "{n} أوراق",
            "many": "{n} ورقة",
            "other": "{n} ورقة",
        },
        "fr": {"one": "{n} feuille", "other": "{n} feuilles"},
    },
    "authority": {
        "ar": {
            "zero": "لا سلطات محلية",
            "one": "سلطة محلية واحدة",
            "two": "سلطتان محليتان",
            "few": "{n} سلطات محلية",
            "many": "{n} سلطة محلية",
            "other": "{n} سلطة محلية",
        },
        "fr": {"one": "{n} autorité locale", "other": "{n} autorités locales"},
    },
    "relation": {
        "ar": {
            "zero": "لا علاقات أخرى",
            "one": "علاقة أخرى واحدة",
            "two": "علاقتان أخريان",
            "few": "{n} علاقات أخرى",
            "many": "{n} علاقة أخرى",
            "other": "{n} علاقة أخرى",
        },
        "fr": {"one": "{n} autre relation", "other": "{n} autres relations"},
    },
    "source": {
        "ar": {
            "zero": "لا مصادر",
            "one": "مصدر واحد",
            "two": "مصدران",
            "few": "{n} مصادر",
            "many": "{n} مصدرًا",
            "other": "{n} مصدر",
        },
        "fr": {"one": "{n} source", "other": "{n} sources"},
    },
    "update": {
        "ar": {
            "zero": "لا مستجدات",
            "one": "مستجدّ واحد",
            "two": "مستجدّان",
            "few": "{n} مستجدات",
            "many": "{n} مستجدًّا",
            "other": "{n} مستجدّ",
        },
        "fr": {"one": "{n} nouveauté", "other": "{n} nouveautés"},
    },
    "result": {
        "ar": {
            "zero": "لا نتائج",
            "one": "نتيجة واحدة",
            "two": "نتيجتان",
            "few": "{n} نتائج",
            "many": "{n} نتيجة",
            "other": "{n} نتيجة",
        },
        "fr": {"one": "{n} résultat", "other": "{n} résultats"},
    },
    "rule": {
        "ar": {
            "zero": "لا قواعد",
            "one": "قاعدة واحدة",
            "two": "قاعدتان",
            "few": "{n} قواعد",
            "many": "{n} قاعدة",
            "other": "{n} قاعدة",
        },
        "fr": {"one": "{n} règle", "other": "{n} règles"},
    },
    "term": {
        "ar": {
            "zero": "لا مصطلحات",
            "one": "مصطلح واحد",
            "two": "مصطلحان",
            "few": "{n} مصطلحات",
            "many": "{n} مصطلحًا",
            "other": "{n} مصطلح",
        },
        "fr": {"one": "{n} terme", "other": "{n} termes"},
    },
    "theme": {
        "ar": {
            "zero": "لا مواضيع",
            "one": "موضوع واحد",
            "two": "موضوعان",
            "few": "{n} مواضيع",
            "many": "{n} موضوعًا",
            "other": "{n} موضوع",
        },
        "fr": {"one": "{n} thème", "other": "{n} thèmes"},
    },
}


def form(number: int, language: str) -> str:
    """Return the plural category of a whole number of zero or more; ValueError below zero."""
    if number < 0:
        raise ValueError(f"cannot count {number}")
    if language == "fr":
        return "one" if number < 2 else "other"
    if number < 3:
        return ARABIC_FORMS[number]
    if 3 <= number % 100 <= 10:
        return "few"
    if number % 100 >= 11:
        return "many"
    return "other"


def digits(number: int, language: str) -> str:
    """Write a number as the guide does: European digits in both editions, thousands apart in French.

    Source: the house rules of language (European digits as in the guide of April 2020; U+202F for thousands).
    """
    return f"{number:,}".replace(",", "\u202f") if language == "fr" else str(number)


def counted(number: int, noun: str, language: str) -> str:
    """Return the number with its noun in the right form; KeyError for a noun that is not listed."""
    return NOUNS[noun][language][form(number, language)].format(n=digits(number, language))
