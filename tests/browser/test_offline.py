"""The site without a line, in a real Chromium whose host is stopped: what is kept, renewed, mended, removed."""

import json
import re
import shutil
import time

import pytest
import sites
from axe_playwright_python.sync_playwright import Axe
from browser.conftest import until
from browser.hosting import Host
from browser.test_pages import RULES
from dalil.offline.copies import BUDGET
from dalil.strings import string

HOMES = {"ar": "", "fr": "fr/"}
# An entry of the state, null without one; that of a language names its copy in use.
ENTRY = """async (key) => {
  const root = new URL(document.querySelector("script[src*='offline.js']").src).href.replace(/assets.*/, "");
  const name = `dalil ${new URL(root).pathname} 1 state`;
  return (await (await caches.match(root + key, { cacheName: name }))?.json()) ?? null;
}"""

BROKEN = "() => { caches.match = async () => { throw new Error('broken'); }; }"
OLD = """async ([root, language]) => {
  const name = (await caches.keys()).find((name) => name.endsWith(" state"));
  const state = await caches.open(name);
  const copy = await (await state.match(root + language)).json();
  await state.put(root + language, new Response(JSON.stringify({ ...copy, checked: copy.checked - 25 * 3600e3 })));
}"""


class PlainHost(Host):
    """The same, where browsers must ask again for every file; its answers may be slow."""

    delay = 0.0

    def answer(self, request):
        time.sleep(self.delay)
        send = request.send_header
        request.send_header = lambda name, value: send(name, "no-cache" if name == "Cache-Control" else value)
        super().answer(request)


def room_taken(page):
    """Return the bytes that the site takes on the device; what was kept last is counted a moment later."""
    readings = []

    def at_rest():
        readings.append(page.evaluate("navigator.storage.estimate().then(({ usage }) => usage)"))
        return len(readings) > 10 and len(set(readings[-10:])) == 1

    until(page, at_rest)
    return readings[-1]


def caches(page):
    return [name for name in page.evaluate("caches.keys()") if not name.endswith(" state")]


def make_old(page, host, language):
    """Let the copy in use look as if it had been looked over more than a day ago."""
    page.evaluate(OLD, [host.root, language])


def end_worker(page):
    """End the worker as browsers do with one that has nothing to do: it forgets what it did not write down."""
    devtools = page.context.new_cdp_session(page)
    devtools.send("ServiceWorker.enable")
    devtools.send("ServiceWorker.stopAllWorkers")


@pytest.fixture
def serve():
    """Return a function that serves a site: (folder, path below which, kind of host) -> its host."""
    hosts = []

    def served(site, below="/", kind=Host):
        hosts.append(kind(site, below))
        return hosts[-1]

    yield served
    for host in hosts:
        host.stop()


@pytest.fixture(scope="session")
def small_editions(tmp_path_factory):
    """The sample in two states, old and new, that differ in a page, in the style of every page and in the script."""
    project = sites.small_project(tmp_path_factory.mktemp("editions") / "project")
    made = {}
    for name, actor in (("old", "Association Bêta"), ("new", "Association Gamma")):
        actors = project / "data" / "actors.yml"
        actors.write_text(actors.read_text().replace("Association Bêta", actor))
        style = project / "docs" / "assets" / "css" / "01-tokens.css"
        style.write_text(
            re.sub(r"\n:root \{ --edition: .*", "", style.read_text()) + f"\n:root {{ --edition: {name}; }}\n"
        )
        script = project / "docs" / "assets" / "js" / "dalil.js"
        script.write_text(re.sub(r"\nself.edition = .*", "", script.read_text()) + f'\nself.edition = "{name}";\n')
        day = {"old": "1790000000", "new": "1800000000"}[name]
        result = sites.build(project, SOURCE_DATE_EPOCH=day)
        assert result.returncode == 0, result.stderr
        shutil.copytree(project / "site", project.parent / name)
        made[name] = project.parent / name
    return made


def kept(page, language, **wanted):
    """Wait until a copy is in use, with what is wanted of it; return it."""

    def there():
        copy = page.evaluate(ENTRY, language)
        return copy and all(copy[name] == value for name, value in wanted.items())

    until(page, there, seconds=60)
    return page.evaluate(ENTRY, language)


def at_home(host, page, language):
    page.goto(host.root + HOMES[language], wait_until="load")
    return kept(page, language)


