"""The forms in which suggestions are made on the forge, from the definition: .github/ISSUE_TEMPLATE/*.yml.

Source of their form: GitHub's "Syntax for GitHub's form schema". Each label and description stands in both languages.
The field `block` takes the record that the form page builds; without it the other answers say what a maintainer needs.
"""

from __future__ import annotations

from typing import Any

import yaml

from . import serialise
from .languages import LANGUAGES, NAMES, Text, side_by_side
from .records import Guide
from .schema import BY_NAME, VOCABULARIES
from .shapes import Bilingual, Field, Group, Listing
from .strings import string
from .values import Choice, Reference

HEAD = (
    "# Produit par « make generate » à partir de la définition des données : ne pas le modifier.\n"
    "# يولّده الأمر make generate من تعريف البيانات، فلا تعدّلوه.\n"
)
ACTORS, RETIRED = BY_NAME["actors"].group, BY_NAME["retired"].group


def all_written(guide: Guide) -> dict[str, str]:
    """Return each form's text by its name; vocabularies are those of the guide."""
    record = _ask("input", "record", "issue.record", "issue.record.help", True)
    evidence = _ask("textarea", "evidence", "issue.evidence", "issue.evidence.help", True)
    forms = {
        "actor-add.yml": _form(
            "form.issue.add",
            "issue.add",
            _block("issue.block.add"),
            *_asked(ACTORS, guide),
            evidence,
        ),
        "actor-correct.yml": _form(
            "form.issue.correct",
            "issue.correct",
            record,
            _block("issue.block.correct"),
            _ask("dropdown", "fields", "issue.fields", "issue.fields.help", multiple=True, options=_titles()),
            _ask("textarea", "change", "issue.change", "issue.change.help"),
            evidence,
        ),
        "actor-retire.yml": _form(
            "form.issue.retire",
            "issue.retire",
            record,
            _ask("textarea", "reason", "issue.reason", "issue.reason.help", True),
            _ask("input", "successor", "issue.successor", "issue.successor.help"),
            _block("issue.block.retire", placeholder=serialise.record(RETIRED, serialise.example(RETIRED))),
        ),
        "partnership-report.yml": _form(
            "form.issue.partnership",
            "issue.partnership",
            _ask("input", "lebanese", "issue.lebanese", "issue.lebanese.help", True),
            _ask("input", "french", "issue.french", "issue.french.help", True),
            _ask("textarea", "signed", "issue.signed", "issue.signed.help", True),
            _ask("input", "date", "issue.date", "issue.date.help"),
            _ask(
                "dropdown",
                "themes",
                "issue.themes",
                "issue.themes.help",
                multiple=True,
                options=[side_by_side(term.label) for term in guide.themes],
            ),
            evidence,
        ),
        "text-problem.yml": _form(
            "form.issue.text",
            "issue.text",
            _ask("input", "page", "issue.page", "issue.page.help", True),
            _ask(
                "dropdown", "edition", "issue.edition", "issue.edition.help", True, multiple=True, options=_editions()
            ),
            _ask("textarea", "problem", "issue.problem", "issue.problem.help", True),
            _ask("textarea", "proposal", "issue.proposal", "issue.proposal.help"),
        ),
    }
    return {**{name: _written(content) for name, content in forms.items()}, "config.yml": _written(CONFIG)}


# Developers and questions need no form.
CONFIG = {"blank_issues_enabled": True}


def _written(content: dict[str, Any]) -> str:
    return HEAD + yaml.safe_dump(content, allow_unicode=True, sort_keys=False, width=100_000)


def _words(key: str, paragraphs: bool = False) -> str:
    joined = [string(key, language) for language in reversed(LANGUAGES)]
    return ("\n\n" if paragraphs else " · ").join(joined)


def _form(name: str, description: str, *body: dict[str, Any]) -> dict[str, Any]:
    head = {"type": "markdown", "attributes": {"value": _words("issue.private", paragraphs=True)}}
    return {"name": _words(name), "description": _words(description), "body": [head, *body]}


def _ask(kind: str, identifier: str, label: str, description: str, required: bool = False, **more: Any) -> dict:
    """Return an element of a form; `label` and `description` are keys of the strings."""
    return _element(kind, identifier, _words(label), _words(description, paragraphs=True), required, **more)


def _element(kind: str, identifier: str, label: str, description: str, required: bool = False, **more: Any) -> dict:
    attributes = {"label": label, "description": description, **more}
    element = {"type": kind, "id": identifier, "attributes": attributes}
    return {**element, "validations": {"required": True}} if required else element


def _block(description: str, **more: Any) -> dict:
    """The place for a record, which the forge puts between fences: so the command `apply` finds it."""
    return _ask("textarea", "block", "issue.block", description, **more, render="yaml")


def _titles() -> list[str]:
    return [side_by_side(each.title) for each in ACTORS.fields if each.name != "id"]


def _editions() -> list[str]:
    return [NAMES[language] for language in reversed(LANGUAGES)]


def _asked(group: Group, guide: Guide, prefix: str = "", before: str = "") -> list[dict]:
    """Return a question for every field that people are asked for; texts in both languages are two questions."""
    asked = (each for each in group.fields if not each.given)
    return [question for each in asked for question in _questions(each, guide, prefix, before)]


def _questions(each: Field, guide: Guide, prefix: str, before: str) -> list[dict]:
    identifier, title = prefix + each.name, before + side_by_side(each.title)
    described = "\n\n".join(each.in_form[language] for language in reversed(LANGUAGES))
    many = isinstance(each.type, Listing)
    kind = each.type.item if many else each.type
    if isinstance(kind, Group) and not many:
        return _asked(kind, guide, f"{identifier}-", f"{title} · ")
    if isinstance(kind, Bilingual):
        control = "textarea" if kind.multiline or kind.limit > 250 else "input"
        return [
            _element(control, f"{identifier}-{language}", f"{title} ({NAMES[language]})", described,
                     placeholder=each.example[language])
            for language in reversed(LANGUAGES)
        ]  # fmt: skip
    if isinstance(kind, Choice) or (isinstance(kind, Reference) and kind.target in VOCABULARIES):
        options = [side_by_side(label) for label in _labels(kind, guide)]
        return [
            _element("dropdown", identifier, title, described, **({"multiple": True} if many else {}), options=options)
        ]
    if many:
        return [_element("textarea", identifier, title, described)]
    return [_element("input", identifier, title, described, placeholder=each.example)]


def _labels(kind: Choice | Reference, guide: Guide) -> list[Text]:
    if isinstance(kind, Choice):
        return [label for _, label in kind.options]
    return [term.label for term in guide.vocabulary[kind.target]]
