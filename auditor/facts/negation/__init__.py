"""Negation: whether a statement is denied on one side only."""

import re
from collections.abc import Iterator
from typing import ClassVar

from auditor.facts.base import Comparison, Context, Judgement, Level, View
from auditor.facts.negation.cues import patterns as cues_of
from auditor.facts.negation.headline import from_below
from auditor.facts.negation.ledger import (
    CLEAR,
    FAINT,
    IDLE,
    LOOSE,
    NAME,
    SET,
    SLIGHT,
    WEAK,
    Entry,
    Pairing,
    Side,
    excused,
    side,
    unexplained,
)
from auditor.facts.negation.moved import moved
from auditor.facts.negation.opposed import worded_as_opposite, worded_otherwise
from auditor.facts.negation.ruled_out import both_rule_out, ruled_out
from auditor.facts.negation.spare import spare
from auditor.facts.negation.surnames import acronym, surname, within
from auditor.lang import CAPITALISED_NOUNS, lowered
from auditor.model import Confidence, Mention, Sentence, Span

# A short name in quotation marks (“Umi no Ie”, “No Limits”) denies nothing.
_TITLE = re.compile(
    r"[“”„«\"‘][A-ZÀ-Þ][\w'’-]{0,24}(?: [\w'’-]{1,24})? [A-ZÀ-Þ][\w'’-]{0,24}[“”»\"’](?!\w)"
)

_ASKED = ("?", "？", "؟", ";")
"""What ends a question: many languages ask with a denial, and mean none."""


__all__ = ["NAME", "Negation", "spare"]


class Negation:
    """
    Compares what each side of a bead denies, one denial against one.

    A clear negator on one side wants a clear or weak one on the other, or the opposite of what
    it denies; weak ones (fail, lack, without, un-) answer each other first. Where the languages
    have no table, the verdict is “not verifiable”.
    """

    name: ClassVar[str] = NAME
    rules: ClassVar[tuple[str, ...]] = ("negation-added", "negation-dropped")
    exclusive: ClassVar[bool] = False

    def find(self, sentence: Sentence, context: Context) -> Iterator[Mention]:
        """Yield clear and weak negators; a phrase that only looks negative yields none."""
        patterns = cues_of(context.language)
        if patterns is None:
            return
        text = sentence.text
        if context.language not in CAPITALISED_NOUNS:  # where every noun has a capital
            text = _TITLE.sub(lambda m: "\x00" * len(m[0]), text)
        text = lowered(text)
        if patterns.never is not None:
            text = patterns.never.sub(lambda m: "\x00" * len(m[0]), text)
        loose, idle = _covered(patterns.loose, text), _covered(patterns.idle, text)
        taken = bytearray(len(text))
        asked = text.rstrip(" ”“\"»'’").endswith(_ASKED)
        grades = (
            (CLEAR, patterns.clear),
            (WEAK, patterns.weak),
            (SLIGHT, patterns.slight),
            (FAINT, patterns.faint),
        )
        for value, pattern in grades:
            for match in pattern.finditer(text) if pattern is not None else ():
                start, end = match.span()
                if start == end or any(taken[start:end]):
                    continue
                if surname(sentence.text, start, context.language):
                    continue
                if within(sentence.text, start, end, context.language):
                    continue  # 雷克雅未克
                if value != CLEAR and acronym(sentence.text, start, end):
                    continue
                taken[start:end] = b"\x01" * (end - start)
                if all(idle[start:end]):
                    if value != CLEAR:
                        continue
                    level = SET if any(idle[end : end + 1]) else IDLE
                else:
                    mild = value == CLEAR and (asked or all(loose[start:end]))
                    level = LOOSE if mild else value
                span = Span(sentence.span.start + start, sentence.span.start + end)
                yield Mention(
                    kind=self.name,
                    span=span,
                    sentence=sentence.index,
                    surface=sentence.text[start:end],
                    value=level,
                )

    def compare(self, comparison: Comparison) -> Iterator[Judgement]:
        """Yield at most one judgement per bead."""
        if not both_rule_out(comparison):
            yield from [*self._accounted(comparison)] or ruled_out(comparison)

    def _accounted(self, comparison: Comparison) -> Iterator[Judgement]:
        if comparison.source is None:
            return
        for view in (comparison.rewrite, comparison.source):
            if cues_of(view.language) is None:
                yield Judgement(
                    rule="negation-added",
                    level=Level.UNVERIFIABLE,
                    rewrite=(),
                    why=(f"no table of negation for “{view.language}”",),
                )
                return
        pairing = Pairing.of(comparison.rewrite, comparison.source)
        same = pairing.same_language
        ours = side(comparison.rewrite, same_language=same)
        theirs = side(comparison.source, same_language=same)
        added = unexplained(ours, theirs, pairing)
        if added and from_below(ours.clear, comparison):
            return
        if added:
            entry = _told(added, comparison.rewrite, comparison.source)
            if entry is not None:
                yield Judgement(
                    rule="negation-added",
                    level=Level.CHANGED,
                    rewrite=(entry.mention.span,),
                    source=tuple(s.span for s in comparison.source.sentences),
                    found=entry.mention.surface,
                    confidence=Confidence.HIGH,
                    why=(_count("rewrite", ours), _count("source", theirs)),
                )
            return
        dropped = unexplained(theirs, ours, pairing)
        if not dropped:
            if same and ours.clear and theirs.clear:
                yield from moved(comparison.rewrite, ours, comparison.source, theirs)
            return
        known = {m.surface.casefold() for m in comparison.source.mentions("hedge")}
        hedges = comparison.rewrite.mentions("hedge")
        hedged = any(m.surface.casefold() not in known for m in hedges)
        dropped = tuple(
            entry
            for entry in dropped
            if not excused(ours, theirs, entry, pairing)
            and not (hedged and entry.mention.value == LOOSE)  # not ruled out: possible
        )
        lost = _told(dropped, comparison.source, comparison.rewrite)
        if lost is None:
            return
        word = lost.mention.surface
        yield Judgement(
            rule="negation-dropped",
            level=Level.CHANGED,
            rewrite=tuple(s.span for s in comparison.rewrite.sentences),
            source=(lost.mention.span,),
            expected=word,
            key=(word, str(lost.mention.span)),
            confidence=Confidence.HIGH,
            why=(_count("rewrite", ours), _count("source", theirs)),
        )


def _covered(pattern: re.Pattern[str] | None, text: str) -> bytearray:
    """Mark the code points of `text` that lie in a phrase."""
    covered = bytearray(len(text))
    for phrase in pattern.finditer(text) if pattern is not None else ():
        covered[phrase.start() : phrase.end()] = b"\x01" * len(phrase[0])
    return covered


def _told(entries: tuple[Entry, ...], denied: View, other: View) -> Entry | None:
    """Return the first denial that the other side does not word as its opposite."""
    return next(
        (
            e
            for e in entries
            if not worded_as_opposite(denied, e, other)
            and not (e.mention.value == SET and worded_otherwise(denied, e, other))
        ),
        None,
    )


def _count(label: str, known: Side) -> str:
    words = [f"“{m.surface}”" for m in (*known.clear, *(e.mention for e in known.implied))]
    return f"{label} denies with {', '.join(words) if words else 'nothing'}"
