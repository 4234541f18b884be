"""From one edition to the other and back, in a real browser."""

import pytest


def test_the_switch_keeps_page_section_and_filter(address, open_page):
    page = open_page()
    page.goto(f"{address}/guide/how/#funding")
    page.click(".language-switch")
    page.wait_for_url("**/fr/guide/how/#funding")
    assert page.evaluate("document.documentElement.lang") == "fr"
    page.click(".language-switch")
    page.wait_for_url(f"{address}/guide/how/#funding")
    assert page.evaluate("document.documentElement.dir") == "rtl"
    page.goto(f"{address}/fr/actors/?country=lb")
    page.select_option("#filter-theme", "water")
    page.click(".language-switch")
    page.wait_for_url(f"{address}/actors/?country=lb&theme=water")
    assert page.locator("[data-actor=lewap]:visible").count() == 1
    assert page.locator("[data-actor]:visible").count() < page.locator("[data-actor]").count()


@pytest.mark.parametrize("start", ["/", "/actors/lewap/", "/fr/themes/water/"])
def test_the_switch_is_a_plain_link(address, open_page, start):
    page = open_page(java_script_enabled=False)
    page.goto(address + start)
    page.click(".language-switch")
    expected = start.replace("/fr/", "/") if start.startswith("/fr/") else "/fr" + start
    assert page.url == address + expected
