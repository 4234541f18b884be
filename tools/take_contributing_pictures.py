"""Take the pictures of CONTRIBUTING.md, of our own things only: the form, a mistake told, the link on an actor's page.

Run after `make site`; they go to .github/pictures/.
"""

from __future__ import annotations

import sys
from pathlib import Path

PROJECT = Path(__file__).parent.parent
sys.path[:0] = [str(PROJECT / "tests"), str(PROJECT / "hooks")]

from browser.conftest import FLAGS, chromium_path, serve
from dalil import reports, suggestion
from dalil.problems import InvalidInput
from playwright.sync_api import Page, sync_playwright

PICTURES = PROJECT / ".github" / "pictures"
EDITIONS = {"ar": "", "fr": "/fr"}
# The four mistakes of the example in CONTRIBUTING.md.
MISTAKES = PROJECT / "tests" / "forms" / "four-mistakes.yml"


def form(page: Page, address: str, language: str) -> None:
    page.goto(f"{address}{EDITIONS[language]}/contribute/?record=cul-btvl", wait_until="networkidle")
    page.fill("[name=website]", "www.bt-villes.org")
    page.click("[type=submit]")
    page.evaluate("scrollTo(0, document.querySelector('[data-summary]').offsetTop - 100)")
    page.screenshot(path=PICTURES / f"contribute-form-{language}.png")


def link(page: Page, address: str, language: str) -> None:
    page.goto(f"{address}{EDITIONS[language]}/actors/ps-eau/", wait_until="networkidle")
    page.locator(".record__about").screenshot(path=PICTURES / f"contribute-link-{language}.png")


def told(page: Page) -> None:
    """Show what the check says of a record with four mistakes, as its summary stands on a pull request."""
    import markdown

    try:
        change = suggestion.change(PROJECT / "data", suggestion.block(MISTAKES.read_bytes(), issue=False))
        problems = suggestion.examined(PROJECT / "data", change.texts).errors
    except InvalidInput as error:
        problems = error.problems
    body = markdown.markdown(
        reports.summary(problems, 0).replace('dir="', 'markdown="1" dir="'), extensions=["md_in_html"]
    )
    style = "body{font:15px/1.7 sans-serif;max-width:60rem;margin:1rem auto;padding:0 1rem}pre,code{background:#eee}"
    page.set_content(f"<style>{style}</style>{body}")
    page.screenshot(path=PICTURES / "contribute-check.png", full_page=True)


def main() -> None:
    PICTURES.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium_path(), args=[*FLAGS, "--no-sandbox"])
        page = browser.new_page(viewport={"width": 1000, "height": 760}, color_scheme="light")
        for address in serve(PROJECT / "site"):
            for language in EDITIONS:
                form(page, address, language)
                link(page, address, language)
        told(browser.new_page(viewport={"width": 1000, "height": 400}))
        browser.close()


if __name__ == "__main__":
    main()
