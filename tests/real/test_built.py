"""The guide itself as built: twins, links, language, direction, facts."""

import re
from pathlib import Path
from urllib.parse import unquote, urldefrag, urljoin

import built
import pytest
import sites
import yaml
from dalil import explaining
from dalil.data import load
from dalil.languages import twin
from dalil.schema import FILES
from dalil.strings import string

FACTS = Path(__file__).parent.parent / "facts"
HOST = "https://built.example/"
GUIDE = load(sites.PROJECT / "data")


def resolved(page, tag, attribute):
    return urljoin(HOST + page.address, tag[attribute])


def outline(page):
    article = page.soup.find("article", class_="md-content__inner")
    return [(heading.name, heading.get("id")) for heading in article.find_all(re.compile("^h[1-6]$"))]


def content_links(page):
    """Return where the content leads, in order, but for the explanations of terms, which have a test of their own.

    The glossary stands in the alphabet of its edition, so that there the order is that of the addresses, and the
    letters are left out.
    """
    article = page.soup.find("article", class_="md-content__inner")
    links = [link for link in article.find_all("a", href=True) if "term" not in link.get("class", ())]
    glossary = article.find("dl", class_="glossary")
    targets = [
        resolved(page, link, "href").replace(HOST + "fr/", HOST)
        for link in links
        if not link.find_parent("nav", class_="letters")
    ]
    return sorted(targets) if glossary else targets


def test_both_editions_have_the_same_pages(real_pages):
    addresses = {page.address for page in real_pages}
    # Written pages, documents, actors, themes, the register's own, the reference of each data file, the reviews.
    register = GUIDE.register
    own = len(register.partnerships) + len(register.authorities) + 26
    assert len(addresses) == 2 * (21 + len(GUIDE.documents) + len(GUIDE.actors) + 10 + own + len(FILES) + 1)
    assert {twin(page.address, page.language) for page in real_pages} == addresses


def test_twins_have_the_same_headings_anchors_and_links(real_pages):
    by_address = {page.address: page for page in real_pages}
    for page in real_pages:
        if page.language == "ar":
            other = by_address[twin(page.address, "ar")]
            assert outline(page) == outline(other), page.address
            assert content_links(page) == content_links(other), page.address


def test_every_heading_has_a_latin_anchor_of_its_own(real_pages):
    for page in real_pages:
        anchors = [anchor for _, anchor in outline(page) if anchor]
        assert all(re.fullmatch(r"[a-z0-9-]+", anchor) for anchor in anchors), page.address
        missing = [heading for heading, anchor in outline(page) if not anchor and heading in ("h1", "h2")]
        assert missing == [], page.address
        identifiers = [element["id"] for element in page.soup.find_all(id=True)]
        assert len(identifiers) == len(set(identifiers)), page.address


def test_both_editions_explain_the_same_terms(real_pages):
    by_address = {page.address: page for page in real_pages}
    explained = {}
    for page in real_pages:
        links = page.soup.find_all("a", class_="term")
        notes = [note["id"] for note in page.soup.select(".terms dd[id]")]
        assert sorted(link["href"] for link in links) == sorted(f"#{note}" for note in notes), page.address
        explained[page.address] = notes
    for address, notes in explained.items():
        assert explained[twin(address, by_address[address].language)] == notes, address
    assert {address for address, notes in explained.items() if notes} >= {
        *("guide/what/", "guide/how/", "help/", "updates/", "toolbox/documents/agreement/"),
    }
    assert max(map(len, explained.values())) <= explaining.MOST


def test_the_glossary_has_one_entry_a_term_in_both_editions(real_pages):
    by_address = {page.address: page for page in real_pages}
    for prefix in ("", "fr/"):
        soup = by_address[prefix + "glossary/"].soup
        (listing,) = soup.find_all("dl")
        terms = listing.find_all("dt")
        assert sorted(term["id"] for term in terms) == sorted(term.id for term in GUIDE.glossary)
        for term in terms:
            (other,) = term.find_all("span", lang=True)
            assert (other["lang"], other["dir"]) == (("ar", "rtl") if prefix else ("fr", "ltr"))
            assert len(term.find_next_sibling("dd").get_text(strip=True)) > 10


def test_every_switch_lands_on_the_twin(real_pages):
    for page in real_pages:
        (switch,) = page.soup.find_all("a", class_="language-switch")
        assert resolved(page, switch, "href") == HOST + twin(page.address, page.language)
        assert (switch["hreflang"], switch["lang"]) == (("fr", "fr") if page.language == "ar" else ("ar", "ar"))


