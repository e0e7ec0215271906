"""Which lost number of the source a new one of the rewrite stands for."""

from collections.abc import Sequence

from auditor.facts.numbers import measures
from auditor.facts.numbers.bead import Bead
from auditor.facts.numbers.sight import sighted
from auditor.facts.numbers.value import NumberValue
from auditor.model import Mention


def slot_of(mention: Mention, bead: Bead) -> Mention | None:
    """Return the left-over source number that stands in this number's place, if any."""
    value: NumberValue = mention.value
    kind = measures.dimension(value.unit)
    rivals = [m.value for i, m in enumerate(bead.ours) if i not in bead.matched and m != mention]
    fitting = [
        m for m in bead.free if _fits(value, m.value, bead) and not _others(value, m, rivals)
    ]
    same_kind = [m for m in fitting if measures.dimension(m.value.unit) == kind]
    bare = [m for m in fitting if not kind or not m.value.unit]
    candidates: Sequence[Mention] = same_kind or bare
    if not candidates:
        return None
    if len(candidates) == 1:
        return candidates[0]
    here = _share(mention, bead.ours)

    def distance(theirs: Mention) -> tuple[bool, float]:
        # Figures stand for figures: “a third” beside 76 is rather a word than the lost number.
        wordy = theirs.value.small_word != value.small_word
        return wordy, abs(_share(theirs, bead.theirs) - here)

    return min(candidates, key=distance)


def _fits(ours: NumberValue, theirs: NumberValue, bead: Bead) -> bool:
    if theirs.form == "code":
        return False
    if any((theirs.form == form) != (ours.form == form) for form in ("ordinal", "multiple")):
        return False
    if (theirs.form == "fraction") != (ours.form == "fraction"):
        return "%" in {ours.unit, theirs.unit}
    # The rewrite may have the source's number in words of its own.
    return not sighted(theirs, bead.comparison.rewrite, bead.source)


def _others(value: NumberValue, theirs: Mention, rivals: Sequence[NumberValue]) -> bool:
    """Tell whether a lost quantity has another new one of its own unit to stand in its place."""
    unit = theirs.value.unit
    if not unit or not value.unit or measures.same_unit(value.unit, unit):
        return False
    return any(rival.unit and measures.same_unit(rival.unit, unit) for rival in rivals)


def _share(mention: Mention, all_of_them: Sequence[Mention]) -> float:
    return all_of_them.index(mention) / max(len(all_of_them) - 1, 1)
