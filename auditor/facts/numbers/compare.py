"""Numbers of a bead against each other: same, coarser, changed, unsupported."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from auditor.facts.base import Comparison, Judgement, Level, View, assign
from auditor.facts.numbers import han, units, words
from auditor.facts.numbers.digits import readings, western
from auditor.facts.numbers.find import grammar
from auditor.facts.numbers.value import NumberValue
from auditor.lang import lowered
from auditor.model import Confidence, Mention

NAME = "number"
CHANGED, UNSUPPORTED, IMPRECISE = "number-changed", "number-unsupported", "number-imprecise"
UNIT, CURRENCY = "unit-changed", "currency-changed"

_DIGITS = re.compile(r"\d+(?:[.,]\d+)*")
_NEAR = 0.1  # how far “about” and “more than” may be from the figure they stand for
_YEARS = (1000, 2100)  # bare figures that may be years are not rounded
_FAR = 0.5  # how far below the figure “more than” may stay


def same(a: NumberValue, b: NumberValue) -> bool:
    """Tell whether two numbers share a reading."""
    return any(_equal(x, y) for x in a.readings for y in b.readings)


def _equal(x: float, y: float) -> bool:
    return abs(x - y) <= 1e-9 * max(1.0, abs(x), abs(y))


def _likeness(ours: Mention, theirs: Mention) -> float:
    """Score pairs: the same number in the same unit first, then converted quantities."""
    a: NumberValue = ours.value
    b: NumberValue = theirs.value
    if same(a, b):
        if units.same_unit(a.unit, b.unit):
            return 1.0
        return 0.9 if not a.unit or not b.unit else 0.7
    if a.unit and b.unit and units.converts(a.value, a.unit, b.value, b.unit):
        return 0.8
    return 0.0


def judge(comparison: Comparison) -> Iterator[Judgement]:
    """Compare the numbers of a bead one to one; look left-over ones up before judging."""
    source = comparison.source
    if source is not None:
        yield from _codes(comparison.rewrite, source)
    ours = [m for m in comparison.rewrite.mentions(NAME) if m.value.form != "code"]
    if not ours:
        return
    theirs = list(source.mentions(NAME)) if source is not None else []
    pairs = assign(ours, theirs, _likeness)
    for i, j, score in pairs:
        if score == 0.7 and source is not None:
            yield from _unit(ours[i], theirs[j], source)
    taken = {j for _, j, _ in pairs}
    matched = {i for i, _, _ in pairs}
    free = [m for j, m in enumerate(theirs) if j not in taken and m.value.form != "code"]
    for i, mention in enumerate(ours):
        if i in matched:
            continue
        yield from _left_over(mention, free, theirs, comparison)


def _codes(rewrite: View, source: View) -> Iterator[Judgement]:
    """Compare designations such as A320 by their figures; a new one wants a lost one."""
    ours = [m for m in rewrite.mentions(NAME) if m.value.form == "code"]
    new = [m for m in ours if not sighted(m.value, source)]
    lost = [m for m in source.mentions(NAME) if not sighted(m.value, rewrite)]
    if len(new) == 1 == len(lost) and lost[0].value.form == "code":
        yield Judgement(
            rule=CHANGED,
            level=Level.CHANGED,
            rewrite=(new[0].span,),
            source=(lost[0].span,),
            found=new[0].surface,
            expected=lost[0].surface,
            why=("the figures of the designation differ",),
        )


def _unit(ours: Mention, theirs: Mention, source: View) -> Iterator[Judgement]:
    a, b = ours.value.unit, theirs.value.unit
    kind, other = units.dimension(a), units.dimension(b)
    if not kind or not other:
        return
    rule = CURRENCY if kind == other == "money" else UNIT
    # The same figure may stand twice in the source, in both units.
    if any(
        same(m.value, ours.value) and units.same_unit(m.value.unit, a)
        for m in source.mentions(NAME)
    ):
        return
    if kind == other == "time" and not _same_figure(ours, theirs):
        return
    yield Judgement(
        rule=rule,
        level=Level.CHANGED,
        rewrite=(ours.span,),
        source=(theirs.span,),
        found=ours.surface,
        expected=theirs.surface,
        why=(f"the same figure, but {a} where the source has {b}",),
    )


def _same_figure(ours: Mention, theirs: Mention) -> bool:
    return not ours.value.small_word or not theirs.value.small_word


def _left_over(
    mention: Mention, free: list[Mention], theirs: Sequence[Mention], comparison: Comparison
) -> Iterator[Judgement]:
    value: NumberValue = mention.value
    source = comparison.source
    coarse = next((m for m in free if _coarser(value, m.value)), None)
    if coarse is not None:
        free.remove(coarse)
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
    repeated = any(same(value, m.value) for m in theirs)
    if source is not None and not repeated and sighted(value, source):
        return
    whole = comparison.whole_source
    elsewhere = not comparison.single and any(same(value, m.value) for m in whole.mentions(NAME))
    slot = None if elsewhere and value.small_word else _slot(mention, free, comparison)
    if repeated and (slot is None or (value.small_word and not _same_measure(value, slot.value))):
        return
    if slot is not None:
        free.remove(slot)
        yield Judgement(
            rule=CHANGED,
            level=Level.CHANGED,
            rewrite=(mention.span,),
            source=(slot.span,),
            found=mention.surface,
            expected=slot.surface,
            confidence=Confidence.HIGH if not value.small_word else Confidence.MEDIUM,
            why=(
                f"“{mention.surface}” stands nowhere in the aligned source sentence",
                f"“{slot.surface}” of the source has no counterpart in the rewrite",
            ),
        )
        return
    if repeated or elsewhere or sighted(value, whole):
        return
    if value.small_word and not comparison.single:
        return  # “one of them”, “both”, “a second time”: the text of the source may imply it
    yield Judgement(
        rule=UNSUPPORTED,
        level=Level.UNSUPPORTED,
        rewrite=(mention.span,),
        found=mention.surface,
        confidence=Confidence.MEDIUM,
        why=("no number or word of the source stands for it",),
    )


def _same_measure(a: NumberValue, b: NumberValue) -> bool:
    return bool(a.unit) and a.unit == b.unit


def _slot(mention: Mention, free: list[Mention], comparison: Comparison) -> Mention | None:
    """Return the left-over source number that stands in this number's place, if any."""
    value: NumberValue = mention.value
    kind = units.dimension(value.unit)
    fitting = [
        m
        for m in free
        if not sighted(m.value, comparison.rewrite)
        and (m.value.form == "ordinal") == (value.form == "ordinal")
    ]
    same_kind = [m for m in fitting if units.dimension(m.value.unit) == kind]
    candidates = same_kind or ([] if kind else fitting)
    if not candidates:
        return None
    ours = list(comparison.rewrite.mentions(NAME))
    share = ours.index(mention) / max(len(ours) - 1, 1) if len(ours) > 1 else 0.5
    return min(candidates, key=lambda m: abs(free.index(m) / max(len(free) - 1, 1) - share))


