"""Bodies, courts, wars and events with names of ordinary words, told from their rivals."""

from collections.abc import Iterator
from dataclasses import dataclass

from auditor.facts.base import Comparison, Judgement, Level, View
from auditor.facts.names.phrases import spots
from auditor.model import Confidence, Span

RULE = "name-replaced"

# Headings whose bodies may stand in each other's place, too.
_SAME = frozenset(("united nations", "unions", "banks", "courts", "chambers", "space and science"))


@dataclass(frozen=True, slots=True)
class Body:
    """What a text names: the lines of the table it may stand for, their heading, and where."""

    idents: frozenset[str]
    sort: str
    span: Span


def bodies(view: View) -> tuple[Body, ...]:
    """Return the bodies that a view names, in text order; the longest form wins."""
    return view.memo("bodies", _find)


def replaced(comparison: Comparison) -> Iterator[Judgement]:
    """Yield bodies that the source has nowhere, where it has a rival that the rewrite lacks."""
    source = comparison.source
    if source is None:
        return
    ours, theirs = bodies(comparison.rewrite), bodies(source)
    if not ours or not theirs:
        return
    mine = _idents((*ours, *bodies(comparison.whole_rewrite)))
    known = _idents((*theirs, *bodies(comparison.whole_source)))
    lost = [body for body in theirs if not body.idents & mine]
    for body in ours:
        if body.idents & known:
            continue
        rival = next((one for one in lost if one.sort == body.sort), None)
        if rival is None and {body.sort} <= _SAME and len(ours) == len(theirs):
            rival = next((one for one in lost if one.sort in _SAME), None)
        if rival is None:
            continue
        lost.remove(rival)
        found = _text(comparison.rewrite, body)
        expected = _text(source, rival)
        yield Judgement(
            rule=RULE,
            level=Level.CHANGED,
            rewrite=(body.span,),
            source=(rival.span,),
            found=found,
            expected=expected,
            confidence=Confidence.MEDIUM,
            why=(
                f"“{found}” appears nowhere in the source",
                f"“{expected}” appears nowhere in the rewrite",
                "both are known, and they are two",
            ),
        )


def shared(view: View, other: View) -> tuple[Span, ...]:
    """Return where a view names bodies that the other one names as well, in its own words."""
    return view.memo_against(other, "shared bodies", _shared)


def _shared(view: View, other: View) -> tuple[Span, ...]:
    ours = bodies(view)
    if not ours:
        return ()
    theirs = _idents(bodies(other))
    return tuple(body.span for body in ours if body.idents & theirs)


def spoken(comparison: Comparison) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    """Return where each side names bodies that both have, or that are told to be replaced."""
    source = comparison.source or comparison.whole_source
    ours = shared(comparison.rewrite, comparison.whole_source)
    theirs = shared(source, comparison.rewrite)
    for judgement in replaced(comparison):
        ours += judgement.rewrite
        theirs += judgement.source
    return ours, theirs


def _idents(found: tuple[Body, ...]) -> frozenset[str]:
    return frozenset(ident for body in found for ident in body.idents)


def _text(view: View, body: Body) -> str:
    return view.document.article.text[body.span.start : body.span.end]


def _find(view: View) -> tuple[Body, ...]:
    found: list[Body] = []
    for sentence in view.sentences:
        base = sentence.span.start
        for start, end, idents, sort in spots(sentence.text, view.language):
            found.append(Body(idents, sort, Span(base + start, base + end)))
    return tuple(found)
