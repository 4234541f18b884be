"""Complete the structure tree of a PDF where WeasyPrint leaves a gap: languages of passages, scopes of header cells.

Both need the layout, which is gone once the file is written; so they work on WeasyPrint's own objects (its version is
pinned, and a test reads both in the finished file).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any


def mark_languages(add_tags: Callable[..., None]) -> Callable[..., None]:
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


def scope_headers(document: Any, pdf: Any) -> None:
    """Give header cells their /Scope (ISO 32000-1, 14.8.5.7); called before the file is written."""
    for page in document.pages:
        for box in page._page_box.descendants():
            if box.element_tag == "th" and hasattr(box, "mark"):
                box.mark["A"]["Scope"] = "/Row" if box.element.get("scope") == "row" else "/Column"
