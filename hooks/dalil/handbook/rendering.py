"""Make a tagged PDF of the assembled HTML with WeasyPrint.

The rules of PDF/UA-1 (ISO 14289-1) are WeasyPrint's part; `tagging` adds what it leaves out.
"""

from __future__ import annotations

import gc
import io
import logging
import re
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager, redirect_stdout
from pathlib import Path
from typing import Any
from unittest.mock import patch

from . import breaking, tagging
from .assembly import Handbook
from .excerpts import HandbookError

HERE = Path(__file__).parent
STYLE = HERE / "paper.css"
FONTS = tuple(
    HERE / "fonts" / f"Noto{name}-{weight}.ttf" for name in ("NaskhArabic", "Sans") for weight in ("Regular", "Bold")
)
PAGE = re.compile(r"Page (\d+)")
# What Debian and Ubuntu call the libraries that WeasyPrint loads.
SYSTEM_PACKAGES = "libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0"


class PangoMissing(HandbookError):
    """The system lacks Pango, without which WeasyPrint cannot be loaded."""


def engine() -> Any:
    """Return the weasyprint module; PangoMissing where its libraries are not on this machine."""
    try:
        with redirect_stdout(io.StringIO()):  # it prints advice of its own before it gives up; ours is one line
            import weasyprint
            import weasyprint.text.fonts
    except OSError as error:
        raise PangoMissing(f"{error}".partition("\n")[0]) from None
    return weasyprint


def render(handbook: Handbook, progress: Callable[[int], None] = lambda page: None) -> bytes:
    """Return the handbook as a PDF/UA-1 file; `progress` is told each page that is laid out.

    PangoMissing without the system's libraries; HandbookError for a missing font and for everything that WeasyPrint
    could not show, such as a broken picture: a handbook with a hole in it is not worth printing.
    """
    weasyprint = engine()
    for path in (STYLE, *FONTS):
        if not path.is_file():
            raise HandbookError(f"{path.name}: missing")
    from weasyprint.layout import inline

    listener = _Listener(progress)
    try:
        with _heard_by(listener), _rare_collection():
            fonts = _fonts(weasyprint)
            style = weasyprint.CSS(filename=str(STYLE), font_config=fonts)
            # Everything that the handbook shows lies in the site or stands in the HTML itself: no line is opened.
            fetcher = weasyprint.urls.URLFetcher(allowed_protocols=("data", "file"))
            source = weasyprint.HTML(string=handbook.html, base_url=str(HERE), url_fetcher=fetcher)
            with patch.object(inline, "split_first_line", breaking.hanging_spaces(inline.split_first_line)):
                document = source.render(stylesheets=[style], font_config=fonts)
            with patch.object(weasyprint.pdf, "add_tags", tagging.mark_languages(weasyprint.pdf.add_tags)):
                pdf = document.write_pdf(
                    pdf_variant="pdf/ua-1", pdf_identifier=b"dalil", finisher=tagging.scope_headers
                )
    except Exception as error:  # a crash of the engine is told in one line, as every other cause
        raise HandbookError(f"WeasyPrint, {type(error).__name__}: {error}") from error
    if listener.problems:
        raise HandbookError("; ".join(dict.fromkeys(_placed(problem, handbook) for problem in listener.problems)))
    return pdf


def _fonts(weasyprint: Any) -> Any:
    with warnings.catch_warnings():
        # A machine without fonts of its own is no trouble: the handbook brings what it needs.
        warnings.filterwarnings("ignore", "No fonts configured")
        return weasyprint.text.fonts.FontConfiguration()


@contextmanager
def _rare_collection() -> Iterator[None]:
    """Look for waste less often: half a million boxes live until the file is written, and searching them again and
    again takes a sixth of the time of a long handbook."""
    thresholds = gc.get_threshold()
    gc.set_threshold(200_000, *thresholds[1:])
    try:
        yield
    finally:
        gc.set_threshold(*thresholds)


@contextmanager
def _heard_by(listener: logging.Handler) -> Iterator[None]:
    """Let only the listener hear what WeasyPrint says."""
    loggers = [logging.getLogger(name) for name in ("weasyprint", "weasyprint.progress")]
    kept = [(each.level, each.propagate, each.handlers) for each in loggers]
    for each in loggers:
        each.setLevel(logging.INFO)
        each.propagate, each.handlers = False, [listener]
    try:
        yield
    finally:
        for each, (level, propagate, handlers) in zip(loggers, kept, strict=True):
            each.setLevel(level)
            each.propagate, each.handlers = propagate, handlers


class _Listener(logging.Handler):
    """Collects what WeasyPrint could not do, and passes on its progress."""

    def __init__(self, progress: Callable[[int], None]):
        super().__init__(logging.INFO)
        self.progress = progress
        self.problems: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        message = record.getMessage()
        if record.name == "weasyprint.progress":
            if page := PAGE.search(message):
                self.progress(int(page[1]))
        elif record.levelno >= logging.WARNING:
            self.problems.append(message)


def _placed(problem: str, handbook: Handbook) -> str:
    """Return a problem with the page that it comes from, where it names an address that stands in one."""
    named = re.search(r"'([^']{12,})'", problem)
    start = handbook.html.find(named[1]) if named else -1
    page = re.findall(r'data-page="([^"]+)"', handbook.html[: max(start, 0)])
    return (f"docs/{handbook.language}/{page[-1]}: " if page else "") + problem[:300]
