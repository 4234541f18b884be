"""Find the first use of the glossary's terms in a page, so that it can carry the explanation.

Works on the finished HTML of both editions at once: a term is explained where both use it, so that neither edition
explains more than the other.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from fnmatch import fnmatch

from .alphabet import MARKS, without_article
from .languages import LANGUAGES
from .records import GlossaryTerm
from .scripts import has_script
from .typesetting import ATTRIBUTE, TAG, VOID

# Addresses (in the Arabic edition) of the pages whose terms are explained: running text for readers.
PAGES = ("guide/*", "help/", "updates/", "toolbox/*")
# More explanations than this would unsettle a page.
MOST = 12
# No explanation stands in these: a link inside them would mislead, or there is one already.
LEFT_OUT = frozenset(
    (
        *("a", "button", "caption", "code", "dt", "figcaption", "h1", "h2", "h3", "h4", "h5", "h6", "kbd", "label"),
        *("nav", "option", "pre", "samp", "script", "select", "style", "summary", "svg", "textarea", "th", "title"),
    )
)
# Titles, numbers with their labels, and lists whose items are links as a whole.
LEFT_OUT_CLASSES = ("admonition-title", "eyebrow", "screen-only", "chart", "figures", "tally", "tiles", "themes")
CLASS = re.compile(r"""\sclass\s*=\s*["'](?P<names>[^"']*)""")
CONTENT = "md-content__inner"

# Arabic is looked at without its vowel signs and with one kind of alef.
_SIGN = re.compile(f"[{MARKS}]")
_ALEFS = str.maketrans("أإآ", "ااا")
# What may stand before a word without a space: and, so; by, for, like; the article, which "for" runs into.
_PREFIXES = "[وف]?(?:[بكل]?(?:ال)?|لل)"
_ENDINGS = "(?:ات|ان|ين|ون|ا)?"
# The adjective of a plural that is not of persons stays as it is: only the first word has one of its own.
_FEMININE = "(?:ة|ات|تان|تين)"
_FEMININE_AFTER = "(?:ة|تان|تين)"
# A form stands by itself where none of these touch it. Of French an elided article may stand before it, no hyphen.
BEFORE = {"ar": rf"(?<![\w.-]){_PREFIXES}", "fr": r"(?<![\w.,-])"}
AFTER = r"(?![\w-])"


@dataclass(frozen=True)
class Use:
    """The first use of a term in a page: its id, and where its words stand in the page's HTML."""

    term: str
    start: int
    end: int


def is_explained(address: str) -> bool:
    """Say whether the page at an address (in the Arabic edition) explains its terms."""
    return any(fnmatch(address, pattern) for pattern in PAGES)


class Finder:
    """Finds the terms of one language; only those with `explain: yes`."""

    def __init__(self, terms: Iterable[GlossaryTerm], language: str):
        self.language = language
        asked = [term for term in terms if term.explain == "yes"]
        forms = [(form, term.id) for term in asked for form in term.forms(language)]
        # Of two forms that begin alike the longer one is meant.
        forms.sort(key=lambda pair: -len(pair[0]))
        self.ids = [id_ for _, id_ in forms]
        # An empty group after each form tells which one was found: a group round it would cost the quick first look.
        parts = (f"{pattern(form, language)}{AFTER}()" for form, _ in forms)
        self.pattern = re.compile(f"{BEFORE[language]}(?:{'|'.join(parts)})") if forms else None

    def uses(self, html: str) -> list[Use]:
        """Return the first use of each term in the running text of a page's HTML, in the order of the page."""
        found: dict[str, Use] = {}
        for start, end in texts(html, self.language) if self.pattern else ():
            text, places = folded(html[start:end], self.language)
            for match in self.pattern.finditer(text):
                term = self.ids[match.lastindex - 1]
                found.setdefault(term, Use(term, start + places[match.start()], start + places[match.end()]))
        return list(found.values())


def folded(text: str, language: str) -> tuple[str, Sequence[int]]:
    """Return a text as it is looked at, and for each of its characters, and its end, the place in the text as given."""
    if language != "ar":
        return text, range(len(text) + 1)
    kept = [place for place, character in enumerate(text) if not _SIGN.match(character)]
    return "".join(text[place] for place in kept).translate(_ALEFS), [*kept, len(text)]


def pattern(form: str, language: str) -> str:
    """Return the regular expression, without groups, of a form as folded running text holds it.

    Arabic: with or without articles, singular or regular plural; what joins a word from before is not part of it.
    French: singular or regular plural, with a small or a capital initial; capitals alone are an acronym.
    """
    if language == "ar":
        words = enumerate(without_article(form).translate(_ALEFS).split())
        return r"\s+(?:ال)?".join(_arabic(word, _FEMININE_AFTER if place else _FEMININE) for place, word in words)
    return r"\s+".join(map(_french, form.split()))


def _arabic(word: str, feminine: str) -> str:
    if not has_script(word, "ar"):
        return re.escape(word)
    return re.escape(word[:-1]) + feminine if word.endswith("ة") else re.escape(word) + _ENDINGS


def _french(word: str) -> str:
    if word.isupper():
        return re.escape(word)
    first = f"[{word[0].lower()}{word[0].upper()}]" if word[0].isalpha() else re.escape(word[0])
    rest = re.escape(word[1:]).replace("’", "['’]")
    if word.endswith("al"):
        return f"{first}{rest[:-1]}(?:l|le|les|ux)"
    return first + rest + ("" if len(word) < 3 or word[-1] in "sxz%" else "[sx]?")


def texts(html: str, language: str) -> Iterator[tuple[int, int]]:
    """Yield where the running text of a page's content stands in its HTML, as (start, end)."""
    # Open elements, each with whether its text is passed over; the content's own element is told by its class.
    opened: list[tuple[str, bool]] = []
    inside, end = 0, 0
    for match in TAG.finditer(html):
        if inside and not opened[-1][1] and html[end : match.start()].strip():
            yield end, match.start()
        end = match.end()
        closing, name, attributes = match[1], (match[2] or "").lower(), match[3] or ""
        if not name or name in VOID or attributes.endswith("/"):
            continue
        if not closing:
            content = not inside and CONTENT in _classes(attributes)
            passed = (opened[-1][1] if opened and not content else False) or _passed(name, attributes, language)
            opened.append((name, passed))
            inside = inside or (len(opened) if content else 0)
        else:
            while opened and opened.pop()[0] != name:
                pass
            inside = inside if len(opened) >= inside else 0


def _passed(name: str, attributes: str, language: str) -> bool:
    marks = {each["name"]: each["value"] for each in ATTRIBUTE.finditer(attributes)}
    foreign = marks.get("lang", language) != language or "dir" in marks
    # The root states the direction of the whole page.
    return name != "html" and (foreign or name in LEFT_OUT or not _classes(attributes).isdisjoint(LEFT_OUT_CLASSES))


def _classes(attributes: str) -> set[str]:
    found = CLASS.search(attributes)
    return set(found["names"].split()) if found else set()


def shared(uses: dict[str, list[Use]]) -> set[str]:
    """Return the terms that both editions of a page use, at most MOST, those that come first; `uses` is by language."""
    places = [{use.term: place for place, use in enumerate(uses[language])} for language in LANGUAGES]
    both = set.intersection(*map(set, places))
    return set(sorted(both, key=lambda term: (sum(place[term] for place in places), term))[:MOST])


def marked(html: str, uses: Iterable[Use], notes: str) -> str:
    """Return a page's HTML with a link from each use to its note, and the `notes` at the end of the content."""
    pieces, end = [], 0
    for use in uses:
        link = f'<a class="term" href="#term-{use.term}">{html[use.start : use.end]}</a>'
        pieces += [html[end : use.start], link]
        end = use.end
    close = _end_of_content(html)
    pieces += [html[end:close], notes.strip(), html[close:]]
    return "".join(pieces)


def _end_of_content(html: str) -> int:
    """Return where the element of the content closes; ValueError for a page without one."""
    depth = 0
    for match in TAG.finditer(html):
        if (match[2] or "").lower() != "article":
            continue
        if not match[1]:
            depth += bool(depth or CONTENT in _classes(match[3] or ""))
        elif depth:
            depth -= 1
            if not depth:
                return match.start()
    raise ValueError("the page has no content")
