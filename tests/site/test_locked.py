"""Every page of every site that the tests build: its policy, and nothing that the policy would refuse."""

import lxml.html
import pytest
from dalil import security

SITES = ["real_site", "sample_site", "hostile_site"]


@pytest.fixture(params=SITES)
def site(request):
    return request.getfixturevalue(request.param)


def test_every_page_begins_with_the_policy_and_holds_nothing_of_its_own(site):
    paths = sorted(site.rglob("*.html"))
    assert len(paths) > 50 and site / "404.html" in paths
    for path in paths:
        tree = lxml.html.document_fromstring(path.read_text(encoding="utf-8"))
        first, *others = tree.head
        assert first.attrib == {"http-equiv": "Content-Security-Policy", "content": security.policy()}, path
        assert others[1].attrib == {"name": "referrer", "content": security.REFERRER}, path
        scripts = tree.xpath("//script[not(@src) and not(starts-with(@type, 'application/'))]")
        assert scripts == [] and tree.xpath("//style | //*[@style] | //@*[starts-with(name(), 'on')]") == [], path
        # What a page loads is a file of the site.
        for address in tree.xpath("//script/@src | //link[@rel='stylesheet' or @rel='preload']/@href | //img/@src"):
            file = path.parent / address.partition("?")[0]
            assert file.resolve().is_file() or address.startswith("/"), (path, address)


def test_nothing_of_the_theme_is_shipped(site):
    names = {path.relative_to(site).as_posix() for path in site.rglob("*") if path.is_file()}
    assert "assets/css/dalil.css" in names
    assert [name for name in names if ".min." in name or name.endswith(".map") or "/javascripts/" in name] == []


def test_hosts_are_told_the_headers(site):
    assert (site / "_headers").read_text(encoding="utf-8") == security.hosts_file()


def test_the_security_contact_is_there_where_there_is_a_contact(sample_site, real_site):
    text = (sample_site / ".well-known" / "security.txt").read_text(encoding="utf-8")
    assert text.startswith("Contact: mailto:desk@guide.example\nExpires: 20")
    assert not (real_site / ".well-known").exists()