def test_every_link_and_anchor_leads_somewhere(real_site, real_pages):
    by_address = {HOST + page.address: page for page in real_pages}
    checked = 0
    for page in real_pages:
        for tag in page.soup.find_all(["a", "link", "script", "img"]):
            attribute = "src" if tag.name in ("script", "img") else "href"
            if not tag.get(attribute):
                continue
            target, anchor = urldefrag(resolved(page, tag, attribute))
            if not target.startswith(HOST):
                continue
            checked += 1
            target = target.partition("?")[0]
            path = real_site / unquote(target.removeprefix(HOST))
            assert path.is_file() or (path / "index.html").is_file(), (page.address, tag[attribute])
            if anchor and target in by_address:
                assert by_address[target].soup.find(id=anchor), (page.address, tag[attribute])
    assert checked > 1000


def test_language_and_direction_of_the_root(real_site, real_pages):
    directions = {"ar": "rtl", "fr": "ltr"}
    for page in real_pages:
        root = page.soup.find("html")
        assert (root["lang"], root["dir"]) == (page.language, directions[page.language])
    soup = built.parse(real_site / "404.html")
    assert (soup.find("html")["lang"], soup.find("html")["dir"]) == ("ar", "rtl")
    parts = soup.find("article").find_all("section")
    assert [(part["lang"], part["dir"]) for part in parts] == [("ar", "rtl"), ("fr", "ltr")]
    for part in parts:
        assert string("notfound.title", part["lang"]) in part.get_text()


def test_every_run_is_read_in_its_language_and_direction(real_site, real_pages):
    faults = {page.address: built.misdirected(page.soup) for page in real_pages}
    faults["404"] = built.misdirected(built.parse(real_site / "404.html"))
    assert {address: found for address, found in faults.items() if found} == {}
    marked = sum(len(page.soup.find_all("bdi")) for page in real_pages)
    assert marked > 100


def test_the_direction_check_can_fail():
    def faults(body, language="ar"):
        direction = "rtl" if language == "ar" else "ltr"
        html = f'<html lang="{language}" dir="{direction}"><body>{body}</body></html>'
        return len(built.misdirected(built.BeautifulSoup(html, "html5lib")))

    assert faults("<p>جمعية AIMF</p>") > 0
    assert faults('<p>جمعية <bdi dir="ltr" lang="fr">AIMF</bdi></p>') == 0
    assert faults("<p>بين 12-15</p>") == 1
    assert faults("<p>هاتف +961 1</p>") == 1
    assert faults("<p>على https://example.org/a/</p>") > 0
    assert faults('<p><a aria-label="AIMF">جمعية</a></p>') == 1
    assert faults("<p>le nom جمعية</p>", "fr") == 2
    assert faults('<p>le nom <bdi lang="ar" dir="rtl">جمعية</bdi></p>', "fr") == 0


ENGLISH = re.compile(
    r"\b(the|and|of|with|back to top|note|search|previous|next|skip|language|table of contents|not found|made with|"
    r"warning|tip|abstract|edit|page)\b",
    re.IGNORECASE,
)


# A programme and a newspaper that have no other name.
NAMES = re.compile("NEXT MED|The Beiruter")


def test_no_english_is_left(real_site, real_pages):
    spoken = [(page.address, page.soup) for page in real_pages] + [("404", built.parse(real_site / "404.html"))]
    for address, soup in spoken:
        for text, language, _ in built.runs(soup):
            if language != "en" and not re.search(r"https?://|www\.", text):
                found = [word for word in ENGLISH.findall(NAMES.sub("", text)) if word.lower() not in ("note", "page")]
                assert found == [], (address, text)
        for element in soup.find_all(True):
            for name in built.SPOKEN_ATTRIBUTES:
                assert not ENGLISH.search(str(element.get(name, ""))) or "page" in str(element.get(name)), (
                    address,
                    element,
                )


def test_french_typography(real_pages):
    bad = re.compile(r"[^\s\u202f\u00a0«(][;!?](?=\s|$)|[^\u00a0\d/]:(?=\s|$)| [;:!?»]|« |(?<=[a-zé])'(?=[a-zé])")
    for page in real_pages:
        if page.language != "fr":
            continue
        for node, language, _ in built.runs(page.soup):
            if language == "fr" and "://" not in node:
                assert not bad.search(node), (page.address, node)


def test_arabic_typography(real_pages):
    for page in real_pages:
        for text, language, _ in built.runs(page.soup):
            if language == "ar":
                assert "\u0640" not in text, (page.address, text)
                assert not re.search(r"[\u0600-\u06ff] [،؛؟:]|[\u0600-\u06ff][,;?]", text), (page.address, text)
                assert not re.search("اً", text), ("tanwin stands on the letter before the alif", page.address, text)


# Shown by the preview only, with a setting, without the handbooks, or in a register of hundreds; made by a script.
SELDOM = {"data-problems", "md-content__button", "handbooks__none", "cards--long"}
SCRIPTED = {
    "field__count--over",
    "results__section",
    "edition-notice",
    "term-note",
    "calculator__line",
    "calculator__error",
}


