"""Built sites that tests share: the real one and the sample, each built once for all processes."""

from __future__ import annotations

import fcntl
import gc
import os

import built
import pytest
import sites
import yaml
from dalil.handbook import rendering
from hypothesis import settings

# A machine that is shared makes any test slow now and then: no test fails for its time.
settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")
# Trees of many pages stay to the end of a run: to look for garbage among them again and again takes long.
gc.set_threshold(50_000, 20, 100)


@pytest.fixture(scope="session")
def once(tmp_path_factory):
    """Return a function that makes a folder in the first process that asks for it, and gives it to every other.

    It takes the folder's name and what fills it: a function of the folder. No test may write into such a folder.
    """
    run = tmp_path_factory.getbasetemp()
    if "PYTEST_XDIST_WORKER" in os.environ:  # each process of a run has its own folder within the run's
        run = run.parent

    def folder(name, fill):
        place = run / f"shared-{name}"
        with open(run / f"{name}.lock", "w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            if not place.exists():
                half = tmp_path_factory.mktemp(name)
                fill(half)
                half.rename(place)
        return place

    return folder


@pytest.fixture(scope="session")
def real_site(once):
    """The guide itself with its handbooks, built without an address."""

    def fill(folder):
        result = sites.build(sites.PROJECT, folder / "site", DALIL_HANDBOOK="1", SOURCE_DATE_EPOCH="1796000000")
        assert result.returncode == 0, result.stderr

    return once("real", fill) / "site"


@pytest.fixture(scope="session")
def pango():
    """What the handbooks need of the system; a test that asks for it is left out, or fails in CI, without it."""
    try:
        rendering.engine()
    except rendering.PangoMissing:
        (pytest.fail if os.environ.get("CI") == "true" else pytest.skip)("no Pango found: run make setup")


@pytest.fixture(scope="session")
def real_pages(real_site):
    return built.pages(real_site)


@pytest.fixture
def project(tmp_path):
    """A small project of its own for a test to spoil."""
    return sites.small_project(tmp_path / "project")


@pytest.fixture(scope="session")
def sample_site(once):
    """The sample, built with every setting."""

    def fill(folder):
        result = sites.build(
            sites.small_project(folder / "project"),
            SITE_URL="https://guide.example/below/",
            REPOSITORY_URL="https://forge.example/team/guide",
            CONTACT_EMAIL="desk@guide.example",
        )
        assert result.returncode == 0, result.stderr

    return once("sample", fill) / "project" / "site"


@pytest.fixture(scope="session")
def sample_pages(sample_site):
    return built.pages(sample_site)


SCRIPT = "<script>alert(1)</script><img src=x onerror=alert(1)> {{ 7*7 }} {% raw %} javascript:alert(1)"
# The acronym is shorter; addresses, dates and ids hold no free text (tests/core/test_hostile.py).
SHORT = "<img src=x onerror=alert(1)>"


def spoilt(value, key=""):
    """Append hostile text to every text that a reader sees, and leave ids, dates and addresses."""
    if isinstance(value, dict):
        return {name: spoilt(part, name) for name, part in value.items()}
    if isinstance(value, list):
        return [spoilt(part, key) for part in value]
    return f"{value} {SCRIPT}" if key in ("ar", "fr") else f"{value} {SHORT}" if key == "acronym" else value


def make_hostile(project):
    """Turn a small project into one with hostile text in every text of every file."""
    (project / "data" / "retired.yml").write_text(
        "- {id: old, list: actors, name: {ar: جهة سابقة, fr: Ancien acteur}, retired_on: 2019-05,"
        " reason: {ar: سبب, fr: Motif}, successor: alpha}\n"
    )
    for path in (project / "data").glob("*.yml"):
        data = spoilt(yaml.safe_load(path.read_text(encoding="utf-8")))
        if path.stem == "actors":
            data[0]["verified_by"] = spoilt({"ar": "أمانة السر", "fr": "Secrétariat"})
        text = yaml.safe_dump(data, allow_unicode=True, sort_keys=False, width=10_000)
        path.write_text(text, encoding="utf-8")


@pytest.fixture(scope="session")
def hostile_site(once):
    """The sample with hostile text in every text of every file."""

    def fill(folder):
        project = sites.small_project(folder / "project")
        make_hostile(project)
        result = sites.build(project)
        assert result.returncode == 0, result.stderr

    return once("hostile", fill) / "project" / "site"
