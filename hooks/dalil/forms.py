"""What a form asks for one record, from the definition: its fields as people see them, and its rules for the script.

The page's script holds what is typed against the same rules as the check: patterns, limits and sentences come from the
modules that define them, so that there is nothing to keep in step by hand.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from . import addresses, bidi, characters, dates, private, scalars, scripts, values
from .languages import Text
from .messages import MESSAGES
from .records import Guide
from .schema import VOCABULARIES, DataFile
from .shapes import Bilingual, Field, Group, Listing
from .strings import string
from .typesetting import typeset_plain
from .values import Choice, Plain, Reference

# What the check calls a mistake, where a form has to say it in other words.
OWN_WORDS = {
    "field-missing": "form.missing",
    "value-empty": "form.half",
    "id-duplicate": "form.taken",
    "choice-unknown": "form.unknown",
    "choice-duplicate": "form.twice",
}
# The mistakes that can be made in a form; the others are of the writing, which the form does itself.
SHARED_WORDS = (
    "address-characters", "address-host", "address-scheme", "address-user", "character-invisible", "character-lost",
    "date-calendar", "date-form", "date-future", "date-impossible", "email-form", "id-form", "id-reserved",
    "id-retired", "language-script", "private-email", "private-person", "private-provider", "private-telephone",
    "quotes-typographic", "tab", "telephone-form", "text-long",
)  # fmt: skip
# What the script says besides.
SAID = (
    "form.count", "form.summary", "form.copied", "form.copied-for", "form.not-copied", "form.correcting",
    "form.unknown-record", "form.mail-subject", "form.mail-paste", "form.removed", "form.added", "form.row",
)  # fmt: skip


@dataclass(frozen=True)
class Asked:
    """One field of a form. `path` names it as messages do, `#` stands for the number of a list's entry.

    `kind` decides the control: text, lines, pair (both languages), select, boxes, group, rows, given (written
    unasked). `options` are (value, label, explanation or None); where they are a list's records, which can be many,
    `records` names that list and the page holds them once. `asked` are the fields of a group or of a list's entry.
    """

    path: str
    field: Field
    kind: str
    required: bool
    limit: int = 0
    multiline: bool = False
    options: tuple[tuple[str, Text, Text | None], ...] = ()
    records: str = ""
    asked: tuple[Asked, ...] = ()

    @property
    def anchor(self) -> str:
        """The id of its control in the page."""
        return "f-" + re.sub(r"[^a-z0-9#]+", "-", self.path).strip("-")


def asked(group: Group, guide: Guide, prefix: str = "", required: bool = True) -> tuple[Asked, ...]:
    """Return the fields of a form for one record, in the order of the definition; what is optional holds no duty."""
    return tuple(
        _asked(each, prefix + each.name, each.type, each.required and required, guide) for each in group.fields
    )


def held_once(asked: Iterable[Asked]) -> dict[str, tuple[tuple[str, Text, Text | None], ...]]:
    """Return {list: options} of the lists of records that the fields, and those in them, are chosen from."""
    held: dict[str, tuple[tuple[str, Text, Text | None], ...]] = {}
    for each in asked:
        held |= held_once(each.asked)
        if each.records:
            held[each.records] = each.options
    return held


def _asked(field: Field, path: str, kind: Any, required: bool, guide: Guide) -> Asked:
    if field.given:
        return Asked(path, field, "given", required)
    if isinstance(kind, Group):
        return Asked(path, field, "group", required, asked=asked(kind, guide, f"{path}.", required))
    if isinstance(kind, Listing) and isinstance(kind.item, Group):
        return Asked(path, field, "rows", required, asked=asked(kind.item, guide, f"{path}[#]."))
    if isinstance(kind, Listing) and kind.item.target in VOCABULARIES:
        return Asked(path, field, "boxes", required, options=_options(kind.item, guide))
    if isinstance(kind, Listing):
        # Records can be many: each entry is chosen from a list that keyboards search.
        entry = _select(field, f"{path}[#]", kind.item, required, guide)
        return Asked(path, field, "rows", required, asked=(entry,))
    if isinstance(kind, Bilingual):
        return Asked(path, field, "pair", required, kind.limit, kind.multiline)
    if isinstance(kind, Reference | Choice):
        return _select(field, path, kind, required, guide)
    return Asked(path, field, "text", required, kind.limit if type(kind) is Plain else 0)


def _select(field: Field, path: str, kind: Reference | Choice, required: bool, guide: Guide) -> Asked:
    records = "" if isinstance(kind, Choice) or kind.target in VOCABULARIES else kind.target
    return Asked(path, field, "select", required, options=_options(kind, guide), records=records)


def _options(kind: Reference | Choice, guide: Guide) -> tuple[tuple[str, Text, Text | None], ...]:
    if isinstance(kind, Choice):
        return tuple((value, label, None) for value, label in kind.options)
    if kind.target in VOCABULARIES:
        return tuple((term.id, term.label, term.explanation) for term in guide.vocabulary[kind.target])
    return tuple((record.id, record.title, None) for record in guide.lists[kind.target])


def rules(file: DataFile, guide: Guide) -> dict[str, Any]:
    """Return what the script holds a record against: fields, patterns, ids in use and ids that were retired."""
    return {
        "fields": _rules_of(file.group, guide),
        "patterns": {name: javascript(pattern, whole) for name, (pattern, whole) in PATTERNS.items()},
        "offices": sorted(private.OFFICES),
        "reserved": sorted(values.RESERVED),
        "firstYear": dates.FIRST_YEAR,
        "taken": [record.id for record in guide.lists[file.name]],
        "retired": [old.id for old in guide.retired if old.list == file.name],
    }


def _rules_of(group: Group, guide: Guide) -> list[dict[str, Any]]:
    return [{"name": each.name, "required": each.required, **_rule(each.type, guide)} for each in group.fields]


def _rule(kind: Any, guide: Guide) -> dict[str, Any]:
    rule: dict[str, Any] = {"type": type(kind).__name__.lower()}
    if isinstance(kind, Group):
        return {**rule, "fields": _rules_of(kind, guide)}
    if isinstance(kind, Listing):
        return {**rule, "item": _rule(kind.item, guide)}
    if isinstance(kind, Reference | Choice):
        rule["options"] = [value for value, _, _ in _options(kind, guide)]
    return {**rule, "limit": kind.limit, "multiline": kind.multiline}


# Each pattern of the check that the script needs, and whether it has to fit the whole text.
PATTERNS: dict[str, tuple[re.Pattern[str], bool]] = {
    "unsafe": (scalars.UNSAFE, False),
    "misread": (scalars.MISREAD, True),
    "numeric": (scalars.NUMERIC, True),
    "broken": (characters.BROKEN, False),
    "arabic": (scripts.LETTERS["ar"], False),
    "latin": (scripts.LETTERS["fr"], False),
    "arabicSigns": (scripts.ARABIC_SIGNS, False),
    "identifier": (values.IDENTIFIER, True),
    "telephone": (values.TELEPHONE, True),
    "email": (values.EMAIL, True),
    "date": (dates.PATTERN, True),
    "forbidden": (addresses.FORBIDDEN, False),
    "label": (addresses.LABEL, True),
    "anyEmail": (private.EMAIL, False),
    "providers": (private.PROVIDERS, True),
    "twoNames": (private.TWO_NAMES, True),
    "mobile": (private.MOBILE, False),
    "localMobile": (private.LOCAL_MOBILE, True),
    "person": (private.PERSON, False),
}


def javascript(pattern: re.Pattern[str], whole: bool = False) -> list[str]:
    """Return a pattern as source and flags of a JavaScript regular expression; `whole` as Python's `fullmatch`.

    JavaScript knows `\\d` and `\\w` as ASCII only, and no escaped sign that needs no escape.
    """
    ascii_only = bool(pattern.flags & re.ASCII)
    classes = {"d": "0-9" if ascii_only else r"\p{Nd}", "w": "A-Za-z0-9_" if ascii_only else r"\p{L}\p{N}_"}
    source, inside = [], False
    for match in re.finditer(r"\\(.)|([\[\]])|[^\\\[\]]+", pattern.pattern, re.DOTALL):
        escaped, bracket = match[1], match[2]
        if escaped in classes:
            source.append(classes[escaped] if inside else f"[{classes[escaped]}]")
        elif escaped and not escaped.isalnum() and escaped not in "^$\\.*+?()[]{}|/-":
            source.append(escaped)
        else:
            source.append(match[0])
            inside = bracket == "[" or (inside and bracket != "]")
    # Signs that nobody sees are named, so that they reach the script whole.
    text = "".join(each if each.isprintable() else f"\\u{{{ord(each):x}}}" for each in "".join(source))
    return [f"^(?:{text})$" if whole else text, "u" + ("i" if pattern.flags & re.IGNORECASE else "")]


def words(language: str) -> dict[str, str]:
    """Return every sentence that the script may say, by its code, set for the language; places for values stay."""
    told = {code: MESSAGES[code][language] for code in SHARED_WORDS}
    own = {code: string(key, language, found="{found}") for code, key in OWN_WORDS.items()}
    said = {
        key.removeprefix("form."): string(key, language, **{name: f"{{{name}}}" for name in ("n", "limit", "name")})
        for key in SAID
    }
    return {code: _set(text, language) for code, text in {**told, **own, **said}.items()}


def _set(text: str, language: str) -> str:
    """Set a sentence piece by piece, so that no place for a value is taken for a Latin word."""
    pieces = bidi.PLACE.split(text)
    return "".join(each if bidi.PLACE.fullmatch(each) else typeset_plain(each, language) for each in pieces)
