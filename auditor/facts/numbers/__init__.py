"""Numbers, quantities and sums of money, compared by value in every notation."""

from collections.abc import Iterator
from typing import ClassVar

from auditor.facts.base import Comparison, Context, Judgement, Level
from auditor.facts.numbers import compare, measured
from auditor.facts.numbers.find import find
from auditor.facts.numbers.sight import NAME
from auditor.facts.numbers.words import lexicon
from auditor.model import Mention, Sentence, Span

__all__ = ["Number"]


class Number:
    """Digits and number words with their scale, sign, unit and currency."""

    name: ClassVar[str] = NAME
    rules: ClassVar[tuple[str, ...]] = (
        measured.CHANGED,
        compare.UNSUPPORTED,
        compare.IMPRECISE,
        measured.UNIT,
        measured.CURRENCY,
    )
    exclusive: ClassVar[bool] = True

    def find(self, sentence: Sentence, context: Context) -> Iterator[Mention]:
        """Yield the numbers of a sentence that no date or time has claimed."""
        base = sentence.span.start
        for hit in find(sentence.text, context, base):
            yield Mention(
                kind=self.name,
                span=Span(base + hit.start, base + hit.end),
                sentence=sentence.index,
                surface=sentence.text[hit.start : hit.end],
                value=hit.value,
            )

    def compare(self, comparison: Comparison) -> Iterator[Judgement]:
        """Yield what differs; words of a language without a table are not verifiable."""
        for view in (comparison.rewrite, comparison.whole_source):
            if lexicon(view.language) is None:
                yield Judgement(
                    rule=measured.CHANGED,
                    level=Level.UNVERIFIABLE,
                    rewrite=(),
                    why=(f"number words of “{view.language}” are unknown; digits only",),
                )
                break
        yield from compare.judge(comparison)
