"""The preview: while the data are wrong, every page says what is wrong and the last good state stays readable."""

import contextlib
import os
import socket
import subprocess
import sys
import time
import urllib.request

import built
import pytest


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@pytest.fixture
def preview(project):
    """A running `mkdocs serve` of a small project: (its folder, the root of its address)."""
    port = free_port()
    own = {name: value for name, value in os.environ.items() if name not in ("SITE_URL", "DALIL_DATA", "DALIL_LANG")}
    command = [sys.executable, "-m", "mkdocs", "serve", "--no-strict", "--dev-addr", f"127.0.0.1:{port}"]
    with (project / "log").open("wb") as log:
        server = subprocess.Popen(command, cwd=project, env=own, stdout=log, stderr=log)
    yield project, f"http://127.0.0.1:{port}/"
    server.terminate()
    server.wait(timeout=20)


def soup_when(address, wanted, seconds=60):
    """Return the page as soon as `wanted` holds for its text."""
    end = time.monotonic() + seconds
    text = ""
    while time.monotonic() < end:
        with contextlib.suppress(OSError), urllib.request.urlopen(address, timeout=10) as answer:
            text = answer.read().decode()
            if wanted(text):
                return built.BeautifulSoup(text, "html5lib")
        time.sleep(0.2)
    raise AssertionError(text[:3000])


def test_a_mistake_is_shown_and_the_last_good_state_stays(preview):
    project, root = preview
    path = project / "data" / "actors.yml"
    valid = path.read_text()
    assert not soup_when(root + "actors/", lambda text: "شبكة المياه" in text).find(class_="data-problems")
    path.write_text(valid.replace("themes: [water]", "themes: ['<img src=x onerror=alert(1)>', watre]"))
    for edition in ("", "fr/"):
        page = soup_when(root + edition + "actors/", lambda text: "data-problems" in text)
        arabic, french = page.find_all(class_="data-problems")
        assert (arabic["lang"], arabic["dir"], french["lang"], french["dir"]) == ("ar", "rtl", "fr", "ltr")
        assert "أخطاء" in arabic.get_text() and "data/actors.yml:24:12" in arabic.get_text()
        assert "La valeur « \u2068<img src=x onerror=alert(1)>\u2069 » est inconnue" in french.get_text()
        assert french.find_all("pre")[-1].get_text() == "  themes: ['<img src=x onerror=alert(1)>', water]"
        assert not page.find("img", src="x")
        cards = page.find_all("article", attrs={"data-actor": True})
        assert [card["data-actor"] for card in cards] == ["alpha", "beta"]
    path.write_text(valid.replace("Association Bêta", "Association Gamma"))
    page = soup_when(root + "fr/actors/", lambda text: "Association Gamma" in text)
    assert not page.find(class_="data-problems")
    assert "Traceback" not in (project / "log").read_text()


def test_the_preview_has_no_policy_that_its_live_reload_would_break(preview):
    _, root = preview
    page = soup_when(root, lambda text: "livereload" in text)
    assert not page.find("meta", attrs={"http-equiv": True})
    assert [script for script in page.find_all("script") if "livereload(" in (script.string or "")]


def test_a_preview_keeps_nothing_on_the_device(preview):
    _, root = preview
    for edition in ("", "fr/"):
        page = soup_when(root + edition + "offline/", lambda text: "data-not-kept" not in text and "<article" in text)
        assert not page.find(attrs={"data-offline": True})
        assert not [script for script in page.find_all("script", src=True) if script["src"].endswith("/offline.js")]
    with urllib.request.urlopen(root + "sw.js", timeout=10) as answer:
        worker = answer.read().decode()
    assert "unregister" in worker and '"fetch"' not in worker
