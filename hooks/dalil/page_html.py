"""Which HTML a page may hold beside its Markdown: what only arranges text, nothing that runs or loads.

The policy of `security` keeps a browser from running the rest; here people are told of it before it is published.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from .markers import without_code
from .problems import Problem
from .written import WrittenPage

ELEMENTS = tuple(
    "abbr aside bdi br dd details div dl dt em figcaption figure li nav ol p section small span strong sub summary sup"
    " ul".split()
)
# An asterisk stands for any name that begins like this: what they say runs nothing.
ATTRIBUTES = ("aria-*", "class", "data-*", "dir", "height", "id", "lang", "markdown", "role", "title", "width")
ATTRIBUTE = "|".join(ATTRIBUTES).replace("*", "[a-z-]+")
# Anything that a browser or Markdown may take for the beginning of an element. Comments are markers (see
# `markers.check`), and the target of a link may stand in such brackets.
TAG = re.compile(r"(?<!\]\()<(?!!--)[a-z!?][^<>]*>?", re.IGNORECASE)
ALLOWED = re.compile(
    rf"<(?:{'|'.join(ELEMENTS)})(?:\s+(?:{ATTRIBUTE})(?:=(?:\"[^\"]*\"|'[^']*'|[\w-]+))?)*\s*/?>"
    r"|<https?://[^\s<>]+>|<[\w.+-]+@[\w.-]+>"
)
# `{ .lead width=720 }` after a text or a picture gives it attributes.
LIST = re.compile(r"\{[^{}\n]*\}")
NAME = re.compile(r"(?<![\w:-])([\w:-]+)\s*=")
MAX_FOUND = 60


def check(page: WrittenPage) -> Iterator[Problem]:
    """Yield a problem for each tag and each attribute in a page's Markdown that is not among those allowed."""
    text = without_code(page.text)
    for match in TAG.finditer(text):
        if not ALLOWED.fullmatch(match[0]):
            values = {"found": " ".join(match[0].split())[:MAX_FOUND], "allowed": ELEMENTS}
            yield Problem(page.place(match.start()), "html-refused", values=values)
    for match in LIST.finditer(text):
        for name in NAME.findall(match[0]):
            if not re.fullmatch(ATTRIBUTE, name):
                values = {"found": name, "allowed": ATTRIBUTES}
                yield Problem(page.place(match.start()), "attribute-refused", values=values)
