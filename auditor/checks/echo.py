"""Sentences without a link whose facts all stand together in one sentence of the other side."""

from collections.abc import Iterable
from heapq import nsmallest

from auditor.checks.base import Evidence
from auditor.facts import FACT_KINDS, Comparison, View

_MOST = 200  # sentences that are compared with one; only very long texts leave so many unlinked
_TELLING = ("date", "number", "acronym", "name")


class Echo:
    """
    Doubts an absence: where the same facts stand on both sides, the aligner missed a link.

    Only sentences that no link accounts for are looked at; those of a bead are spoken for.
    """

    def __init__(self, evidence: Evidence) -> None:
        beads = evidence.matching.merged.beads
        self._ours = {
            i: view
            for bead in beads
            if not bead.source
            for i in bead.rewrite
            if _tells(view := View(evidence.rewrite, (i,)))
        }
        linked = {(b.document, j) for b in beads if b.rewrite for j in b.source}
        self._theirs = {
            (source.id, j): view
            for source in evidence.sources
            for j in range(len(source.sentences))
            if (source.id, j) not in linked and _tells(view := View(source, (j,)))
        }

    def of_rewrite(self, index: int) -> bool:
        """Tell whether a source sentence without a link has all facts of this sentence."""
        mine = self._ours.get(index)
        return mine is not None and any(
            _agree(mine, other) for other in _nearest(mine, self._theirs.values())
        )

    def of_source(self, ident: str, index: int) -> bool:
        """Tell whether a rewrite sentence without a link has facts of this sentence only."""
        other = self._theirs.get((ident, index))
        return other is not None and any(
            _agree(mine, other) for mine in _nearest(other, self._ours.values())
        )


def _nearest(view: View, others: Iterable[View]) -> list[View]:
    """Return the views that stand at about the same place of their text."""
    here = _place(view)
    return nsmallest(_MOST, others, key=lambda other: abs(_place(other) - here))


def _place(view: View) -> float:
    return view.indices[0] / len(view.document.sentences)


def _tells(view: View) -> bool:
    return any(_telling(view, kind) for kind in _TELLING)


def _telling(view: View, kind: str) -> bool:
    """Tell whether the view has facts of a kind; a word that opens a sentence is no name yet."""
    return any(kind != "name" or m.value.strong or not m.value.first for m in view.mentions(kind))


def _agree(rewrite: View, source: View) -> bool:
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
        if kind.name not in _TELLING or not _telling(rewrite, kind.name):
            continue
        if any(True for _ in kind.compare(comparison)):
            return False
        shared = shared or _telling(source, kind.name)
    return shared
