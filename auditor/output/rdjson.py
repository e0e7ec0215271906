"""
Reviewdog Diagnostic Format: one JSON object that review bots of many forges read.

Columns count UTF-8 bytes from 1, as the format's `Position` says (reviewdog, rdf.proto).
"""

import json
from collections.abc import Iterator, Sequence
from typing import Any

from auditor.model import Report, ReportedDocument, Span
from auditor.output.base import path, primary, short, shown
from auditor.output.clean import clean
from auditor.output.wording import Wording

__all__ = ["render_all"]

_SEVERITIES = {"error": "ERROR", "warning": "WARNING", "note": "INFO"}
_SURROGATES = dict.fromkeys(range(0xD800, 0xE000), "\ufffd")


def render_all(reports: Sequence[Report], *, language: str = "en") -> str:
    """Write the new findings of all reports that have a place in a text."""
    words = Wording(language)
    rows = [row for report in reports for row in _rows(report, words)]
    whole = {"source": {"name": "auditor"}, "diagnostics": rows}
    return json.dumps(whole, ensure_ascii=False, indent=2).translate(_SURROGATES) + "\n"


def _rows(report: Report, words: Wording) -> Iterator[dict[str, Any]]:
    documents = {one.id: one for one in report.documents}
    for finding in shown(report):
        place = primary(finding)
        document = documents.get(place.document) if place else None
        if place is None or document is None:
            continue
        area = _range(document, place.span)
        row: dict[str, Any] = {
            "message": clean(short(words.message(finding), 500)),
            "location": {"path": path(document), "range": area},
            "severity": _SEVERITIES[finding.severity.label],
            "code": {"value": clean(finding.rule)},
        }
        if finding.suggestion and place in finding.rewrite:
            row["suggestions"] = [{"range": area, "text": clean(finding.suggestion)}]
        yield row


def _range(document: ReportedDocument, span: Span) -> dict[str, dict[str, int]]:
    return {
        "start": _position(document.text, span.start),
        "end": _position(document.text, span.end),
    }


def _position(text: str, offset: int) -> dict[str, int]:
    start = text.rfind("\n", 0, offset) + 1
    column = len(text[start:offset].encode("utf-8", "replace")) + 1
    return {"line": text.count("\n", 0, offset) + 1, "column": column}
