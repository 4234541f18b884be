"""The handbooks of the guide itself: accessible, searchable, whole, the same on every build."""

import re
import shutil
from urllib.parse import unquote

import built
import lxml.html
import page as page_validation
import pikepdf
import printed
import pypdfium2
import pytest
import sites
from dalil import listing, sizes, typesetting
from dalil.data import load
from dalil.handbook import assembly, edition, paper, parts
from dalil.languages import address, page_address
from dalil.render import Renderer
from dalil.strings import string

LANGUAGES = ("ar", "fr")
# Every handbook by the name of its file: the whole ones and the short ones.
EVERY = ("ar", "fr", "ar-short", "fr-short")
FONTS = {f"Paper-{name}" for name in ("Naskh", "Naskh-Bold", "Sans", "Sans-Bold")}


@pytest.fixture(scope="module")
def renderer():
    return Renderer(sites.PROJECT / "overrides", load(sites.PROJECT / "data"))


@pytest.fixture(scope="module")
def handbooks(real_site, pango):
    return {name: real_site / "handbook" / f"dalil-{name}.pdf" for name in EVERY}


@pytest.fixture(scope="module")
def sections(real_site, renderer):
    """The parts of each handbook as they were set, by the handbook's and by their own name."""
    found = {}
    for name in EVERY:
        language, _, form = name.partition("-")
        made = assembly.assemble(real_site, renderer, language, "2026-10-01", form=form or "whole")
        tree = lxml.html.document_fromstring(made.html)
        found[name] = {section.get("id"): section for section in tree.find("body") if section.get("id")}
    return found


@pytest.fixture(scope="module")
def texts(handbooks):
    """What pdfium finds in each handbook, a page an entry."""
    return {language: printed.pdfium(path) for language, path in handbooks.items()}


@pytest.mark.parametrize("name", EVERY)
def test_no_rule_of_pdf_ua_fails(handbooks, name):
    report = page_validation.validate_pdf(
        str(handbooks[name]),
        profile=page_validation.ValidationProfile.PDF_UA_1,
        limits=page_validation.SafetyLimits.unlimited(),
    )
    assert report.rules.total > 100
    assert [(failure.rule_id, failure.message) for failure in report.failures] == []
    assert report.is_compliant


def test_the_check_of_pdf_ua_can_fail(handbooks, tmp_path):
    with pikepdf.open(handbooks["fr"]) as document:
        del document.Root.MarkInfo
        document.save(tmp_path / "untagged.pdf")
    report = page_validation.validate_pdf(
        str(tmp_path / "untagged.pdf"), profile=page_validation.ValidationProfile.PDF_UA_1
    )
    assert not report.is_compliant


@pytest.mark.parametrize("name", EVERY)
def test_language_direction_title_and_structure(handbooks, name):
    language = name[:2]
    with pikepdf.open(handbooks[name]) as document:
        root = document.Root
        assert root.Lang == language
        assert root.MarkInfo.Marked and root.ViewerPreferences.DisplayDocTitle
        assert root.ViewerPreferences.Direction == ("/R2L" if language == "ar" else "/L2R")
        assert built.ARABIC.search(str(document.docinfo["/Title"])) if language == "ar" else document.docinfo["/Title"]
        elements = [
            each
            for each in document.objects
            if isinstance(each, pikepdf.Dictionary) and each.get("/Type") == "/StructElem"
        ]
        foreign = {str(each.Lang) for each in elements if "/Lang" in each}
        assert foreign >= ({"fr"} if language == "ar" else {"ar", "en"}) and language not in foreign
        headers = [each for each in elements if each.S == "/TH"]
        assert len(headers) >= 10
        assert {str(each.A.Scope) for each in headers} == {"/Column", "/Row"}
        figures = [each for each in elements if each.S == "/Figure"]
        assert len(figures) >= 20 and all(str(each.Alt) for each in figures)
        links = [note for sheet in document.pages for note in sheet.get("/Annots", []) if note.Subtype == "/Link"]
        assert len(links) > 80 and all(str(note.get("/Contents", "")) for note in links)


