"""Clauses put into a sentence whose source is known, between languages."""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from statistics import median
from typing import NamedTuple

from auditor.align.lexicon import lexicon
from auditor.align.similarity import Side, alike, near_best
from auditor.checks.base import CONFIDENT, Claim, Evidence
from auditor.facts import FACT_KINDS, Comparison, Judgement, Level, View
from auditor.lang import lowered, table, whole
from auditor.lang.topics.negation import NegationTable
from auditor.model import Bead, Confidence, Document, SegmentKind, Span

RULE = "addition-unsupported"

_BEADS = 3  # other sure links that tell how long the rewrite's wording of this source is
_WORDS = 8  # words of a clause that can claim something
_LETTERS = 16  # the same in a script without spaces
_TELLING, _LONG = 4, 5  # words of so many letters: the rest is grammar
_ROOM = 0.8  # share of the clause by which its sentence must be longer than it should be
_LEAST = 30  # code points of that
_SPREAD = 0.2  # of a usual length, by which faithful sentences differ anyway
_FOREIGN = 0.2  # share of the clause's words that may meet a word of the source by chance
_KNOWN = 0.35  # share of the sentence's other words that must meet one, or the words tell nothing
_ORIGIN = 0.5  # of a clause: so much of the source that nothing renders may be its origin
_NEAR = 1  # source sentences beside the bead among which the clause is looked for
_VALUES = frozenset(("date", "time", "number"))
_MOST = 400  # code points of a clause; longer ones are no clause

_WORD = re.compile(r"\w+")
_UNSPACED = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]")
_MARKS = r"[,;:()–—，、；：]"


def clauses(evidence: Evidence) -> Iterator[Claim]:
    """
    Yield clauses that make their sentence too long for its source and share no word with it.

    Both are asked for: length alone is a matter of style, and words alone one of vocabulary.
    Only sentences with a sure link between two languages are looked at.
    """
    if evidence.single:
        return
    beads = [b for b in evidence.matching.merged.beads if _sure(b)]
    usual = {ident: _ratios(beads, evidence, ident) for ident in {b.document for b in beads}}
    told = {
        (bead.document, j)
        for bead in evidence.matching.merged.beads
        if bead.rewrite
        for j in bead.source
    }
    for bead in beads:
        document = evidence.document(bead.document)
        if document.language == evidence.rewrite.language or len(bead.rewrite) > 1:
            continue
        beside = {min(bead.source) - 1, max(bead.source) + 1} & {*range(len(document.sentences))}
        if any((document.id, j) not in told for j in beside):
            continue  # the clause may be what became of that sentence
        ratios = [ratio for other, ratio in usual[bead.document] if other is not bead]
        if len(ratios) < _BEADS:
            continue
        sentence = evidence.rewrite.sentences[bead.rewrite[0]]
        if sentence.kind is not SegmentKind.SENTENCE:
            continue
        theirs = _length(document, bead.source)
        usually = median(ratios) * theirs
        excess = len(sentence.text) - usually
        for start, end in _pieces(sentence.text, evidence.rewrite.language):
            text = sentence.text[start:end]
            room = max(_LEAST, _ROOM * len(text), _SPREAD * usually)
            if excess < room or not _claims(text) or len(text) > _MOST:
                continue
            if _dated(start, end, bead, evidence.rewrite, document):
                continue
            rest = f"{sentence.text[:start]} {sentence.text[end:]}"
            if not _foreign(text, rest, evidence.rewrite.language, bead, document):
                continue
            span = Span(sentence.span.start + start, sentence.span.start + end)
            yield Claim(judgement=_judgement(span, text), document=document.id)
            break


def _dated(start: int, end: int, bead: Bead, rewrite: Document, document: Document) -> bool:
    """Tell whether the clause has a date, time or number that the source has near by."""
    base = rewrite.sentences[bead.rewrite[0]].span.start
    first, last = min(bead.source), max(bead.source)
    near = range(max(0, first - _NEAR), min(len(document.sentences), last + 1 + _NEAR))
    ours, theirs = View(rewrite, bead.rewrite), View(document, near)
    pair = Comparison(
        rewrite=ours, source=theirs, whole_rewrite=ours, whole_source=theirs, single=True
    )
    for kind in FACT_KINDS:
        mine = [m.span for m in ours.mentions(kind.name)] if kind.name in _VALUES else []
        told = [span for span in mine if base + start <= span.start < base + end]
        if told and theirs.mentions(kind.name):
            missing = [span for one in kind.compare(pair) for span in one.rewrite]
            if any(span not in missing for span in told):
                return True
    return False


