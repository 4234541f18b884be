"""Set the text of rendered HTML for its language: French spaces, and every foreign run marked.

Works on the finished HTML of a page's content, so that Markdown, data and templates are all treated alike.
"""

from __future__ import annotations

import functools
import html
import re
from collections.abc import Mapping

from . import bidi, french

# What stands in a tag is taken whole or not at all: a page that breaks off within one costs no more than any other.
TAG = re.compile(r"""<!--.*?-->|<(/?)([a-zA-Z][\w-]*)((?:[^<>"']++|"[^"]*"|'[^']*')*+)>""", re.DOTALL)
ATTRIBUTE = re.compile(r"""\s(?P<name>lang|dir)\s*=\s*["']?(?P<value>[\w-]+)""")
VOID = frozenset(["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"])
VERBATIM = frozenset(["code", "kbd", "pre", "samp", "script", "style", "textarea"])
# Only text may stand in these: a run inside is isolated by invisible characters instead of markup.
TEXT_ONLY = frozenset(("option", "title"))

# Open elements, each with whether its text stays as it is.
Open = list[tuple[str, bool]]


def typeset(content: str, language: str, latin: Mapping[str, str] | None = None) -> str:
    """Return the HTML `content` of a page in `language` with its text nodes set (see `Typesetter`)."""
    return Typesetter(language, latin).page(content)


def typeset_text(text: str, language: str, latin: Mapping[str, str] | None = None) -> str:
    """Return plain `text` as HTML, set for its language."""
    return Typesetter(language, latin).text(text)


def typeset_plain(text: str, language: str) -> str:
    """Return plain `text` set for its language without markup, for titles and attributes; not yet escaped."""
    return bidi.isolate_plain(french.typeset(text) if language == "fr" else text, language)


def typeset_pattern(text: str, language: str) -> str:
    """Return plain `text` as `typeset_plain`, without touching its places for values that come later (`{date}`)."""
    return bidi.isolate_around(french.typeset(text) if language == "fr" else text, language)


class Typesetter:
    """Sets the pages of one edition. Most texts stand on many of them: each is set once.

    `latin` gives the language of Latin runs that are not French. What stands in an element with its own `lang` or
    `dir`, and in code, is left as it is; code gets `dir="ltr"`.
    """

    def __init__(self, language: str, latin: Mapping[str, str] | None = None):
        self.language = language
        self.latin = latin or {}
        self._names = {html.escape(name, quote=False): code for name, code in self.latin.items()}
        longest_first = sorted(self._names, key=len, reverse=True)
        self._named = re.compile("|".join(map(re.escape, longest_first))) if longest_first else None
        self._set: dict[str, str] = {}

    def page(self, content: str) -> str:
        """Return the HTML of a page with its text nodes set."""
        pieces, end = [], 0
        opened: Open = []
        for match in TAG.finditer(content):
            start, after = match.span()
            if start > end:
                pieces.append(self._node(content[end:start], opened))
            pieces.append(self._tag(match[0], opened))
            end = after
        pieces.append(self._node(content[end:], opened))
        return "".join(pieces)

    def text(self, text: str) -> str:
        """Return plain text as HTML."""
        if self.language != "fr":
            return bidi.isolate(text, self.language, self.latin)
        marked = bidi.isolate(french.typeset(text), self.language)
        if not self._named:
            return marked
        return self._named.sub(lambda match: f'<span lang="{self._names[match[0]]}">{match[0]}</span>', marked)

    def _tag(self, source: str, opened: Open) -> str:
        name, closing, stays, written = _read(source, self.language)
        if closing:
            while opened and opened.pop()[0] != name:
                pass
        elif name:
            outer = bool(opened) and opened[-1][1]
            opened.append((name, outer or stays))
            if name == "code" and outer:
                return source
        return written

    def _node(self, source: str, opened: Open) -> str:
        if not source.strip() or (opened and opened[-1][1]):
            return source
        if opened and opened[-1][0] in TEXT_ONLY:
            return html.escape(typeset_plain(html.unescape(source), self.language), quote=False)
        if source not in self._set:
            self._set[source] = self.text(html.unescape(source))
        return self._set[source]


@functools.lru_cache(maxsize=4096)  # a site has few different ones
def _read(source: str, language: str) -> tuple[str, bool, bool, str]:
    """Read a tag: the name of the element that it opens or closes ("" for none), whether it closes it, whether it lets
    the text within stay as it is, and the tag as it is written where no element round it does."""
    match = TAG.fullmatch(source)
    closing, name, attributes = match[1], (match[2] or "").lower(), match[3] or ""
    if not name or name in VOID or attributes.endswith("/"):
        return "", False, False, source
    if closing:
        return name, True, False, source
    marks = {each["name"]: each["value"] for each in ATTRIBUTE.finditer(attributes)}
    stays = marks.get("lang", language) != language or "dir" in marks or name in VERBATIM
    led = language == "ar" and "dir" not in marks and (name == "code" or (name == "span" and marks.get("lang")))
    return name, False, stays, f'<{match[2]} dir="ltr"{attributes}>' if led else source