def _coarser(ours: NumberValue, theirs: NumberValue) -> bool:
    """Tell whether ours is the rounded or bounded form of an exact figure of the source."""
    a, b = ours.value, theirs.value
    if units.dimension(ours.unit) != units.dimension(theirs.unit) and ours.unit and theirs.unit:
        return False
    if not b or a * b <= 0 or ours.form == "ordinal" or theirs.form == "ordinal":
        return False
    a, b = abs(a), abs(b)
    digits, more = _significant(a), _significant(b)
    if digits >= more or ours.bound == theirs.bound != "":
        return False
    if ours.bound == "over":
        return (1 - _FAR) * b <= a < b
    if ours.bound == "under":
        return b < a <= (1 + _FAR) * b
    if ours.bound == "about":
        return abs(a - b) <= _NEAR * b
    year = not ours.unit and not ours.scaled and _YEARS[0] <= b <= _YEARS[1] and b == int(b)
    return not year and digits >= 2 and _equal(float(f"{b:.{digits}g}"), a)


def _significant(value: float) -> int:
    return len(f"{value:.12g}".replace(".", "").split("e")[0].strip("0"))


def sighted(value: NumberValue, view: View) -> bool:
    """Tell whether the text holds the value in some form that is no mention of its own."""
    shown = view.memo("numbers-shown", _shown)
    if any(_supported(reading, shown) for reading in value.readings):
        return True
    patterns = _implied(view.language)
    low = view.memo("lowered", lambda v: lowered(v.text))
    return any(
        any(_equal(reading, worth) for reading in value.readings) and pattern.search(low)
        for worth, pattern in patterns
    )


def _supported(value: float, shown: frozenset[float]) -> bool:
    if value in shown:
        return True
    if 1000 <= value <= 2100 and value % 10 == 0 and value % 100 and (value % 100) in shown:
        return True  # the 1960s and the sixties
    if 10 <= value < 100 and value % 10 == 0:
        return any(1000 <= s <= 2100 and s % 100 == value for s in shown)
    return False


def _shown(view: View) -> frozenset[float]:
    """Collect every value that the digits and number words of a text may stand for."""
    text = western(view.text)
    found: set[float] = set()
    for match in _DIGITS.finditer(text):
        found.update(readings(match[0], view.language))
        found.update(float(part) for part in re.findall(r"\d{1,15}", match[0]))
    for mention in view.mentions(NAME):
        found.update(mention.value.readings)
    if view.language in {"zh", "ja"}:
        for match in han.RUN.finditer(text):
            worth = han.han(match[0])
            if worth is not None:
                found.add(worth)
    else:
        lexicon = words.lexicon(view.language)
        if lexicon is not None:
            found.update(one.value for one in words.find(text, lexicon))
    for kind in ("date", "time"):
        for mention in view.mentions(kind):
            found.update(getattr(mention.value, "figures", ()))
    return frozenset(found)


@cache
def _implied(language: str) -> tuple[tuple[float, re.Pattern[str]], ...]:
    own = grammar(language).table
    rows = [*own.implied.items(), *((v, k) for k, v in own.fractions.items())]
    spaced = language not in {"zh", "ja", "ko", "th"}
    frame = r"(?<!\w)(?:{})(?!\w)" if spaced else "(?:{})"
    return tuple((worth, re.compile(frame.format(pattern))) for worth, pattern in rows)
