"""CSV, one row for every finding, for spreadsheets."""

import csv
import io
from collections.abc import Sequence

from auditor.model import Finding, Problem, Report, ReportedDocument
from auditor.output.base import address, rewrite, shown
from auditor.output.clean import clean
from auditor.output.wording import Wording

__all__ = ["COLUMNS", "render_all"]

COLUMNS = (
    "record", "state", "finding", "severity", "rule", "confidence", "message", "rewrite_has",
    "source_has", "times", "since", "decision", "rewrite_title", "rewrite_url", "rewrite_link",
    "source_url", "source_link", "fingerprint",
)  # fmt: skip

_FORMULA = ("=", "+", "-", "@", "|", "%", "\uff1d", "\uff0b", "\uff0d", "\uff20")
"""Characters that make a spreadsheet compute a cell, the full-width ones included."""


def render_all(reports: Sequence[Report], *, language: str = "en") -> str:
    """
    Write the findings of all reports; a report without any gets one row that says so.

    A cell that a spreadsheet would compute starts with an apostrophe.
    """
    words = Wording(language)
    out = io.StringIO()
    table = csv.writer(out, lineterminator="\r\n")
    table.writerow(COLUMNS)
    for report in reports:
        found = shown(report)
        for finding in found:
            table.writerow(_row(_cells(report, finding, words)))
        for problem in report.problems:
            table.writerow(_row(_problem(report, problem)))
        if not found and not report.problems:
            table.writerow(_row(_base(report)))
    return out.getvalue()


def _row(cells: dict[str, str]) -> list[str]:
    return [_guarded(clean(cells.get(column, ""))) for column in COLUMNS]


def _guarded(text: str) -> str:
    return f"'{text}" if text.lstrip().startswith(_FORMULA) else text


def _base(report: Report) -> dict[str, str]:
    article = rewrite(report)
    return {
        "record": report.record,
        "state": report.result.state,
        "rewrite_title": article.title if article else "",
        "rewrite_url": article.url if article else "",
    }


def _cells(report: Report, finding: Finding, words: Wording) -> dict[str, str]:
    ours, theirs = next(iter(finding.rewrite), None), next(iter(finding.source), None)
    documents: dict[str, ReportedDocument] = {one.id: one for one in report.documents}
    source = documents.get(theirs.document) if theirs else None
    return {
        **_base(report),
        "finding": finding.id,
        "severity": finding.severity.label,
        "rule": finding.rule,
        "confidence": finding.confidence.label,
        "message": words.message(finding),
        "rewrite_has": ours.exact if ours else "",
        "source_has": theirs.exact if theirs else "",
        "times": str(len(finding.rewrite)),
        "since": finding.since,
        "decision": finding.decision.state,
        "rewrite_link": address(ours.link) if ours else "",
        "source_url": source.url if source else "",
        "source_link": address(theirs.link) if theirs else "",
        "fingerprint": finding.fingerprint,
    }


def _problem(report: Report, problem: Problem) -> dict[str, str]:
    told = f"{problem.stage}: {problem.subject}: {problem.reason}"
    return {**_base(report), "severity": "problem", "rule": problem.kind, "message": told}