def _sure(bead: Bead) -> bool:
    return bool(bead.rewrite and bead.source) and bead.confidence >= CONFIDENT


def _ratios(beads: Sequence[Bead], evidence: Evidence, ident: str) -> list[tuple[Bead, float]]:
    document = evidence.document(ident)
    return [
        (bead, _length(evidence.rewrite, bead.rewrite) / _length(document, bead.source))
        for bead in beads
        if bead.document == ident
    ]


def _length(document: Document, indices: Sequence[int]) -> int:
    return max(1, sum(len(document.sentences[i].text) for i in indices))


def _pieces(text: str, language: str) -> Iterator[tuple[int, int]]:
    """Yield the clauses of a sentence, from each break to the next mark or the end."""
    breaks = [match.end() for match in _breaks(language).finditer(lowered(text))]
    marks = [match.start() for match in re.finditer(_MARKS, text)]
    end_of_all = len(text.rstrip(" .!?…。！？।"))
    for start in breaks:
        ends = [end_of_all, *(mark for mark in marks if mark > start)]
        for end in sorted(set(ends), reverse=True):
            if end > start:
                yield _trimmed(text, start, end)


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start].isspace():
        start += 1
    return start, end


@cache
def _breaks(language: str) -> re.Pattern[str]:
    known = table(language, "negation", NegationTable)
    joins = known.joins if known is not None and known.words else ""
    return re.compile(f"{_MARKS}|{whole(joins)}" if joins else _MARKS)


def _claims(text: str) -> bool:
    letters = len(_UNSPACED.findall(text))
    if letters:
        return letters >= _LETTERS
    words = _WORD.findall(text)
    return len(words) >= _WORDS and sum(len(word) >= _LONG for word in words) >= _TELLING


def _foreign(text: str, rest: str, language: str, bead: Bead, document: Document) -> bool:
    """Tell whether the rest of a sentence meets the words of its source and the clause none."""
    first, last = min(bead.source), max(bead.source)
    near = document.sentences[max(0, first - _NEAR) : last + 1 + _NEAR]
    words = lexicon(document.language, language)
    back = lexicon(language, document.language)
    own = " ".join(document.sentences[i].text for i in bead.source)
    theirs = Side([own, " ".join(one.text for one in near)], document.language, words)
    ours = Side([text, rest], language, back)
    if min(len(row) for row in ours.rows) == 0 or not theirs.words:
        return False
    there, here, _ = near_best(theirs, ours, alike(theirs, ours, words))
    clause, other = (_met(ours, row, here.tolist()) for row in (0, 1))
    left = _met(theirs, 0, there.tolist())
    # What of the source nothing renders may be what the clause renders in words unknown to us.
    spare = left.missed - other.missed
    return clause.share <= _FOREIGN and other.share >= _KNOWN and spare < _ORIGIN * clause.missed


class _Met(NamedTuple):
    """The weight of words that meet one of the other side (0..1), and how many long ones miss."""

    share: float
    missed: int


def _met(side: Side, row: int, linked: Sequence[int]) -> _Met:
    known = {*linked}
    words = side.rows[row].tolist()
    hit = sum(float(side.weights[word]) for word in words if word in known)
    missed = sum(
        word not in known and (len(side.words[word]) >= _LONG or not side.words[word].isascii())
        for word in words
    )
    return _Met(hit / float(side.mass[row]), missed)


def _judgement(span: Span, text: str) -> Judgement:
    return Judgement(
        rule=RULE,
        level=Level.UNSUPPORTED,
        rewrite=(span,),
        found=text,
        confidence=Confidence.MEDIUM,
        why=(
            "its sentence is longer than its source by about this clause",
            "hardly any of its words stands in the source near by, many of the others do",
        ),
    )
