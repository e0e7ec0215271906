"""Which of several candidate sources a rewrite comes from, and what of it comes from which."""

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import replace

from auditor.align.base import Aligner
from auditor.align.tokens import latin
from auditor.lang import script_of
from auditor.model import Alignment, Bead, Document, Matching, SourceMatch

__all__ = ["match"]

SURE = 0.9
"""Links at or above this are right 96 to 100 % of the time."""

# Measured on parallel news in blocks against random other blocks: true sources have a support
# of .83 and more and a share of sure links of .58 and more in nine of ten cases, strangers at
# most .65 and .17.
_TRUE_SUPPORT, _TRUE_SURE = 0.75, 0.35
_STRANGE_SUPPORT, _STRANGE_SURE = 0.66, 0.2
_STRANGE_ANCHORS = 0.25
_PARTLY_SURE = 0.2

# Blocks of four and six parallel sentences against all other blocks, in one script: true sources
# share .31 and more of their names and figures, strangers at most .2, though up to half of so
# few sentences look surely linked.
_FEW_ANCHORS = 0.2
_FEW_ANCHORS_ABROAD = 0.08  # names are written anew between scripts, and fewer are recognised
_ENOUGH_ANCHORS = 5  # names and figures inside sentences; fewer may well be missed
_STRANGE_LINKS = 0.6
_TINY = 3  # sentences below which a document has no background to stand out from
_TINY_OVERLAP = 0.03
_TINY_BEST = 0.15

_TIE = 0.12  # scores nearer than this are siblings: they may differ in every figure
_BETTER = 0.2  # by how much another source must be surer to take a sentence over
_LATER = dt.timedelta(days=1)  # time zones and updates; more cannot be a source
_YOUNGER = 0.5  # what is left of the score of a source that is younger than its rewrite
_DATES = 0.15  # how much agreeing days weigh beside the links
_FIGURES = 0.1  # and what the figures may cost that a candidate in the same language has
_LEAST_FIGURE = 2  # one and none are articles and denials in many languages

_CASED = frozenset(("Latn", "Cyrl", "Grek", "Armn"))
_ANCHOR = re.compile(r"\d[\d.,]*\d|[^\W\d_]{4,}")
_STEM = 5


def match(rewrite: Document, sources: Sequence[Document], aligner: Aligner) -> Matching:
    """Align the rewrite with every source; rank and judge them; merge the best beads."""
    found = [_pair(rewrite, source, aligner) for source in sources]
    if not found:
        return Matching(sources=(), merged=Alignment(beads=()))
    found = _by_figures(found, rewrite, sources)
    found = _outdone(found, min(found, key=lambda one: (-one.score, one.document)))
    ranked = sorted(found, key=lambda one: (-one.score, one.document))
    related = [one for one in ranked if one.state != "unrelated"]
    told = _with_ties(found, related)
    merged = _merged(related or ranked[:1])
    return Matching(sources=tuple(told), merged=merged)


def _pair(rewrite: Document, source: Document, aligner: Aligner) -> SourceMatch:
    if len(rewrite.sentences) == len(source.sentences) == 1:
        one = Bead(rewrite=(0,), source=(0,), document=source.id, score=1.0, confidence=1.0)
        alignment = Alignment(beads=(one,), support=1.0, overlap=1.0)
        return SourceMatch(document=source.id, score=1.0, state="derived", alignment=alignment)
    alignment = aligner.align(rewrite, source)
    sure = sum(
        len(bead.rewrite) for bead in alignment.beads if bead.source and bead.confidence >= SURE
    ) / max(len(rewrite.sentences), 1)
    anchors, foreign = _anchors(rewrite, source)
    dates = _days(rewrite, source)
    score = (1 - _DATES) * (0.6 * alignment.support + 0.4 * sure) + _DATES * dates
    why = [
        f"{alignment.support:.0%} of the rewrite is supported, {sure:.0%} by sure links",
        f"{anchors:.0%} of its names and figures stand on both sides",
    ]
    size = min(len(rewrite.sentences), len(source.sentences))
    # Without capitals on both sides, no shared name can show: then nobody is a stranger for sure.
    cased = all(script_of(d.language) in _CASED for d in (rewrite, source))
    state = _state(alignment, sure, anchors, size, cased=cased)
    if foreign and sure < _STRANGE_LINKS and size >= _TINY:
        state = "unrelated"
    if _is_later(source, rewrite):
        score *= _YOUNGER
        why.append("it was published after the rewrite")
    return SourceMatch(
        document=source.id,
        score=round(score, 4),
        state=state,
        alignment=alignment,
        anchors=anchors,
        why=tuple(why),
    )


def _outdone(found: list[SourceMatch], best: SourceMatch) -> list[SourceMatch]:
    """
    Turn down candidates beside a source that tells all that they tell.

    A text about something else shares a turn of phrase, but neither names nor figures, and
    has no sentence that the source of the rewrite lacks.
    """
    if best.state != "derived":
        return found
    told = _surely(best)
    return [
        replace(one, state="unrelated", why=(*one.why, f"{best.document} has all that it has"))
        if one is not best
        and one.anchors <= _STRANGE_ANCHORS
        and _surely(one) <= told
        and (one.state != "derived" or len(_surely(one)) < _STRANGE_LINKS * len(told))
        else one
        for one in found
    ]


def _surely(match_: SourceMatch) -> frozenset[int]:
    beads = match_.alignment.beads
    return frozenset(j for b in beads if b.source and b.confidence >= SURE for j in b.rewrite)


