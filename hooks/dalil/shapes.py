"""What a field may be made of: two languages, a list, fields below a key; and the fields of a record themselves."""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Mapping as Mapping_
from dataclasses import dataclass
from typing import Any

from . import causes, characters, private, style
from .context import Context, shortened
from .languages import LANGUAGES, Text
from .nearest import nearest
from .nodes import Mapping, Node, Scalar, Sequence
from .scripts import has_script
from .values import Plain, letters


@dataclass(frozen=True)
class Bilingual:
    """A text in both languages, each with at least one word of its own script.

    Longer than `limit` letters is an error, longer than `ideal` a remark.
    """

    limit: int = 200
    ideal: int = 0
    multiline: bool = False

    def convert(self, node: Node, name: str, context: Context) -> Text | None:
        entries = mapping(node, name, context, LANGUAGE_NAMES, "shape-languages")
        if entries is None:
            return None
        texts = {}
        for language in LANGUAGES:
            if language not in entries:
                context.add(node.place, "language-missing", name, found=language)
                continue
            texts[language] = self.half(entries[language], language, f"{name}.{language}", context)
        return Text(**texts) if all(texts.get(language) for language in LANGUAGES) else None

    def half(self, node: Node, language: str, path: str, context: Context) -> str | None:
        text = Plain(self.limit, self.multiline).convert(node, path, context)
        if text is None:
            return None
        if not self.in_script(text, language):
            context.add(node.place, "language-script", path, found=shortened(text), allowed=SCRIPT_NAMES[language])
            return None
        if context.style:
            self.remarks(text, node, language, path, context)
        return text

    def remarks(self, text: str, node: Scalar, language: str, path: str, context: Context) -> None:
        if self.ideal and len(text) > self.ideal and letters(text) > self.ideal:
            found, allowed = str(letters(text)), str(self.ideal)
            context.add(node.place, "text-lengthy", path, found=found, allowed=allowed)
        for remark in style.remarks(text, language):
            place, fix = style.placed(remark, node, context.document)
            context.add(place, remark.code, path, fix, found=remark.found, meant=remark.meant)

    def in_script(self, text: str, language: str) -> bool:
        return has_script(text, language)


LANGUAGE_NAMES = {"ar": Text(ar="بالعربية", fr="arabe"), "fr": Text(ar="بالفرنسية", fr="français")}
SCRIPT_NAMES = {"ar": Text(ar="العربية", fr="arabe"), "fr": Text(ar="اللاتينية", fr="latine")}


@dataclass(frozen=True)
class Name(Bilingual):
    """A name in both languages; a Latin proper name may stand in Arabic."""

    def in_script(self, text: str, language: str) -> bool:
        return has_script(text, language) or (language == "ar" and has_script(text, "fr"))


@dataclass(frozen=True)
class Role(Bilingual):
    """Who did something, as an office or function in both languages, never as a person."""

    def half(self, node: Node, language: str, path: str, context: Context) -> str | None:
        text = super().half(node, language, path, context)
        if text and private.names_a_person(text):
            context.wrong(node, "private-person", path)
            return None
        return text


@dataclass(frozen=True)
class Listing:
    """A list of values of one type, none twice."""

    item: Any

    def convert(self, node: Node, name: str, context: Context) -> tuple[Any, ...] | None:
        if not isinstance(node, Sequence):
            typed = node.text.strip() if isinstance(node, Scalar) else ""
            alone = context.document.line(node.place.line).strip() == typed
            slip = causes.joined(context.document, node.place.line) if alone else None
            if slip and slip.code.startswith("hyphen"):
                context.add(node.place, slip.code, name, slip.fix, found=slip.found)
                return None
            if typed.startswith("-"):
                context.add(node.place, "hyphen-space", name, found=shortened(typed))
                return None
            fix = context.document.spliced(node, f"[{typed.strip('[]')}]") if typed else ""
            context.add(node.place, "shape-list", name, fix)
            return None
        if not node.items:
            context.add(node.place, "value-empty", name)
        values: list[Any] = []
        for index, entry in enumerate(node.items):
            value = self.item.convert(entry, f"{name}[{index + 1}]", context)
            if value is not None and value in values:
                found = entry.text if isinstance(entry, Scalar) else str(index + 1)
                context.add(entry.place, "choice-duplicate", name, found=found)
            elif value is not None:
                values.append(value)
        return tuple(values)


