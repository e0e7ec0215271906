"""One error is one finding: what other checks say about the inside of a quotation."""

from collections.abc import Iterator, Sequence

from auditor.checks.base import Claim, Evidence
from auditor.checks.quotes.ledger import Ledger, Quote
from auditor.checks.quotes.verdict import Judged, Verdict
from auditor.facts import Judgement, Level
from auditor.model import Confidence, Span

ALTERED = "quote-altered"

# Facts whose change alters what somebody said. A misspelt or replaced name keeps its own
# rule: it is one slip wherever it stands, inside quotations and outside.
_STATEMENTS = frozenset((
    "negation-added", "negation-dropped", "polarity-flipped", "number-changed", "unit-changed",
    "currency-changed", "date-changed", "time-changed",
))  # fmt: skip
# What else may be said of words that differ from the source's.
_WORDS = _STATEMENTS | frozenset((
    "addition-unsupported", "hedge-dropped", "gender-changed", "role-changed", "relation-swapped",
    "number-unsupported", "date-unsupported", "number-imprecise", "date-imprecise",
))  # fmt: skip
_INVENTED = frozenset(("number-unsupported", "date-unsupported", "name-unsupported"))
_LOST = frozenset(("negation-dropped", "hedge-dropped"))
_ADDED = "addition-unsupported"


def covered(judged: Judged, evidence: Evidence) -> Iterator[Claim]:
    """Yield the claims that the verdict on a quotation makes superfluous."""
    for claim in evidence.claims:
        if judged.verdict is Verdict.UNSUPPORTED:
            if _of_invention(claim.judgement, judged.quote.span):
                yield claim
        elif claim.document in {judged.document, ""} and _of_change(claim.judgement, judged):
            yield claim


def _of_invention(judgement: Judgement, inside: Span) -> bool:
    if judgement.rule == _ADDED:
        return any(_mostly(inside, span) for span in judgement.rewrite)
    return judgement.rule in _INVENTED and any(inside.contains(s) for s in judgement.rewrite)


def _of_change(judgement: Judgement, judged: Judged) -> bool:
    if judgement.rule not in _WORDS:
        return False
    if judgement.rule in _LOST:
        return any(q.span.contains(s) for q in judged.counterparts for s in judgement.source)
    return any(judged.quote.span.contains(span) for span in judgement.rewrite)


def altered_by_facts(
    evidence: Evidence, ours: Ledger, theirs: dict[str, Ledger], told: Sequence[Claim]
) -> list[Claim]:
    """Return a claim for every pair of quotations in two languages whose facts differ."""
    known = {one for claim in told for one in claim.covers}
    groups: dict[tuple[Span, str, Span], list[Claim]] = {}
    for claim in evidence.claims:
        if claim in known or not _changes(claim):
            continue
        ledger = theirs.get(claim.document)
        if ledger is None or ledger.document.language == evidence.rewrite.language:
            continue
        pair = _pair(claim.judgement, ours, ledger)
        if pair is not None:
            groups.setdefault((pair[0].span, claim.document, pair[1].span), []).append(claim)
    return [_claim(evidence, *place, claims) for place, claims in groups.items()]


def _changes(claim: Claim) -> bool:
    judgement = claim.judgement
    return judgement.rule in _STATEMENTS and judgement.level is Level.CHANGED


def _pair(judgement: Judgement, ours: Ledger, theirs: Ledger) -> tuple[Quote, Quote] | None:
    """Return the quotations on both sides that the difference lies in, if it does."""
    mine = _around(judgement.rewrite, ours, exact=judgement.rule != "negation-dropped")
    other = _around(judgement.source, theirs, exact=judgement.rule != "negation-added")
    return (mine, other) if mine is not None and other is not None else None


def _around(spans: tuple[Span, ...], ledger: Ledger, *, exact: bool) -> Quote | None:
    """Return the one quotation that contains the spans, or lies in them where not exact."""
    found = [
        quote
        for quote in ledger.quotes
        if any(quote.span.contains(s) if exact else quote.span.overlaps(s) for s in spans)
    ]
    return found[0] if len(found) == 1 and not found[0].headline else None


def _claim(
    evidence: Evidence, ours: Span, document: str, theirs: Span, claims: list[Claim]
) -> Claim:
    rewrite = evidence.rewrite.article.text
    source = evidence.document(document).article.text
    why = [f"a fact inside the quotation differs ({claim.judgement.rule})" for claim in claims]
    why += [step for claim in claims for step in claim.judgement.why]
    lowest = min((claim.judgement.confidence for claim in claims), default=Confidence.HIGH)
    return Claim(
        judgement=Judgement(
            rule=ALTERED,
            level=Level.CHANGED,
            rewrite=(ours,),
            source=(theirs,),
            found=rewrite[ours.start : ours.end],
            expected=source[theirs.start : theirs.end],
            confidence=lowest,
            why=tuple(dict.fromkeys(why)),
        ),
        document=document,
        covers=tuple(claims),
    )


def _mostly(inside: Span, sentence: Span) -> bool:
    """Tell whether the quotation is the bigger part of the sentence."""
    start, end = max(inside.start, sentence.start), min(inside.end, sentence.end)
    return 2 * (end - start) >= sentence.end - sentence.start
