"""The form's script judges and writes as the check does: the shared records, and values at random."""

import random

import forms as shared
import pytest
from core.test_forms import DATA, FILE, TODAY
from dalil import forms, serialise
from dalil.context import Context
from dalil.data import load
from dalil.nodes import Scalar
from dalil.problems import Place
from dalil.shapes import Bilingual

RECORDS = shared.records()
SCRIPT = """async ([base, rules, records, today]) => {
  const { compile } = await import(base + "rules.js");
  const { writer } = await import(base + "yaml.js");
  const { problems, patterns } = compile(rules);
  const written = writer(rules.fields, patterns);
  return records.map((values) => ({
    problems: problems(values, today).map(({ path, code }) => path + " " + code).sort(),
    text: written(values),
  }));
}"""


@pytest.fixture(scope="module")
def rules():
    return {**forms.rules(FILE, load(DATA)), "retired": ["ancien"]}


@pytest.fixture
def judged(address, open_page, rules):
    """Return a function that gives what the script says of records and how it writes them."""
    page = open_page()
    page.goto(address + "/contribute/")

    def judge(records, rules=rules):
        return page.evaluate(SCRIPT, [address + "/assets/js/contribute/", rules, records, TODAY.isoformat()])

    return judge


def test_the_script_judges_the_shared_records_as_the_check_does(judged):
    answers = judged([values for values, _ in RECORDS.values()])
    found = {name: answer["problems"] for name, answer in zip(RECORDS, answers, strict=True)}
    assert found == {name: expected for name, (_, expected) in RECORDS.items()}


def test_the_script_writes_what_the_guides_commands_write(judged):
    records = [values for values, _ in RECORDS.values()]
    for values, answer in zip(records, judged(records), strict=True):
        assert answer["text"] == serialise.record(FILE.group, values)


def test_a_record_is_not_a_duplicate_of_itself(address, open_page, rules):
    page = open_page()
    page.goto(address + "/fr/contribute/")
    values = {**RECORDS["least"][0], "id": "cuf"}
    assert page.evaluate("([values, day]) => dalil.problems(values, day, 'cuf')", [values, "2026-06-01"]) == []
    (problem,) = page.evaluate("([values, day]) => dalil.problems(values, day)", [values, "2026-06-01"])
    assert problem["code"] == "id-duplicate"


PIECES = (
    "a", "é", "ب", "جمعية", " ", "  ", "-", "- ", ":", ": ", " #", "'", '"', "\\", "[", "]", "{", "}", ",", "&", "*",
    "!", "|", ">", "%", "@", "`", "~", "no", "y", "0", "1", "01", "1e5", "0x1F", "12:30", "+961", "3", "123456",
    " 70 12 34 56", "06", " 12", "+33", "jean", "dupont", "bureau", ".", "_", "@", "gmail.com", "example.org",
    "http://", "https://", "www.", ":80", "/", "?", "«", "»", "“", "”", "\u00a0", "\u202f", "٣", "٠٣", "M. ", "السيد ",
    "2020", "-04", "-31",
    "-02-29", "1441", "2999", "null", "=", "<", "...", "---", "ſ", "\u064e", "👍🏽", "İ",
)  # fmt: skip


def at_random(count):
    draw = random.Random(20260601)
    for _ in range(count):
        yield "".join(draw.choice(PIECES) for _ in range(draw.randint(1, 5)))


def test_any_text_is_written_alike(judged):
    texts = [text for text in at_random(3000) if text.strip()]
    records = [{"id": "x", "acronym": text, "summary": {"ar": text, "fr": text}, "themes": [text]} for text in texts]
    records += [{"id": "x", "description": {"ar": f"{text}\n{text}", "fr": text}} for text in texts]
    for values, answer in zip(records, judged(records), strict=True):
        assert answer["text"] == serialise.record(FILE.group, values)


@pytest.mark.parametrize(
    "path", ["id", "acronym", "website", "founded", "contact.telephone", "contact.email", "summary"]
)
def test_any_text_is_judged_alike(judged, rules, path):
    """Field by field, with values that are nearly right and quite wrong."""
    group, name = FILE.group, path.split(".")[-1]
    if "." in path:
        group = group.field("contact").type
    kind = group.field(name).type
    texts = [" ".join(text.split()) for text in at_random(2000)]
    texts = [text for text in texts if text]
    both = isinstance(kind, Bilingual)
    alone = {**rules, "fields": [{**each, "required": False} for each in forms._rules_of(group, load(DATA))]}
    answers = judged([{name: {"ar": text, "fr": text} if both else text} for text in texts], alone)
    for text, answer in zip(texts, answers, strict=True):
        context = Context(TODAY)
        for language in ("ar", "fr") if both else ("",):
            own = f"{name}.{language}" if both else name
            node = Scalar(text, Place("x", 1, 1))
            (kind.half(node, language, own, context) if both else kind.convert(node, own, context))
        expected = sorted(f"{problem.field} {problem.code}" for problem in context.problems)
        found = [each for each in answer["problems"] if not each.endswith(("id-duplicate", "id-retired"))]
        assert found == expected, text