def title(page):
    return page.locator("h1").first.inner_text()


def edition(page):
    """Return the editions of page, style and script that a directory shows: one, unless they are mixed."""
    text = page.locator("body").inner_text()
    names = {"Association Bêta": "old", "Association Gamma": "new"}
    return {
        *(state for name, state in names.items() if name in text),
        page.evaluate("getComputedStyle(document.documentElement).getPropertyValue('--edition').trim()"),
        page.evaluate("self.edition"),
    }


@pytest.mark.parametrize(("language", "below"), [("ar", "/below/"), ("fr", "/")])
def test_after_one_visit_to_the_home_page_the_guide_opens_without_a_line(real_site, serve, open_page, language, below):
    host, page = serve(real_site, below), open_page(390)
    page.goto(host.root + HOMES[language], wait_until="networkidle")
    published = json.loads((real_site / "version.json").read_text(encoding="utf-8"))["date"]
    before = host.total
    kept(page, language, set="start")
    assert 0 < host.total - before < BUDGET
    host.stop()
    failed = []
    page.on("pageerror", lambda error: failed.append(str(error)))
    for path in ("guide/what/", "guide/why/", "guide/how/", "guide/partnerships/", "actors/", ""):
        answer = page.goto(host.root + HOMES[language] + path, wait_until="load")
        assert answer.status == 200 and answer.from_service_worker, path
        assert page.evaluate("getComputedStyle(document.documentElement).getPropertyValue('--cedar')"), path
        notice = page.locator(".edition-notice p")
        notice.wait_for()
        assert notice.inner_text() == string("offline.notice.offline", language, kept=published[language])
    page.goto(host.root + HOMES[language] + "actors/?country=lb")
    assert 0 < page.locator("[data-actor]:not([hidden])").count() < page.locator("[data-actor]").count()
    if language == "ar":
        assert (
            page.evaluate("document.fonts.load('700 16px \"Dalil Arabic\"', 'بلدية').then((fonts) => fonts.length)")
            == 1
        )
    assert failed == []


@pytest.mark.parametrize("copy", ["start", "whole"])
@pytest.mark.parametrize(("language", "query"), [("ar", "مياه"), ("fr", "eau")])
def test_the_search_works_without_a_line(real_site, serve, open_page, language, query, copy):
    host, page = serve(real_site, "/below/"), open_page()
    page.goto(host.root + HOMES[language] + "offline/", wait_until="networkidle")
    page.locator(f"[data-do={copy}]").click()
    kept(page, language, set=copy)
    host.stop()
    page.goto(host.root + HOMES[language] + "guide/how/")
    page.fill("header [name=q]", query)
    page.press("header [name=q]", "Enter")
    page.wait_for_selector("#search-results[data-state=done] a")
    links = page.locator("#search-results a").evaluate_all("(links) => links.map((link) => link.href)")
    assert len(links) > 3
    # Of what the device does not keep some may be missing, and that is said.
    assert page.locator("[data-partly]").is_visible() == (copy == "start")
    opened = {page.goto(link).status for link in {link.partition("#")[0] for link in links}}
    assert opened == {200} if copy == "whole" else 200 in opened


@pytest.mark.parametrize("language", HOMES)
def test_a_page_that_is_not_kept_says_so_and_what_is(real_site, serve, open_page, language):
    host, page = serve(real_site, "/below/"), open_page()
    at_home(host, page, language)
    host.stop()
    page.goto(host.root + HOMES[language] + "authorities/baakline/")
    assert page.get_by_role("heading", name=string("offline.missing", language)).is_visible()
    assert page.evaluate("document.documentElement.lang") == language
    assert Axe().run(page, options=RULES).response["violations"] == []
    page.locator("article li a").nth(1).click()
    page.wait_for_url("**/guide/what/")
    assert page.locator("[data-not-kept]").count() == 0
    page.go_back()
    host.start()
    page.get_by_role("button", name=string("offline.again", language)).click()
    page.wait_for_selector(".record, .facts")
    assert page.url == host.root + HOMES[language] + "authorities/baakline/"
    page.goto(host.root + HOMES[language] + "offline/")
    assert not page.get_by_role("heading", name=string("offline.missing", language)).is_visible()


