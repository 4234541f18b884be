"""The records that the form and the check must judge alike."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml


def records() -> dict[str, tuple[dict[str, Any], list[str]]]:
    """Return each record of records.yaml by its name: its values, and the mistakes expected in it."""
    content = yaml.load((Path(__file__).parent / "records.yaml").read_text(encoding="utf-8"), Loader=yaml.BaseLoader)
    found = {}
    for kind in ("right", "wrong"):
        for name, changes in content["records"][kind].items():
            expected = changes.pop("expected", [])
            assert bool(expected) == (kind == "wrong"), name
            values = {**content["base"], **changes}
            found[name] = ({key: value for key, value in values.items() if value != "null"}, sorted(expected))
    return found
