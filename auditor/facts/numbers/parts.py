"""Fractions and shares in words: two thirds, üçte iki, nine out of ten, every fifth."""

from collections.abc import Iterator
from dataclasses import replace

from auditor.facts.numbers import words
from auditor.facts.numbers.grammar import Grammar
from auditor.facts.numbers.hit import Hit
from auditor.facts.numbers.value import NumberValue

_LONGEST = 14  # characters of the numerator and its blank
_MOST = 1000  # a share of more than this is a count: 3 of 4,000
_LOOK_BACK = 60  # code points before the second part of a share


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


def shares(hits: list[Hit], low: str, grammar: Grammar) -> list[Hit]:
    """
    Return the hits with two of them put together where they are one share.

    “Nine out of ten” is 9/10; “one in five” and “every fifth” are 1/5.
    """
    if grammar.ratio is None and grammar.every is None:
        return hits
    found: list[Hit] = []
    for hit in hits:
        before = found[-1] if found else None
        if _whole(hit.value):
            if (
                before is not None
                and _top(before.value, hit.value)
                and grammar.ratio
                and grammar.ratio.fullmatch(low, before.end, hit.start)
            ):
                found[-1] = _share(before.start, hit, before.value.value)
                continue
            one = grammar.one_of and grammar.one_of.search(
                low, max(0, hit.start - _LOOK_BACK), hit.start
            )
            if one and (before is None or before.end <= one.start()):
                found.append(_share(one.start(), hit, 1.0))
                continue
        elif hit.value.form == "ordinal" and 2 < hit.value.value <= _MOST and grammar.every:
            every = grammar.every.search(low, max(0, hit.start - _LOOK_BACK), hit.start)
            if every is not None:
                found.append(_share(every.start(), hit, 1.0))
                continue
        found.append(hit)
    return found


def _whole(value: NumberValue) -> bool:
    """Tell whether a number may be the second part of a share."""
    plain = value.form in {"word", "digits"} and not value.unit and not value.scaled
    return plain and 2 < value.value <= _MOST and value.value == int(value.value)


def _top(first: NumberValue, second: NumberValue) -> bool:
    plain = first.form in {"word", "digits"} and not first.unit
    return plain and 0 < first.value < second.value and first.value == int(first.value)


def _share(start: int, hit: Hit, top: float) -> Hit:
    bottom = hit.value.value
    value = replace(
        hit.value,
        readings=(top / bottom,),
        form="fraction",
        figures=f"{top:g}/{bottom:g}",
    )
    return Hit(start, hit.end, value)
