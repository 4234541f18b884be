"""Problems in the forms in which people and programs read them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence

from .languages import DIRECTIONS, LANGUAGES
from .messages import LABELS
from .problems import Problem

# A longer comment on a pull request is cut by the forge.
MAX_SUMMARY = 200


def text(problems: Sequence[Problem], languages: Iterable[str]) -> str:
    """Return problems for a terminal: place, record and field, a sentence in each language, the line, the mended line.

    Values in Arabic sentences stand between invisible marks, so that their order holds; lines of files stand as they
    are, to be copied.
    """
    chosen = tuple(languages)
    lines = []
    for label, group in (("count", _errors(problems)), ("warnings", _warnings(problems))):
        if group:
            lines += [LABELS[label][language].format(n=len(group)) for language in chosen]
            for problem in group:
                lines += ["", *_told(problem, chosen)]
            lines.append("")
    return "\n".join(lines).rstrip("\n")


def _told(problem: Problem, languages: tuple[str, ...]) -> list[str]:
    lines = [" · ".join(filter(None, (str(problem.place), problem.record, problem.field)))]
    for language in languages:
        isolated = language == "ar"
        subject = problem.subject(language, isolated)
        lines += [f"    {subject}"] * bool(subject) + [f"    {problem.message(language, isolated)}"]
    for label, quoted in (("line", problem.line), ("fix", problem.fix)):
        if quoted.strip():
            words = " · ".join(LABELS[label][language] for language in languages)
            lines += [f"    {words}", quoted]
    return lines


def as_json(problems: Sequence[Problem], records: int) -> str:
    """Return problems for programs: {"records": n, "errors": [problem …], "warnings": [problem …]}."""
    content = {
        "records": records,
        "errors": [described(problem) for problem in _errors(problems)],
        "warnings": [described(problem) for problem in _warnings(problems)],
    }
    return json.dumps(content, ensure_ascii=False, indent=2)


def described(problem: Problem) -> dict:
    """Return one problem as plain data, with its sentences in both languages."""
    return {
        "file": problem.place.file,
        "line": problem.place.line,
        "column": problem.place.column,
        "code": problem.code,
        "record": problem.record,
        "name": _both(problem.name),
        "field": problem.field,
        "title": _both(problem.title),
        "message": {language: problem.message(language) for language in LANGUAGES},
        "quoted": problem.line,
        "fix": problem.fix,
    }


def _both(value) -> dict[str, str]:
    return {language: value[language] for language in LANGUAGES} if value else {}


def annotations(problems: Sequence[Problem], languages: Iterable[str]) -> str:
    """Return problems as commands of GitHub Actions, which shows them on the lines of a pull request.

    Source of the form and its escapes: GitHub's "Workflow commands for GitHub Actions" and its toolkit.
    """
    chosen = tuple(languages)
    lines = []
    for problem in problems:
        kind = "warning" if problem.is_warning else "error"
        place = {"file": problem.place.file, "line": problem.place.line, "col": problem.place.column}
        title = " · ".join(filter(None, (problem.record, problem.field)))
        given = {**{key: value for key, value in place.items() if value}, **({"title": title} if title else {})}
        properties = ",".join(f"{key}={_property(str(value))}" for key, value in given.items())
        sentences = [" — ".join(filter(None, (problem.subject(each), problem.message(each)))) for each in chosen]
        if problem.fix:
            sentences += [" · ".join(LABELS["fix"][each] for each in chosen), problem.fix]
        message = "\n".join(sentences)
        lines.append(f"::{kind} {properties}::{_data(message)}")
    return "\n".join(lines)


def _data(value: str) -> str:
    return value.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(value: str) -> str:
    return _data(value).replace(":", "%3A").replace(",", "%2C")


def summary(problems: Sequence[Problem], records: int) -> str:
    """Return problems as one Markdown text in both languages, Arabic from right to left, every value escaped."""
    parts = []
    for language in LANGUAGES:
        parts += [f'<div lang="{language}" dir="{DIRECTIONS[language]}">', "", f"### {LABELS['summary'][language]}", ""]
        if not _errors(problems):
            parts += [LABELS["fine"][language].format(n=records), ""]
        for label, group in (("count", _errors(problems)), ("warnings", _warnings(problems))):
            if group:
                parts += [f"**{LABELS[label][language].format(n=len(group))}**", ""]
                parts += ["<ol>", *(_listed(problem, language) for problem in group[:MAX_SUMMARY]), "</ol>", ""]
            if len(group) > MAX_SUMMARY:
                parts += [LABELS["more"][language].format(n=len(group) - MAX_SUMMARY), ""]
        parts += ["</div>", ""]
    return "\n".join(parts)


def _listed(problem: Problem, language: str) -> str:
    place = f'<code dir="ltr">{_safe(str(problem.place))}</code>'
    subject = problem.subject(language, isolated=True)
    sentence = _safe(" — ".join(filter(None, (subject, problem.message(language, isolated=True)))))
    pasted = f'<br>{LABELS["fix"][language]}<pre dir="ltr">{_safe(problem.fix)}</pre>' if problem.fix else ""
    return f"<li>{place}<br>{sentence}{pasted}</li>"


# What HTML and the Markdown of a forge would take for more than a letter: tags, mentions, references, emphasis, links.
SIGNS = str.maketrans({sign: f"&#{ord(sign)};" for sign in "&<>\"'@#*_`~[]()\\|!:"})


def _safe(value: str) -> str:
    return value.translate(SIGNS).replace("\n\n", "\n&#8203;\n")


def _errors(problems: Iterable[Problem]) -> list[Problem]:
    return [problem for problem in problems if not problem.is_warning]


def _warnings(problems: Iterable[Problem]) -> list[Problem]:
    return [problem for problem in problems if problem.is_warning]
