"""What the environment decides: the address of the site, of the repository, of the contact; reproducible bytes."""

import json
import xml.etree.ElementTree as ET

import built
import sites
from dalil.strings import string

SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
XHTML = "{http://www.w3.org/1999/xhtml}"
BASE = "https://guide.example/below/"


def links(page, rel):
    return [link["href"] for link in page.soup.find_all("link", rel=rel)]


def test_with_an_address_every_page_names_its_own(sample_pages):
    for page in sample_pages:
        assert links(page, "canonical") == [BASE + page.address]
        assert [meta["content"] for meta in page.soup.find_all("meta", property="og:url")] == [BASE + page.address]


def test_with_an_address_every_page_has_the_picture_of_its_edition(sample_site, sample_pages):
    for page in sample_pages:
        (picture,) = [meta["content"] for meta in page.soup.find_all("meta", property="og:image")]
        assert picture == f"{BASE}assets/pictures/card-{page.language}.png"
        assert (sample_site / picture.removeprefix(BASE)).is_file()
        for name in ("og:title", "og:description"):
            assert page.soup.find("meta", property=name)["content"]


def test_the_guide_and_each_body_carry_their_structured_data(sample_site, sample_pages):
    found = {}
    for page in sample_pages:
        for script in page.soup.find_all("script", type="application/ld+json"):
            found[page.address] = json.loads(script.string)
    kinds = {address: data["@type"] for address, data in found.items()}
    bodies = dict.fromkeys(["actors/alpha/", "actors/beta/", "fr/actors/alpha/", "fr/actors/beta/"], "Organization")
    pairs = ["barouk-limoux", "bhamdoun-limoux-redon", "nowhere-redon", "barouk-redon", "alpha-redon"]
    towns = ["barouk", "bhamdoun", "nowhere", "reserve", "limoux", "redon"]
    for prefix in ("", "fr/"):
        bodies |= {f"{prefix}partnerships/{each}/": "Project" for each in pairs}
        bodies |= {f"{prefix}authorities/{each}/": "GovernmentOrganization" for each in towns}
        bodies[f"{prefix}data/"] = "Dataset"
    assert kinds == {"": "WebSite", "fr/": "WebSite", **bodies}
    files = {each["contentUrl"].removeprefix(BASE) for each in found["data/"]["distribution"]}
    assert len(files) == 24 and all((sample_site / each).is_file() for each in files)
    assert [each["name"] for each in found["partnerships/barouk-redon/"]["member"]] == ["الباروك", "رودون"]
    assert (found[""]["url"], found["fr/"]["url"]) == (BASE, BASE + "fr/")


def test_the_legal_notice_stands_where_it_is_configured(project):
    named = {"PUBLISHER_NAME": "Association <b>Essai</b>", "HOSTED_BY": "Hébergeur Essai"}
    assert sites.build(project, **named).returncode == 0
    for path in ("site-map/", "fr/site-map/"):
        notice = built.parse(project / "site" / path / "index.html").find("article").find(class_="facts")
        assert [each.get_text() for each in notice.find_all("dd")] == list(named.values())
        assert built.misdirected(built.parse(project / "site" / path / "index.html")) == []
    assert sites.build(project).returncode == 0
    assert not built.parse(project / "site" / "fr" / "site-map" / "index.html").find(id="publisher")


def test_with_an_address_the_sitemap_pairs_the_editions(sample_site, sample_pages):
    entries = ET.parse(sample_site / "sitemap.xml").getroot().findall(f"{SITEMAP}url")
    assert {entry.find(f"{SITEMAP}loc").text for entry in entries} == {BASE + page.address for page in sample_pages}
    for entry in entries:
        alternates = {link.get("hreflang"): link.get("href") for link in entry.findall(f"{XHTML}link")}
        assert set(alternates) == {"ar", "fr", "x-default"}
        assert alternates["x-default"] == alternates["ar"]
        assert alternates["fr"] == alternates["ar"].replace(BASE, BASE + "fr/")
        assert entry.find(f"{SITEMAP}loc").text in alternates.values()


def test_pages_hold_no_alternate_links_for_the_theme_to_probe(sample_pages):
    assert all(links(page, "alternate") == [] for page in sample_pages)


def test_below_a_path_the_404_and_every_link_stay_below_it(sample_site, sample_pages):
    soup = built.parse(sample_site / "404.html")
    addresses = [tag.get("href") or tag.get("src") for tag in soup.find_all(["a", "link", "script"])]
    own = [address for address in addresses if address and not address.startswith(("#", "mailto:"))]
    assert len(own) > 10
    assert all(address.startswith("/below/") or address == "/below" for address in own), own
    for page in sample_pages:
        for tag in page.soup.find_all(["a", "link", "script", "img"]):
            address = tag.get("href") or tag.get("src") or ""
            assert not address.startswith("/"), (page.address, address)


NOWHERE = string("form.nowhere", "fr").partition(" :")[0]


def test_the_repository_and_the_contact_are_linked_where_they_are_named(sample_pages):
    by_address = {page.address: page for page in sample_pages}
    edits = {address: [a["href"] for a in page.soup.find_all("a", rel="edit")] for address, page in by_address.items()}
    forge = "https://forge.example/team/guide/edit/main/"
    assert edits["fr/about/"] == [forge + "docs/fr/about.md"]
    assert edits["actors/alpha/"] == [forge + "data/actors.yml"]
    assert edits["themes/water/"] == [forge + "data/vocabulary.yml"]
    assert by_address[""].soup.find("a", href="mailto:desk@guide.example")
    assert NOWHERE not in by_address["fr/contribute/"].soup.get_text()


def test_without_settings_nothing_points_to_an_invented_place(project):
    result = sites.build(project)
    assert result.returncode == 0, result.stderr
    site = project / "site"
    assert not list(site.glob("sitemap.xml*"))
    for page in built.pages(site):
        assert not page.soup.find("link", rel="canonical")
        assert not page.soup.find("meta", property="og:url")
        assert not page.soup.find("a", rel="edit")
        assert not page.soup.find("a", href=lambda href: href and href.startswith("mailto:desk"))
    # Nor does the form ask to send what it made to nobody.
    assert built.parse(site / "fr" / "contribute" / "index.html").get_text().count(NOWHERE) == 2


def test_two_builds_give_the_same_bytes(project, pango, tmp_path):
    first, second = tmp_path / "one", tmp_path / "two"
    everything = {"SITE_URL": BASE, "DALIL_ARCHIVE": "1", "DALIL_HANDBOOK": "1"}
    for site in (first, second):
        result = sites.build(project, site, SOURCE_DATE_EPOCH="1790000000", **everything)
        assert result.returncode == 0, result.stderr
    assert len(sites.files(first)) > 60
    assert {"sw.js", "version.json", "offline/whole.json", "offline/dalil.zip"} <= set(sites.files(first))
    kinds = ("ar", "ar-a5", "ar-short", "ar-short-a5", "fr", "fr-a5", "fr-short", "fr-short-a5")
    assert {f"handbook/dalil-{kind}.pdf" for kind in kinds} <= set(sites.files(first))
    assert sites.files(first) == sites.files(second)
