"""Write tests/broken/README.md: every defect and what the check prints for it.

    python tools/broken_table.py

Called by `make generate`; a test fails where the table is stale.
"""

from __future__ import annotations

import html
from pathlib import Path
from typing import Any

import yaml

FOLDER = Path(__file__).parent.parent / "tests" / "broken"
HEAD = """# Les défauts et ce que dit la vérification · الأخطاء وما يقوله التحقّق

Un fichier par défaut, nommé d’après le champ et le défaut. Table produite par `make generate` à partir de
`expected.yaml` ; ne pas la modifier. Une nouvelle ligne : un fichier ici, son attente dans `expected.yaml`.

<p lang="ar" dir="rtl">
ملف واحد لكل خطأ، يحمل اسم الحقل واسم الخطأ.
يولّد الجدول الأمر <code dir="ltr">make generate</code>، فلا تعدّلوه.
</p>

Défauts · عدد الأخطاء: {count}

| fichier | place · fiche · champ | français | العربية | ligne corrigée |
|---|---|---|---|---|
"""


def expected() -> dict[str, Any]:
    """Return what each fixture must give, by its name."""
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    return yaml.load((FOLDER / "expected.yaml").read_text(encoding="utf-8"), Loader=loader)


def told(expectation: dict[str, Any]) -> list[dict[str, str]]:
    """Return what a fixture gives: its problems, or the remarks that stop nothing."""
    return expectation.get("problems") or expectation["remarks"]


def table() -> str:
    """Return the table as Markdown."""
    rows = []
    for name, expectation in sorted(expected().items()):
        for number, problem in enumerate(told(expectation)):
            place = " · ".join(problem[key] for key in ("at", "record", "field") if key in problem)
            arabic = f'<span lang="ar" dir="rtl">{_cell(problem["ar"])}</span>'
            fix = f"<code>{_cell(problem['fix'].strip())}</code>" if "fix" in problem else ""
            file = f"`{name}`" if number == 0 else ""
            place += " · remarque · ملاحظة" * ("remarks" in expectation)
            rows.append(f"| {file} | {_cell(place)} | {_cell(problem['fr'])} | {arabic} | {fix} |\n")
    return HEAD.format(count=len(expected())) + "".join(rows)


def _cell(text: str) -> str:
    escaped = html.escape(text.replace("\n", " ⏎ "), quote=False)
    return "".join(f"&#{ord(sign)};" if sign in "|`*_[]{}\\" else sign for sign in escaped)


if __name__ == "__main__":
    (FOLDER / "README.md").write_text(table(), encoding="utf-8")
