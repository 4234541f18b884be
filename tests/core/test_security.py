"""What the pages may do, what hosts say beside them, and whom to tell of a weakness."""

import datetime
import re

import pytest
from dalil import security
from sites import PROJECT

TEMPLATES = [path for path in sorted((PROJECT / "overrides").rglob("*.html")) if "handbook" not in path.parts]


def test_the_policy_refuses_what_it_does_not_name_and_allows_no_text_of_a_page():
    directives = dict(each.split(" ", 1) for each in security.policy().split("; "))
    assert directives["default-src"] == directives["base-uri"] == directives["object-src"] == "'none'"
    assert set(directives.values()) == {"'none'", "'self'"}
    # Chromium takes no notice of these in a page.
    assert not {"frame-ancestors", "report-uri", "sandbox"} & set(directives)


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: path.name)
def test_no_template_holds_a_script_a_style_or_a_handler(path):
    text = path.read_text(encoding="utf-8")
    scripts = [tag for tag in re.findall(r"<script[^>]*>", text) if not re.search(r'src=|type="application/', tag)]
    assert scripts == []
    assert re.findall(r"<style|\sstyle=|\son[a-z]+=|javascript:", text) == []


def test_every_host_is_told_every_header():
    files = {"_headers": security.hosts_file(), **security.snippets()}
    for name, text in files.items():
        for header, value in security.HEADERS.items():
            assert re.search(rf"{header}:? \"?{re.escape(value)}\"?", text), (name, header)
        assert security.STAMPED in text and security.ASSETS in text, name
    # What a page cannot say itself.
    assert {"Strict-Transport-Security", "Permissions-Policy", "X-Content-Type-Options"} <= set(security.HEADERS)
    assert "frame-ancestors" in security.HEADERS["Content-Security-Policy"]


@pytest.mark.parametrize(
    ("address", "canonical"),
    [
        ("", []),
        ("https://guide.example/below/", []),
        ("https://guide.example/", ["Canonical: https://guide.example/.well-known/security.txt"]),
    ],
)
def test_the_security_contact(address, canonical):
    lines = security.security_txt("desk@guide.example", datetime.date(2026, 3, 1), address).splitlines()
    assert lines[:2] == ["Contact: mailto:desk@guide.example", "Expires: 2027-02-24T00:00:00Z"]
    assert [line for line in lines if line.startswith("Canonical")] == canonical
