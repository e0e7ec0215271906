"""
SARIF 2.1.0, for code scanning and editors.

Regions count in the compared text, which stands in the file under `artifacts`; for plain text
files that is the file itself. Code hosts take relative paths only, so a page from the web is
named like a file and keeps its address as a property.
"""

import json
from collections.abc import Sequence
from typing import Any

from auditor.model import Finding, Location, Report, ReportedDocument
from auditor.model.rules import RULES
from auditor.output.base import (
    address,
    language_tag,
    line_and_column,
    path,
    primary,
    relative,
    short,
)
from auditor.output.clean import clean, clean_lines
from auditor.output.wording import Wording

__all__ = ["SCHEMA", "render_all"]

SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)

RESULTS = 5_000
"""Results of a run that GitHub keeps; the worst are written first."""

_RANKS = {"high": 90.0, "medium": 60.0, "low": 30.0}
_MESSAGE = 1_000


def render_all(reports: Sequence[Report], *, language: str = "en") -> str:
    """Write one run with the findings of all reports, suppressed ones marked as such."""
    run = _Run(reports, Wording(language))
    log = {"$schema": SCHEMA, "version": "2.1.0", "runs": [run.build()]}
    return json.dumps(log, ensure_ascii=False, indent=2).translate(_SURROGATES) + "\n"


_SURROGATES = dict.fromkeys(range(0xD800, 0xE000), "\ufffd")


class _Run:
    def __init__(self, reports: Sequence[Report], words: Wording) -> None:
        self.reports = reports
        self.words = words
        found = [(report, finding) for report in reports for finding in report.findings]
        self.found = sorted(found, key=lambda one: -one[1].severity)
        self.rules = sorted({finding.rule for _, finding in found})
        self.paths = _paths(reports)
        self.indices = {key: number for number, key in enumerate(self.paths)}

    def build(self) -> dict[str, Any]:
        version = self.reports[0].tool.version if self.reports else ""
        driver: dict[str, Any] = {"name": "auditor", "rules": [_rule(one) for one in self.rules]}
        if version:
            driver["version"] = version
        return {
            "tool": {"driver": driver},
            "columnKind": "unicodeCodePoints",
            "automationDetails": {"id": "auditor/"},
            "invocations": [self.invocation()],
            "artifacts": [
                self.artifact(document, number)
                for number, report in enumerate(self.reports)
                for document in report.documents
            ],
            "results": [self.result(report, one) for report, one in self.found[:RESULTS]],
        }

    def invocation(self) -> dict[str, Any]:
        notifications = [
            {
                "level": "warning",
                "message": {"text": clean_lines(short(f"{p.stage}: {p.subject}: {p.reason}", 500))},
                "descriptor": {"id": clean(p.kind or p.stage) or "problem"},
            }
            for report in self.reports
            for p in report.problems
        ]
        audited = all(report.result.state != "not-audited" for report in self.reports)
        made: dict[str, Any] = {"executionSuccessful": audited}
        if notifications:
            made["toolExecutionNotifications"] = notifications
        return made

    def artifact(self, document: ReportedDocument, number: int) -> dict[str, Any]:
        hashed = document.text_sha256.removeprefix("sha256:")
        made: dict[str, Any] = {
            "location": {"uri": self.paths[number, document.id]},
            "contents": {"text": document.text},
            "encoding": "UTF-8",
            "properties": {"role": document.role, "title": clean(document.title)},
        }
        if hashed:
            made["hashes"] = {"sha-256": hashed}
        if tag := language_tag(document.language):
            made["properties"]["language"] = tag
        if url := address(document.url):
            made["properties"]["url"] = url
        return made

    def result(self, report: Report, finding: Finding) -> dict[str, Any]:
        text = clean_lines(short(self.words.message(finding), _MESSAGE))
        made: dict[str, Any] = {
            "ruleId": finding.rule,
            "ruleIndex": self.rules.index(finding.rule),
            "kind": "fail",
            "level": finding.severity.label,
            "message": {"text": text.replace("[", "(").replace("]", ")")},
            "locations": [],
            "partialFingerprints": {"auditor/v1": finding.fingerprint.partition(":")[2]},
            "baselineState": finding.since,
            "rank": _RANKS[finding.confidence.label],
            "properties": {
                "confidence": finding.confidence.label,
                "found": finding.found,
                "expected": finding.expected,
                "why": [step.step for step in finding.why],
                "occurrences": len(finding.rewrite),
            },
        }
        main = primary(finding)
        if main is not None and (place := self.location(report, main)):
            made["locations"] = [place]
        others = [*finding.rewrite[1:], *(finding.source if finding.rewrite else ())]
        related = [
            {**place, "id": number, "message": {"text": self.said(finding, other)}}
            for number, other in enumerate(others, 1)
            if (place := self.location(report, other))
        ]
        if related:
            made["relatedLocations"] = related
        if finding.suppressed:
            made["suppressions"] = [
                {"kind": "external", "status": "accepted", "justification": finding.suppressed}
            ]
        if finding.decision.state != "open":
            made["properties"]["decision"] = finding.decision.state
        return made

    def said(self, finding: Finding, place: Location) -> str:
        return self.words("in the text" if place in finding.rewrite else "in the source")

    def location(self, report: Report, place: Location) -> dict[str, Any] | None:
        number = next(n for n, one in enumerate(self.reports) if one is report)
        document = next((d for d in report.documents if d.id == place.document), None)
        if document is None:
            return None
        artifact = {
            "uri": self.paths[number, document.id],
            "index": self.indices[number, document.id],
        }
        if not document.text:
            return {"physicalLocation": {"artifactLocation": artifact}}
        line, column = line_and_column(document.text, place.span.start)
        last, end = line_and_column(document.text, place.span.end)
        region = {
            "startLine": line,
            "startColumn": column,
            "endLine": last,
            "endColumn": end,
            "charOffset": place.span.start,
            "charLength": place.span.end - place.span.start,
            "snippet": {"text": place.exact},
        }
        return {"physicalLocation": {"artifactLocation": artifact, "region": region}}


