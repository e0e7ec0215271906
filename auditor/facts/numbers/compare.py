"""Numbers of a bead against each other: same, coarser, changed, unsupported."""

from collections.abc import Iterator
from dataclasses import replace

from auditor.facts.base import Comparison, Judgement, Level, View, assign
from auditor.facts.headline import is_headline
from auditor.facts.negation.near import denied_near
from auditor.facts.numbers import measures, words
from auditor.facts.numbers.bead import Bead, changed
from auditor.facts.numbers.derived import derived, difference, others, several
from auditor.facts.numbers.grammar import deep
from auditor.facts.numbers.likeness import (
    OTHER_FORM,
    OTHER_UNIT,
    UNITLESS,
    coarser,
    likeness,
    same,
)
from auditor.facts.numbers.measured import CHANGED, CURRENCY, UNIT, percent_alone, rate, unit
from auditor.facts.numbers.sight import NAME, sighted
from auditor.facts.numbers.slot import slot_of
from auditor.facts.numbers.turned import turned
from auditor.facts.numbers.value import NumberValue
from auditor.model import Confidence, Mention, Span

UNSUPPORTED, IMPRECISE = "number-unsupported", "number-imprecise"

_BRACKET = 40  # characters between a sum and its conversion in brackets
_FEW = 2  # “more than one” is several, “less than one” hardly any: both come and go
_CERTAIN = 3  # ordinals below this are idioms: for the first time, second to none


def _score(ours: Mention, theirs: Mention) -> float:
    return likeness(ours.value, theirs.value)


def judge(comparison: Comparison) -> Iterator[Judgement]:
    """Compare the numbers of a bead one to one; look left-over ones up before judging."""
    ours = _plain(comparison.rewrite)
    if not ours:
        return
    source = comparison.source
    theirs = _plain(source) if source is not None else []
    ours, theirs = _apart(ours, theirs), _apart(theirs, ours)
    bead = Bead(comparison=comparison, ours=ours, theirs=theirs)
    pairs = assign(ours, theirs, _score)
    bead.matched = {i for i, _, _ in pairs}
    taken = {j for _, j, _ in pairs}
    bead.free = [m for j, m in enumerate(theirs) if j not in taken]
    for i, j, score in pairs:
        if score == OTHER_UNIT:
            yield from unit(ours[i], theirs[j], bead)
        elif score == UNITLESS and percent_alone(ours[i], theirs[j], bead):
            yield changed(ours[i], theirs[j], UNIT, "one is a percentage, the other a count")
        elif score >= OTHER_FORM:
            yield from _bound(ours[i], theirs[j], bead)
    yield from rate(bead)
    yield from turned(pairs, bead)
    for i, mention in enumerate(ours):
        if i in bead.matched:
            continue
        if mention.value.form == "code":
            yield from _code(mention, bead)
        else:
            yield from _left_over(mention, bead)


def _plain(view: View) -> list[Mention]:
    """Return the numbers of a view without the ordinals of phases: the second half."""
    phases = view.mentions("phase")
    return [
        m
        for m in view.mentions(NAME)
        if m.value.form != "ordinal" or not any(m.span.overlaps(phase.span) for phase in phases)
    ]


def _apart(mentions: list[Mention], others: list[Mention]) -> list[Mention]:
    """Take shares apart that the other side has no share or percentage for: three of twelve."""
    found: list[Mention] = []
    shared = any(m.value.form == "fraction" for m in others)
    for mention in mentions:
        terms = mention.value.terms
        another = shared and not any(same(v, m.value) for *_, v in terms for m in others)
        if not terms or another or any(likeness(mention.value, m.value) for m in others):
            found.append(mention)
            continue
        start = mention.span.start
        found += [
            replace(mention, span=Span(start + a, start + b), surface=mention.surface[a:b], value=v)
            for a, b, v in terms
        ]
    return found


def _bound(ours: Mention, theirs: Mention, bead: Bead) -> Iterator[Judgement]:
    """Judge “at most” where the source has “at least”; below a depth is more than it."""
    a, b = ours.value, theirs.value
    if measures.dimension(a.unit) == "length" and bead.source is not None:
        views = (bead.comparison.rewrite, bead.source)
        if any(deep(view.language).search(view.text.lower()) for view in views):
            return
    if denied_near(bead.comparison.rewrite, ours) or denied_near(bead.source, theirs):
        return
    few = min(abs(a.value), abs(b.value)) < _FEW and not a.form == b.form == "fraction"
    if {a.bound, b.bound} == {"over", "under"} and not few:
        yield changed(
            ours, theirs, CHANGED, f"the figure is a bound: {a.bound} here, {b.bound} in the source"
        )


def _code(mention: Mention, bead: Bead) -> Iterator[Judgement]:
    """Judge designations such as A320: a new one wants a lost one."""
    lost = [m for m in bead.free if m.value.form == "code"]
    if len(lost) != 1 or bead.source is None:
        return
    figures = mention.value.figures
    if figures in bead.source.text or lost[0].value.figures in bead.comparison.rewrite.text:
        return
    bead.free.remove(lost[0])
    yield changed(mention, lost[0], CHANGED, "the figures of the designation differ")


