"""What share of a project a fund could pay, by the rules that its sources state.

The same reckoning stands in docs/assets/js/funding.js, for the numbers that a reader types; a test holds both against
each other. All amounts are whole euros, all rates whole percents; what a partner has to bring is rounded up, what a
fund gives is rounded down.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from .languages import Text
from .records import FundingTerm, Scheme
from .schema.funding import CASES


@dataclass(frozen=True)
class Rules:
    """The rules of one fund for one kind of applicant; rates in percent.

    `share_max` is the fund's share of the cost at most; `own_min` and `french_min` are what all partners and the French
    side bring of it at least; `kind_max` is what may be in kind of the French contribution and `steering_max` what
    steering staff may cost, -1 without such a rule. `least` and `most` bound the aid and `project_min` is what the cost
    must exceed, in euros, 0 without such a bound.
    """

    share_max: int = 100
    own_min: int = 0
    french_min: int = 0
    kind_max: int = -1
    steering_max: int = -1
    least: int = 0
    most: int = 0
    project_min: int = 0


@dataclass(frozen=True)
class Share:
    """What a fund could give, in euros: `percent` of the cost, rounded down; `to_find` is what nobody pays yet.

    `own_needed` and `french_needed` are what must be brought at least. `obstacle` is "", "project-small" (the cost is
    too low), "aid-small" (the aid would be below the fund's least) or "own-short" (the partners bring too little).
    """

    grant: int
    percent: int
    to_find: int
    own_needed: int
    french_needed: int
    obstacle: str = ""


@dataclass(frozen=True)
class Case:
    """One line of the calculation: a fund, to whom the rules apply (None: to all), the rules and their terms."""

    scheme: Scheme
    label: Text | None
    rules: Rules
    terms: tuple[FundingTerm, ...]


def share(rules: Rules, cost: int, own: int) -> Share:
    """Return what a fund could give to a project of `cost` euros whose partners bring `own`.

    ValueError unless 0 < cost and 0 <= own <= cost.
    """
    if not 0 <= own <= cost or not cost:
        raise ValueError(f"{own} of {cost}")
    own_needed, french_needed = _at_least(cost, rules.own_min), _at_least(cost, rules.french_min)
    grant = min(cost * rules.share_max // 100, cost - own_needed, cost - own)
    if rules.most:
        grant = min(grant, rules.most)
    obstacle = ""
    if cost <= rules.project_min:
        obstacle = "project-small"
    elif grant < rules.least:
        obstacle = "aid-small"
    elif own < max(own_needed, french_needed):
        obstacle = "own-short"
    if obstacle in ("project-small", "aid-small"):
        grant = 0
    return Share(grant, grant * 100 // cost, cost - own - grant, own_needed, french_needed, obstacle)


def _at_least(cost: int, rate: int) -> int:
    """Return a rate of the cost, rounded up to a whole euro."""
    return -(-cost * rate // 100)


def cases(schemes: Iterable[Scheme]) -> list[Case]:
    """Return the lines of the calculation in the order of the funds: one a fund, or one for each kind of applicant."""
    found = []
    for scheme in schemes:
        terms = [term for term in scheme.terms if term.calculated]
        shares = [term for term in terms if term.what == "share-max"]
        for case in dict.fromkeys(term.case for term in shares or terms):
            own = tuple(term for term in terms if term.case in ("", case))
            label = dict(CASES)[case] if case and len(shares) > 1 else None
            found.append(Case(scheme, label, _rules(own), own))
    return found


def _rules(terms: tuple[FundingTerm, ...]) -> Rules:
    percents = {term.what: term.percent for term in terms if term.percent is not None}
    bounds = {term.what: term for term in terms if term.percent is None}
    amount, project = bounds.get("amount"), bounds.get("project-min")
    return Rules(
        share_max=percents.get("share-max", 100),
        own_min=percents.get("own-min", 0),
        french_min=percents.get("french-min", 0),
        kind_max=percents.get("kind-max", -1),
        steering_max=percents.get("steering-max", -1),
        least=(amount.at_least or 0) if amount else 0,
        most=(amount.at_most or 0) if amount else 0,
        project_min=(project.at_least or 0) if project else 0,
    )