def test_no_page_pays_for_the_style_of_what_no_page_has(real_site, real_pages):
    soups = [page.soup for page in real_pages] + [built.parse(real_site / "404.html")]
    used = {name for soup in soups for element in soup.find_all(class_=True) for name in element["class"]}
    sheet = re.sub(r"url\([^)]*\)", "", (real_site / "assets" / "css" / "dalil.css").read_text(encoding="utf-8"))
    styled = set(re.findall(r"\.(-?[a-z_][\w-]*)", sheet))
    assert len(styled) > 100
    assert styled - used - SELDOM - SCRIPTED == set()


def test_nineteen_actors_have_card_and_page_in_both_editions(real_site):
    identifiers = [actor.id for actor in GUIDE.actors]
    assert [actor.id for actor in GUIDE.actors if actor.origin == "guide-2020"] == (
        "cul-btvl lewap scac adcf adf afccre aimf airf amf arf cuf euromed fnau france-urbaine pcc ps-eau rgsf "
        "sites-cites villes-de-france"
    ).split()
    for prefix in ("", "fr/"):
        cards = built.parse(real_site / prefix / "actors" / "index.html").find_all(
            "article", attrs={"data-actor": True}
        )
        assert [card["data-actor"] for card in cards] == identifiers
        for identifier in identifiers:
            assert (real_site / prefix / "actors" / identifier / "index.html").is_file()


GUIDE_FACTS = yaml.safe_load((FACTS / "guide.yml").read_text(encoding="utf-8"))
ACTOR_FACTS = yaml.safe_load((FACTS / "actors.yml").read_text(encoding="utf-8"))
FUNDING_FACTS = yaml.safe_load((FACTS / "funding.yml").read_text(encoding="utf-8"))
NUMBERS = [
    "0.1",
    "0.2",
    "0.3",
    "0.4",
    "1.1",
    "1.2",
    "1.3",
    "1.4",
    "1.5",
    "1.6",
    "2.1",
    "2.2",
    "2.3a",
    "2.3b",
    "2.3c",
    "2.4a",
    "2.4b",
    "2.4c",
    "2.4d",
    "2.4e",
    "2.4f",
    "2.5",
    "2.6",
    "2.7",
    "2.8",
    "3.1",
    "3.2a",
    "3.2b",
    "3.2c",
    "3.2d",
    "3.3a",
    "3.3b",
    "3.3c",
    "3.4",
    "3.5",
    "3.6",
    "3.7",
    "3.8a",
    "3.8b",
    "3.8c",
    "3.8d",
    "3.9",
    "3.10",
    "3.11a",
    "3.11b",
    "4.1",
    "4.2",
    "4.3",
    "4.4",
    "4.5",
    "4.6a",
    "4.6b",
    "4.6c",
    "4.6d",
    "4.7",
    "5.0",
]


def plain(text):
    """Fold what typesetting changes, so that a phrase is found as it was written."""
    return " ".join(re.sub("[\u2066-\u2069]", "", text).replace("’", "'").split())


def missing(real_pages, address, phrases):
    for language, prefix in (("ar", ""), ("fr", "fr/")):
        (page,) = [page for page in real_pages if page.address == prefix + address]
        text = plain(page.soup.find("article", class_="md-content__inner").get_text())
        yield from ((language, phrase) for phrase in phrases[language] if plain(str(phrase)) not in text)


def test_the_list_of_facts_is_whole():
    assert sorted(map(str, GUIDE_FACTS)) == sorted(NUMBERS)
    assert sorted(ACTOR_FACTS) == sorted(["L1", "L2", "L3", *(f"F{number}" for number in range(1, 17))])
    for fact in GUIDE_FACTS.values():
        assert fact["ar"] and fact["fr"]
    for fact in ACTOR_FACTS.values():
        assert len(fact["claims"]) >= 2


@pytest.mark.parametrize("number", NUMBERS)
def test_every_fact_of_the_guide_stands_in_both_editions(real_pages, number):
    fact = {str(key): value for key, value in GUIDE_FACTS.items()}[number]
    address = "" if fact["page"] == "index" else fact["page"].removesuffix("index").rstrip("/") + "/"
    assert list(missing(real_pages, address, fact)) == []


@pytest.mark.parametrize("label", ACTOR_FACTS)
def test_every_fact_of_an_actor_stands_in_both_editions(real_pages, label):
    fact = ACTOR_FACTS[label]
    for claim in fact["claims"]:
        phrases = {language: [claim[language]] for language in ("ar", "fr")}
        assert list(missing(real_pages, f"actors/{fact['id']}/", phrases)) == [], claim


@pytest.mark.parametrize("row", FUNDING_FACTS)
def test_every_row_of_the_research_on_money_stands_in_both_editions(real_pages, row):
    assert FUNDING_FACTS[row]["ar"] and FUNDING_FACTS[row]["fr"]
    assert list(missing(real_pages, "toolbox/funding/", FUNDING_FACTS[row])) == []
