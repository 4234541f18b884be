import gzip

import pytest
from dalil import sizes


@pytest.mark.parametrize(
    ("count", "french", "arabic"),
    [(1, "1 Ko", "1 كيلوبايت"), (215_400, "215 Ko", "215 كيلوبايت"), (1_349_000, "1,3 Mo", "1.3 ميغابايت")],
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
