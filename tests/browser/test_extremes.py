"""Records at the edge of what the fields hold: the layout keeps together, and what is missing is said."""

import functools
import http.server
import threading

import pytest
import sites
from axe_playwright_python.sync_playwright import Axe
from browser.conftest import Handler
from browser.test_pages import RULES
from dalil.strings import string

WORDS = {
    "ar": "اتحاد البلديات الساحلية والجبلية للتنمية المستدامة ",
    "fr": "Communautés intercommunales de coopération ",
}
LINK = "https://www.example.org/" + "a-very-long-path-without-any-rest-" * 8
PATHS = (
    "",
    "actors/",
    "actors/alpha/",
    "actors/beta/",
    "themes/water/",
    "themes/tourism/",
    "partnerships/",
    "partnerships/barouk-limoux/",
    "authorities/limoux/",
    "districts/chouf/",
    "updates/",
    "help/",
    "data/",
)


def filled(language, length):
    return (WORDS[language] * (length // len(WORDS[language]) + 1))[:length].strip()


@pytest.fixture(scope="module")
def extreme(tmp_path_factory):
    project = sites.small_project(tmp_path_factory.mktemp("extreme") / "project")
    path = project / "data" / "actors.yml"
    text = path.read_text()
    for old, new in (
        ("{ar: جمعية بيتا, fr: Association Bêta}", f"{{ar: {filled('ar', 200)}, fr: {filled('fr', 200)}}}"),
        ("{ar: نصّ للتجربة., fr: Un texte d'essai.}", f"{{ar: {filled('ar', 5000)}, fr: {filled('fr', 5000)}}}"),
        ("https://example.org/alpha", LINK),
    ):
        assert old in text
        text = text.replace(old, new)
    path.write_text(text)
    result = sites.build(project)
    assert result.returncode == 0, result.stderr
    handler = functools.partial(Handler, directory=str(project / "site"))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()


@pytest.mark.parametrize("edition", ["", "fr/"])
@pytest.mark.parametrize("width", [320, 1280])
def test_the_layout_holds(extreme, open_page, edition, width):
    page = open_page(width)
    for path in PATHS:
        page.goto(extreme + edition + path)
        inside = page.evaluate(
            """() => {
              const edge = document.scrollingElement.clientWidth;
              const wide = [...document.querySelectorAll("article *")].filter((element) => {
                const box = element.getBoundingClientRect();
                return box.width > 1 && (box.right > edge + 1 || box.left < -1);
              });
              return [document.scrollingElement.scrollWidth <= edge, wide.map((element) => element.outerHTML)];
            }"""
        )
        assert inside == [True, []], path
        assert [violation["id"] for violation in Axe().run(page, options=RULES).response["violations"]] == [], path


@pytest.mark.parametrize(("language", "edition"), [("ar", ""), ("fr", "fr/")])
def test_what_is_missing_is_said(extreme, open_page, language, edition):
    page = open_page()
    for path, key in (
        ("actors/beta/", "actor.website.none"),
        ("actors/beta/", "actor.contact.none"),
        ("actors/beta/", "actor.themes.none"),
        ("actors/beta/", "actor.services.none"),
        ("themes/tourism/", "theme.actors.none"),
    ):
        page.goto(extreme + edition + path)
        assert string(key, language)[:20] in page.inner_text("article"), (path, key)