def _paths(reports: Sequence[Report]) -> dict[tuple[int, str], str]:
    """Give every document a path; files keep theirs, other texts get a folder per report."""
    several = len(reports) > 1
    return {
        (number, document.id): _uri(
            path(document)
            if relative(document) or not several
            else f"report-{number + 1}/{path(document)}"
        )
        for number, report in enumerate(reports)
        for document in report.documents
    }


def _uri(name: str) -> str:
    from urllib.parse import quote  # noqa: PLC0415 -- slow to load and needed here only

    return quote(name, errors="replace")


def _rule(ident: str) -> dict[str, Any]:
    rule = RULES.get(ident)
    if rule is None:
        return {"id": ident, "shortDescription": {"text": ident}}
    example = [
        f"{side}: {text}"
        for side, text in (("Source", rule.source_example), ("Rewrite", rule.rewrite_example))
        if text
    ]
    plain = f"{rule.flags}\n\nWhy it matters: {rule.matters}\n\n" + "\n".join(example)
    marked = (
        f"{rule.flags}\n\n**Why it matters.** {rule.matters}\n\n"
        + "\n".join(f"> {one}\n>" for one in example)
        + f"\n\n**Known false alarms.** {rule.false_alarms}"
    )
    return {
        "id": ident,
        "name": "".join(part.capitalize() for part in ident.split("-")),
        "shortDescription": {"text": rule.title},
        "fullDescription": {"text": rule.flags},
        "help": {
            "text": f"{plain}\n\nKnown false alarms: {rule.false_alarms}",
            "markdown": marked,
        },
        "defaultConfiguration": {"level": rule.severity.label},
        "properties": {"tags": ["editorial"]},
    }
