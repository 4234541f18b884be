"""What the templates of the register look things up in, made once for a guide."""

from __future__ import annotations

from typing import Any

from . import counts, dates, funding, glossary, guidance, listing, open_data, register, shares, statistics
from .documents import layout, references
from .law import law_groups
from .records import Guide
from .schema.documents import STEPS as DOCUMENT_STEPS
from .schema.funding import BASES as FUNDING_BASES
from .schema.funding import CASES, OPEN_TO_LEBANON, STATES, TERM_KINDS
from .schema.glossary import ATTESTATIONS, CHAPTERS, USAGES
from .schema.law import READINGS, SIDES, STEPS
from .schema.partnerships import EVENT_KINDS, START_BASES
from .schema.updates import UPDATE_KINDS


def of(guide: Guide) -> dict[str, Any]:
    """Return the names that the templates of the register, the updates, the counts and the guidance use."""
    index = register.Index(guide)
    themes, vocabulary = guide.themes, guide.vocabulary
    official = counts.official(guide.figures)
    newest = register.newest_first(guide.register.updates)
    numbers = {id_: len(listed) for id_, listed in index.by_actor.items()}
    return {
        "index": index,
        "relations": register.relations,
        "latest_evidence": register.latest_evidence,
        "latest_events": register.latest_events,
        "districts_of": register.districts,
        "districts_among": index.districts_among,
        "themes_among": index.themes_among,
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
        "official_bars": {name: statistics.bars(official[name]) for name in ("partnerships", "total")},
        "terms_listed": lambda language: glossary.listed(guide.glossary, language),
        "term_of": {term.id: term for term in guide.glossary},
        "term_sources": glossary.cited(guide.glossary, guide.sources),
        "term_choices": glossary.choices(guide.glossary),
        "term_usages": dict(USAGES),
        "attestations": dict(ATTESTATIONS),
        "chapters": dict(CHAPTERS),
        "chapter_pages": glossary.PAGES,
        "law_of": {rule.id: rule for rule in guide.law},
        "law_behind": {step: [rule for rule in guide.law if step in rule.steps] for step, _ in STEPS},
        "law_sides": dict(SIDES),
        "law_groups": law_groups,
        "law_readings": dict(READINGS),
        "law_steps": dict(STEPS),
        **_money(guide),
        "document_steps": dict(DOCUMENT_STEPS),
        "document_blocks": layout.blocks,
        # The documents whose text the handbooks hold: they are read and ticked on paper.
        "on_paper": frozenset(("agreement", "partnership-checklist")),
        "pieces": references.pieces,
        "shown": layout.SHOWN,
        "data_sets": open_data.sets(guide),
        "data_forms": open_data.FORMS,
        "data_updated": open_data.updated(guide),
    }


def _money(guide: Guide) -> dict[str, Any]:
    """Return the names that the templates of the page on money use."""
    calculated = shares.cases(guide.funding)
    return {
        "funding_numbers": funding.numbered(guide),
        "funding_sources": funding.cited(guide),
        "funding_seasons": funding.seasons(guide.funding),
        "funding_calculated": calculated,
        "funding_examples": funding.EXAMPLES,
        "funding_of": funding.of_actors(guide.funding),
        "funding_figure": funding.figure,
        "funding_latest": funding.latest,
        "funding_undated": funding.year_without_date,
        "funding_summary": funding.summary,
        "funding_by_applicant": funding.by_applicant,
        "funding_bases": dict(FUNDING_BASES),
        "funding_states": dict(STATES),
        "funding_open": dict(OPEN_TO_LEBANON),
        "funding_kinds": dict(TERM_KINDS),
        "funding_cases": dict(CASES),
        "month_names_of": dates.MONTHS,
        "share": shares.share,
        "euros": funding.euros,
        "shares_data": lambda language: funding.script_data(calculated, language),
    }
