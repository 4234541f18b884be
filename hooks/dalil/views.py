"""What the templates of the register look things up in, made once for a guide."""

from __future__ import annotations

from typing import Any

from . import counts, guidance, listing, open_data, register, statistics
from .records import Guide
from .schema.partnerships import EVENT_KINDS, START_BASES
from .schema.updates import UPDATE_KINDS


def of(guide: Guide) -> dict[str, Any]:
    """Return the names that the templates of the register, the updates, the counts and the guidance use."""
    index = register.Index(guide)
    themes, vocabulary = guide.themes, guide.vocabulary
    official = counts.official(guide.figures)
    newest = register.newest_first(guide.register.updates)
    numbers = {id_: len(register.relations(listed).counted) for id_, listed in index.by_actor.items()}
    return {
        "index": index,
        "relations": register.relations,
        "latest_evidence": register.latest_evidence,
        "latest_events": register.latest_events,
        "districts_of": register.districts,
        "facets": listing.facets,
        "register_choices": listing.choices(guide.register, themes, vocabulary["authority_kinds"]),
        "register_groups": listing.groups(guide.register),
        "register_districts": listing.districts(guide.register),
        "register_apart": listing.apart(guide.register, vocabulary["partnership_classes"]),
        "event_kinds": dict(EVENT_KINDS),
        "start_bases": dict(START_BASES),
        "update_kinds": dict(UPDATE_KINDS),
        "updates_by_kind": {kind: [each for each in newest if each.kind == kind] for kind, _ in UPDATE_KINDS},
        "needs": guidance.needs(guide, numbers),
        "help_choices": guidance.choices(guide),
        "tallies": counts.tallies(guide),
        "official": official,
        "official_bars": statistics.bars(each for each in official if each.series == "partnerships"),
        "data_sets": open_data.sets(guide),
        "data_forms": open_data.FORMS,
        "data_updated": open_data.updated(guide),
    }
