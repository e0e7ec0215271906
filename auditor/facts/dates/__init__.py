"""Dates: full, partial, spelled, numeric, relative, compared part by part."""

from collections.abc import Iterator
from typing import ClassVar

from auditor.facts.base import Comparison, Context, Judgement
from auditor.facts.dates.compare import IMPRECISE, INCONSISTENT, UNSUPPORTED, compare
from auditor.facts.dates.find import find
from auditor.facts.dates.turned import CHANGED
from auditor.model import Mention, Sentence, Span

__all__ = ["Date"]


class Date:
    """Dates of every precision; relative ones are resolved from the day of publication."""

    name: ClassVar[str] = "date"
    rules: ClassVar[tuple[str, ...]] = (CHANGED, UNSUPPORTED, IMPRECISE, INCONSISTENT)
    exclusive: ClassVar[bool] = True

    def find(self, sentence: Sentence, context: Context) -> Iterator[Mention]:
        """Yield the dates of a sentence."""
        base = sentence.span.start
        for hit in find(sentence.text, context.language, context.published):
            yield Mention(
                kind=self.name,
                span=Span(base + hit.start, base + hit.end),
                sentence=sentence.index,
                surface=sentence.text[hit.start : hit.end],
                value=hit.value,
            )

    def compare(self, comparison: Comparison) -> Iterator[Judgement]:
        """Yield what differs; dates of other calendars are not verifiable."""
        yield from compare(comparison, self.name)
