"""Conditions of the source that the rewrite leaves out: what holds only if, told as settled."""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from auditor.align.lexicon import lexicon
from auditor.align.similarity import Side, alike, near_best
from auditor.checks.base import CONFIDENT, Claim, Evidence
from auditor.checks.divided import Divided
from auditor.facts import Judgement, Level
from auditor.lang import compiled, lowered, table
from auditor.lang.topics.hedges import HedgeTable
from auditor.model import Bead, Confidence, Document, SegmentKind, Span

RULE = "hedge-dropped"

_LEAST = 4  # words of a clause that states a condition of its own
_TELLING = 2  # words of five letters among them: the rest is grammar
_LONG = 5
_FOREIGN = 0.2  # share of the clause that may meet a word of the rewrite by chance
_SHORT = 0.5  # share of the clause by which the rewrite is shorter than its source at least
_KNOWN = 0.35  # share of the rest that must meet one, or the words tell nothing
_MOST = 300  # code points of a clause; longer ones are no clause
_ASKS = 22  # code points in front of “if” in which a verb makes it a question: asked if
_QUESTION = re.compile(
    r"(?:ask|know|see|say|tell|decid|check|clear|examin|wonder|doubt|unclear)\w*\W*$"
)
_MARK = re.compile(r"[,;:–—]|[.!?…]?\s*$")
_WORD = re.compile(r"[^\W\d_]+")


class _Cues(NamedTuple):
    condition: re.Pattern[str]
    keeps: re.Pattern[str]


def lost_conditions(evidence: Evidence, divided: Divided) -> Iterator[Claim]:
    """
    Yield conditions whose clause has no word in the rewrite that tells the rest.

    Only sure links are looked at, and only where the rewrite has no word for any condition and
    is too short to hold one.
    """
    if evidence.single:
        return
    ours = _cues(evidence.rewrite.language)
    if ours is None:
        return
    for bead in evidence.matching.merged.beads:
        if not (bead.rewrite and bead.source) or bead.confidence < CONFIDENT:
            continue
        document = evidence.document(bead.document)
        theirs = _cues(document.language)
        sentences = [evidence.rewrite.sentences[i] for i in bead.rewrite]
        if theirs is None or any(s.kind is not SegmentKind.SENTENCE for s in sentences):
            continue
        text = " ".join(s.text for s in sentences)
        if ours.keeps.search(lowered(text)) or "?" in text:
            continue
        for index in bead.source:
            for span in _clauses(document, index, theirs):
                clause = span.end - span.start
                if divided.untold(bead) >= _SHORT * clause and _gone(
                    span, index, bead, evidence, document
                ):
                    yield Claim(
                        judgement=_judgement(span, bead, evidence, document), document=document.id
                    )


@cache
def _cues(language: str) -> _Cues | None:
    known = table(language, "hedges", HedgeTable)
    if known is None or not known.condition:
        return None
    return _Cues(compiled(known.condition), compiled(known.condition, known.depends))


def _clauses(document: Document, index: int, cues: _Cues) -> Iterator[Span]:
    """Yield the clauses of a sentence that state a condition, without their conjunction."""
    sentence = document.sentences[index]
    low = lowered(sentence.text)
    if sentence.kind is not SegmentKind.SENTENCE or any(mark in low for mark in '“”„«»"'):
        return
    for found in cues.condition.finditer(low):
        if _QUESTION.search(low, max(0, found.start() - _ASKS), found.start()):
            continue
        mark = _MARK.search(low, found.end())
        end = mark.start() if mark is not None else len(low)
        words = _WORD.findall(low[found.end() : end])
        if end - found.end() > _MOST or len(words) < _LEAST:
            continue
        if sum(len(word) >= _LONG for word in words) >= _TELLING:
            yield Span(sentence.span.start + found.start(), sentence.span.start + end)


def _gone(span: Span, index: int, bead: Bead, evidence: Evidence, document: Document) -> bool:
    """Tell whether the rewrite has words of the rest of the sentence and none of the clause."""
    sentence = document.sentences[index]
    start, end = span.start - sentence.span.start, span.end - sentence.span.start
    rest = f"{sentence.text[:start]} {sentence.text[end:]}"
    first, last = min(bead.rewrite), max(bead.rewrite)
    near = evidence.rewrite.sentences[max(0, first - 1) : last + 2]
    own = " ".join(evidence.rewrite.sentences[i].text for i in bead.rewrite)
    here, there = evidence.rewrite.language, document.language
    theirs = Side([sentence.text[start:end], rest], there, lexicon(there, here))
    ours = Side([own, " ".join(one.text for one in near)], here, lexicon(here, there))
    if min(len(row) for row in theirs.rows) == 0 or not ours.words:
        return False
    met, _, _ = near_best(theirs, ours, alike(theirs, ours, lexicon(there, here)))
    known = {*met.tolist()}
    clause, other = (_share(theirs, row, known) for row in (0, 1))
    return clause <= _FOREIGN and other >= _KNOWN


def _share(side: Side, row: int, known: set[int]) -> float:
    words = side.rows[row].tolist()
    return sum(float(side.weights[word]) for word in words if word in known) / float(side.mass[row])


def _judgement(span: Span, bead: Bead, evidence: Evidence, document: Document) -> Judgement:
    clause = document.article.text[span.start : span.end]
    return Judgement(
        rule=RULE,
        level=Level.CHANGED,
        rewrite=tuple(evidence.rewrite.sentences[i].span for i in bead.rewrite),
        source=(span,),
        expected=clause,
        key=(clause.casefold(), str(span)),
        confidence=Confidence.MEDIUM,
        why=(
            f"source makes it depend on a condition: “{clause}”",
            "the sentence that restates it has no condition, and no word of this one",
        ),
    )
