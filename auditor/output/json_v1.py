"""JSON, version 1."""

import json
from typing import Any

from auditor.model import Location, Report


def line(report: Report) -> str:
    """Serialise the report on one line."""
    return json.dumps(_report(report), ensure_ascii=False)


def _report(report: Report) -> dict[str, Any]:
    return {
        "schema_version": "1.0",
        "record": report.record,
        "documents": [
            {
                "id": d.id,
                "role": d.role,
                "language": d.language,
                "text": d.text,
                "segments": [
                    {"id": s.id, "kind": str(s.kind), "start": s.span.start, "end": s.span.end}
                    for s in d.segments
                ],
            }
            for d in report.documents
        ],
        "alignment": [
            {"rewrite": b.rewrite, "source": b.source, "score": b.score} for b in report.alignment
        ],
        "findings": [
            {
                "rule": f.rule,
                "severity": f.severity.label,
                "found": f.found,
                "expected": f.expected,
                "rewrite": [_place(p) for p in f.rewrite],
                "source": [_place(p) for p in f.source],
                "why": [step.step for step in f.why],
            }
            for f in report.findings
        ],
        "problems": [{"stage": p.stage, "reason": p.reason} for p in report.problems],
    }


def _place(place: Location) -> dict[str, Any]:
    return {
        "document": place.document,
        "selector": [
            {"type": "TextQuoteSelector", "exact": place.exact},
            {"type": "TextPositionSelector", "start": place.span.start, "end": place.span.end},
        ],
    }
