"""Very long texts: which part of the source each piece of the rewrite may come from."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from auditor.align.similarity import Side, near_best

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Pairs = dict[tuple[int, int], float]

DENSE = 600_000
"""Pairs of sentences up to which a text is aligned as a whole."""

_PIECE = 200  # sentences of the rewrite that are aligned at a time
_TOP = 3  # source sentences that each of them may call for
_AROUND = 12  # sentences on either side of what is called for
_COMMON = 0.02  # share of sentences beyond which a word calls for none
_CALLED = 0.35  # share of its own weight that a sentence must find in the one it calls for
_FILL = 40  # a gap up to this between called parts is taken with them


def pieces(
    a: Side, b: Side, pairs: "Pairs"
) -> "Iterator[tuple[tuple[int, int], NDArray[np.int_]]]":
    """
    Yield rewrite sentences (from, to; half-open) and the source sentences to align them with.

    `a` is the source, `b` the rewrite, `pairs` the likeness of their words. Candidates come
    from posting lists of the rarer words, so that the work grows with the text and not with
    its square.
    """
    import numpy as np  # noqa: PLC0415

    called = _called(a, b, pairs)
    for start in range(0, b.count, _PIECE):
        end = min(start + _PIECE, b.count)
        wanted = np.zeros(a.count + 1, dtype=np.int_)
        for i in called[start:end]:
            for hit in i:
                wanted[max(0, hit - _AROUND)] += 1
                wanted[min(a.count, hit + _AROUND + 1)] -= 1
        part = np.flatnonzero(np.cumsum(wanted)[:-1] > 0)
        yield (start, end), _filled(part)


def _filled(part: "NDArray[np.int_]") -> "NDArray[np.int_]":
    """Close small gaps: what lies between two called parts may belong to either."""
    import numpy as np  # noqa: PLC0415

    if not part.size:
        return part
    steps = np.diff(part)
    found = [part[:1]]
    for at, step in zip(part[1:].tolist(), steps.tolist(), strict=True):
        found.append(np.arange(at - step + 1, at + 1) if step <= _FILL else np.array([at]))
    return np.concatenate(found)


def _called(a: Side, b: Side, pairs: "Pairs") -> list[list[int]]:
    """Return for each rewrite sentence the source sentences that share most of its weight."""
    postings: list[list[int]] = [[] for _ in a.words]
    for i, row in enumerate(a.rows):
        for word in row.tolist():
            postings[word].append(i)
    common = max(_TOP, int(_COMMON * a.count))
    partners: dict[int, list[tuple[int, float]]] = {}
    for i, j, value in zip(*(x.tolist() for x in near_best(a, b, pairs)), strict=True):
        if len(postings[i]) <= common:
            partners.setdefault(j, []).append((i, value))
    weights = b.weights.tolist()
    found = []
    for row in b.rows:
        scores: dict[int, float] = {}
        whole = 0.0
        for word in row.tolist():
            whole += weights[word]
            best: dict[int, float] = {}
            for other, value in partners.get(word, ()):
                for i in postings[other]:
                    best[i] = max(value, best.get(i, 0.0))
            for i, value in best.items():
                scores[i] = scores.get(i, 0.0) + value * weights[word]
        ranked = sorted(scores, key=lambda i: (-scores[i], i))[:_TOP]
        found.append([i for i in ranked if scores[i] >= _CALLED * whole or i == ranked[0]])
    return found
