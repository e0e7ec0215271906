import csv
import io
import json
import re
import xml.etree.ElementTree as ET
from dataclasses import replace
from typing import Any

import example_reports
import pytest

from auditor.model import Report, Severity
from auditor.output import FORMATS, SUFFIXES, csv_table, github, html, markdown, terminal

NAMES = tuple(example_reports.REPORTS)


def rendered(form: str, name: str, language: str = "en") -> str:
    return {**FORMATS, **SUFFIXES}[form]([example_reports.REPORTS[name]()], language=language)


def many(count: int) -> Report:
    report = example_reports.founding()
    findings = tuple(
        replace(report.findings[0], id=f"F{n}", found=f"x{n}") for n in range(1, count + 1)
    )
    return replace(report, findings=findings)


def test_concise_is_one_line_for_each_finding() -> None:
    lines = rendered("concise", "founding").splitlines()
    assert len(lines) == 6
    assert lines[0] == (
        "https://nachrichten.example/politik/kasachstan:2:37: error name-altered [F1]: Name "
        "differs from the source: rewrite has “Attleeu”, source has “Nurtleu”. x2"
    )
    assert rendered("concise", "clean") == ""
    crowded = rendered("concise", "crowded")
    assert crowded.startswith("drafts/villages.txt:2:6: warning number-unsupported [F1]")
    assert crowded.endswith("https://gone.example/: problem unreachable: answers 404\n")
    assert len(rendered("concise", "hostile").splitlines()) == 4


def test_markdown_shows_data_as_it_is() -> None:
    text = rendered("markdown", "hostile")
    assert not re.search(r"(?<!\\)<(?!https://|/?details>|/?summary>)", text)
    assert not re.search(r"(?<!\\)\]\(javascript:", text)
    assert "\\<script\\>" in text
    table = [line for line in text.splitlines() if line.startswith("|")]
    cells = [re.split(r"(?<!\\)\|", line) for line in table]
    assert {len(one) for one in cells} == {7}, "no cell breaks out of its column"
    assert markdown.escape("@desk #12 _x_ www.a.b") == "@\u2060desk \\#12 \\_x\\_ www\\.a\\.b"


def test_markdown_caps_rows_and_tells_the_true_counts() -> None:
    text = markdown.render(many(markdown.ROWS + 20))
    assert "and 20 more; see the report" in text
    assert text.count("name-altered`") == markdown.ROWS


def test_markdown_stays_below_the_limit_of_a_job_summary() -> None:
    reports = [many(100)] * 60
    text = markdown.render_all(reports)
    assert len(text.encode()) < 1_048_576
    assert re.search(r"and \d+ more; see the report", text.splitlines()[-1])


def test_annotations_stand_in_files_of_the_repository_only() -> None:
    lines = rendered("github", "crowded").splitlines()
    assert lines[0].startswith("::warning file=drafts/villages.txt,line=2,endLine=2,col=14,")
    assert lines[1].startswith("::notice title=auditor%3A incomplete::https://gone.example/")
    assert lines[2].startswith("::notice file=drafts/wire.txt,line=2,endLine=2,col=1,endColumn=30,")
    web = rendered("github", "founding").splitlines()[0]
    assert web.startswith("::error title=auditor%3A name-altered::Name differs")
    assert "%0Ahttps://nachrichten.example/politik/kasachstan#:~:text=word" in web


def test_annotations_are_capped_for_each_kind_with_true_counts() -> None:
    lines = FORMATS["github"]([many(30)]).splitlines()
    assert len(lines) == github.SHOWN + 1
    assert lines[-1] == "::error title=auditor::21 more of 30; see the summary of the job"


def test_no_text_becomes_a_command() -> None:
    for line in rendered("github", "hostile").splitlines():
        head, _, message = line.removeprefix("::").partition("::")
        assert re.fullmatch(r"(error|warning|notice) (\w+=[^:,]*,?)+", head), line
        assert "\r" not in message
    assert "%250A" in rendered("github", "hostile"), "a percent sign of the text is escaped"


def test_known_findings_are_not_annotated_again() -> None:
    assert "number-unsupported" not in rendered("github", "crowded")


@pytest.mark.parametrize("name", NAMES)
def test_junit_counts_what_it_lists(name: str) -> None:
    root = ET.fromstring(rendered(".xml", name))  # noqa: S314 -- our own output
    for suite in root.iter("testsuite"):
        assert int(suite.get("tests", "")) == len(suite.findall("testcase"))
        for count, tag in (("failures", "failure"), ("errors", "error"), ("skipped", "skipped")):
            assert int(suite.get(count, "")) == len(suite.findall(f"testcase/{tag}")), count
    if name == "founding":
        assert (root.get("failures"), root.get("skipped")) == ("3", "2")
    if name == "hostile":
        assert "</script><script>" in (root.findtext(".//failure") or "")


