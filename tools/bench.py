"""Measure the budgets of the architecture and print them as a table: `make bench`.

Times and memory are those of a child process (wall clock; largest resident set). Bytes of a visit are what a browser
receives until the line is quiet when the host compresses text with gzip.
"""

from __future__ import annotations

import contextlib
import functools
import gzip
import http.server
import json
import os
import resource
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote, urlsplit

sys.path[:0] = [str(Path(__file__).parent.parent / name) for name in ("tools", "tests", "hooks")]

from browser.conftest import FLAGS, chromium_path
from dalil.handbook.parts import FORMS
from dalil.languages import LANGUAGES, address
from dalil.offline import worker
from dalil.offline.copies import BUDGET
from generate_data import generate, records

PROJECT = Path(__file__).parent.parent
COMPRESSED = (".html", ".css", ".js", ".json", ".svg", ".xml", ".txt")


def measured(command: list[str], **environment: str) -> tuple[float, float]:
    """Run a command in the project; return its seconds and its peak memory in MB. Stops where it fails."""
    start = time.perf_counter()
    child = subprocess.Popen(
        command,
        cwd=PROJECT,
        env={**os.environ, "PYTHONPATH": "hooks", "PYTHONUTF8": "1", **environment},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
    )
    _, errors = child.communicate()
    seconds = time.perf_counter() - start
    if child.returncode:
        raise SystemExit(errors)
    return seconds, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024


def build(site: Path, data: Path, handbooks: bool = False) -> tuple[float, float]:
    """Build the site from a data folder, in a process of its own so that peak memory is that build's."""
    script = (
        "import resource, subprocess, sys, time; start = time.perf_counter();"
        f"code = subprocess.run([sys.executable, '-m', 'mkdocs', 'build', '--strict', '--site-dir', {str(site)!r}],"
        " capture_output=True).returncode;"
        "print(code, time.perf_counter() - start, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)"
    )
    environment = {**os.environ, "DALIL_DATA": str(data), "DALIL_HANDBOOK": "1" if handbooks else "0"}
    result = subprocess.run(
        [sys.executable, "-c", script], cwd=PROJECT, env=environment, capture_output=True, text=True
    )
    code, seconds, memory = result.stdout.split()
    if code != "0":
        raise SystemExit("the build failed")
    return float(seconds), float(memory) / 1024


def handbook(site: Path, data: Path, languages: tuple[str, ...], forms: tuple[str, ...]) -> tuple[float, float, str]:
    """Make handbooks of a built site, in a process of its own; return seconds, peak memory in MB, pages and bytes."""
    script = (
        "import resource, sys, time; from pathlib import Path; start = time.perf_counter();"
        "from dalil.data import load; from dalil.handbook import edition; from dalil.render import Renderer;"
        f"renderer = Renderer(Path('overrides'), load(Path({str(data)!r})));"
        f"made = edition.make(Path({str(site)!r}), renderer, '2026-01-01', languages={languages!r}, forms={forms!r});"
        "memory = max(resource.getrusage(each).ru_maxrss for each in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN));"
        "print(time.perf_counter() - start, memory / 1024,"
        " ', '.join(f'{each.file} {each.pages} pages {each.size:,} bytes' for offer in made for each in offer.forms))"
    )
    environment = {**os.environ, "PYTHONPATH": "hooks", "PYTHONUTF8": "1"}
    result = subprocess.run(
        [sys.executable, "-c", script], cwd=PROJECT, env=environment, capture_output=True, text=True, check=True
    )
    seconds, memory, said = result.stdout.strip().split(" ", 2)
    return float(seconds), float(memory), said


class Compressing(http.server.SimpleHTTPRequestHandler):
    """A host that sends text compressed with gzip, as the usual hosts do."""

    def log_message(self, *_):
        pass

    def do_GET(self):
        path = Path(self.translate_path(self.path))
        if path.is_dir():
            path /= "index.html"
        body = path.read_bytes() if path.is_file() else b""
        self.send_response(200 if path.is_file() else 404)
        self.send_header("Content-Type", self.guess_type(str(path)))
        self.send_header("Cache-Control", "max-age=3600")
        if path.suffix in COMPRESSED:
            body = gzip.compress(body, 9, mtime=0)
            self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


# Sets a field of the filter and waits until the browser has drawn what is left.
FILTER = """async ([id, value]) => {
  const field = document.getElementById(id);
  field.value = value;
  const start = performance.now();
  field.dispatchEvent(new Event("input", {bubbles: true}));
  await new Promise((drawn) => requestAnimationFrame(() => {
    const after = new MessageChannel();
    after.port1.onmessage = drawn;
    after.port2.postMessage(0);
  }));
  return performance.now() - start;
}"""


