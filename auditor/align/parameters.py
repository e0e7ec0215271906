"""The numbers of the aligner, tuned on simulated rewrites of parallel news."""

from dataclasses import dataclass

SHAPES = ((1, 1), (2, 1), (1, 2), (3, 1), (1, 3))
"""Source and rewrite sentences in a bead."""

LONG_SHAPES = (*SHAPES, (2, 2))
"""The same for long texts, which tell enough about themselves to use the last one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Parameters:
    """Weights in log-odds; costs are positive."""

    overlap: float = 1.4
    """Per standard deviation of soft token overlap."""

    ratio: float = 0.9
    """Per standard deviation of the letter ratio of transliterated sentences."""

    scorer: float = 1.0
    """Per standard deviation of the optional sentence scorer."""

    shapes: tuple[tuple[int, int], ...] = SHAPES
    """Shapes to be considered."""

    length: float = 0.6
    """Weight of the log-odds of the lengths."""

    narrow: float = 0.34
    """Spread of the log length ratio of links."""

    bias: float = -3.0
    """Log-odds of a link whose evidence is average."""

    overlap_floor: float = 0.03
    """An overlap below this is never a whole standard deviation."""

    null: float = -1.35
    """Log-odds that a rewrite sentence has no source; higher reports more additions."""

    skip: float = 1.4
    """Cost of each source sentence passed over."""

    stay: float = 2.5
    """Cost of going on with the source sentence just used."""

    merge: float = -1.0
    """Prior of 2:1 and 1:2."""

    merge3: float = -4.0
    """Prior of 3:1 and 1:3."""

    merge_both: float = -2.5
    """Prior of 2:2 in a long text."""

    typical: float = 1.5
    """Weight of “overlaps as much as links of this document usually do”."""

    typical_spread: float = 0.2
    """Least spread of that expectation."""

    reuse: float = 3.0
    """Penalty on the weaker of two distant claims on one source sentence."""

    jump: float = 4.2
    """First cost of leaving the order, plus log of the source length; then re-estimated."""

    jump_least: float = 2.8
    jump_most: float = 6.5
    jump_gain: float = 1.0

    learn: float = 0.4
    """Confidence from which a link teaches words and habits of the document."""

    learn_links: int = 30
    """How many such links a document must have to teach anything."""

    learn_rounds: int = 2

    self_taught: float = 0.7
    """What log-odds are worth that rest on words learned from the links themselves."""


DEFAULT = Parameters()


def prior(shape: tuple[int, int], p: Parameters) -> float:
    """Return the log prior of a bead's shape."""
    if shape == (2, 2):
        return p.merge_both
    total = sum(shape)
    return 0.0 if total == 2 else p.merge if total == 3 else p.merge3