@dataclass(frozen=True)
class Field:
    """One field of a record: its name in the file, what people call it, what it is for, an example, its type.

    The example is one text for both languages, or a text in each, or a list of these. `in_record` says whether the
    complete example of a record holds the field: some exclude each other. `asked` is what a form says instead of the
    explanation where that speaks of the file; `given` is what a form writes in every new record without asking.
    """

    name: str
    title: Text
    explanation: Text
    example: Any
    type: Any
    required: bool = True
    in_record: bool = True
    asked: Text | None = None
    given: str = ""

    @property
    def in_form(self) -> Text:
        """What a form says it is for."""
        return self.asked or self.explanation


@dataclass(frozen=True)
class Group:
    """Fields that stand together under one key; gives a record of the class `make`."""

    fields: tuple[Field, ...]
    make: Any

    def convert(self, node: Node, name: str, context: Context) -> Any:
        entries = mapping(node, name, context, {each.name: each.title for each in self.fields})
        if entries is None:
            return None
        values, complete = {}, True
        for each in self.fields:
            path = f"{name}.{each.name}" if name else each.name
            if each.name not in entries:
                if each.required:
                    context.add(node.place, "field-missing", path, found=each.name)
                    complete = False
                continue
            value = each.type.convert(entries[each.name], path, context)
            if value is None:
                complete = False
            else:
                values[each.name] = value
        return self.make(**values) if complete else None

    def walk(self, prefix: str = "") -> Iterator[tuple[str, Field]]:
        """Yield every field with its path, those of inner groups after the field that holds them."""
        for each in self.fields:
            yield prefix + each.name, each
            inner = getattr(each.type, "item", each.type)
            if isinstance(inner, Group):
                yield from inner.walk(f"{prefix}{each.name}.")

    def field(self, path: str) -> Field | None:
        """Return the field at a path as messages give it (`former_names[1].until`), None where there is none."""
        name, _, rest = path.partition(".")
        found = next((each for each in self.fields if each.name == name.split("[")[0]), None)
        inner = getattr(found.type, "item", found.type) if found else None
        return inner.field(rest) if rest and isinstance(inner, Group) else found

    def title(self, path: str) -> Text | None:
        """Return what people call the field at a path; of a half of a text, that of the text."""
        found = self.field(path)
        return found.title if found else None


def mapping(
    node: Node, name: str, context: Context, allowed: Mapping_[str, Text], otherwise: str = "shape-mapping"
) -> dict[str, Node] | None:
    """Return the entries of a mapping, or None for another shape (told as `otherwise`); unknown keys are problems.

    `allowed` gives the keys with what people call them.
    """
    names = tuple(allowed)
    if not isinstance(node, Mapping):
        typed = node.text.strip() if isinstance(node, Scalar) else ""
        tight = typed.partition(":")
        if tight[1] and tight[0] in names:
            fix = context.document.spliced(node, f"{tight[0]}: {tight[2].strip()}")
            context.add(node.place, "colon-space", name, fix, found=shortened(typed))
        else:
            empty = isinstance(node, Scalar) and not typed
            context.add(node.place, "value-empty" if empty else otherwise, name)
        return None
    free = {key: title for key, title in allowed.items() if key not in node.entries}
    named = {title[language]: key for key, title in free.items() for language in LANGUAGES}
    for key in node.entries:
        # What is no key at all (a list, a mapping) has been told by the reader.
        if key not in names and not key.startswith("?") and key != "<<":
            place, near = node.places[key], nearest(key, free, named)
            line = context.document.line(place.line)
            head, tail = line[: place.column - 1], line[place.column - 1 :]
            space = characters.OTHER_SPACE.search(key)
            intended = key.partition(":")[0].strip()
            if space and intended in names and tail.startswith(key):
                path = f"{name}.{intended}" if name else intended
                fix = head + characters.OTHER_SPACE.sub(" ", key, count=1) + tail[len(key) :]
                context.add(place, "space-other", path, fix, found=characters.described(space[0]))
                continue
            if name and key in context.lacking and key == list(node.entries)[-1] and head == " " * len(head):
                # The last field of a nested mapping that the record itself wants: it stands too far to the right.
                context.add(place, "indentation", key, " " * (context.column - 1) + tail)
                continue
            path = f"{name}.{key}" if name else key
            fix = head + near + tail[len(key) :] if near and tail.startswith(key) else ""
            context.add(place, "key-unknown", path, fix, found=shortened(key), allowed=names, nearest=near)
    return node.entries
