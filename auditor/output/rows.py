"""Both texts side by side, sentence by sentence, with the findings marked in them."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from auditor.model import Finding, Report, ReportedDocument, Segment, SegmentKind, Severity, Span
from auditor.output.base import language_tag, rewrite, shown, source_numbers
from auditor.output.clean import clean

__all__ = ["Cell", "Piece", "Row", "rows"]

_LINKED = 0.5
"""Links below count for nothing in the coverage either."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A stretch of a sentence; `findings` are those it belongs to, `ends` those that end here."""

    text: str
    level: str = ""
    findings: tuple[Finding, ...] = ()
    ends: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """A sentence; `whole` are the findings about all of it, `source` counts several sources."""

    anchor: str
    kind: str
    language: str
    pieces: tuple[Piece, ...]
    whole: tuple[Finding, ...]
    source: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """Sentences that restate each other; an empty side is a gap. `unsure`: as likely not."""

    ours: tuple[Cell, ...]
    theirs: tuple[Cell, ...]
    level: str
    unsure: bool


def rows(report: Report, anchor: str) -> Iterator[Row]:
    """Yield the alignment in rewrite order; what was left out stands where the source had it."""
    if rewrite(report) is None:
        return
    maker = _Maker(report, anchor)
    main = [bead for bead in report.alignment if bead.rewrite]
    left = [bead for bead in report.alignment if not bead.rewrite]
    order = maker.order
    home: dict[int, list[tuple[str, ...]]] = {}
    for bead in left:
        first = order.get(bead.source[0], (0, 0)) if bead.source else (0, 0)
        before = [
            number
            for number, other in enumerate(main)
            if other.source and order.get(other.source[-1], (0, 0)) < first
            and order.get(other.source[-1], (0, 0))[0] == first[0]
        ]  # fmt: skip
        nearest = max(before, key=lambda n: order.get(main[n].source[-1], (0, 0)), default=-1)
        home.setdefault(nearest, []).append(bead.source)
    for source in home.get(-1, ()):
        yield maker.row((), source, 1.0)
    for number, bead in enumerate(main):
        yield maker.row(bead.rewrite, bead.source, bead.confidence)
        for source in home.get(number, ()):
            yield maker.row((), source, 1.0)


class _Maker:
    def __init__(self, report: Report, anchor: str) -> None:
        self._anchor = anchor
        self._segments: dict[str, tuple[ReportedDocument, Segment]] = {}
        self.order: dict[str, tuple[int, int]] = {}
        for number, document in enumerate(report.documents):
            for segment in document.segments:
                self._segments.setdefault(segment.id, (document, segment))
                self.order.setdefault(segment.id, (number, segment.span.start))
        self._numbers = source_numbers(report)
        self._spans = _by_segment(report)
        self._used: set[str] = set()

    def row(self, ours: Sequence[str], theirs: Sequence[str], sure: float) -> Row:
        left = tuple(self._cell(one) for one in ours if one in self._segments)
        right = tuple(self._cell(one) for one in theirs if one in self._segments)
        level = ""
        unsure = bool(left and right and 0 < sure < _LINKED)  # 0: an older report
        if not left or not right:
            findings = [f for cell in (*left, *right) for f in cell.whole]
            level = _worst(findings)
        return Row(ours=left, theirs=right, level=level, unsure=unsure)

    def _cell(self, ident: str) -> Cell:
        document, segment = self._segments[ident]
        spans = self._spans.get(ident, [])
        text = document.text[segment.span.start : segment.span.end]
        covering = {
            id(f) for span, f in spans
            if span.contains(segment.span) or len(text) - (span.end - span.start) <= 2
        }  # fmt: skip
        inner = [(span, f) for span, f in spans if id(f) not in covering]
        anchor = "" if ident in self._used else self._anchor + ident
        self._used.add(ident)
        return Cell(
            anchor=anchor,
            kind=segment.kind.value,
            language=language_tag(document.language),
            pieces=tuple(_pieces(document.text, segment.span, inner)),
            source=self._numbers.get(document.id, 0),
            whole=tuple({id(f): f for _, f in spans if id(f) in covering}.values()),
        )


def _by_segment(report: Report) -> dict[str, list[tuple[Span, Finding]]]:
    """Return the places of findings under the ids of the sentences they touch."""
    made: dict[str, list[tuple[Span, Finding]]] = {}
    sentences = {
        document.id: sorted(
            (s for s in document.segments if s.kind is not SegmentKind.QUOTE),
            key=lambda s: s.span.start,
        )
        for document in report.documents
    }
    starts = {ident: [s.span.start for s in ones] for ident, ones in sentences.items()}
    for finding in shown(report):
        for place in (*finding.rewrite, *finding.source):
            ones = sentences.get(place.document, [])
            number = max(bisect_right(starts.get(place.document, []), place.span.start) - 1, 0)
            while number < len(ones) and ones[number].span.start < place.span.end:
                if ones[number].span.overlaps(place.span):
                    made.setdefault(ones[number].id, []).append((place.span, finding))
                number += 1
    return made


def _pieces(text: str, whole: Span, spans: list[tuple[Span, Finding]]) -> Iterator[Piece]:
    cuts = {whole.start, whole.end}
    for span, _ in spans:
        cuts |= {max(span.start, whole.start), min(span.end, whole.end)}
    ordered = sorted(cuts)
    for start, end in pairwise(ordered):
        covering = [(span, f) for span, f in spans if span.start <= start and end <= span.end]
        findings = list({id(f): f for _, f in covering}.values())
        ends = {id(f): f for span, f in covering if min(span.end, whole.end) == end}
        yield Piece(
            text=clean(text[start:end]),
            level=_worst(findings),
            findings=tuple(findings),
            ends=tuple(ends.values()),
        )


def _worst(findings: Sequence[Finding]) -> str:
    worst: Severity | None = max((f.severity for f in findings), default=None)
    return worst.label if worst else ""
