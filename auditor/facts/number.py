"""Numbers written in digits or words."""

import re
from collections.abc import Iterator
from typing import ClassVar

from auditor.facts.base import Comparison, Context, Judgement, Level, assign
from auditor.model import Mention, Sentence, Span

_DIGITS = re.compile(r"\d++(?:[.,]\d++)*+")


class Number:
    """Cardinal numbers, compared by value."""

    name: ClassVar[str] = "number"
    rules: ClassVar[tuple[str, ...]] = ("number-changed", "number-unsupported")
    exclusive: ClassVar[bool] = True

    def find(self, sentence: Sentence, context: Context) -> Iterator[Mention]:
        """Yield digit groups."""
        for match in _DIGITS.finditer(sentence.text):
            start = sentence.span.start + match.start()
            end = sentence.span.start + match.end()
            if context.free(start, end):
                yield Mention(
                    kind=self.name,
                    span=Span(start, end),
                    sentence=sentence.index,
                    surface=match[0],
                    value=match[0].replace(",", "").replace(".", ""),
                )

    def compare(self, comparison: Comparison) -> Iterator[Judgement]:
        """Match equal values one to one; what is left over has changed or is unsupported."""
        ours = comparison.rewrite.mentions(self.name)
        theirs = comparison.source.mentions(self.name) if comparison.source else ()
        same = assign(ours, theirs, lambda a, b: float(a.value == b.value))
        left = [m for i, m in enumerate(ours) if i not in {p[0] for p in same}]
        free = [m for j, m in enumerate(theirs) if j not in {p[1] for p in same}]
        known = {m.value for m in comparison.whole_source.mentions(self.name)}
        for mention in left:
            if free:
                origin = free.pop(0)
                yield Judgement(
                    rule="number-changed",
                    level=Level.CHANGED,
                    rewrite=(mention.span,),
                    source=(origin.span,),
                    found=mention.surface,
                    expected=origin.surface,
                )
            elif mention.value not in known:
                yield Judgement(
                    rule="number-unsupported",
                    level=Level.UNSUPPORTED,
                    rewrite=(mention.span,),
                    found=mention.surface,
                )
