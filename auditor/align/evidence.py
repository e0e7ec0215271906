"""Log-odds that a span of source sentences and a span of rewrite sentences correspond."""

import math
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from auditor.align.lexicon import Lexicon
from auditor.align.parameters import Parameters
from auditor.align.similarity import Side, token_similarity
from auditor.align.tokens import latin

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Matrix = NDArray[np.float64]
    from auditor.align.similarity import Associations

    Matrices = dict[tuple[int, int], Matrix]
    Scorer = Callable[[Sequence[str], Sequence[str]], Matrix]

_PSEUDO = 8  # background cells a tiny document borrows
_WIDE = 0.75  # spread of the log length ratio of any two sentences
_LEAST = -10.0  # log-odds below this are equally hopeless


def evidence(  # noqa: PLR0913, PLR0917 - the whole of what counts
    sources: Sequence[str],
    rewrites: Sequence[str],
    sides: tuple[Side, Side],
    lexicon: Lexicon | None,
    scorer: "Scorer | None",
    p: Parameters,
    learned: "Associations | None" = None,
) -> "tuple[Matrices, Matrices]":
    """
    Return log-odds and raw token overlap per shape (k, m): source spans × rewrite spans.

    Overlap, letter ratio and the scorer count as deviations from the document's own
    background, so that one set of weights serves every pair of languages.
    """
    import numpy as np  # noqa: PLC0415
    from rapidfuzz import fuzz, process  # noqa: PLC0415

    a, b = sides
    best_a, best_b = _best(a, b, lexicon, learned)
    in_a, in_b = _matched(a, best_a), _matched(b, best_b)
    form = str.lower if lexicon is None else latin
    left, right = [form(s) for s in sources], [form(s) for s in rewrites]
    mean = math.log((sum(map(len, sources)) + 1) / (sum(map(len, rewrites)) + 1))
    spreads: dict[str, float] = {}
    odds: Matrices = {}
    overlaps: Matrices = {}
    for k, m in p.shapes:
        if k > a.count or m > b.count:
            continue
        mine = _span(in_a if m == 1 else _matched(a, _window(best_a, m, np.maximum)), k)
        other = _span(in_b if k == 1 else _matched(b, _window(best_b, k, np.maximum)), m).T
        mass = _window(a.mass, k, np.add)[:, None] + _window(b.mass, m, np.add)[None]
        overlap = (mine + other) / (mass + 0.5)
        total = np.full(overlap.shape, p.bias)
        texts = _joined(left, k), _joined(right, m)
        ratio = process.cdist(*texts, scorer=fuzz.ratio, dtype=np.float32) / 100
        features = [("overlap", overlap, 0.05, p.overlap), ("ratio", ratio, 0.04, p.ratio)]
        if scorer is not None:
            scored = scorer(_joined(sources, k), _joined(rewrites, m))
            features.append(("scorer", scored, 0.05, p.scorer))
        for name, scores, floor, weight in features:
            centred, spread = _centred(scores, floor)
            if name == "overlap":
                spread = max(spread, p.overlap_floor)
            # The spread of single sentences is the scale of all shapes.
            total += weight * centred / spreads.setdefault(name, spread)
        total += p.length * _length((sources, rewrites), (k, m), mean, p.narrow)
        odds[k, m], overlaps[k, m] = np.maximum(total, _LEAST), overlap
    return odds, overlaps


def _best(
    a: Side, b: Side, lexicon: Lexicon | None, learned: "Associations | None"
) -> "tuple[Matrix, Matrix]":
    """Return the best partner of every word of one side in every sentence of the other."""
    import numpy as np  # noqa: PLC0415

    rows, columns, values = token_similarity(a, b, lexicon, learned)
    best_a = np.zeros((b.count, len(a.words)))
    best_b = np.zeros((a.count, len(b.words)))
    sentences_b = _postings(b)
    sentences_a = _postings(a)
    for x, y, value in zip(rows, columns, values, strict=True):
        where = sentences_b[y]
        best_a[where, x] = np.maximum(best_a[where, x], value)
        where = sentences_a[x]
        best_b[where, y] = np.maximum(best_b[where, y], value)
    return best_a, best_b


def _postings(side: Side) -> list[list[int]]:
    found: list[list[int]] = [[] for _ in side.words]
    for number, row in enumerate(side.rows):
        for word in row:
            found[word].append(number)
    return found


def _matched(side: Side, best: "Matrix") -> "Matrix":
    """Sum the weighted best partners over the words of each sentence: sentences × others."""
    import numpy as np  # noqa: PLC0415

    weighted = best * side.weights
    return np.stack([weighted[:, row].sum(1) for row in side.rows])


def _span(matched: "Matrix", size: int) -> "Matrix":
    import numpy as np  # noqa: PLC0415

    return _window(matched, size, np.add)


def _window(matrix: "Matrix", size: int, operation: "np.ufunc") -> "Matrix":
    found = matrix[: matrix.shape[0] - size + 1]
    for offset in range(1, size):
        found = operation(found, matrix[offset : matrix.shape[0] - size + 1 + offset])
    return found


def _joined(texts: Sequence[str], size: int) -> list[str]:
    return [" ".join(texts[n : n + size]) for n in range(len(texts) - size + 1)]


def _centred(scores: "Matrix", floor: float) -> "tuple[Matrix, float]":
    """Subtract the background of row and column (best cell left out); return its spread."""
    import numpy as np  # noqa: PLC0415

    n, m = scores.shape
    row = (scores.sum(1) - scores.max(1)) / max(1, m - 1) if m > 1 else np.zeros(n)
    column = (scores.sum(0) - scores.max(0)) / max(1, n - 1) if n > 1 else np.zeros(m)
    centred = scores - 0.5 * (row[:, None] + column[None])
    count = max(1, centred.size - min(n, m))
    background = np.partition(centred.ravel() ** 2, count - 1)[:count].sum()
    return centred, math.sqrt((background + _PSEUDO * floor**2) / (count + _PSEUDO)) + 1e-6


def _length(
    texts: tuple[Sequence[str], Sequence[str]],
    shape: tuple[int, int],
    mean: float,
    narrow: float,
) -> "Matrix":
    import numpy as np  # noqa: PLC0415

    left = np.log([len(text) + 1 for text in _joined(texts[0], shape[0])])
    right = np.log([len(text) + 1 for text in _joined(texts[1], shape[1])])
    delta = left[:, None] - right[None] - mean
    odds = -(delta**2) / 2 * (narrow**-2 - _WIDE**-2) + math.log(_WIDE / narrow)
    clipped: Matrix = np.maximum(odds, -3.6)
    return clipped
