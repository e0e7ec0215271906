"""Partial dates and how two of them relate."""

import datetime as dt
from dataclasses import dataclass

_DAYS = 7  # in a week

Years = tuple[int | None, int | None]
"""The years of publication of the rewrite and of the source, where known."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DateValue:
    """
    What a text says of a date; unknown parts are None. Monday is weekday 0.

    Years and centuries before Christ are negative, and `season` is 1 for spring to 4 for winter.
    `century` is ordinal (19 for 1801 to 1900), `decade` its first year, or its last two
    digits where only these are given. `relative` is a unit and an offset from the day of
    publication that could not be resolved, `said` the same where it could be, and `monday`
    the ordinal of the first day of a week. `eve` is the night that leads to a weekday, which is
    also that of the day before. `alternatives` are other readings (month, day).
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    century: int | None = None
    decade: int | None = None
    season: int | None = None
    eve: bool = False
    relative: tuple[str, int] | None = None
    alternatives: tuple[tuple[int, int], ...] = ()
    resolved: bool = False
    said: tuple[str, int] | None = None
    monday: int | None = None

    @property
    def figures(self) -> tuple[float, ...]:
        """
        Return the numbers this date contains, for numbers that repeat one of them.

        A month is none: in figures it stands in the text anyway, and March is no three.
        """
        parts = (self.year, self.day, self.century, self.decade)
        return tuple(float(abs(part)) for part in parts if part is not None)

    @property
    def fineness(self) -> int:
        """Count how precise the date is: century 1, decade 2, year 3, month 4, day 5."""
        if self.day is not None or self.weekday is not None or self.relative is not None:
            return 5
        if self.month is not None or self.season is not None:
            return 4
        if self.year is not None:
            return 3
        return 2 if self.decade is not None else 1


@dataclass(frozen=True, slots=True)
class Hit:
    """A date in a sentence: offsets in the sentence, and its value."""

    start: int
    end: int
    value: DateValue


def weekday_of(value: DateValue, year: int | None) -> int | None:
    """Return the weekday of a full date, with the year given where it names none."""
    ordinal = ordinal_of(value, year)
    return None if ordinal is None else (ordinal - 1) % _DAYS


def agree(a: DateValue, b: DateValue, years: Years) -> bool | None:
    """
    Tell whether two partial dates can be one, or None where they cannot be compared.

    `years` are the years of publication of the two sides, for dates without a year.
    """
    if a.relative or b.relative:
        return _relative(a, b, years)
    if a.season is not None or b.season is not None:
        return a.season == b.season if a.season and b.season else None
    wide = _wide(a, b)
    if wide is not None:
        return wide
    shared = False
    for x, y in ((a.year, b.year), (a.month, b.month), (a.day, b.day)):
        if x is not None and y is not None:
            if x != y:
                return _readings(a, b)
            shared = True
    own = a.weekday if a.weekday is not None else weekday_of(a, years[0])
    other = b.weekday if b.weekday is not None else weekday_of(b, years[1])
    if (a.weekday is not None or b.weekday is not None) and own is not None and other is not None:
        nights = {own, *([(own - 1) % _DAYS] if a.eve else [])}
        return bool(nights & {other, *([(other - 1) % _DAYS] if b.eve else [])})
    return True if shared else None


def _relative(a: DateValue, b: DateValue, years: Years) -> bool | None:
    """Compare expressions of which one at least is not known as a day."""
    if a.said and a.said == b.said:
        return True
    for week, day, year in ((a, b, years[1]), (b, a, years[0])):
        ordinal = ordinal_of(day, year)
        # “Last week” is the calendar's or the last seven days.
        if (
            week.monday is not None
            and ordinal is not None
            and week.monday - _DAYS <= ordinal < week.monday + 2 * _DAYS
        ):
            return True
    return None


def ordinal_of(value: DateValue, year: int | None) -> int | None:
    """Return the proleptic ordinal of a full date, with the year given where it names none."""
    when = value.year or year
    if when is None or value.month is None or value.day is None:
        return None
    try:
        return dt.date(when, value.month, value.day).toordinal()
    except ValueError:
        return None


def _readings(a: DateValue, b: DateValue) -> bool:
    """Compare the other readings of numeric dates: 3/4 may be in March or April."""
    mine = {(a.month, a.day), *a.alternatives}
    other = {(b.month, b.day), *b.alternatives}
    same_year = a.year is None or b.year is None or a.year == b.year
    return same_year and bool(mine & other) and bool(a.alternatives or b.alternatives)


def _wide(a: DateValue, b: DateValue) -> bool | None:
    """Compare centuries and decades with each other and with years."""
    if a.century is not None or b.century is not None:
        mine, other = _centuries(a), _centuries(b)
        return bool(mine & other) if mine and other else None
    if a.decade is not None or b.decade is not None:
        first, second = _decade(a), _decade(b)
        if first is None or second is None:
            return None
        if min(first, second) < 100:
            return first % 100 == second % 100
        return first == second
    return None


def _centuries(value: DateValue) -> set[int]:
    if value.century is not None:
        return {value.century}
    year = value.year if value.year is not None else value.decade
    if year is None or 0 <= year < 100:
        return set()
    if year < 0:
        return {-((-year - 1) // 100 + 1)}
    return {(year - 1) // 100 + 1, year // 100 + 1}


def _decade(value: DateValue) -> int | None:
    if value.decade is not None:
        return value.decade
    return None if value.year is None else value.year // 10 * 10
