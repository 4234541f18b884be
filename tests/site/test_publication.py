"""The build is killed at any moment: the site is the old one or the new one, to the byte."""

import os
import random
import signal
import subprocess
import sys
import time

import pytest
import sites
from dalil import publication
from dalil.publication import workplace
from dalil.strings import string

KILLS = 50 if sites.LONG else 3


@pytest.fixture
def two_states(project, tmp_path):
    """A project whose site stands, its two states of the data and the files of the site that each gives."""
    data = project / "data" / "actors.yml"
    texts = [data.read_text(), data.read_text().replace("Association Bêta", "Association Gamma")]
    given = []
    for text in texts:
        data.write_text(text)
        start = time.monotonic()
        result = sites.build(project, SOURCE_DATE_EPOCH="1790000000")
        assert result.returncode == 0, result.stderr
        given.append(sites.files(project / "site"))
    assert given[0] != given[1]
    return data, texts, given, time.monotonic() - start


def test_a_killed_build_leaves_the_old_site_or_the_new_one(project, two_states):
    data, texts, given, seconds = two_states
    moments, place = random.Random(5), workplace(project / "site")
    stands, half_built = 1, 0
    for number in range(KILLS):
        data.write_text(texts[1 - stands])
        environment = {**os.environ, "DALIL_HANDBOOK": "0", "SOURCE_DATE_EPOCH": "1790000000"}
        command = [sys.executable, "-m", "mkdocs", "build", "--strict"]
        build = subprocess.Popen(
            command, cwd=project, env=environment, start_new_session=True, stderr=subprocess.DEVNULL
        )
        if number:
            # Nothing is written while the interpreter starts: the moments lie in the rest of the build.
            time.sleep(seconds * moments.uniform(0.3, 1.05))
        else:  # a moment that is never too early or too late, however busy the machine
            while build.poll() is None and not list(place.glob("*")):
                time.sleep(0.01)
        os.killpg(build.pid, signal.SIGKILL) if build.poll() is None else None
        build.wait()
        found = sites.files(project / "site")
        assert found in given
        stands = given.index(found)
        half_built += any(place.glob("*"))
    assert half_built > 0


def test_a_build_that_strict_mode_refuses_leaves_the_old_site(project):
    (project / "site").mkdir()
    (project / "site" / "index.html").write_text("old")
    for language in ("ar", "fr"):
        page = project / "docs" / language / "site-map.md"
        # What the check leaves to MkDocs: an anchor of a page that a marker fills in.
        page.write_text(page.read_text() + "\n[nowhere](actors/index.md#nowhere)\n")
    result = sites.build(project)
    assert result.returncode == 1 and "warnings in strict mode" in result.stdout + result.stderr
    assert sites.files(project / "site") == {"index.html": b"old"}


def test_what_deploys_after_the_build_finds_the_site(project):
    script = (
        "from mkdocs import config; from mkdocs.commands import build;"
        "made = config.load_config(); made.plugins.on_startup(command='gh-deploy', dirty=False);"
        "build.build(made); made.plugins.on_shutdown(); print(made.site_dir)"
    )
    environment = {**os.environ, "DALIL_HANDBOOK": "0"}
    result = subprocess.run(
        [sys.executable, "-c", script], cwd=project, env=environment, capture_output=True, text=True
    )
    assert result.stdout.strip() == str(project / "site"), result.stderr
    assert (project / "site" / "index.html").is_file()
    assert not workplace(project / "site").exists()


def test_a_second_build_at_the_same_time_is_refused_and_spoils_nothing(project):
    site = project / "site"
    half_built = workplace(site)
    half_built.mkdir()
    (half_built / "index.html").write_text("half")
    held = publication.lock(site)
    result = sites.build(project)
    said = result.stdout + result.stderr
    assert result.returncode == 1
    assert all(string("publication.busy", language, site=str(site)) in said for language in ("ar", "fr"))
    assert "Traceback" not in said
    assert sites.files(half_built) == {"index.html": b"half"} and not site.exists()
    held.close()
    assert sites.build(project).returncode == 0
    assert not [name for name in sites.files(site) if "lock" in name]
