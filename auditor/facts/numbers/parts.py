"""Fractions in words: two thirds, drei Viertel, üçte iki."""

from collections.abc import Iterator

from auditor.facts.numbers import words
from auditor.facts.numbers.grammar import Grammar
from auditor.facts.numbers.hit import Hit
from auditor.facts.numbers.value import NumberValue

_LONGEST = 14  # characters of the numerator and its blank


def fractions(low: str, grammar: Grammar, lexicon: words.Lexicon) -> Iterator[Hit]:
    """Yield the fractions of a text in lower case, with their numerator."""
    for whole, (top, bottom) in grammar.whole:
        for match in whole.finditer(low):
            figures = f"{top}/{bottom}"
            value = NumberValue(readings=(top / bottom,), form="fraction", figures=figures)
            yield Hit(*match.span(), value)
    if grammar.part is None:
        return
    for match in grammar.part.finditer(low):
        before = list(words.WORD.finditer(low, max(0, match.start() - _LONGEST), match.start()))
        if not before:
            continue
        numerator = before[-1]
        between = low[numerator.end() : match.start()]
        word = numerator[0].rpartition("’")[2]
        count = lexicon.cardinals.get(word, 1.0 if word in lexicon.articles else None)
        if between not in {" ", "-", "\u00a0"} or count is None:
            continue
        share = grammar.share(low, match.start())
        if 0 < count * share < 1:
            figures = f"{count:g}/{1 / share:g}"
            value = NumberValue(readings=(count * share,), form="fraction", figures=figures)
            yield Hit(numerator.end() - len(word), match.end(), value)
