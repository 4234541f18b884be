"""Render records and markers through the templates of overrides/dalil/."""

from __future__ import annotations

import functools
from collections.abc import Container, Iterable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any

from jinja2 import BytecodeCache, Environment, FileSystemLoader, StrictUndefined, pass_context
from jinja2.bccache import Bucket
from jinja2.runtime import Context
from markupsafe import Markup

from . import bidi, dates, directory, forms, plurals, prose, statistics, typesetting, views
from .documents import files
from .languages import DEFAULT, DIRECTIONS, LANGUAGES, Text, address, other, relative
from .markers import AllowedMarkers, Marker
from .pages import GeneratedPage, generated
from .problems import Problem
from .records import Guide
from .schema import BY_NAME, FILES
from .schema.law import STEPS
from .strings import string

# Markers inside sentences are filled before Markdown is read, which would take a line that begins with one for HTML.
INLINE_MARKERS = frozenset(("count", "figure"))
BLOCK_MARKERS = frozenset(
    (
        *("directory", "form", "handbook", "key-figures", "offline", "publisher", "statistics", "site-map", "themes"),
        *("register", "register-statistics", "official-figures", "updates", "help", "open-data", "search"),
        *("glossary", "law", "law-behind", "funding", "documents"),
    )
)
# The parts of the page on money.
FUNDING_PARTS = ("who", "seasons", "shares", "schemes", "sources")
# More problems than this would bury the page that they stand on; the terminal has them all.
SHOWN = 50
# What `count` counts beside actors and themes, with the noun of each.
COUNTED = {"partnerships": "partnership", "authorities": "authority", "updates": "update"}


def allowed_markers(guide: Guide | None) -> AllowedMarkers:
    """Return the markers that pages may hold; without a guide, the arguments that name records are not known."""
    allowed = {
        **dict.fromkeys(sorted(BLOCK_MARKERS), ("",)),
        "law-behind": tuple(step for step, _ in STEPS),
        "funding": FUNDING_PARTS,
        **dict.fromkeys(sorted(INLINE_MARKERS)),
    }
    if guide:
        countries = tuple(f"actors {term.id}" for term in guide.vocabulary["countries"])
        allowed["count"] = ("actors", "themes", *countries, *COUNTED)
        allowed["figure"] = tuple(figure.id for figure in guide.figures)
    return allowed


class _Compiled(BytecodeCache):
    """Templates as they were compiled for one language, for the other: no filter is bound to a language."""

    def __init__(self):
        self._codes: dict[tuple[str, str], Any] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        bucket.code = self._codes.get((bucket.key, bucket.checksum))

    def dump_bytecode(self, bucket: Bucket) -> None:
        self._codes[bucket.key, bucket.checksum] = bucket.code


def flat_globals(environment: Environment, own: Mapping[str, Any] | None) -> dict[str, Any]:
    """Return the names that a template knows by itself, for `Environment.make_globals`: in one mapping.

    Jinja chains the template's own before the others, and each import and inclusion goes through them all, which takes
    ten times as long in a chain. None may be added once a template is read.
    """
    return {**environment.globals, **(own or {})}


class _Environment(Environment):
    make_globals = flat_globals


# Filters that take the language from the page: what the compiler works out beforehand holds for both.
@pass_context
def _counted(context: Context, number: int, noun: str) -> str:
    return plurals.counted(number, noun, context["language"])


@pass_context
def _digits(context: Context, number: int) -> str:
    return plurals.digits(number, context["language"])


@pass_context
def _written(context: Context, date: str) -> str:
    return dates.written(date, context["language"])


@pass_context
def _plain(context: Context, text: str) -> str:
    return typesetting.typeset_plain(text, context["language"])


@pass_context
def _blocks(context: Context, text: Text) -> list[prose.Block]:
    return prose.blocks(text[context["language"]])


def _isolated(text: str) -> Markup:
    """Mark the runs of the other direction in Arabic text within code, which is not typeset."""
    return Markup(bidi.isolate(text, "ar"))


