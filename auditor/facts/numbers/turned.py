"""A change that runs the other way: from 3 to 5, where the source goes from 5 to 3."""

import re
from collections.abc import Iterator, Sequence
from itertools import combinations

from auditor.facts.base import Judgement, Level, View
from auditor.facts.directions import GOAL, PAST, START, way
from auditor.facts.numbers import measures
from auditor.facts.numbers.bead import Bead
from auditor.facts.numbers.likeness import SHORTENED, same
from auditor.facts.numbers.measured import CHANGED
from auditor.lang import lowered
from auditor.model import Confidence, Mention, Span

_REACH = 90  # code points between the two values of a change
_MOST = 24  # numbers of a link that are looked at; what has more is a table
_VOTES = 10  # fewer may be the goals of a match, which every language orders in its own way
_AGAINST = re.compile(
    r" (?:[^\W\d_]{2,14} )?(?:to|against|zu|gegen|contre|contra|contro|a|por|tegen|mot|mod|"
    r"przeciw|przeciwko|proti|ku|против|проти|към|κατά|ellen|kontra|împotriva) "
)
_FROM = frozenset((START, PAST))

Pair = tuple[int, int, float]


def turned(pairs: Sequence[Pair], bead: Bead) -> Iterator[Judgement]:
    """Yield a pair of values whose first and last the rewrite has exchanged."""
    source, rewrite = bead.source, bead.comparison.rewrite
    if source is None or len(pairs) < 2:
        return
    matched = [
        (bead.ours[i], bead.theirs[j])
        for i, j, score in sorted(pairs)[:_MOST]
        if score >= SHORTENED
        and _once(bead.ours[i], bead.ours)
        and _once(bead.theirs[j], bead.theirs)
    ]
    for first, second in combinations(matched, 2):
        if not (_together(first[0], second[0]) and _together(first[1], second[1])):
            continue
        ours = way(rewrite, first[0]), way(rewrite, second[0])
        theirs = way(source, first[1]), way(source, second[1])
        voted = _voted(first[0], second[0], rewrite) and _voted(first[1], second[1], source)
        if voted and _before(first[0], second[0]) != _before(first[1], second[1]):
            yield _judgement(first, second, bead, "the two sides of the vote have changed places")
            return
        if _opposed(ours, theirs) or _opposed(ours[::-1], theirs[::-1]):
            yield _judgement(
                first,
                second,
                bead,
                f"the rewrite goes from “{_first(first, second, ours, 0)}”",
                f"the source goes from “{_first(first, second, theirs, 1)}”",
            )
            return


def _judgement(
    first: tuple[Mention, Mention], second: tuple[Mention, Mention], bead: Bead, *why: str
) -> Judgement:
    assert bead.source is not None  # noqa: S101 - the caller has looked
    mine, other = _span(first[0], second[0]), _span(first[1], second[1])
    return Judgement(
        rule=CHANGED,
        level=Level.CHANGED,
        rewrite=(mine,),
        source=(other,),
        found=_text(bead.comparison.rewrite, mine),
        expected=_text(bead.source, other),
        confidence=Confidence.MEDIUM,
        why=why,
    )


def _voted(a: Mention, b: Mention, view: View) -> bool:
    """Tell whether two counts are the sides of a vote: 186 to 154, 186 voix contre 154."""
    first, second = sorted((a.span, b.span))
    between = lowered(view.document.article.text[first.end : second.start])
    return min(a.value.value, b.value.value) >= _VOTES and _AGAINST.fullmatch(between) is not None


def _before(a: Mention, b: Mention) -> bool:
    return a.span < b.span


def _opposed(ours: tuple[str, str], theirs: tuple[str, str]) -> bool:
    """Tell whether what ours comes from is where theirs goes to, and the other way round."""
    if ours[0] not in _FROM or ours[1] in _FROM or theirs[1] not in _FROM or theirs[0] in _FROM:
        return False
    if ours[1] == GOAL and theirs[0] == GOAL:
        return True
    return ours[0] == theirs[1] == PAST


def _first(
    first: tuple[Mention, Mention],
    second: tuple[Mention, Mention],
    ways: tuple[str, str],
    side: int,
) -> str:
    return (first if ways[0] in _FROM else second)[side].surface


def _once(mention: Mention, others: Sequence[Mention]) -> bool:
    return sum(same(mention.value, other.value) for other in others) == 1


def _together(a: Mention, b: Mention) -> bool:
    """Tell whether two values are of one kind and stand near each other."""
    if a.sentence != b.sentence or {a.value.form, b.value.form} & {"ordinal", "code", "score"}:
        return False
    first, second = sorted((a.span, b.span))
    kinds = {measures.dimension(m.value.unit) for m in (a, b) if m.value.unit}
    return second.start - first.end <= _REACH and len(kinds) < 2


def _span(a: Mention, b: Mention) -> Span:
    return Span(min(a.span.start, b.span.start), max(a.span.end, b.span.end))


def _text(view: View, span: Span) -> str:
    return view.document.article.text[span.start : span.end]
