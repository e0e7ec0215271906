"""Dynamic programming over the rewrite, free to jump in the source."""

import math
from itertools import pairwise
from typing import TYPE_CHECKING

from auditor.align.parameters import Parameters, prior

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Matrix = NDArray[np.float64]
    Matrices = dict[tuple[int, int], Matrix]

Found = tuple[int, int, int, int]
"""A bead: source from, to, rewrite from, to; half-open."""

_NEVER = -1e9
_NULL = 99  # back-pointer of a rewrite sentence without a source
_ROUNDS = 3
_NOTHING = 1e-18  # a factor that no longer changes a sum


def decode(
    odds: "Matrices", sources: int, rewrites: int, p: Parameters
) -> "tuple[list[Found], float, Matrices]":
    """
    Return beads, the jump cost that the document itself suggests, and the odds in use.

    Hard expectation maximisation: the order is left more cheaply in a document that was
    reordered; of two distant claims on one source sentence the weaker is weakened.
    """
    log = math.log(max(2, sources))
    jump, now = p.jump + log, odds
    beads: list[Found] = []
    for _ in range(_ROUNDS):
        beads = _viterbi(now, sources, rewrites, p, jump)
        rate = (jumps(beads) + 0.5) / (max(1, len(beads) - 1) + 10)
        estimate = -math.log(rate) + log - p.jump_gain
        new = min(p.jump_most + log, max(p.jump_least, estimate))
        done, jump = abs(new - jump) < 0.2, new
        weakened = _weaken(odds, now, beads, p)
        if weakened is not None:
            now, done = weakened, False
        if done:
            break
    return beads, jump, now


def jumps(beads: list[Found]) -> int:
    """Count how often the order of the source is left; a step of -1 to 3 is no jump."""
    return sum(not -1 <= y[0] - x[1] <= 3 for x, y in pairwise(beads))


def _weaken(
    odds: "Matrices", now: "Matrices", beads: list[Found], p: Parameters
) -> "Matrices | None":
    owners: dict[int, list[Found]] = {}
    for bead in beads:
        for i in range(bead[0], bead[1]):
            owners.setdefault(i, []).append(bead)
    changed: Matrices | None = None
    for i, claims in owners.items():
        if len(claims) < 2:
            continue
        claims.sort(key=lambda c: -odds[c[1] - c[0], c[3] - c[2]][c[0], c[2]])
        first = claims[0]
        for _, _, start, end in claims[1:]:
            if start == first[3] or end == first[2]:
                continue
            if changed is None:
                changed = {shape: matrix.copy() for shape, matrix in now.items()}
            for (k, m), matrix in changed.items():
                matrix[max(0, i - k + 1) : i + 1, max(0, start - m + 1) : end] -= p.reuse
    return changed


def _viterbi(
    odds: "Matrices", sources: int, rewrites: int, p: Parameters, jump: float
) -> list[Found]:
    """Decode; the state is a pointer: source sentences consumed so far."""
    import numpy as np  # noqa: PLC0415

    pos = np.arange(sources + 1)
    best = np.full((rewrites + 1, sources + 1), _NEVER)
    best[0, 0] = 0
    shape_of = np.full((rewrites + 1, sources + 1), _NULL, dtype=np.int8)
    came_from = np.zeros((rewrites + 1, sources + 1), dtype=np.int32)
    came_from[:] = pos
    shapes = [shape for shape in p.shapes if shape in odds]
    gains = [np.ascontiguousarray(odds[shape].T) + prior(shape, p) for shape in shapes]
    slope = p.skip * pos
    again = np.full(sources + 1, _NEVER)
    after = np.minimum(pos + 1, sources)
    for j in range(rewrites):
        row = best[j]
        up = row + p.null > best[j + 1]
        np.copyto(best[j + 1], row + p.null, where=up)
        np.copyto(shape_of[j + 1], _NULL, where=up)
        np.copyto(came_from[j + 1], pos, where=up)
        paid = row + slope
        reach = np.maximum.accumulate(paid)
        origin = np.maximum.accumulate(np.where(paid >= reach, pos, 0))
        reach -= slope
        again[:-1] = row[1:] - p.stay
        up = again > reach
        np.copyto(reach, again, where=up)
        np.copyto(origin, after, where=up)
        anywhere = row.max() - jump
        up = anywhere > reach
        np.copyto(reach, anywhere, where=up)
        np.copyto(origin, row.argmax(), where=up)
        for n, (k, m) in enumerate(shapes):
            if j + m > rewrites:
                continue
            value = reach[: sources - k + 1] + gains[n][j]
            target = best[j + m][k:]
            up = value > target
            np.copyto(target, value, where=up)
            np.copyto(shape_of[j + m][k:], n, where=up)
            np.copyto(came_from[j + m][k:], origin[: sources - k + 1], where=up)
    state = int((best[rewrites] - np.minimum(p.skip * (sources - pos), jump)).argmax())
    return _trace(shape_of, came_from, state, shapes)


