"""The bars of a chart of figures."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from .records import Figure


@dataclass(frozen=True)
class Bar:
    """A figure with the length of its bar in per cent of the longest, and the figure that it is a part of."""

    figure: Figure
    share: float
    whole: Figure | None


def bars(figures: Iterable[Figure]) -> list[Bar]:
    """Return one bar a figure, in the order of the data; shares are rounded to a hundredth of a per cent."""
    listed = list(figures)
    longest = max((figure.value for figure in listed), default=0)
    by_id = {figure.id: figure for figure in listed}
    return [
        Bar(figure, round(100 * figure.value / longest, 2) if longest else 0.0, by_id.get(figure.part_of))
        for figure in listed
    ]
