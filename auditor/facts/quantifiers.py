"""Shares without a figure: all where the source has most, some where it has none."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache
from typing import ClassVar

from auditor.facts.base import Comparison, Context, Judgement, Level, View
from auditor.lang import lowered, script_of, table, whole
from auditor.lang.topics.quantifiers import QuantifierTable
from auditor.model import Confidence, Mention, Sentence, Span

CHANGED = "number-changed"

# In the order of looking: “more than half” before “half”, “almost all” before “all”.
_SHARES = ("minority", "most", "nearly", "few", "none", "half", "some", "many", "all")
_JOINED = frozenset(("Hani", "Jpan", "Kore"))  # scripts whose words run on

# What one share may be called in another text; everything else is another share.
_KIN = {
    "none": {"few"},
    "few": {"none", "minority", "some"},
    "minority": {"few", "some"},
    "some": {"few", "minority", "many"},
    "many": {"some", "half", "most", "nearly"},
    "half": {"many"},
    "most": {"many", "nearly"},
    "nearly": {"most", "many"},
    "all": set[str](),
}
_BETWEEN = {"minority": (0.0, 0.5), "half": (0.4, 0.6), "most": (0.5, 1.0), "nearly": (0.8, 1.0)}
_DENIED = 14  # code points between a denial and the share it denies


class Quantifier:
    """
    Compares how many a sentence speaks of where it names no figure.

    Told only where both sides name exactly one share, or all but one the same, and no denial
    stands by: then they stand in one place.
    """

    name: ClassVar[str] = "quantifier"
    rules: ClassVar[tuple[str, ...]] = ()  # the state of its only rule is told by the numbers
    exclusive: ClassVar[bool] = False

    def find(self, sentence: Sentence, context: Context) -> Iterator[Mention]:
        """Yield the shares of a sentence."""
        known = _patterns(context.language)
        if known is None:
            return
        never, rows, anything = known
        text = lowered(sentence.text)
        if anything.search(text) is None:
            return
        if never is not None:
            text = never.sub(lambda m: "·" * len(m[0]), text)
        for share, pattern in rows:
            spans = [match.span() for match in pattern.finditer(text)]
            text = pattern.sub(lambda m: "·" * len(m[0]), text) if spans else text
            for start, end in spans:
                yield Mention(
                    kind=self.name,
                    span=Span(sentence.span.start + start, sentence.span.start + end),
                    sentence=sentence.index,
                    surface=sentence.text[start:end],
                    value=share,
                )

    def compare(self, comparison: Comparison) -> Iterator[Judgement]:
        """Yield the share that stands in another one's place."""
        source = comparison.source
        if source is None:
            return
        ours, theirs = comparison.rewrite.mentions(self.name), source.mentions(self.name)
        if len(ours) + len(theirs) == 1:
            yield from _figured(comparison.rewrite, source, ours, theirs)
        if not ours or len(ours) != len(theirs):
            return
        mine, other = _left(ours, theirs), _left(theirs, ours)
        if len(mine) != 1 or len(other) != 1 or other[0].value in _KIN[mine[0].value]:
            return
        if _denied(comparison.rewrite, mine[0]) or _denied(source, other[0]):
            return
        yield _changed(mine[0], other[0])


def _changed(ours: Mention, theirs: Mention) -> Judgement:
    return Judgement(
        rule=CHANGED,
        level=Level.CHANGED,
        rewrite=(ours.span,),
        source=(theirs.span,),
        found=ours.surface,
        expected=theirs.surface,
        confidence=Confidence.MEDIUM,
        why=(f"“{theirs.surface}” of the source has no counterpart in the rewrite",),
    )


def _figured(
    rewrite: View, source: View, ours: Sequence[Mention], theirs: Sequence[Mention]
) -> Iterator[Judgement]:
    """Compare the only share in words with the only one in figures: half, one in four."""
    mine, other = _figures(rewrite), _figures(source)
    if (len(mine), len(other)) != ((0, 1) if ours else (1, 0)):
        return
    share, figure = (ours or theirs)[0], (mine or other)[0]
    least, most = _BETWEEN.get(share.value, (0.0, 1.0))
    if least <= _worth(figure) <= most or _denied(rewrite if ours else source, share):
        return
    yield _changed(share, figure) if ours else _changed(figure, share)


def _figures(view: View) -> list[Mention]:
    return [m for m in view.mentions("number") if m.value.form == "fraction" or m.value.unit == "%"]


def _worth(figure: Mention) -> float:
    value = float(figure.value.value)
    return value / 100 if figure.value.unit == "%" else value


def _left(here: Sequence[Mention], there: Sequence[Mention]) -> list[Mention]:
    """Return the mentions whose share the other side names less often."""
    shares = Counter(m.value for m in there)
    found = []
    for mention in here:
        if shares[mention.value]:
            shares[mention.value] -= 1
        else:
            found.append(mention)
    return found


def _denied(view: View, mention: Mention) -> bool:
    """Tell whether a denial stands close by, on either side."""
    return any(
        denial.value == "clear"
        and denial.sentence == mention.sentence
        and max(denial.span.start - mention.span.end, mention.span.start - denial.span.end)
        <= _DENIED
        for denial in view.mentions("negation")
    )


@cache
def _patterns(
    language: str,
) -> tuple[re.Pattern[str] | None, tuple[tuple[str, re.Pattern[str]], ...], re.Pattern[str]] | None:
    own = table(language, "quantifiers", QuantifierTable)
    if own is None:
        return None
    joined = script_of(language) in _JOINED

    def framed(words: str) -> re.Pattern[str]:
        return re.compile(f"(?:{words})" if joined else whole(words))

    rows = tuple((share, getattr(own, share)) for share in _SHARES if getattr(own, share))
    anything = framed("|".join(words for _, words in rows))
    never = framed(own.never) if own.never else None
    return never, tuple((share, framed(words)) for share, words in rows), anything
