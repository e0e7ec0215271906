import json
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import example_reports
import jsonschema
import pytest
import sarif.loader
from known_schemas import known_schema
from sarif_pydantic import Sarif

from auditor.model.rules import RULES
from auditor.output import SUFFIXES

CASES = [*[(name,) for name in example_reports.REPORTS], tuple(example_reports.REPORTS), ()]


def log(*names: str) -> dict[str, Any]:
    made: dict[str, Any] = json.loads(
        SUFFIXES[".sarif"]([example_reports.REPORTS[name]() for name in names])
    )
    return made


@pytest.mark.parametrize("names", CASES)
def test_the_schema_of_the_standard_accepts_it(names: tuple[str, ...]) -> None:
    schema = known_schema("sarif-2.1.0-rtm.5")  # the one that OASIS published as final
    jsonschema.validators.validator_for(schema)(schema).validate(log(*names))


def test_the_schema_of_the_standard_refuses_what_is_wrong() -> None:
    schema = known_schema("sarif-2.1.0-rtm.5")
    wrong = log("founding")
    wrong["runs"][0]["results"][0]["level"] = "fatal"
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validators.validator_for(schema)(schema).validate(wrong)


def test_the_tools_of_the_field_read_it(tmp_path: Path) -> None:
    file = tmp_path / "report.sarif"
    file.write_text(json.dumps(log("founding", "crowded")), encoding="utf-8")
    loaded = sarif.loader.load_sarif_file(str(file))
    wanted = [one["level"] for one in log("founding", "crowded")["runs"][0]["results"]]
    report = loaded.get_report()
    for level in ("error", "warning", "note"):
        assert report.get_issue_count_for_severity(level) == wanted.count(level)
    assert wanted
    assert loaded.get_distinct_tool_names() == ["auditor"]


@pytest.mark.parametrize("names", CASES)
def test_another_reader_of_the_format_accepts_it(names: tuple[str, ...]) -> None:
    read = Sarif.model_validate(log(*names))
    assert len(read.runs[0].results or ()) == len(log(*names)["runs"][0]["results"])


@pytest.mark.parametrize("names", CASES)
def test_every_region_cuts_out_its_snippet(names: tuple[str, ...]) -> None:
    run = log(*names)["runs"][0]
    assert run["columnKind"] == "unicodeCodePoints"
    seen = 0
    for result in run["results"]:
        for place in (*result["locations"], *result.get("relatedLocations", ())):
            physical = place["physicalLocation"]
            artifact = run["artifacts"][physical["artifactLocation"]["index"]]
            assert artifact["location"]["uri"] == physical["artifactLocation"]["uri"]
            text, region = artifact["contents"]["text"], physical["region"]
            snippet = region["snippet"]["text"]
            start = region["charOffset"]
            assert text[start : start + region["charLength"]] == snippet
            lines = text.split("\n")[region["startLine"] - 1 : region["endLine"]]
            lines[-1] = lines[-1][: region["endColumn"] - 1]
            lines[0] = lines[0][region["startColumn"] - 1 :]
            assert "\n".join(lines) == snippet
            seen += 1
    assert seen or not run["results"]


@pytest.mark.parametrize("names", CASES)
def test_addresses_are_relative_paths_and_differ(names: tuple[str, ...]) -> None:
    uris = [one["location"]["uri"] for one in log(*names)["runs"][0]["artifacts"]]
    assert len(set(uris)) == len(uris) or names == tuple(example_reports.REPORTS)
    for uri in uris:
        parts = urlsplit(uri)
        assert (parts.scheme, parts.netloc) == ("", "")
        assert not uri.startswith("/")
        assert ".." not in uri


def test_files_keep_their_paths_and_pages_their_address() -> None:
    artifacts = log("crowded")["runs"][0]["artifacts"]
    assert artifacts[0]["location"]["uri"] == "drafts/villages.txt"
    page = log("founding")["runs"][0]["artifacts"][0]
    assert page["properties"]["url"] == "https://nachrichten.example/politik/kasachstan"
    hostile = log("hostile")["runs"][0]["artifacts"][0]
    assert "url" not in hostile["properties"]


def test_results_carry_what_baselines_and_people_need() -> None:
    run = log("crowded")["runs"][0]
    results = {one["ruleId"]: one for one in run["results"]}
    known = results["number-unsupported"]
    assert (known["baselineState"], known["level"]) == ("unchanged", "warning")
    assert known["properties"]["decision"] == "rejected"
    hidden = results["name-unsupported"]
    assert hidden["suppressions"][0]["justification"] == "house style"
    finding = example_reports.crowded().findings[0]
    assert finding.fingerprint.endswith(known["partialFingerprints"]["auditor/v1"])
    notes = run["invocations"][0]["toolExecutionNotifications"]
    assert "answers 404" in notes[0]["message"]["text"]
    assert log("not-audited")["runs"][0]["invocations"][0]["executionSuccessful"] is False


def test_rules_bring_their_help() -> None:
    run = log("founding")["runs"][0]
    rules = run["tool"]["driver"]["rules"]
    for result in run["results"]:
        rule = rules[result["ruleIndex"]]
        assert rule["id"] == result["ruleId"]
        assert RULES[rule["id"]].false_alarms in rule["help"]["markdown"]


def test_the_worst_are_first_and_occurrences_stand_together() -> None:
    results = log("founding")["runs"][0]["results"]
    assert [one["level"] for one in results] == ["error"] * 3 + ["warning"] * 2 + ["note"]
    assert results[0]["properties"]["occurrences"] == 2
    assert len(results[0]["relatedLocations"]) == 3
