"""Acronyms: two or more capitals in a row."""

import re
from collections.abc import Iterator
from typing import ClassVar

from rapidfuzz.distance import OSA

from auditor.facts.base import Comparison, Context, Judgement, Level
from auditor.model import Mention, Sentence, Span

_CAPITALS = re.compile(r"\b[A-Z]{2,12}\b")
_MAX_EDITS = 2


class Acronym:
    """Acronyms, which a rewrite must carry over letter by letter."""

    name: ClassVar[str] = "acronym"
    rules: ClassVar[tuple[str, ...]] = ("acronym-altered",)
    exclusive: ClassVar[bool] = True

    def find(self, sentence: Sentence, context: Context) -> Iterator[Mention]:
        """Yield runs of capitals."""
        for match in _CAPITALS.finditer(sentence.text):
            start = sentence.span.start + match.start()
            end = sentence.span.start + match.end()
            if context.free(start, end):
                yield Mention(
                    kind=self.name,
                    span=Span(start, end),
                    sentence=sentence.index,
                    surface=match[0],
                    value=match[0],
                )

    def compare(self, comparison: Comparison) -> Iterator[Judgement]:
        """Report acronyms a few letters away from one of the source."""
        known = {m.value for m in comparison.whole_source.mentions(self.name)}
        theirs = comparison.source.mentions(self.name) if comparison.source else ()
        for mention in comparison.rewrite.mentions(self.name):
            if mention.value in known:
                continue
            for other in theirs:
                if OSA.distance(mention.value, other.value) <= _MAX_EDITS:
                    yield Judgement(
                        rule="acronym-altered",
                        level=Level.MISSPELT,
                        rewrite=(mention.span,),
                        source=(other.span,),
                        found=mention.surface,
                        expected=other.surface,
                    )
                    break
