"""Small sites through the real toolchain: what the data say is what both editions show."""

import json
import re

import built
import pytest
import sites


def page(site, address):
    return built.parse(site / address / "index.html")


def article(site, address):
    return " ".join(page(site, address).find("article").get_text(" ").split())


def test_every_record_has_its_card_and_its_page_in_both_editions(sample_site):
    for prefix in ("", "fr/"):
        cards = page(sample_site, prefix + "actors/").find_all("article", attrs={"data-actor": True})
        assert [card["data-actor"] for card in cards] == ["alpha", "beta"]
        assert [(card["data-theme"], card["data-service"]) for card in cards] == [("water", "training"), ("", "")]
        for card in cards:
            target = card.find("a")["href"]
            assert (sample_site / prefix / "actors" / target / "index.html").resolve().is_file()
    assert page(sample_site, "themes/water").find("article", attrs={"data-actor": "alpha"})


def test_the_page_of_an_actor_says_all_that_the_record_holds(sample_site):
    french = article(sample_site, "fr/actors/alpha/")
    for words in (
        "Lebanese Water Network (LWN)", "شبكة المياه", "+961 1 234 567", "office@example.org", "Beyrouth", "1984",
        "Du lundi au vendredi", "Ancien réseau", "septembre 2016", "avril 2020", "Formation", "second point", "Eau",
        "Liban", "Réseau", "Associations", "https://example.org/alpha", "Une page",
    ):  # fmt: skip
        assert words in french, words
    arabic = article(sample_site, "actors/alpha/")
    for words in ("شبكة المياه", "Lebanese Water Network", "بيروت", "أيلول 2016", "نيسان 2020", "بند ثانٍ", "التدريب"):
        assert words in arabic, words


def test_what_is_missing_is_said(sample_site):
    french = article(sample_site, "fr/actors/beta/")
    assert "n’indique pas de site internet" in french
    assert "n’indique ni adresse, ni téléphone, ni courriel" in french
    assert "aucun des dix thèmes" in french
    arabic = article(sample_site, "actors/beta/")
    assert "لا يذكر المصدر موقعًا إلكترونيًا" in arabic
    assert "لا يذكر المصدر عنوانًا" in arabic
    assert "لم تُربط بهذا الموضوع أي جهة" in article(sample_site, "themes/tourism/")
    assert "n’est rattaché à ce thème" in article(sample_site, "fr/themes/tourism/")


def test_who_verified_a_record_is_said_as_an_office(project):
    path = project / "data" / "actors.yml"
    role = '  verified_by: {ar: أمانة سر البلدية, fr: "Le secrétariat de la municipalité"}\n'
    path.write_text(path.read_text().rstrip("\n") + "\n" + role)
    result = sites.build(project)
    assert result.returncode == 0, result.stderr
    assert "avril 2020, Le secrétariat de la municipalité." in article(project / "site", "fr/actors/beta/")
    assert "نيسان 2020، أمانة سر البلدية." in article(project / "site", "actors/beta/")
    assert "nous ne les avons pas vérifiées" in article(project / "site", "fr/actors/alpha/")


def test_counts_have_their_plural(sample_site):
    assert "جهتان · جهة واحدة · موضوعان" in article(sample_site, "")
    assert "2 acteurs · 1 acteur · 2 thèmes" in article(sample_site, "fr/")


@pytest.mark.parametrize("prefix", ["", "fr/"])
def test_the_chart_shows_the_figures(sample_site, prefix):
    soup = page(sample_site, prefix + "guide/partnerships/")
    rows = soup.find_all(attrs={"data-figure": True})
    assert [row["data-figure"] for row in rows] == ["whole", "part"]
    assert [row.find(class_="chart__value").get_text() for row in rows] == ["40", "10"]
    assert [row.find(class_="chart__bar")["width"] for row in rows] == ["100.0%", "25.0%"]
    cells = [
        [cell.get_text(" ", strip=True) for cell in row.find_all(["th", "td"])]
        for row in soup.find("tbody").find_all("tr")
    ]
    assert [row[1].split()[0] for row in cells] == ["40", "10"]
    assert all("2019" in row[2] and "2020" in row[3] for row in cells)
    assert len(soup.find(class_="definitions").find_all("dd")) == 2


