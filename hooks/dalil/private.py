"""Nothing of a private person stands in the data: telephones and e-mail addresses that are a person's own.

What is refused, and why it is taken for a person's:
- an e-mail address of a provider that gives addresses to anyone (gmail, hotmail, free.fr …); not of Lebanese
  access providers, at which many offices have their only address;
- an e-mail address that begins with two names (first.last@), unless one of them names an office (bureau, contact …);
- a mobile number: in Lebanon 3, 70, 71, 76, 78, 79, 81 (numbering plan of the Ministry of Telecommunications), in
  France 06 and 07 (plan of Arcep). Written without their country's code, Lebanese mobile numbers look like any number,
  so they are looked for in telephone fields only.
A body that has only such an address is listed without it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from . import dates

EMAIL = re.compile(r"([\w.+-]+)@([\w-]+(?:\.[\w-]+)+)")
PROVIDERS = re.compile(
    r"(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|icloud|me|mac|aol|gmx|proton|protonmail|pm|zoho|mail"
    r"|free|orange|wanadoo|sfr|laposte|bbox|numericable|neuf|club-internet)"
    r"\.(?:com|net|org|fr|me|ch|de|lb|com\.lb|net\.lb|org\.lb|co\.uk)",
    re.IGNORECASE,
)
TWO_NAMES = re.compile(r"([a-z]{2,})[._-]([a-z]{2,})", re.IGNORECASE)
OFFICES = frozenset(
    "accueil action admin administration agence antenne assistance association bureau cabinet centre commission comm "
    "communication contact cooperation coordination culture delegation departement direction documentation dpt "
    "europe federation formation fr info infos information international internationale internationales lb liban "
    "lebanon mairie mission municipality observatoire office partenariat partenariats point pole presidence presse "
    "projet projets region relation relations reseau secretariat service services siege support technique unit union "
    "ville villes webmaster general generale national nationale exterieure exterieures scac".split()
)
SEPARATOR = r"[ .\u00a0\u202f/-]?"
LEBANESE_MOBILE = rf"(?:3|7[01689]|81){SEPARATOR}(?:\d{SEPARATOR}){{5}}\d(?!\d)"
MOBILE = re.compile(
    rf"(?:\+|00){SEPARATOR}961{SEPARATOR}(?:\(0\)|0)?{SEPARATOR}{LEBANESE_MOBILE}"
    rf"|(?:\+|00){SEPARATOR}33{SEPARATOR}(?:\(0\)|0)?{SEPARATOR}[67](?:{SEPARATOR}\d\d){{4}}(?!\d)"
    rf"|(?<![\d+])0[67](?:{SEPARATOR}\d\d){{4}}(?!\d)"
)
LOCAL_MOBILE = re.compile(rf"0?{LEBANESE_MOBILE}")
WORTH_A_LOOK = re.compile(r"[@0-9٠-٩۰-۹]")
PERSON = re.compile(
    r"^(?:M\.|MM\.|Mme|Mlle|Mr\.?|Mrs\.?|Dr\.?|Me) +[A-ZÉÈÀ]"
    r"|^(?:السيد|السيدة|الآنسة|الدكتور|الدكتورة|الأستاذ|الأستاذة|المهندس|المهندسة) "
)


@dataclass(frozen=True)
class Found:
    """What looks like a person's: the code of its message and the text."""

    code: str
    text: str


def found(text: str, telephone: bool = False) -> Found | None:
    """Return the first private telephone or e-mail address in a text, None without one.

    `telephone` says that the whole text is a telephone number, so that local mobile numbers are known.
    """
    if not WORTH_A_LOOK.search(text):
        return None
    plain = text.translate(dates.EASTERN_DIGITS)
    for match in EMAIL.finditer(plain):
        if PROVIDERS.fullmatch(match[2]):
            return Found("private-provider", match[0])
        names = TWO_NAMES.fullmatch(match[1])
        if names and not {names[1].lower(), names[2].lower()} & OFFICES:
            return Found("private-email", match[0])
    mobile = MOBILE.search(plain) or (LOCAL_MOBILE.fullmatch(plain) if telephone else None)
    return Found("private-telephone", mobile[0].strip()) if mobile else None


def names_a_person(text: str) -> bool:
    """Tell whether a text begins as a person's name does, with a title."""
    return bool(PERSON.search(text))
