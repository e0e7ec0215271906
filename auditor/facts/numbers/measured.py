"""The same figure in another unit, by another measure, or as a percentage."""

from collections.abc import Iterator

from auditor.facts.base import Judgement, Level, View
from auditor.facts.numbers import measures, words
from auditor.facts.numbers.bead import Bead, changed
from auditor.facts.numbers.grammar import grammar
from auditor.facts.numbers.likeness import same
from auditor.facts.numbers.rates import known, rates
from auditor.facts.numbers.text import normal
from auditor.model import Confidence, Mention, Span

CHANGED, UNIT, CURRENCY = "number-changed", "unit-changed", "currency-changed"


def unit(ours: Mention, theirs: Mention, bead: Bead) -> Iterator[Judgement]:
    """Judge the same figure in another unit."""
    a, b = ours.value.unit, theirs.value.unit
    a, b = measures.settled(a, b), measures.settled(b, a)
    # The same figure may stand twice in the source, in both measures.
    if any(same(m.value, ours.value) and measures.same_unit(m.value.unit, a) for m in bead.theirs):
        return
    kind, other = measures.dimension(a), measures.dimension(b)
    if kind != other:
        return  # 20 minutes, 20 kilometres: two facts, not one with another unit
    rule = UNIT
    if kind == other == "money":
        rule = CURRENCY
    elif {a, b} <= {"%", "points", "bp", "‰"}:
        rule = CHANGED
    yield changed(ours, theirs, rule, f"the same figure, but {a} where the source has {b}")


def percent_alone(ours: Mention, theirs: Mention, bead: Bead) -> bool:
    """Tell whether one of two figures is a percentage and the other text knows of none."""
    source = bead.source
    if source is None or not bead.comparison.single or ours.value.form != theirs.value.form:
        return False
    for unit, bare, view in (
        (ours.value.unit, theirs.value.unit, source),
        (theirs.value.unit, ours.value.unit, bead.comparison.rewrite),
    ):
        if unit == "%" and not bare and words.lexicon(view.language) is not None:
            known_words = grammar(view.language)
            low = normal(view.text)
            if not known_words.percent.search(low) and not (
                known_words.percent_before is not None or known_words.points is None
            ):
                return True
    return False


def rate(bead: Bead) -> Iterator[Judgement]:
    """Judge “a day” where the source has “a week”, with the same figure."""
    source, rewrite = bead.source, bead.comparison.rewrite
    if source is None or not bead.matched or not (known(rewrite) and known(source)):
        return
    ours, theirs = rates(rewrite), rates(source)
    if len({r.unit for r in ours}) != 1 or len({r.unit for r in theirs}) != 1:
        return
    mine, other = ours[0], theirs[0]
    same_kind = measures.dimension(mine.unit) == measures.dimension(other.unit)
    if measures.same_unit(mine.unit, other.unit) or not same_kind:
        return
    yield Judgement(
        rule=UNIT,
        level=Level.CHANGED,
        rewrite=(mine.span,),
        source=(other.span,),
        found=_quoted(rewrite, mine.span),
        expected=_quoted(source, other.span),
        confidence=Confidence.MEDIUM,
        why=(f"counted by the {mine.unit} here, by the {other.unit} in the source",),
    )


def _quoted(view: View, span: Span) -> str:
    return view.document.article.text[span.start : span.end]
