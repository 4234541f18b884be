"""Take over from the research what the tests hold the data against: its addresses and the numbers of its rows.

    python tools/take_research.py FOLDER

FOLDER holds the research as Markdown; it is no part of the repository. Written: tests/facts/addresses.txt, every
address in the research, normalised; tests/facts/rows.txt, every row of its tables of partnerships; and
tests/facts/labels.txt, everything that a claim may be traced to: rows, and sections whose rows have no name.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote, urlsplit

FACTS = Path(__file__).parent.parent / "tests" / "facts"
LABELLED = ("research.md", "research-toolbox.md", "guide-facts.md")
# Only the files of facts, those of the guide among them.
NAMES = ("research*.md", "*-facts.md")
ADDRESS = re.compile(r"https?://[^\s|<>\"]+")
# An address that spells out a person's name ("/mme-..., /m-...") is not taken over: the project names no one.
PERSON = re.compile(r"/(?:mme|m|mr)-")
# The atlas of the ministry is cited by the number of a record: "prjId=6363 and 6438", "atlas 15304, 15307".
ATLAS = "pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas/detailProjet.html?criteres.prjId="
ATLAS_NUMBERS = re.compile(r"(?:\batlas |prjId=|records were reached: )(\d{4,5}(?:(?:, | and |, and )\d{4,5})*)")
# The section of the toolbox about papers: its rows and points have no numbers of their own.
PAPERS = re.compile(r"^### (4\.\d) .*\n((?:(?!^#|^---).*\n)+)", re.MULTILINE)
FIRST = re.compile(r"\| ([^|,;:(]+)")
PAIRS = re.compile(r"^\| (\d+) \|", re.MULTILINE)
# A row "| FR1 |", a section "### 3.1 ..." or "### B2. ..."; in the guide's inventory, a fact "- 2.8 ...".
LABELS = re.compile(r"^(?:\| |#{3} )([A-Z]{0,2}\d+(?:\.\d)?b?)\b", re.MULTILINE)
GUIDE_FACTS = re.compile(r"^- (\d\.\d+) ", re.MULTILINE)
CONFLICTS = re.compile(r"^(\d+)\. ", re.MULTILINE)


def normalised(address: str) -> str:
    """Return an address without what leads to the same page: scheme, "www.", dot after the host, percent signs, anchor,
    last slash."""
    parts = urlsplit(unquote(address))
    query = f"?{parts.query}" if parts.query else ""
    return (parts.netloc.lower().removeprefix("www.").rstrip(".") + parts.path.rstrip("/") + query).replace("\\", "")


def addresses(text: str) -> set[str]:
    """Return the addresses in a text, normalised; those that it cuts short with dots are left out."""
    found = {trimmed(match) for match in ADDRESS.findall(text) if "..." not in match}
    numbers = {number for match in ATLAS_NUMBERS.findall(text) for number in re.findall(r"\d+", match)}
    found = {each for each in found if not PERSON.search(each)}
    return {normalised(each) for each in found} | {ATLAS + number for number in numbers}


def trimmed(address: str) -> str:
    """Return an address without the punctuation of its sentence: a closing bracket stays where one was opened."""
    address = address.rstrip(".,;:*`")
    while address.endswith(")") and address.count("(") < address.count(")"):
        address = address[:-1].rstrip(".,;:*`")
    return address


def rows(research: str, pairs: str) -> Iterator[str]:
    """Yield the ids of the rows: pairs by their numbers, contacts of section D2 as D2.1 and so on."""
    _, _, table = research.partition("### D1.")
    table, _, contacts = table.partition("### D2.")
    contacts = contacts.partition("### D3.")[0]
    yield from PAIRS.findall(table)
    yield from PAIRS.findall(pairs.partition("## 2.")[0])
    lines = [line for line in contacts.splitlines() if line.startswith("| ")]
    yield from (f"D2.{number}" for number, _ in enumerate(lines[1:], start=1))


def papers(toolbox: str) -> Iterator[str]:
    """Yield the names of the rows about papers, which have no numbers of their own: "4.1 Parties" for a row of a table
    (what its first cell begins with), "4.7 1" for a point of a list, "4.5" for a section of plain text."""
    for section, text in PAPERS.findall(toolbox):
        table = [line for line in text.splitlines() if line.startswith("| ")][1:]
        yield from (f"{section} {FIRST.match(line)[1].replace('*', '').strip()}" for line in table)
        points = [line for line in text.splitlines() if line.startswith("- ")]
        yield from (f"{section} {number}" for number, _ in enumerate(points, start=1))
        if not table and not points:
            yield section


def labels(research: str, toolbox: str, guide: str) -> set[str]:
    """Return the names of rows and sections: "M3", "3.1", "7.2" (a conflict), "guide-2.8", "D46" (a pair),
    "4.7 1" (a point about papers)."""
    table = research.partition("### D1.")[2].partition("### D2.")[0]
    conflicts = toolbox.partition("## 7.")[2].partition("\n## ")[0]
    named = {each for each in LABELS.findall(research) + LABELS.findall(toolbox) if not each.isdigit()}
    return (
        named
        | {f"D{number}" for number in PAIRS.findall(table)}
        | {f"7.{number}" for number in CONFLICTS.findall(conflicts)}
        | {f"guide-{number}" for number in GUIDE_FACTS.findall(guide)}
        | set(papers(toolbox))
    )


def main(folder: Path) -> None:
    texts = [path.read_text(encoding="utf-8") for name in NAMES for path in sorted(folder.glob(name))]
    listed = sorted(set().union(*map(addresses, texts)))
    (FACTS / "addresses.txt").write_text("".join(f"{each}\n" for each in listed), encoding="utf-8")
    named = rows(*((folder / name).read_text(encoding="utf-8") for name in ("research.md", "research-pairs.md")))
    (FACTS / "rows.txt").write_text("".join(f"{each}\n" for each in named), encoding="utf-8")
    texts = ((folder / name).read_text(encoding="utf-8") for name in LABELLED)
    (FACTS / "labels.txt").write_text("".join(f"{each}\n" for each in sorted(labels(*texts))), encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
