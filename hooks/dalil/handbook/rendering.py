"""Make a tagged PDF of the assembled HTML with WeasyPrint.

The rules of PDF/UA-1 (ISO 14289-1) are WeasyPrint's part, except two that it leaves out: the language of passages and
the scope of header cells. Both are added to the structure tree here, where the layout still knows its elements.
"""

from __future__ import annotations

import gc
import io
import logging
import re
import warnings
from collections.abc import Callable
from contextlib import redirect_stdout
from pathlib import Path
from typing import Any
from unittest.mock import patch

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
    listener = _Listener(progress)
    logger, steps = logging.getLogger("weasyprint"), logging.getLogger("weasyprint.progress")
    kept = [(each, each.level, each.propagate, list(each.handlers)) for each in (logger, steps)]
    # Half a million boxes live until the file is written: looking for waste among them every 700 costs a sixth of the
    # time of a long handbook.
    thresholds = gc.get_threshold()
    gc.set_threshold(200_000, *thresholds[1:])
    for each in (logger, steps):
        each.setLevel(logging.INFO)
        each.propagate = False
        each.handlers = [listener]
    try:
        with warnings.catch_warnings():
            # A machine without fonts of its own is no trouble: the handbook brings what it needs.
            warnings.filterwarnings("ignore", "No fonts configured")
            fonts = weasyprint.text.fonts.FontConfiguration()
        style = weasyprint.CSS(filename=str(STYLE), font_config=fonts)
        document = weasyprint.HTML(string=handbook.html, base_url=str(HERE)).render(
            stylesheets=[style], font_config=fonts
        )
        with patch.object(weasyprint.pdf, "add_tags", _mark_languages(weasyprint.pdf.add_tags)):
            pdf = document.write_pdf(pdf_variant="pdf/ua-1", pdf_identifier=b"dalil", finisher=_scope_headers)
    except Exception as error:  # a crash of the engine is told in one line, as every other cause
        raise HandbookError(f"WeasyPrint, {type(error).__name__}: {error}") from error
    finally:
        gc.set_threshold(*thresholds)
        for each, level, propagate, handlers in kept:
            each.setLevel(level)
            each.propagate = propagate
            each.handlers = handlers
    if listener.problems:
        raise HandbookError("; ".join(dict.fromkeys(_placed(problem, handbook) for problem in listener.problems)))
    return pdf


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


def _mark_languages(add_tags: Callable[..., None]) -> Callable[..., None]:
    """Return WeasyPrint's `add_tags` so that it also gives text of another language its /Lang (ISO 32000-1, 14.9.2).

    WeasyPrint forgets which text became which element once `add_tags` has run, so the languages are noted before.
    """

    def marking(pdf: Any, document: Any, version: Any, streams: list[Any]) -> None:
        noted = [{kid["mcid"]: box.style["lang"] for box, kid in stream._tags.items()} for stream in streams]
        add_tags(pdf, document, version, streams)
        own = document.metadata.lang
        root = pdf.objects[_number(pdf.catalog["StructTreeRoot"])]
        elements = pdf.objects[_number(root["ParentTree"])]["Nums"][1::2]
        for languages, references in zip(noted, elements, strict=False):
            for mcid, language in languages.items():
                if language and language != own:
                    pdf.objects[_number(references[mcid])]["Lang"] = f"({language})"

    return marking


def _number(reference: bytes) -> int:
    return int(reference.split()[0])


def _scope_headers(document: Any, pdf: Any) -> None:
    """Give header cells their /Scope (ISO 32000-1, 14.8.5.7); called before the file is written."""
    for page in document.pages:
        for box in page._page_box.descendants():
            if box.element_tag == "th" and hasattr(box, "mark"):
                box.mark["A"]["Scope"] = "/Row" if box.element.get("scope") == "row" else "/Column"