def counted(name: str) -> int:
    """Return how many records a data file of the project holds."""
    return len(records(PROJECT / "data" / f"{name}.yml")[1])


@contextlib.contextmanager
def served(site: Path) -> Iterator[str]:
    """Serve a site compressed; yield the root of its address, without a closing slash."""
    handler = functools.partial(Compressing, directory=str(site))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()


@contextlib.contextmanager
def browsed(site: Path):
    """Serve a site compressed; yield (a browser, the root of the site's address)."""
    from playwright.sync_api import sync_playwright

    with served(site) as root, sync_playwright() as playwright:
        sandbox = ["--no-sandbox"] if os.geteuid() == 0 else []
        browser = playwright.chromium.launch(executable_path=chromium_path(), args=FLAGS + sandbox)
        yield browser, root
        browser.close()


def filters(site: Path) -> list[tuple[str, float]]:
    """Return (what, milliseconds) of the register's first view and filters, in a browser slowed four times."""
    with browsed(site) as (browser, root):
        page = browser.new_page(viewport={"width": 390, "height": 844})
        page.context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": 4})
        page.goto(f"{root}/partnerships/", wait_until="load")
        painted = "performance.getEntriesByName('first-contentful-paint')[0].startTime"
        rows = [("register of 1000, first view", page.evaluate(painted))]
        steps = (("theme", "heritage"), ("theme", ""), ("decade", "2010"), ("decade", ""), ("q", "Lyon"), ("q", ""))
        for field, value in steps:
            rows.append((f"filter, {field} = {value or 'all'}", page.evaluate(FILTER, [f"filter-{field}", value])))
    return rows


# What a reader comes to first, by the path below the edition's root; then other pages, with the budget of each in KB.
FIRST = {
    "home": "",
    "chapter": "guide/how/",
    "directory": "actors/",
    "actor": "actors/cul-btvl/",
    "register": "partnerships/",
    "form": "contribute/",
    "handbook": "handbook/",
}
SECOND = {
    "chapter": ("guide/how/", 10),
    "actor": ("actors/cuf/", 10),
    "directory": ("actors/", 30),
    "register": ("partnerships/", 30),
    "statistics": ("guide/partnerships/", 30),
    "guidance": ("help/", 30),
    "glossary": ("glossary/", 30),
    "law": ("toolbox/law/", 30),
    "money": ("toolbox/funding/", 30),
    "documents": ("toolbox/documents/", 30),
    "document": ("toolbox/documents/agreement/", 30),
}
FIRST_BUDGET = {"ar": 80, "fr": 66}
ROOTS = {"ar": "/", "fr": "/fr/"}


def waterfall(page, address: str) -> list[tuple[str, int]]:
    """Return (path, bytes) of what a page takes over the line until it is quiet, in the order in which it came.

    Bytes are those that the browser counts, headers included; what its cache holds is not asked for. A browser without
    a window leaves out the icon of the tab: it is asked for here.
    """
    session = page.context.new_cdp_session(page)
    paths, rows = {}, []
    session.on("Network.requestWillBeSent", lambda event: paths.update({event["requestId"]: event["request"]["url"]}))
    session.on(
        "Network.loadingFinished",
        lambda event: rows.append((urlsplit(paths[event["requestId"]]).path, event["encodedDataLength"])),
    )
    session.send("Network.enable")
    page.goto(address, wait_until="networkidle")
    page.evaluate("fetch(document.querySelector('link[rel=icon]').href).then((answer) => answer.text())")
    session.detach()
    return [(path, int(size)) for path, size in rows if size]


def visits(site: Path) -> Iterator[tuple[str, int, list[tuple[str, int]]]]:
    """Yield (what, budget in KB, what came over the line) of first visits, then of second pages after the home page."""
    with browsed(site) as (browser, root):
        for edition, start in ROOTS.items():
            for name, path in FIRST.items():
                with browser.new_context(viewport={"width": 390, "height": 844}) as context:
                    rows = waterfall(context.new_page(), root + start + path)
                yield f"{edition}: first visit, {name}", FIRST_BUDGET[edition], rows
            with browser.new_context(viewport={"width": 390, "height": 844}) as context:
                page = context.new_page()
                waterfall(page, root + start)
                for name, (path, budget) in SECOND.items():
                    yield f"{edition}: second page, {name}", budget, waterfall(page, root + start + path)


