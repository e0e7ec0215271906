"""Facts of an utterance that one side has in one quotation and the other in two."""

from collections.abc import Iterable

from auditor.checks.base import Claim, Evidence
from auditor.checks.quotes.ledger import Ledger, Quote
from auditor.facts import FACT_KINDS, Comparison, View
from auditor.model import Bead, Span

_UNEVEN = 1.5  # times as many quoted words, from which a side has more of the utterance


def refuted(evidence: Evidence, ours: Ledger, theirs: dict[str, Ledger]) -> tuple[Claim, ...]:
    """
    Return the claims about facts that do not hold for the whole utterance.

    “A. B,” she said, is often “A,” she said. “B.” in the source; the link then has only half
    of it, and a denial or number of the other half looks like an addition.
    """
    beads = {i: bead for bead in evidence.matching.merged.beads for i in bead.rewrite}
    return tuple(
        claim
        for claim in evidence.claims
        if claim.document in theirs and _fails(claim, evidence, ours, theirs[claim.document], beads)
    )


def _fails(
    claim: Claim, evidence: Evidence, ours: Ledger, theirs: Ledger, beads: dict[int, Bead]
) -> bool:
    judgement = claim.judgement
    kind = next((kind for kind in FACT_KINDS if judgement.rule in kind.rules), None)
    bead = next(
        (
            beads[sentence.index]
            for sentence in evidence.rewrite.sentences
            for span in judgement.rewrite[:1]
            if sentence.span.overlaps(span) and sentence.index in beads
        ),
        None,
    )
    if kind is None or bead is None or bead.document != claim.document:
        return False
    mine = _speaking(ours, judgement.rewrite)
    other = _speaking(theirs, judgement.source)
    if not mine or not other:
        return False
    have = _words(ours.within(frozenset(bead.rewrite)))
    had = _words(theirs.within(frozenset(bead.source)))
    if max(have, had) < _UNEVEN * min(have, had):
        return False
    rewrite, source = set(bead.rewrite), set(bead.source)
    if have < had:
        rewrite |= _sentences(mine)
    else:
        source |= _sentences(other)
    if rewrite == set(bead.rewrite) and source == set(bead.source):
        return False
    comparison = Comparison(
        rewrite=View(evidence.rewrite, sorted(rewrite)),
        source=View(theirs.document, sorted(source)),
        whole_rewrite=View(evidence.rewrite),
        whole_source=View(theirs.document),
        confidence=bead.confidence,
    )
    return not any(again.rule == judgement.rule for again in kind.compare(comparison))


def _speaking(ledger: Ledger, spans: Iterable[Span]) -> list[Quote]:
    """Return all parts of the utterances that the spans touch."""
    spans = list(spans)
    return [
        quote
        for utterance in ledger.utterances
        if any(one.span.overlaps(span) for one in utterance for span in spans)
        for quote in utterance
    ]


def _words(quotes: Iterable[Quote]) -> int:
    return sum(quote.words for quote in quotes)


def _sentences(quotes: Iterable[Quote]) -> set[int]:
    return {index for quote in quotes for index in quote.sentences}
