"""`python -m dalil COMMAND`: check, order or generate data, apply a suggestion."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

from . import blocks, completeness, dates, generate, order, page_rules, reports, suggestion
from .data import examine
from .messages import LABELS
from .problems import InvalidInput, Place, Problem, message_languages, ordered
from .schema import FILES

FORMATS = ("text", "json", "github", "summary")


def check(data: Path, docs: Path, form: str = "text", missing: bool = False) -> int:
    """Print every problem of the data and the pages in a form; return 1 if one is an error, else 0.

    As text, errors go to the error stream; remarks and the count of records to the output. `missing` adds what the
    records lack.
    """
    checked = examine(data, style=True)
    problems = ordered(checked.errors + checked.warnings + page_rules.check(docs, checked.guide))
    errors = [problem for problem in problems if not problem.is_warning]
    guide, languages = checked.guide, message_languages()
    records = sum(map(len, guide.lists.values())) if guide else 0
    if form == "json":
        print(reports.as_json(problems, records))
    elif form == "github":
        print(reports.annotations(problems, languages))
    elif form == "summary":
        print(reports.summary(problems, records))
    elif errors:
        print(reports.text(problems, languages), file=sys.stderr)
    else:
        lines = [reports.text(problems, languages), ""] if problems else []
        lines += [LABELS["fine"][language].format(n=records) for language in languages]
        print("\n".join(lines))
    if missing and guide:
        print("\n" + completeness.report(guide.actors, dates.today(), languages))
    return 1 if errors else 0


def put_in_order(data: Path) -> int:
    """Put the records of each ordered file in order; return 1 with the problems where a file cannot be read."""
    checked = examine(data)
    blocking = [problem for problem in checked.errors if problem.code != "order"]
    if blocking:
        print(reports.text(blocking, message_languages()), file=sys.stderr)
        return 1
    countries = [item.entries["id"].text for item in checked.documents["vocabulary"].root.entries["countries"].items]
    for file in FILES:
        if file.ordered:
            path = data / file.path
            text = blocks.read_text(path)
            try:
                changed = order.reordered(text, checked.documents[file.name], countries)
            except ValueError:
                # A list written in another way (between brackets, indented) is read but cannot be rearranged.
                print(reports.text(checked.errors, message_languages()), file=sys.stderr)
                return 1 if checked.errors else 0
            if changed != text:
                blocks.write_text(path, changed)
            for language in message_languages():
                told = LABELS["in-order" if changed == text else "ordered"][language]
                print(told.format(file=path.as_posix()))
    return 0


def write(data: Path, project: Path) -> int:
    """Write what is generated and kept in the repository; return 1 with the problems where the data are invalid."""
    checked = examine(data)
    if checked.errors:
        print(reports.text(checked.errors, message_languages()), file=sys.stderr)
        return 1
    changed = generate.stale(checked.guide, data, project)
    for path, text in changed.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        blocks.write_text(path, text)
    for language in message_languages():
        for path in changed:
            print(LABELS["generated"][language].format(file=path.as_posix()))
        if not changed:
            print(LABELS["up-to-date"][language])
    return 0


def apply(data: Path, path: Path, issue: bool = False, form: str = "text") -> int:
    """Put the record of a file, or of an issue's text, into the data; return 1 where the check refuses it.

    What is refused changes nothing. The problems, and the remarks on that record, are printed in a form.
    """
    try:
        content = path.read_bytes()
    except OSError:
        return _refused([Problem(Place(path.as_posix()), "suggestion-unreadable")], form)
    try:
        change = suggestion.change(data, suggestion.block(content, issue))
        checked = suggestion.examined(data, change.texts)
    except InvalidInput as error:
        return _refused(error.problems, form)
    if checked.errors:
        return _refused(checked.errors, form)
    for name, text in change.texts.items():
        blocks.write_text(data / name, text)
    remarks = [problem for problem in checked.warnings if problem.record == change.identifier]
    if form == "summary":
        print(reports.summary(remarks, sum(map(len, checked.guide.lists.values()))))
        return 0
    where = (data / change.file.path).as_posix()
    for language in message_languages():
        print(LABELS[change.kind][language].format(name=change.identifier, file=where))
    if remarks:
        print("\n" + reports.text(remarks, message_languages()))
    return 0


def _refused(problems: list[Problem], form: str) -> int:
    if form == "summary":
        print(reports.summary(problems, 0))
        return 1
    lines = [LABELS["refused"][language] for language in message_languages()]
    print("\n".join([*lines, "", reports.text(problems, message_languages())]), file=sys.stderr)
    return 1


def main(arguments: list[str]) -> int:
    """Run a command; return its exit code."""
    parser = argparse.ArgumentParser(prog="python -m dalil", description="Dalil · دليل")
    commands = parser.add_subparsers(dest="command", required=True)
    checking = commands.add_parser("check", help="vérifier les données et les pages · التحقّق من البيانات والصفحات")
    checking.add_argument("--format", choices=FORMATS, default="text", help="forme · الشكل")
    checking.add_argument("--completeness", action="store_true", help="ce qui manque aux fiches · ما ينقص السجلات")
    commands.add_parser("order", help="remettre les fiches en ordre · ترتيب السجلات")
    applying = commands.add_parser("apply", help="reporter une fiche proposée · إدراج سجل مقترح")
    applying.add_argument("file", type=Path, help="le fichier qui la contient · الملف الذي يحويه")
    applying.add_argument("--issue", action="store_true", help="texte d’une demande · نصّ طلب")
    applying.add_argument("--format", choices=("text", "summary"), default="text", help="forme · الشكل")
    commands.add_parser("generate", help="écrire les fichiers produits · كتابة الملفات المولّدة")
    given = parser.parse_args(arguments)
    data = Path(os.environ.get("DALIL_DATA") or "data")
    if given.command == "check":
        return check(data, Path("docs"), given.format, given.completeness)
    if given.command == "apply":
        return apply(data, given.file, given.issue, given.format)
    return put_in_order(data) if given.command == "order" else write(data, Path())


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
