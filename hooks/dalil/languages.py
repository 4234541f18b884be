"""The two editions: their codes, directions and addresses."""

from __future__ import annotations

from dataclasses import dataclass

LANGUAGES = ("ar", "fr")
DEFAULT = "ar"
DIRECTIONS = {"ar": "rtl", "fr": "ltr"}
NAMES = {"ar": "العربية", "fr": "Français"}


@dataclass(frozen=True)
class Text:
    """One text in both languages."""

    ar: str
    fr: str

    def __getitem__(self, language: str) -> str:
        if language not in LANGUAGES:
            raise KeyError(language)
        return getattr(self, language)


def side_by_side(text: Text) -> str:
    """Return a text in both languages, one after the other, for places that have room for one line."""
    return " · ".join(text[language] for language in reversed(LANGUAGES))


def other(language: str) -> str:
    """Return the code of the other edition."""
    return "fr" if language == "ar" else "ar"


def address(path: str, language: str) -> str:
    """Return where `path` (as in the Arabic edition, "" for home) stands in the edition of `language`."""
    return path if language == DEFAULT else f"{language}/{path}"


def page_address(source: str) -> str:
    """Return where a Markdown file's page stands in the Arabic edition: "guide/how.md" is "guide/how/"."""
    path = source.removesuffix(".md")
    return path.removesuffix("index") if path.rpartition("/")[2] == "index" else path + "/"


def twin(address_: str, language: str) -> str:
    """Return the address in the other edition of the page that stands at `address_` in `language`."""
    path = "" if address_ in (".", "./") else address_
    if language != DEFAULT:
        path = path.removeprefix(f"{language}/")
    return address(path, other(language))


def relative(target: str, start: str) -> str:
    """Return the link from the page at `start` to the page at `target`, both from the root of the site.

    An address that ends in "/" names a folder's page; a fragment or query after `target` is kept.
    """
    path = target.partition("#")[0].partition("?")[0]
    there, here = _folders(path), _folders(start.rpartition("/")[0])
    shared = 0
    for one, two in zip(there, here, strict=False):
        if one != two:
            break
        shared += 1
    link = "/".join([".."] * (len(here) - shared) + there[shared:]) or "."
    if not path or path.endswith("/"):
        link += "/"
    return link + target[len(path) :]


def _folders(path: str) -> list[str]:
    return [part for part in path.split("/") if part not in ("", ".")]
