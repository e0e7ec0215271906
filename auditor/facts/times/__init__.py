"""Clock times, on twelve and twenty-four hours."""

from collections.abc import Iterator
from typing import ClassVar

from auditor.facts.base import Comparison, Context, Judgement, Level, assign
from auditor.facts.times.find import find
from auditor.facts.times.value import TimeValue, same
from auditor.lang import lowered, western
from auditor.model import Mention, Sentence, Span

__all__ = ["Time", "TimeValue"]

CHANGED = "time-changed"


class Time:
    """Times of day; a whole-hour difference beside a named zone is left undecided."""

    name: ClassVar[str] = "time"
    rules: ClassVar[tuple[str, ...]] = (CHANGED,)
    exclusive: ClassVar[bool] = True

    def find(self, sentence: Sentence, context: Context) -> Iterator[Mention]:
        """Yield the clock times of a sentence."""
        base = sentence.span.start
        covered = bytearray(len(sentence.text))
        for start, end, value in find(western(lowered(sentence.text)), context.language):
            if covered.find(1, start, end) >= 0 or not context.free(base + start, base + end):
                continue
            covered[start:end] = b"\1" * (end - start)
            yield Mention(
                kind=self.name,
                span=Span(base + start, base + end),
                sentence=sentence.index,
                surface=sentence.text[start:end],
                value=value,
            )

    def compare(self, comparison: Comparison) -> Iterator[Judgement]:
        """Yield times that stand in the place of another time of the source."""
        source = comparison.source
        ours = comparison.rewrite.mentions(self.name)
        if source is None or not ours:
            return
        theirs = source.mentions(self.name)
        pairs = assign(ours, theirs, lambda a, b: float(same(a.value, b.value)))
        matched = {i for i, _, _ in pairs}
        taken = {j for _, j, _ in pairs}
        free = [m for j, m in enumerate(theirs) if j not in taken]
        for i, mention in enumerate(ours):
            if i in matched or any(same(mention.value, m.value) for m in theirs) or not free:
                continue
            slot = free.pop(0)
            a, b = mention.value, slot.value
            if a.zone != b.zone and (a.minutes - b.minutes) % 30 == 0:
                why = "the times may be in two zones"
                yield Judgement(rule=CHANGED, level=Level.UNVERIFIABLE, rewrite=(), why=(why,))
                continue
            yield Judgement(
                rule=CHANGED,
                level=Level.CHANGED,
                rewrite=(mention.span,),
                source=(slot.span,),
                found=mention.surface,
                expected=slot.surface,
                why=("another time of day",),
            )
