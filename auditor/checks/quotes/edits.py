"""Differences between two quotations, as a reader is shown them."""

from collections.abc import Iterator

from auditor.checks.quotes.ledger import Quote
from auditor.checks.quotes.search import Hit
from auditor.checks.quotes.wording import Edit
from auditor.checks.quotes.words import Token
from auditor.model import Document, Mention, Span

_AROUND = 3  # words shown on either side of a difference
_NUMERIC = ("number", "date", "time")


def window(edits: list[Edit], mine: list[Token], hit: Hit) -> tuple[Span, Span]:
    """Return the differences with a few words around them, on both sides."""
    ours = _span(mine, min(e.ours[0] for e in edits), max(e.ours[1] for e in edits))
    theirs = _span(
        list(hit.run.tokens), min(e.theirs[0] for e in edits), max(e.theirs[1] for e in edits)
    )
    return ours, theirs


def clipped(span: Span, quotes: tuple[Quote, ...]) -> Span:
    """Keep the part of the span that lies in one quotation, the largest."""
    parts = [
        Span(max(span.start, one.span.start), min(span.end, one.span.end))
        for one in quotes
        if one.span.overlaps(span)
    ]
    return max(parts, key=lambda part: part.end - part.start, default=span)


def _span(found: list[Token], first: int, last: int) -> Span:
    start = max(0, first - _AROUND)
    end = min(len(found), last + _AROUND)
    return Span(found[start].start, found[end - 1].end)


def told(
    edits: list[Edit], mine: list[Token], hit: Hit, rewrite: Document, source: Document
) -> Iterator[str]:
    """Yield every difference in words."""
    for edit in edits:
        ours = _words(rewrite, mine[slice(*edit.ours)])
        theirs = _words(source, list(hit.run.tokens[slice(*edit.theirs)]))
        if ours and theirs:
            yield f"“{ours}” stands for “{theirs}”"
        elif ours:
            yield f"“{ours}” was put in"
        else:
            yield f"“{theirs}” was left out"


def _words(document: Document, found: list[Token]) -> str:
    if not found:
        return ""
    return " ".join(document.article.text[found[0].start : found[-1].end].split())


def numeric(document: Document, found: list[Token]) -> bool:
    """Tell whether every word is part of a number, date or time (no words are)."""
    return all(_mentions(document, token.start, token.end) for token in found)


def values(document: Document, found: list[Token]) -> list[str]:
    """Return the values that the mentions in this stretch stand for, as text."""
    if not found:
        return []
    shown = []
    for mention in _mentions(document, found[0].start, found[-1].end):
        value = mention.value
        readings = getattr(value, "readings", None)
        shown.append(str((readings[0], value.unit) if readings else value))
    return sorted(shown)


def _mentions(document: Document, start: int, end: int) -> list[Mention]:
    return [
        mention
        for kind in _NUMERIC
        for row in document.mentions.get(kind, ())
        for mention in row
        if mention.span.start < end and start < mention.span.end
    ]
