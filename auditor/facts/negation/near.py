"""Whether a denial stands beside something: “should not take more than two days”."""

from auditor.facts.base import View
from auditor.facts.negation.ledger import CLEAR, IDLE, LOOSE, NAME, SET
from auditor.model import Mention

_DENIALS = frozenset((CLEAR, LOOSE, IDLE, SET))
_NEAR = 60  # characters between a denial and the figure whose bound it turns round
PART = 11  # characters up to which a denial in front is part of the bound itself: not more than


def denied_near(view: View | None, mention: Mention, part: int = PART) -> bool:
    """
    Tell whether a denial of the same sentence may turn a bound into its opposite.

    `mention` is a figure, or its bound with the characters that may part it from its own “not”.
    """
    return view is not None and any(
        other.value in _DENIALS
        and other.sentence == mention.sentence
        and abs(other.span.start - mention.span.start) <= _NEAR
        and not 0 <= mention.span.start - other.span.end <= part
        for other in view.mentions(NAME)
    )
