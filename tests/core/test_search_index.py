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


def test_of_a_partnership_only_the_head_is_kept():
    names = ["partnerships/a-b/", "partnerships/a-b/#top", "partnerships/a-b/#evidence", "partnerships/#apart"]
    docs = [{"location": prefix + name, "title": "", "text": ""} for prefix in ("", "fr/") for name in names]
    for part in split({"config": {}, "docs": docs}).values():
        assert [entry["location"] for entry in part["docs"]] == [names[0], names[1], names[3]]