def _trace(
    shape_of: "NDArray[np.int8]",
    came_from: "NDArray[np.int32]",
    state: int,
    shapes: list[tuple[int, int]],
) -> list[Found]:
    j = shape_of.shape[0] - 1
    beads: list[Found] = []
    while j > 0:
        n = int(shape_of[j, state])
        if n == _NULL:
            j -= 1
            continue
        k, m = shapes[n]
        beads.append((state - k, state, j - m, j))
        state = int(came_from[j, state])
        j -= m
    return beads[::-1]


def posteriors(
    odds: "Matrices", sources: int, rewrites: int, p: Parameters, jump: float
) -> "Matrix":
    """
    Return P(source i is linked to rewrite j), by forward-backward on the same lattice.

    Rows are kept as numbers of their own scale, whose logarithm stands beside them.
    """
    import numpy as np  # noqa: PLC0415

    shapes = [shape for shape in p.shapes if shape in odds]
    gains = [np.exp(np.ascontiguousarray(odds[shape].T) + prior(shape, p)) for shape in shapes]
    null, stay, leap = math.exp(p.null), math.exp(-p.stay), math.exp(-jump)
    decay = math.exp(-p.skip)
    pos = np.arange(sources + 1)

    ahead = np.zeros((rewrites + 1, sources + 1))
    arrive = np.zeros((rewrites + 1, sources + 1))
    scale = np.zeros(rewrites + 1)
    ahead[0, 0] = 1.0
    for j in range(rewrites + 1):
        row = ahead[j]
        for n, (k, m) in enumerate(shapes):
            if j >= m:
                step = arrive[j - m][: sources - k + 1] * gains[n][j - m]
                row[k:] += step * math.exp(scale[j - m] - scale[max(0, j - 1)])
        if j:
            row += null * ahead[j - 1]
            size = row.max()
            row /= size
            scale[j] = scale[j - 1] + math.log(size)
        moved = _spread(row, decay) + leap * row.sum()
        moved[:-1] += stay * row[1:]
        arrive[j] = moved
    tail = np.maximum(np.exp(-p.skip * (sources - pos)), leap)
    total = math.log(float((ahead[rewrites] * tail).sum())) + scale[rewrites]

    behind = np.zeros((rewrites + 1, sources + 1))
    back = np.zeros(rewrites + 1)
    behind[rewrites] = tail
    links = np.zeros((rewrites, sources))
    for j in range(rewrites - 1, -1, -1):
        leave = np.zeros(sources + 1)
        for n, (k, m) in enumerate(shapes):
            if j + m > rewrites:
                continue
            value = gains[n][j] * behind[j + m][k:]
            leave[: sources - k + 1] += value * math.exp(back[j + m] - back[j + 1])
            chance = arrive[j][: sources - k + 1] * value
            chance *= math.exp(scale[j] + back[j + m] - total)
            for r in range(k):
                for c in range(m):
                    links[j + c, r : r + sources - k + 1] += chance
        moved = _spread(leave[::-1], decay)[::-1] + leap * leave.sum()
        moved[1:] += stay * leave[:-1]
        row = null * behind[j + 1] + moved
        size = row.max()
        behind[j] = row / size
        back[j] = back[j + 1] + math.log(size)
    clipped: Matrix = np.clip(links.T, 0, 1)
    return clipped


def _spread(row: "NDArray[np.float64]", decay: float) -> "NDArray[np.float64]":
    """Return what reaches every state from those before it, at a factor `decay` a step."""
    reached = row.copy()
    step, factor = 1, decay
    while step < row.size and factor > _NOTHING:
        reached[step:] += factor * reached[:-step]
        step, factor = 2 * step, factor * factor
    return reached
