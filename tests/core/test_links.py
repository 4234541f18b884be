import datetime
import http.server
import threading

import pytest
from dalil import links
from dalil.data import load
from dalil.links import Verdict
from sites import PROJECT

MONDAY, TUESDAY = datetime.date(2026, 11, 23), datetime.date(2026, 11, 24)
GUIDE = load(PROJECT / "data")


def test_every_website_and_source_is_asked_once():
    asked = []
    links.round_of(GUIDE, {}, MONDAY, lambda address: asked.append(address) or Verdict.WORKS)
    assert len(asked) == len(set(asked)) >= 19
    assert {actor.website for actor in GUIDE.actors} <= {*asked, ""}
    assert {source.url for source in GUIDE.sources} <= {*asked, ""}


@pytest.mark.parametrize(
    ("status", "expected"),
    [
        (200, "WORKS"),
        (301, "WORKS"),
        (403, "UNKNOWN"),
        (429, "UNKNOWN"),
        (500, "UNKNOWN"),
        (404, "FAILS"),
        (410, "FAILS"),
    ],
)
def test_a_status_is_judged(status, expected):
    assert links.verdict(status) is Verdict[expected]


def test_only_two_failures_on_different_days_are_reported():
    once = links.updated({}, [("https://a.example", Verdict.FAILS)], MONDAY)
    again_the_same_day = links.updated(once, [("https://a.example", Verdict.FAILS)], MONDAY)
    assert links.dead(once) == links.dead(again_the_same_day) == []
    unsure = links.updated(once, [("https://a.example", Verdict.UNKNOWN)], TUESDAY)
    assert unsure == once
    assert links.dead(links.updated(unsure, [("https://a.example", Verdict.FAILS)], TUESDAY)) == ["https://a.example"]


def test_a_success_or_a_removed_address_clears_its_failures():
    failed = {"https://a.example": ["2026-11-16"], "https://gone.example": ["2026-11-16"]}
    assert links.updated(failed, [("https://a.example", Verdict.WORKS)], MONDAY) == {}


class Answers(http.server.BaseHTTPRequestHandler):
    def log_message(self, *_):
        pass

    def do_GET(self):
        self.send_response(int(self.path.strip("/")))
        self.end_headers()


def test_real_answers():
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Answers)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    root = f"http://127.0.0.1:{server.server_port}/"
    assert links.ask(root + "200") is Verdict.WORKS
    assert links.ask(root + "404") is Verdict.FAILS
    assert links.ask(root + "403") is Verdict.UNKNOWN
    server.shutdown()
    server.server_close()
    assert links.ask(root + "200", timeout=2) is Verdict.FAILS
    assert links.ask("http://[broken") is Verdict.FAILS
