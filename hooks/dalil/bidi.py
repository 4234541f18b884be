"""Keep every run of text in its own direction.

In Arabic text a Latin run, an address, and a number that holds a separator or a sign are isolated; in French text an
Arabic run. Source of the rules: W3C "Inline markup and bidirectional text in HTML"; the house rules of language.
"""

from __future__ import annotations

import html
import re
from collections.abc import Mapping

ARABIC = r"\u0600-\u06FF\u0750-\u077F\u08A0-\u08FF\uFB50-\uFDFF\uFE70-\uFEFF"
LATIN = r"A-Za-z\u00AA\u00BA\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u024F\u1E00-\u1EFF"

FIRST_STRONG_ISOLATE, POP_ISOLATE = "\u2068", "\u2069"

# A web or e-mail address, as far as it goes without its closing punctuation; or the beginning of one alone.
ADDRESS = (
    rf"(?:https?://|www\.)[^\s<>«»{ARABIC}]*[^\s<>«».,;:!?()\[\]{ARABIC}]|https?://"
    r"|[\w.+-]+@[\w-]+(?:\.[\w-]+)+"
)
# Latin words with what joins them (spaces, slashes, hyphens, digits, brackets that open and close inside).
_WORD = rf"[{LATIN}][{LATIN}0-9’'./&_+-]*(?<![./&+-])"
_JOIN = r"(?: ?[/&–—:,+-] ?| |\u00A0|\u202F)"
_MORE = rf"(?:{_WORD}|[0-9]+(?:[./-][0-9]+)*)"
LATIN_RUN = rf"(?:[0-9]+[-/]?)?{_WORD}(?:{_JOIN}{_MORE}| ?\([{LATIN}][{LATIN}0-9 ’'./&-]*\))*"
# Digits with a separator or a sign: 12-15, 118/77, +961 1 234 567, 2020-04-15, 3.5, 25%.
NUMBER = (
    r"\+[0-9]+(?:[ .\u00A0\u202F-][0-9]+)*"
    r"|0[0-9]+(?:[ .\u00A0\u202F][0-9]{2,4})+"
    r"|[1-9][0-9]{0,2}(?:[ \u00A0\u202F][0-9]{3})+(?![0-9])"
    r"|[0-9]+(?:[-/.,:–][0-9]+)+%?|[0-9]+%"
)
PLACE = re.compile(r"(\{\w+\})")
IN_ARABIC = re.compile(rf"(?P<address>{ADDRESS})|(?P<latin>{LATIN_RUN})|(?P<number>{NUMBER})")
# Arabic words with the spaces and punctuation between them.
IN_FRENCH = re.compile(rf"[{ARABIC}](?:[{ARABIC}0-9\s/().«»–-]*[{ARABIC}])?")


def isolate(text: str, language: str, latin: Mapping[str, str] | None = None) -> str:
    """Return plain `text` as HTML in which every run of the other direction is marked.

    `latin` gives the language of a Latin run that is not French, by its exact text.
    """
    return _mark(text, language, latin or {}, html.escape)


def isolate_plain(text: str, language: str) -> str:
    """Return `text` with invisible isolates round runs of the other direction, for titles and attributes."""
    pattern = IN_ARABIC if language == "ar" else IN_FRENCH
    return pattern.sub(lambda match: FIRST_STRONG_ISOLATE + match[0] + POP_ISOLATE, text)


def isolate_around(text: str, language: str) -> str:
    """Return `text` as `isolate_plain` does, without touching its places for values (`{found}`)."""
    return "".join(each if PLACE.fullmatch(each) else isolate_plain(each, language) for each in PLACE.split(text))


def _mark(text: str, language: str, latin: Mapping[str, str], escape) -> str:
    pattern = IN_ARABIC if language == "ar" else IN_FRENCH
    pieces, end = [], 0
    for match in pattern.finditer(text):
        pieces.append(escape(text[end : match.start()], quote=False))
        run = escape(match[0], quote=False)
        if language == "fr":
            pieces.append(f'<bdi lang="ar" dir="rtl">{run}</bdi>')
        elif match.lastgroup == "latin":
            pieces.append(f'<bdi lang="{latin.get(match[0], "fr")}" dir="ltr">{run}</bdi>')
        else:
            pieces.append(f'<bdi dir="ltr">{run}</bdi>')
        end = match.end()
    pieces.append(escape(text[end:], quote=False))
    return "".join(pieces)
