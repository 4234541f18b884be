"""Which bytes and characters a data file or a page may hold.

A character that nobody sees can turn a sentence round, hide a word from the search or make two equal ids differ.
Source of the list: Unicode's "Bidi_Control" and "Default_Ignorable_Code_Point"; YAML 1.1 for control characters.
"""

from __future__ import annotations

import itertools
import re
import unicodedata

from .problems import Place, Problem

# 5,000 actors take about 10 MB.
MAX_BYTES = 20_000_000
# Above this many, a file is not a guide's file with slips but something else; the first ones say enough.
MAX_TOLD = 20

INVISIBLE = re.compile(
    "[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e"
    "\u200b\u200d-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff0-\ufffb\ufffe\uffff"
    "\U0001d173-\U0001d17a\U000e0000-\U000e0fff]|\r(?!\n)"
    # The zero-width non-joiner keeps two Arabic letters apart (abbreviations, loan words); elsewhere it only hides.
    "|(?<![\u0620-\u064a\u066e-\u06d3])\u200c|\u200c(?![\u0620-\u064a\u066e-\u06d3])"
)
LOST = "\ufffd"
BROKEN = re.compile(f"{INVISIBLE.pattern}|\t|{LOST}")
# Spaces that look like the ordinary one and are none to YAML: a word processor or a web page put them there.
SPACES = "\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000"
OTHER_SPACE = re.compile(f"[{SPACES}]")
# What YAML reads before a value: the spaces of the margin, hyphens, a key and its colon.
BEFORE = re.compile(rf"[ {SPACES}]*(?:-[ {SPACES}]+)*(?:[A-Za-z_]+[ {SPACES}]*:(?:[{SPACES}][ {SPACES}]*|(?=\s|$)))?")
TEXT_BELOW = re.compile(r"(?P<before>[ -]*)[A-Za-z_]+ *: *[|>][-+]? *")
SUSPECT = re.compile("[^\n -~\u00a0-\u00ac\u00ae-\u033f\u0620-\u06ff\u2010-\u2027\u2030-\u205e]")

# What Git leaves where two changes meet, from the first line to the last, or what someone forgot of it.
CONFLICT = re.compile(
    r"^<{7}(?=\s)[^\n]*(?:\n(?:[^\n]*\n)*?>{7}(?=\s|\Z)[^\n]*)?|^(?:={7}(?=\r?$)|>{7}(?=\s|\Z))[^\n]*", re.MULTILINE
)


def decode(data: bytes, name: str) -> tuple[str, list[Problem]]:
    """Return the text of a file's bytes, and why they cannot be used: not UTF-8, lost or unseen characters.

    A byte order mark at the beginning, which some editors write, is no fault and no part of the text.
    """
    if data.startswith((b"\xff\xfe", b"\xfe\xff")) or b"\0" in data[:1000]:
        return "", [Problem(Place(name), "file-encoding", values={"found": "UTF-16"})]
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        return "", [Problem(Place(name, line), "file-encoding", values={"found": f"0x{data[error.start]:02X}"})]
    return text, _broken(text, name)


def _broken(text: str, name: str) -> list[Problem]:
    # Most files hold nothing of the kind: one pass with a cheap pattern decides.
    if not SUSPECT.search(text):
        return []
    problems = []
    for number, line in enumerate(text.split("\n"), start=1):
        match = BROKEN.search(line.removesuffix("\r"))
        if not match:
            continue
        character = match[0]
        code = "tab" if character == "\t" else "character-lost" if character == LOST else "character-invisible"
        fix = "" if character == LOST else cleaned(line.removesuffix("\r"))
        values = {"found": described(character)}
        problems.append(Problem(Place(name, number, match.start() + 1), code, values=values, fix=fix))
        if len(problems) == MAX_TOLD:
            break
    return problems


def conflicts(text: str, name: str) -> list[Problem]:
    """Return a problem for each place where a merge was left unfinished, at its first line."""
    return [
        Problem(
            Place(name, text.count("\n", 0, match.start()) + 1),
            "merge-conflict",
            values={"found": match[0].partition("\n")[0].strip(), "allowed": ("<<<<<<<", "=======", ">>>>>>>")},
        )
        for match in itertools.islice(CONFLICT.finditer(text), MAX_TOLD)
    ]


def other_spaces(lines: list[str], name: str) -> list[Problem]:
    """Return the lines in which another space stands where YAML wants an ordinary one; inside a text any may stand."""
    problems: list[Problem] = []
    width = -1
    for number, line in enumerate(lines, start=1) if any(map(OTHER_SPACE.search, lines)) else ():
        if width >= 0 and (not line.strip(" ") or len(line) - len(line.lstrip(" ")) > width):
            continue
        text = TEXT_BELOW.fullmatch(line)
        width = len(text["before"]) if text else -1
        before = BEFORE.match(line)[0]
        match = OTHER_SPACE.search(before)
        if match and len(problems) < MAX_TOLD:
            place = Place(name, number, match.start() + 1)
            fix = (OTHER_SPACE.sub(" ", before).replace(" :", ":") + line[len(before) :]).rstrip()
            problems.append(Problem(place, "space-other", values={"found": described(match[0])}, fix=fix))
    return problems


def cleaned(text: str) -> str:
    """Return the text without unseen characters, each tab as two spaces."""
    return INVISIBLE.sub("", text.replace("\t", "  "))


def described(character: str) -> str:
    """Name a character that cannot be seen: "U+202E RIGHT-TO-LEFT OVERRIDE"."""
    return f"U+{ord(character):04X} {unicodedata.name(character, '')}".strip()
