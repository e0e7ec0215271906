"""Numbers found in a sentence, and what neighbours say about each other."""

import re
from dataclasses import dataclass, replace

from auditor.facts.numbers import measures
from auditor.facts.numbers.value import NumberValue

ARTICLE = "article"
"""Form of a one that mostly means “a”, and only counts where months complete it."""

_RANGE = re.compile(
    r"[\s\u00a0]?(?:[-–—~〜至到]|에서|부터|내지|から|乃至|[^\W\d_\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]{1,4})"
    r"[\s\u00a0]?"
)
_DASHES = frozenset("-–—")
_INCHES = 12
_MONTHS = 12
_AND = re.compile(r"[\s\u00a0,]{0,2}(?:[^\W\d_]{1,3}[\s\u00a0])?|ו|و|零|と")


@dataclass(frozen=True, slots=True)
class Hit:
    """A number in a sentence: offsets in the sentence, its value, and the scale it was given."""

    start: int
    end: int
    value: NumberValue
    factor: float = 1.0


def join(hits: list[Hit], text: str) -> list[Hit]:
    """
    Let neighbours complete each other.

    In “1.5 to 2 million euros” the first number may be millions too, and has the unit of the
    second; “5 feet 8 inches” and “four years and
    six months” are one length.
    """
    found: list[Hit] = []
    for hit in reversed(hits):
        after = found[-1] if found else None
        if after is None:
            found.append(hit)
            continue
        between = text[hit.end : after.start]
        if hit.value.unit == "ft" and after.value.unit == "in" and len(between) <= len(" and "):
            value = hit.value.value + after.value.value / _INCHES
            found[-1] = Hit(hit.start, after.end, replace(hit.value, readings=(value,)))
            continue
        if _length(hit, after, between):
            years = hit.value.value + after.value.value / _MONTHS
            length = replace(hit.value, readings=(years,), form=after.value.form)
            found[-1] = Hit(hit.start, after.end, length)
            continue
        if _RANGE.fullmatch(between) and _alike(hit.value.form, after.value.form):
            hit = _ranged(hit, after)  # noqa: PLW2901
            if hit.value.unit and not after.value.unit and between.strip() in _DASHES:
                # The sign in front of “£480–520 million” is that of both sums.
                after = replace(after, value=replace(after.value, unit=hit.value.unit))
                found[-1] = after
            if after.value.bound == "under":
                # “10 to 15”, in languages where the same word means “up to”.
                found[-1] = replace(after, value=replace(after.value, bound=""))
        found.append(hit)
    return [hit for hit in reversed(found) if hit.value.form != ARTICLE]


def _alike(first: str, second: str) -> bool:
    """Tell whether two numbers may be the ends of a range: from nine to 11 per cent."""
    return first == second != "code" or {first, second} == {"digits", "word"}


def _length(hit: Hit, after: Hit, between: str) -> bool:
    """Tell whether years and months make one length: four years and six months."""
    return (
        hit.value.unit == "year"
        and after.value.unit == "month"
        and after.value.value < _MONTHS
        and _AND.fullmatch(between) is not None
    )


def _ranged(hit: Hit, after: Hit) -> Hit:
    first, second = hit.value, after.value
    unit = first.unit or (second.unit if second.form != "ordinal" else "")
    values = first.readings
    factor = after.factor
    if factor == 1 and second.form == "word" and second.scaled and not first.scaled:
        factor = measures.myriad(second.value)  # from five to eight billion
    if factor != 1 and hit.factor == 1 and not (unit and second.unit and unit != second.unit):
        values += tuple(value * factor for value in values)
    if unit == first.unit and values == first.readings:
        return hit
    return replace(hit, value=replace(first, unit=unit, readings=values))
