"""The sample with hostile text in every field, in a real browser: nothing of it runs."""

import functools
import http.server
import threading

import built
from browser.conftest import Handler, until

SPIES = "window.ran = []; window.alert = (...given) => window.ran.push(given); window.confirm = window.prompt = alert;"


def test_no_script_of_the_data_runs(hostile_site, open_page):
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Handler, directory=str(hostile_site)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    page = open_page()
    page.add_init_script(SPIES)
    dialogs, failed = [], []
    page.on("dialog", lambda dialog: (dialogs.append(dialog.message), dialog.dismiss()))
    page.on("pageerror", lambda error: failed.append(str(error)))
    addresses = built.addresses(hostile_site)
    assert len(addresses) > 25
    for address in addresses:
        page.goto(f"http://127.0.0.1:{server.server_port}/{address}", wait_until="load")
        assert page.evaluate("window.ran") == [], address
        assert page.locator("[onerror], [onclick], [onmouseover], img[src=x]").count() == 0, address
    page.goto(f"http://127.0.0.1:{server.server_port}/fr/actors/")
    page.fill("#filter-q", "<img src=x onerror=alert(1)>")
    assert page.locator("[data-actor]:not([hidden])").count() == 2
    assert page.evaluate("window.ran") == [] and dialogs == [] and failed == []
    server.shutdown()


def test_the_spies_can_tell(open_page):
    page = open_page()
    page.add_init_script(SPIES)
    page.goto("data:text/html,<img src=x onerror=alert(1)>")
    until(page, "window.ran.length === 1")
