"""Sentences told in pieces: which sides of a bead are sure, and what neighbours may hold."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from auditor.checks.base import CONFIDENT, Evidence
from auditor.model import Bead

_ROOM = 0.5  # share of a sentence that the gap beside it must take to explain it
_NEAR = 3  # sentences in a row that one sentence of the other side may sum up
_ADOPTED = 0.4
"""A piece beside a sure one, which the aligner gave to the same source sentence, needs no more."""

_HEMMED = 0.5
"""Nor does a link between two sure ones that leave it a single sentence on either side."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Scope:
    """
    What of a bead may be compared as drift: sentence indices of either side.

    `beside_rewrite` and `beside_source` are neighbours without a sure link: what one side
    lacks may stand there.
    """

    rewrite: tuple[int, ...]
    source: tuple[int, ...]
    beside_rewrite: tuple[int, ...]
    beside_source: tuple[int, ...]


class Divided:
    """
    Knows which sentences of a bead are sure, and what may be the rest of a divided one.

    Where a rewrite tells one source sentence in two, the second may share no word with it that
    an aligner can see. Lengths then tell that something of the source sentence is missing.
    """

    def __init__(self, evidence: Evidence) -> None:
        """Index the beads by the sentences they hold."""
        self._evidence = evidence
        beads = evidence.matching.merged.beads
        self._beads = {i: bead for bead in beads for i in bead.rewrite}
        self._telling: dict[tuple[str, int], list[Bead]] = defaultdict(list)
        self._hemmed = self._between(beads)
        self._free = {*self._beads}
        self._free_source = {s.id: {*range(len(s.sentences))} for s in evidence.sources}
        self._told = self._theirs = 0
        for bead in beads:
            for j in bead.source:
                self._telling[bead.document, j].append(bead)
            ours, theirs = _firm(bead)
            self._free.difference_update(ours)
            if theirs:
                self._free_source[bead.document].difference_update(theirs)
            if _measures(bead):
                told, length = self._lengths(bead)
                self._told, self._theirs = self._told + told, self._theirs + length
        placed = self._hemmed.values()
        self._placed = {i for bead in placed for i in bead.rewrite}
        self._placed_source = {(bead.document, j) for bead in placed for j in bead.source}

    @property
    def hemmed(self) -> bool:
        """Tell whether unsure links stand between sure ones that leave them no other choice."""
        return bool(self._hemmed)

    def scope(self, bead: Bead, *, hemmed: bool = False) -> Scope | None:
        """Return what of a bead is sure enough to be compared, or None; `hemmed` by its place."""
        firm = hemmed and id(bead) in self._hemmed
        ours, theirs = (bead.rewrite, bead.source) if firm else _firm(bead)
        if not ours or not theirs:
            return None
        more = _around(bead.rewrite, self._free)
        others = _around(bead.source, self._free_source[bead.document])
        if hemmed:
            more -= self._placed
            others = {j for j in others if (bead.document, j) not in self._placed_source}
        narrow = tuple(sorted({*ours, *_adopted(bead, ours)}))
        return Scope(
            rewrite=narrow,
            source=theirs,
            beside_rewrite=tuple(sorted(more - {*narrow})),
            beside_source=tuple(sorted(others)),
        )

    def beside(self, bead: Bead) -> Iterator[Bead]:
        """Yield the other beads that hold a sentence just before or behind one of these."""
        found: dict[int, Bead] = {}
        for step in (-1, 1):
            for j in bead.source:
                found.update((id(b), b) for b in self._telling.get((bead.document, j + step), ()))
            for i in bead.rewrite:
                if (other := self._beads.get(i + step)) is not None:
                    found[id(other)] = other
        for other in found.values():
            if other is not bead and other.rewrite and other.document == bead.document:
                yield other

    def has_room(self, index: int) -> bool:
        """Tell whether a linked neighbour of this rewrite sentence is shorter than its source."""
        length = len(self._evidence.rewrite.sentences[index].text)
        return any(self._gap(i) >= _ROOM * length for i in (index - 1, index + 1))

    def _between(self, beads: Sequence[Bead]) -> dict[int, Bead]:
        """Return the links of one sentence to one that sure links, or an end, hem in."""
        places = {
            i: (bead.document, j)
            for bead in beads
            for i in _firm(bead)[0]
            for j in (bead.source if len(bead.source) == 1 else ())
        }
        found = {}
        for bead in beads:
            if not len(bead.rewrite) == len(bead.source) == 1:
                continue
            if not _HEMMED <= bead.confidence < CONFIDENT:
                continue
            (i,), (j,) = bead.rewrite, bead.source
            last = len(self._evidence.document(bead.document).sentences) - 1
            before = places.get(i - 1) == (bead.document, j - 1)
            after = places.get(i + 1) == (bead.document, j + 1)
            first_of_both = i == j == 0
            last_of_both = i == len(self._evidence.rewrite.sentences) - 1 and j == last
            if (before and (after or last_of_both)) or (first_of_both and after):
                found[id(bead)] = bead
        return found

    def untold(self, bead: Bead) -> float:
        """Return how many characters of its source a bead leaves untold, by the other links."""
        told, theirs = self._lengths(bead)
        if not _measures(bead):
            return theirs * _ratio(self._told, self._theirs) - told
        return theirs * _ratio(self._told - told, self._theirs - theirs) - told

    def _gap(self, index: int) -> float:
        bead = self._beads.get(index)
        if bead is None or not bead.source:
            return 0.0
        told, theirs = self._lengths(bead)
        return theirs * _ratio(self._told, self._theirs) - told

    def _lengths(self, bead: Bead) -> tuple[int, int]:
        ours = self._evidence.rewrite.sentences
        theirs = self._evidence.document(bead.document).sentences
        return sum(len(ours[i].text) for i in bead.rewrite), sum(
            len(theirs[j].text) for j in bead.source
        )


def _measures(bead: Bead) -> bool:
    """Tell whether a link tells how long the rewrite's wording of a source is."""
    return bool(bead.rewrite and bead.source) and bead.confidence >= CONFIDENT


def _ratio(told: int, theirs: int) -> float:
    return told / theirs if theirs else 1.0


def _around(held: tuple[int, ...], free: set[int]) -> set[int]:
    """Return the sentences without a sure link among these and in an unbroken row beside them."""
    found = {*held} & free
    for at, step in ((min(held), -1), (max(held), 1)):
        for here in range(at + step, at + step * (_NEAR + 1), step):
            if here not in free:
                break
            found.add(here)
    return found


def _firm(bead: Bead) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Return the sentences of both sides that are linked for sure."""
    if not bead.rewrite or not bead.source:
        return (), ()
    if bead.confidence >= CONFIDENT:
        return bead.rewrite, bead.source
    ours, theirs = bead.rewrite_confidence, bead.source_confidence
    if not ours or not theirs:
        return (), ()
    return (
        tuple(i for i, p in zip(bead.rewrite, ours, strict=True) if p >= CONFIDENT),
        tuple(j for j, p in zip(bead.source, theirs, strict=True) if p >= CONFIDENT),
    )


def _adopted(bead: Bead, firm: tuple[int, ...]) -> tuple[int, ...]:
    """Return the pieces beside a sure one that are likely the rest of its source sentence."""
    if len(bead.source) > 1 or not bead.rewrite_confidence:
        return ()
    return tuple(
        i
        for i, p in zip(bead.rewrite, bead.rewrite_confidence, strict=True)
        if p >= _ADOPTED and {i - 1, i + 1} & {*firm}
    )
