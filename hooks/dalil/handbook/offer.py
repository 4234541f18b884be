"""Say on the site's page what there is of the handbooks, once they are made."""

from __future__ import annotations

from collections.abc import Sequence

from .. import sizes
from ..languages import address, relative
from ..render import Renderer
from .edition import FOLDER, Offer

# What the marker of the page leaves in the built page for the offer (overrides/dalil/handbook.html).
PLACE = '<div id="handbooks"></div>'


def fill_in(page: str, renderer: Renderer, language: str, offers: Sequence[Offer]) -> str:
    """Return the built page with the offer in its place: every handbook that exists, or that there is none."""
    here = address("handbook/", language)
    content = renderer.fill(
        "handbook/offer.html",
        language,
        offers=offers,
        file=lambda name: relative(f"{FOLDER}/{name}", here),
        size=lambda count: sizes.written(count, language),
    )
    return page.replace(PLACE, renderer.typeset(content, language))
