"""Parts are named by their content, through styles and scripts; what a reader opens keeps its address."""

import pytest
from dalil.offline import stamps

PAGE = """<html><head><link rel="stylesheet" href="../a/style.css"><link rel="preload" href="../a/f.woff2" as="font">
<link rel="canonical" href="https://guide.example/a/style.css"><link rel="alternate" href="../a/feed.xml">
<script src="../a/page.js" type="module"></script></head>
<body><a href="../a/style.css">style</a><img src="../a/p.svg" alt=""><form data-records="../a/d.json"></form>
<p data-actor="alpha" title="a/style.css">src="../a/gone.css"</p><a href="../other/">other</a></body></html>"""


def site(folder, **changed):
    files = {
        "one/index.html": PAGE,
        "404.html": '<link rel="stylesheet" href="/below/a/style.css"><img src="/elsewhere/a/p.svg">',
        "a/style.css": "@font-face { src: url(\"f.woff2\") } i { mask: url('data:image/svg+xml;x') }"
        " b { x: url(gone.png) }",
        "a/f.woff2": "font",
        "a/page.js": 'import { x } from "./lib/rules.js";\nconst y = import("./late.js");',
        "a/late.js": "late",
        "a/lib/rules.js": "export const x = 1;",
        "a/p.svg": "<svg/>",
        "a/d.json": "{}",
        "a/feed.xml": "<feed/>",
    } | changed
    for path, text in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text)
    return folder


def stamp(folder):
    return stamps.stamp(folder, "/below/")


def test_what_a_page_loads_carries_the_stamp_of_its_bytes(tmp_path):
    stamp(site(tmp_path))
    page = (tmp_path / "one" / "index.html").read_text()
    for name in ("style.css", "f.woff2", "page.js", "p.svg", "d.json"):
        mark = stamps.of((tmp_path / "a" / name).read_bytes())
        assert f'="../a/{name}?{mark}"' in page, name
    for kept in ('<a href="../a/style.css">', '"https://guide.example/a/style.css"', '"../a/feed.xml"', '"../other/"'):
        assert kept in page
    assert 'title="a/style.css"' in page and 'src="../a/gone.css"' in page


def test_styles_and_scripts_name_their_parts_too(tmp_path):
    stamp(site(tmp_path))
    style, script = (tmp_path / "a" / "style.css").read_text(), (tmp_path / "a" / "page.js").read_text()
    assert f'url("f.woff2?{stamps.of(b"font")}")' in style
    assert "url('data:image/svg+xml;x')" in style and "url(gone.png)" in style
    assert f'from "./lib/rules.js?{stamps.of(b"export const x = 1;")}"' in script
    assert f'import("./late.js?{stamps.of(b"late")}")' in script


def test_a_page_needs_what_its_parts_need(tmp_path):
    stamped = stamp(site(tmp_path))
    names = {"style.css", "f.woff2", "page.js", "late.js", "lib/rules.js", "p.svg", "d.json"}
    assert stamped.needed("one/index.html") == {f"a/{name}" for name in names}


def test_a_change_in_a_part_of_a_part_changes_the_page(tmp_path):
    pages = []
    for name, text in (("one", "export const x = 1;"), ("two", "export const x = 2;")):
        stamp(site(tmp_path / name, **{"a/lib/rules.js": text}))
        pages.append((tmp_path / name / "one" / "index.html").read_text())
    assert pages[0] != pages[1]


def test_addresses_from_the_root_are_those_below_the_sites_own_path(tmp_path):
    stamp(site(tmp_path))
    page = (tmp_path / "404.html").read_text()
    assert 'href="/below/a/style.css?' in page and 'src="/elsewhere/a/p.svg"' in page


def test_a_circle_is_refused(tmp_path):
    with pytest.raises(ValueError, match=r"a/page\.js → a/late\.js → a/page\.js"):
        stamp(site(tmp_path, **{"a/late.js": 'import "./page.js"'}))


def test_stamps_can_be_taken_off_again(tmp_path):
    before = (site(tmp_path) / "one" / "index.html").read_text()
    stamp(tmp_path)
    assert stamps.without((tmp_path / "one" / "index.html").read_text()) == before
