"""Whose anniversary: an occasion that went to another thing of the sentence."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from rapidfuzz.distance import JaroWinkler

from auditor.align.lexicon import lexicon
from auditor.align.stems import form
from auditor.checks.relations.owners import nouns_of
from auditor.lang import lowered
from auditor.model import Document, Sentence, Span

OCCASION = "anniversary"
_WORD = re.compile(r"[^\W_]+(?:-[^\W_]+)*")
_BREAK = re.compile(r"[,;:.!?()„“”«»\"–—]")
_DIGITS = re.compile(r"\d+")
_AHEAD = 16  # code points in front of the noun in which its number stands
_COGNATE = 0.9  # likeness of two words that are one in two languages
_LEAST = 5  # letters of such words


@dataclass(frozen=True, slots=True)
class Occasion:
    """The how-manieth anniversary, whose, and where that stands."""

    number: str
    owner: tuple[str, ...]
    span: Span


def swapped(
    rewrite: Sentence, document: Document, source: Sentence, other: Document
) -> Iterator[tuple[Occasion, Occasion]]:
    """
    Yield the rewrite's occasion and the source's, where they are of two things.

    The rewrite's owner must be a thing with a designation and a noun (the UN80 initiative)
    that stand side by side elsewhere in the source's sentence, with another name between them
    and the occasion: else what the source gives it to may be another word for that thing.
    """
    mine, known = _occasion(rewrite, document), _occasion(source, other)
    if mine is None or known is None or mine.number != known.number:
        return
    languages = document.language, other.language
    if any(_one(a, b, *languages) for a in mine.owner for b in known.owner):
        return
    if len(mine.owner) < 2:
        return
    outside = [
        match
        for match in _WORD.finditer(source.text)
        if not known.span.start <= source.span.start + match.start() < known.span.end
    ]
    first, second = (
        {n for n, word in enumerate(outside) if _one(owner, word[0], *languages)}
        for owner in mine.owner
    )
    ends = [
        source.span.start + max(outside[n].end(), outside[m].end())
        for n in first
        for m in second
        if abs(n - m) == 1
    ]
    if ends and all(_named(Span(end, known.span.start), source, other) for end in ends):
        yield mine, known


def _named(between: Span, sentence: Sentence, document: Document) -> bool:
    """Tell whether a name stands nearer to the source's owner than the rewrite's owner does."""
    return any(
        between.start <= mention.span.start and mention.span.end <= between.end
        for kind in ("name", "acronym")
        for mention in document.mentions.get(kind, {sentence.index: ()})[sentence.index]
    )


def _designation(word: str) -> bool:
    return word.isupper() or any(c.isdigit() for c in word)


def _one(a: str, b: str, a_language: str, b_language: str) -> bool:
    """Tell whether two words are the same, alike or translations of each other."""
    x, y = lowered(a), lowered(b)
    if x == y:
        return True
    if min(len(x), len(y)) >= _LEAST and JaroWinkler.similarity(x, y) >= _COGNATE:
        return True
    if a_language == b_language:
        return form(x, a_language) == form(y, b_language)
    known = lexicon(a_language, b_language)
    return known is not None and form(y, b_language) in known.get(form(x, a_language))


def _occasion(sentence: Sentence, document: Document) -> Occasion | None:
    """Read “the 80th anniversary of the UN80 initiative”; None unless just one stands there."""
    grammar = nouns_of(document.language)
    if grammar is None:
        return None
    text, low = sentence.text, lowered(sentence.text)
    spots = [m for m in _WORD.finditer(low) if grammar.concepts.get(m[0]) == OCCASION]
    if len(spots) != 1:
        return None
    spot = spots[0]
    numbers = list(_DIGITS.finditer(text, max(0, spot.start() - _AHEAD), spot.start()))
    if len(numbers) != 1:
        return None
    cut = _BREAK.search(text, spot.end())
    words = list(_WORD.finditer(text, spot.end(), cut.start() if cut else len(text)))
    if words and lowered(words[0][0]) in grammar.links:
        words = words[1:]
    elif not grammar.bare:
        return None
    while words and lowered(words[0][0]) in grammar.articles:
        words = words[1:]
    if not words:
        return None
    # A designation has its noun beside it: the UN80 initiative, die Initiative UN80.
    pair = len(words) > 1 and any(_designation(word[0]) for word in words[:2])
    owner = words[: 2 if pair else 1]
    start = sentence.span.start
    return Occasion(
        number=numbers[0][0],
        owner=tuple(word[0] for word in owner),
        span=Span(start + numbers[0].start(), start + owner[-1].end()),
    )