class Renderer:
    """Turns records into HTML for one guide. Every value is escaped; an unknown name in a template is an error."""

    def __init__(
        self,
        templates: Path,
        guide: Guide,
        publisher: Mapping[str, str] = MappingProxyType({}),
        repository: str = "",
        contact: str = "",
        feed: bool = False,
    ):
        """`publisher` gives the legal notice: name, address, director and host, as far as they are configured.

        `repository` is the address at which suggestions are made, `contact` that to which people write, "" for none.
        `feed` says whether the site has an address of its own, without which there can be no feed.
        """
        self.guide = guide
        self.feed = feed
        self.views = views.of(guide)
        # Two pages of each edition and the build itself ask for them.
        self.document_files = functools.cache(lambda document: files.of(document, guide))
        # Those of both editions are the same.
        self.pages = functools.cache(lambda today: generated(guide, today))
        self.publisher = publisher
        self.repository = repository
        self.contact = contact
        # English names of bodies, so that they are not marked as French.
        latin = {
            name: actor.name_language
            for actor in guide.actors
            if actor.name_language != "fr"
            for name in (actor.full_name.fr, actor.name.fr)
        }
        compiled = _Compiled()
        self._typesetters = {language: typesetting.Typesetter(language, latin) for language in LANGUAGES}
        self._environments = {language: self._environment(templates, language, compiled) for language in LANGUAGES}

    def generated_page(self, page: GeneratedPage, language: str, here: str) -> str:
        """Return the content of a generated page that stands at the address `here`."""
        return self._render(page.template, language, here, record=page.record)

    def inline_marker(self, marker: Marker, language: str) -> str:
        """Return the plain text for a marker inside a sentence: a count with its noun, or a figure."""
        if marker.name == "count":
            return self.count(marker.arguments, language)
        figure = next(figure for figure in self.guide.figures if figure.id == marker.arguments[0])
        return plurals.digits(figure.value, language)

    def block_marker(self, marker: Marker, language: str, here: str, pages: Iterable[tuple[str, str]]) -> str:
        """Return the HTML for a marker that stands alone on the page at `here`.

        `pages` lists the site's pages as (address in the Arabic edition, title), for the site map.
        """
        if marker.name == "form":
            return self._render("form", language, here, **self._form(language, here))
        template = "-".join((marker.name, *marker.arguments)) if marker.name == "funding" else marker.name
        return self._render(template, language, here, pages=list(pages), arguments=marker.arguments)

    def terms(self, ids: Container[str], language: str, here: str) -> str:
        """Return the typeset notes on the terms of these ids for the page at `here`, in the order of the data."""
        terms = [term for term in self.guide.glossary if term.id in ids]
        return self.typeset(self._render("terms", language, here, terms=terms), language)

    def _form(self, language: str, here: str) -> dict[str, Any]:
        """Return what the form of an actor shows, and what its script works with."""
        file = BY_NAME["actors"]
        asked = forms.asked(file.group, self.guide)
        return {
            "file": file,
            "asked": asked,
            "held_once": forms.held_once(asked),
            "rules": forms.rules(file, self.guide),
            "words": forms.words(language),
            "records": relative(f"data/{file.name}/", here),
            "script": relative("assets/js/contribute/page.js", here),
            "repository": self.repository,
            "contact": self.contact,
        }

    def count(self, arguments: tuple[str, ...], language: str) -> str:
        """Return how many actors (of a country), themes or records of the register there are, with the noun in its
        form; of the register's relations, only partnerships count."""
        if arguments == ("themes",):
            return plurals.counted(len(self.guide.themes), "theme", language)
        if arguments[0] in COUNTED:
            listed = self.guide.lists[arguments[0]]
            number = sum(getattr(each, "counts", True) for each in listed)
            return plurals.counted(number, COUNTED[arguments[0]], language)
        actors = [actor for actor in self.guide.actors if arguments[1:] in ((), (actor.country.id,))]
        return plurals.counted(len(actors), "actor", language)

    def problems(self, problems: Iterable[Problem]) -> str:
        """Return problems as HTML in both languages, for the page that shows them while someone edits."""
        return self._render("problems", DEFAULT, "", problems=list(problems), shown=SHOWN, languages=LANGUAGES)

    def typeset(self, content: str, language: str) -> str:
        """Return HTML with its text set for the language (see `typesetting.Typesetter`)."""
        return self._typesetters[language].page(content)

    def fill(self, template: str, language: str, **values: Any) -> str:
        """Return the template of that name in overrides/, filled in with the records and `values`; not yet typeset."""
        return self._environments[language].get_template(template).render(**values)

    def _render(self, template: str, language: str, here: str, **values: Any) -> str:
        return self.fill(
            f"dalil/{template}.html",
            language,
            link=lambda path: relative(address(path, language), here),
            shared=lambda path: relative(path, here),
            **values,
        )

    def _environment(self, templates: Path, language: str, compiled: BytecodeCache) -> Environment:
        environment = _Environment(
            loader=FileSystemLoader(templates),
            autoescape=True,
            undefined=StrictUndefined,
            # Templates do not change within a build: looking at each file again for every page takes long.
            auto_reload=False,
            cache_size=-1,
            bytecode_cache=compiled,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        # Escapes would treble what Arabic weighs.
        environment.policies["json.dumps_kwargs"] = {"ensure_ascii": False}
        bars = statistics.bars(figure for figure in self.guide.figures if figure.of_the_guide)
        environment.filters.update(
            counted=_counted, digits=_digits, written=_written, plain=_plain, blocks=_blocks, isolated=_isolated
        )
        environment.globals.update(
            language=language,
            other=other(language),
            directions=DIRECTIONS,
            guide=self.guide,
            files=FILES,
            in_language=string,
            t=lambda key, **given: string(key, language, **given),
            grouped=lambda actors: directory.grouped(actors, self.guide.vocabulary["countries"]),
            working_on=lambda theme: directory.working_on(self.guide.actors, theme),
            name_language=lambda actor, of: "ar" if of == "ar" else actor.name_language,
            noun_forms=lambda noun: plurals.NOUNS[noun][language],
            # Between the items of a list in running text, and after a term that an explanation follows.
            separator="، " if language == "ar" else ", ",
            colon=":" if language == "ar" else " :",
            semicolon="؛" if language == "ar" else " ;",
            choices=directory.choices(self.guide),
            bars=bars,
            figure_sources=list(dict.fromkeys(bar.figure.source for bar in bars)),
            publisher=self.publisher,
            feed=self.feed,
            document_files=self.document_files,
            **self.views,
        )
        return environment
