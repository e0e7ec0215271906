"""From the JSON types back to the model, checking what types cannot say."""

from auditor.model import (
    CheckState,
    Confidence,
    Decision,
    Disclosure,
    Finding,
    Link,
    Location,
    Problem,
    Report,
    ReportedBead,
    ReportedDocument,
    Resource,
    Result,
    Segment,
    SegmentKind,
    Severity,
    Span,
    Step,
    Tool,
)
from auditor.output import wire

__all__ = ["BrokenReportError", "restore"]


class BrokenReportError(Exception):
    """The report contradicts itself; the message starts with the path of the place."""


def restore(raw: wire.Report) -> Report:
    """Return the report that was written; raise BrokenReportError for a lost reference."""
    texts = {}
    for number, document in enumerate(raw.documents):
        if document.id in texts:
            raise BrokenReportError(f"$.documents[{number}].id: “{document.id[:40]}” is taken")
        texts[document.id] = document.text
    tool, result = raw.tool, raw.result
    return Report(
        record=raw.record,
        report_id=raw.report_id,
        input_id=raw.input_id,
        generated_at=raw.generated_at,
        tool=Tool(
            name=tool.name,
            version=tool.version,
            config_sha256=tool.config_sha256,
            resources=tuple(_resource(one) for one in tool.resources or ()),
        ),
        result=Result(
            state=result.state,
            error=result.error,
            warning=result.warning,
            note=result.note,
            suppressed=result.suppressed,
            complete=result.complete,
            rewrite_coverage=result.rewrite_coverage,
            source_coverage=result.source_coverage,
        ),
        documents=tuple(
            _document(one, f"$.documents[{number}]") for number, one in enumerate(raw.documents)
        ),
        links=tuple(
            Link(
                rewrite=one.rewrite,
                source=one.source,
                method=one.method,
                score=one.score,
                state=one.state,
                why=tuple(one.why),
            )
            for one in raw.links
        ),
        alignment=tuple(
            ReportedBead(
                rewrite=tuple(one.rewrite),
                source=tuple(one.source),
                score=one.score,
                confidence=one.confidence,
            )
            for one in raw.alignment
        ),
        checks=tuple(
            CheckState(rule=one.rule, state=one.state, examined=one.examined, reason=one.reason)
            for one in raw.checks
        ),
        findings=tuple(
            _finding(one, texts, f"$.findings[{number}]") for number, one in enumerate(raw.findings)
        ),
        problems=tuple(
            Problem(
                stage=one.stage,
                subject=one.subject,
                reason=one.reason,
                hint=one.hint,
                kind=one.kind,
            )
            for one in raw.problems
        ),
    )


def _span(start: int, end: int, path: str, text: str = "") -> Span:
    """Return the span; a report of less detail has no text to check it against."""
    if start >= end:
        raise BrokenReportError(f"{path}: the range {start}..{end} is empty")
    if text and end > len(text):
        raise BrokenReportError(
            f"{path}: the range {start}..{end} leaves the text of {len(text)} characters"
        )
    return Span(start, end)


def _resource(one: wire.Resource) -> Resource:
    return Resource(
        kind=one.kind,
        name=one.name,
        package=one.package,
        version=one.version,
        sha256=one.sha256,
        licence=one.licence,
        languages=tuple(one.languages),
    )


def _document(one: wire.Document, path: str) -> ReportedDocument:
    notice = one.disclosure
    disclosure = None
    if notice is not None:
        span = None
        if notice.start is not None and notice.end is not None:
            span = _span(notice.start, notice.end, f"{path}.disclosure", one.text)
        disclosure = Disclosure(
            text=notice.text,
            kind=notice.kind,
            place=notice.place,
            path=notice.path,
            language=notice.language,
            span=span,
        )
    return ReportedDocument(
        id=one.id,
        role=one.role,
        language=one.language,
        text=one.text,
        segments=tuple(
            Segment(
                id=s.id,
                kind=SegmentKind(s.kind),
                span=_span(s.start, s.end, f"{path}.segments[{number}]", one.text),
            )
            for number, s in enumerate(one.segments)
        ),
        title=one.title,
        publisher=one.publisher,
        url=one.url,
        canonical_url=one.canonical_url,
        published=one.published,
        retrieved_at=one.retrieved_at,
        raw_sha256=one.raw_sha256,
        text_sha256=one.text_sha256,
        extractor=one.extractor,
        agreement=one.agreement,
        hidden_characters=one.hidden_characters,
        partial=one.partial,
        disclosure=disclosure,
    )


def _finding(one: wire.Finding, texts: dict[str, str], path: str) -> Finding:
    decision = one.decision or wire.Decision(state="open")
    return Finding(
        id=one.id,
        rule=one.rule,
        severity=Severity[one.severity.upper()],
        confidence=Confidence[one.confidence.upper()],
        message=one.message.text,
        rewrite=tuple(_place(p, texts, f"{path}.rewrite[{n}]") for n, p in enumerate(one.rewrite)),
        source=tuple(_place(p, texts, f"{path}.source[{n}]") for n, p in enumerate(one.source)),
        found=one.found,
        expected=one.expected,
        suggestion=one.suggestion,
        why=tuple(Step(step=step.step, value=step.value) for step in one.why),
        since=one.since or "new",
        decision=Decision(state=decision.state, by=decision.by, at=decision.at, note=decision.note),
        suppressed=one.suppressed,
    )


def _place(one: wire.Place, texts: dict[str, str], path: str) -> Location:
    if one.document not in texts:
        raise BrokenReportError(f"{path}.document: there is no document “{one.document[:40]}”")
    quotes = [s for s in one.selector if isinstance(s, wire.TextQuoteSelector)]
    ranges = [s for s in one.selector if isinstance(s, wire.TextPositionSelector)]
    if not quotes or not ranges:
        raise BrokenReportError(
            f"{path}.selector: needs a TextQuoteSelector and a TextPositionSelector"
        )
    text = texts[one.document]
    span = _span(ranges[0].start, ranges[0].end, f"{path}.selector", text)
    if text and text[span.start : span.end] != quotes[0].exact:
        raise BrokenReportError(
            f"{path}.selector: the text at {span.start}..{span.end} is not the quoted one"
        )
    return Location(
        document=one.document,
        segment=one.segment,
        span=span,
        exact=quotes[0].exact,
        prefix=quotes[0].prefix,
        suffix=quotes[0].suffix,
        link=one.link,
    )