def _left_over(mention: Mention, bead: Bead) -> Iterator[Judgement]:
    value: NumberValue = mention.value
    source = bead.source
    repeated = any(
        likeness(value, m.value) > OTHER_UNIT
        for m in bead.theirs
        if value.form != "score" or m.value.form != "word"
    )
    if repeated and not (bead.parallel and slot_of(mention, bead) is not None):
        return
    if _converted(mention, bead) or derived(mention, bead):
        return
    if not bead.comparison.single and difference(mention, bead):
        return
    if others(mention, bead):
        return
    if not bead.comparison.same_language and several(mention, bead.comparison.rewrite):
        return
    if not repeated and source is not None and sighted(value, source, bead.comparison.rewrite):
        return
    coarse = next((m for m in bead.free if coarser(value, m.value)), None)
    if coarse is not None:
        bead.free.remove(coarse)
        yield Judgement(
            rule=IMPRECISE,
            level=Level.COARSER,
            rewrite=(mention.span,),
            source=(coarse.span,),
            found=mention.surface,
            expected=coarse.surface,
            why=("the rewrite rounds the figure of the source",),
        )
        return
    yield from _judged(mention, bead, repeated=repeated)


def _judged(mention: Mention, bead: Bead, *, repeated: bool) -> Iterator[Judgement]:
    value: NumberValue = mention.value
    comparison = bead.comparison
    whole = comparison.whole_source
    elsewhere = not comparison.single and any(same(value, m.value) for m in whole.mentions(NAME))
    unsure = elsewhere and value.small_word and not bead.parallel
    sentence = comparison.rewrite.document.sentences[mention.sentence]
    unlinked = comparison.source is None or is_headline(sentence)
    slot = None if unsure else slot_of(mention, bead)
    if slot is not None:
        bead.free.remove(slot)
        a, b = value.unit, slot.value.unit
        why = (
            f"“{mention.surface}” stands nowhere in the aligned source sentence",
            f"“{slot.surface}” of the source has no counterpart in the rewrite",
        )
        if measures.same_unit(a, b) or not (a and b):
            yield changed(mention, slot, CHANGED, *why)
        elif not measures.exchanges(value.value, a, slot.value.value, b):
            yield changed(mention, slot, CHANGED, *why, "no rate of these currencies is near it")
        elif measures.dimension(a) == "money":
            yield Judgement(
                rule=CURRENCY,
                level=Level.UNVERIFIABLE,
                rewrite=(),
                why=("a sum in another currency; the rate is not known",),
            )
        elif measures.dimension(a) in {"time", "percent"}:
            yield changed(mention, slot, CHANGED, *why)
        else:
            yield changed(mention, slot, UNIT, f"{b} does not come out as this much {a}")
        return
    if repeated or elsewhere or sighted(value, whole) or _elsewhere(value, whole):
        return
    if unlinked and any(coarser(value, m.value) for m in whole.mentions(NAME)):
        return  # headlines and teasers round
    if _excused(mention, bead):
        return
    yield Judgement(
        rule=UNSUPPORTED,
        level=Level.UNSUPPORTED,
        rewrite=(mention.span,),
        found=mention.surface,
        confidence=Confidence.MEDIUM,
        why=("no number or word of the source stands for it",),
    )


def _elsewhere(value: NumberValue, whole: View) -> bool:
    """Tell whether the source has the figure with a unit, or in another one: an age, a century."""
    return any(
        (not value.unit and value.value == m.value.value)
        or measures.converts(value.value, value.unit, m.value.value, m.value.unit)
        for m in whole.mentions(NAME)
    )


def _excused(mention: Mention, bead: Bead) -> bool:
    """Tell whether a number that the source lacks may still follow from its words."""
    value: NumberValue = mention.value
    view = bead.comparison.whole_source
    if value.form in {"word", "ordinal", "fraction", "multiple"}:
        if words.lexicon(view.language) is None or value.form in {"fraction", "multiple"}:
            return True
        if value.form == "ordinal" and abs(value.value) < _CERTAIN:
            return True
        # A word that both texts have, in whatever language: the Ninth Ward.
        if bead.comparison.rewrite.language != view.language and mention.surface in view.text:
            return True
    # “one of them”, “both”, “a second time”: the text of the source may imply it.
    return value.small_word and not bead.comparison.single


def _converted(mention: Mention, bead: Bead) -> bool:
    """Tell whether a quantity repeats one that the source has, in another unit."""
    value: NumberValue = mention.value
    if any(
        measures.converts(value.value, value.unit, m.value.value, m.value.unit) for m in bead.theirs
    ):
        return True
    if measures.dimension(value.unit) != "money":
        return False
    # A sum beside another sum, in another currency, is its conversion; rates are not known.
    return any(
        measures.dimension(other.value.unit) == "money"
        and not measures.same_unit(other.value.unit, value.unit)
        and i in bead.matched
        and 0 <= mention.span.start - other.span.end <= _BRACKET
        for i, other in enumerate(bead.ours)
    )
