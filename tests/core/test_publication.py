"""The site's place: the old one or the new one stands there, whatever happens in between."""

import contextlib
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from dalil import publication


@pytest.fixture
def site(tmp_path):
    """An old site, with the new one built beside it."""
    place = tmp_path / "site"
    for folder, word in ((place, "old"), (publication.workplace(place), "new")):
        folder.mkdir()
        (folder / "index.html").write_text(word)
        (folder / word).write_text("")
    return place


def stands(place: Path) -> str:
    """Return which site stands in the place; fails for a mixture."""
    word = (place / "index.html").read_text()
    assert sorted(path.name for path in place.iterdir()) == sorted(["index.html", word])
    return word


def test_the_new_site_takes_the_place_and_nothing_is_left(site, tmp_path):
    publication.replace(site)
    assert stands(site) == "new"
    assert list(tmp_path.iterdir()) == [site]


def test_a_first_site_takes_its_place(site, tmp_path):
    shutil.rmtree(site)
    publication.replace(site)
    assert stands(site) == "new"
    assert list(tmp_path.iterdir()) == [site]


def test_a_link_stays_a_link(site, tmp_path):
    link = tmp_path / "public"
    link.symlink_to(site)
    publication.replace(link)
    assert link.is_symlink() and stands(link) == "new"


def test_without_an_exchange_the_old_site_steps_aside(site, tmp_path, monkeypatch):
    monkeypatch.setattr(publication, "exchange", lambda one, two: False)
    publication.replace(site)
    assert stands(site) == "new"
    assert list(tmp_path.iterdir()) == [site]


def test_a_system_without_exchange_is_noticed(tmp_path, monkeypatch):
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
    assert publication.exchange(tmp_path / "one", tmp_path / "two")
    monkeypatch.setattr(publication.ctypes, "CDLL", lambda *_, **__: object())
    assert not publication.exchange(tmp_path / "one", tmp_path / "two")


def test_a_refusal_leaves_the_old_site(site):
    shutil.rmtree(publication.workplace(site))
    with pytest.raises(OSError):
        publication.replace(site)
    assert stands(site) == "old"


STEPS = {"exchange": (publication, "exchange"), "rename": (Path, "rename"), "rmtree": (shutil, "rmtree")}


@pytest.mark.parametrize("known", [True, False])
@pytest.mark.parametrize("when", ["before", "after"])
@pytest.mark.parametrize("stop", range(4))
def test_stopped_at_any_step_the_next_build_finds_a_whole_site(site, monkeypatch, known, when, stop):
    class Stopped(BaseException):
        pass

    done = []

    def stopping(function):
        def stepped(*given, **named):
            if when == "before" and len(done) == stop:
                raise Stopped
            done.append(function)
            result = function(*given, **named)
            if when == "after" and len(done) == stop + 1:
                raise Stopped
            return result

        return stepped

    with monkeypatch.context() as patch:
        if not known:
            patch.setattr(publication, "exchange", lambda one, two: False)
        for owner, name in STEPS.values():
            patch.setattr(owner, name, stopping(getattr(owner, name)))
        with contextlib.suppress(Stopped):
            publication.replace(site)
    if known:
        stands(site)
    publication.workplace(site)
    assert stands(site) in ("old", "new")


def test_a_mount_point_is_refused():
    with pytest.raises(publication.NotReplaceable):
        publication.workplace(Path("/proc"))


HOLDS = """
import multiprocessing, os, sys, time
from pathlib import Path
from dalil import publication
def help():
    print(os.getpid(), flush=True)
    time.sleep(60)
held = publication.lock(Path(sys.argv[1]))
multiprocessing.get_context("fork").Process(target=help).start()
time.sleep(60)
"""


def test_a_site_is_built_by_one_process_at_a_time(tmp_path):
    site = tmp_path / "made" / "site"
    held = publication.lock(site)
    with pytest.raises(publication.Busy):
        publication.lock(site)
    publication.lock(site.with_name("other"))
    held.close()
    publication.lock(site)
    assert not site.exists()


def test_a_killed_build_holds_no_place_even_while_a_helper_of_it_lives(tmp_path):
    site = tmp_path / "site"
    environment = {**os.environ, "PYTHONPATH": str(Path(publication.__file__).parents[1])}
    command = [sys.executable, "-c", HOLDS, site]
    build = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True)
    helper = int(build.stdout.readline())
    try:
        with pytest.raises(publication.Busy):
            publication.lock(site)
        build.kill()
        build.wait()
        publication.lock(site)
    finally:
        os.kill(helper, signal.SIGKILL)


def test_without_locks_a_site_is_built_all_the_same(tmp_path, monkeypatch):
    monkeypatch.setattr(publication, "fcntl", None)
    assert publication.lock(tmp_path / "site") is None