def _state(alignment: Alignment, sure: float, anchors: float, size: int, *, cased: bool) -> str:
    if size < _TINY:
        # Too few links for a mean: what the best of them shares tells.
        best = max((bead.score for bead in alignment.beads if bead.source), default=0.0)
        strange = alignment.overlap <= _TINY_OVERLAP and best <= _TINY_BEST
        strange = strange and not anchors and cased
        return "unrelated" if strange and alignment.support < _TRUE_SUPPORT else "undecided"
    if alignment.support >= _TRUE_SUPPORT and sure >= _TRUE_SURE:
        return "derived"
    weak = alignment.support <= _STRANGE_SUPPORT and sure <= _STRANGE_SURE
    if weak and anchors <= _STRANGE_ANCHORS:
        return "unrelated"
    return "partly" if sure >= _PARTLY_SURE else "undecided"


def _anchors(rewrite: Document, source: Document) -> tuple[float, bool]:
    """
    Return the share (0..1) of capitalised words and figures that both texts have.

    Also tells whether it is too small for two texts about one thing that are full of names.
    """
    ours, theirs = _anchors_of(rewrite), _anchors_of(source)
    share = len(ours & theirs) / max(1, min(len(ours), len(theirs)))
    scripts = [script_of(document.language) for document in (rewrite, source)]
    if not _CASED.issuperset(scripts):
        return share, False
    few = _FEW_ANCHORS if scripts[0] == scripts[1] else _FEW_ANCHORS_ABROAD
    full = all(len(_anchors_of(d, inside=True)) >= _ENOUGH_ANCHORS for d in (rewrite, source))
    return share, full and share <= few


def _anchors_of(document: Document, *, inside: bool = False) -> frozenset[str]:
    """Return names and figures in one form; `inside` leaves out the first word of a sentence."""
    found = set()
    for sentence in document.sentences:
        for match_ in _ANCHOR.finditer(sentence.text):
            word = match_[0]
            if word[0].isdigit():
                found.add(re.sub(r"[.,]", "", word).strip("0"))
            elif word[0].isupper() and not (inside and not match_.start()):
                found.add(latin(word)[:_STEM])
    return frozenset(found - {""})


def _days(rewrite: Document, source: Document) -> float:
    """Return the share (0..1) of the rewrite's days that the source has; 1 where it has none."""
    ours, theirs = _days_of(rewrite), _days_of(source)
    if not ours or not theirs:
        return 1.0 if not ours else 0.5
    return sum(any(_same_day(a, b) for b in theirs) for a in ours) / len(ours)


def _same_day(a: tuple[int, int, int | None], b: tuple[int, int, int | None]) -> bool:
    return a[:2] == b[:2] and (a[2] == b[2] or a[2] is None or b[2] is None)


def _days_of(document: Document) -> frozenset[tuple[int, int, int | None]]:
    found = set()
    for row in document.mentions.get("date", ()):
        for mention in row:
            month, day = getattr(mention.value, "month", None), getattr(mention.value, "day", None)
            if month and day:
                found.add((month, day, getattr(mention.value, "year", None)))
    return frozenset(found)


def _by_figures(
    found: list[SourceMatch], rewrite: Document, sources: Sequence[Document]
) -> list[SourceMatch]:
    """
    Put those candidates back that lack figures which another one in their language has.

    Versions of one report are alike in every word, and differ in their figures. Between
    languages the nearer wording says more.
    """
    share = {source.id: _figures(rewrite, source) for source in sources}
    most: dict[str, float] = {}
    for source in sources:
        most[source.language] = max(share[source.id], most.get(source.language, 0.0))
    return [
        replace(one, score=round(one.score * (1 - _FIGURES * lack), 4))
        for one, source in zip(found, sources, strict=True)
        for lack in (most[source.language] - share[source.id],)
    ]


def _figures(rewrite: Document, source: Document) -> float:
    """Return the share (0..1) of the rewrite's numbers that the source has."""
    ours, theirs = _figures_of(rewrite), _figures_of(source)
    if not ours or not theirs:
        return 1.0 if not ours else 0.5
    return len(ours & theirs) / len(ours)


def _figures_of(document: Document) -> frozenset[float]:
    found = set()
    for row in document.mentions.get("number", ()):
        for mention in row:
            value = getattr(mention.value, "value", 0.0)
            if abs(value) >= _LEAST_FIGURE:
                found.add(value)
    return frozenset(found)


def _is_later(source: Document, rewrite: Document) -> bool:
    try:
        first = dt.date.fromisoformat(source.article.published[:10])
        second = dt.date.fromisoformat(rewrite.article.published[:10])
    except ValueError:
        return False
    return first - second > _LATER


def _with_ties(found: list[SourceMatch], related: list[SourceMatch]) -> list[SourceMatch]:
    """Say of candidates that are nearly as close as the best one that they are siblings."""
    if len(related) < 2:
        return found
    best = related[0]
    near = {one.document for one in related[1:] if best.score - one.score < _TIE}
    return [
        replace(one, why=(*one.why, f"nearly as close as {best.document}"))
        if one.document in near
        else one
        for one in found
    ]


def _merged(ranked: list[SourceMatch]) -> Alignment:
    """Keep the beads of the best source; another one takes over what it knows better."""
    first = ranked[0].alignment
    others = [
        {bead.rewrite: bead for bead in one.alignment.beads if bead.rewrite and bead.source}
        for one in ranked[1:]
    ]
    beads = []
    for bead in first.beads:
        chosen = bead
        for other in others:
            rival = other.get(bead.rewrite)
            if rival is not None and rival.confidence >= SURE and _better(rival, chosen):
                chosen = rival
        beads.append(chosen)
    return Alignment(beads=tuple(beads), support=first.support, overlap=first.overlap)


def _better(rival: Bead, holder: Bead) -> bool:
    if not holder.source:
        return True
    return rival.confidence > holder.confidence + _BETTER