@pytest.mark.parametrize("language", LANGUAGES)
def test_only_the_repositorys_own_fonts_are_used(handbooks, language):
    with pikepdf.open(handbooks[language]) as document:
        names = {
            str(each.BaseFont).partition("+")[2]
            for each in document.objects
            if isinstance(each, pikepdf.Dictionary) and each.get("/Type") == "/Font" and "/BaseFont" in each
        }
    assert names and names <= FONTS


def headings(real_site, part, language):
    """Return the headings of a page of the site that stand in the handbook, in order."""
    path = real_site / address(page_address(part.page), language) / "index.html"
    article = built.parse(path).find("article", class_="md-content__inner")
    out = False
    for heading in article.find_all(re.compile("^h[1-3]$")):
        if heading.name <= "h2":
            out = heading.get("id") in part.without
        if not out and not heading.find_parent(class_=["directory", "terms"]):
            yield heading.get_text()


def expected(real_site, renderer, language):
    """Return every heading of the site's pages and every actor, in the order of the handbook."""
    guide = renderer.guide
    for part in parts.PARTS:
        if part.page:
            yield from headings(real_site, part, language)
        if part.name == "directory":
            for country in guide.vocabulary["countries"]:
                members = [actor for actor in guide.actors if actor.country == country]
                if members:
                    yield country.label[language]
                yield from (actor.full_name[language] for actor in members)
        if part.name == "register":
            for group in listing.districts(guide.register):
                yield (
                    string("district.title", language, name=group.place.name[language])
                    if group.place
                    else string("register.place.none", language)
                )
            yield string("register.apart", language)
            yield from (term.label[language] for term, _ in apart(guide))
        if part.name == "themes":
            yield from (theme.label[language] for theme in guide.themes)
        if part.name == "authorities":
            yield from (string(f"handbook.authorities.{country}", language) for country in ("lb", "fr"))


def apart(guide):
    return listing.apart(guide.register, guide.vocabulary["partnership_classes"])


def folded(text):
    return " ".join(printed.words(paper.set_arabic(text)))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_heading_and_every_actor_stands_in_its_place(real_site, renderer, handbooks, texts, language):
    marks = [(folded(title), number) for title, number in printed.bookmarks(handbooks[language])]
    wanted = [folded(title) for title in expected(real_site, renderer, language)]
    assert len(wanted) > 150
    rest = iter(marks)
    for title in wanted:
        place = next((number for found, number in rest if found == title or found.startswith(f"{title} ")), None)
        assert place is not None, title
        words = f" {folded(texts[language][place])} "
        missing = [word for word in title.split() if f" {word} " not in words]
        assert missing == [] or any(mark in title for mark in "ًٌٍَُِّْ"), title


