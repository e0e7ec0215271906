"""W3C Web Annotations (JSON-LD): findings that annotation tools can pin to the page."""

import json
import re
from collections.abc import Iterator, Sequence
from typing import Any

from auditor.model import Finding, Location, Report, ReportedDocument
from auditor.output.base import address, language_tag, shown
from auditor.output.clean import clean_lines
from auditor.output.wording import Wording

__all__ = ["render_all"]

_SURROGATES = dict.fromkeys(range(0xD800, 0xE000), "\ufffd")
_CONTEXT = "http://www.w3.org/ns/anno.jsonld"
_TEXT = "text/plain"


def render_all(reports: Sequence[Report], *, language: str = "en") -> str:
    """Write an annotation collection for one report, a JSON list of them for several."""
    words = Wording(language)
    made = [_collection(report, words) for report in reports]
    shape = made[0] if len(made) == 1 else made
    return json.dumps(shape, ensure_ascii=False, indent=2).translate(_SURROGATES) + "\n"


def _collection(report: Report, words: Wording) -> dict[str, Any]:
    items = list(_annotations(report, words))
    ident = report.report_id or "urn:auditor:report"
    return {
        "@context": _CONTEXT,
        "id": ident,
        "type": "AnnotationCollection",
        "label": "auditor",
        "total": len(items),
        "first": {"id": f"{ident}#page", "type": "AnnotationPage", "startIndex": 0, "items": items},
    }


def _annotations(report: Report, words: Wording) -> Iterator[dict[str, Any]]:
    documents = {one.id: one for one in report.documents}
    for finding in shown(report):
        places = finding.rewrite or finding.source
        targets = [_resource(one, documents.get(one.document)) for one in places]
        if not targets:
            continue
        made: dict[str, Any] = {
            "id": f"urn:auditor:{finding.fingerprint.partition(':')[2]}",
            "type": "Annotation",
            "motivation": "assessing",
            "generator": {"type": "Software", "name": f"auditor {report.tool.version}"},
            "body": _bodies(finding, documents, words),
            "target": targets,
        }
        if report.generated_at:
            made["created"] = report.generated_at
        yield made


def _bodies(
    finding: Finding, documents: dict[str, ReportedDocument], words: Wording
) -> list[dict[str, Any]]:
    tags = (finding.rule, f"severity:{finding.severity.label}",
            f"confidence:{finding.confidence.label}")  # fmt: skip
    bodies: list[dict[str, Any]] = [
        {
            "type": "TextualBody",
            "purpose": "assessing",
            "format": _TEXT,
            "language": words.language,
            "value": clean_lines(words.message(finding)),
        },
        *({"type": "TextualBody", "purpose": "tagging", "value": f"auditor:{one}"} for one in tags),
    ]
    if finding.rewrite:
        bodies += [
            {"purpose": "linking", **_resource(one, documents.get(one.document))}
            for one in finding.source
        ]
    return bodies


def _resource(place: Location, document: ReportedDocument | None) -> dict[str, Any]:
    made: dict[str, Any] = {
        "type": "SpecificResource",
        "source": _source(place, document),
        "selector": [
            {
                "type": "TextQuoteSelector",
                "exact": place.exact,
                "prefix": place.prefix,
                "suffix": place.suffix,
            },
            {"type": "TextPositionSelector", "start": place.span.start, "end": place.span.end},
        ],
    }
    if document is not None and document.retrieved_at:
        made["state"] = {"type": "TimeState", "sourceDate": document.retrieved_at}
    return made


def _source(place: Location, document: ReportedDocument | None) -> dict[str, Any]:
    """Describe the page; a text without an address is known by its hash."""
    made: dict[str, Any] = {"type": "Text", "format": "text/html"}
    made["id"] = f"urn:auditor:document:{re.sub('[^A-Za-z0-9]', '', place.document)}"
    if document is None:
        return made
    if url := address(document.url):
        made["id"] = url
    elif document.text_sha256:
        made |= {"id": f"urn:{document.text_sha256}", "format": _TEXT}
    if tag := language_tag(document.language):
        made["language"] = tag
    return made
