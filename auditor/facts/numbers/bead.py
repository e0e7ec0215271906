"""The numbers of a bead while they are being told apart."""

from dataclasses import dataclass, field

from auditor.facts.base import Comparison, Judgement, Level, View
from auditor.facts.numbers.value import NumberValue
from auditor.model import Confidence, Mention

_CERTAIN = 3  # ordinals below this are idioms: for the first time, second to none


def counts(value: NumberValue) -> bool:
    """Tell whether a number says how many; “first” and “second” come and go."""
    return value.form != "ordinal" or value.value >= _CERTAIN


@dataclass(slots=True)
class Bead:
    """The numbers of a bead while they are being told apart."""

    comparison: Comparison
    ours: list[Mention]
    theirs: list[Mention]
    free: list[Mention] = field(default_factory=list)
    matched: set[int] = field(default_factory=set)

    @property
    def source(self) -> View | None:
        """The linked source sentences, None where no link is sure."""
        return self.comparison.source

    @property
    def parallel(self) -> bool:
        """Tell whether both sides have equally many numbers and one of each is left over."""
        ours, theirs = (sum(counts(m.value) for m in side) for side in (self.ours, self.theirs))
        return ours == theirs and len(self.free) == 1


def changed(ours: Mention, theirs: Mention, rule: str, *why: str) -> Judgement:
    """Judge a number that stands where the source has another."""
    small = ours.value.small_word
    return Judgement(
        rule=rule,
        level=Level.CHANGED,
        rewrite=(ours.span,),
        source=(theirs.span,),
        found=ours.surface,
        expected=theirs.surface,
        confidence=Confidence.MEDIUM if small else Confidence.HIGH,
        why=why,
    )
