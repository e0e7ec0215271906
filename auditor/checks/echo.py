"""Sentences without a link whose facts all stand together in one sentence of the other side."""

from auditor.checks.base import Evidence
from auditor.facts import FACT_KINDS, Comparison, View

_TELLING = ("date", "number", "acronym", "name")


class Echo:
    """
    Doubts an absence: where the same facts stand on both sides, the aligner missed a link.

    Only sentences that no link accounts for are looked at; those of a bead are spoken for.
    """

    def __init__(self, evidence: Evidence) -> None:
        self._evidence = evidence
        beads = evidence.matching.merged.beads
        self._ours = [i for bead in beads if not bead.source for i in bead.rewrite]
        linked = {(b.document, j) for b in beads if b.rewrite for j in b.source}
        self._theirs = [
            (source.id, j)
            for source in evidence.sources
            for j in range(len(source.sentences))
            if (source.id, j) not in linked
        ]

    def of_rewrite(self, index: int) -> bool:
        """Tell whether a source sentence without a link has all facts of this sentence."""
        return any(self._agree(index, ident, j) for ident, j in self._theirs)

    def of_source(self, ident: str, index: int) -> bool:
        """Tell whether a rewrite sentence without a link has facts of this sentence only."""
        return any(self._agree(i, ident, index) for i in self._ours)

    def _agree(self, i: int, ident: str, j: int) -> bool:
        rewrite = View(self._evidence.rewrite, (i,))
        source = View(self._evidence.document(ident), (j,))
        comparison = Comparison(
            rewrite=rewrite,
            source=source,
            whole_rewrite=rewrite,
            whole_source=source,
            confidence=1.0,
            single=True,
        )
        shared = False
        for kind in FACT_KINDS:
            if kind.name not in _TELLING or not rewrite.mentions(kind.name):
                continue
            if any(True for _ in kind.compare(comparison)):
                return False
            shared = shared or bool(source.mentions(kind.name))
        return shared
