"""How the dates of two sides differ."""

from collections.abc import Iterator, Sequence

from auditor.facts.base import Comparison, Judgement, Level, View, assign
from auditor.facts.dates import weekday
from auditor.facts.dates.find import other_calendar
from auditor.facts.dates.grammar import grammar
from auditor.facts.dates.relative import shifted
from auditor.facts.dates.sight import number_sighted, sighted, year_sighted
from auditor.facts.dates.turned import CHANGED, other_side, turned
from auditor.facts.dates.value import DateValue, Years, agree
from auditor.model import Confidence, Mention, Span

UNSUPPORTED = "date-unsupported"
IMPRECISE, INCONSISTENT = "date-imprecise", "date-inconsistent"

_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_EDGES = frozenset(((1, 1), (12, 31)))  # a year that begins or ends is a day, too
_FULL = 5  # fineness of a day


def compare(comparison: Comparison, kind: str) -> Iterator[Judgement]:
    """Yield what differs; dates of other calendars are not verifiable."""
    ours = comparison.rewrite.mentions(kind)
    if not ours:
        return
    source = comparison.source
    for view in (comparison.rewrite, source or comparison.whole_source):
        if other_calendar(view.text):
            why = "dates of another calendar are not converted"
            yield Judgement(rule=CHANGED, level=Level.UNVERIFIABLE, rewrite=(), why=(why,))
            return
    years = (_year(comparison.rewrite), _year(comparison.whole_source))
    theirs = list(source.mentions(kind)) if source is not None else []
    everywhere = comparison.whole_source.mentions(kind)
    yield from _inconsistent(ours, comparison, everywhere)
    pairs = assign(ours, theirs, lambda a, b: _likeness(a.value, b.value, years))
    matched = {i for i, _, _ in pairs}
    taken = {j for _, j, _ in pairs}
    free = [m for j, m in enumerate(theirs) if j not in taken]
    for i, j, _ in pairs:
        mine, other = ours[i], theirs[j]
        if source is not None and turned(mine, other, comparison.rewrite, source):
            yield other_side(mine, other, comparison.rewrite, source)
            continue
        if _is_coarser(mine, other, ours, theirs, years):
            yield _coarser(mine, other)
        elif _is_finer(mine.value, other.value, comparison, everywhere, years):
            yield _unsupported(mine, f"the source says “{other.surface}” only")
    for i, mention in enumerate(ours):
        if i not in matched:
            yield from _left_over(mention, free, theirs, comparison, years)


def _year(view: View) -> int | None:
    published = view.document.article.published
    return int(published[:4]) if published[:4].isdigit() else None


def _likeness(a: DateValue, b: DateValue, years: Years) -> float:
    if agree(a, b, years) is not True:
        return 0.0
    return 1.0 - 0.1 * abs(a.fineness - b.fineness)


def _inconsistent(
    ours: tuple[Mention, ...], comparison: Comparison, theirs: Sequence[Mention]
) -> Iterator[Judgement]:
    """Find weekdays that do not fall on the date beside them."""
    published = comparison.rewrite.document.article.published
    for day, date in weekday.pairs(ours):
        elsewhere = any(m.value.year is not None and not m.value.resolved for m in ours)
        falls = weekday.clash(day.value, date.value, published, elsewhere=elsewhere)
        if falls is None:
            continue
        if any(
            d.value.weekday == day.value.weekday
            and (t.value.month, t.value.day) == (date.value.month, date.value.day)
            for d, t in weekday.pairs(tuple(theirs))
        ):
            continue  # the source has the same slip
        first, second = sorted((day, date), key=lambda m: m.span.start)
        yield Judgement(
            rule=INCONSISTENT,
            level=Level.SUSPICIOUS,
            rewrite=(Span(first.span.start, second.span.end),),
            found=f"{first.surface}, {second.surface}",
            expected=_WEEKDAYS[falls],
            why=(f"{date.surface} falls on a {_WEEKDAYS[falls]}",),
        )


def _is_coarser(
    mine: Mention,
    other: Mention,
    ours: tuple[Mention, ...],
    theirs: list[Mention],
    years: Years,
) -> bool:
    a: DateValue = mine.value
    b: DateValue = other.value
    if a.said or b.said or a.fineness >= b.fineness or b.weekday is not None:
        return False
    if (b.month, b.day) in _EDGES and a.month is None:
        return False  # by the end of 2025
    # Another mention on either side may carry the missing part.
    if any(m is not mine and _likeness(m.value, b, years) for m in ours):
        return False
    return not any(
        m is not other and m.value.fineness == a.fineness and agree(a, m.value, years)
        for m in theirs
    )


def _coarser(mine: Mention, other: Mention) -> Judgement:
    return Judgement(
        rule=IMPRECISE,
        level=Level.COARSER,
        rewrite=(mine.span,),
        source=(other.span,),
        found=mine.surface,
        expected=other.surface,
        why=("the rewrite leaves a part of the date out",),
    )


def _is_finer(
    a: DateValue,
    b: DateValue,
    comparison: Comparison,
    theirs: Sequence[Mention],
    years: Years,
) -> bool:
    """Tell whether a date says more than the source does anywhere."""
    if a.said or b.said or a.weekday is not None or b.weekday is not None or a.alternatives:
        return False
    whole = comparison.whole_source
    if any(m.value.said or m.value.relative for m in theirs) or _from_publication(a, comparison):
        return False
    if a.day is not None and b.day is None:
        known = any(m.value.day == a.day for m in theirs)
        return not known and not number_sighted(a.day, whole)
    if a.month is not None and b.month is None:
        return not any(m.value.month == a.month for m in theirs) and not sighted(a, whole)
    if a.year is not None and b.year is None:
        # A desk may add the year of the publication; where that is unknown, any year.
        unknown = years[0] is None and years[1] is None and b.decade is None and b.century is None
        known = unknown or a.year in years or any(m.value.year == a.year for m in theirs)
        return not known and not year_sighted(a.year, whole)
    return False


