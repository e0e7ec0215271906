"""Hedges: whether the source says something with reserve and the rewrite without."""

import re
from collections import Counter
from collections.abc import Iterator
from typing import ClassVar

from auditor.facts.base import Comparison, Context, Judgement, Level, View
from auditor.facts.hedge.figures import exact
from auditor.facts.hedge.patterns import Patterns, patterns
from auditor.lang import MARKS, lowered
from auditor.model import Confidence, Mention, SegmentKind, Sentence, Span

RULE = "hedge-dropped"
SOFT, PLANNED, POSSIBLE = "soft", "planned", "possible"
ALLEGED, SUSPECTED, PROBABLE = "alleged", "suspected", "probable"
_OWN = frozenset((SUSPECTED, POSSIBLE, PROBABLE))
"""Levels of reserve that a speaker may have: naming the speaker does not keep them."""

_WORD = re.compile(rf"[^\W\d_](?:[^\W\d_]|[{MARKS}]|['’-](?=[^\W\d_]))*+")
_SPACELESS = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]")
_WEIGHT = 3  # letters of an alphabet that one sign of a script without spaces stands for
_KEPT = 0.55  # share of the source's length from which a rewrite still says all of it
_KEPT_SAME = 0.6  # the same within one language, where the hedged words themselves are looked for
_NEAR = 60  # code points behind a hedge in which what it hedges begins
_STEM = 5
_ASKING = "?？\u037e؟"
_LEAST = 4


class Hedge:
    """
    Compares hedges: a source that hedges wants some hedge or attribution in the rewrite.

    Translation moves between kinds of hedge, mood and attribution, so any of them keeps the
    reserve; only a rewrite that says the same and has none at all has dropped it. What is
    possible is also kept by ability and risk, a plan by the future; a plan counts as dropped
    only where the rewrite tells it as done.
    """

    name: ClassVar[str] = "hedge"
    rules: ClassVar[tuple[str, ...]] = (RULE,)
    exclusive: ClassVar[bool] = False

    def find(self, sentence: Sentence, context: Context) -> Iterator[Mention]:
        """Yield words that hedge, with their level, and words that keep any hedge."""
        known = patterns(context.language)
        if known is None:
            return
        text = known.readable(sentence.text)
        taken = bytearray(len(text))
        for value, pattern in (*known.sure, (SOFT, known.soft)):
            for match in pattern.finditer(text):
                start, end = match.span()
                if start == end or any(taken[start:end]):
                    continue
                if value != PLANNED:  # what is planned may keep other hedges as well
                    taken[start:end] = b"\x01" * (end - start)
                yield Mention(
                    kind=self.name,
                    span=Span(sentence.span.start + start, sentence.span.start + end),
                    sentence=sentence.index,
                    surface=sentence.text[start:end],
                    value=value,
                )

    def compare(self, comparison: Comparison) -> Iterator[Judgement]:
        """Yield at most one judgement of words per bead, and those of figures."""
        source, rewrite = comparison.source, comparison.rewrite
        if source is None:
            return
        if any(s.kind is not SegmentKind.SENTENCE for s in rewrite.sentences):
            return  # headlines and captions have no room for reserve
        yield from exact(comparison, RULE)
        hedges = [m for m in source.mentions(self.name) if m.value != SOFT]
        if not hedges:
            return
        known = patterns(rewrite.language)
        if known is None:
            why = f"no table of hedges for “{rewrite.language}”"
            yield Judgement(rule=RULE, level=Level.UNVERIFIABLE, rewrite=(), why=(why,))
            return
        if _asks(rewrite):
            return
        reported = False
        if _reports(rewrite, known):
            theirs = patterns(source.language)
            if theirs is None or not _reports(source, theirs):
                return
            hedges = [m for m in hedges if m.value in _OWN]
            reported = True
        for hedge in hedges:
            if not _kept(hedge, comparison, known, reported=reported) and _still_said(
                hedge, comparison
            ):
                yield _judged(hedge, comparison)
                return


def _judged(hedge: Mention, comparison: Comparison) -> Judgement:
    missing = (
        "the sentence that restates it tells it as done"
        if hedge.value == PLANNED
        else "the sentence that restates it has no hedge, mood of doubt or attribution"
    )
    return Judgement(
        rule=RULE,
        level=Level.CHANGED,
        rewrite=tuple(s.span for s in comparison.rewrite.sentences),
        source=(hedge.span,),
        expected=hedge.surface,
        key=(hedge.surface.casefold(), str(hedge.span)),
        confidence=Confidence.MEDIUM,
        why=(f"source hedges with “{hedge.surface}”", missing),
    )


