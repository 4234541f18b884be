"""Leave out of the theme's style sheet what the guide never shows: half of its bytes, on a phone's slow line."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise

import tinycss2
from tinycss2.ast import AtRule, Declaration, Node, QualifiedRule

# Parts of the theme, by the start of their class names, that the guide does not use: code listings, tabs, notes,
# versions, blogs, formulas, the kinds of boxes that it does not have. Remove a name here to get a part back.
UNUSED = (
    *("arithmatex", "critic", "emojione", "filename", "footnote", "gemoji", "grid", "headerlink", "highlight", "hll"),
    *("keys", "linenodiv", "linenos", "mermaid", "result", "tabbed-", "task-list", "twemoji"),
    *("md-annotation", "md-author", "md-banner", "md-clipboard", "md-code", "md-consent", "md-draft", "md-feedback"),
    *("md-option", "md-pagination", "md-path", "md-pin", "md-post", "md-progress", "md-select", "md-social"),
    *("md-source", "md-status", "md-tabs", "md-tag", "md-tooltip", "md-version"),
    *("bug", "danger", "example", "failure", "info", "question", "quote", "success"),
)


def trim(css: str) -> str:
    """Return the style sheet without the rules of unused parts and the custom properties that nothing reads."""
    rules = list(_used(tinycss2.parse_stylesheet(css, skip_comments=True, skip_whitespace=True)))
    while True:
        read = set(_variables(rules))
        before = sum(len(rule.content or []) for rule in _flat(rules))
        for rule in _flat(rules):
            rule.content = _without_unread(rule.content, read)
        if sum(len(rule.content or []) for rule in _flat(rules)) == before:
            return tinycss2.serialize(rules)


def join(sheets: Iterable[str]) -> str:
    """Return style sheets as one, in their order, without comments and indentation."""
    text = re.sub(r"/\*.*?\*/", "", "\n".join(sheets), flags=re.DOTALL)
    return re.sub(r"\s*\n\s*", "\n", text).strip() + "\n"


def _flat(rules: list[Node]) -> Iterator[QualifiedRule]:
    for rule in rules:
        if isinstance(rule, QualifiedRule):
            yield rule
        elif isinstance(rule, AtRule) and rule.lower_at_keyword in ("media", "supports"):
            yield from _flat(rule.content)


def _used(rules: list[Node]) -> Iterator[Node]:
    for rule in rules:
        if isinstance(rule, QualifiedRule):
            selectors = [selector for selector in _split(rule.prelude) if not _names_unused(selector)]
            if selectors:
                rule.prelude = _joined(selectors)
                yield rule
        elif isinstance(rule, AtRule) and rule.lower_at_keyword in ("media", "supports"):
            rule.content = list(_used(tinycss2.parse_rule_list(rule.content, skip_comments=True, skip_whitespace=True)))
            if rule.content:
                yield rule
        else:
            yield rule


def _split(prelude: list[Node]) -> list[list[Node]]:
    selectors: list[list[Node]] = [[]]
    for token in prelude:
        if token == ",":
            selectors.append([])
        else:
            selectors[-1].append(token)
    return selectors


def _joined(selectors: list[list[Node]]) -> list[Node]:
    joined = list(selectors[0])
    for selector in selectors[1:]:
        joined += [tinycss2.ast.LiteralToken(0, 0, ","), *selector]
    return joined


def _names_unused(selector: list[Node]) -> bool:
    """Say whether the selector needs a class of an unused part; what stands in :is() or :not() does not count."""
    return any(
        dot == "." and name.type == "ident" and name.value.startswith(UNUSED) for dot, name in pairwise(selector)
    )


def _variables(rules: list[Node]) -> Iterator[str]:
    def reads(tokens):
        for token in tokens:
            if token.type == "function":
                if token.lower_name == "var":
                    yield from (part.value for part in token.arguments if part.type == "ident")
                yield from reads(token.arguments)
            elif token.type in ("() block", "[] block", "{} block"):
                yield from reads(token.content)

    for rule in _flat(rules):
        yield from reads(rule.content)


def _without_unread(content: list[Node], read: set[str]) -> list[Node]:
    kept: list[Node] = []
    for node in tinycss2.parse_blocks_contents(content, skip_comments=True, skip_whitespace=True):
        if isinstance(node, Declaration) and node.name.startswith("--") and node.name not in read:
            continue
        kept.append(node)
    return tinycss2.parse_component_value_list(tinycss2.serialize(kept))
