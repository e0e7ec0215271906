"""Expressions that count from the day of publication: last week, next month."""

from auditor.facts.dates.value import DateValue

_WIDE = frozenset(("week", "month", "year"))
_FAR = 2  # from next to last; from this to next is the difference of a day between two texts


def shifted(a: DateValue, b: DateValue) -> bool:
    """
    Tell whether two expressions differ however late the one text followed the other.

    “Next week” is not “next month”, and “tomorrow” not “yesterday”; but what was to be today
    was yesterday a day later.
    """
    if a.said is None or b.said is None or a.said == b.said:
        return False
    (unit, offset), (other, shift) = a.said, b.said
    if unit == other:
        return abs(offset - shift) >= _FAR and offset * shift < 0
    return unit in _WIDE and other in _WIDE and offset == shift
