"""Gender: pronouns and nouns that make a person a man or a woman."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import ClassVar

from auditor.facts.base import Comparison, Context, Judgement, Level, View
from auditor.lang import lowered, table, whole
from auditor.lang.topics.gender import GenderTable
from auditor.model import Confidence, Mention, Sentence, Span

HE, SHE = "he", "she"
_OTHER = {HE: SHE, SHE: HE}

_PAST = ("ла", "лась", "ła", "la", "ה", "היא")
_SEVERAL = 2  # words of one gender; one alone may be left out or come in by style

Pattern = re.Pattern[str] | None


@dataclass(frozen=True, slots=True)
class _Patterns:
    sure: dict[str, Pattern]
    maybe: dict[str, Pattern]
    shows: dict[str, Pattern]
    role: dict[str, Pattern]
    bodies: Pattern


class Gender:
    """
    Reports a gendered word of the rewrite that the source contradicts.

    The source contradicts where it shows the other gender in the same sentences, and nothing
    there, not even an ambiguous word, can stand for the rewrite's gender.
    """

    name: ClassVar[str] = "gender"
    rules: ClassVar[tuple[str, ...]] = ("gender-changed",)
    exclusive: ClassVar[bool] = False

    def find(self, sentence: Sentence, context: Context) -> Iterator[Mention]:
        """Yield words that only apply to a male or to a female person."""
        patterns = _patterns(context.language)
        if patterns is None:
            return
        text = lowered(sentence.text)
        for value, pattern in patterns.sure.items():
            if pattern is None:
                continue
            for match in pattern.finditer(text):
                if _is_of_body(match[0], text, patterns):
                    continue
                span = Span(sentence.span.start + match.start(), sentence.span.start + match.end())
                surface = sentence.text[match.start() : match.end()]
                yield Mention(
                    kind=self.name,
                    span=span,
                    sentence=sentence.index,
                    surface=surface,
                    value=value,
                )

    def compare(self, comparison: Comparison) -> Iterator[Judgement]:
        """Yield one judgement per contradicted gender."""
        if comparison.source is None:
            return
        theirs = _patterns(comparison.source.language)
        ours = comparison.rewrite.mentions(self.name)
        if theirs is None:
            return
        if comparison.same_language:
            yield from _other_role(comparison.rewrite, comparison.source)
        if not ours:
            return
        if comparison.same_language:
            swapped = _swapped(ours, comparison.source.mentions(self.name))
            if swapped is not None:
                yield swapped
                return
        shown = _shown(comparison.source)
        for value in (HE, SHE):
            mine = [m for m in ours if m.value == value]
            if not mine or _OTHER[value] not in shown.certain:
                continue
            if value in shown.possible and not _all_turned(comparison, value, len(mine)):
                continue
            if not comparison.same_language and _told_of_before(value, mine[0], comparison.rewrite):
                continue
            others = len(ours) - len(mine)
            if others and not comparison.same_language and shown.count[_OTHER[value]] <= others:
                continue  # two persons: the source may name one of them without a pronoun
            if not comparison.same_language and _has_its_own(comparison, _OTHER[value]):
                continue
            witness = shown.certain[_OTHER[value]]
            yield Judgement(
                rule="gender-changed",
                level=Level.CHANGED,
                rewrite=tuple(m.span for m in mine),
                source=(witness,),
                found=mine[0].surface,
                expected=comparison.source.document.article.text[witness.start : witness.end],
                confidence=Confidence.MEDIUM,
                why=("the source sentence shows the other gender only",),
            )


def _told_of_before(value: str, pronoun: Mention, view: View) -> bool:
    """Tell whether the sentence before speaks of somebody of this gender, who may be meant."""
    patterns = _patterns(view.language)
    pattern = patterns.maybe[value] if patterns is not None else None
    if pattern is None or pronoun.sentence == 0:
        return False
    return pattern.search(lowered(view.document.sentences[pronoun.sentence - 1].text)) is not None


def _all_turned(comparison: Comparison, value: str, sure: int) -> bool:
    """
    Tell whether everybody of the other gender is gone and this one has grown.

    Sons and brothers stand on both sides; what remains are pronouns that turned. A name that
    only the rewrite has could stand for one.
    """
    source, rewrite = comparison.source, comparison.rewrite
    if source is None or comparison.same_language or sure < _SEVERAL:
        return False
    if len(rewrite.mentions("name")) > len(source.mentions("name")):
        return False
    if _count(rewrite, _OTHER[value]) or _count(source, _OTHER[value]) < _SEVERAL:
        return False
    return _count(rewrite, value) >= _count(source, value) + _SEVERAL


def _has_its_own(comparison: Comparison, value: str) -> bool:
    """Tell whether words of the rewrite, ambiguous ones too, restate all of this gender."""
    ours, theirs = _count(comparison.rewrite, value), 0
    if ours and comparison.source is not None:
        theirs = _count(comparison.source, value)
    return 0 < theirs <= ours


def _count(view: View, value: str) -> int:
    """Count the words that speak, or may speak, of a person of this gender."""
    patterns = _patterns(view.language)
    if patterns is None:
        return 0
    either = [p for p in (patterns.sure[value], patterns.maybe[value], patterns.shows[value]) if p]
    texts = [lowered(sentence.text) for sentence in view.sentences]
    starts = {
        (n, match.start())
        for n, text in enumerate(texts)
        for pattern in either
        for match in pattern.finditer(text)
    }
    return len(starts)


def _other_role(rewrite: View, source: View) -> Iterator[Judgement]:
    """Compare nouns by gender: all of the one on this side, all of the other on that side."""
    mine, known = _roles(rewrite), _roles(source)
    for value, other in _OTHER.items():
        if mine[value] and known[other] and not mine[other] and not known[value]:
            if len(mine[value]) != len(known[other]):
                continue
            ours, theirs = mine[value][0], known[other][0]
            yield Judgement(
                rule="gender-changed",
                level=Level.CHANGED,
                rewrite=tuple(mine[value]),
                source=tuple(known[other]),
                found=rewrite.document.article.text[ours.start : ours.end],
                expected=source.document.article.text[theirs.start : theirs.end],
                confidence=Confidence.MEDIUM,
                why=("the source sentence shows the other gender only",),
            )


def _roles(view: View) -> dict[str, list[Span]]:
    patterns = _patterns(view.language)
    found: dict[str, list[Span]] = {HE: [], SHE: []}
    for value, pattern in patterns.role.items() if patterns else ():
        for sentence in view.sentences if pattern else ():
            start = sentence.span.start
            for match in pattern.finditer(lowered(sentence.text)) if pattern else ():
                found[value].append(Span(start + match.start(), start + match.end()))
    return found


def _swapped(ours: Sequence[Mention], theirs: Sequence[Mention]) -> Judgement | None:
    """Compare pronoun by pronoun where both sides have equally many; a new order is no change."""
    if len(ours) != len(theirs):
        return None
    if sum(m.value == HE for m in ours) == sum(m.value == HE for m in theirs):
        return None
    differing = [(a, b) for a, b in zip(ours, theirs, strict=True) if a.value != b.value]
    return Judgement(
        rule="gender-changed",
        level=Level.CHANGED,
        rewrite=tuple(a.span for a, _ in differing),
        source=tuple(b.span for _, b in differing),
        found=differing[0][0].surface,
        expected=differing[0][1].surface,
        confidence=Confidence.MEDIUM,
        why=(f"{len(ours)} gendered words on either side, and {len(differing)} differ",),
    )


@dataclass(frozen=True, slots=True)
class _Shown:
    possible: frozenset[str]
    certain: dict[str, Span]
    count: dict[str, int]


def _shown(view: View) -> _Shown:
    """Work out which genders the sentences show, and which they leave possible."""

    def make(view: View) -> _Shown:
        patterns = _patterns(view.language)
        possible: set[str] = set()
        certain: dict[str, Span] = {}
        count = {HE: 0, SHE: 0}
        if patterns is None:
            return _Shown(frozenset(), certain, count)
        for sentence in view.sentences:
            text = lowered(sentence.text)
            for value in (HE, SHE):
                for pattern in (patterns.sure[value], patterns.shows[value]):
                    for match in pattern.finditer(text) if pattern else ():
                        possible.add(value)
                        if _is_of_body(match[0], text, patterns):
                            continue
                        start = sentence.span.start
                        count[value] += 1
                        certain.setdefault(value, Span(start + match.start(), start + match.end()))
                maybe = patterns.maybe[value]
                if maybe is not None and maybe.search(text):
                    possible.add(value)
        return _Shown(frozenset(possible), certain, count)

    return view.memo("gender", make)


def _is_of_body(word: str, text: str, patterns: _Patterns) -> bool:
    """Tell whether a feminine verb may be that of a company or an office."""
    return (
        patterns.bodies is not None
        and word.endswith(_PAST)
        and patterns.bodies.search(text) is not None
    )


@cache
def _patterns(language: str) -> _Patterns | None:
    known = table(language, "gender", GenderTable)
    if known is None:
        return None
    return _Patterns(
        sure={HE: _compiled(known.he, known), SHE: _compiled(known.she, known)},
        maybe={HE: _compiled(known.maybe_he, known), SHE: _compiled(known.maybe_she, known)},
        role={HE: _compiled(known.man, known), SHE: _compiled(known.woman, known)},
        shows={HE: _compiled(known.shows_he, known), SHE: _compiled(known.shows_she, known)},
        bodies=_compiled(known.bodies, known),
    )


def _compiled(alternatives: str, known: GenderTable) -> Pattern:
    if not alternatives:
        return None
    if known.words:
        return re.compile(whole(alternatives))
    return re.compile(alternatives)
