"""When a record must be looked at again: twelve months after its last check.

A date of unknown day or month is read generously, as the last day it may mean: what was checked in 2020-04 is due
from 1 May 2021, what was checked in 2020 from 1 January 2022.
"""

from __future__ import annotations

import calendar
import datetime
from collections.abc import Iterable

from . import dates
from .records import Actor

MONTHS = 12


def due_on(verified_on: str) -> datetime.date:
    """Return the first day on which a review is due; ValueError for what is no date."""
    last = dates.last_day(verified_on)
    year, month = divmod(last.year * 12 + last.month - 1 + MONTHS, 12)
    last_of_month = calendar.monthrange(year, month + 1)[1]
    # The end of a month stays the end of a month: from 28 February the year after leads to 29 in a leap year.
    whole_month = last.day == calendar.monthrange(last.year, last.month)[1]
    day = last_of_month if whole_month else min(last.day, last_of_month)
    return datetime.date(year, month + 1, day) + datetime.timedelta(days=1)


def is_due(verified_on: str, today: datetime.date) -> bool:
    """Tell whether a record checked then must be looked at again today."""
    return today >= due_on(verified_on)


def due(actors: Iterable[Actor], today: datetime.date) -> list[tuple[str, list[Actor]]]:
    """Return the actors whose review is due by date of their last check, the oldest first, else as in the data."""
    groups: dict[str, list[Actor]] = {}
    for actor in actors:
        if is_due(actor.verified_on, today):
            groups.setdefault(actor.verified_on, []).append(actor)
    return sorted(groups.items())
