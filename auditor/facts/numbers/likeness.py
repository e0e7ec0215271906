"""When two numbers are the same, and when one is the rounded form of the other."""

from auditor.facts.numbers import measures
from auditor.facts.numbers.value import NumberValue

SAME, UNITLESS, OTHER_FORM, CONVERTED, SHORTENED, OTHER_UNIT = 1.0, 0.95, 0.9, 0.8, 0.7, 0.6

_PERCENT_ROUNDING = 1.0  # a third is 33 or 34 per cent
_SLIGHT = 0.02  # an unmarked rounding stays this close
_YEARS = (1000, 2100)  # bare figures that may be years are not rounded
_FIRST_CENTURY, _LAST_CENTURY = 5, 22


def equal(x: float, y: float) -> bool:
    """Compare two readings, apart from what floating point loses."""
    return abs(x - y) <= 1e-9 * max(1.0, abs(x), abs(y))


def same(a: NumberValue, b: NumberValue) -> bool:
    """Tell whether two numbers share a reading."""
    if a.form == "code" or b.form == "code":
        return _same_code(a, b)
    if "ordinal" in {a.form, b.form} and {a.form, b.form} & {"multiple", "score"}:
        return False  # what doubled is no second, and two goals are none
    return any(equal(x, y) for x in a.readings for y in b.readings)


def _same_code(a: NumberValue, b: NumberValue) -> bool:
    if a.figures and b.figures:
        return a.figures == b.figures
    code, number = (a, b) if a.form == "code" else (b, a)
    if number.unit or number.form not in {"digits", "ordinal"}:
        return False
    return code.figures == f"{number.value:g}"


def likeness(a: NumberValue, b: NumberValue) -> float:
    """Score a pair: the same number in the same unit first, then other ways to say it."""
    if same(a, b):
        if not measures.same_unit(a.unit, b.unit):
            if measures.dimension(a.unit) and measures.dimension(b.unit):
                if measures.converts(a.value, a.unit, b.value, b.unit):
                    return CONVERTED  # 100 is 100 in both: zero, or rounded closely
                return OTHER_UNIT
            return UNITLESS
        return SAME if a.form == b.form else OTHER_FORM
    if a.unit and b.unit and measures.converts(a.value, a.unit, b.value, b.unit):
        return CONVERTED
    if _signless(a, b) or _part(a, b) or _decade(a, b):
        return OTHER_FORM
    if _shortened(a, b) or _century(a, b):
        return SHORTENED
    return 0.0


def _signless(a: NumberValue, b: NumberValue) -> bool:
    """Tell whether only the sign differs, as in “a fall of 5 per cent”; temperatures keep it."""
    if "temperature" in {measures.dimension(a.unit), measures.dimension(b.unit)}:
        return False
    return (a.value < 0) != (b.value < 0) and equal(-a.value, b.value)


def _part(a: NumberValue, b: NumberValue) -> bool:
    """Half is 50 per cent; a third is 33 per cent."""
    for part, percent in ((a, b), (b, a)):
        if part.form == "fraction" and not part.unit and percent.unit == "%":
            return abs(part.value * 100 - percent.value) <= _PERCENT_ROUNDING
    return False


def _decade(a: NumberValue, b: NumberValue) -> bool:
    """Tell whether one names a decade of the other: the 80s are the 1980s."""
    if "decade" not in {a.form, b.form}:
        return False
    x, y = sorted((a.value, b.value))
    return 0 <= x < 100 <= y and y % 100 == x


def _shortened(a: NumberValue, b: NumberValue) -> bool:
    """1932-33 is 1932-1933."""
    if not a.form == b.form == "digits" or a.unit not in {"", "year"}:
        return False
    x, y = sorted((a.value, b.value))
    return 0 < x < 100 and _YEARS[0] <= y <= _YEARS[1] and y % 100 == x


def _century(a: NumberValue, b: NumberValue) -> bool:
    """Tell whether both name one century: the 1800s are the 19th."""
    for ordinal, years in ((a, b), (b, a)):
        if ordinal.form == "ordinal" and _FIRST_CENTURY <= ordinal.value < _LAST_CENTURY:
            return (ordinal.value - 1) * 100 == years.value and years.form in {"decade", "digits"}
    return False


def coarser(ours: NumberValue, theirs: NumberValue) -> bool:
    """
    Tell whether ours is the rounded or bounded form of an exact figure of the source.

    A marked rounding (more than 2,000) may be as far off as one unit of its last digit; an
    unmarked one must be right to the digit and close. Years, ordinals and figures that are
    already rounded in the source have no coarser form.
    """
    if "ordinal" in {ours.form, theirs.form} or "code" in {ours.form, theirs.form}:
        return False
    if (
        measures.dimension(ours.unit) != measures.dimension(theirs.unit)
        and ours.unit
        and theirs.unit
    ):
        return False
    a, b = ours.value, theirs.value
    if not a or a * b <= 0:
        return False
    a, b = abs(a), abs(b)
    digits, more = significant(a), significant(b)
    if digits >= more:
        return False
    if ours.bound:
        grain = _grain(a, digits)
        if theirs.bound:
            return False
        if ours.bound == "over":
            return a < b < a + grain
        if ours.bound == "under":
            return a - grain < b < a
        return abs(a - b) < grain
    if not ours.unit and not ours.scaled and _YEARS[0] <= b <= _YEARS[1] and b == int(b):
        return False
    return abs(a - b) <= _SLIGHT * b and equal(float(f"{b:.{digits}g}"), a)


def significant(value: float) -> int:
    """Count the significant digits of a number."""
    return len(f"{value:.12g}".replace(".", "").split("e")[0].strip("0"))


def _grain(value: float, digits: int) -> float:
    """Return what one unit of the last significant digit is worth: 100 for 2,500."""
    mantissa, exponent = f"{value:.12e}".split("e")
    del mantissa
    return float(10.0 ** (int(exponent) - digits + 1))
