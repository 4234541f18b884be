import pytest
from dalil.theme_js import search_on_demand


def test_the_search_waits_for_its_reader():
    script = 'a();L($(location.protocol!=="file:"),Je("search")).pipe(b);if(location.protocol==="file:")c()'
    assert search_on_demand(script) == 'a();L($(!1),Je("search")).pipe(b);if(location.protocol==="file:")c()'


@pytest.mark.parametrize("script", ["", 'L($(location.protocol!=="file:"),Je("tabs"))'])
def test_a_theme_that_has_changed_is_told(script):
    with pytest.raises(ValueError):
        search_on_demand(script)
