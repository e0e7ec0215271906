"""Periods that end where they should begin: until May, where the source has from May on."""

from auditor.facts.base import Judgement, Level, View
from auditor.facts.directions import SINCE, UNTIL, side
from auditor.model import Confidence, Mention

CHANGED = "date-changed"


def turned(mine: Mention, other: Mention, rewrite: View, source: View) -> bool:
    """Tell whether a date closes a period in one text and opens it in the other."""
    if mine.value.said is not None or other.value.said is not None:
        return False  # from now on, until today: often no date
    return {side(rewrite, mine), side(source, other)} == {SINCE, UNTIL}


def other_side(mine: Mention, other: Mention, rewrite: View, source: View) -> Judgement:
    """Judge a date that stands on the other side of its period."""
    return Judgement(
        rule=CHANGED,
        level=Level.CHANGED,
        rewrite=(mine.span,),
        source=(other.span,),
        found=mine.surface,
        expected=other.surface,
        confidence=Confidence.MEDIUM,
        why=(
            f"the date is a limit: {side(rewrite, mine)} here, {side(source, other)} in the source",
        ),
    )
