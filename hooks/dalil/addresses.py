"""Web addresses: which ones may stand in the data, and what a faulty one was meant to be.

Sources: RFC 3986 for the parts, RFC 5891 (through the library idna) for host names in any script.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from urllib.parse import urlsplit

import idna

FORBIDDEN = re.compile(r"[\s<>\"'`{}|\\^\x00-\x20\x7f]")
LABEL = re.compile(r"(?!-)[a-z0-9-]{1,63}(?<!-)", re.IGNORECASE)
# Web and e-mail addresses within a text.
IN_TEXT = re.compile(r"(?:https?://|www\.)\S+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
LIKE_A_HOST = re.compile(r"(?:www\.)?[\w-]+(?:\.[\w-]+)+(?:[/?#]\S*)?")


def fault(text: str) -> str:
    """Return "" for a web address that may stand in the data, otherwise the code of the message that tells why not."""
    if FORBIDDEN.search(text):
        return "address-characters"
    try:
        parts = urlsplit(text)
        host, _ = parts.hostname or "", parts.port
    except ValueError:
        return "address-host"
    if parts.scheme not in ("http", "https"):
        return "address-scheme"
    if parts.username is not None or parts.password is not None:
        return "address-user"
    return "" if _is_host(host) else "address-host"


def guessed(text: str) -> str:
    """Return the address that was probably meant: with its scheme, without spaces; "" where nothing is sure."""
    bare = re.sub(r"\s+", "", text)
    bare = re.sub(r"^(https?):?/{0,3}(?=\w)", r"\1://", bare, flags=re.IGNORECASE)
    if LIKE_A_HOST.fullmatch(bare) and "@" not in bare:
        bare = "https://" + bare
    bare = re.sub(r"^HTTPS?", lambda match: match[0].lower(), bare, flags=re.IGNORECASE)
    return bare if bare != text and not fault(bare) else ""


def around(change: Callable[[str], str], text: str) -> str:
    """Return the text with what lies between its addresses changed, and every address as it is."""
    pieces, end = [], 0
    for match in IN_TEXT.finditer(text):
        pieces += [change(text[end : match.start()]), match[0]]
        end = match.end()
    return "".join([*pieces, change(text[end:])])


def _is_host(host: str) -> bool:
    """Say whether a host is a public name: at least two labels, the last no number, each valid in its script."""
    try:
        name = host if host.isascii() else idna.encode(host, uts46=True).decode("ascii")
        if "xn--" in name:
            idna.decode(name)
    except idna.IDNAError:
        return False
    labels = name.removesuffix(".").split(".")
    public = len(labels) > 1 and not labels[-1].isdigit() and len(labels[-1]) > 1
    return public and len(name) <= 253 and all(LABEL.fullmatch(each) for each in labels)
