"""The generated things that are kept in the repository, so that they can be read without building anything."""

from __future__ import annotations

from pathlib import Path

from . import blocks, headers, issue_forms, json_schema, security
from .data import IDS
from .records import Guide
from .schema import FILES

SCHEMAS = "schema"
ISSUE_FORMS = ".github/ISSUE_TEMPLATE"
SERVERS = "deploy"
REGISTER_HEAD = (
    "# Tous les identifiants publiés ; aucun n’en sort. Fichier tenu par « make generate » : ne pas le modifier.\n"
    "# كل المعرّفات المنشورة، ولا يُحذف منها شيء. يحدّثه الأمر make generate، فلا تعدّلوه.\n"
)


def stale(guide: Guide, data: Path, project: Path) -> dict[Path, str]:
    """Return the kept files whose text is not what the definition and the data give, each with that text."""
    wanted = {project / SCHEMAS / name: text for name, text in json_schema.all_written(guide).items()}
    wanted |= {project / ISSUE_FORMS / name: text for name, text in issue_forms.all_written(guide).items()}
    wanted |= {project / SERVERS / name: text for name, text in security.snippets().items()}
    for file in FILES:
        path = data / file.path
        wanted[path] = headers.replaced(blocks.read_text(path) if path.exists() else "", file)
    wanted[data / IDS] = register(guide, _text(data / IDS))
    return {path: text for path, text in wanted.items() if _text(path) != text}


def register(guide: Guide, present: str) -> str:
    """Return the register of all ids ever published: those it holds and those of the guide; it never shrinks."""
    lines = {line for line in present.splitlines() if line and not line.startswith("#")}
    for name, records in guide.lists.items():
        lines |= {f"{name} {record.id}" for record in records}
    lines |= {f"{record.list} {record.id}" for record in guide.retired}
    return REGISTER_HEAD + "".join(f"{line}\n" for line in sorted(lines))


def _text(path: Path) -> str:
    return blocks.read_text(path) if path.exists() else ""
