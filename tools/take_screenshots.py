"""Take the README's pictures of the built site: each edition, on a phone and wide. Run after `make site`."""

from __future__ import annotations

import functools
import http.server
import sys
import threading
from pathlib import Path

PROJECT = Path(__file__).parent.parent
sys.path.insert(0, str(PROJECT / "tests"))

from browser.conftest import FLAGS, Handler, chromium_path
from playwright.sync_api import sync_playwright

PICTURES = PROJECT / ".github" / "pictures"
EDITIONS = {"ar": "", "fr": "fr/"}
SIZES = {"phone": (390, 780), "wide": (1280, 780)}


def main() -> None:
    PICTURES.mkdir(parents=True, exist_ok=True)
    handler = functools.partial(Handler, directory=str(PROJECT / "site"))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium_path(), args=[*FLAGS, "--no-sandbox"])
        for name, (width, height) in SIZES.items():
            page = browser.new_page(viewport={"width": width, "height": height}, color_scheme="light")
            for language, path in EDITIONS.items():
                page.goto(f"http://127.0.0.1:{server.server_port}/{path}", wait_until="networkidle")
                page.screenshot(path=PICTURES / f"home-{language}-{name}.png")
        browser.close()
    server.shutdown()


if __name__ == "__main__":
    main()
