import json
from typing import Any

import jsonschema
import pytest

from auditor import StageError
from auditor.model import BlockKind
from auditor.record import Given, article, parse, schema

TEXT = {"rewrite": {"text": "Eins. Zwei."}}


def given(**fields: Any) -> Given:
    return parse(json.dumps({"rewrite": fields}), name="1").rewrite


def test_a_record_with_everything() -> None:
    line = json.dumps(
        {
            "record": "my-1",
            "rewrite": {
                "text": "Eins.",
                "language": "de",
                "title": " Kopf \n zeile ",
                "url": "https://x.example",
            },
            "sources": [{"id": "s1", "sentences": ["One."], "published": "2025-04-30"}],
            "desk": "unknown keys are left alone",
        }
    )
    record = parse(line, name="7")
    assert record.ident == "my-1"
    assert (record.rewrite.content, record.rewrite.title) == ("text", "Kopf zeile")
    assert record.sources[0].sentences == ("One.",)


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("{", "no JSON"),
        ("[" * 100_000, "no JSON"),
        ("[]", "JSON object"),
        ("{}", "no rewrite"),
        ('{"rewrite": "text"}', "the rewrite is no JSON object"),
        ('{"rewrite": {}}', "no text, sentences"),
        ('{"rewrite": {"text": "a", "html": "b"}}', "text and html"),
        ('{"rewrite": {"text": 3}}', "text must be a text"),
        ('{"rewrite": {"sentences": "a"}}', "list of texts"),
        ('{"rewrite": {"sentences": [1]}}', "list of texts"),
        ('{"rewrite": {"text": "a"}, "sources": {}}', "sources must be a list"),
        ('{"rewrite": {"text": "a"}, "sources": [3]}', "source 1 is no JSON object"),
    ],
)
def test_what_cannot_be_read_says_why(line: str, reason: str) -> None:
    with pytest.raises(StageError, match=reason) as caught:
        parse(line, name="line 3")
    assert (caught.value.stage, caught.value.kind) == ("record", "unreadable")
    assert caught.value.subject == "line 3"


def test_sources_may_be_missing_or_null() -> None:
    assert parse(json.dumps(TEXT), name="1").sources == ()
    assert parse(json.dumps({**TEXT, "sources": None}), name="1").sources == ()
    assert parse(json.dumps({**TEXT, "record": 12}), name="1").ident == "12"


def test_an_empty_text_is_a_text() -> None:
    assert given(text="", url="https://x.example").content == "text"


def test_a_title_is_a_line_and_a_block_of_its_own() -> None:
    found = article(given(text="Eins. Zwei.", title="Kopf"))
    assert found.text == "Kopf\nEins. Zwei."
    cuts = [(b.kind, found.text[b.span.start : b.span.end]) for b in found.blocks]
    assert cuts == [(BlockKind.TITLE, "Kopf"), (BlockKind.PARAGRAPH, "Eins. Zwei.")]


def test_given_sentences_keep_their_boundaries() -> None:
    found = article(given(sentences=["Dr. A. kam.", "", " ", "Er ging."], title="Kopf"))
    assert found.text == "Kopf\nDr. A. kam.\n\n \nEr ging."
    assert [found.text[s.start : s.end] for s in found.sentences] == ["Dr. A. kam.", "Er ging."]


def test_lone_surrogates_do_not_reach_the_report() -> None:
    found = article(parse('{"rewrite": {"text": "a\\ud83d b \\ud83d\\ude00"}}', name="1").rewrite)
    assert found.text == "a\ufffd b 😀"


@pytest.mark.parametrize(
    ("rewrite", "good"),
    [
        ({"text": "a"}, True),
        ({"url": "https://x.example"}, True),
        ({"html": "<p>a</p>", "url": "https://x.example"}, True),
        ({"title": "a"}, False),
        ({"text": "a", "file": "b"}, False),
        ({"sentences": [1]}, False),
    ],
)
def test_schema_and_reader_agree(*, rewrite: dict[str, Any], good: bool) -> None:
    jsonschema.Draft202012Validator.check_schema(schema())
    record = {"rewrite": rewrite}
    assert jsonschema.Draft202012Validator(schema()).is_valid(record) is good
    if good:
        parse(json.dumps(record), name="1")
    else:
        with pytest.raises(StageError):
            parse(json.dumps(record), name="1")


def test_what_no_reader_sees_is_taken_out_and_counted() -> None:
    found = article(given(sentences=["Nur\u00adtleu kam\u200b.", "Er ging."], title="Ko\u2060pf"))
    assert found.text == "Kopf\nNurtleu kam.\nEr ging."
    assert found.hidden_characters == 3
    assert [found.text[s.start : s.end] for s in found.sentences] == ["Nurtleu kam.", "Er ging."]