# Notes when the results stand.
ANSWERED = """new MutationObserver(() => {
  const list = document.getElementById("search-results");
  if (list?.dataset.state === "done") self.answered ??= performance.now();
}).observe(document, {subtree: true, childList: true, attributes: true});"""
ASKED = {"ar": "اتفاقيه تعاون مع بلديات فرنسا", "fr": "convention de coopération communes"}


def searches(site: Path) -> Iterator[tuple[str, float, int]]:
    """Yield (edition, milliseconds from opening to results, bytes of the search) of first searches by their address.

    In a browser slowed four times. The bytes are those of scripts and index: what no other page loads.
    """
    with browsed(site) as (browser, root):
        for edition, start in ROOTS.items():
            with browser.new_context(viewport={"width": 390, "height": 844}) as context:
                page = context.new_page()
                page.add_init_script(ANSWERED)
                context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": 4})
                rows = waterfall(page, f"{root}{start}search/?q={quote(ASKED[edition])}")
                own = sum(size for path, size in rows if "/search/" in path and not path.endswith("/search/"))
                yield edition, page.evaluate("self.answered"), own


def offline(site: Path) -> Iterator[tuple[str, int]]:
    """Yield (what, bytes) of the copy that each edition keeps by itself, what brings it included."""
    for language in LANGUAGES:
        files = json.loads((site / address(worker.LIST.format(set="start"), language)).read_text(encoding="utf-8"))
        size = worker.besides(site, language) + sum(size for _, _, size, _ in files)
        yield f"{language}: kept for reading offline", size


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        print(f"{'measure':<34}{'value':>16}{'peak memory':>14}")
        actors, own = counted("actors"), counted("partnerships")
        for what, count, pairs, towns in (
            ("the guide as it is", actors, 0, 0),
            ("1000 actors", 1000, 0, 0),
            *((f"{count} actors + partnerships", count, max(count, own), 300) for count in (100, 1000, 5000)),
        ):
            generate(count, work / f"data-{what}", pairs, towns)
            seconds, memory = build(work / f"site-{what}", work / f"data-{what}")
            print(f"{f'build, {what}':<34}{seconds:>14.2f} s{memory:>11.0f} MB")
        for count, languages, forms in (
            (actors, LANGUAGES, ("whole",)),
            (actors, LANGUAGES, FORMS),
            (100, ("ar",), ("whole",)),
            *((500, (language,), (form,)) for language in LANGUAGES for form in FORMS),
        ):
            data, site = work / f"paper-data-{count}", work / f"paper-site-{count}"
            if not site.exists():
                generate(count, data)
                build(site, data)
            seconds, memory, said = handbook(site, data, languages, forms)
            what = f"handbook {' and '.join(languages)}, {' and '.join(forms)}, {count} actors"
            print(f"{what:<44}{seconds:>14.2f} s{memory:>11.0f} MB  {said}")
        for count in (actors, 5000):
            generate(count, work / f"check-{count}")
            command = [sys.executable, "-m", "dalil", "check"]
            seconds, _ = measured(command, DALIL_DATA=str(work / f"check-{count}"))
            print(f"{f'check, {count} actors':<34}{seconds:>14.2f} s")
        print()
        # The site as a visitor meets it: its page of the handbooks shows their covers.
        build(work / "site-whole", work / "data-the guide as it is", handbooks=True)
        print(f"{'visit, gzip, headers included':<40}{'bytes':>10}{'budget':>12}")
        for what, budget, rows in visits(work / "site-whole"):
            print(f"{what:<40}{sum(size for _, size in rows):>10,}{f'{budget} KB':>12}")
            for path, size in rows:
                print(f"  {path:<38}{size:>10,}")
        for what, size in offline(work / "site-whole"):
            print(f"{what:<40}{size:>10,}{f'{BUDGET // 1000} KB':>12}")
        print()
        print(f"{'first search':<34}{'time':>16}{'bytes':>10}")
        for what in ("the guide as it is", "1000 actors + partnerships", "5000 actors + partnerships"):
            for edition, milliseconds, size in searches(work / f"site-{what}"):
                print(f"{f'{edition}: {what}':<34}{milliseconds:>13.0f} ms{size:>10,}")
        print()
        for what, milliseconds in filters(work / "site-1000 actors + partnerships"):
            print(f"{what:<34}{milliseconds:>13.0f} ms")


if __name__ == "__main__":
    main()
