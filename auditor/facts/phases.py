"""Parts of a year, a day, a match or a cup: the second half, in the afternoon, a semi-final."""

import re
from collections.abc import Iterator
from functools import cache
from typing import ClassVar

from auditor.facts.base import Comparison, Context, Judgement, Level, View, assign
from auditor.lang import BEGIN, END, lowered, script_of, table
from auditor.lang.topics.dates import DateTable
from auditor.model import Confidence, Mention, Sentence, Span

CHANGED = "date-changed"

_DAY = "day"
_JOINED = frozenset(("Hani", "Jpan", "Kore", "Thai"))  # scripts that put no blank between words

_Part = tuple[str, int]
"""What it is a part of, and which part in order."""


class Phase:
    """
    Compares phases of one kind: a first half for a second one, a morning for an evening.

    A phase that the source does not name is never called wrong, and the part of the day beside
    a time of day is left to that.
    """

    name: ClassVar[str] = "phase"
    rules: ClassVar[tuple[str, ...]] = ()  # the state of its only rule is told by the dates
    exclusive: ClassVar[bool] = False

    def find(self, sentence: Sentence, context: Context) -> Iterator[Mention]:
        """Yield the phases of a sentence."""
        text = lowered(sentence.text)
        for phase, pattern in _patterns(context.language):
            for match in pattern.finditer(text):
                yield Mention(
                    kind=self.name,
                    span=Span(
                        sentence.span.start + match.start(), sentence.span.start + match.end()
                    ),
                    sentence=sentence.index,
                    surface=sentence.text[slice(*match.span())],
                    value=phase,
                )

    def compare(self, comparison: Comparison) -> Iterator[Judgement]:
        """Yield phases that stand in the place of another phase of the source."""
        source = comparison.source
        if source is None:
            return
        ours, theirs = _of(comparison.rewrite, self.name), _of(source, self.name)
        pairs = assign(ours, theirs, lambda a, b: float(a.value == b.value))
        taken = {j for _, j, _ in pairs}
        free = [m for j, m in enumerate(theirs) if j not in taken]
        said = {m.value for m in theirs}
        kept = {m.value for m in ours}
        for mention in ours:
            if mention.value in said:
                continue
            slot = next(
                (m for m in free if m.value[0] == mention.value[0] and m.value not in kept), None
            )
            if slot is None:
                continue
            free.remove(slot)
            yield Judgement(
                rule=CHANGED,
                level=Level.CHANGED,
                rewrite=(mention.span,),
                source=(slot.span,),
                found=mention.surface,
                expected=slot.surface,
                confidence=Confidence.MEDIUM,
                why=(f"“{slot.surface}” of the source has no counterpart in the rewrite",),
            )


def _of(view: View, kind: str) -> list[Mention]:
    """Return the phases of a view, where a time stands without parts of the day."""
    timed = bool(view.mentions("time"))
    return [m for m in view.mentions(kind) if not (timed and m.value[0] == _DAY)]


@cache
def _patterns(language: str) -> tuple[tuple[_Part, re.Pattern[str]], ...]:
    own = table(language, "dates", DateTable) or DateTable()
    joined = script_of(language) in _JOINED
    begin = "" if joined or own.compounds else BEGIN
    end = "" if joined else END
    return tuple(
        ((kind, number), re.compile(f"{begin}(?:{words}){end}"))
        for kind, rows in own.phases.items()
        for number, words in enumerate(rows, 1)
    )
