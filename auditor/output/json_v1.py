"""
JSON, version 1: the report itself; every other format can be made from it again.

The encoder and the reader are each other's inverse: `parse(render(report)) == report`, but for
unpaired surrogates, which no UTF-8 file can hold.
"""

import re
from collections.abc import Sequence
from typing import Any

import msgspec

from auditor.errors import ConfigError
from auditor.model import Finding, Location, Report, ReportedDocument, Resource
from auditor.output import wire
from auditor.output.restore import BrokenReportError, restore

__all__ = ["LIMIT", "ReportError", "line", "parse", "render", "render_all", "schema"]

LIMIT = 512 * 1024 * 1024
"""Characters; the largest audit within the limits of the fetch stage stays a tenth below."""

_VERSION = "1.0"
_MAJOR = "1"
_encoder = msgspec.json.Encoder()
_decoder = msgspec.json.Decoder(wire.Report)
_LINE_ENDS = {ord(c): f"\\u{ord(c):04x}" for c in "\x85\u2028\u2029"}
_LINE_END = re.compile("[\x85\u2028\u2029]")
_SURROGATE = re.compile("[\ud800-\udfff]")


class ReportError(ConfigError, ValueError):
    """The text is no report that this version can read; the message names the place in it."""


def render_all(reports: Sequence[Report], *, language: str = "en") -> str:
    """Write one report as an indented object, several as JSON Lines."""
    del language
    if len(reports) == 1:
        return render(reports[0])
    return "".join(line(report) + "\n" for report in reports)


def render(report: Report) -> str:
    """Write the report as an indented JSON object."""
    return msgspec.json.format(line(report), indent=2) + "\n"


def line(report: Report) -> str:
    """Write the report on one line, without a line end; `str.splitlines` keeps it whole."""
    shape = _report(report)
    try:
        text = _encoder.encode(shape).decode()
    except UnicodeEncodeError:
        text = _encoder.encode(_encodable(msgspec.to_builtins(shape))).decode()
    return text.translate(_LINE_ENDS) if _LINE_END.search(text) else text


def parse(text: str) -> Report:
    """Read a report; raise ReportError with the path of what is wrong."""
    if len(text) > LIMIT:
        raise ReportError("the report is too large", hint=f"at most {LIMIT:,} characters")
    try:
        return restore(_decoder.decode(text.removeprefix("\ufeff")))
    except BrokenReportError as error:
        raise ReportError(str(error), hint=_HINT) from error
    except RecursionError:
        raise ReportError("the JSON is nested too deeply", hint=_HINT) from None
    except (msgspec.DecodeError, UnicodeError) as error:
        raise _explained(text, error) from error


_HINT = "a report is what `auditor audit --format json` writes"


def _explained(text: str, error: Exception) -> ReportError:
    """Tell a report of another version from one that is broken and from something else."""
    if not isinstance(error, msgspec.ValidationError):
        return ReportError(f"not JSON: {error}", hint=_HINT)
    try:
        found = msgspec.json.decode(text)
    except (ValueError, RecursionError):
        return ReportError(str(error), hint=_HINT)
    version = found.get("schema_version") if isinstance(found, dict) else None
    if not isinstance(version, str):
        return ReportError(f"not a report: {error}", hint=_HINT)
    major = version.partition(".")[0]
    if major != _MAJOR:
        return ReportError(
            f"the report has schema version {version[:20]}, this program reads {_MAJOR}.x",
            hint="read it with the version of auditor that wrote it, or audit again",
        )
    return ReportError(str(error), hint="the report is damaged; audit again")


def schema(which: str = "report") -> dict[str, Any]:
    """Return the JSON Schema (draft 2020-12); raise KeyError for what this module does not own."""
    root = {"report": wire.Report}[which]
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:auditor:schema:{which}:{_MAJOR}",
        "title": f"auditor {which}",
        **msgspec.json.schema(root),
    }


def _encodable(value: Any) -> Any:
    """Put U+FFFD for surrogates, one for one, so that offsets hold."""
    if isinstance(value, str):
        return _SURROGATE.sub("\ufffd", value)
    if isinstance(value, list):
        return [_encodable(one) for one in value]
    if isinstance(value, dict):
        return {key: _encodable(one) for key, one in value.items()}
    return value