def test_junit_without_reports() -> None:
    assert ET.fromstring(SUFFIXES[".xml"]([])).get("tests") == "0"  # noqa: S314 -- our own output


def test_gitlab_rows_have_what_gitlab_asks_for() -> None:
    rows: list[dict[str, Any]] = json.loads(rendered("gitlab", "founding"))
    assert [row["severity"] for row in rows] == ["major"] * 3 + ["minor"] * 2 + ["info"]
    assert len({row["fingerprint"] for row in rows}) == 6
    assert rows[0]["location"] == {"path": "rewrite-d1.txt", "lines": {"begin": 2, "end": 2}}
    assert rows[0]["description"].startswith("name-altered: ")


@pytest.mark.parametrize("name", NAMES)
def test_no_cell_is_computed(name: str) -> None:
    rows = list(csv.reader(io.StringIO(rendered(".csv", name))))
    assert rows[0] == list(csv_table.COLUMNS)
    assert {len(row) for row in rows} == {len(csv_table.COLUMNS)}
    cells = [cell for row in rows for cell in row]
    assert [c for c in cells if c.lstrip().startswith(("=", "+", "-", "@", "|", "%"))] == []
    assert [c for c in cells if re.search("[\x00-\x1f\x7f-\x9f]", c)] == []


def test_csv_has_a_row_for_every_finding_problem_and_clean_report() -> None:
    assert len(rendered(".csv", "founding").splitlines()) == 7
    clean = list(csv.DictReader(io.StringIO(rendered(".csv", "clean"))))
    assert [(row["state"], row["severity"]) for row in clean] == [("clean", "")]
    failed = list(csv.DictReader(io.StringIO(rendered(".csv", "not-audited"))))
    assert [(row["state"], row["severity"]) for row in failed] == [("not-audited", "problem")]


def test_annotations_point_into_the_text() -> None:
    shape = json.loads(rendered(".jsonld", "founding"))
    items = shape["first"]["items"]
    assert shape["total"] == len(items) == 6
    texts = {d.url: d.text for d in example_reports.founding().documents}
    for item in items:
        linked = [body for body in item["body"] if body.get("purpose") == "linking"]
        for resource in (*item["target"], *linked):
            quote, position = resource["selector"]
            text = texts[resource["source"]["id"]]
            assert text[position["start"] : position["end"]] == quote["exact"]
    hostile = json.loads(rendered(".jsonld", "hostile"))
    ids = [t["source"]["id"] for one in hostile["first"]["items"] for t in one["target"]]
    assert {one.partition(":")[0] for one in ids} == {"urn"}


def test_reviews_leave_verdict_and_author_to_a_person() -> None:
    graph = json.loads(rendered("claimreview", "founding"))["@graph"]
    assert len(graph) == 5
    for one in graph:
        assert one["creativeWorkStatus"] == "Draft"
        assert (one["author"]["name"], one["url"], one["datePublished"]) == ("", "", "")
        assert {v for k, v in one["reviewRating"].items() if k != "@type"} == {""}
        assert "Attleeu" in graph[0]["claimReviewed"]


def test_suppressed_findings_are_counted_nowhere_but_in_sarif() -> None:
    for form in ("concise", "markdown", "github", "gitlab", ".csv", ".xml", ".jsonld"):
        assert "name-unsupported" not in rendered(form, "crowded"), form


def test_the_worst_come_first() -> None:
    report = example_reports.founding()
    turned = replace(report, findings=report.findings[::-1])
    lines = FORMATS["concise"]([turned]).splitlines()
    labels = [re.search(r": (error|warning|note) ", line) for line in lines]
    ranks = [Severity[found[1].upper()] for found in labels if found]
    assert ranks == sorted(ranks, reverse=True)
    assert len(ranks) == 6


def test_what_a_lexicon_has_is_not_said_to_stand_in_the_source() -> None:
    row = next(one for one in rendered("markdown", "crowded").splitlines() if "slip" in one)
    assert "| genannt | — (compare gekannt) |" in row
    screen = terminal.render(example_reports.crowded(), width=90, color="never", encoding="utf-8")
    assert "genannt  compare  gekannt" in screen
    assert "source has" not in screen
    page = html.render(example_reports.crowded())
    assert re.search(r"<dt>compare</dt>\s*<dd><mark[^>]*>gekannt</mark>", page)
