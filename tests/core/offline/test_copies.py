"""What a device keeps: groups as far as they fit, the whole edition, versions that follow the bytes."""

import random

import pytest
from dalil.offline import copies, stamps

LANGUAGES = {"ar": "", "fr": "fr/"}


def noise(size, seed=1):
    """Text that compresses badly, so that its weight is known."""
    return random.Random(seed).randbytes(size).hex()[:size]


def site(folder, **sizes):
    """A site with pages of given sizes (before compression, which halves them)."""
    pages = {"index.html": 2_000, "guide/what/index.html": 2_000, "actors/index.html": 2_000, "offline/index.html": 500}
    pages |= {"actors/a/index.html": 2_000, "themes/t/index.html": 2_000, "about/index.html": 2_000} | sizes
    for prefix in LANGUAGES.values():
        for path, size in pages.items():
            (folder / prefix / path).parent.mkdir(parents=True, exist_ok=True)
            depth = (prefix + path).count("/")
            (folder / prefix / path).write_text(
                f'<img src="{"../" * depth}assets/p.svg">{noise(size)}', encoding="utf-8"
            )
    (folder / "assets").mkdir(exist_ok=True)
    (folder / "assets" / "p.svg").write_text("<svg/>")
    (folder / "404.html").write_text("404")
    return folder, stamps.stamp(folder)


def addresses(copy):
    return [file.address for file in copy.files]


def test_the_essential_pages_are_kept_with_their_parts(tmp_path):
    plan = copies.plan(*site(tmp_path))
    picture = f"assets/p.svg?{stamps.of(b'<svg/>')}"
    for language, home in LANGUAGES.items():
        own = ["", "actors/", "actors/a/", "guide/what/", "offline/"]
        assert sorted(addresses(plan[language].start)) == sorted([picture, *(home + each for each in own)])
        assert plan[language].start.groups == ("chapters", "actors")
        assert set(addresses(plan[language].whole)) == {
            *addresses(plan[language].start),
            home + "about/",
            home + "themes/t/",
        }


def test_a_group_that_does_not_fit_in_one_edition_is_left_out_in_both(tmp_path):
    folder, _ = site(tmp_path, **{"actors/a/index.html": 200_000})
    for part in range(4):
        (folder / "fr" / "actors" / str(part)).mkdir()
        (folder / "fr" / "actors" / str(part) / "index.html").write_text(noise(200_000, part))
    plan = copies.plan(folder, stamps.stamp(folder))
    assert {each.start.groups for each in plan.values()} == {("chapters",)}
    assert all(each.start.size < copies.BUDGET for each in plan.values())


def test_chapters_that_are_too_heavy_are_refused(tmp_path):
    folder, stamped = site(tmp_path, **{"guide/what/index.html": 900_000})
    with pytest.raises(copies.TooHeavy) as error:
        copies.plan(folder, stamped)
    assert error.value.size > copies.BUDGET
    assert error.value.heaviest[0][0].endswith("guide/what/")


def test_the_search_is_kept_with_what_it_says_of_the_pages_that_are_kept(tmp_path):
    folder, _ = site(tmp_path)
    for prefix in LANGUAGES.values():
        (folder / prefix / "search").mkdir()
        (folder / prefix / "search" / "index.html").write_text("search")
        for part in ("kept.json", "all.json"):
            (folder / prefix / "search" / part).write_text("{}")
    asked = []

    def search(language, kept):
        asked.append((language, kept))
        home = LANGUAGES[language]
        return [f"{home}search/index.html", f"{home}search/{'all' if kept is None else 'kept'}.json"]

    plan = copies.plan(folder, stamps.stamp(folder), search)
    for language, home in LANGUAGES.items():
        start, whole = (set(addresses(copy)) for copy in (plan[language].start, plan[language].whole))
        assert {f"{home}search/", f"{home}search/kept.json"} <= start and f"{home}search/all.json" not in start
        assert {f"{home}search/", f"{home}search/all.json"} <= whole
        assert plan[language].start.groups == ("chapters", "actors", "search")
        assert (language, {"", "guide/what/", "actors/", "offline/", "actors/a/"}) in asked


def test_the_handbook_belongs_to_the_whole_edition_in_its_language(tmp_path):
    folder, stamped = site(tmp_path)
    (folder / "handbook").mkdir()
    for language in LANGUAGES:
        (folder / "handbook" / f"dalil-{language}.pdf").write_bytes(b"%PDF" * 100_000)
    plan = copies.plan(folder, stamped)
    for language in LANGUAGES:
        assert addresses(plan[language].whole)[-1] == f"handbook/dalil-{language}.pdf"
        assert sum("pdf" in each for each in addresses(plan[language].whole)) == 1
        assert not any("pdf" in each for each in addresses(plan[language].start))


def test_the_version_changes_with_any_byte_and_only_then(tmp_path):
    folder, stamped = site(tmp_path)
    before, again = copies.plan(folder, stamped), copies.plan(folder, stamped)
    assert before["fr"].start.version == again["fr"].start.version
    page = folder / "fr" / "about" / "index.html"
    page.write_text(page.read_text() + " ")
    after = copies.plan(folder, stamped)
    assert after["fr"].start.version == before["fr"].start.version
    assert after["fr"].whole.version != before["fr"].whole.version
    assert after["ar"] == before["ar"]
    assert before["fr"].renewed(folder, ["fr/about/index.html"]) == after["fr"]
