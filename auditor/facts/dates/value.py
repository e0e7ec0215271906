"""Partial dates and how two of them relate."""

import datetime as dt
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class DateValue:
    """
    What a text says of a date; unknown parts are None. Monday is weekday 0.

    `century` is ordinal (19 for 1801 to 1900), `decade` its first year, or its last two
    digits where only these are given. `relative` is a unit and an offset from the day of
    publication that could not be resolved. `alternatives` are other readings (month, day).
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    century: int | None = None
    decade: int | None = None
    relative: tuple[str, int] | None = None
    alternatives: tuple[tuple[int, int], ...] = ()
    resolved: bool = False

    @property
    def figures(self) -> tuple[float, ...]:
        """Return the numbers this date contains, for numbers that repeat one of them."""
        parts = (self.year, self.month, self.day, self.century, self.decade)
        return tuple(float(part) for part in parts if part is not None)

    @property
    def fineness(self) -> int:
        """Count how precise the date is: century 1, decade 2, year 3, month 4, day 5."""
        if self.day is not None or self.weekday is not None or self.relative is not None:
            return 5
        if self.month is not None:
            return 4
        if self.year is not None:
            return 3
        return 2 if self.decade is not None else 1


def weekday_of(value: DateValue, year: int | None) -> int | None:
    """Return the weekday of a full date, with the year given where it names none."""
    when = value.year or year
    if when is None or value.month is None or value.day is None:
        return None
    try:
        return dt.date(when, value.month, value.day).weekday()
    except ValueError:
        return None


def agree(a: DateValue, b: DateValue, years: tuple[int | None, int | None]) -> bool | None:
    """
    Tell whether two partial dates can be one, or None where they cannot be compared.

    `years` are the years of publication of the two sides, for dates without a year.
    """
    if a.relative or b.relative:
        return a.relative == b.relative if a.relative and b.relative else None
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
        return own == other
    return True if shared else None


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
    if year is None or year < 100:
        return set()
    return {(year - 1) // 100 + 1, year // 100 + 1}


def _decade(value: DateValue) -> int | None:
    if value.decade is not None:
        return value.decade
    return None if value.year is None else value.year // 10 * 10
