from dataclasses import replace

from dalil.data import load
from dalil.statistics import bars
from sites import SAMPLE


def test_bars_follow_the_data():
    whole, part, _ = load(SAMPLE / "data").figures
    assert [(bar.figure.id, bar.share, bar.whole) for bar in bars([whole, part])] == [
        ("whole", 100.0, None),
        ("part", 25.0, whole),
    ]
    larger = replace(whole, value=30)
    assert [bar.share for bar in bars([larger, part])] == [100.0, 33.33]


def test_nothing_counted_gives_empty_bars():
    whole, *_ = load(SAMPLE / "data").figures
    assert [bar.share for bar in bars([replace(whole, value=0)])] == [0.0]
    assert bars([]) == []