def _report(report: Report) -> wire.Report:
    tool, result = report.tool, report.result
    return wire.Report(
        schema_version=_VERSION,
        record=report.record,
        report_id=report.report_id,
        input_id=report.input_id,
        generated_at=report.generated_at,
        tool=wire.Tool(
            name=tool.name,
            version=tool.version,
            config_sha256=tool.config_sha256,
            resources=[_resource(one) for one in tool.resources] or msgspec.UNSET,
        ),
        result=wire.Result(
            state=result.state,  # type: ignore[arg-type] # the model leaves states as text
            error=result.error,
            warning=result.warning,
            note=result.note,
            suppressed=result.suppressed,
            complete=result.complete,
            rewrite_coverage=result.rewrite_coverage,
            source_coverage=result.source_coverage,
        ),
        documents=[_document(one) for one in report.documents],
        links=[
            wire.Link(
                rewrite=one.rewrite,
                source=one.source,
                method=one.method,
                score=one.score,
                state=one.state,  # type: ignore[arg-type] # as above
                why=list(one.why),
            )
            for one in report.links
        ],
        alignment=[
            wire.Bead(
                rewrite=list(one.rewrite),
                source=list(one.source),
                score=one.score,
                confidence=one.confidence,
            )
            for one in report.alignment
        ],
        checks=[
            wire.Check(
                rule=one.rule,
                state=one.state,  # type: ignore[arg-type] # as above
                examined=one.examined,
                reason=one.reason,
            )
            for one in report.checks
        ],
        findings=[_finding(one) for one in report.findings],
        problems=[
            wire.Problem(
                stage=one.stage,
                subject=one.subject,
                reason=one.reason,
                hint=one.hint,
                kind=one.kind,
            )
            for one in report.problems
        ],
    )


def _resource(one: Resource) -> wire.Resource:
    return wire.Resource(
        kind=one.kind,  # type: ignore[arg-type] # the model leaves kinds as text
        name=one.name,
        package=one.package,
        version=one.version,
        sha256=one.sha256,
        licence=one.licence,
        languages=list(one.languages),
    )


def _document(one: ReportedDocument) -> wire.Document:
    notice = one.disclosure
    return wire.Document(
        id=one.id,
        role=one.role,  # type: ignore[arg-type] # as above
        language=one.language,
        text=one.text,
        segments=[
            wire.Segment(id=s.id, kind=s.kind.value, start=s.span.start, end=s.span.end)
            for s in one.segments
        ],
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
        disclosure=wire.Disclosure(
            text=notice.text,
            kind=notice.kind,
            start=notice.span.start if notice.span else None,
            end=notice.span.end if notice.span else None,
            place=notice.place,
            path=notice.path,
            language=notice.language,
        )
        if notice
        else None,
    )


def _finding(one: Finding) -> wire.Finding:
    decision = one.decision
    return wire.Finding(
        id=one.id,
        fingerprint=one.fingerprint,
        rule=one.rule,
        severity=one.severity.label,  # type: ignore[arg-type] # its names are the labels
        confidence=one.confidence.label,  # type: ignore[arg-type] # as above
        message=wire.Message(
            id=one.rule,
            text=one.message,
            args={"found": one.found, "expected": one.expected},
        ),
        rewrite=[_place(place) for place in one.rewrite],
        source=[_place(place) for place in one.source],
        found=one.found,
        expected=one.expected,
        suggestion=one.suggestion,
        why=[wire.Step(step=step.step, value=step.value) for step in one.why],
        since=one.since,  # type: ignore[arg-type] # as above
        decision=wire.Decision(
            state=decision.state,  # type: ignore[arg-type] # as above
            by=decision.by,
            at=decision.at,
            note=decision.note,
        ),
        suppressed=one.suppressed,
    )


def _place(place: Location) -> wire.Place:
    return wire.Place(
        document=place.document,
        segment=place.segment,
        selector=[
            wire.TextQuoteSelector(exact=place.exact, prefix=place.prefix, suffix=place.suffix),
            wire.TextPositionSelector(start=place.span.start, end=place.span.end),
        ],
        link=place.link,
    )
