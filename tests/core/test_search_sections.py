"""What of a page is searched, and to which heading each text belongs."""

from dalil.search.sections import Section, sections


def test_each_heading_begins_a_section():
    found = sections('<p>Above.</p><h1 id="top">Title</h1><p>One.</p><h2 id="two">Second <b>part</b></h2><p>Two.</p>')
    assert found == [Section("", "", "Above."), Section("top", "Title", "One."), Section("two", "Second part", "Two.")]


def test_a_term_of_a_list_of_definitions_begins_a_section():
    found = sections('<dl><dt id="caza">Caza</dt><dd>A district.</dd><dt>Plain</dt><dd>word</dd></dl>')
    assert found == [Section("caza", "Caza", "A district. Plain · word")]


def test_what_is_excluded_is_left_out():
    found = sections(
        '<h1 id="a">A</h1><form><p>filter</p></form><nav>crumbs</nav><p data-search-exclude>aside</p>kept'
        "<script>x()</script><noscript>none</noscript><!-- note --><svg><title>icon</title></svg> too"
        '<h2 id="b" data-search-exclude>B</h2><p>listing</p><h2 id="c">C <span data-search-exclude>3 items</span></h2>'
    )
    assert found == [Section("a", "A", "kept too"), Section("c", "C", "")]


def test_text_is_one_line_and_keeps_its_own_spaces():
    found = sections("<ul><li>l’eau\n  potable\u202f;</li><li>12\u00a0km</li><li><bdi>CUF</bdi>s &lt;b&gt;</li></ul>")
    assert found == [Section("", "", "l’eau potable\u202f; 12\u00a0km · CUFs <b>")]


def test_an_empty_page_has_no_sections():
    assert sections("") == sections(" \n") == sections("<form><p>only</p></form>") == []
