"""Make a data folder with many actors: copies of the real ones under ids of their own.

    python tools/generate_data.py COUNT FOLDER

Used by the benchmarks through DALIL_DATA. The copies of the first round keep their ids, since pages link to them.
"""

from __future__ import annotations

import re
import shutil
import sys
from pathlib import Path

DATA = Path(__file__).parent.parent / "data"
COUNTRY = re.compile(r"^  country: (\S+)$", re.MULTILINE)
RECORD = re.compile(r"^- id: (\S+)\n", re.MULTILINE)


def generate(count: int, folder: Path) -> None:
    """Copy data/ to `folder` with `count` actors in actors.yml (at least as many as there are)."""
    shutil.copytree(DATA, folder, dirs_exist_ok=True)
    (folder / "ids.txt").unlink(missing_ok=True)
    text = (DATA / "actors.yml").read_text(encoding="utf-8")
    starts = [match.start() for match in RECORD.finditer(text)]
    records = [text[start:end] for start, end in zip(starts, [*starts[1:], len(text)], strict=True)]
    if count < len(records):
        raise SystemExit(f"there are {len(records)} actors already")
    copies = list(records)
    for number in range(count - len(records)):
        turn, index = divmod(number, len(records))
        copies.append(RECORD.sub(rf"- id: \1-{turn + 2}\n", records[index]))
    # In the data's own order, by country and id: the real records stand in the order of countries already.
    countries = list(dict.fromkeys(COUNTRY.search(record)[1] for record in records))
    copies.sort(key=lambda record: (countries.index(COUNTRY.search(record)[1]), RECORD.search(record)[1]))
    whole = "".join(part.rstrip("\n") + "\n" for part in [text[: starts[0]] + "\n", *copies])
    (folder / "actors.yml").write_text(whole, encoding="utf-8")


if __name__ == "__main__":
    generate(int(sys.argv[1]), Path(sys.argv[2]))
