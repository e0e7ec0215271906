"""Whether the rewrite keeps who says so."""

import re

from auditor.checks.attribution.find import (
    QUOTES,
    NamedSource,
    Patterns,
    attribution,
    names,
    patterns,
)
from auditor.checks.base import Evidence
from auditor.checks.quotes.people import Tie, named
from auditor.checks.quotes.speakers import differs
from auditor.facts import Judgement, Level, View
from auditor.facts.names.index import index
from auditor.facts.names.match import Verdict, match
from auditor.lang import lowered
from auditor.model import Bead, Confidence, Document, SegmentKind

DROPPED, CHANGED = "attribution-dropped", "attribution-changed"

_KEPT = 0.6  # share of what was attributed from which the rewrite still says it
_SIGN = 3  # letters of an alphabet that one sign of a script without spaces stands for
_SPACELESS = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")


def dropped(
    found: NamedSource, bead: Bead, evidence: Evidence, document: Document
) -> Judgement | None:
    """Judge a source sentence that names who says so by the sentences that restate it."""
    rewrite = View(evidence.rewrite, bead.rewrite)
    known = patterns(rewrite.language)
    if known is None or any(s.kind is not SegmentKind.SENTENCE for s in rewrite.sentences):
        return None
    low = lowered(rewrite.text)
    if known.cues.search(low) or QUOTES.search(rewrite.text) or "?" in low:
        return None
    if _carried(bead, evidence.rewrite, known) or _names_speaker(found, rewrite, document):
        return None
    said = _length(document.article.text[found.sentence.span.start : found.sentence.span.end])
    clause = document.article.text[found.span.start : found.span.end].strip(" ,")
    if _length(rewrite.text) < _KEPT * (said - _length(clause)):
        return None
    if _by_pronoun(clause, document.language):
        return None
    return Judgement(
        rule=DROPPED,
        level=Level.CHANGED,
        rewrite=tuple(s.span for s in rewrite.sentences),
        source=(found.span,),
        expected=clause,
        key=(clause.casefold(), str(found.span)),
        confidence=Confidence.MEDIUM,
        why=(
            f"the source has it from somebody: “{clause}”",
            "the rewrite names nobody here or in the sentences beside it",
        ),
    )


def _by_pronoun(clause: str, language: str) -> bool:
    """Tell whether a pronoun is the one that speaks in the clause."""
    known = patterns(language)
    return known is not None and known.pronouns.search(lowered(clause)) is not None


def _carried(bead: Bead, rewrite: Document, known: Patterns) -> bool:
    """Tell whether a sentence beside these ones names who says so."""
    beside = (min(bead.rewrite) - 1, max(bead.rewrite) + 1)
    return any(
        known.running.search(lowered(rewrite.sentences[i].text)) is not None
        or QUOTES.search(rewrite.sentences[i].text) is not None
        for i in beside
        if 0 <= i < len(rewrite.sentences)
    )


def _names_speaker(found: NamedSource, rewrite: View, document: Document) -> bool:
    short = document.mentions.get("acronym", ())
    if short and any(m.span.overlaps(found.span) for m in short[found.sentence.index]):
        return True  # its translation may stand there
    mine = index(rewrite)
    return any(
        match(m.surface, document.language, mine).verdict is not Verdict.ABSENT
        for m in names(document, found.sentence)
        if m.span.overlaps(found.span)
    )


def changed(
    found: NamedSource,
    bead: Bead,
    rewrite: Document,
    document: Document,
    wholes: tuple[View, View],
) -> Judgement | None:
    """Judge whether somebody else says it; `wholes` are the whole rewrite and source."""
    theirs = _tie(found, document)
    ours = [
        (one, _tie(one, rewrite))
        for one in (attribution(rewrite.sentences[i], rewrite) for i in bead.rewrite)
        if one is not None
    ]
    if theirs.span is None or len(ours) != 1 or ours[0][1].span is None:
        return None
    mine = ours[0][1]
    if mine.span is None or not differs(mine, [theirs], *wholes):
        return None
    name, other = " ".join(mine.names), " ".join(theirs.names)
    return Judgement(
        rule=CHANGED,
        level=Level.CHANGED,
        rewrite=(mine.span,),
        source=(theirs.span,),
        found=name,
        expected=other,
        key=(name, other, str(mine.span)),
        confidence=Confidence.HIGH,
        why=(
            f"the rewrite has it from “{name}”, the source from “{other}”",
            "both names stand on both sides",
        ),
    )


def _tie(found: NamedSource, document: Document) -> Tie:
    start = found.span.start
    text = document.article.text[start : found.span.end]
    known = patterns(document.language)
    phrase = known.before.match(lowered(text)) if known else None
    at = phrase.end() if phrase else 0
    return named(text[at:], start + at, document, found.sentence.index)


def _length(text: str) -> int:
    return len(text) + (_SIGN - 1) * len(_SPACELESS.findall(text))