def test_a_first_visit_elsewhere_keeps_nothing(small_editions, serve, open_page):
    host, page = serve(small_editions["old"]), open_page()
    page.goto(host.root + "fr/actors/", wait_until="networkidle")
    page.wait_for_timeout(4500)
    assert page.evaluate("caches.keys()") == []
    assert not [path for path, _ in host.sent if path == "sw.js"]


@pytest.mark.parametrize("hint", ["connection", "header"])
def test_nothing_is_kept_for_a_reader_who_saves_data(small_editions, serve, open_page, hint):
    host, page = (
        serve(small_editions["old"]),
        open_page(extra_http_headers={"Save-Data": "on"} if hint == "header" else {}),
    )
    devtools = page.context.new_cdp_session(page)
    devtools.send("Emulation.setDataSaverOverride", {"dataSaverEnabled": True})
    page.goto(host.root + "fr/", wait_until="networkidle")
    assert page.evaluate("navigator.connection.saveData") is True
    page.wait_for_timeout(4500)
    assert page.evaluate("caches.keys()") == []
    assert not [path for path, _ in host.sent if path == "sw.js"]
    page.goto(host.root + "fr/offline/")
    until(page, "document.querySelector('[data-state]').textContent.includes('économise')")
    page.get_by_role("button", name="Garder l’essentiel").click()
    kept(page, "fr", set="start")


def test_a_new_edition_replaces_the_old_one_and_never_mixes_with_it(small_editions, serve, open_page):
    host, page = serve(small_editions["old"]), open_page()
    old = at_home(host, page, "fr")
    page.goto(host.root + "fr/actors/")
    other = page.context.new_page()
    other.goto(host.root + "fr/actors/")
    host.site = small_editions["new"]
    # The first page after publication is the old one, whole, and says that it is older.
    page.goto(host.root + "fr/actors/")
    assert edition(page) == {"old"}
    notice = page.locator(".edition-notice p")
    notice.wait_for()
    assert "21 septembre 2026" in notice.inner_text() and "15 janvier 2027" in notice.inner_text()
    new = kept(page, "fr", date="15 janvier 2027")
    assert new["version"] != old["version"]
    host.stop()
    for path in ("fr/actors/", "fr/actors/beta/", "fr/"):
        page.goto(host.root + path)
        assert page.evaluate("self.edition") == "new"
        assert page.evaluate("getComputedStyle(document.documentElement).getPropertyValue('--edition').trim()") == "new"
    page.goto(host.root + "fr/actors/")
    assert edition(page) == {"new"}
    # A page that was open all the while still finds its own parts.
    assert edition(other) == {"old"}
    style = other.evaluate(
        "fetch(document.querySelector('link[href*=\"dalil.css\"]').href).then((answer) => answer.text())"
    )
    assert "--edition: old" in style
    other.close()
    page.goto(host.root + "fr/actors/")
    until(page, lambda: not page.evaluate("(name) => caches.has(name)", old["cache"]))


def test_a_reload_reads_what_is_published(small_editions, serve, open_page):
    host, page = serve(small_editions["old"]), open_page()
    at_home(host, page, "fr")
    devtools = page.context.new_cdp_session(page)
    devtools.send("Emulation.setDataSaverOverride", {"dataSaverEnabled": True})
    host.site = small_editions["new"]
    page.goto(host.root + "fr/actors/")
    assert edition(page) == {"old"}
    page.get_by_role("button", name="Lire la plus récente").click()
    until(page, "self.edition === 'new'")
    assert edition(page) == {"new"}
    assert page.locator(".edition-notice").count() == 0
    host.stop()
    page.reload()
    assert edition(page) == {"old"}


@pytest.mark.parametrize("answers", [2, 6, 10])
def test_an_interrupted_renewal_leaves_the_old_edition_whole(small_editions, serve, open_page, answers):
    host, page = serve(small_editions["old"]), open_page()
    at_home(host, page, "fr")
    page.goto(host.root + "fr/guide/what/")
    host.site, host.limit = small_editions["new"], len(host.sent) + answers
    page.goto(host.root + "fr/actors/")
    until(page, lambda: len(host.sent) == host.limit)
    # Time enough for a mixture to come about.
    page.wait_for_timeout(1000)
    host.stop()
    for _ in range(2):
        page.goto(host.root + "fr/actors/")
        assert edition(page) == {"old"}
    host.limit = None
    host.start()
    page.goto(host.root + "fr/actors/")
    kept(page, "fr", date="15 janvier 2027")
    host.stop()
    page.goto(host.root + "fr/actors/")
    assert edition(page) == {"new"}


