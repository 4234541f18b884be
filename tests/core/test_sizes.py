import gzip

import pytest
from dalil import sizes


@pytest.mark.parametrize(
    ("count", "french", "arabic"),
    [
        (1, "1\N{NO-BREAK SPACE}Ko", "1\N{NO-BREAK SPACE}كيلوبايت"),
        (215_400, "215\N{NO-BREAK SPACE}Ko", "215\N{NO-BREAK SPACE}كيلوبايت"),
        (1_349_000, "1,3\N{NO-BREAK SPACE}Mo", "1.3\N{NO-BREAK SPACE}ميغابايت"),
    ],
)
def test_sizes_as_readers_meet_them(count, french, arabic):
    assert sizes.written(count, "fr") == french
    assert sizes.written(count, "ar") == arabic


def test_text_is_weighed_as_the_line_carries_it(tmp_path):
    text, picture = tmp_path / "page.html", tmp_path / "cover.webp"
    for path in (text, picture):
        path.write_bytes(b"word " * 1000)
    assert sizes.transferred(text) < 100
    assert len(gzip.decompress(gzip.compress(text.read_bytes(), 6))) == sizes.transferred(picture) == 5000
