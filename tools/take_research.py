"""Take over from the research what the tests hold the data against: its addresses and the numbers of its rows.

    python tools/take_research.py FOLDER

FOLDER holds the research as Markdown; it is no part of the repository. Written: tests/facts/addresses.txt, every
address in the research, normalised, tests/facts/rows.txt, every row of its tables of partnerships, and
tests/facts/toolbox-rows.txt, every row about law, money and papers.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote, urlsplit

FACTS = Path(__file__).parent.parent / "tests" / "facts"
# Only the files of facts, those of the guide among them.
NAMES = ("research*.md", "*-facts.md")
ADDRESS = re.compile(r"https?://[^\s|<>\"]+")
# An address that spells out a person's name ("/mme-..., /m-...") is not taken over: the project names no one.
PERSON = re.compile(r"/(?:mme|m|mr)-")
# The atlas of the ministry is cited by the number of a record: "prjId=6363 and 6438", "atlas 15304, 15307".
ATLAS = "pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas/detailProjet.html?criteres.prjId="
ATLAS_NUMBERS = re.compile(r"(?:\batlas |prjId=|records were reached: )(\d{4,5}(?:(?:, | and |, and )\d{4,5})*)")
NUMBERED = re.compile(r"^\| ((?:FR|LB|CP|[FLMVH])\d+b?) \|", re.MULTILINE)
# The section of the toolbox about papers: its rows and points have no numbers of their own.
PAPERS = re.compile(r"^### (4\.\d) .*\n((?:(?!^#|^---).*\n)+)", re.MULTILINE)
FIRST = re.compile(r"\| ([^|,;:(]+)")
PAIRS = re.compile(r"^\| (\d+) \|", re.MULTILINE)


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


def toolbox_rows(research: str, toolbox: str) -> Iterator[str]:
    """Yield the labels of the rows about law, money and papers: those with a number by it, "FR1"; of the papers "4.1
    Parties" for a row of a table (what its first cell begins with), "4.7 1" for a point of a list, "4.5" for a
    section of plain text."""
    yield from NUMBERED.findall(toolbox)
    yield from NUMBERED.findall(research)
    for section, text in PAPERS.findall(toolbox):
        table = [line for line in text.splitlines() if line.startswith("| ")][1:]
        yield from (f"{section} {FIRST.match(line)[1].replace('*', '').strip()}" for line in table)
        points = [line for line in text.splitlines() if line.startswith("- ")]
        yield from (f"{section} {number}" for number, _ in enumerate(points, start=1))
        if not table and not points:
            yield section


def main(folder: Path) -> None:
    texts = [path.read_text(encoding="utf-8") for name in NAMES for path in sorted(folder.glob(name))]
    listed = sorted(set().union(*map(addresses, texts)))
    (FACTS / "addresses.txt").write_text("".join(f"{each}\n" for each in listed), encoding="utf-8")
    named = rows(*((folder / name).read_text(encoding="utf-8") for name in ("research.md", "research-pairs.md")))
    (FACTS / "rows.txt").write_text("".join(f"{each}\n" for each in named), encoding="utf-8")
    names = ("research.md", "research-toolbox.md")
    toolbox = toolbox_rows(*((folder / name).read_text(encoding="utf-8") for name in names))
    (FACTS / "toolbox-rows.txt").write_text("".join(f"{each}\n" for each in toolbox), encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
