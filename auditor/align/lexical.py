"""The aligner of the house: soft word overlap, letters and length, without any model."""

import math
from dataclasses import replace
from typing import TYPE_CHECKING

from auditor.align.base import Scorer
from auditor.align.lexicon import lexicon
from auditor.align.parameters import DEFAULT, Parameters
from auditor.align.pieces import DENSE, pieces
from auditor.lexicons import Installed
from auditor.model import Alignment, Bead, Document

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from auditor.align.decode import Found

    Matrix = NDArray[np.float64]

SURE_ABSENCE = 0.9
"""Confidence that a source sentence was left out which no piece of a very long text called for."""


class LexicalAligner:
    """
    Aligns by dynamic programming that may jump; forward-backward gives the confidence.

    `scorer` adds a likeness of sentences, `lexicons` words to those of the seed lists.
    """

    def __init__(
        self,
        parameters: Parameters = DEFAULT,
        scorer: Scorer | None = None,
        lexicons: tuple[Installed, ...] = (),
    ) -> None:
        self._parameters = parameters
        self._scorer = scorer
        self._lexicons = lexicons

    def align(self, rewrite: Document, source: Document) -> Alignment:
        """Return beads that hold every sentence of either side."""
        ours = [sentence.text for sentence in rewrite.sentences]
        theirs = [sentence.text for sentence in source.sentences]
        if not ours or not theirs:
            return _unlinked(len(ours), len(theirs), source.id)
        languages = source.language, rewrite.language
        if len(ours) * len(theirs) > DENSE:
            return self._in_pieces(ours, theirs, languages, source.id)
        found, links, overlap, typical = self._solve(ours, theirs, languages)
        return _alignment(found, links, overlap, typical, source.id)

    def _in_pieces(
        self, ours: list[str], theirs: list[str], languages: tuple[str, str], ident: str
    ) -> Alignment:
        """Align a very long text piece by piece, each with the part of the source it calls for."""
        from auditor.align.similarity import Side, alike  # noqa: PLC0415

        words = lexicon(*languages, self._lexicons)
        a = Side(theirs, languages[0], words)
        b = Side(ours, languages[1], lexicon(*languages[::-1], self._lexicons))
        beads: list[Bead] = []
        overlaps: list[float] = []
        for (start, end), part in pieces(a, b, alike(a, b, words)):
            if not part.size:
                beads += _unlinked(end - start, 0, ident, start).beads
                continue
            found, links, overlap, typical = self._solve(
                ours[start:end], [theirs[i] for i in part], languages
            )
            overlaps.append(typical * (end - start))
            one = _alignment(found, links, overlap, typical, ident)
            beads += [_moved(bead, start, part.tolist()) for bead in one.beads if bead.rewrite]
        beads = _settled(beads)
        used = {i for bead in beads for i in bead.source}
        beads += [
            Bead(rewrite=(), source=(i,), document=ident, confidence=SURE_ABSENCE)
            for i in range(len(theirs))
            if i not in used
        ]
        support = sum(b.confidence * len(b.rewrite) for b in beads if b.source) / len(ours)
        overlap_of_all = sum(overlaps) / len(ours)
        return Alignment(beads=tuple(beads), support=support, overlap=overlap_of_all)

    def _solve(
        self, ours: list[str], theirs: list[str], languages: tuple[str, str]
    ) -> "tuple[list[Found], Matrix, dict[tuple[int, int], Matrix], float]":
        import numpy as np  # noqa: PLC0415

        from auditor.align.association import associations  # noqa: PLC0415
        from auditor.align.decode import decode, posteriors  # noqa: PLC0415
        from auditor.align.evidence import Evidence  # noqa: PLC0415
        from auditor.align.habits import additions, habits  # noqa: PLC0415
        from auditor.align.similarity import Side  # noqa: PLC0415

        p = self._parameters
        words = lexicon(*languages, self._lexicons)
        back = lexicon(*languages[::-1], self._lexicons)
        a = Side(theirs, languages[0], words)
        b = Side(ours, languages[1], back)
        evidence = Evidence((theirs, ours), (a, b), words, self._scorer)
        odds, overlap = evidence.weigh(p)
        n, m = len(theirs), len(ours)
        found, jump, used = decode(odds, n, m, p)
        links = posteriors(used, n, m, p, jump)
        for _ in range(p.learn_rounds if words is not None else 0):
            spans = _taught(found, links, p)
            if len(spans) < p.learn_links:
                break
            learned = associations(a, b, spans)
            p = habits(found, links, (theirs, ours), self._parameters)
            odds, overlap = evidence.weigh(p, learned)
            found, jump, used = decode(odds, n, m, p)
            links = posteriors(used, n, m, p, jump)
        adding = additions(links, p) if p.shapes == self._parameters.shapes else p
        if adding != p:
            p = adding
            found, jump, used = decode(odds, n, m, p)
            links = posteriors(used, n, m, p, jump)
        level, spread = _typical(found, links, overlap)
        spread = max(spread, p.typical_spread)
        # A sparse lexicon says nothing about absence.
        trust = p.typical * min(1.0, max(0.0, level / spread - 1.5))
        if trust:
            odds = {
                shape: matrix
                - trust * np.minimum(4, np.maximum(0, level - overlap[shape]) ** 2 / 2 / spread**2)
                for shape, matrix in odds.items()
            }
            found, jump, used = decode(odds, n, m, p)
            links = posteriors(used, n, m, p, jump)
        if p.shapes != self._parameters.shapes:
            links = _tempered(links, p.self_taught)
        return found, links, overlap, level