def _left_over(
    mention: Mention,
    free: list[Mention],
    theirs: list[Mention],
    comparison: Comparison,
    years: Years,
) -> Iterator[Judgement]:
    value: DateValue = mention.value
    whole = comparison.whole_source
    everywhere = whole.mentions(mention.kind)
    other = next((m for m in free if shifted(value, m.value)), None)
    if other is not None:
        free.remove(other)
        yield _changed(mention, other, Confidence.MEDIUM)
        return
    agreeing = [m for m in theirs if agree(value, m.value, years)]
    if _loose(value) or (agreeing and not _answered_wider(value, agreeing, free, comparison)):
        return  # today, or said twice
    if _unresolved(value, everywhere if comparison.source is None else free):
        if comparison.source is not None:
            why = "a relative date without a known day of publication"
            yield Judgement(rule=CHANGED, level=Level.UNVERIFIABLE, rewrite=(), why=(why,))
        return
    if sighted(value, comparison.source or whole):
        return
    slot = next((m for m in free if _same_slot(value, m.value)), None)
    elsewhere = any(agree(value, m.value, years) for m in everywhere)
    if slot is not None and not sighted(slot.value, comparison.rewrite):
        said = comparison.whole_rewrite.mentions(mention.kind)
        if not (elsewhere and any(agree(m.value, slot.value, years) for m in said)):
            free.remove(slot)
            unsure = elsewhere or value.resolved or slot.value.resolved
            yield _changed(mention, slot, Confidence.MEDIUM if unsure else Confidence.HIGH)
        return
    if elsewhere or sighted(value, whole) or value.resolved or _from_publication(value, comparison):
        return
    if value.season is not None or value.said is not None:
        return  # “in autumn” may be what a month of the source says
    if grammar(whole.language) is None or (value.weekday is not None and not comparison.single):
        return
    beside = {id(day) for day, _ in weekday.pairs(comparison.rewrite.mentions(mention.kind))}
    if id(mention) in beside or _unresolved(value, everywhere):
        return  # whether a weekday fits its date is another rule
    if _wide_unsure(value, comparison, everywhere):
        return
    yield _unsupported(mention, "no date of the source agrees with it")


def _answered_wider(
    value: DateValue, said: Sequence[Mention], free: Sequence[Mention], comparison: Comparison
) -> bool:
    """
    Tell whether a year agrees with a decade or century alone, and another year is left over.

    “1985” beside “in the eighties” is not said twice where the source's 1958 is missing.
    """
    if value.year is None or value.month is not None:
        return False
    return all(m.value.decade is not None or m.value.century is not None for m in said) and any(
        m.value.year is not None
        and m.value.fineness == value.fineness
        and not sighted(m.value, comparison.rewrite)
        for m in free
    )


def _changed(mention: Mention, slot: Mention, confidence: Confidence) -> Judgement:
    return Judgement(
        rule=CHANGED,
        level=Level.CHANGED,
        rewrite=(mention.span,),
        source=(slot.span,),
        found=mention.surface,
        expected=slot.surface,
        confidence=confidence,
        why=(
            f"“{mention.surface}” stands nowhere in the aligned source sentence",
            f"“{slot.surface}” of the source has no counterpart in the rewrite",
        ),
    )


def _unsupported(mention: Mention, why: str) -> Judgement:
    return Judgement(
        rule=UNSUPPORTED,
        level=Level.UNSUPPORTED,
        rewrite=(mention.span,),
        found=mention.surface,
        confidence=Confidence.MEDIUM,
        why=(why,),
    )


def _loose(value: DateValue) -> bool:
    """Tell whether this is today, this week, this year: often “now”, no date."""
    return value.said is not None and value.said[1] == 0


def _unresolved(value: DateValue, others: Sequence[Mention]) -> bool:
    if value.relative is not None:
        return True
    return value.fineness == _FULL and any(m.value.relative is not None for m in others)


def _wide_unsure(value: DateValue, comparison: Comparison, theirs: Sequence[Mention]) -> bool:
    """Tell whether a decade or century may be in the source in words that are not known."""
    known = grammar(comparison.whole_source.language)
    if value.decade is not None:
        return known is None or not known.table.decades
    if value.century is not None:
        # “The nineties of the twentieth century” beside “the 90s”.
        ours = comparison.rewrite.mentions("date")
        return (
            known is None
            or not known.wide
            or any(m.value.decade is not None for m in (*ours, *theirs))
        )
    return False


def _same_slot(a: DateValue, b: DateValue) -> bool:
    """Tell whether two different dates say the same kind of thing."""
    if _loose(b) or (a.weekday is None) != (b.weekday is None):
        return False
    if (a.century is None) != (b.century is None) or (a.decade is None) != (b.decade is None):
        return False
    if abs(a.fineness - b.fineness) > 1:
        return False
    if (a.season is None) != (b.season is None):
        return False
    parts = ("year", "month", "day", "weekday", "century", "decade", "season")
    return any(getattr(a, part) is not None and getattr(b, part) is not None for part in parts)


def _from_publication(value: DateValue, comparison: Comparison) -> bool:
    """Tell whether the date is the day, month or year of the source's own publication."""
    published = comparison.whole_source.document.article.published
    if len(published) < len("2025-01-01"):
        return False
    year, month, day = int(published[:4]), int(published[5:7]), int(published[8:10])
    return (
        value.year in {None, year}
        and value.month in {None, month}
        and value.day in {None, day}
        and (value.year or value.month or value.day) is not None
    )
