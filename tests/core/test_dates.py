import pytest
from dalil import dates


@pytest.mark.parametrize(
    ("date", "arabic", "french"),
    [
        ("2019", "2019", "2019"),
        ("2020-04", "نيسان 2020", "avril 2020"),
        ("2025-05-04", "4 أيار 2025", "4 mai 2025"),
        ("2024-02-29", "29 شباط 2024", "29 février 2024"),
        ("2021-01-01", "1 كانون الثاني 2021", "1er janvier 2021"),
        ("2021-12-31", "31 كانون الأول 2021", "31 décembre 2021"),
    ],
)
def test_written_as_exactly_as_known(date, arabic, french):
    assert dates.written(date, "ar") == arabic
    assert dates.written(date, "fr") == french


@pytest.mark.parametrize(
    "text", ["2020-4", "2020-13", "2021-02-29", "20-04-2020", "2020/04", "0000", "٢٠٢٠", "2020-04-", ""]
)
def test_what_is_no_date_is_refused(text):
    with pytest.raises(ValueError):
        dates.parse(text)
