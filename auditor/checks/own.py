"""What a sentence of the rewrite states that no source has."""

from collections.abc import Iterator
from functools import cached_property

from auditor.checks.base import Evidence
from auditor.facts import View
from auditor.facts.names.index import index
from auditor.facts.names.match import Verdict, match
from auditor.facts.numbers.likeness import coarser, likeness
from auditor.facts.numbers.value import NumberValue
from auditor.model import Document, Mention, Sentence

__all__ = ["OwnFacts"]

# Facts that make an unsupported sentence heavier: they can be checked and are wrong or new.
_FACTS = ("name", "acronym", "number", "quantity", "money", "date", "time", "quote")


class OwnFacts:
    """Tells which facts of a rewrite sentence stand in no source."""

    def __init__(self, evidence: Evidence) -> None:
        """Look at the sources of an audit."""
        self._evidence = evidence

    @cached_property
    def _sources(self) -> tuple[View, ...]:
        return tuple(View(source) for source in self._evidence.sources)

    def of(self, sentence: Sentence) -> list[str]:
        """Return the facts of the sentence as they are written there, sorted."""
        rewrite = self._evidence.rewrite
        return sorted(
            mention.surface
            for kind, mention in _facts(sentence, rewrite)
            if not any(_stands(kind, mention, rewrite, view) for view in self._sources)
        )


def _facts(sentence: Sentence, document: Document) -> Iterator[tuple[str, Mention]]:
    for kind in _FACTS:
        rows = document.mentions.get(kind)
        for mention in rows[sentence.index] if rows else ():
            # In German every noun looks like a name; a weak one is none for sure, and neither is
            # a word that only its place may give a capital.
            if kind != "name" or (
                mention.value.strong and (document.language == "en" or not mention.value.first)
            ):
                yield kind, mention


def _stands(kind: str, mention: Mention, rewrite: Document, source: View) -> bool:
    if kind == "name":
        found = match(mention.surface, rewrite.language, index(source))
        return found.verdict is Verdict.SAME
    rivals = source.mentions(kind)
    if isinstance(mention.value, NumberValue):
        return any(
            likeness(mention.value, rival.value) > 0 or coarser(mention.value, rival.value)
            for rival in rivals
        )
    return any(mention.value == rival.value for rival in rivals)
