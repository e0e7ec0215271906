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
    back = np.full((rewrites + 1, sources + 1, 3), -1)
    shapes = [shape for shape in p.shapes if shape in odds]
    for j in range(rewrites):
        row = best[j]
        up = row + p.null > best[j + 1]
        best[j + 1][up] = (row + p.null)[up]
        back[j + 1][up] = np.stack([np.full(up.sum(), _NULL), pos[up], pos[up]], 1)
        paid = row + p.skip * pos
        reach = np.maximum.accumulate(paid)
        origin = np.maximum.accumulate(np.where(paid >= reach, pos, 0))
        reach = reach - p.skip * pos
        again = np.append(row[1:], _NEVER) - p.stay
        anywhere = np.full(sources + 1, row.max() - jump)
        for value, where in (
            (again, np.minimum(pos + 1, sources)),
            (anywhere, np.full(sources + 1, row.argmax())),
        ):
            up = value > reach
            reach, origin = np.where(up, value, reach), np.where(up, where, origin)
        for n, (k, m) in enumerate(shapes):
            if j + m > rewrites:
                continue
            value = reach[: sources - k + 1] + odds[k, m][:, j] + prior((k, m), p)
            end = pos[k:]
            up = value > best[j + m][k:]
            best[j + m][end[up]] = value[up]
            back[j + m][end[up]] = np.stack(
                [np.full(up.sum(), n), origin[: sources - k + 1][up], end[up] - k], 1
            )
    state = int((best[rewrites] - np.minimum(p.skip * (sources - pos), jump)).argmax())
    return _trace(back, rewrites, state, shapes)


def _trace(
    back: "NDArray[np.int_]", rewrites: int, state: int, shapes: list[tuple[int, int]]
) -> list[Found]:
    j = rewrites
    beads: list[Found] = []
    while j > 0:
        n, previous, start = (int(x) for x in back[j, state])
        if n == _NULL:
            j -= 1
            continue
        k, m = shapes[n]
        beads.append((start, start + k, j - m, j))
        j -= m
        state = previous
    return beads[::-1]


def posteriors(
    odds: "Matrices", sources: int, rewrites: int, p: Parameters, jump: float
) -> "Matrix":
    """Return P(source i is linked to rewrite j), by forward-backward on the same lattice."""
    import numpy as np  # noqa: PLC0415

    pos, add = np.arange(sources + 1), np.logaddexp
    shapes = [shape for shape in p.shapes if shape in odds]

    def forward(row: "Matrix") -> "Matrix":
        moved = add.accumulate(row + p.skip * pos) - p.skip * pos
        moved = add(moved, add.reduce(row) - jump)
        arrived: Matrix = add(moved, np.append(row[1:], _NEVER) - p.stay)
        return arrived

    def backward(row: "Matrix") -> "Matrix":
        moved = add.accumulate((row - p.skip * pos)[::-1])[::-1] + p.skip * pos
        moved = add(moved, add.reduce(row) - jump)
        arrived: Matrix = add(moved, np.append(_NEVER, row[:-1]) - p.stay)
        return arrived

    ahead = np.full((rewrites + 1, sources + 1), _NEVER)
    ahead[0, 0] = 0
    arrive = []
    for j in range(rewrites):
        ahead[j + 1] = add(ahead[j + 1], ahead[j] + p.null)
        arrive.append(forward(ahead[j]))
        for k, m in shapes:
            if j + m <= rewrites:
                step = arrive[j][: sources - k + 1] + odds[k, m][:, j] + prior((k, m), p)
                ahead[j + m][k:] = add(ahead[j + m][k:], step)
    behind = np.full((rewrites + 1, sources + 1), _NEVER)
    behind[rewrites] = -np.minimum(p.skip * (sources - pos), jump)
    total = add.reduce(ahead[rewrites] + behind[rewrites])
    links = np.zeros((sources, rewrites))
    for j in range(rewrites - 1, -1, -1):
        leave = np.full(sources + 1, _NEVER)
        for k, m in shapes:
            if j + m > rewrites:
                continue
            value = odds[k, m][:, j] + prior((k, m), p) + behind[j + m][k:]
            leave[: sources - k + 1] = add(leave[: sources - k + 1], value)
            chance = np.exp(arrive[j][: sources - k + 1] + value - total)
            for r in range(k):
                for c in range(m):
                    links[r : r + sources - k + 1, j + c] += chance
        behind[j] = add(behind[j + 1] + p.null, backward(leave))
    clipped: Matrix = np.clip(links, 0, 1)
    return clipped
