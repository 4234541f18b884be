"""Build sites for tests through the real toolchain, in folders of their own."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

PROJECT = Path(__file__).parent.parent
SAMPLE = Path(__file__).parent / "sample"
# Whether everything is tested that `make test` only samples: `make test-long`.
LONG = os.environ.get("TEST_LONG") == "1"


def small_project(folder: Path) -> Path:
    """Copy the project's own configuration, hooks, templates and styles, with the sample's pages and data."""
    for name in ("hooks", "overrides"):
        shutil.copytree(PROJECT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(PROJECT / "mkdocs.yml", folder)
    shutil.copytree(PROJECT / "docs" / "assets", folder / "docs" / "assets")
    for name in ("ar", "fr"):
        shutil.copytree(SAMPLE / "docs" / name, folder / "docs" / name)
    shutil.copytree(SAMPLE / "data", folder / "data")
    return folder


def build(project: Path, site: Path | None = None, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run `mkdocs build --strict` in the project with only the given names of its own set.

    Without the handbooks, which take seconds: ask for them with DALIL_HANDBOOK="1".
    """
    own = (
        *("SITE_URL", "REPOSITORY_URL", "CONTACT_EMAIL", "DALIL_DATA", "DALIL_LANG", "SOURCE_DATE_EPOCH"),
        "REQUIRE_HANDBOOK",
    )
    inherited = {name: value for name, value in os.environ.items() if name not in own} | {"DALIL_HANDBOOK": "0"}
    command = [sys.executable, "-m", "mkdocs", "build", "--strict"]
    if site:
        command += ["--site-dir", str(site)]
    return subprocess.run(
        command, cwd=project, env={**inherited, **environment}, capture_output=True, text=True, timeout=300
    )


def files(site: Path) -> dict[str, bytes]:
    """Return every file below a folder with its bytes."""
    return {path.relative_to(site).as_posix(): path.read_bytes() for path in sorted(site.rglob("*")) if path.is_file()}