def test_one_edit_changes_both_editions_and_the_counts(project):
    assert sites.build(project).returncode == 0
    site = project / "site"
    path = project / "data" / "actors.yml"
    record = path.read_text()[path.read_text().index("- id: beta") :]
    path.write_text(path.read_text() + record.replace("beta", "gamma").replace("بيتا", "غاما").replace("Bêta", "Gamma"))
    figures = project / "data" / "figures.yml"
    figures.write_text(figures.read_text().replace("value: 10", "value: 20"))
    assert sites.build(project).returncode == 0
    assert "3 جهات" in article(site, "") and "3 acteurs" in article(site, "fr/")
    assert "جمعية غاما" in article(site, "actors/") and "Association Gamma" in article(site, "fr/actors/")
    for prefix in ("", "fr/"):
        assert page(site, prefix + "guide/partnerships/").find_all(class_="chart__bar")[1]["width"] == "50.0%"


def test_hostile_text_is_shown_as_text(hostile_site):
    shown = 0
    for each in built.pages(hostile_site):
        shown += each.text.count("<script>alert(1)</script>")
        for element in each.soup.find_all(True):
            assert not [name for name in element.attrs if name.startswith("on")], each.address
            assert not str(element.get("href", "")).startswith("javascript:"), each.address
        scripts = [script.get_text() for script in each.soup.find_all("script")]
        assert not [script for script in scripts if "alert(1)" in script], each.address
        assert "49" not in each.text
    assert shown > 20
    assert "<img src=x onerror=alert(1)>" in article(hostile_site, "fr/actors/alpha/")


DEFECTS = {
    "broken YAML": ("actors.yml", "  country: lb", "\tcountry: lb"),
    "missing language": ("actors.yml", "{ar: جمعية بيتا, fr: Association Bêta}", "{ar: جمعية بيتا}"),
    "unknown theme": ("actors.yml", "[water]", "[watre]"),
    "duplicate id": ("actors.yml", "- id: beta", "- id: alpha"),
    "duplicate key": ("actors.yml", "  country: fr\n", "  country: fr\n  country: fr\n"),
    "address": ("actors.yml", "https://example.org/alpha", "javascript:alert(1)"),
    "date": ("figures.yml", "date: 2019", "date: 2019-02-31"),
}


@pytest.fixture(scope="module")
def good(tmp_path_factory):
    project = sites.small_project(tmp_path_factory.mktemp("good") / "project")
    assert sites.build(project).returncode == 0
    return project


def refused(project, *expected):
    before = sites.files(project / "site")
    result = sites.build(project)
    assert result.returncode == 1
    assert "Traceback" not in result.stderr + result.stdout
    for words in expected:
        assert words in result.stderr + result.stdout
    assert sites.files(project / "site") == before


@pytest.mark.parametrize("defect", DEFECTS)
def test_invalid_data_stop_the_build_and_leave_the_last_site(good, defect):
    name, old, new = DEFECTS[defect]
    path = good / "data" / name
    valid = path.read_text()
    assert old in valid
    try:
        path.write_text(valid.replace(old, new, 1))
        refused(good, f"data/{name}:")
    finally:
        path.write_text(valid)


@pytest.mark.parametrize("content", [None, b""])
def test_a_missing_or_empty_file_stops_the_build(good, content):
    path = good / "data" / "sources.yml"
    valid = path.read_bytes()
    try:
        if content is None:
            path.unlink()
        else:
            path.write_bytes(content)
        refused(good, "data/sources.yml")
    finally:
        path.write_bytes(valid)


def test_all_problems_are_listed_at_once(good):
    paths = {good / "data" / name: (old, new) for name, old, new in (DEFECTS["unknown theme"], DEFECTS["date"])}
    valid = {path: path.read_text() for path in paths}
    try:
        for path, (old, new) in paths.items():
            path.write_text(valid[path].replace(old, new, 1))
        refused(
            good,
            "data/actors.yml:24:12 · alpha · themes[1]",
            "data/figures.yml:5:9 · whole · date",
            "watre",
            "2019-02-31",
        )
    finally:
        for path, text in valid.items():
            path.write_text(text)


@pytest.mark.parametrize(
    ("language", "words", "code"),
    [
        ("ar", "\n<!-- dalil:directry -->\n", "docs/ar/about.md:10"),
        ("fr", "\n<!-- dalil:count actor -->\n", "docs/fr/about.md:10"),
        ("fr", "\n## Sans ancre\n", "docs/fr/about.md:10"),
        ("ar", "\n## قسم {#more}\n", "docs/ar/about.md:10"),
        ("fr", "\n[lien](guide/why.md)\n", "docs/ar/about.md"),
    ],
)
def test_a_faulty_page_stops_the_build(good, language, words, code):
    path = good / "docs" / language / "about.md"
    valid = path.read_text()
    try:
        path.write_text(valid + words)
        refused(good, code)
    finally:
        path.write_text(valid)


