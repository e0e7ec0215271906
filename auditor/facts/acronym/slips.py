"""Whether an acronym is a slip of another one, and not its translation."""

from rapidfuzz.distance import OSA

from auditor.facts.base import Comparison
from auditor.facts.names.abbreviations import SHORT, side
from auditor.facts.names.forms import exact
from auditor.facts.names.spelling import latin
from auditor.lang import script_of
from auditor.lang.acronyms import groups

_MOVES = 2  # letters that change places in a slip


def slip(value: str, other: str, comparison: Comparison) -> bool:
    """Tell whether one is a slip of the other, and not its translation."""
    if min(len(value), len(other)) <= 2:
        return False
    distance = OSA.distance(value, other)
    if comparison.same_language:
        return distance <= (1 if len(other) <= SHORT else 2)
    if shuffled(value, other, comparison):
        return True
    if script_of(comparison.whole_source.language) != script_of(comparison.rewrite.language):
        return False
    if len(other) <= SHORT:
        return False
    if sorted(value) == sorted(other):  # languages order the letters of one body differently
        return distance == 1 and len(other) > SHORT + 1
    return distance <= (1 if len(other) <= 5 else 2)


def shuffled(value: str, other: str, comparison: Comparison) -> bool:
    """
    Tell whether an acronym that the rewrite copied has its letters in another order.

    A translated one (OTAN) is listed, or stands near the name whose initials it is made of.
    """
    mine = latin(value, comparison.rewrite.language)
    theirs = latin(other, comparison.whole_source.language)
    if mine == theirs or sorted(mine) != sorted(theirs) or OSA.distance(mine, theirs) > _MOVES:
        return False
    if len(mine) <= SHORT:
        return False  # РФБ is the RBF in English, the IEA the AIE in French
    if any(one in groups() or exact(one) for one in (value, other)):
        return False
    words = side(comparison.whole_rewrite)
    return value not in words.initials and value not in words.principal
