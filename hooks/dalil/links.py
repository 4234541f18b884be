"""Which outside addresses no longer answer: advice for those who keep the data, never a reason to stop anything.

Many sites refuse robots (403) or ask them to wait (429) though they open in a browser, and any site can be down for
a day: only an address that failed on two different days, with no success between, is reported.
"""

from __future__ import annotations

import datetime
import http.client
import urllib.error
import urllib.request
from collections.abc import Callable, Iterable
from enum import Enum

from .records import Guide

# An address -> the days (YYYY-MM-DD) on which it failed since it last answered.
Failures = dict[str, list[str]]
AGENT = "Mozilla/5.0 (compatible; dalil-links/1.0)"
DAYS_BEFORE_REPORT = 2


class Verdict(Enum):
    """What one try says of an address."""

    WORKS = "works"
    FAILS = "fails"
    UNKNOWN = "unknown"


def addresses(guide: Guide) -> list[str]:
    """Return every outside address of the data, each once, in order."""
    named = [*(actor.website for actor in guide.actors), *(source.url for source in guide.sources)]
    return sorted({address for address in named if address})


def verdict(status: int) -> Verdict:
    """Judge an HTTP status: refusals to robots and the server's own troubles say nothing of the address."""
    if 200 <= status < 400:
        return Verdict.WORKS
    return Verdict.FAILS if status in (404, 410) else Verdict.UNKNOWN


def ask(address: str, timeout: float = 20) -> Verdict:
    """Ask for an address once; no answer at all (no such host, refused, too slow) is a failure."""
    try:
        request = urllib.request.Request(address, headers={"User-Agent": AGENT, "Accept": "text/html,*/*;q=0.5"})
        with urllib.request.urlopen(request, timeout=timeout) as answer:
            return verdict(answer.status)
    except urllib.error.HTTPError as error:
        return verdict(error.code)
    except (urllib.error.URLError, OSError, http.client.HTTPException, ValueError):
        return Verdict.FAILS


def updated(failures: Failures, tried: Iterable[tuple[str, Verdict]], today: datetime.date) -> Failures:
    """Return the failures after today's tries: a success clears an address, an unknown answer changes nothing.

    Addresses that were not tried are dropped, since they no longer stand in the data.
    """
    after: Failures = {}
    for address, found in tried:
        days = failures.get(address, [])
        if found is Verdict.FAILS:
            days = sorted({*days, today.isoformat()})
        elif found is Verdict.WORKS:
            days = []
        if days:
            after[address] = days
    return after


def dead(failures: Failures) -> list[str]:
    """Return the addresses that failed on at least two different days."""
    return sorted(address for address, days in failures.items() if len(set(days)) >= DAYS_BEFORE_REPORT)


def round_of(
    guide: Guide, failures: Failures, today: datetime.date, asking: Callable[[str], Verdict] = ask
) -> Failures:
    """Ask for every address of the data and return the failures after it."""
    return updated(failures, [(address, asking(address)) for address in addresses(guide)], today)
