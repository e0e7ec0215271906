"""Quotations: the same words, by the same speaker, as the source has them."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import ClassVar

from auditor.checks.base import Claim, Evidence, Outcome
from auditor.checks.quotes.judge import Judge
from auditor.checks.quotes.ledger import ledger
from auditor.checks.quotes.links import Links
from auditor.checks.quotes.merge import altered_by_facts, covered
from auditor.checks.quotes.speakers import changed_speakers
from auditor.checks.quotes.utterance import refuted
from auditor.checks.quotes.verdict import Judged, Verdict
from auditor.facts import Judgement, Level
from auditor.model import CheckState, Confidence

__all__ = ["Quotes"]

ALTERED = "quote-altered"
UNSUPPORTED = "quote-unsupported"
PARAPHRASED = "quote-paraphrased"
SPEAKER = "quote-speaker-changed"


class Quotes:
    """
    Gives every quotation of the rewrite a verdict.

    In one language the words must be those of the source. Where all quotations differ all
    over, two translations of one original cannot be told from rewriting; a single sentence
    is no evidence of either. Across languages a quotation is altered where a fact inside
    it is, and the places where the source reports without quoting are told.
    """

    rules: ClassVar[tuple[str, ...]] = (ALTERED, UNSUPPORTED, PARAPHRASED, SPEAKER)

    def run(self, evidence: Evidence) -> Outcome:
        """Judge every quotation; needs the claims about facts made before."""
        ours = ledger(evidence.rewrite)
        if not ours.quotes:
            return Outcome(claims=(), states=tuple(_not_applicable()))
        theirs = {source.id: ledger(source) for source in evidence.sources}
        gone = refuted(evidence, ours, theirs) if not evidence.single else ()
        held = tuple(claim for claim in evidence.claims if claim not in gone)
        evidence = replace(evidence, claims=held)
        judge = Judge(evidence, ours, theirs, Links(evidence, ours, theirs))
        judged = list(judge.judged())
        claims: list[Claim] = []
        unsure: Counter[str] = Counter()
        habit = _habit(judged, judge, evidence)
        for one in judged:
            claim = _claim(one, habit, evidence)
            if claim is not None:
                claims.append(claim)
            elif one.verdict in {Verdict.ALTERED, Verdict.REWORDED}:
                unsure["quotations differ as two translations do"] += 1
            elif one.verdict is Verdict.UNKNOWN:
                unsure["quotations have no sure origin"] += 1
        if not evidence.single:
            claims += altered_by_facts(evidence, ours, theirs, claims)
        claims += changed_speakers(evidence, judged, ours, theirs)
        states = tuple(_states(len(judged), unsure))
        return Outcome(claims=tuple(claims), states=states, refuted=gone)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Habit:
    """
    Whether the rewrite keeps the words of its quotations, so that others stand out.

    `near` is for quotations with one other word, `far` for reworded ones.
    """

    near: bool
    far: bool


def _habit(judged: list[Judged], judge: Judge, evidence: Evidence) -> _Habit:
    kept = sum(one.verdict is Verdict.VERBATIM for one in judged)
    other = [one for one in judged if one.verdict in {Verdict.REWORDED, Verdict.ALTERED}]
    near = sum(one.sure for one in other)
    if evidence.single or not other:
        return _Habit(near=False, far=False)
    if kept >= 2 * len(other) or judge.shares_wording():
        return _Habit(near=True, far=True)
    return _Habit(near=2 * near + kept >= len(other), far=False)


def _claim(one: Judged, habit: _Habit, evidence: Evidence) -> Claim | None:
    confidence = Confidence.HIGH if one.sure else Confidence.MEDIUM
    if one.verdict in {Verdict.ALTERED, Verdict.REWORDED}:
        if not (habit.near if one.sure else habit.far):
            return None
        rule, level = ALTERED, Level.CHANGED
    elif one.verdict is Verdict.PARAPHRASED:
        rule, level = PARAPHRASED, Level.SUSPICIOUS
    elif one.verdict is Verdict.UNSUPPORTED:
        rule, level, confidence = UNSUPPORTED, Level.UNSUPPORTED, Confidence.HIGH
    else:
        return None
    source = evidence.document(one.document).article.text if one.document else ""
    rewrite = evidence.rewrite.article.text
    judgement = Judgement(
        rule=rule,
        level=level,
        rewrite=one.ours,
        source=one.theirs,
        found=" … ".join(rewrite[s.start : s.end] for s in one.ours),
        expected=" … ".join(source[s.start : s.end] for s in one.theirs) if rule == ALTERED else "",
        confidence=confidence,
        why=one.why,
    )
    return Claim(
        judgement=judgement,
        document=one.document if one.theirs else "",
        covers=tuple(covered(one, evidence)),
    )


def _not_applicable() -> Iterator[CheckState]:
    for rule in Quotes.rules:
        yield CheckState(rule=rule, state="not-applicable", reason="no quotations in the rewrite")


def _states(examined: int, unsure: Counter[str]) -> Iterator[CheckState]:
    reason = "; ".join(f"{text} ({n}×)" for text, n in sorted(unsure.items()))
    for rule in Quotes.rules:
        state = "not-verifiable" if reason and rule != SPEAKER else "ran"
        yield CheckState(
            rule=rule,
            state=state,
            examined=examined,
            reason=reason if state == "not-verifiable" else "",
        )
