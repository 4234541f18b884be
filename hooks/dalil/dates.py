"""Dates as exactly as they are known: `2020`, `2020-04` or `2020-04-15`."""

from __future__ import annotations

import datetime
import re

# Lebanese month names, as the house rules of language ask.
MONTHS = {
    "ar": (
        "كانون الثاني",
        "شباط",
        "آذار",
        "نيسان",
        "أيار",
        "حزيران",
        "تموز",
        "آب",
        "أيلول",
        "تشرين الأول",
        "تشرين الثاني",
        "كانون الأول",
    ),
    "fr": (
        "janvier",
        "février",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "août",
        "septembre",
        "octobre",
        "novembre",
        "décembre",
    ),
}
PATTERN = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?", re.ASCII)


def parse(text: str) -> tuple[int, ...]:
    """Return (year,), (year, month) or (year, month, day); ValueError for what is no date of the calendar."""
    match = PATTERN.fullmatch(text)
    if not match:
        raise ValueError(text)
    parts = tuple(int(part) for part in match.groups() if part)
    datetime.date(*(*parts, 1, 1)[:3])
    return parts


def written(text: str, language: str) -> str:
    """Write a date in words, no more exactly than it is known: «نيسان 2020», « 1er avril 2020 »."""
    year, *rest = parse(text)
    if not rest:
        return str(year)
    month = f"{MONTHS[language][rest[0] - 1]} {year}"
    if len(rest) == 1:
        return month
    day = "1er" if language == "fr" and rest[1] == 1 else str(rest[1])
    return f"{day} {month}"
