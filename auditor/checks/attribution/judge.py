"""Whether the rewrite keeps who says so."""

import re
from dataclasses import dataclass

from auditor.align.lexicon import lexicon
from auditor.checks.attribution.carried import Neighbours
from auditor.checks.attribution.credit import CHANGED, told
from auditor.checks.attribution.find import QUOTES, NamedSource, attribution, names
from auditor.checks.attribution.patterns import Patterns, patterns
from auditor.checks.quotes.people import Tie, named
from auditor.checks.quotes.speakers import differs, stands
from auditor.facts import Judgement, Level, View
from auditor.facts.names.index import index
from auditor.facts.names.match import Verdict, match
from auditor.lang import lowered
from auditor.model import Confidence, Document, SegmentKind

DROPPED = "attribution-dropped"

_KEPT = 0.6  # share of what was attributed from which the rewrite still says it
_SIGN = 3  # letters of an alphabet that one sign of a script without spaces stands for
_FULL_NAME = 2  # words by which a speaker is known whom the rewrite names nowhere
_STEM = 5
_WORD = re.compile(r"[^\W\d_]{3,}")
_SPACELESS = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]")


@dataclass(frozen=True, slots=True)
class Restated:
    """A source sentence that names who says so, and the rewrite sentences that restate it."""

    found: NamedSource
    document: Document
    rewrite: View
    neighbours: Neighbours


def dropped(one: Restated) -> Judgement | None:
    """Judge whether nobody says it any more."""
    found, rewrite, document = one.found, one.rewrite, one.document
    known, theirs = patterns(rewrite.language), patterns(document.language)
    if known is None or theirs is None:
        return None
    if any(s.kind is not SegmentKind.SENTENCE for s in rewrite.sentences):
        return None
    if QUOTES.search(rewrite.text) or "?" in rewrite.text:
        return None
    if _speaks(found, rewrite, known, theirs) or one.neighbours.carry(found, rewrite.indices):
        return None
    if _names_speaker(found, rewrite, document):
        return None
    text = document.article.text
    clause = text[found.span.start : found.span.end].strip(" ,，")
    said = _length(found.sentence.text) - _length(clause)
    if not found.speaker.overlaps(found.span):
        said -= _length(text[found.speaker.start : found.speaker.end])
    if _length(rewrite.text) < _KEPT * said:
        return None
    speaker = lowered(text[found.speaker.start : found.speaker.end])
    if theirs.pronouns.search(speaker) and theirs.speakers.search(speaker) is None:
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


def _speaks(found: NamedSource, rewrite: View, known: Patterns, theirs: Patterns) -> bool:
    """
    Tell whether the rewrite has a cue of speech, or a noun of a speaker of its own.

    Nouns of speakers also stand in what is said: they keep the attribution only where the
    rewrite has more of them than the source has outside of its clause.
    """
    low = lowered(rewrite.text)
    sentence = found.sentence
    start, end = found.span.start - sentence.span.start, found.span.end - sentence.span.start
    rest = lowered(f"{sentence.text[:start]} {sentence.text[end:]}")
    cues = len(known.running.findall(low))
    if rewrite.language != theirs.language:
        # To hope and to warn may be what is said, where the source has such a verb there.
        views = len(theirs.running.findall(rest)) - len(theirs.telling.findall(rest))
        cues -= min(views, cues - len(known.telling.findall(low)))
        if cues > 0:
            return True
    elif cues > len(theirs.running.findall(rest)):
        return True
    nouns = known.nouns.findall(low)
    if len(nouns) > len(theirs.nouns.findall(rest)):
        return True
    base = sentence.span.start
    who = sentence.text[found.speaker.start - base : found.speaker.end - base]
    clause = lowered(f"{sentence.text[start:end]} {who}")
    if known.language == theirs.language:
        return any(noun[:_STEM] in clause for noun in nouns)
    words = lexicon(known.language, theirs.language)
    return words is not None and any(
        other[: max(_STEM, len(other) - 2)] in clause and theirs.speakers.search(other)
        for word in dict.fromkeys((*nouns, *_WORD.findall(low)))
        for other in words.get(word)
    )


def _names_speaker(found: NamedSource, rewrite: View, document: Document) -> bool:
    short = document.mentions.get("acronym", ())
    if short and any(m.span.overlaps(found.speaker) for m in short[found.sentence.index]):
        # its translation may stand there
        return bool(rewrite.mentions("acronym") or rewrite.mentions("name"))
    mine = index(rewrite)
    return any(
        match(m.surface, document.language, mine).verdict is not Verdict.ABSENT
        for m in names(document, found.sentence)
        if m.span.overlaps(found.speaker)
    )


def changed(one: Restated, wholes: tuple[View, View]) -> Judgement | None:
    """Judge whether somebody else says it; `wholes` are the whole rewrite and source."""
    rewrite = one.rewrite.document
    ours = [
        other
        for other in (attribution(sentence, rewrite) for sentence in one.rewrite.sentences)
        if other is not None
    ]
    if len(ours) != 1:
        return None
    passed = told(one.found, one.document, ours[0], rewrite)
    if passed is not None:
        return passed
    theirs, mine = _tie(one.found, one.document), _tie(ours[0], rewrite)
    if theirs.span is None or mine.span is None or not differs(mine, [theirs], *wholes):
        return None
    if len(theirs.names) < _FULL_NAME and not stands(
        theirs.names, one.document.language, index(wholes[0])
    ):
        return None
    if _common(mine, rewrite.language) or _common(theirs, one.document.language):
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


def _common(tie: Tie, language: str) -> bool:
    """Tell whether a tie holds a noun of a body, whose names are told in many ways."""
    known = patterns(language)
    return known is None or any(known.speakers.fullmatch(lowered(word)) for word in tie.names)


def _tie(found: NamedSource, document: Document) -> Tie:
    start, end = found.speaker.start, found.speaker.end
    text = document.article.text
    return named(text[start:end], start, document, found.sentence.index)


def _length(text: str) -> int:
    return len(text) + (_SIGN - 1) * len(_SPACELESS.findall(text))
