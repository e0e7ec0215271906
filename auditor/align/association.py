"""Words that translate each other, learned from the two documents themselves."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from auditor.align.similarity import Side

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Numbers = NDArray[np.int_]
    Associations = tuple[Numbers, Numbers, NDArray[np.float64]]

_ROUNDS = 4
_LEAST = 0.08  # of the mean of both directions
_GAIN = 1.3
_ONCE = 0.3  # what a pair is worth whose words meet a single time
_STEM = 6  # letters that count as one word, so that inflected forms are learned together
_MOST_WORDS = 120  # of one side of a bead; more is no sentence, and bounds the work
_RARE = 1e-3

Spans = Sequence[tuple[int, int, int, int, float]]
"""Source from, to, rewrite from, to (half-open), and the confidence (0..1) of the link."""


def associations(a: Side, b: Side, spans: Spans) -> "Associations":
    """
    Return token numbers of both sides with their association (0..1), as three columns.

    IBM model 1 (Brown et al. 1993) in both directions over linked spans; the geometric mean
    of the two keeps a frequent word from explaining everything.
    """
    import numpy as np  # noqa: PLC0415

    stems = _stems(a), _stems(b)
    lefts, rights, weights = [], [], []
    for i, k, j, m, confidence in spans:
        left = np.unique(stems[0][np.concatenate(a.rows[i:k])])
        right = np.unique(stems[1][np.concatenate(b.rows[j:m])])
        if 0 < left.size <= _MOST_WORDS and 0 < right.size <= _MOST_WORDS:
            lefts.append(left)
            rights.append(right)
            weights.append(confidence)
    if not lefts:
        empty = np.zeros(0, dtype=np.int_)
        return empty, empty, np.zeros(0)
    sizes = len(a.words), len(b.words)
    there = _model(lefts, rights, np.array(weights), sizes)
    back = _model(rights, lefts, np.array(weights), sizes[::-1])
    rows, columns = np.divmod(np.fromiter(there, dtype=np.int_), sizes[1])
    inverse = [
        back.get(y * sizes[0] + x, 0.0)
        for x, y in zip(rows.tolist(), columns.tolist(), strict=True)
    ]
    mean = np.sqrt(np.fromiter(there.values(), dtype=np.float64) * np.array(inverse))
    seen_a = np.bincount(np.concatenate(lefts), minlength=sizes[0])
    seen_b = np.bincount(np.concatenate(rights), minlength=sizes[1])
    mean[np.minimum(seen_a[rows], seen_b[columns]) == 1] *= _ONCE
    keep = mean > _LEAST
    return _spelt(stems, (rows[keep], columns[keep], np.minimum(1.0, _GAIN * mean[keep])))


def _stems(side: Side) -> "Numbers":
    """Return for every token the number of the first one with the same beginning."""
    import numpy as np  # noqa: PLC0415

    first: dict[str, int] = {}
    found = [
        first.setdefault(word if word[0] == "#" else word[:_STEM], number)
        for number, word in enumerate(side.words)
    ]
    return np.array(found, dtype=np.int_)


def _spelt(stems: "tuple[Numbers, Numbers]", found: "Associations") -> "Associations":
    """Give what was learned of stems to all their forms."""
    import numpy as np  # noqa: PLC0415

    forms: list[dict[int, list[int]]] = [{}, {}]
    for side, numbers in zip(forms, stems, strict=True):
        for word, stem in enumerate(numbers.tolist()):
            side.setdefault(stem, []).append(word)
    columns = zip(*(column.tolist() for column in found), strict=True)
    spelt = [(x, y, v) for i, j, v in columns for x in forms[0][i] for y in forms[1][j]]
    return (
        np.array([x for x, _, _ in spelt], dtype=np.int_),
        np.array([y for _, y, _ in spelt], dtype=np.int_),
        np.array([v for _, _, v in spelt], dtype=np.float64),
    )


def _model(
    lefts: "Sequence[Numbers]",
    rights: "Sequence[Numbers]",
    weights: "NDArray[np.float64]",
    sizes: tuple[int, int],
) -> dict[int, float]:
    """Return P(right | left) by `left * sizes[1] + right`; an empty word takes the rest."""
    import numpy as np  # noqa: PLC0415

    both = list(zip(lefts, rights, strict=True))
    empty = sizes[0]
    starts = np.cumsum([0, *(y.size for y in rights[:-1])])
    left = np.concatenate([np.repeat(np.append(x, empty), y.size) for x, y in both])
    right = np.concatenate([np.tile(y, x.size + 1) for x, y in both])
    place = np.concatenate(
        [
            np.tile(np.arange(start, start + y.size), x.size + 1)
            for start, (x, y) in zip(starts, both, strict=True)
        ]
    )
    weight = np.repeat(weights, [(x.size + 1) * y.size for x, y in both])
    keys, pair = np.unique(left * sizes[1] + right, return_inverse=True)
    owner = keys // sizes[1]
    chance = np.ones(keys.size)
    for _ in range(_ROUNDS):
        now = chance[pair]
        share = now / (np.bincount(place, now)[place] + 1e-12) * weight
        count = np.bincount(pair, share, minlength=keys.size)
        chance = count / (np.bincount(owner, count, minlength=empty + 1)[owner] + 1e-12)
    strong = (chance > _RARE) & (owner < empty)
    return dict(zip(keys[strong].tolist(), chance[strong].tolist(), strict=True))
