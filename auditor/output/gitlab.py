"""GitLab Code Quality: a JSON list of findings for merge requests."""

import json
from collections.abc import Iterator, Sequence
from typing import Any

from auditor.model import Report
from auditor.output.base import line_and_column, path, primary, short, shown
from auditor.output.clean import clean
from auditor.output.wording import Wording

__all__ = ["render_all"]

_SEVERITIES = {"error": "major", "warning": "minor", "note": "info"}
_SURROGATES = dict.fromkeys(range(0xD800, 0xE000), "\ufffd")


def render_all(reports: Sequence[Report], *, language: str = "en") -> str:
    """Write the new findings of all reports; GitLab matches them by fingerprint."""
    words = Wording(language)
    rows = [row for report in reports for row in _rows(report, words)]
    return json.dumps(rows, ensure_ascii=False, indent=2).translate(_SURROGATES) + "\n"


def _rows(report: Report, words: Wording) -> Iterator[dict[str, Any]]:
    documents = {one.id: one for one in report.documents}
    for finding in shown(report):
        place = primary(finding)
        document = documents.get(place.document) if place else None
        if place is None or document is None:
            continue
        first, _ = line_and_column(document.text, place.span.start)
        last, _ = line_and_column(document.text, place.span.end)
        yield {
            # GitLab does not show the name of a check, so it leads the description
            "description": f"{clean(finding.rule)}: {clean(short(words.message(finding), 500))}",
            "check_name": clean(finding.rule),
            "fingerprint": finding.fingerprint.partition(":")[2],
            "severity": _SEVERITIES[finding.severity.label],
            "location": {"path": path(document), "lines": {"begin": first, "end": last}},
        }
