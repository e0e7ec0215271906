"""Which sentences of the rewrite come from which sentences of the sources."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Bead:
    """
    A group of rewrite sentences and the source sentences they restate, by sentence index.

    An empty `source` is an addition, an empty `rewrite` an omission. `document` is the id of
    the source. `score` (0..1) says how alike the sides are, `confidence` (0..1) how sure the
    link (or the absence of one) is: a calibrated probability. `rewrite_confidence` and
    `source_confidence` say the same of each sentence of a side, in the order of that side;
    empty where the engine knows only the whole.
    """

    rewrite: tuple[int, ...]
    source: tuple[int, ...]
    document: str = ""
    score: float = 0.0
    confidence: float = 0.0
    rewrite_confidence: tuple[float, ...] = ()
    source_confidence: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Alignment:
    """
    All beads of a rewrite and one source (or, merged, all of its sources).

    Every rewrite sentence stands in exactly one bead; beads come in rewrite order, those
    without a rewrite side last, in source order. `support` is the mean probability (0..1)
    that a rewrite sentence is linked, `overlap` the mean token overlap (0..1) of the links.
    """

    beads: tuple[Bead, ...]
    support: float = 0.0
    overlap: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceMatch:
    """
    How one candidate source relates to the rewrite.

    `state` is derived, partly, unrelated or undecided; `score` is 0..1; `anchors` is the share
    (0..1) of names and figures that both have; `why` says what decided, in words.
    """

    document: str
    score: float
    state: str
    alignment: Alignment
    anchors: float = 0.0
    why: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Matching:
    """The rewrite against all candidates: each pair, and the best bead per rewrite sentence."""

    sources: tuple[SourceMatch, ...]
    merged: Alignment