@pytest.mark.parametrize("language", HOMES)
def test_the_whole_edition_is_kept_with_its_handbook_and_removed(real_site, serve, open_page, pango, language):
    host, page = serve(real_site, "/below/"), open_page(390)
    page.goto(host.root + HOMES[language] + "offline/")
    whole = page.locator("[data-do=whole]")
    assert re.search("\\d[,.]\\d\N{NO-BREAK SPACE}(Mo|ميغابايت)", whole.inner_text())
    before = host.total
    whole.click()
    kept(page, language, set="whole")
    size = host.total - before
    host.stop()
    for path in ("", "partnerships/", "authorities/baakline/", "districts/chouf/", "about/", "handbook/"):
        answer = page.goto(host.root + HOMES[language] + path)
        assert answer.status == 200, path
    answer = page.evaluate(
        """async (address) => {
          const found = await fetch(address);
          return [(await found.arrayBuffer()).byteLength, found.headers.get("Content-Type")];
        }""",
        f"{host.root}handbook/dalil-{language}.pdf",
    )
    assert answer == [(real_site / "handbook" / f"dalil-{language}.pdf").stat().st_size, "application/pdf"]
    page.goto(host.root + HOMES[language] + "offline/")
    page.locator("[data-do=remove]").wait_for()
    assert page.locator("[data-do]:visible").count() == 1
    host.start()
    page.locator("[data-do=remove]").click()
    until(page, "document.querySelector('[data-said]').textContent")
    assert page.evaluate(ENTRY, language) is None
    assert [name for name in page.evaluate("caches.keys()") if not name.endswith("state")] == []
    assert 1_000_000 < size < 6_000_000
    # What was removed stays away until the reader asks for it.
    page.goto(host.root + HOMES[language], wait_until="load")
    page.wait_for_timeout(4500)
    assert page.evaluate(ENTRY, language) is None


def test_an_interrupted_download_goes_on_where_it_stopped(real_site, serve, open_page):
    host, page = serve(real_site), open_page()
    at_home(host, page, "fr")
    page.goto(host.root + "fr/offline/", wait_until="networkidle")
    start = page.evaluate(ENTRY, "fr")
    before, host.limit = len(host.sent), len(host.sent) + 150
    page.locator("[data-do=whole]").click()
    until(page, "document.querySelector('[data-said]').textContent.includes('interrompue')")
    arrived = {path for path, _ in host.sent[before:]}
    assert len(arrived) > 100
    assert page.evaluate(ENTRY, "fr") == start
    assert Axe().run(page, options=RULES).response["violations"] == []
    host.stop()
    assert page.goto(host.root + "fr/guide/how/").status == 200
    host.limit = None
    host.start()
    page.goto(host.root + "fr/offline/", wait_until="networkidle")
    before = len(host.sent)
    page.locator("[data-do=resume]").click()
    kept(page, "fr", set="whole")
    # Those that were on their way when the line broke are not there yet.
    again = {path for path, _ in host.sent[before:] if path not in ("sw.js", "version.json")} & arrived
    assert len(again) <= 4


def test_a_download_can_be_stopped(real_site, serve, open_page):
    host, page = serve(real_site), open_page()
    page.goto(host.root + "fr/offline/", wait_until="networkidle")
    page.locator("[data-do=whole]").click()
    page.locator("progress").wait_for()
    until(page, "document.querySelector('progress').value > 0.1")
    page.locator("[data-do=stop]").click()
    until(page, "document.querySelector('[data-said]').textContent.includes('arrêté')")
    assert page.evaluate(ENTRY, "fr") is None
    assert page.locator("[data-do=resume]").is_visible()
    page.locator("[data-do=remove]").click()
    until(page, "document.querySelector('[data-said]').textContent.includes('retirée')")
    assert page.locator("[data-do=whole]").is_visible()


