"""Cut IBM Plex Sans Arabic down to the letters of Arabic text, as WOFF2.

Run once when the font changes, never in a build:

    npm pack @fontsource/ibm-plex-sans-arabic@5.3.0   (any copy of the font will do)
    python tools/subset_fonts.py FOLDER_WITH_THE_WOFF2_FILES

The SIL Open Font License reserves the name "Plex" to the unmodified font, so the subset is renamed.
Source: the licence text beside the fonts, docs/assets/fonts/OFL.txt.
"""

from __future__ import annotations

import sys
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

FAMILY = "Dalil Arabic"
TARGET = Path(__file__).parent.parent / "docs" / "assets" / "fonts"
WEIGHTS = {400: "Regular", 700: "Bold"}

# Arabic letters, marks and punctuation, and the space between words. Digits (European by the house rules;
# Arabic-Indic ones are only typed into the search), Latin letters and brackets come from the reader's own font, which
# costs no bytes.
CODE_POINTS = [
    0x0020,
    0x00A0,
    0x060C,
    0x061B,
    0x061F,
    *range(0x0621, 0x063B),
    *range(0x0640, 0x0653),
    0x0670,
    0x0671,
]


def subset(source: Path, weight: int) -> Path:
    """Write the subset of one weight and return its path."""
    font = TTFont(source)
    options = Options()
    options.layout_features = ["*"]
    options.hinting = False
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14]
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=CODE_POINTS)
    subsetter.subset(font)
    style = WEIGHTS[weight]
    names = {
        1: FAMILY,
        2: style,
        3: f"{FAMILY} {style}",
        4: f"{FAMILY} {style}",
        6: f"{FAMILY}-{style}".replace(" ", ""),
    }
    for record in font["name"].names:
        if record.nameID in names:
            record.string = names[record.nameID]
    font.flavor = "woff2"
    target = TARGET / f"dalil-arabic-{weight}.woff2"
    font.save(target)
    return target


if __name__ == "__main__":
    folder = Path(sys.argv[1])
    for weight in WEIGHTS:
        target = subset(folder / f"ibm-plex-sans-arabic-arabic-{weight}-normal.woff2", weight)
        print(target.name, target.stat().st_size)
