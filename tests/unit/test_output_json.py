import json
import time
from dataclasses import replace

import example_reports
import jsonschema
import pytest

from auditor.errors import ConfigError
from auditor.model import Problem, Report
from auditor.output import json_v1

SCHEMA = json_v1.schema()
VALIDATOR = jsonschema.Draft202012Validator(SCHEMA)


@pytest.mark.parametrize("name", example_reports.REPORTS)
def test_reading_gives_back_what_was_written(name: str) -> None:
    report = example_reports.REPORTS[name]()
    assert json_v1.parse(json_v1.render(report)) == report
    assert json_v1.parse(json_v1.line(report)) == report
    assert "\n" not in json_v1.line(report)
    assert json_v1.line(report).splitlines() == [json_v1.line(report)]


@pytest.mark.parametrize("name", example_reports.REPORTS)
def test_reports_validate(name: str) -> None:
    VALIDATOR.validate(json.loads(json_v1.render(example_reports.REPORTS[name]())))


def test_the_schema_is_one() -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    assert SCHEMA["$schema"].endswith("2020-12/schema")
    with pytest.raises(KeyError):
        json_v1.schema("case")


def test_the_contract_in_small() -> None:
    content = json.loads(json_v1.render(example_reports.founding()))
    first = content["findings"][0]
    assert content["schema_version"] == "1.0"
    assert content["result"]["suppressed"] == 0
    assert content["result"]["complete"] is True
    assert first["message"] == {
        "id": "name-altered",
        "text": "Name differs from the source: rewrite has “Attleeu”, source has “Nurtleu”.",
        "args": {"found": "Attleeu", "expected": "Nurtleu"},
    }
    assert [one["type"] for one in first["rewrite"][0]["selector"]] == [
        "TextQuoteSelector",
        "TextPositionSelector",
    ]
    assert len(first["rewrite"]) == 2
    assert first["fingerprint"].startswith("auditor/1:")
    assert first["why"][0] == {"step": "“Attleeu” appears nowhere in the source"}
    assert (first["since"], first["decision"]) == ("new", {"state": "open"})
    assert content["documents"][0]["disclosure"]["kind"] == "ai-rewritten"
    assert "start" not in content["documents"][0]["disclosure"]
    omission = content["findings"][-1]
    assert (omission["rewrite"], omission["found"]) == ([], "")


def test_offsets_cut_out_the_quotes() -> None:
    content = json.loads(json_v1.render(example_reports.founding()))
    texts = {one["id"]: one["text"] for one in content["documents"]}
    for finding in content["findings"]:
        for place in (*finding["rewrite"], *finding["source"]):
            quote, position = place["selector"]
            text = texts[place["document"]]
            assert text[position["start"] : position["end"]] == quote["exact"]


def test_unknown_fields_are_left_aside() -> None:
    content = json.loads(json_v1.render(example_reports.founding()))
    content |= {"schema_version": "1.7", "later": {"deep": [1]}}
    content["findings"][0]["later"] = True
    assert json_v1.parse(json.dumps(content)) == example_reports.founding()


def test_unpaired_surrogates_become_replacement_characters() -> None:
    report = example_reports.clean()
    bent = replace(report, problems=(Problem(stage="x", subject="a\ud800b", reason="\x85\u2028"),))
    back = json_v1.parse(json_v1.line(bent))
    assert back.problems[0].subject == "a\ufffdb"
    assert back.problems[0].reason == "\x85\u2028"
    assert len(json_v1.line(bent).splitlines()) == 1


def damaged(path: tuple[str | int, ...], value: object) -> str:
    content = json.loads(json_v1.render(example_reports.founding()))
    inner = content
    for step in path[:-1]:
        inner = inner[step]
    inner[path[-1]] = value
    return json.dumps(content)


PLACE = ("findings", 0, "rewrite", 0)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", "not JSON"),
        ("{", "not JSON"),
        ("[]", "not a report"),
        ("{}", "not a report"),
        ("[" * 100_000, ""),
        ('{"schema_version": "1.0", "x": ' + "[" * 100_000 + "]" * 100_000 + "}", ""),
        (damaged(("schema_version",), "2.3"), "schema version 2.3"),
        (damaged(("schema_version",), 1), "not a report"),
        (damaged(("findings", 0, "severity"), "fatal"), "$.findings[0].severity"),
        (damaged((*PLACE, "document"), "d9"), "$.findings[0].rewrite[0].document"),
        (damaged((*PLACE, "selector", 1, "end"), 9_999), "$.findings[0].rewrite[0].selector"),
        (damaged((*PLACE, "selector", 1, "end"), 3), "is empty"),
        (damaged((*PLACE, "selector", 1, "start"), -1), "start"),
        (damaged((*PLACE, "selector", 1, "start"), 86), "not the quoted one"),
        (damaged((*PLACE, "selector"), [{"type": "XPathSelector"}] * 2), "XPathSelector"),
        (damaged(("documents", 1, "id"), "d1"), "is taken"),
        (damaged(("documents", 0, "segments", 0, "end"), 10**12), "$.documents[0].segments[0]"),
        (damaged(("result", "rewrite_coverage"), 7), "rewrite_coverage"),
    ],
)
def test_what_is_no_report_is_told_by_its_place(text: str, told: str) -> None:
    with pytest.raises(json_v1.ReportError) as caught:
        json_v1.parse(text)
    assert told in str(caught.value)
    assert caught.value.hint
    assert isinstance(caught.value, ConfigError)


def test_a_report_beyond_the_limit_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(json_v1, "LIMIT", 100)
    with pytest.raises(json_v1.ReportError, match="too large"):
        json_v1.parse(json_v1.render(example_reports.founding()))


def test_several_reports_are_lines_and_one_is_an_object() -> None:
    reports: list[Report] = [example_reports.founding(), example_reports.clean()]
    assert [json_v1.parse(one) for one in json_v1.render_all(reports).splitlines()] == reports
    assert json_v1.render_all(reports[:1]).startswith('{\n  "schema_version"')


def test_a_line_is_cheap() -> None:
    report = example_reports.founding()
    best = min(_seconds(report) for _ in range(50))
    assert best < 0.002, "ten times the budget: machines differ"


def _seconds(report: Report) -> float:
    start = time.perf_counter()
    json_v1.line(report)
    return time.perf_counter() - start