def test_a_page_without_its_other_edition_stops_the_build(good):
    path = good / "docs" / "fr" / "new.md"
    try:
        path.write_text((good / "docs" / "fr" / "about.md").read_text())
        refused(good, "docs/fr/new.md", "docs/ar/new.md")
    finally:
        path.unlink()


def test_french_spaces_are_set_everywhere(sample_site):
    soup = page(sample_site, "fr/actors/alpha/")
    lead = soup.find(class_="lead").get_text()
    assert lead == "Un réseau qui travaille sur l’eau\u202f; il est ouvert à tous."
    assert re.search("Titre\u00a0: essai", page(sample_site, "fr/about/").find("title").get_text())


def test_both_editions_show_the_same_counts(sample_site):
    shown = {}
    for prefix in ("", "fr/"):
        soup = page(sample_site, prefix + "guide/partnerships/")
        shown[prefix] = {
            tally["data-tally"]: [cell.get_text(strip=True) for cell in tally.find("table").find_all("td")]
            for tally in soup.find_all(attrs={"data-tally": True})
        }
    assert shown[""] == shown["fr/"]
    # Beirut, Mount Lebanon, unknown, total; then the decades, the unknown ones, the total.
    assert shown[""]["governorate"] == ["0", "2", "1", "3"]
    assert shown[""]["decade"] == ["1", "0", "1", "1", "3"]
    assert set(shown[""]) == {"decade", "governorate", "region", "french-kind", "theme", "evidence"}


def test_the_page_of_a_partnership_says_all_that_the_record_holds(sample_site):
    french = article(sample_site, "fr/partnerships/barouk-limoux/")
    for words in (
        "Barouk – Limoux", "الباروك – ليمو", "Municipalité", "Chouf", "Mont-Liban", "Aude", "Occitanie", "mars 1999",
        "Signature", "Visite attestée", "1998 (date approximative)", "juin 2012", "déduite", "Lebanese Water Network",
        "Une page", "nom arabe de notre fait", "ne dit pas que le partenariat se poursuit",
    ):  # fmt: skip
        assert words in french, words
    arabic = article(sample_site, "partnerships/barouk-limoux/")
    for words in (
        "الباروك – ليمو",
        "Barouk – Limoux",
        "آذار 1999",
        "توقيع",
        "1998 (تاريخ تقريبي)",
        "قضاء الشوف",
        "استنتاج",
    ):
        assert words in arabic, words


def test_what_is_unknown_or_unverified_is_said(sample_site):
    french = article(sample_site, "fr/partnerships/bhamdoun-limoux-redon/")
    assert "non vérifié" in french
    unknown = article(sample_site, "fr/partnerships/nowhere-redon/")
    # Neither the place nor the start.
    assert unknown.count("Les sources ne le donnent pas") == 2
    assert "Aucune trace datée" in unknown and "ne précisent aucun thème" in unknown
    assert "Prise de contact (hors du compte)" in article(sample_site, "fr/partnerships/barouk-redon/")
    facts = page(sample_site, "fr/authorities/reserve/").find(class_="facts")
    assert [each.get_text() for each in facts.find_all("dt")] == ["Nature", "Gouvernorat", "Nom en arabe"]
    assert "Mont-Liban non vérifié" in facts.get_text(" ", strip=True)


@pytest.mark.parametrize("prefix", ["", "fr/"])
def test_a_body_on_a_side_leads_to_its_page_and_back(sample_site, prefix):
    sides = page(sample_site, prefix + "partnerships/alpha-redon/").find_all(class_="sides")
    body, authority = (side.find("a")["href"] for side in sides)
    assert body.endswith("/actors/alpha/") and authority.endswith("/authorities/redon/")
    listed = page(sample_site, prefix + "actors/alpha/").find_all(class_="pairs__apart")
    assert [each.find("a")["href"].rsplit("/", 2)[1] for each in listed] == ["alpha-redon"]
    card = page(sample_site, prefix + "partnerships/").find(attrs={"data-partnership": "alpha-redon"})
    assert card.has_attr("data-apart") and (card["data-district"], card["data-kind"]) == ("unknown", "commune")
    assert "pas de partenariat attesté" in article(sample_site, "fr/districts/beirut/")
    assert "n’en connaissons aucun dans le gouvernorat (Beyrouth)" in article(sample_site, "fr/districts/beirut/")
    assert "لم يُتحقّق منه" in article(sample_site, "authorities/bhamdoun/")


