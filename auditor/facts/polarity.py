"""Polarity: a word of one pole where the source has the opposite one."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import ClassVar

from auditor.facts.base import Comparison, Context, Judgement, Level, View
from auditor.lang import MARKS, lowered, table, whole
from auditor.lang.topics.polarity import PolarityTable
from auditor.model import Confidence, Mention, Sentence, Span

_WORD = re.compile(rf"[^\W\d_](?:[^\W\d_]|[{MARKS}]|[’'-](?=[^\W\d_]))*+")
_LONGEST_STEM = 14
_NEIGHBOURS = 3  # words on either side that show the place of a word
_CONTEXT = 60  # characters that hold so many words
_STEM = 5  # letters by which neighbours are compared, endings aside

# “A before B” is “B after A”: between languages the order of the clauses does not show.
_CONVERSE = frozenset(("before",))

Pole = tuple[str, int]
"""A concept and one of its poles, 0 or 1."""


@dataclass(frozen=True, slots=True)
class _Lexicon:
    words: dict[str, tuple[Pole, ...]]
    stems: dict[str, tuple[Pole, ...]]
    phrases: tuple[tuple[re.Pattern[str], tuple[Pole, ...]], ...]
    never: re.Pattern[str] | None

    def poles(self, word: str) -> tuple[Pole, ...]:
        """Look a word up, as it is or by the longest stem that it begins with."""
        found = self.words.get(word)
        if found is not None:
            return found
        for length in range(min(len(word), _LONGEST_STEM), 1, -1):
            found = self.stems.get(word[:length])
            if found is not None:
                return found
        return ()


class Polarity:
    """
    Compares the poles of shared concepts.

    A concept counts where each side shows exactly one pole and the two are opposite. Where
    the sides differ in negation nothing is said: “did not rise” may be “fell”.
    """

    name: ClassVar[str] = "polarity"
    rules: ClassVar[tuple[str, ...]] = ("polarity-flipped",)
    exclusive: ClassVar[bool] = False

    def find(self, sentence: Sentence, context: Context) -> Iterator[Mention]:
        """Yield words that stand for a pole of some concept."""
        lexicon = _lexicon(context.language)
        if lexicon is None:
            return
        text = lowered(sentence.text)
        if lexicon.never is not None:
            text = lexicon.never.sub(lambda m: " " * len(m[0]), text)
        for pattern, poles in lexicon.phrases:
            for match in list(pattern.finditer(text)):
                yield self._mention(sentence, match.start(), match.end(), poles)
                text = text[: match.start()] + " " * len(match[0]) + text[match.end() :]
        for match in _WORD.finditer(text):
            poles = lexicon.poles(match[0])
            if poles:
                yield self._mention(sentence, match.start(), match.end(), poles)

    def _mention(
        self, sentence: Sentence, start: int, end: int, poles: tuple[Pole, ...]
    ) -> Mention:
        return Mention(
            kind=self.name,
            span=Span(sentence.span.start + start, sentence.span.start + end),
            sentence=sentence.index,
            surface=sentence.text[start:end],
            value=poles,
        )

    def compare(self, comparison: Comparison) -> Iterator[Judgement]:
        """Yield one judgement per flipped pair of words."""
        if comparison.source is None:
            return
        ours, theirs = _shown(comparison.rewrite), _shown(comparison.source)
        if comparison.same_language:
            yield from _replaced(comparison)
            return
        if not ours or not theirs or _denials(comparison.rewrite) != _denials(comparison.source):
            return
        seen: set[tuple[Span, Span]] = set()
        for concept, mine in ours.items():
            other = theirs.get(concept)
            if other is None or len(mine) != 1 or len(other) != 1 or concept in _CONVERSE:
                continue
            (pole, mention), (opposite, witness) = (
                next(iter(mine.items())),
                next(iter(other.items())),
            )
            if pole == opposite or (mention.span, witness.span) in seen:
                continue
            seen.add((mention.span, witness.span))
            yield _judgement(mention, witness, concept)


def _replaced(comparison: Comparison) -> Iterator[Judgement]:
    """Within one language: pair words that only one side has, where their poles oppose."""
    assert comparison.source is not None  # noqa: S101 - the caller has looked
    if _denials(comparison.rewrite) != _denials(comparison.source):
        return
    mine, other = _words(comparison.rewrite), _words(comparison.source)
    added = [m for m in comparison.rewrite.mentions(Polarity.name) if _surplus(m, mine, other)]
    lost = [m for m in comparison.source.mentions(Polarity.name) if _surplus(m, other, mine)]
    kept = {pole for m in added for pole in m.value}
    gone = {pole for m in lost for pole in m.value}
    for mention in added:
        for witness in lost:
            shared = _opposed(mention, witness)
            # A synonym of the lost word among the new ones, or the other way round, renders it.
            if not shared or kept & set(witness.value) or gone & set(mention.value):
                continue
            near = _follows if shared in _CONVERSE else _near
            if near(comparison, mention, witness):
                yield _judgement(mention, witness, shared)
                lost.remove(witness)
                break


def _near(comparison: Comparison, mention: Mention, witness: Mention) -> bool:
    """Tell whether the two words share a neighbour: they stand in the same place."""
    assert comparison.source is not None  # noqa: S101 - the caller has looked
    ours = _around(comparison.rewrite, mention)
    theirs = _around(comparison.source, witness)
    return any(set(a) & set(b) for a, b in zip(ours, theirs, strict=True))


def _follows(comparison: Comparison, mention: Mention, witness: Mention) -> bool:
    """Tell whether the same word follows both: before the vote, after the vote."""
    assert comparison.source is not None  # noqa: S101 - the caller has looked
    ours = _around(comparison.rewrite, mention)[1]
    theirs = _around(comparison.source, witness)[1]
    return bool(ours) and ours[:2] == theirs[:2]


def _around(view: View, mention: Mention) -> tuple[list[str], list[str]]:
    sentence = view.document.sentences[mention.sentence]
    text = lowered(sentence.text)
    start, end = mention.span.start - sentence.span.start, mention.span.end - sentence.span.start
    before = _WORD.findall(text[max(0, start - _CONTEXT) : start])[-_NEIGHBOURS:]
    after = _WORD.findall(text[end : end + _CONTEXT])[:_NEIGHBOURS]
    return [w[:_STEM] for w in before], [w[:_STEM] for w in after]


def _words(view: View) -> Counter[str]:
    def make(view: View) -> Counter[str]:
        return Counter(_WORD.findall(lowered(view.text)))

    return view.memo("words", make)


def _surplus(mention: Mention, here: Counter[str], there: Counter[str]) -> bool:
    word = lowered(mention.surface)
    return " " in word or here[word] > there[word]


def _opposed(mention: Mention, witness: Mention) -> str:
    """Return a concept in which the two words only stand for opposite poles."""
    opposite = {(concept, 1 - pole) for concept, pole in witness.value}
    if set(mention.value) & set(witness.value):
        return ""
    return next((concept for concept, pole in mention.value if (concept, pole) in opposite), "")


def _judgement(mention: Mention, witness: Mention, concept: str) -> Judgement:
    return Judgement(
        rule="polarity-flipped",
        level=Level.CHANGED,
        rewrite=(mention.span,),
        source=(witness.span,),
        found=mention.surface,
        expected=witness.surface,
        confidence=Confidence.MEDIUM,
        why=(f"opposite poles of “{concept.replace('_', ' ')}”",),
    )


def _shown(view: View) -> dict[str, dict[int, Mention]]:
    """Return per concept the poles that the view shows, each with its first word."""

    def make(view: View) -> dict[str, dict[int, Mention]]:
        shown: dict[str, dict[int, Mention]] = {}
        for mention in view.mentions(Polarity.name):
            for concept, pole in mention.value:
                shown.setdefault(concept, {}).setdefault(pole, mention)
        return shown

    return view.memo("polarity", make)


def _denials(view: View) -> int:
    return sum(1 for m in view.mentions("negation") if m.value == "clear")


@cache
def _lexicon(language: str) -> _Lexicon | None:
    known = table(language, "polarity", PolarityTable)
    if known is None:
        return None
    words: dict[str, list[Pole]] = {}
    stems: dict[str, list[Pole]] = {}
    phrases: dict[str, list[Pole]] = {}
    for concept, sides in known.pairs.items():
        for pole, side in enumerate(sides):
            for entry in side.split():
                if entry.endswith("*"):
                    home, key = stems, entry[:-1]
                elif "_" in entry:
                    home, key = phrases, entry.replace("_", " ")
                else:
                    home, key = words, entry
                home.setdefault(key, []).append((concept, pole))
    return _Lexicon(
        words={k: tuple(v) for k, v in words.items()},
        stems={k: tuple(v) for k, v in stems.items()},
        phrases=tuple((re.compile(whole(re.escape(k))), tuple(v)) for k, v in phrases.items()),
        never=re.compile(whole(known.never)) if known.never else None,
    )
