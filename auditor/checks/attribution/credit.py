"""Outlets that pass something on, and become those who said or found it."""

import re

from auditor.checks.attribution.find import NamedSource
from auditor.checks.attribution.patterns import Patterns, patterns
from auditor.facts import Judgement, Level, View
from auditor.lang import lowered
from auditor.lang.outlets import outlets
from auditor.model import Confidence, Document, Span

CHANGED = "attribution-changed"

_WORDS = 4  # of a subject that is nothing but the name of an outlet
_STEM = 4
_NEAR = 24  # code points between an outlet and what it is said to have found
_SUBJECT = 60
_EDGE = re.compile(r"[,;:–—]\s|\.\s")


def told(
    found: NamedSource, document: Document, mine: NamedSource, rewrite: Document
) -> Judgement | None:
    """Judge an outlet that says what, in the source, somebody told it."""
    ours = rewrite.article.text[mine.speaker.start : mine.speaker.end]
    text = document.article.text
    speaker = text[found.speaker.start : found.speaker.end]
    clause = lowered(text[found.span.start : found.span.end])
    named = outlets(lowered(ours))
    if len(named) != 1 or len(ours.split()) > _WORDS or outlets(lowered(speaker)):
        return None
    start, end, name = named[0]
    if not any(_same(name, other) for _, _, other in outlets(clause)):
        return None
    base = mine.speaker.start
    return _judged(
        Span(base + start, base + end),
        ours[start:end],
        found.speaker,
        speaker.strip(" ,，"),
        "an outlet passes on what it is told",
    )


def author(rewrite: View, source: View) -> Judgement | None:
    """Judge an outlet that found out what, in the source, it only reports."""
    known, theirs = patterns(rewrite.language), patterns(source.language)
    if known is None or theirs is None:
        return None
    for sentence in rewrite.sentences:
        low = lowered(sentence.text)
        for start, end, name in outlets(low):
            if not _finds(low, start, end, known):
                continue
            spot = _finder(name, source, theirs)
            if spot is not None:
                base = sentence.span.start
                article = source.document.article.text
                return _judged(
                    Span(base + start, base + end),
                    sentence.text[start:end],
                    spot,
                    article[spot.start : spot.end],
                    "the outlet reports what others have found",
                )
    return None


def _finds(low: str, start: int, end: int, known: Patterns) -> bool:
    """Tell whether the outlet is the subject of a verb of finding."""
    if known.before.search(low[max(0, start - _NEAR) : start]):
        return False
    return known.finds.search(low[end : end + _NEAR]) is not None


def _finder(name: str, source: View, known: Patterns) -> Span | None:
    """Return who finds in the source, where it is not the outlet, which it names elsewhere."""
    for sentence in source.sentences:
        low = lowered(sentence.text)
        places = [(a, b) for a, b, other in outlets(low) if _same(name, other)]
        verb = known.finds.search(low)
        if not places or verb is None:
            continue
        edges = [m.end() for m in _EDGE.finditer(low, 0, verb.start())]
        first = max(edges[-1] if edges else 0, verb.start() - _SUBJECT)
        if any(first <= a and b <= verb.start() for a, b in places):
            return None
        subject = sentence.text[first : verb.start()]
        if subject.strip():
            start = sentence.span.start + first
            return Span(start, start + len(subject.rstrip()))
    return None


def _same(one: str, other: str) -> bool:
    """Compare two names of outlets; other scripts may write the same one."""
    a, b = one.removeprefix("the "), other.removeprefix("the ")
    return a[:_STEM] == b[:_STEM] or a.isascii() != b.isascii()


def _judged(ours: Span, found: str, theirs: Span, expected: str, why: str) -> Judgement:
    return Judgement(
        rule=CHANGED,
        level=Level.CHANGED,
        rewrite=(ours,),
        source=(theirs,),
        found=found,
        expected=expected,
        key=(found, expected, str(ours)),
        confidence=Confidence.MEDIUM,
        why=(f"the rewrite has it from “{found}”, the source from “{expected}”", why),
    )
