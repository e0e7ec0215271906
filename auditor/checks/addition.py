"""Sentences of the rewrite that nothing in any source supports."""

import re
from collections.abc import Sequence
from typing import ClassVar

from auditor.checks.base import Claim, Evidence, Outcome
from auditor.checks.clauses import clauses
from auditor.checks.divided import Divided
from auditor.checks.echo import Echo
from auditor.checks.glue import asks, captions, heads, teaser
from auditor.checks.insertion import insertions
from auditor.checks.kin import Kin
from auditor.checks.own import OwnFacts
from auditor.facts import Judgement, Level
from auditor.model import Bead, CheckState, Confidence, Document, SegmentKind, Sentence

RULE = "addition-unsupported"

ABSENT = 0.8
"""From here on a missing link counts as absence; calibrated on simulated rewrites."""

_MIN_WORDS = 4  # shorter lines are glue, captions or tickers
_MIN_CJK = 8  # letters of a script without spaces that make as long a sentence
_DOUBTFUL_EXTRACTION = 0.9  # agreement of two extractors below which text may be furniture
_WORD = re.compile(r"\w+")
_CJK = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]")


class Addition:
    """
    Reports rewrite sentences without a source.

    Absence is told by the aligner's confidence over all candidates; where it is not sure,
    the sentence is counted as not verifiable instead.
    """

    rules: ClassVar[tuple[str, ...]] = (RULE,)

    def run(self, evidence: Evidence) -> Outcome:
        """Look at every bead without a source side, then inside those that have one."""
        claims = [*insertions(evidence), *clauses(evidence)]
        if evidence.single:
            same = any(s.language == evidence.rewrite.language for s in evidence.sources)
            state = CheckState(
                rule=RULE,
                state="ran" if same else "not-applicable",
                examined=int(same),
                reason="" if same else "single sentences",
            )
            return Outcome(claims=tuple(claims), states=(state,))
        unsure = others = 0
        echo, divided, own = Echo(evidence), Divided(evidence), OwnFacts(evidence)
        kin, summary = Kin(evidence), teaser(evidence.rewrite)
        for bead in evidence.matching.merged.beads:
            if not bead.rewrite or bead.source:
                continue
            for index in bead.rewrite:
                sentence = evidence.rewrite.sentences[index]
                if not _counts(sentence, evidence.rewrite):
                    continue
                if index not in evidence.story.rewrite:
                    others += 1
                    continue
                if bead.confidence < ABSENT or echo.of_rewrite(index):
                    unsure += 1
                    continue
                facts = own.of(sentence)
                if not facts and asks(sentence):
                    continue
                if not facts and (
                    index in summary
                    or kin.of_rewrite(index)
                    or divided.has_room(index)
                    or _denies_beside(index, evidence)
                ):
                    unsure += 1
                    continue
                claims.append(Claim(judgement=_judgement(sentence, bead, evidence, facts)))
        return Outcome(claims=tuple(claims), states=(_state(evidence.rewrite, unsure, others),))


def _counts(sentence: Sentence, document: Document) -> bool:
    """Leave headings, captions and stubs alone: they summarise, or are glue between blocks."""
    if sentence.kind is not SegmentKind.SENTENCE or heads(sentence, document):
        return False
    if captions(sentence, document.language):
        return False
    words = len(_WORD.findall(sentence.text))
    return words >= _MIN_WORDS or len(_CJK.findall(sentence.text)) >= _MIN_CJK


def _denies_beside(index: int, evidence: Evidence) -> bool:
    """Tell whether it may be the denial that a neighbour's source has and the neighbour not."""
    if not _denies(evidence.rewrite, index):
        return False
    for bead in evidence.matching.merged.beads:
        if bead.source and {index - 1, index + 1} & {*bead.rewrite}:
            document = evidence.document(bead.document)
            theirs = any(_denies(document, j) for j in bead.source)
            if theirs and not any(_denies(evidence.rewrite, i) for i in bead.rewrite):
                return True
    return False


def _denies(document: Document, index: int) -> bool:
    rows = document.mentions.get("negation")
    return rows is not None and any(m.value == "clear" for m in rows[index])


def _judgement(
    sentence: Sentence, bead: Bead, evidence: Evidence, facts: Sequence[str]
) -> Judgement:
    agreement = evidence.rewrite.article.agreement
    doubtful = agreement is not None and agreement < _DOUBTFUL_EXTRACTION
    confidence = Confidence.HIGH if facts and not doubtful else Confidence.MEDIUM
    if doubtful:
        confidence = Confidence.LOW
    why = [f"no sentence of any source is likely to be its origin ({bead.confidence:.2f})"]
    if facts:
        why.append(f"it carries facts of its own: {', '.join(facts)}")
    if doubtful:
        why.append("the page was hard to extract: this may be furniture")
    return Judgement(
        rule=RULE,
        level=Level.UNSUPPORTED,
        rewrite=(sentence.span,),
        found=sentence.text,
        confidence=confidence,
        why=tuple(why),
    )


def _state(rewrite: Document, unsure: int, others: int) -> CheckState:
    examined = len(rewrite.sentences)
    reasons = []
    if unsure:
        reasons.append(f"{unsure} of {examined} sentences have no sure link and no sure absence")
    if others:
        reasons.append(f"{others} sentences seem to be of another story")
    return CheckState(
        rule=RULE,
        state="not-verifiable" if reasons else "ran",
        examined=examined,
        reason="; ".join(reasons),
    )
