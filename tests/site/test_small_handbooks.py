"""Handbooks of small sites: extreme records, and everything that can keep a handbook from being made."""

import built
import lxml.html
import page as page_validation
import printed
import pypdfium2
import pytest
import sites
from browser.test_extremes import LINK, filled
from dalil.data import load
from dalil.handbook import assembly
from dalil.render import Renderer
from dalil.strings import string

LANGUAGES = ("ar", "fr")
PAGES = {"ar": "handbook/index.html", "fr": "fr/handbook/index.html"}


def offered(site):
    return sorted(path.name for path in (site / "handbook").iterdir() if path.suffix != ".html")


def says_none(site):
    for language, path in PAGES.items():
        article = built.parse(site / path).find("article")
        assert string("handbook.none", language)[:25] in article.get_text()
        assert not article.find("a", href=lambda href: href.endswith(".pdf")) and not article.find("img")
    assert offered(site) == []


def longest(length):
    return f"{{ar: {filled('ar', length)}, fr: {filled('fr', length)}}}"


@pytest.fixture(scope="module")
def extreme(tmp_path_factory, pango):
    """Records at the edge: a name of 200 characters, a description of 5,000, an address of 300, every field or none;
    in the register the longest texts and names; a chapter with links to the web."""
    project = sites.small_project(tmp_path_factory.mktemp("extreme") / "project")
    for file, old, new in (
        ("actors", "{ar: جمعية بيتا, fr: Association Bêta}", longest(200)),
        ("actors", "{ar: نصّ للتجربة., fr: Un texte d'essai.}", longest(5000)),
        ("actors", "https://example.org/alpha", LINK[:300]),
        ("authorities", "{ar: بحمدون, fr: Bhamdoun}", longest(120)),
        ("partnerships", "{ar: استنتجنا سنة البداية., fr: L’année du début est déduite.}", longest(600)),
        ("partnerships", "{ar: شراكة بين ثلاث بلديات., fr: Un partenariat à trois.}", longest(700)),
        ("sources", "{ar: صفحة, fr: Une page}", longest(200)),
        ("sources", "https://example.org/page", LINK[:300]),
    ):
        path = project / "data" / f"{file}.yml"
        text = path.read_text()
        assert old in text
        path.write_text(text.replace(old, new))
    for language in LANGUAGES:
        page = project / "docs" / language / "guide" / "what.md"
        page.write_text(page.read_text() + "\n[CUL](https://example.org/loi/2020-1) 12-15.\n")
    result = sites.build(project, DALIL_HANDBOOK="1", SITE_URL="https://guide.example/")
    assert result.returncode == 0, result.stderr
    return project


@pytest.mark.parametrize("language", LANGUAGES)
def test_extreme_records_keep_the_structure_and_the_words(extreme, language):
    pdf = extreme / "site" / "handbook" / f"dalil-{language}.pdf"
    report = page_validation.validate_pdf(str(pdf), profile=page_validation.ValidationProfile.PDF_UA_1)
    assert [failure.message for failure in report.failures] == []
    renderer = Renderer(extreme / "overrides", load(extreme / "data"))
    html = assembly.assemble(extreme / "site", renderer, language, "2026-10-01", "https://guide.example/").html
    for part in ("directory", "register", "sources"):
        (section,) = lxml.html.document_fromstring(html).xpath(f"//section[@id='{part}']")
        words, phrases, missing = printed.shares(section, printed.pdfium(pdf))
        assert words >= 97 and phrases >= 85, (part, missing[:10])


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_runs_off_the_page(extreme, language):
    """Every letter stands inside the margins: the narrowest outer margin is 20 mm, and half of it is never reached."""
    document = pypdfium2.PdfDocument(extreme / "site" / "handbook" / f"dalil-{language}.pdf")
    for number, sheet in enumerate(document):
        width = sheet.get_width()
        text = sheet.get_textpage()
        for index in range(text.count_chars()):
            left, _, right, _ = text.get_charbox(index)
            assert right - left == 0 or (left > 28 and right < width - 28), (number + 1, left, right)
    document.close()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_field_is_printed_and_what_is_missing_is_said(extreme, language):
    text = " ".join(printed.pdfium(extreme / "site" / "handbook" / f"dalil-{language}.pdf"))
    # pdfium turns the parts of an address round in right-to-left text; each of them is there.
    for word in ("office", "1984", "234", "guide", {"ar": "بيروت", "fr": "Beyrouth"}[language]):
        assert word in text
    assert printed.words(string("actor.website.none", language))[1] in text