def _tempered(links: "Matrix", factor: float) -> "Matrix":
    """Scale log-odds: words learned from links make those very links look surer."""
    import numpy as np  # noqa: PLC0415

    odds = np.clip(links, 1e-12, 1 - 1e-12)
    tempered: Matrix = 1 / (1 + ((1 - odds) / odds) ** factor)
    return tempered


def _taught(
    found: "list[Found]", links: "Matrix", p: Parameters
) -> list[tuple[int, int, int, int, float]]:
    """Return the beads sure enough to learn from, with their confidence."""
    rated = [(i, k, j, m, float(links[i:k, j:m].mean())) for i, k, j, m in found]
    return [bead for bead in rated if bead[4] >= p.learn]


def _typical(
    found: "list[Found]", links: "Matrix", overlap: "dict[tuple[int, int], Matrix]"
) -> tuple[float, float]:
    """Return mean and spread of the overlap of this document's links, by their probability."""
    import numpy as np  # noqa: PLC0415

    weights = np.array([links[i:k, j:m].mean() for i, k, j, m in found])
    values = np.array([overlap[k - i, m - j][i, j] for i, k, j, m in found])
    if weights.sum() < 2:
        return 0.0, 0.0
    mean = float((weights * values).sum() / weights.sum())
    return mean, math.sqrt(float((weights * (values - mean) ** 2).sum() / weights.sum()))


def _joined(first: Bead, second: Bead) -> Bead:
    """Join beads that share a source sentence: told in two sentences, it is one bead."""
    known: dict[int, float] = {}
    for bead in (first, second):
        for i, p in zip(bead.source, bead.source_confidence, strict=True):
            known[i] = max(p, known.get(i, 0.0))
    source = tuple(sorted(known))
    return Bead(
        rewrite=first.rewrite + second.rewrite,
        source=source,
        document=first.document,
        score=min(first.score, second.score),
        confidence=min(first.confidence, second.confidence),
        rewrite_confidence=first.rewrite_confidence + second.rewrite_confidence,
        source_confidence=tuple(known[i] for i in source),
    )


def _unlinked(rewrites: int, sources: int, ident: str, first: int = 0) -> Alignment:
    return Alignment(
        beads=(
            *(
                Bead(rewrite=(j,), source=(), document=ident, confidence=1.0)
                for j in range(first, first + rewrites)
            ),
            *(
                Bead(rewrite=(), source=(i,), document=ident, confidence=1.0)
                for i in range(sources)
            ),
        )
    )


def _moved(bead: Bead, start: int, part: list[int]) -> Bead:
    """Return a bead of a piece with the numbers of the whole text."""
    return replace(
        bead,
        rewrite=tuple(start + j for j in bead.rewrite),
        source=tuple(part[i] for i in bead.source),
    )


def _settled(beads: list[Bead]) -> list[Bead]:
    """Keep the surer of two pieces' claims on one source sentence; neighbours may share it."""
    owner: dict[int, Bead] = {}
    for bead in sorted(beads, key=lambda b: (-b.confidence, b.rewrite)):
        for i in bead.source:
            owner.setdefault(i, bead)
    found = []
    for bead in beads:
        rivals = [owner[i] for i in bead.source if owner[i] is not bead]
        near = all(min(abs(i - j) for i in r.rewrite for j in bead.rewrite) <= 1 for r in rivals)
        if rivals and not near:
            absent = 1 - bead.confidence
            found += [
                Bead(rewrite=(j,), source=(), document=bead.document, confidence=absent)
                for j in bead.rewrite
            ]
        else:
            found.append(bead)
    return found


def _alignment(
    found: "list[Found]",
    links: "Matrix",
    overlap: "dict[tuple[int, int], Matrix]",
    level: float,
    ident: str,
) -> Alignment:
    beads: list[Bead] = []
    for i, k, j, m in found:
        bead = Bead(
            rewrite=tuple(range(j, m)),
            source=tuple(range(i, k)),
            document=ident,
            score=float(min(1.0, overlap[k - i, m - j][i, j])),
            confidence=float(links[i:k, j:m].mean()),
            rewrite_confidence=tuple(float(p) for p in links[i:k, j:m].max(0)),
            source_confidence=tuple(float(p) for p in links[i:k, j:m].max(1)),
        )
        last = beads[-1] if beads else None
        if last and set(last.source) & set(bead.source) and last.rewrite[-1] + 1 == j:
            beads[-1] = _joined(last, bead)
        else:
            beads.append(bead)
    linked = {j for bead in beads for j in bead.rewrite}
    used = {i for bead in beads for i in bead.source}
    for j in range(links.shape[1]):
        if j not in linked:
            absent = float(max(0.0, 1 - links[:, j].sum()))
            beads.append(Bead(rewrite=(j,), source=(), document=ident, confidence=absent))
    beads.sort(key=lambda bead: bead.rewrite)
    for i in range(links.shape[0]):
        if i not in used:
            absent = float(max(0.0, 1 - links[i].max()))
            beads.append(Bead(rewrite=(), source=(i,), document=ident, confidence=absent))
    support = sum(b.confidence * len(b.rewrite) for b in beads if b.source) / links.shape[1]
    return Alignment(beads=tuple(beads), support=support, overlap=level)
