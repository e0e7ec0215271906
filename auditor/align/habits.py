"""How a text was rewritten, read off its first alignment."""

import math
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from auditor.align.parameters import LONG_SHAPES, Parameters

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from auditor.align.decode import Found

# What the default costs stand for: shares of beads, of rewrite and of source sentences.
_MERGED, _MERGED_MORE, _ADDED, _GAPS = 0.1, 0.01, 0.08, 0.15
_BORROWED = 30  # observations of that usual kind which each document borrows
_MERGE, _MERGE_MORE = (-2.0, 0.0), (-5.0, -2.0)
_NULL, _SKIP = -4.0, 3.0
_BOTH = (-3.5, -0.5)
_NARROWEST = 0.1
_CLEARLY_ADDED = 0.6  # probability of having no source from which a sentence is counted
_BORROWED_ADDED = 5  # sentences of the usual kind that a text of any length borrows
_MOST_ADDED = 2.5
_WRONG_LINKS = 0.8  # they widen the spread of the lengths


def habits(
    found: "Sequence[Found]",
    links: "NDArray[np.float64]",
    texts: tuple[Sequence[str], Sequence[str]],
    p: Parameters,
) -> Parameters:
    """
    Return the parameters that this document suggests (a step of expectation maximisation).

    `found` are the beads of its first alignment, `links` their probabilities (source ×
    rewrite), `texts` the sentences of source and rewrite. A yearbook translated sentence by
    sentence adds and leaves out less than a news item, joins more and keeps its lengths.
    """
    theirs, ours = texts
    sizes = [k - i + m - j for i, k, j, m in found]
    used = {n for i, k, _, _ in found for n in range(i, k)}
    gaps = sum(n not in used and (n == 0 or n - 1 in used) for n in range(len(theirs)))
    added = len(ours) - sum(m - j for _, _, j, m in found)
    more = _lift(sum(size > 3 for size in sizes), len(sizes), _MERGED_MORE)
    return replace(
        p,
        shapes=LONG_SHAPES,
        merge=_clip(p.merge + _lift(sizes.count(3), len(sizes), _MERGED), _MERGE),
        merge3=_clip(p.merge3 + more, _MERGE_MORE),
        merge_both=_clip(p.merge_both + more, _BOTH),
        null=_clip(p.null + _lift(added, len(ours), _ADDED), (_NULL, p.null)),
        skip=_clip(p.skip - _lift(gaps, len(theirs), _GAPS), (p.skip, _SKIP)),
        narrow=_spread(found, links, texts, p),
    )


def additions(links: "NDArray[np.float64]", p: Parameters) -> Parameters:
    """
    Return the parameters for a text that adds more than news usually does.

    Where many sentences clearly have no source, a doubtful one is likelier to be their like.
    Sentences in doubt do not count: they may only lack words that the lexicon knows.
    """
    added = int((1 - links.sum(0) > _CLEARLY_ADDED).sum())
    lift = _lift(added, links.shape[1], _ADDED, _BORROWED_ADDED)
    return replace(p, null=p.null + min(_MOST_ADDED, lift)) if lift > 0 else p


def _lift(count: int, of: int, usual: float, borrowed: float = _BORROWED) -> float:
    return math.log((count + borrowed * usual) / (of + borrowed) / usual)


def _clip(value: float, bounds: tuple[float, float]) -> float:
    return min(bounds[1], max(bounds[0], value))


def _spread(
    found: "Sequence[Found]",
    links: "NDArray[np.float64]",
    texts: tuple[Sequence[str], Sequence[str]],
    p: Parameters,
) -> float:
    """Return the spread of the log length ratio of the links, never above the usual one."""
    import numpy as np  # noqa: PLC0415

    theirs, ours = ([len(text) + 1 for text in side] for side in texts)
    ratios = np.array([math.log(sum(theirs[i:k]) / sum(ours[j:m])) for i, k, j, m in found])
    weights = np.array([links[i:k, j:m].mean() ** 2 for i, k, j, m in found])
    off = ratios - (ratios * weights).sum() / weights.sum()
    total = (weights * off**2).sum() + _BORROWED * p.narrow**2
    spread = math.sqrt(float(total / (weights.sum() + _BORROWED)))
    return _clip(_WRONG_LINKS * spread, (_NARROWEST, p.narrow))
