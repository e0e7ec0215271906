"""Polarity: a word of one pole where the source has the opposite one."""

from collections import Counter
from collections.abc import Iterator
from typing import ClassVar

from auditor.facts.base import Comparison, Context, Judgement, Level, View
from auditor.facts.directions import GOAL, way
from auditor.facts.headline import is_headline
from auditor.facts.negation.near import PART, denied_near
from auditor.facts.numbers.likeness import same as alike
from auditor.facts.polarity.lexicon import WORD, Pole, denied, lexicon_of
from auditor.facts.polarity.places import (
    CLAUSE,
    NAME,
    SURE,
    all_poles,
    placed,
    shown_poles,
    touched,
)
from auditor.lang import lowered
from auditor.model import Confidence, Mention, Sentence, Span

_NEIGHBOURS = 3  # words on either side that show the place of a word
_CONTEXT = 60  # characters that hold so many words
_STEM = 5  # letters by which neighbours are compared, endings aside

# “A before B” is “B after A”: between languages the order of the clauses does not show.
_CONVERSE = frozenset(("before", "lead", "lend"))

# Their words have too many senses to be compared between languages.
_UNSURE = _CONVERSE | frozenset("urban happy new high".split())

_BOUND = "more_than"
_TRENDS = ("rise", _BOUND)
_VERB_LAST = frozenset(("hi", "ja", "ko", "tr"))
"""Languages in which the verb of a number stands behind it, however far."""

_TREND_REACH = 42  # code points between a number and the word that says where it went


class Polarity:
    """
    Compares the poles of shared concepts.

    A concept counts where each side shows exactly one pole and the two are opposite. Where
    the sides differ in negation nothing is said: “did not rise” may be “fell”.
    """

    name: ClassVar[str] = NAME
    rules: ClassVar[tuple[str, ...]] = ("polarity-flipped",)
    exclusive: ClassVar[bool] = False

    def find(self, sentence: Sentence, context: Context) -> Iterator[Mention]:
        """Yield words that stand for a pole of some concept."""
        lexicon = lexicon_of(context.language)
        if lexicon is None:
            return
        text = lowered(sentence.text)
        if lexicon.never is not None:
            text = lexicon.never.sub(lambda m: " " * len(m[0]), text)
        none = lexicon.any_phrase is None or lexicon.any_phrase.search(text) is None
        for pattern, poles in () if none else lexicon.phrases:
            for match in list(pattern.finditer(text)):
                yield self._mention(sentence, match.start(), match.end(), poles)
                text = text[: match.start()] + " " * len(match[0]) + text[match.end() :]
        found = lexicon.any_split is not None and lexicon.any_split.search(text)
        for pattern, poles in lexicon.split if found else ():
            for match in list(pattern.finditer(text)):
                if not denied(text[match.end(1) : match.start(2)] + " ", lexicon):
                    yield self._mention(sentence, match.start(1), match.end(1), poles)
                for group in (1, 2):
                    start, end = match.span(group)
                    text = text[:start] + " " * (end - start) + text[end:]
        for match in WORD.finditer(text):
            poles = lexicon.poles(match[0])
            if poles and not denied(text[: match.start()], lexicon):
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
        if _denials(comparison.rewrite) != _denials(comparison.source) and (
            comparison.same_language or touched(comparison.rewrite) or touched(comparison.source)
        ):
            return
        told: set[Span] = set()
        found = _replaced if comparison.same_language else _exclusive
        for judgement in (*found(comparison), *_trends(comparison)):
            if _from_below(comparison, judgement.rewrite):
                continue
            if not told & {*judgement.rewrite, *judgement.source}:
                told |= {*judgement.rewrite, *judgement.source}
                yield judgement


def _from_below(comparison: Comparison, spans: tuple[Span, ...]) -> bool:
    """Tell whether a headline words what the text below the source's headline says."""
    rewrite = comparison.rewrite
    if comparison.single or not all(map(is_headline, rewrite.sentences)):
        return False
    below = all_poles(comparison.whole_source)
    told = [m for m in rewrite.mentions(NAME) if m.span in spans]
    return any(pole in below for mention in told for pole in mention.value)


