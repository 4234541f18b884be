"""Pages as they work from a folder: links to files, nothing that only a host can answer."""

import zipfile

import pytest
from dalil.offline import archive

LINKS = [
    ("../actors/", "fr/help/index.html", "../actors/index.html"),
    ("../actors/?theme=water#top", "fr/help/index.html", "../actors/index.html?theme=water#top"),
    ("../../", "fr/help/index.html", "../../index.html"),
    ("..", "fr/help/index.html", "../index.html"),
    ("./", "index.html", "index.html"),
    (".", "index.html", "index.html"),
    ("guide/how/", "index.html", "guide/how/index.html"),
    ("../data/actors.csv", "data/index.html", "actors.csv"),
    ("#top", "index.html", "#top"),
    ("?q=1", "index.html", "?q=1"),
    ("https://example.org/", "index.html", "https://example.org/"),
    ("mailto:desk@guide.example", "index.html", "mailto:desk@guide.example"),
    ("../search/", "about/index.html", "../site-map/index.html"),
    ("../search/", "fr/about/index.html", "../site-map/index.html"),
]


@pytest.mark.parametrize(("link", "page", "file"), LINKS)
def test_links_lead_to_files(link, page, file):
    assert archive.page(f'<a href="{link}">x</a>', page) == f'<a href="{file}">x</a>'


def test_a_search_form_leads_to_the_site_map():
    form = '<form action="../search/" role="search">'
    assert archive.page(form, "about/index.html") == '<form action="../site-map/index.html" role="search">'


def test_stamps_modules_and_what_is_asked_ahead_are_left_out():
    text = (
        '<link rel="preload" href="../f.woff2?0123456789ab" as="font" crossorigin>'
        '<script src="../a/offline.js?0123456789ab" type="module"></script>'
        '<script src="../a/dalil.js?0123456789ab" defer></script>'
    )
    assert archive.page(text, "about/index.html") == '<script src="../a/dalil.js" defer></script>'


def test_the_policy_stays_and_names_files():
    policy = """<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'">"""
    assert archive.page(policy, "index.html") == policy.replace("'self'", "'self' file:")


def test_the_archive_holds_the_site_without_what_only_a_host_needs(tmp_path):
    for path in ("index.html", "fr/offline/index.html", "offline/index.html", "assets/style.css", "data/actors.csv"):
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text("x")
    for path in ("sw.js", "version.json", "offline/whole.json", "404.html", "sitemap.xml", "a.html.gz"):
        (tmp_path / path).write_text("x")
    size = archive.write(tmp_path, {"fr/offline/index.html": "of the archive"})
    first = (tmp_path / archive.ARCHIVE).read_bytes()
    assert len(first) == size
    with zipfile.ZipFile(tmp_path / archive.ARCHIVE) as packed:
        names = packed.namelist()
        assert packed.read("dalil/fr/offline/index.html") == b"of the archive"
    assert names == sorted(f"dalil/{each}" for each in (
        "index.html", "fr/offline/index.html", "offline/index.html", "assets/style.css", "data/actors.csv"
    ))  # fmt: skip
    archive.write(tmp_path, {"fr/offline/index.html": "of the archive"})
    assert (tmp_path / archive.ARCHIVE).read_bytes() == first
