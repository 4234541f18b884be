"""The compressed twins of a site's files."""

import gzip
import os

from dalil import compressed


def test_text_files_get_a_twin_with_the_same_content_and_always_the_same_bytes(tmp_path):
    page, small, picture = (tmp_path / name for name in ("a.html", "b.txt", "c.png"))
    page.write_text("كلمة " * 500, encoding="utf-8")
    small.write_text("x")
    picture.write_bytes(bytes(5000))
    assert compressed.write(tmp_path) == 1
    twin = tmp_path / "a.html.gz"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.html", "a.html.gz", "b.txt", "c.png"]
    first = twin.read_bytes()
    assert gzip.decompress(first) == page.read_bytes() and len(first) < 200
    os.utime(page, (1, 1))
    assert compressed.write(tmp_path) == 1 and twin.read_bytes() == first