def test_pages_of_the_register_lead_to_each_other(sample_site):
    for prefix in ("", "fr/"):
        for address, targets in {
            "partnerships/barouk-limoux/": [
                *("authorities/barouk/", "authorities/limoux/", "districts/chouf/", "help/?theme=water")
            ],
            "authorities/limoux/": [
                *("partnerships/barouk-limoux/", "partnerships/bhamdoun-limoux-redon/"),
                *("partnerships/?region=occitanie", "help/", "guide/how/"),
                "themes/water/",
            ],
            "authorities/barouk/": ["districts/chouf/", "help/", "guide/how/"],
            "districts/chouf/": ["partnerships/barouk-limoux/", "authorities/barouk/", "themes/water/"],
            "themes/water/": ["partnerships/barouk-limoux/", "districts/chouf/", "districts/aley/"],
            "actors/alpha/": ["partnerships/barouk-limoux/", "updates/#new-name"],
        }.items():
            links = {link["href"] for link in page(sample_site, prefix + address).find("article").find_all("a")}
            for target in targets:
                assert f"../../{target}" in links, (prefix, address, target)


def test_an_added_actor_and_its_remarks_are_marked(sample_site):
    french = article(sample_site, "fr/actors/beta/")
    for words in ("Ajouté après le guide", "ne consacre pas de notice", "a déménagé. non vérifié", "nom arabe"):
        assert words in french, words
    assert "est établi. non vérifié" not in french
    former = "Anciennement Ancien réseau (changement : septembre 2016)"
    assert former in article(sample_site, "fr/actors/alpha/")


def test_updates_stand_by_kind_with_date_and_source(sample_site):
    for prefix, date in (("", "آذار 2021"), ("fr/", "mars 2021")):
        soup = page(sample_site, prefix + "updates/")
        updates = soup.find_all(attrs={"data-update": True})
        assert [each["data-update"] for each in updates] == ["new-name", "new-call"]
        assert date in updates[0].get_text() and updates[0].find(class_="update__sources").find("a")
        assert soup.find("a", href="feed.xml")


def test_the_open_data_stand_beside_the_site(sample_site):
    for name in ("actors", "partnerships", "authorities", "glossary", "sources", "figures"):
        content = json.loads((sample_site / "data" / f"{name}.json").read_text())
        assert content["schema"] == f"https://guide.example/below/schema/{name}.json" and content["records"]
        assert (sample_site / "data" / f"{name}.csv").read_bytes().startswith(b"\xef\xbb\xbf")
        assert (sample_site / "data" / f"{name}.xlsx").read_bytes().startswith(b"PK")
    assert (sample_site / "updates" / "feed.xml").is_file() and (sample_site / "fr" / "updates" / "feed.xml").is_file()


def test_without_an_address_there_is_no_feed(good):
    assert not list((good / "site").rglob("feed.xml"))
    assert not page(good / "site", "updates/").find("a", href="feed.xml")


@pytest.mark.parametrize(
    ("prefix", "order", "letters"),
    [("", ["call", "network", "water"], ["د", "ش", "م"]), ("fr/", ["call", "water", "network"], ["A", "E", "R"])],
)
def test_the_glossary_stands_in_the_alphabet_of_its_edition(sample_site, prefix, order, letters):
    soup = page(sample_site, prefix + "glossary/")
    assert [term["id"] for term in soup.find("dl", class_="glossary").find_all("dt")] == order
    index = soup.find("nav", class_="letters").find_all("a")
    assert [(link.get_text(), link["href"]) for link in index] == [
        (letter, f"#{id_}") for letter, id_ in zip(letters, order, strict=True)
    ]


def test_the_glossary_says_all_that_the_record_holds(sample_site):
    french = article(sample_site, "fr/glossary/")
    for words in ("réseau شبكة", "Des acteurs", "En Tunisie : شبكة جمعيات ( 2 )", "En France : groupement",
                  "figurent dans une même source ( 2 )", "Voir : appel", "Page du guide : Acteurs",
                  "établie par ce site", "Le guide, Éditeur, avril 2020", "3 termes"):  # fmt: skip
        assert words in french, words
    arabic = article(sample_site, "glossary/")
    for words in ("شبكة réseau", "في تونس: شبكة جمعيات ( 2 )", "راجعوا: الدعوة", "الصفحة:", "3 مصطلحات"):
        assert words in arabic, words


def test_a_page_explains_the_first_use_of_its_terms(sample_site):
    for prefix, words in (("", ["الشبكة", "دعوة"]), ("fr/", ["réseau", "appel"])):
        soup = page(sample_site, prefix + "updates/")
        links = soup.find_all("a", class_="term")
        assert sorted(link.get_text() for link in links) == sorted(words)
        for link in links:
            note = soup.find(id=link["href"].removeprefix("#"))
            assert note.find_parent("section", class_="terms") and note.find("a")["href"].startswith("../glossary/#")
        assert not page(sample_site, prefix + "actors/").find("a", class_="term")
