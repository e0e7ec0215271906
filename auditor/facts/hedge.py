"""Hedges: whether the source says something with reserve and the rewrite without."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import ClassVar

from auditor.facts.base import Comparison, Context, Judgement, Level, View
from auditor.lang import MARKS, lowered, table, whole
from auditor.lang.topics.hedges import HedgeTable
from auditor.lang.topics.speech import SpeechTable
from auditor.model import Confidence, Mention, SegmentKind, Sentence, Span

RULE = "hedge-dropped"
SOFT = "soft"

_WORD = re.compile(rf"[^\W\d_](?:[^\W\d_]|[{MARKS}]|['’-](?=[^\W\d_]))*+")
_SPACELESS = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")
_WEIGHT = 3  # letters of an alphabet that one sign of a script without spaces stands for
_KEPT = 0.65  # share of the source's length from which a rewrite still says all of it
_KEPT_SAME = 0.6  # the same within one language, where the hedged words themselves are looked for
_NEAR = 60  # code points behind a hedge in which what it hedges begins
_STEM = 5
_LEAST = 4


@dataclass(frozen=True, slots=True)
class _Patterns:
    sure: tuple[tuple[str, re.Pattern[str]], ...]
    soft: re.Pattern[str]
    never: re.Pattern[str] | None
    speech: re.Pattern[str] | None


class Hedge:
    """
    Compares hedges: a source that hedges wants some hedge or attribution in the rewrite.

    Translation moves between kinds of hedge, mood and attribution, so any of them keeps the
    reserve; only a rewrite that says the same and has none at all has dropped it.
    """

    name: ClassVar[str] = "hedge"
    rules: ClassVar[tuple[str, ...]] = (RULE,)
    exclusive: ClassVar[bool] = False

    def find(self, sentence: Sentence, context: Context) -> Iterator[Mention]:
        """Yield words that hedge for certain, with their concept, and words that may."""
        patterns = _patterns(context.language)
        if patterns is None:
            return
        text = lowered(sentence.text)
        if patterns.never is not None:
            text = patterns.never.sub(lambda m: "\x00" * len(m[0]), text)
        taken = bytearray(len(text))
        for value, pattern in (*patterns.sure, (SOFT, patterns.soft)):
            for match in pattern.finditer(text):
                start, end = match.span()
                if start == end or any(taken[start:end]):
                    continue
                taken[start:end] = b"\x01" * (end - start)
                yield Mention(
                    kind=self.name,
                    span=Span(sentence.span.start + start, sentence.span.start + end),
                    sentence=sentence.index,
                    surface=sentence.text[start:end],
                    value=value,
                )

    def compare(self, comparison: Comparison) -> Iterator[Judgement]:
        """Yield at most one judgement per bead."""
        source, rewrite = comparison.source, comparison.rewrite
        if source is None:
            return
        hedges = [m for m in source.mentions(self.name) if m.value != SOFT]
        if not hedges:
            return
        if _patterns(rewrite.language) is None:
            why = f"no table of hedges for “{rewrite.language}”"
            yield Judgement(rule=RULE, level=Level.UNVERIFIABLE, rewrite=(), why=(why,))
            return
        if rewrite.mentions(self.name) or _reports(rewrite) or _asks(rewrite):
            return
        if any(s.kind is not SegmentKind.SENTENCE for s in rewrite.sentences):
            return  # headlines and captions have no room for reserve
        for hedge in hedges:
            if _still_said(hedge, comparison):
                yield Judgement(
                    rule=RULE,
                    level=Level.CHANGED,
                    rewrite=tuple(s.span for s in rewrite.sentences),
                    source=(hedge.span,),
                    expected=hedge.surface,
                    key=(hedge.surface.casefold(), str(hedge.span)),
                    confidence=Confidence.MEDIUM,
                    why=(
                        f"source hedges with “{hedge.surface}”",
                        "the sentence that restates it has no hedge, mood of doubt or attribution",
                    ),
                )
                return


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
        words = [w for w in _WORD.findall(lowered(after)) if len(w) >= _LEAST][:2]
        mine = lowered(comparison.rewrite.text)
        return bool(words) and all(word[:_STEM] in mine for word in words)
    return True


def _length(view: View) -> int:
    signs = len(_SPACELESS.findall(view.text))
    return len(view.text) + (_WEIGHT - 1) * signs


def _reports(view: View) -> bool:
    """Tell whether the text names somebody who says so, or is a quotation."""
    patterns = _patterns(view.language)
    if patterns is None or patterns.speech is None:
        return True
    if any(s.kind is SegmentKind.QUOTE for s in view.sentences):
        return True
    return patterns.speech.search(lowered(view.text)) is not None


def _asks(view: View) -> bool:
    return any(mark in view.text for mark in "?？;؟")


@cache
def _patterns(language: str) -> _Patterns | None:
    known = table(language, "hedges", HedgeTable)
    if known is None:
        return None
    speech = table(language, "speech", SpeechTable)
    said = None
    if speech is not None:
        parts = (speech.says, speech.claims, speech.before, speech.behind, speech.reported)
        said = _compiled("|".join(part for part in parts if part), words=speech.words)
    sure = (
        ("alleged", known.alleged),
        ("possible", known.possible),
        ("probable", known.probable),
        ("apparent", known.apparent),
    )
    return _Patterns(
        sure=tuple((value, _compiled(text, words=known.words)) for value, text in sure),
        soft=_compiled(known.soft, words=known.words),
        never=_compiled(known.never, words=known.words) if known.never else None,
        speech=said,
    )


def _compiled(alternatives: str, *, words: bool) -> re.Pattern[str]:
    if words:
        return re.compile(whole(alternatives))
    return re.compile(alternatives)
