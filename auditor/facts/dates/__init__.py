"""Dates: full, partial, spelled, numeric, relative, compared part by part."""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import ClassVar

from auditor.facts.base import Comparison, Context, Judgement, Level, View, assign
from auditor.facts.dates.find import find, grammar, other_calendar
from auditor.facts.dates.value import DateValue, agree, weekday_of
from auditor.lang import lowered, western
from auditor.model import Confidence, Mention, Sentence, Span

__all__ = ["Date"]

CHANGED, UNSUPPORTED = "date-changed", "date-unsupported"
IMPRECISE, INCONSISTENT = "date-imprecise", "date-inconsistent"

_FIGURE = re.compile(r"\d+")
_BESIDE = 4  # characters between a weekday and the date it belongs to
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_FULL = 5  # fineness of a day


class Date:
    """Dates of every precision; relative ones are resolved from the day of publication."""

    name: ClassVar[str] = "date"
    rules: ClassVar[tuple[str, ...]] = (CHANGED, UNSUPPORTED, IMPRECISE, INCONSISTENT)
    exclusive: ClassVar[bool] = True

    def find(self, sentence: Sentence, context: Context) -> Iterator[Mention]:
        """Yield the dates of a sentence."""
        base = sentence.span.start
        for hit in find(sentence.text, context.language, context.published):
            yield Mention(
                kind=self.name,
                span=Span(base + hit.start, base + hit.end),
                sentence=sentence.index,
                surface=sentence.text[hit.start : hit.end],
                value=hit.value,
            )

    def compare(self, comparison: Comparison) -> Iterator[Judgement]:
        """Yield what differs; dates of other calendars are not verifiable."""
        ours = comparison.rewrite.mentions(self.name)
        if not ours:
            return
        source = comparison.source
        for view in (comparison.rewrite, source or comparison.whole_source):
            if other_calendar(view.text):
                why = "dates of another calendar are not converted"
                yield Judgement(rule=CHANGED, level=Level.UNVERIFIABLE, rewrite=(), why=(why,))
                return
        years = (_year(comparison.rewrite), _year(comparison.whole_source))
        theirs = list(source.mentions(self.name)) if source is not None else []
        yield from _inconsistent(ours, theirs, years)
        pairs = assign(ours, theirs, lambda a, b: _likeness(a.value, b.value, years))
        matched = {i for i, _, _ in pairs}
        taken = {j for _, j, _ in pairs}
        free = [m for j, m in enumerate(theirs) if j not in taken]
        for i, j, _ in pairs:
            yield from _coarser(ours[i], theirs[j], ours, theirs, years)
        for i, mention in enumerate(ours):
            if i not in matched:
                yield from _left_over(mention, free, theirs, comparison, years)


def _year(view: View) -> int | None:
    published = view.document.article.published
    return int(published[:4]) if published[:4].isdigit() else None


_Years = tuple[int | None, int | None]


def _likeness(a: DateValue, b: DateValue, years: _Years) -> float:
    if agree(a, b, years) is not True:
        return 0.0
    return 1.0 - 0.1 * abs(a.fineness - b.fineness)


def _inconsistent(
    ours: tuple[Mention, ...], theirs: list[Mention], years: _Years
) -> Iterator[Judgement]:
    """Find weekdays that do not fall on the date beside them."""
    for day, date in pairwise(ours):
        if day.value.weekday is None or date.span.start - day.span.end > _BESIDE:
            continue
        falls = weekday_of(date.value, years[0])
        if falls is None or falls == day.value.weekday:
            continue
        known = {m.value.weekday for m in theirs}
        if day.value.weekday in known and any(agree(date.value, m.value, years) for m in theirs):
            continue  # the source has the same slip
        yield Judgement(
            rule=INCONSISTENT,
            level=Level.SUSPICIOUS,
            rewrite=(Span(day.span.start, date.span.end),),
            found=f"{day.surface}, {date.surface}",
            expected=_WEEKDAYS[falls],
            why=(f"{date.surface} falls on a {_WEEKDAYS[falls]}",),
        )


