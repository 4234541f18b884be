"""Set the text of rendered HTML for its language: French spaces, and every foreign run marked.

Works on the finished HTML of a page's content, so that Markdown, data and templates are all treated alike.
"""

from __future__ import annotations

import html
import re
from collections.abc import Mapping

from . import bidi, french

TAG = re.compile(r"""<!--.*?-->|<(/?)([a-zA-Z][\w-]*)((?:[^<>"']|"[^"]*"|'[^']*')*)>""", re.DOTALL)
ATTRIBUTE = re.compile(r"""\s(?P<name>lang|dir)\s*=\s*["']?(?P<value>[\w-]+)""")
VOID = frozenset(["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"])
VERBATIM = frozenset(["code", "kbd", "pre", "samp", "script", "style", "textarea"])
# Only text may stand in these: a run inside is isolated by invisible characters instead of markup.
TEXT_ONLY = frozenset(("option", "title"))


def typeset(
    content: str, language: str, latin: Mapping[str, str] | None = None, known: dict[str, str] | None = None
) -> str:
    """Return the HTML `content` of a page in `language` with its text nodes set.

    `known` keeps the texts that were set, for pages of the same language and the same `latin`.

    `latin` gives the language of Latin runs that are not French. What stands in an element with its own `lang` or
    `dir`, and in code, is left as it is; code gets `dir="ltr"`.
    """
    return _Typesetting(language, latin or {}, {} if known is None else known).run(content)


def typeset_text(text: str, language: str, latin: Mapping[str, str] | None = None) -> str:
    """Return plain `text` as HTML, set for its language."""
    if language != "fr":
        return bidi.isolate(text, language, latin)
    marked = bidi.isolate(french.typeset(text), language)
    if not latin:
        return marked
    names = {html.escape(name, quote=False): code for name, code in latin.items()}
    longest_first = "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))
    return re.sub(longest_first, lambda match: f'<span lang="{names[match[0]]}">{match[0]}</span>', marked)


def typeset_plain(text: str, language: str) -> str:
    """Return plain `text` set for its language without markup, for titles and attributes; not yet escaped."""
    return bidi.isolate_plain(french.typeset(text) if language == "fr" else text, language)


def typeset_pattern(text: str, language: str) -> str:
    """Return plain `text` as `typeset_plain`, without touching its places for values that come later (`{date}`)."""
    return bidi.isolate_around(french.typeset(text) if language == "fr" else text, language)


class _Typesetting:
    def __init__(self, language: str, latin: Mapping[str, str], known: dict[str, str]):
        self.language = language
        self.latin = latin
        self.known = known
        # Open elements, each with whether its text stays as it is.
        self.open: list[tuple[str, bool]] = []

    def run(self, content: str) -> str:
        pieces, end = [], 0
        for match in TAG.finditer(content):
            pieces.append(self.text(content[end : match.start()]))
            pieces.append(self.tag(match))
            end = match.end()
        pieces.append(self.text(content[end:]))
        return "".join(pieces)

    def tag(self, match: re.Match[str]) -> str:
        closing, name, attributes = match[1], (match[2] or "").lower(), match[3] or ""
        if not name or name in VOID or attributes.endswith("/"):
            return match[0]
        if closing:
            while self.open:
                if self.open.pop()[0] == name:
                    break
            return match[0]
        marks = {each["name"]: each["value"] for each in ATTRIBUTE.finditer(attributes)}
        outer = self.open[-1][1] if self.open else False
        own = marks.get("lang", self.language) != self.language or "dir" in marks
        self.open.append((name, outer or own or name in VERBATIM))
        if name == "code" and not outer and "dir" not in marks and self.language == "ar":
            return f'<{match[2]} dir="ltr"{attributes}>'
        if name == "span" and marks.get("lang") and "dir" not in marks and self.language == "ar":
            return f'<{match[2]} dir="ltr"{attributes}>'
        return match[0]

    def text(self, source: str) -> str:
        if not source.strip() or (self.open and self.open[-1][1]):
            return source
        plain = html.unescape(source)
        if self.open and self.open[-1][0] in TEXT_ONLY:
            return html.escape(typeset_plain(plain, self.language), quote=False)
        if plain not in self.known:
            self.known[plain] = typeset_text(plain, self.language, self.latin)
        return self.known[plain]
