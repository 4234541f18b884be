"""The interface's words: both halves there, every one used, none English."""

import re

import pytest
from dalil.messages import LABELS, MESSAGES, WARNINGS
from dalil.scripts import has_script
from dalil.strings import STRINGS
from sites import PROJECT

PLACEHOLDER = re.compile(r"\{(\w+)\}(?!\})")
TABLES = {"strings": STRINGS, "messages": MESSAGES, "warnings": WARNINGS, "labels": LABELS}


def everywhere() -> str:
    folders = [PROJECT / "hooks", PROJECT / "overrides"]
    paths = [path for folder in folders for path in folder.rglob("*") if path.suffix in (".py", ".html", ".xml")]
    return "\n".join(
        path.read_text(encoding="utf-8") for path in paths if path.parent.name not in ("strings", "messages")
    )


@pytest.mark.parametrize("table", TABLES)
def test_both_halves_stand_in_their_own_script(table):
    for key, text in TABLES[table].items():
        assert has_script(text.ar, "ar"), key
        assert has_script(text.fr, "fr") and not has_script(text.fr, "ar"), key


@pytest.mark.parametrize("table", TABLES)
def test_both_halves_hold_the_same_placeholders(table):
    for key, text in TABLES[table].items():
        assert set(PLACEHOLDER.findall(text.ar)) == set(PLACEHOLDER.findall(text.fr)), key


@pytest.mark.parametrize("table", TABLES)
def test_every_string_is_used(table):
    source = everywhere()
    # Some keys are put together from a prefix and a known ending: filter.<name>, actor.name.<language>.
    built = [f'"{prefix}"' for prefix in re.findall(r't\("([a-z.]+\.)" ~', source)]
    for key in TABLES[table]:
        quoted = f'"{key}"' in source or f"'{key}'" in source
        assert quoted or any(key.startswith(prefix.strip('"')) for prefix in built), key


def test_arabic_uses_no_tatweel_and_its_own_punctuation():
    for table in TABLES.values():
        for key, text in table.items():
            assert "\u0640" not in text.ar, key
            assert not re.search(r"[\u0600-\u06ff] ?[,;?]", text.ar), key
