"""Write one value as YAML text that reads back as the same value."""

from __future__ import annotations

import json
import re

# What a plain value may not begin with, hold or end with; wider than YAML asks, so that no reader can misread it.
UNSAFE = re.compile(r"""^[\s\-?:,\[\]{}#&*!|>'"%@`=~<«“„‘]|:\s|:$|\s#|\s$|[\n\r\t]""")
# What YAML 1.1 or 1.2 would turn into something other than text.
MISREAD = re.compile(
    r"[-+]?[0-9][0-9_]*(?:\.[0-9_]*)?(?:[eE][-+]?[0-9]+)?|0[xob][0-9a-fA-F_]+|[-+]?\.(?:inf|nan)"
    r"|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\.[0-9_]*)?|\+[\d ]+|0\d.*"
    r"|y|n|yes|no|on|off|true|false|null|<<|---.*|\.\.\..*",
    re.IGNORECASE,
)
NUMERIC = re.compile(r"0|[1-9][0-9]{0,8}|[0-9]{4}-[0-9]{2}(?:-[0-9]{2})?")


def written(text: str, flow: bool = False) -> str:
    """Return one line of text as a YAML value, quoted only where it must be; `flow` inside brackets."""
    unsafe = UNSAFE.search(text) or MISREAD.fullmatch(text) or not text or (flow and re.search(r"[,\[\]{}]", text))
    return quoted(text) if unsafe and not NUMERIC.fullmatch(text) else text


def quoted(text: str) -> str:
    """Return text between straight quotation marks."""
    if "\n" in text or ("\\" in text and '"' in text):
        return json.dumps(text, ensure_ascii=False)
    return f'"{text}"' if '"' not in text and "\\" not in text else "'" + text.replace("'", "''") + "'"
