"""What stands round every page, by mouse, keyboard and touch: drawer, contents, way up, way past, search."""

import pytest
from browser.conftest import until
from browser.test_pages import EDITIONS

FOCUSED = "document.activeElement.matches('{}')"


@pytest.fixture(params=EDITIONS)
def chapter(request, address, open_page):
    """Return a function that opens a chapter: (width, …) -> page."""

    def opened(width=390, anchor="", **options):
        page = open_page(width, **options)
        page.goto(f"{address}{EDITIONS[request.param]}/guide/how/{anchor}")
        return page

    return opened


def is_open(page):
    return page.is_visible(".drawer__panel")


def test_the_drawer_opens_and_closes_by_keyboard(chapter):
    page = chapter()
    page.focus(".drawer > summary")
    page.keyboard.press("Enter")
    assert is_open(page)
    page.keyboard.press("Tab")
    assert page.evaluate(FOCUSED.format(".drawer__panel a"))
    page.keyboard.press("Escape")
    assert not is_open(page) and page.evaluate(FOCUSED.format(".drawer > summary"))


def test_the_drawer_closes_when_the_focus_leaves_it(chapter):
    page = chapter()
    page.click(".drawer > summary")
    page.locator(".drawer__panel a").last.focus()
    assert is_open(page)
    page.keyboard.press("Tab")
    until(page, "!document.querySelector('.drawer').open")
    assert page.evaluate(FOCUSED.format(".brand"))


@pytest.mark.parametrize("script", [True, False])
def test_the_drawer_closes_when_the_page_beside_it_is_touched(chapter, script):
    page = chapter(java_script_enabled=script)
    page.click(".drawer > summary")
    assert is_open(page)
    panel = page.locator(".drawer__panel").bounding_box()
    page.mouse.click(10 if panel["x"] > 20 else 380, 500)
    assert not is_open(page)


def test_the_drawer_shows_the_pages_and_the_sections_of_this_one(chapter):
    page = chapter()
    page.click(".drawer > summary")
    assert page.locator(".drawer__panel > ul > li").count() > 10
    current = page.locator(".drawer__panel [aria-current=page]")
    assert current.count() == 1 and "how" in page.url
    page.click(".drawer__panel a[href='#funding']")
    until(page, "location.hash === '#funding' && !document.querySelector('.drawer').open")
    assert page.locator("#funding").bounding_box()["y"] < 300


def test_no_part_of_an_open_drawer_is_out_of_reach(chapter):
    page = chapter()
    page.set_viewport_size({"width": 390, "height": 400})
    page.click(".drawer > summary")
    last = page.locator(".drawer__panel a").last
    last.scroll_into_view_if_needed()
    box = last.bounding_box()
    assert box["y"] + box["height"] <= 400


def test_the_contents_mark_the_section_that_is_read(chapter):
    page = chapter(1280, "#funding")
    until(page, "document.querySelector('.contents [aria-current]')?.hash === '#funding'")
    page.evaluate("scrollTo(0, 0)")
    until(page, "!document.querySelector('.contents [aria-current]')")
    page.evaluate("document.querySelector('#choose').scrollIntoView()")
    until(page, "document.querySelector('.contents [aria-current]')?.hash === '#choose'")
    assert page.locator(".contents [aria-current]").count() == 1


def test_who_turns_back_far_below_is_offered_the_way_up(chapter):
    page = chapter()
    assert page.locator(".to-top").is_hidden()
    page.mouse.move(200, 500)
    page.mouse.wheel(0, 3000)
    until(page, "scrollY > 2000")
    assert page.locator(".to-top").is_hidden()
    page.mouse.wheel(0, -300)
    page.wait_for_selector(".to-top", state="visible")
    page.click(".to-top")
    until(page, "scrollY === 0")


def test_the_first_stop_of_the_keyboard_leads_past_the_frame(chapter):
    page = chapter(1280)
    page.keyboard.press("Tab")
    assert page.evaluate(FOCUSED.format(".skip"))
    box = page.locator(".skip").bounding_box()
    assert box["x"] >= 0 and box["y"] >= 0 and box["height"] >= 24
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("document.querySelector('main').contains(document.activeElement)")


@pytest.mark.parametrize("width", [390, 1280])
@pytest.mark.parametrize("edition", EDITIONS)
@pytest.mark.parametrize("path", ["/", "/actors/lewap/", "/nowhere/at/all/"])
def test_the_search_is_a_form_that_leads_to_its_page(address, open_page, edition, path, width):
    page = open_page(width, java_script_enabled=False)
    page.route("**/search/?*", lambda route: route.fulfill(body="<title>search</title>"))
    page.goto(address + EDITIONS[edition] + path)
    words = ""
    if width == 1280:
        words = "الماء"
        page.fill("header [name=q]", words)
    page.click("header [role=search] button")
    # The one page of both editions belongs to the Arabic one.
    own = "" if "nowhere" in path else EDITIONS[edition]
    assert page.evaluate("[location.pathname, new URLSearchParams(location.search).get('q')]") == [
        f"{own}/search/",
        words,
    ]
