"""What the model documents claim against the rows of the research that it was written from."""

import pytest
import yaml
from dalil.data import load
from dalil.languages import LANGUAGES, Text
from sites import PROJECT

FACTS = PROJECT / "tests" / "facts"
DOCUMENTS = load(PROJECT / "data").documents


def read(name):
    return yaml.safe_load((FACTS / name).read_text(encoding="utf-8"))


TABLE = read("documents.yml")
OURS = TABLE.pop("ours")
# The numbered facts of the guide and the rows on money have their labels in tables of their own.
LABELS = (FACTS / "labels.txt").read_text(encoding="utf-8").splitlines()
KNOWN = {*LABELS, *read("guide.yml"), *read("funding.yml")}


def texts(value):
    """Yield every text in both languages within a record, those of its sources left out."""
    if isinstance(value, Text):
        yield value
    elif isinstance(value, tuple):
        for each in value:
            yield from texts(each)
    elif hasattr(value, "__dataclass_fields__") and not hasattr(value, "publisher"):
        for name in value.__dataclass_fields__:
            yield from texts(getattr(value, name))


def parts(documents):
    """Return what can make a claim: {name: (its texts, the sources that it cites)}."""
    found = {}
    for document in documents:
        found[document.id] = ([document.purpose, document.when], ())
        for section in document.sections:
            asked = [document.field(key).label for key in section.ask]
            name = f"{document.id}/{section.key}"
            found[name] = ([*texts(section), *asked], section.sources)
            for number, tick in enumerate(section.ticks, start=1):
                found[f"{name}/{number}"] = ([tick.text], tick.sources)
        for check in document.budget.checks if document.budget else ():
            found[f"{document.id}/checks/{check.kind}"] = ([check.rule], check.sources)
    return found


PARTS = parts(DOCUMENTS)


def wrong(table, parts_, known=KNOWN):
    """Yield what does not hold: (row, what)."""
    cited = {}
    for row, held in table.items():
        if row not in known:
            yield row, "unknown row"
        for part in held["parts"]:
            if part not in parts_:
                yield row, f"unknown part {part}"
            cited.setdefault(part, set()).update(held["sources"])
        for language in LANGUAGES:
            said = " ".join(text[language] for part in held["parts"] for text in parts_.get(part, ((), ()))[0])
            yield from ((row, f"not said: {each}") for each in held["words"][language] if str(each) not in said)
    for part, (_, sources) in parts_.items():
        yield from ((part, f"no row for {each.id}") for each in sources if each.id not in cited.get(part, ()))


def test_every_claim_comes_from_a_row():
    assert list(wrong(TABLE, PARTS)) == []


def test_a_source_of_a_row_is_cited_where_it_is_used():
    for row, held in TABLE.items():
        used = {source.id for part in held["parts"] for source in PARTS[part][1]}
        assert set(held["sources"]) <= used, row


def test_what_introduces_a_document_has_a_row_or_states_no_fact():
    placed = {part for held in TABLE.values() for part in held["parts"]}
    assert {document.id for document in DOCUMENTS} - placed == set(OURS)


@pytest.mark.parametrize(
    ("row", "change", "what"),
    [
        ("FR9", {}, []),
        ("FR99", {}, ["unknown row"]),
        ("FR9", {"parts": ["agreement/partners"]}, ["unknown part agreement/partners", "not said: L1115-5"]),
        ("FR9", {"words": {"ar": [], "fr": ["L1115-6"]}}, ["not said: L1115-6"]),
    ],
)
def test_what_no_row_or_part_says_is_found_out(row, change, what):
    held = {**TABLE["FR9"], "words": {"ar": [], "fr": ["L1115-5"]}, **change}
    found = [each for name, each in wrong({row: held}, PARTS) if name == row]
    assert found == what


def test_a_claim_without_a_row_is_found_out():
    table = {row: held for row, held in TABLE.items() if row != "V5"}
    assert list(wrong(table, PARTS)) == [("agreement/versions", "no row for olj-274780")]
