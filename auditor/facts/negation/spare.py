"""Whether one side of a bead has more words of denial than the other."""

from auditor.facts.base import View
from auditor.facts.negation.ledger import side


def spare(more: View, less: View, *, implied: bool) -> bool:
    """
    Tell whether one side of a bead denies more often than the other.

    Between languages a word that only implies a denial answers one; with `implied` it also
    counts as one.
    """
    same = more.language == less.language
    ours, theirs = side(more, same_language=same), side(less, same_language=same)
    if same:
        return len(ours.explicit) > len(theirs.explicit)
    told = len(ours.joined) + (len(ours.implied) if implied else 0)
    return told > len(theirs.joined) + len(theirs.implied)