def test_without_room_for_all_of_it_nothing_is_downloaded(real_site, serve, open_page):
    host, page = serve(real_site), open_page()
    start = at_home(host, page, "fr")
    page.goto(host.root + "fr/offline/", wait_until="networkidle")
    # This Chromium shows every page the same room; other browsers tell how much there is.
    page.context.service_workers[0].evaluate("navigator.storage.estimate = async () => ({ quota: 4e6, usage: 1e6 })")
    before = host.total
    page.locator("[data-do=whole]").click()
    until(page, "document.querySelector('[data-said]').textContent.includes('place manque')")
    assert [path for path, _ in host.sent if path.startswith("fr/about")] == []
    assert host.total - before < 20_000
    assert page.evaluate(ENTRY, "fr") == start
    assert Axe().run(page, options=RULES).response["violations"] == []
    host.stop()
    assert page.goto(host.root + "fr/guide/how/").status == 200


def test_a_device_that_fills_up_keeps_what_it_had_and_gets_its_room_back(real_site, serve, open_page):
    host, page = serve(real_site), open_page()
    start = at_home(host, page, "fr")
    page.goto(host.root + "fr/offline/", wait_until="networkidle")
    devtools = page.context.new_cdp_session(page)
    used = room_taken(page)
    quota = {"origin": host.root.rstrip("/"), "quotaSize": used + 500_000}
    devtools.send("Storage.overrideQuotaForOrigin", quota)
    page.locator("[data-do=whole]").click()
    until(page, "document.querySelector('[data-said]').textContent.includes('place manque')")
    assert page.evaluate(ENTRY, "fr") == start
    assert [name for name in page.evaluate("caches.keys()") if " whole " in name] == []
    host.stop()
    assert page.goto(host.root + "fr/guide/how/").status == 200


def test_a_device_that_is_full_is_not_tried_again_at_every_page(small_editions, serve, open_page):
    host, page = serve(small_editions["old"]), open_page()
    at_home(host, page, "fr")
    devtools = page.context.new_cdp_session(page)
    used = room_taken(page)
    # Room for the worker's own new version and its note, not for a second copy, which takes more than 200,000 bytes.
    devtools.send("Storage.overrideQuotaForOrigin", {"origin": host.root.rstrip("/"), "quotaSize": used + 80_000})
    host.site = small_editions["new"]
    fetched = []
    for _ in range(2):
        before = len(host.sent)
        page.goto(host.root + "fr/actors/")
        until(page, f"({ENTRY})('full')", seconds=60)
        # Time enough for the download that must not begin again.
        page.wait_for_timeout(3000)
        assert edition(page) == {"old"}
        fetched.append([path for path, _ in host.sent[before:] if path not in ("version.json", "sw.js")])
    assert fetched[0] and not fetched[1]


def test_a_site_that_changes_during_the_download_is_noticed(small_editions, serve, open_page, tmp_path):
    site = tmp_path / "site"
    shutil.copytree(small_editions["old"], site)
    host, page = serve(site), open_page()
    at_home(host, page, "fr")
    page.goto(host.root + "fr/offline/", wait_until="networkidle")
    changed = site / "fr" / "about" / "index.html"
    changed.write_text(changed.read_text() + "<!-- later -->")
    page.locator("[data-do=whole]").click()
    until(page, "document.querySelector('[data-said]').textContent.includes('a changé')")
    assert page.evaluate(ENTRY, "fr")["set"] == "start"


def test_caches_of_an_older_layout_go_and_those_of_neighbours_stay(small_editions, serve, open_page):
    host, page = serve(small_editions["old"], "/below/"), open_page()
    page.goto(host.root + "fr/")
    names = ["dalil /below/ 0 fr start abc", "dalil /below/ pages", "dalil / 1 state", "other"]
    page.evaluate("(names) => Promise.all(names.map((name) => caches.open(name)))", names)
    kept(page, "fr")
    assert set(names) & set(page.evaluate("caches.keys()")) == {"dalil / 1 state", "other"}


SPOIL = {
    "entry gone": "async ({ cache }, page) => (await caches.open(cache)).delete(page)",
    "bytes changed": "async ({ cache }, page) => (await caches.open(cache)).put(page, new Response('<h1>spoilt'))",
    "cache gone": "async ({ cache }) => caches.delete(cache)",
}


