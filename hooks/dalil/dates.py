"""Dates as exactly as they are known: `2020`, `2020-04` or `2020-04-15`."""

from __future__ import annotations

import calendar
import datetime
import os
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
# The guide's dates are Gregorian; 1441 would be of the Hijri calendar.
FIRST_YEAR = 1600
EASTERN_DIGITS = {ord("٠") + n: str(n) for n in range(10)} | {ord("۰") + n: str(n) for n in range(10)}
PATTERN = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?", re.ASCII)


def parse(text: str) -> tuple[int, ...]:
    """Return (year,), (year, month) or (year, month, day); ValueError for what is no date of the calendar."""
    match = PATTERN.fullmatch(text)
    if not match:
        raise ValueError(text)
    parts = tuple(int(part) for part in match.groups() if part)
    datetime.date(*(*parts, 1, 1)[:3])
    return parts


def first_day(text: str) -> datetime.date:
    """Return the first day of a date's period; ValueError as `parse`."""
    return datetime.date(*(*parse(text), 1, 1)[:3])


def last_day(text: str) -> datetime.date:
    """Return the last day of a date's period: of `2020-04`, 30 April 2020; ValueError as `parse`."""
    parts = parse(text)
    year, month = parts[0], parts[1] if len(parts) > 1 else 12
    return datetime.date(year, month, parts[2] if len(parts) > 2 else calendar.monthrange(year, month)[1])


def today() -> datetime.date:
    """Return the day of the build: that of `SOURCE_DATE_EPOCH` where it is set, so that a build can be repeated."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    now = datetime.datetime.fromtimestamp(int(epoch), datetime.UTC) if epoch.isdigit() else datetime.datetime.now()
    return now.date()


def guessed(text: str) -> str:
    """Return the date that was probably meant: 15/04/2020, 2020.4, « avril 2020 », «نيسان 2020»; "" if unsure."""
    plain = text.translate(EASTERN_DIGITS).strip().lower()
    for names in MONTHS.values():
        for number, name in enumerate(names, start=1):
            plain = re.sub(rf"(?:(\d{{1,2}})(?:er)? )?\b{name} (\d{{4}})", rf"\2-{number}-\1", plain)
    plain = re.sub(r"[ /.]+", "-", plain).strip("-")
    match = re.fullmatch(r"(\d{4})-(\d{1,2})(?:-(\d{1,2}))?", plain)
    if match:
        year, month, day = match.groups()
    else:
        match = re.fullmatch(r"(?:(\d{1,2})-)?(\d{1,2})-(\d{4})", plain)
        if not match:
            return plain if plain != text and re.fullmatch(r"[12]\d{3}", plain) else ""
        day, month, year = match.groups()
    meant = "-".join([year, *(part.zfill(2) for part in (month, day) if part)])
    try:
        parse(meant)
    except ValueError:
        return ""
    return meant if meant != text else ""


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