@pytest.mark.parametrize("name", EVERY)
def test_nothing_but_the_page_number_stands_in_the_lower_margin(handbooks, name):
    document, stained = pypdfium2.PdfDocument(handbooks[name]), []
    for number in range(1, len(document)):
        picture = document[number].render(scale=0.4, grayscale=True).to_pil()
        (width, height), millimetre = picture.size, picture.height / 297
        # The number stands at one of the sides.
        middle = picture.crop((width // 3, int(height - 20 * millimetre), width * 2 // 3, height))
        if middle.getextrema()[0] < 200:
            stained.append(number + 1)
    assert len(document) > 40 and stained == []


@pytest.mark.parametrize("name", EVERY)
def test_no_heading_is_the_last_line_of_a_page(handbooks, texts, name):
    alone = []
    for title, number in printed.bookmarks(handbooks[name]):
        # pdfium gives the running head and the page number at the end.
        lines = [line for line in texts[name][number].splitlines() if line.strip()][:-2]
        # A title may take up to three lines; a last line that merely ends with its words is no heading.
        last = [printed.words("\n".join(lines[-count:])) for count in (1, 2, 3)]
        if printed.words(title) in last:
            alone.append((title, number + 1))
    assert alone == []


@pytest.mark.parametrize("name", EVERY)
def test_no_card_is_cut(renderer, handbooks, texts, name):
    """The name of an actor, first on its card, and the address, among the last, stand on one page."""
    language, pages = name[:2], {}
    for title, number in printed.bookmarks(handbooks[name]):
        # The same name may head a passage further on, of a fund for example.
        pages.setdefault(folded(title), number)
    for actor in renderer.guide.actors:
        label = max(actor.website.partition("//")[2].partition("/")[0].split("."), key=len).split("-")[-1]
        number = pages[folded(actor.full_name[language])]
        assert label in texts[name][number], (actor.id, number + 1)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_relation_stands_in_its_row_with_its_sources(renderer, sections, language):
    guide = renderer.guide
    rows = sections[language]["register"].xpath(".//tr[starts-with(@id, 'pair-')]")
    groups = [group.partnerships for group in listing.districts(guide.register)]
    groups += [listed for _, listed in apart(guide)]
    wanted = [pair for listed in groups for pair in listed]
    assert len(wanted) == len(guide.register.partnerships) >= 68
    assert [row.get("id") for row in rows] == [f"pair-{pair.id}" for pair in wanted]
    numbers = parts.source_numbers(guide)
    for row, pair in zip(rows, wanted, strict=True):
        text = folded(row.text_content())
        for authority in pair.authorities:
            own = "ar" if authority.country.id == "lb" else "fr"
            assert folded(authority.name[language]) in text and folded(authority.name[own]) in text, pair.id
        for theme in pair.themes:
            assert folded(theme.label[language]) in text, pair.id
        given = [int(link.text) for link in row.find_class("reference")]
        assert given == sorted(numbers[source.id] for source in pair.all_sources), pair.id


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_citation_is_the_number_of_its_source(renderer, sections, language):
    (listed,) = sections[language]["sources"].find_class("sources")
    items = list(listed)
    for item, source in zip(items, renderer.guide.sources, strict=True):
        text = folded(item.text_content())
        assert folded(source.title[language]) in text and folded(source.publisher[language]) in text
        assert [unquote(link.get("href")) for link in item.iter("a")] == ([unquote(source.url)] if source.url else [])
    places = {f"#{item.get('id')}": number for number, item in enumerate(items, start=1)}
    citing = {name: section.find_class("reference") for name, section in sections[language].items()}
    assert {name for name, links in citing.items() if links} >= {"partnerships", "updates", "directory", "register"}
    for name, links in citing.items():
        wrong = [link.text for link in links if link.text.strip("[]") != str(places[link.get("href")])]
        assert wrong == [], name


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_short_handbook_lists_what_it_cites_under_the_numbers_of_the_whole(sections, handbooks, texts, language):
    name = f"{language}-short"
    short = sections[name]
    cited = {link.text.strip("[]") for section in short.values() for link in section.find_class("reference")}
    (listed,) = short["sources"].find_class("sources")
    places = {each.get("id"): number for number, each in enumerate(sections[language]["sources"].iter("li"), start=1)}
    assert 60 < len(cited) < len(places) and cited == {str(places[item.get("id")]) for item in listed}
    # On paper too: pdfium gives the numbers of a page one below the other.
    first = max(number for _, number in printed.bookmarks(handbooks[name]))
    lines = "\n".join(texts[name][first:])
    assert cited <= set(re.findall(r"(?m)^\.?(\d+)\.? ?\r?$", lines))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_of_a_list_of_sources_is_not_told_with_each_number(handbooks, texts, language):
    marks = [(folded(title), number + 1) for title, number in printed.bookmarks(handbooks[language])]
    lists = [number for title, number in marks if title == folded(string("actor.sources", language))]
    assert len(lists) == 2  # of the part on money, and of all
    (start,) = (
        number for title, number in marks if title.startswith(("تمويل المشروع الصناديق", "Financer le projet fonds"))
    )
    told = re.findall(
        rf"(?:p\.|ص) {lists[0]}\b", " ".join(texts[language][start - 1 : lists[0]]).replace("\u00a0", " ")
    )
    assert 0 < len(told) < 5


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_short_handbook_leads_nowhere_that_it_does_not_hold(sections, language):
    short = sections[f"{language}-short"]
    assert list(short) == [part.name for part in parts.of_form("short")]
    held = {each.get("id") for section in short.values() for each in [section, *section.iter()]}
    links = [link.get("href") for section in short.values() for link in section.iter("a")]
    assert [href for href in links if href.startswith("#") and href[1:] not in held] == []
    assert sum(href.startswith("#") for href in links) > 100
    # Rules that cannot be looked up here are no use in the steps.
    assert not short["how"].find_class("behind") and sections[language]["how"].find_class("behind")


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_row_is_cut_and_every_piece_of_a_table_has_its_head(sections, handbooks, language):
    rows = sum(len(section.xpath(".//tr[th[@scope='row']]")) for section in sections[language].values())
    assert rows > 100
    found = 0
    with pikepdf.open(handbooks[language]) as document:
        for each in document.objects:
            if isinstance(each, pikepdf.Dictionary) and each.get("/Type") == "/StructElem" and each.S == "/Table":
                lines = [[str(cell.A.Scope) for cell in line.K if cell.S == "/TH"] for line in lines_of(each)]
                assert set(lines[0]) == {"/Column"}
                found += sum("/Row" in line for line in lines)
    # A row that went on overleaf would be two.
    assert found == rows


def lines_of(element):
    """Yield the rows of a table in a PDF's structure."""
    for kid in element.K:
        if isinstance(kid, pikepdf.Dictionary):
            yield from [kid] if kid.get("/S") == "/TR" else lines_of(kid) if "/K" in kid else ()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_map_lies_as_the_country_does(renderer, handbooks, language):
    """North is above and west is left in both editions. The names of the map follow its caption in the text."""
    document = pypdfium2.PdfDocument(handbooks[language])
    titles = {folded(title): number for title, number in printed.bookmarks(handbooks[language])}
    page = document[titles[folded(string("counts.caption.governorate", language))]].get_textpage()
    text = page.get_text_range()
    caption = string("counts.map", language)
    start = text.index(caption) + len(caption)
    places = {}
    for place in renderer.guide.register.governorates:
        # A name may take two lines.
        name = re.compile("\\W+".join(map(re.escape, re.split("[- ]", place.name[language]))))
        left, bottom, right, top = page.get_charbox(name.search(text, start).start())
        places[place.id] = ((left + right) / 2, (bottom + top) / 2)
    document.close()

    def across(name):
        return places[name][0]

    def up(name):
        return places[name][1]

    assert up("akkar") > up("north") > up("keserwan-jbeil") > up("mount-lebanon") > up("south")
    assert up("akkar") > up("baalbek-hermel") > up("bekaa") and up("beirut") > up("nabatieh")
    assert across("beirut") < across("mount-lebanon") < across("bekaa")
    assert across("north") < across("baalbek-hermel") and across("south") < across("nabatieh")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_link_holds_words_and_nothing_else(sections, language):
    for name, section in sections[language].items():
        links = list(section.iter("a"))
        assert [link.text_content() for link in links if len(link)] == [], name
        assert [link.get("href") for link in links if not (link.text or "").strip()] == [], name


@pytest.mark.parametrize("reader", printed.READERS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_words_and_phrases_of_every_part_are_found(sections, handbooks, language, reader):
    measured, pages = {}, printed.READERS[reader](handbooks[language])
    for name, section in sections[language].items():
        if name not in ("cover", "contents"):
            measured[name] = printed.shares(section, pages)
    assert len(measured) == len(parts.PARTS) - 2
    short = {
        name: (round(words, 1), round(phrases, 1), missing[:5])
        for name, (words, phrases, missing) in measured.items()
        if words < 97 or phrases < 85
    }
    assert short == {}


def test_the_check_of_phrases_can_fail(sections, texts):
    words, phrases, missing = printed.shares(sections["ar"]["how"], texts["fr"])
    assert words < 50 and phrases < 10 and missing


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_address_is_printed_and_has_its_code(renderer, sections, language):
    directory = sections[language]["directory"]
    addresses = {each.text_content() for each in directory.find_class("address")}
    named = [actor for actor in renderer.guide.actors if actor.website]
    assert len(named) >= 19
    for actor in named:
        assert actor.website in addresses
        (entry,) = directory.xpath(f".//*[@id='actor-{actor.id}']")
        (code,) = entry.findall(".//img")
        assert actor.website in code.get("alt") and code.get("src").startswith("data:image/svg+xml")


@pytest.mark.parametrize("language", LANGUAGES)
def test_page_numbers_are_words_and_the_contents_name_pages(texts, sections, handbooks, language):
    pages = texts[language]
    last = len(pages)
    wanted = f"صفحة {last} من {last}" if language == "ar" else f"Page {last} sur {last}"
    assert folded(wanted) in folded(pages[-1])
    contents = folded(pages[2] + pages[3])
    marks = dict(printed.bookmarks(handbooks[language]))
    for name in ("how", "directory"):
        title = sections[language][name].find(".//h1").text_content()
        number = next(page for mark, page in marks.items() if folded(mark) == folded(title)) + 1
        assert f"{folded(title)} {number}" in contents or f"{number} {folded(title)}" in contents


def test_the_page_offers_the_files_as_they_are(real_site, handbooks):
    for language in LANGUAGES:
        soup = built.parse(real_site / address("handbook/", language) / "index.html")
        links = [link["href"] for link in soup.find("article").find_all("a", href=re.compile(r"\.pdf$"))]
        assert [link.rpartition("/")[2] for link in links] == [
            "dalil-ar.pdf", "dalil-ar-a5.pdf", "dalil-ar-short.pdf", "dalil-ar-short-a5.pdf",
            "dalil-fr.pdf", "dalil-fr-a5.pdf", "dalil-fr-short.pdf", "dalil-fr-short-a5.pdf",
        ]  # fmt: skip
        text = soup.find("article").get_text()
        for path in handbooks.values():
            with pikepdf.open(path) as document:
                assert str(len(document.pages)) in text
            size = sizes.written(path.stat().st_size, language)
            assert lxml.html.fromstring(typesetting.typeset_text(size, language)).text_content() in text


@pytest.mark.parametrize("name", EVERY)
def test_the_booklet_holds_every_page(real_site, handbooks, name):
    with (
        pikepdf.open(handbooks[name]) as whole,
        pikepdf.open(real_site / "handbook" / f"dalil-{name}-a5.pdf") as folded_,
    ):
        assert len(folded_.pages) == 2 * -(-len(whole.pages) // 4)
        drawn = sum(len(sheet.Resources.XObject) for sheet in folded_.pages if "/XObject" in sheet.Resources)
        assert drawn == len(whole.pages)
        assert folded_.Root.Lang == name[:2]


# Those of the sample, a tenth of these, are made twice by tests/site/test_settings.py.
@pytest.mark.skipif(not sites.LONG, reason="full size: make test-long")
def test_two_builds_give_the_same_bytes(real_site, renderer, handbooks, tmp_path):
    site = tmp_path / "site"
    shutil.copytree(real_site, site, ignore=shutil.ignore_patterns("*.pdf", "*.webp"))
    edition.make(site, renderer, "2026-11-30")  # the date of the first build: tests/conftest.py
    made = sorted(path.name for path in (site / "handbook").iterdir())
    assert len(made) == 11  # the page, and of each language two forms, their booklets and a cover
    for name in made:
        assert (site / "handbook" / name).read_bytes() == (real_site / "handbook" / name).read_bytes(), name


@pytest.mark.skipif(not sites.LONG, reason="full size: make test-long")
def test_five_hundred_actors(real_site, pango, tmp_path):
    from generate_data import generate

    generate(500, tmp_path / "data")
    project = sites.small_project(tmp_path / "project")
    shutil.rmtree(project / "docs")
    shutil.copytree(sites.PROJECT / "docs", project / "docs")
    result = sites.build(project, DALIL_DATA=str(tmp_path / "data"), DALIL_HANDBOOK="1")
    assert result.returncode == 0, result.stderr
    assert "page 50" in result.stderr
    for language in LANGUAGES:
        path = project / "site" / "handbook" / f"dalil-{language}.pdf"
        report = page_validation.validate_pdf(
            str(path),
            profile=page_validation.ValidationProfile.PDF_UA_1,
            limits=page_validation.SafetyLimits.unlimited(),
        )
        assert report.is_compliant
        assert len(printed.bookmarks(path)) > 500