def test_no_heading_stands_alone_where_a_record_is_longer_than_a_page(extreme):
    for language in LANGUAGES:
        marks = printed.bookmarks(extreme / "site" / "handbook" / f"dalil-{language}.pdf")
        (country,) = [index for index, (title, _) in enumerate(marks) if title.startswith(("فرنسا", "France"))]
        assert len(marks[country + 1][0]) > 190
        assert marks[country][1] == marks[country + 1][1]


def test_an_address_of_the_web_is_a_footnote(extreme):
    for language in LANGUAGES:
        pages = printed.pdfium(extreme / "site" / "handbook" / f"dalil-{language}.pdf")
        sheets = {word: [number for number, page in enumerate(pages) if word in page] for word in ("loi", "12-15")}
        assert len(sheets["loi"]) == 1 and sheets["loi"] == sheets["12-15"]


@pytest.fixture
def without_pango(tmp_path):
    """A stand-in for WeasyPrint on a machine without Pango: it says at length that it cannot be loaded."""
    package = tmp_path / "stub" / "weasyprint"
    package.mkdir(parents=True)
    (package / "__init__.py").write_text(
        "print('advice\\n' * 9)\nraise OSError('cannot load library libpango-1.0-0')\n"
    )
    return str(package.parent)


def test_without_pango_the_site_is_built_and_says_so(project, without_pango):
    result = sites.build(project, DALIL_HANDBOOK="1", PYTHONPATH=without_pango, DALIL_LANG="fr")
    assert result.returncode == 0, result.stderr
    told = [line for line in (result.stderr + result.stdout).splitlines() if "Pango" in line or "advice" in line]
    assert len(told) == 1 and "INFO" in told[0] and "make setup" in told[0] and "libpango-1.0-0" in told[0]
    says_none(project / "site")


def test_who_insists_on_the_handbooks_is_told_before_anything_is_lost(project, without_pango):
    assert sites.build(project).returncode == 0
    before = sites.files(project / "site")
    result = sites.build(project, DALIL_HANDBOOK="1", PYTHONPATH=without_pango, REQUIRE_HANDBOOK="1")
    assert result.returncode == 1
    assert "Pango" in result.stderr and "Traceback" not in result.stderr
    assert sites.files(project / "site") == before


def spoilt_picture(project):
    page = project / "docs" / "ar" / "guide" / "how.md"
    for language in LANGUAGES:
        page = project / "docs" / language / "guide" / "how.md"
        page.write_text(page.read_text() + "\n![](../../assets/pictures/agreement-path.svg){ width=720 height=150 }\n")
    (project / "docs" / "assets" / "pictures" / "agreement-path.svg").write_text("<svg")


def spoilt_photograph(project):
    page = project / "docs" / "ar" / "guide" / "how.md"
    for language in LANGUAGES:
        page = project / "docs" / language / "guide" / "how.md"
        page.write_text(page.read_text() + "\n![صورة Photo](../../assets/pictures/photo.png)\n")
    (project / "docs" / "assets" / "pictures" / "photo.png").write_bytes(b"no picture")


def spoilt_font(project):
    (project / "hooks" / "dalil" / "handbook" / "fonts" / "NotoSans-Bold.ttf").unlink()


def emptied_font(project):
    (project / "hooks" / "dalil" / "handbook" / "fonts" / "NotoNaskhArabic-Bold.ttf").write_bytes(b"")


@pytest.mark.parametrize(
    ("spoil", "told"),
    [
        (spoilt_picture, "docs/ar/guide/how.md: ../../assets/pictures/agreement-path.svg"),
        (spoilt_photograph, "docs/ar/guide/how.md"),
        (spoilt_font, "NotoSans-Bold.ttf"),
        (emptied_font, "Paper Naskh"),
    ],
)
def test_what_cannot_be_set_stops_the_build_and_leaves_no_half_handbook(project, pango, spoil, told):
    spoil(project)
    result = sites.build(project, DALIL_HANDBOOK="1")
    assert result.returncode == 1
    assert told in result.stderr and "Traceback" not in result.stderr, result.stderr
    assert not (project / "site").exists()
