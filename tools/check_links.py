"""Try the data's outside addresses and write those that are dead as Markdown: `python tools/check_links.py STATE`.

STATE is a JSON file that keeps the failures between runs; it is made where it is missing. Always exits 0.
"""

from __future__ import annotations

import datetime
import json
import sys
from pathlib import Path

PROJECT = Path(__file__).parent.parent
sys.path.insert(0, str(PROJECT / "hooks"))

from dalil import links
from dalil.data import load


def main(state: Path) -> None:
    failures = json.loads(state.read_text(encoding="utf-8")) if state.exists() else {}
    guide = load(PROJECT / "data")
    failures = links.round_of(guide, failures, datetime.date.today())
    state.parent.mkdir(parents=True, exist_ok=True)
    state.write_text(json.dumps(failures, indent=1), encoding="utf-8")
    dead = links.dead(failures)
    total = len(links.addresses(guide))
    print(f"## Liens · الروابط\n\n{total - len(failures)}/{total}\n")
    for address in dead:
        print(f"- <{address}> ({', '.join(failures[address])})")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
