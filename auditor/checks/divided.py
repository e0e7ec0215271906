"""Sentences told in pieces: what a neighbour without a sure link may hold."""

from auditor.checks.base import CONFIDENT, Evidence
from auditor.facts import View
from auditor.model import Bead

_ROOM = 0.5  # share of a sentence that the gap beside it must take to explain it


class Divided:
    """
    Knows the neighbours of beads that may be the rest of a divided sentence.

    Where a rewrite tells one source sentence in two, the second may share no word with it that
    an aligner can see. Lengths then tell that something of the source sentence is missing.
    """

    def __init__(self, evidence: Evidence) -> None:
        """Index the beads by the rewrite sentences they hold."""
        self._evidence = evidence
        self._beads = {i: bead for bead in evidence.matching.merged.beads for i in bead.rewrite}
        self._held = {
            (bead.document, j): bead
            for bead in evidence.matching.merged.beads
            if bead.rewrite
            for j in bead.source
        }
        self._scale = self._measured()

    def beside_rewrite(self, bead: Bead) -> View | None:
        """Return the rewrite sentences next to a bead that have no sure link of their own."""
        if not bead.rewrite:
            return None
        near = (min(bead.rewrite) - 1, max(bead.rewrite) + 1)
        loose = [i for i in near if i in self._beads and not _sure(self._beads[i])]
        return View(self._evidence.rewrite, loose) if loose else None

    def beside_source(self, bead: Bead) -> View | None:
        """Return the source sentences next to a bead that no sure link holds."""
        if not bead.source:
            return None
        document = self._evidence.document(bead.document)
        loose = [
            j
            for j in (min(bead.source) - 1, max(bead.source) + 1)
            if 0 <= j < len(document.sentences) and not self._taken(bead.document, j)
        ]
        return View(document, loose) if loose else None

    def has_room(self, index: int) -> bool:
        """Tell whether a linked neighbour of this rewrite sentence is shorter than its source."""
        length = len(self._evidence.rewrite.sentences[index].text)
        return any(self._gap(i) >= _ROOM * length for i in (index - 1, index + 1))

    def _taken(self, document: str, j: int) -> bool:
        bead = self._held.get((document, j))
        return bead is not None and _sure(bead)

    def _gap(self, index: int) -> float:
        """Return how many characters of its source a bead leaves untold."""
        bead = self._beads.get(index)
        if bead is None or not bead.source:
            return 0.0
        told, theirs = self._lengths(bead)
        return theirs * self._scale - told

    def _lengths(self, bead: Bead) -> tuple[int, int]:
        ours = self._evidence.rewrite.sentences
        theirs = self._evidence.document(bead.document).sentences
        return sum(len(ours[i].text) for i in bead.rewrite), sum(
            len(theirs[j].text) for j in bead.source
        )

    def _measured(self) -> float:
        """Return how long the rewrite's wording of a source is, by its sure links."""
        pairs = [
            self._lengths(bead)
            for bead in self._evidence.matching.merged.beads
            if bead.rewrite and _sure(bead)
        ]
        told, theirs = sum(a for a, _ in pairs), sum(b for _, b in pairs)
        return told / theirs if theirs else 1.0


def _sure(bead: Bead) -> bool:
    return bool(bead.source) and bead.confidence >= CONFIDENT
