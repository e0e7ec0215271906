"""Weekdays that do not fall on the date they name."""

import datetime as dt
from collections.abc import Iterator
from itertools import pairwise

from auditor.facts.dates.value import DateValue, weekday_of
from auditor.model import Mention

_BESIDE = 4  # characters between a weekday and the date it belongs to
_NEAR = 300  # days around the publication in which a date without a year is looked for


def pairs(mentions: tuple[Mention, ...]) -> Iterator[tuple[Mention, Mention]]:
    """Yield each weekday with the date that it stands beside, in either order."""
    for first, second in pairwise(mentions):
        if first.sentence != second.sentence or second.span.start - first.span.end > _BESIDE:
            continue
        if first.value.weekday is not None and second.value.day is not None:
            yield first, second
        elif second.value.weekday is not None and first.value.day is not None:
            yield second, first


def clash(day: DateValue, date: DateValue, published: str, *, elsewhere: bool) -> int | None:
    """
    Return the weekday of a date where it is another than the one named, else None.

    A date without a year is looked for in the years around the publication, and not at all
    where `elsewhere` says that the text names a year.
    """
    if date.alternatives or date.resolved:
        return None
    if date.year is not None:
        falls = weekday_of(date, None)
        return None if falls is None or falls == day.weekday else falls
    if elsewhere or date.month is None or date.day is None:
        return None
    try:
        centre = dt.date.fromisoformat(published[:10])
    except ValueError:
        return None
    found: list[tuple[int, int]] = []
    for year in (centre.year - 1, centre.year, centre.year + 1):
        try:
            when = dt.date(year, date.month, date.day)
        except ValueError:
            continue
        distance = abs((when - centre).days)
        if distance <= _NEAR:
            found.append((distance, when.weekday()))
    if not found or any(weekday == day.weekday for _, weekday in found):
        return None
    return min(found)[1]
