"""Make a data folder of any size: copies of the real records under ids of their own.

    python tools/generate_data.py ACTORS FOLDER [PARTNERSHIPS [AUTHORITIES]]

Used by the benchmarks through DALIL_DATA. The first copies keep their ids, since pages link to them.
"""

from __future__ import annotations

import re
import shutil
import sys
from pathlib import Path

DATA = Path(__file__).parent.parent / "data"
RECORD = re.compile(r"^- id: (\S+)\n", re.MULTILINE)
SIDES = re.compile(r"^  (lebanese|french)(_bodies)?: .*\n", re.MULTILINE)
CLASS = re.compile(r"^  class: .*\n", re.MULTILINE)
# What makes no side of a partnership that counts.
PUBLIC_BODY = "  kind: public-body\n"


def records(path: Path) -> tuple[str, list[str]]:
    """Return what stands above the records of a file, and the text of each record."""
    text = path.read_text(encoding="utf-8")
    starts = [match.start() for match in RECORD.finditer(text)]
    parts = [text[start:end] for start, end in zip(starts, [*starts[1:], len(text)], strict=True)]
    return text[: starts[0]], [part.rstrip("\n") + "\n" for part in parts]


def copies(parts: list[str], count: int) -> list[str]:
    """Return `count` records (at least as many as there are): each followed by its copies, so that order holds."""
    if count < len(parts):
        raise SystemExit(f"there are {len(parts)} records already")
    made = []
    for index, part in enumerate(parts):
        turns = count // len(parts) + (index < count % len(parts))
        made += [part] + [RECORD.sub(rf"- id: \1-copy-{turn:05}\n", part) for turn in range(2, turns + 1)]
    return made


def by_place(text: str) -> tuple[int, str]:
    """Return where an actor stands: Lebanon, France, others; then by id."""
    country = re.search(r"^  country: (\S+)", text, re.MULTILINE)[1]
    return ("lb", "fr", "int").index(country), RECORD.match(text)[1]


def write(name: str, folder: Path, head: str, parts: list[str]) -> None:
    (folder / name).write_text(head + "".join(parts), encoding="utf-8")


def generate(actors: int, folder: Path, partnerships: int = 0, authorities: int = 0) -> None:
    """Copy data/ to `folder` with so many actors and, where they are given, partnerships between authorities."""
    shutil.copytree(DATA, folder, dirs_exist_ok=True)
    # The ids of what is made anew were never published.
    made = ("actors", *(("authorities", "partnerships") if partnerships else ()))
    register = (folder / "ids.txt").read_text(encoding="utf-8").splitlines(keepends=True)
    write("ids.txt", folder, "", [line for line in register if line.split()[0] not in made])
    head, parts = records(DATA / "actors.yml")
    write("actors.yml", folder, head, sorted(copies(parts, actors), key=by_place))
    if not partnerships:
        return
    head, parts = records(DATA / "authorities.yml")
    towns = copies(parts, authorities)
    write("authorities.yml", folder, head, towns)
    sides = {
        country: [
            RECORD.match(town)[1] for town in towns if f"  country: {country}\n" in town and PUBLIC_BODY not in town
        ]
        for country in ("lb", "fr")
    }
    head, parts = records(DATA / "partnerships.yml")
    made = []
    for index, part in enumerate(copies(parts, partnerships)):
        # No two records of one pair: each Lebanese authority meets one French authority after the other.
        turn, first = divmod(index, len(sides["lb"]))
        second = (first + turn) % len(sides["fr"])
        pair = f"  lebanese: [{sides['lb'][first]}]\n  french: [{sides['fr'][second]}]\n"
        made.append(CLASS.sub(lambda match, pair=pair: match[0] + pair, SIDES.sub("", part)))
    write("partnerships.yml", folder, head, made)


if __name__ == "__main__":
    generate(int(sys.argv[1]), Path(sys.argv[2]), *map(int, sys.argv[3:]))
