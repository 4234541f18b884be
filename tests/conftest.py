"""Built sites that tests share: the real one and the sample, each built once."""

from __future__ import annotations

import os

import built
import pytest
import sites
from dalil.handbook import rendering


@pytest.fixture(scope="session")
def real_site(tmp_path_factory):
    """The guide itself with its handbooks, built without an address."""
    site = tmp_path_factory.mktemp("real") / "site"
    result = sites.build(sites.PROJECT, site, DALIL_HANDBOOK="1", SOURCE_DATE_EPOCH="1700000000")
    assert result.returncode == 0, result.stderr
    return site


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
def sample_site(tmp_path_factory):
    """The sample, built with every setting."""
    project = sites.small_project(tmp_path_factory.mktemp("sample") / "project")
    result = sites.build(
        project,
        SITE_URL="https://guide.example/below/",
        REPOSITORY_URL="https://forge.example/team/guide",
        CONTACT_EMAIL="desk@guide.example",
    )
    assert result.returncode == 0, result.stderr
    return project / "site"
