"""What several formats need: the seam, order, places, and addresses that may be shown."""

import re
from collections.abc import Sequence
from typing import Protocol

from auditor.model import Finding, Location, Report, ReportedDocument, SegmentKind, Span

__all__ = [
    "Module", "address", "compared", "language_tag", "line_and_column", "path", "primary",
    "relative", "rewrite", "segment_of", "short", "shown", "source_numbers", "sources",
]  # fmt: skip

_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}")


class Module(Protocol):
    """A module that renders reports."""

    def render_all(self, reports: Sequence[Report], *, language: str = "en") -> str:
        """Render the reports in order; `language` is that of our own words."""
        ...


def shown(report: Report) -> list[Finding]:
    """Return the findings that count, the worst first."""
    return sorted((f for f in report.findings if not f.suppressed), key=lambda f: -f.severity)


def primary(finding: Finding) -> Location | None:
    """Return the place a reader is sent to: in the rewrite, for an omission in the source."""
    return next(iter(finding.rewrite or finding.source), None)


def rewrite(report: Report) -> ReportedDocument | None:
    """Return the audited document, if the audit came so far."""
    return next((d for d in report.documents if d.role == "rewrite"), None)


def sources(report: Report) -> list[ReportedDocument]:
    """Return the documents it was compared with."""
    return [d for d in report.documents if d.role != "rewrite"]


def source_numbers(report: Report) -> dict[str, int]:
    """Return the numbers, from 1, that tell several sources apart; a single one needs none."""
    idents = [one.id for one in sources(report)]
    return {ident: number for number, ident in enumerate(idents, 1)} if len(idents) > 1 else {}


def line_and_column(text: str, offset: int) -> tuple[int, int]:
    """Return line and column, both from 1, the column in code points; lines end at LF only."""
    return text.count("\n", 0, offset) + 1, offset - text.rfind("\n", 0, offset)


def segment_of(report: Report, place: Location) -> tuple[str, Span]:
    """
    Return the sentence around a place, and the place's span inside it.

    A report of less detail has no texts: then the quote with its surroundings stands in.
    """
    document = next((d for d in report.documents if d.id == place.document), None)
    if document is not None and document.text:
        for segment in document.segments:
            whole = segment.span
            if segment.id == place.segment and whole.start <= place.span.start < whole.end:
                end = max(whole.end, place.span.end)
                start = place.span.start - whole.start
                inside = Span(start, start + place.span.end - place.span.start)
                return document.text[whole.start : end], inside
    start = len(place.prefix)
    return place.prefix + place.exact + place.suffix, Span(start, start + len(place.exact))


def compared(report: Report) -> tuple[int, int]:
    """Return how many sentences of the rewrite were linked to a source, and how many it has."""
    document = rewrite(report)
    total = sum(s.kind is not SegmentKind.QUOTE for s in document.segments) if document else 0
    return round(report.result.rewrite_coverage * total), total


def helpers(report: Report) -> str:
    """Name the lexicons and engines that somebody installed and this audit made use of."""
    return ", ".join(short(one.name, 60) for one in report.tool.resources)


def address(url: str) -> str:
    """Return the URL if a browser may be sent there; javascript: and data: may not."""
    text = "".join(url.split())
    if text.lower().startswith(("https://", "http://")) and text.isprintable():
        return text
    return ""


def relative(document: ReportedDocument) -> str:
    """Return the path of a document that was a file below the folder of the run, or nothing."""
    url = document.url.replace("\\", "/")
    if not url or url.startswith(("/", "~")) or ":" in url or not url.isprintable():
        return ""
    parts = [part for part in url.split("/") if part not in {"", "."}]
    return "" if ".." in parts else "/".join(parts)


def path(document: ReportedDocument) -> str:
    """Return its relative path; a text without one gets a name of its own."""
    return relative(document) or f"{document.role}-{re.sub('[^A-Za-z0-9]', '', document.id)}.txt"


def short(text: str, limit: int = 120) -> str:
    """Return the text on one line and not longer than `limit` characters."""
    flat = " ".join(text.split())
    return flat if len(flat) <= limit else flat[: limit - 1].rstrip() + "…"


def language_tag(language: str) -> str:
    """Return the language as markup may name it, or nothing."""
    return language if _LANGUAGE.fullmatch(language) else ""
