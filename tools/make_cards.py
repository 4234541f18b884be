"""Draw the picture that messengers show with a link, one an edition: `python tools/make_cards.py` (needs Chromium).

Kept in the repository, so that a build needs no browser; draw again when the name or the look changes.
"""

from __future__ import annotations

import base64
import sys
from pathlib import Path

PROJECT = Path(__file__).parent.parent
sys.path[:0] = [str(PROJECT / "hooks"), str(PROJECT / "tests")]

from browser.conftest import FLAGS, chromium_path
from dalil.languages import DIRECTIONS, LANGUAGES
from dalil.strings import string
from jinja2 import Environment
from playwright.sync_api import sync_playwright

ASSETS = PROJECT / "docs" / "assets"
CARD = Environment(autoescape=True).from_string(
    """<!doctype html><html lang="{{ language }}" dir="{{ direction }}"><meta charset="utf-8"><style>
    @font-face { font-family: A; src: url(data:font/woff2;base64,{{ font }}); }
    body { display: flex; flex-direction: column; box-sizing: border-box; width: 1200px; height: 630px; margin: 0;
      background: #f6f4ee; color: #1b2623; border-block-end: 14px solid #1f5d4a; text-align: center;
      font-family: A, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif; }
    h1 { margin: 52px 60px 8px; font-size: 64px; line-height: 1.25; text-wrap: balance; }
    p { margin: 0; color: #4b5854; font-size: 34px; }
    img { width: 760px; margin: auto auto 0; }
    [dir="rtl"] img { transform: scaleX(-1); }
    </style><h1>{{ name }}</h1><p>{{ countries }}</p><img src="data:image/svg+xml;base64,{{ drawing }}"></html>"""
)


def encoded(path: Path) -> str:
    """Return a file's bytes as base64 text."""
    return base64.b64encode(path.read_bytes()).decode()


def main() -> None:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium_path(), args=[*FLAGS, "--no-sandbox"])
        page = browser.new_page(viewport={"width": 1200, "height": 630}, color_scheme="light")
        for language in LANGUAGES:
            page.set_content(
                CARD.render(
                    language=language,
                    direction=DIRECTIONS[language],
                    name=string("site.name", language),
                    countries=string("site.countries", language),
                    font=encoded(ASSETS / "fonts" / "dalil-arabic-700.woff2"),
                    drawing=encoded(ASSETS / "pictures" / "two-sides.svg"),
                )
            )
            page.evaluate("document.fonts.ready")
            page.screenshot(path=ASSETS / "pictures" / f"card-{language}.png")
        browser.close()


if __name__ == "__main__":
    main()
