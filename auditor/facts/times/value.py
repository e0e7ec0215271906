"""A time of day."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeValue:
    """
    Minutes since midnight; `sure` says that the half of the day is known.

    `zone` is the time zone named beside it, in lower case.
    """

    minutes: int
    sure: bool
    zone: str = ""

    @property
    def figures(self) -> tuple[float, ...]:
        """Return the numbers in it, for numbers that repeat one of them."""
        hour, minute = divmod(self.minutes, 60)
        # “Half eight” and “a quarter to eight” name the hour that follows.
        after = (hour + 1, hour % 12 + 1) if minute in {30, 45} else ()
        return tuple(map(float, (hour, hour % 12, hour % 12 or 12, minute, *after)))

    @property
    def hours(self) -> tuple[float, ...]:
        """Return the hour on both clocks, for a number of hours that repeats it."""
        hour = self.minutes // 60
        return float(hour), float(hour % 12 or 12)


def same(a: TimeValue, b: TimeValue) -> bool:
    """Tell whether two times agree, where needed on the twelve-hour clock."""
    if a.sure and b.sure:
        return a.minutes % 1440 == b.minutes % 1440
    return a.minutes % 720 == b.minutes % 720