def _exclusive(comparison: Comparison) -> Iterator[Judgement]:
    """Compare concepts of which each side shows exactly one pole."""
    assert comparison.source is not None  # noqa: S101 - the caller has looked
    ours, theirs = shown_poles(comparison.rewrite), shown_poles(comparison.source)
    for concept, mine in ours.items():
        other = theirs.get(concept)
        if other is None or len(mine) != 1 or len(other) != 1 or concept in _UNSURE:
            continue
        (pole, mention), (opposite, witness) = (
            next(iter(mine.items())),
            next(iter(other.items())),
        )
        if (concept, opposite) in all_poles(comparison.rewrite) or (
            concept,
            pole,
        ) in all_poles(comparison.source):
            continue  # neither confirmed nor denied
        if concept == _BOUND and (
            _bounds(comparison.rewrite, mention) or _bounds(comparison.source, witness)
        ):
            continue
        if concept == _BOUND and _turned(comparison, mention, witness, part=1):
            continue
        if pole != opposite and placed(comparison, mention, witness):
            yield _judgement(mention, witness, concept)


def _bounds(view: View, mention: Mention) -> bool:
    """Tell whether a word stands right in front of a number that it bounds: they are compared."""
    return any(
        number.value.bound and 0 <= number.span.start - mention.span.end <= 1
        for number in view.mentions("number")
        if number.sentence == mention.sentence
    )


def _trends(comparison: Comparison) -> Iterator[Judgement]:
    """Compare where the same number is said to have gone: up 8 per cent, down 8 per cent."""
    assert comparison.source is not None  # noqa: S101 - the caller has looked
    theirs = comparison.source.mentions("number")
    for number in comparison.rewrite.mentions("number"):
        same = [other for other in theirs if alike(number.value, other.value)]
        if len(same) != 1:
            continue
        mine, other = _trend(comparison.rewrite, number), _trend(comparison.source, same[0])
        if mine is None or other is None:
            continue
        (concept, pole), mention = mine
        (rival, opposite), witness = other
        if concept == _BOUND and _turned(comparison, number, same[0]):
            continue
        if _level(comparison.rewrite, number) != _level(comparison.source, same[0]):
            continue  # prices rose 2 per cent, inflation fell to 2 per cent
        if concept == rival == _BOUND and number.value.bound and same[0].value.bound:
            continue
        if concept == rival and pole != opposite:
            yield _judgement(mention, witness, concept)


def _level(view: View, number: Mention) -> bool:
    """Tell whether something went to a number: then it is no amount by which it went."""
    return way(view, number) == GOAL


def _turned(comparison: Comparison, ours: Mention, theirs: Mention, part: int = PART) -> bool:
    """Tell whether a denial makes a bound its opposite: it should not take more than two days."""
    return denied_near(comparison.rewrite, ours, part) or denied_near(
        comparison.source, theirs, part
    )


def _trend(view: View, number: Mention) -> tuple[Pole, Mention] | None:
    """Return the only pole of a trend that stands in the clause of a number."""
    if view.language in _VERB_LAST and len(shown_poles(view).get(_TRENDS[0], ())) > 1:
        return None
    text = view.document.article.text
    found: dict[Pole, Mention] = {}
    for mention in view.mentions(Polarity.name):
        if mention.sentence != number.sentence or mention.span.overlaps(number.span):
            continue
        first, second = sorted((mention.span, number.span))
        between = text[first.end : second.start]
        if len(between) > _TREND_REACH or CLAUSE.search(between):
            continue
        for pole in mention.value:
            if pole[0] in _TRENDS:
                found.setdefault(pole, mention)
    poles = [pole for pole in found if pole[0] == _TRENDS[0]] or list(found)
    return (poles[0], found[poles[0]]) if len(poles) == 1 else None


def _replaced(comparison: Comparison) -> Iterator[Judgement]:
    """Within one language: pair words that only one side has, where their poles oppose."""
    assert comparison.source is not None  # noqa: S101 - the caller has looked
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
            if near(comparison, mention, witness) or _alone(comparison, shared):
                yield _judgement(mention, witness, shared)
                lost.remove(witness)
                break


def _alone(comparison: Comparison, concept: str) -> bool:
    """Tell whether each side shows one pole of a concept that is sure."""
    assert comparison.source is not None  # noqa: S101 - the caller has looked
    if concept not in SURE:
        return False
    sides = (shown_poles(comparison.rewrite), shown_poles(comparison.source))
    return all(len(side.get(concept, ())) == 1 for side in sides)


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
    before = WORD.findall(text[max(0, start - _CONTEXT) : start])[-_NEIGHBOURS:]
    after = WORD.findall(text[end : end + _CONTEXT])[:_NEIGHBOURS]
    return [w[:_STEM] for w in before], [w[:_STEM] for w in after]


def _words(view: View) -> Counter[str]:
    def make(view: View) -> Counter[str]:
        return Counter(WORD.findall(lowered(view.text)))

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


def _denials(view: View) -> int:
    return sum(1 for m in view.mentions("negation") if m.value == "clear")