def _kept(hedge: Mention, comparison: Comparison, known: Patterns, *, reported: bool) -> bool:
    """
    Tell whether the rewrite has anything that keeps a hedge of this level.

    Where both sides are `reported`, what says so is no reserve of the speaker.
    """
    source, rewrite = comparison.source, comparison.rewrite
    assert source is not None  # noqa: S101 - the caller has looked
    theirs = patterns(source.language)
    assert theirs is not None  # noqa: S101 - it has hedges
    mentions = [m for m in rewrite.mentions(Hedge.name) if m.value != PLANNED]
    if reported and hedge.value != SUSPECTED:
        mentions = [m for m in mentions if not _within(m, rewrite, known.told)]
    if not comparison.same_language and _conditions(source, theirs):
        mentions = [m for m in mentions if not _within(m, rewrite, known.condition)]
    held = Counter(lowered(m.surface) for m in mentions)
    mine, other = known.readable(rewrite.text), theirs.readable(source.text)
    for pattern, levels in (
        (known.able, (POSSIBLE, PLANNED)),
        (known.future, (PLANNED,)),
        (known.accused, (ALLEGED, SUSPECTED)),
    ):
        if hedge.value in levels:
            held.update(pattern.findall(mine))
    if theirs.accused.search(other):
        held -= Counter(known.accused.findall(mine))
    if hedge.value in {POSSIBLE, PLANNED}:
        held.update(lowered(m.surface) for m in rewrite.mentions(Hedge.name) if m.value == PLANNED)
    if comparison.same_language:
        rest = Counter(
            lowered(m.surface)
            for m in source.mentions(Hedge.name)
            # what stands near hedges the same, but who says so stands on both sides
            if _apart(m.span, hedge.span) > _NEAR or theirs.voices.search(lowered(m.surface))
        )
        for pattern in (theirs.able, theirs.future):
            rest.update(pattern.findall(other))
        held -= rest
    if held:
        return True
    if hedge.value != PLANNED:
        return False
    if theirs.past is None or known.past is None or theirs.past.search(other) is not None:
        return True
    return known.past.search(mine) is None


def _within(mention: Mention, view: View, phrase: re.Pattern[str]) -> bool:
    """Tell whether a word that hedges is part of such a phrase."""
    sentence = view.document.sentences[mention.sentence]
    start, end = (at - sentence.span.start for at in (mention.span.start, mention.span.end))
    return any(
        found.start() < end and start < found.end()
        for found in phrase.finditer(lowered(sentence.text))
    )


def _conditions(source: View, theirs: Patterns) -> bool:
    """Tell whether the source has a condition, which a condition of the rewrite renders."""
    return theirs.condition.search(lowered(source.text)) is not None


def _still_said(hedge: Mention, comparison: Comparison) -> bool:
    """Tell whether the rewrite says what is hedged, and did not leave it out together."""
    source = comparison.source
    assert source is not None  # noqa: S101 - the caller has looked
    kept = _KEPT_SAME if comparison.same_language else _KEPT
    if _length(comparison.rewrite) < kept * _length(source):
        return False
    sentence = source.document.sentences[hedge.sentence]
    after = sentence.text[hedge.span.end - sentence.span.start :][:_NEAR]
    if comparison.same_language:
        known = patterns(source.language)
        light = known.light if known is not None else frozenset()
        words = [w for w in _WORD.findall(lowered(after)) if len(w) >= _LEAST and w not in light]
        mine = lowered(comparison.rewrite.text)
        told = [word[:_STEM] in mine for word in words[:2]]
        return bool(told) and (all(told) if hedge.value == ALLEGED else any(told))
    return True


def _apart(a: Span, b: Span) -> int:
    return max(a.start, b.start) - min(a.end, b.end)


def _length(view: View) -> int:
    signs = len(_SPACELESS.findall(view.text))
    return len(view.text) + (_WEIGHT - 1) * signs


def _reports(view: View, known: Patterns) -> bool:
    """Tell whether the text names somebody who says so, or is a quotation."""
    if any(s.kind is SegmentKind.QUOTE for s in view.sentences):
        return True
    return known.speech.search(lowered(view.text)) is not None


def _asks(view: View) -> bool:
    marks = _ASKING + (";" if view.language == "el" else "")
    return any(mark in view.text for mark in marks)
