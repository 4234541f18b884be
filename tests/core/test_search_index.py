from dalil.search_index import split


def test_each_language_gets_its_own_pages():
    index = {
        "config": {"lang": ["en"]},
        "docs": [{"location": "a/"}, {"location": "fr/a/#b"}, {"location": "fr/"}, {"location": ""}],
    }
    parts = split(index)
    assert [entry["location"] for entry in parts["ar"]["docs"]] == ["a/", ""]
    assert [entry["location"] for entry in parts["fr"]["docs"]] == ["a/#b", ""]
    assert parts["fr"]["config"] == {"lang": ["en"]}
    assert index["docs"][1]["location"] == "fr/a/#b"
