"""From claims to findings: merged, worded, ordered, numbered, filtered."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from auditor import policy
from auditor.checks import Claim, Outcome
from auditor.config import Settings
from auditor.markup import fragment_link
from auditor.model import Document, Finding, Location, Sentence, Span, Step
from auditor.model.rules import RULES

__all__ = ["findings"]

_CONTEXT = 32
_SHOWN = 120


def findings(
    outcome: Outcome, rewrite: Document, sources: Sequence[Document], settings: Settings
) -> tuple[Finding, ...]:
    """
    Merge claims with equal rule and values into one finding each; worst first.

    A claim that another one covers is left out: one error is one finding.
    """
    documents = {document.id: document for document in (rewrite, *sources)}
    groups: dict[tuple[str, ...], list[Claim]] = {}
    wanted = [claim for claim in outcome.claims if _wanted(claim, settings)]
    covered = {one for claim in wanted for one in claim.covers}
    for claim in wanted:
        if claim not in covered:
            groups.setdefault(_key(claim), []).append(claim)
    drafts = policy.apply(
        (_finding(claims, rewrite, documents) for claims in groups.values()),
        [source.article.text for source in sources],
        settings,
    )
    drafts.sort(key=_order)
    return tuple(replace(draft, id=f"F{number}") for number, draft in enumerate(drafts, 1))


def _key(claim: Claim) -> tuple[str, ...]:
    judgement = claim.judgement
    values = judgement.key or (judgement.found.casefold(), judgement.expected.casefold())
    if not any(values):
        values = (str(judgement.rewrite), str(judgement.source), claim.document)
    return (judgement.rule, *values)


def _wanted(claim: Claim, settings: Settings) -> bool:
    rule = claim.judgement.rule
    if settings.select and rule not in settings.select:
        return False
    return rule not in settings.ignore and claim.judgement.confidence >= settings.min_confidence


def _finding(claims: list[Claim], rewrite: Document, documents: dict[str, Document]) -> Finding:
    first = max(claims, key=lambda claim: claim.judgement.confidence).judgement
    rule = RULES[first.rule]
    ours = dict.fromkeys(span for claim in claims for span in claim.judgement.rewrite)
    theirs = dict.fromkeys(
        (claim.document, span) for claim in claims for span in claim.judgement.source
    )
    return Finding(
        id="",
        rule=rule.ident,
        severity=rule.severity,
        confidence=first.confidence,
        message=rule.message.format(found=_short(first.found), expected=_short(first.expected)),
        rewrite=tuple(_location(rewrite, span) for span in sorted(ours)),
        source=tuple(_location(documents[ident], span) for ident, span in sorted(theirs) if ident),
        found=first.found,
        expected=first.expected,
        suggestion=first.suggestion,
        why=tuple(Step(step=text) for text in first.why),
    )


def _short(text: str) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= _SHOWN else flat[: _SHOWN - 1] + "…"


def _order(finding: Finding) -> tuple[int, int, tuple[int, int], str, str]:
    place = (finding.rewrite or finding.source)[0] if finding.rewrite or finding.source else None
    where = (place.span.start, place.span.end) if place else (0, 0)
    missing = not finding.rewrite
    return (-finding.severity, missing, where, finding.rule, finding.found + finding.expected)


def _location(document: Document, span: Span) -> Location:
    text = document.article.text
    sentence = _sentence(document.sentences, span)
    exact = text[span.start : span.end]
    prefix = text[max(0, span.start - _CONTEXT) : span.start]
    suffix = text[span.end : span.end + _CONTEXT]
    return Location(
        document=document.id,
        segment=sentence.segment if sentence else "",
        span=span,
        exact=exact,
        prefix=prefix,
        suffix=suffix,
        link=fragment_link(document.article.url, text, span),
    )


def _sentence(sentences: Iterable[Sentence], span: Span) -> Sentence | None:
    return next((one for one in sentences if one.span.overlaps(span)), None)
