"""A real Chromium, and the real site served as a plain host would serve it."""

from __future__ import annotations

import functools
import http.server
import os
import shutil
import subprocess
import threading

import pytest
from playwright.sync_api import sync_playwright

FLAGS = [
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    # Two pages of the address bar that nobody types in cost as much as the test's own page, in every new context. The
    # last list of features counts, so what Playwright itself turns off for steady runs is named again.
    "--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup,DestroyProfileOnBrowserClose,HttpsUpgrades,LensOverlay,"
    "MediaRouter,NetworkTimeServiceQuerying,OptimizationHints,PaintHolding,PreconnectToSearch",
]


def chromium_path() -> str | None:
    """Return the first Chromium that runs: CHROMIUM's, the system's, Google Chrome."""
    for name in (os.environ.get("CHROMIUM", ""), "chromium", "google-chrome"):
        path = shutil.which(name) if name else None
        # A snap wrapper without its snap stands in the path but does not run.
        if path and subprocess.run([path, "--version"], capture_output=True).returncode == 0:
            return path
    return None


@pytest.fixture(scope="session")
def chromium():
    path = chromium_path()
    if not path:
        (pytest.fail if os.environ.get("CI") == "true" else pytest.skip)("no Chromium found: run make setup")
    sandbox = ["--no-sandbox"] if os.geteuid() == 0 else []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=FLAGS + sandbox)
        yield browser
        browser.close()


class Handler(http.server.SimpleHTTPRequestHandler):
    """A quiet static host that shows the site's own 404 page."""

    def log_message(self, *_):
        pass

    def send_error(self, code, message=None, explain=None):
        if code != 404:
            return super().send_error(code, message, explain)
        with open(os.path.join(self.directory, "404.html"), "rb") as page:
            body = page.read()
        self.send_response(404)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


def serve(site, handler=Handler):
    """Serve a built site while the caller goes on; yields its root, without a closing slash."""
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(handler, directory=str(site)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()


@pytest.fixture(scope="session")
def address(real_site):
    """Serve the real site and return its root, without a closing slash."""
    yield from serve(real_site)


@pytest.fixture
def open_page(chromium):
    """Return a function that gives a fresh page: (width, scheme, javascript) -> page."""
    contexts = []

    def opened(width=1280, scheme="light", **options):
        context = chromium.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme, **options)
        contexts.append(context)
        return context.new_page()

    yield opened
    for context in contexts:
        context.close()


def until(page, holds, seconds=20):
    """Wait until `holds` gives something true: JavaScript for the page, or a function.

    Playwright's own waiting evaluates text within the page, which the policy of the pages refuses.
    """
    for _ in range(seconds * 20):
        if page.evaluate(holds) if isinstance(holds, str) else holds():
            return
        page.wait_for_timeout(50)
    raise AssertionError(f"never true: {holds}")


WATCH = """
window.refused = [];
document.addEventListener("securitypolicyviolation", ({effectiveDirective, blockedURI, sourceFile}) =>
  window.refused.push([effectiveDirective, blockedURI, sourceFile]));
"""


def watch(page):
    """Record, before a page is opened, what its policy refuses and what its console says (`page.said`)."""
    page.add_init_script(WATCH)
    page.said = []
    page.on("console", lambda message: page.said.append(message.text))


def refused(page):
    """Return what the policy of a watched page refused."""
    return page.evaluate("window.refused") + [line for line in page.said if "Content Security Policy" in line]