@pytest.mark.parametrize("damage", SPOIL)
def test_a_damaged_copy_is_mended(small_editions, serve, open_page, damage):
    host, page = serve(small_editions["old"]), open_page()
    copy = at_home(host, page, "fr")
    address = host.root + "fr/guide/how/"
    page.evaluate(f"([copy, page]) => ({SPOIL[damage]})(copy, page)", [copy, address])
    if damage != "bytes changed":
        assert page.goto(address).status == 200
    # What only a comparison of bytes would find is found once a day.
    make_old(page, host, "fr")
    page.goto(host.root + "fr/")
    text = "async (page) => (await (await caches.match(page))?.text()) ?? ''"
    until(page, lambda: "<article" in page.evaluate(text, address))
    host.stop()
    assert page.goto(address).status == 200
    assert title(page) != "spoilt"


def test_both_editions_are_kept_side_by_side(small_editions, serve, open_page):
    host, page = serve(small_editions["old"]), open_page()
    for language in HOMES:
        at_home(host, page, language)
    host.stop()
    for language, home in HOMES.items():
        page.goto(f"{host.root}{home}guide/how/")
        assert page.evaluate("document.documentElement.lang") == language
        page.goto(f"{host.root}{home}handbook/")
        assert page.evaluate("document.documentElement.lang") == language


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("language", HOMES)
def test_the_page_is_clean_in_its_states(real_site, serve, open_page, language, scheme):
    host, page = serve(real_site), open_page(390, scheme)
    page.goto(host.root + HOMES[language] + "offline/", wait_until="networkidle")
    found = {"nothing kept": Axe().run(page, options=RULES).response["violations"]}
    page.locator("[data-do=whole]").click()
    page.locator("progress").wait_for()
    found["downloading"] = Axe().run(page, options=RULES).response["violations"]
    assert page.evaluate("document.activeElement.dataset.do") == "stop"
    kept(page, language, set="whole")
    until(page, "document.querySelector('[data-said]').textContent")
    found["kept"] = Axe().run(page, options=RULES).response["violations"]
    host.stop()
    page.goto(host.root + HOMES[language] + "about/")
    page.locator(".edition-notice").wait_for()
    found["notice"] = Axe().run(page, options=RULES).response["violations"]
    assert {state: violations for state, violations in found.items() if violations} == {}
    page.get_by_role("button", name=string("offline.notice.close", language)).click()
    page.goto(host.root + HOMES[language] + "guide/how/")
    page.wait_for_timeout(500)
    assert page.locator(".edition-notice").count() == 0


def test_pages_turned_while_a_new_edition_arrives_take_nothing_from_it(small_editions, serve, open_page):
    host, page = serve(small_editions["old"], kind=PlainHost), open_page()
    at_home(host, page, "fr")
    host.site, host.delay = small_editions["new"], 0.3
    page.goto(host.root + "fr/actors/")
    until(page, lambda: len(caches(page)) == 2)
    for path in ("fr/", "fr/guide/what/"):
        page.goto(host.root + path)
    host.delay = 0
    kept(page, "fr", date="15 janvier 2027")
    host.stop()
    for path in ("fr/actors/", "fr/guide/what/", "fr/guide/how/", "fr/"):
        assert page.goto(host.root + path).status == 200
        assert page.evaluate("self.edition") == "new"


def test_what_arrived_of_the_whole_edition_stays_when_the_essential_is_looked_over(small_editions, serve, open_page):
    host, page = serve(small_editions["old"]), open_page()
    at_home(host, page, "fr")
    page.goto(host.root + "fr/offline/", wait_until="networkidle")
    host.limit = len(host.sent) + 20
    page.locator("[data-do=whole]").click()
    until(page, "document.querySelector('[data-said]').textContent.includes('interrompue')")
    host.limit = None
    text = page.locator("[data-state]").inner_text()
    # However long ago that was.
    page.evaluate(
        """async (root) => {
          const name = (await caches.keys()).find((name) => name.includes(" whole "));
          await (await caches.open(name)).put(root + "coming", new Response("0"));
        }""",
        host.root,
    )
    make_old(page, host, "fr")
    before = page.evaluate(ENTRY, "fr")["checked"]
    page.goto(host.root + "fr/")
    until(page, lambda: page.evaluate(ENTRY, "fr")["checked"] > before)
    # With every other page closed, a page turned sweeps.
    page.goto("about:blank")
    page.goto(host.root + "fr/offline/", wait_until="networkidle")
    assert page.locator("[data-do=resume]").is_visible()
    assert page.locator("[data-state]").inner_text() == text


