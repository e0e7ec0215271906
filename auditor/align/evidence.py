"""Log-odds that a span of source sentences and a span of rewrite sentences correspond."""

import math
from collections.abc import Sequence
from itertools import chain
from typing import TYPE_CHECKING, Any

from auditor.align.base import Scorer
from auditor.align.lexicon import Lexicon
from auditor.align.parameters import Parameters
from auditor.align.similarity import Side, alike, near_best
from auditor.align.tokens import latin

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Matrix = NDArray[np.float64]
    Single = NDArray[np.float32]
    from auditor.align.similarity import Associations

    Matrices = dict[tuple[int, int], Matrix]

_LETTERS = 1500  # of a sentence that are compared; their cost is quadratic
_PSEUDO = 8  # background cells a tiny document borrows
_LEAST_SPREAD = 0.1  # of the range of a scorer, however alike it finds all other pairs
_WIDE = 0.75  # spread of the log length ratio of any two sentences
_LEAST = -10.0  # log-odds below this are equally hopeless


class Evidence:
    """
    What two documents say about their links, for any parameters.

    Letters, words and the optional scorer are compared once; long texts are weighed again
    with what they taught.
    """

    def __init__(
        self,
        texts: tuple[Sequence[str], Sequence[str]],
        sides: tuple[Side, Side],
        lexicon: Lexicon | None,
        scorer: Scorer | None,
    ) -> None:
        self._texts, self._sides, self._scorer = texts, sides, scorer
        form = str.lower if lexicon is None else latin
        self._letters = tuple([form(sentence)[:_LETTERS] for sentence in side] for side in texts)
        self._alike = alike(*sides, lexicon)
        self._mean = math.log((sum(map(len, texts[0])) + 1) / (sum(map(len, texts[1])) + 1))
        self._kept: dict[tuple[int, int], list[tuple[str, Matrix, float]]] = {}

    def weigh(
        self, p: Parameters, learned: "Associations | None" = None
    ) -> "tuple[Matrices, Matrices]":
        """
        Return log-odds and raw token overlap per shape (k, m): source spans × rewrite spans.

        Overlap, letter ratio and the scorer count as deviations from the document's own
        background, so that one set of weights serves every pair of languages.
        """
        import numpy as np  # noqa: PLC0415

        a, b = self._sides
        best_a, best_b = _best(a, b, near_best(a, b, self._alike, learned))
        in_a, in_b = _matched(a, best_a), _matched(b, best_b)
        spreads: dict[str, float] = {}
        weights = {"overlap": p.overlap, "ratio": p.ratio, "scorer": p.scorer}
        odds: Matrices = {}
        overlaps: Matrices = {}
        for k, m in p.shapes:
            if k > a.count or m > b.count:
                continue
            mine = _span(in_a if m == 1 else _matched(a, _window(best_a, m, np.maximum)), k)
            other = _span(in_b if k == 1 else _matched(b, _window(best_b, k, np.maximum)), m).T
            mass = _window(a.mass, k, np.add)[:, None] + _window(b.mass, m, np.add)[None]
            overlap = (mine + other) / (mass + 0.5)
            centred, spread = _centred(overlap, 0.05)
            spread = max(spread, p.overlap_floor)
            total = np.full(overlap.shape, p.bias)
            for name, scores, own in (("overlap", centred, spread), *self._sentences((k, m))):
                # The spread of single sentences is the scale of all shapes.
                total += weights[name] * scores / spreads.setdefault(name, own)
            total += p.length * _length(self._texts, (k, m), self._mean, p.narrow)
            odds[k, m], overlaps[k, m] = np.maximum(total, _LEAST), overlap
        return odds, overlaps

    def _sentences(self, shape: tuple[int, int]) -> "list[tuple[str, Matrix, float]]":
        """Return the centred likeness of whole spans and its spread, by what measures it."""
        import numpy as np  # noqa: PLC0415
        from rapidfuzz import fuzz, process  # noqa: PLC0415

        if shape not in self._kept:
            (k, m), (left, right) = shape, self._letters
            texts = _joined(left, k), _joined(right, m)
            ratio = process.cdist(*texts, scorer=fuzz.ratio, dtype=np.float32) / 100
            found = [("ratio", *_centred(ratio, 0.04))]
            if self._scorer is not None:
                sources, rewrites = self._texts
                scored = self._scorer(_joined(sources, k), _joined(rewrites, m))
                centred, spread = _centred(_unit(scored), 0.05)
                found.append(("scorer", centred, max(spread, _LEAST_SPREAD)))
            self._kept[shape] = found
        return self._kept[shape]


def _best(a: Side, b: Side, pairs: "Associations") -> "tuple[Single, Single]":
    """Return the best partner of every word of one side in every sentence of the other."""
    x, y, values = pairs
    return _where(b, y, x, values, len(a.words)), _where(a, x, y, values, len(b.words))


def _where(
    side: Side,
    words: "NDArray[np.int_]",
    partners: "NDArray[np.int_]",
    values: "NDArray[np.floating]",
    count: int,
) -> "Single":
    """Return, sentences × partners, the best value of a partner with any word of a sentence."""
    import numpy as np  # noqa: PLC0415

    best = np.zeros((side.count, count), dtype=np.float32)
    sentences = [side.postings[word] for word in words]
    times = [len(numbers) for numbers in sentences]
    rows = np.fromiter(chain.from_iterable(sentences), dtype=np.int_, count=sum(times))
    np.maximum.at(best, (rows, np.repeat(partners, times)), np.repeat(values, times))
    return best


def _matched(side: Side, best: "Single") -> "Single":
    """Sum the weighted best partners over the words of each sentence: sentences × others."""
    import numpy as np  # noqa: PLC0415

    weighted = np.ascontiguousarray((best * side.weights).T)
    return np.stack([weighted[row].sum(0) for row in side.rows])


def _span(matched: "Single", size: int) -> "Single":
    import numpy as np  # noqa: PLC0415

    return _window(matched, size, np.add)


def _window(matrix: "NDArray[Any]", size: int, operation: "np.ufunc") -> "NDArray[Any]":
    found = matrix[: matrix.shape[0] - size + 1]
    for offset in range(1, size):
        found = operation(found, matrix[offset : matrix.shape[0] - size + 1 + offset])
    return found


def _joined(texts: Sequence[str], size: int) -> list[str]:
    return [" ".join(texts[n : n + size]) for n in range(len(texts) - size + 1)]


def _unit(scores: "Matrix") -> "Matrix":
    """Bring the scores of a plug-in from any scale to 0..1."""
    low, high = float(scores.min()), float(scores.max())
    scaled: Matrix = (scores - low) / max(high - low, 1e-12)
    return scaled


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