def _coarser(
    mine: Mention,
    other: Mention,
    ours: tuple[Mention, ...],
    theirs: list[Mention],
    years: _Years,
) -> Iterator[Judgement]:
    a: DateValue = mine.value
    b: DateValue = other.value
    if a.resolved or b.resolved or a.fineness >= b.fineness or b.weekday is not None:
        return
    # Another mention on either side may carry the missing part.
    if any(m is not mine and _likeness(m.value, b, years) for m in ours):
        return
    if any(
        m is not other and m.value.fineness == a.fineness and agree(a, m.value, years)
        for m in theirs
    ):
        return
    yield Judgement(
        rule=IMPRECISE,
        level=Level.COARSER,
        rewrite=(mine.span,),
        source=(other.span,),
        found=mine.surface,
        expected=other.surface,
        why=("the rewrite leaves a part of the date out",),
    )


def _left_over(
    mention: Mention,
    free: list[Mention],
    theirs: list[Mention],
    comparison: Comparison,
    years: _Years,
) -> Iterator[Judgement]:
    value: DateValue = mention.value
    whole = comparison.whole_source
    if any(agree(value, m.value, years) for m in theirs):
        return  # said twice
    if value.relative is not None or any(
        m.value.relative is not None and value.fineness == _FULL for m in free
    ):
        if comparison.source is not None:
            why = "a relative date without a known day of publication"
            yield Judgement(rule=CHANGED, level=Level.UNVERIFIABLE, rewrite=(), why=(why,))
        return
    if _sighted(value, comparison.source or whole):
        return
    slot = next((m for m in free if _same_slot(value, m.value)), None)
    if slot is not None and not _sighted(slot.value, comparison.rewrite):
        free.remove(slot)
        yield Judgement(
            rule=CHANGED,
            level=Level.CHANGED,
            rewrite=(mention.span,),
            source=(slot.span,),
            found=mention.surface,
            expected=slot.surface,
            confidence=Confidence.HIGH,
            why=(
                f"“{mention.surface}” stands nowhere in the aligned source sentence",
                f"“{slot.surface}” of the source has no counterpart in the rewrite",
            ),
        )
        return
    if any(agree(value, m.value, years) for m in whole.mentions(Date.name)):
        return
    if _sighted(value, whole) or value.resolved or _from_publication(value, comparison):
        return
    known = grammar(whole.language)
    if known is None or (value.weekday is not None and not comparison.single):
        return
    yield Judgement(
        rule=UNSUPPORTED,
        level=Level.UNSUPPORTED,
        rewrite=(mention.span,),
        found=mention.surface,
        confidence=Confidence.MEDIUM,
        why=("no date of the source agrees with it",),
    )


def _same_slot(a: DateValue, b: DateValue) -> bool:
    """Tell whether two different dates say the same kind of thing."""
    if (a.weekday is None) != (b.weekday is None):
        return False
    if (a.century is None) != (b.century is None) or (a.decade is None) != (b.decade is None):
        return False
    return abs(a.fineness - b.fineness) <= 1


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


def _sighted(value: DateValue, view: View) -> bool:
    """Tell whether the figures of a year, or the name of a month or day, stand in the text."""
    low = view.memo("lowered", lambda v: lowered(v.text))
    if value.year is not None and value.month is None and value.weekday is None:
        text = str(value.year)
        grouped = f"{text[0]}.{text[1:]}", f"{text[0]},{text[1:]}", f"{text[0]} {text[1:]}"
        short = f"’{text[2:]}", f"'{text[2:]}"
        return any(form in low for form in (text, *grouped, *short))
    known = grammar(view.language)
    if known is None:
        return True
    if value.weekday is not None:
        return any(
            number == value.weekday and len(word) > 3 and word[: max(4, len(word) - 2)] in low
            for word, number in known.days.items()
        )
    figures = view.memo("figures", lambda v: frozenset(_FIGURE.findall(western(v.text))))
    if value.decade is not None:
        return str(value.decade % 100) in figures
    if value.month is None:
        return False
    named = any(
        number == value.month and re.search(rf"(?<!\w){re.escape(word)}", low)
        for word, number in known.months.items()
    )
    rest = (part for part in (value.day, value.year) if part is not None)
    return named and all(str(part) in figures for part in rest)