def test_the_search_finds_its_index_when_the_worker_was_ended_and_the_site_has_another(
    small_editions, serve, open_page
):
    host, page = serve(small_editions["old"], kind=PlainHost), open_page()
    at_home(host, page, "fr")
    page.goto(host.root + "fr/search/", wait_until="networkidle")
    end_worker(page)
    host.site = small_editions["new"]
    before = len(host.sent)
    page.fill("#search-q", "bêta")
    page.press("#search-q", "Enter")
    page.wait_for_selector("#search-results[data-state=done] a")
    assert not [path for path, _ in host.sent[before:] if re.search(r"search/.*\.json", path)]


def test_a_file_that_the_site_no_longer_has_comes_from_the_copy(small_editions, serve, open_page, tmp_path):
    site = tmp_path / "site"
    shutil.copytree(small_editions["old"], site)
    host, page = serve(site, kind=PlainHost), open_page()
    page.goto(host.root + "fr/offline/", wait_until="networkidle")
    page.locator("[data-do=whole]").click()
    kept(page, "fr", set="whole")
    page.goto(host.root + "fr/actors/", wait_until="networkidle")
    end_worker(page)
    record = next(site.glob("data/actors/*.json"))
    record.unlink()
    status = "async (address) => (await fetch(address)).status"
    assert page.evaluate(status, host.root + record.relative_to(site).as_posix()) == 200
    assert page.evaluate(status, host.root + "data/actors/none.json") == 404


def test_pages_open_where_the_store_of_copies_is_broken(small_editions, serve, open_page):
    host, page = serve(small_editions["old"], kind=PlainHost), open_page()
    at_home(host, page, "fr")
    page.context.service_workers[0].evaluate(BROKEN)
    assert page.goto(host.root + "fr/actors/").status == 200
    assert edition(page) == {"old"}
    host.site = small_editions["new"]
    page.goto(host.root + "fr/actors/")
    assert edition(page) == {"new"}


def test_a_question_that_the_worker_cannot_answer_is_not_waited_for(small_editions, serve, open_page):
    host, page = serve(small_editions["old"]), open_page()
    at_home(host, page, "fr")
    page.context.service_workers[0].evaluate(BROKEN)
    page.goto(host.root + "fr/offline/", wait_until="networkidle")
    page.locator("[data-do]:visible").first.wait_for()


def test_a_browser_that_does_not_tell_its_room_keeps_the_guide(small_editions, serve, open_page):
    host, page = serve(small_editions["old"]), open_page()
    at_home(host, page, "fr")
    page.goto(host.root + "fr/offline/", wait_until="networkidle")
    page.context.service_workers[0].evaluate("navigator.storage.estimate = undefined")
    page.locator("[data-do=whole]").click()
    kept(page, "fr", set="whole")


def test_no_room_for_the_note_of_a_copy_is_told_as_no_room(small_editions, serve, open_page):
    host, page = serve(small_editions["old"]), open_page()
    start = at_home(host, page, "fr")
    page.goto(host.root + "fr/offline/", wait_until="networkidle")
    page.context.service_workers[0].evaluate(
        """() => {
          const put = Cache.prototype.put;
          Cache.prototype.put = function (address, response) {
            if (String(address).endsWith("/fr") || String(address).endsWith("/left")) {
              throw new DOMException("full", "QuotaExceededError");
            }
            return put.call(this, address, response);
          };
        }"""
    )
    page.locator("[data-do=whole]").click()
    until(page, "document.querySelector('[data-said]').textContent.includes('place manque')")
    assert page.evaluate(ENTRY, "fr") == start
    assert caches(page) == [start["cache"]]


def test_a_download_stopped_before_it_began_does_not_begin(small_editions, serve, open_page):
    host, page = serve(small_editions["old"], kind=PlainHost), open_page()
    failed = []
    page.on("pageerror", lambda error: failed.append(str(error)))
    page.goto(host.root + "fr/offline/", wait_until="networkidle")
    host.delay = 1
    page.locator("[data-do=whole]").click()
    page.locator("[data-do=stop]").click()
    until(page, "document.querySelector('[data-said]').textContent.includes('arrêté')")
    host.delay = 0
    until(page, "navigator.serviceWorker.getRegistration().then((found) => Boolean(found?.active))")
    page.wait_for_timeout(1000)
    assert caches(page) == [] and failed == []
    page.locator("[data-do=whole]").click()
    kept(page, "fr", set="whole")
