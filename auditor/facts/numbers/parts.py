"""Fractions and shares in words: two thirds, üçte iki, nine out of ten, every fifth."""

import re
from collections.abc import Iterator
from dataclasses import replace

from auditor.facts.numbers import measures, units, words
from auditor.facts.numbers.digits import VULGAR
from auditor.facts.numbers.grammar import Grammar
from auditor.facts.numbers.hit import Hit
from auditor.facts.numbers.value import NumberValue

_LAST = re.compile(r"(?<!\w)[^\W\d_]+$")
_VULGAR = re.compile("[" + "".join(VULGAR) + "]")
_LONGEST = 14  # characters of the numerator and its blank
_MOST = 1000  # a share of more than this is a count: 3 of 4,000
_LOOK_BACK = 60  # code points before the second part of a share


def fractions(low: str, grammar: Grammar, lexicon: words.Lexicon) -> Iterator[Hit]:
    """Yield the fractions of a text in lower case, with their numerator."""
    for match in grammar.part.finditer(low) if grammar.part is not None else ():
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
            start, end = numerator.end() - len(word), match.end()
            bound = grammar.bound(low, start, end)
            value = NumberValue(
                readings=(count * share,), form="fraction", figures=figures, bound=bound
            )
            yield Hit(start, end, value)
    for whole, (top, bottom) in grammar.whole:
        for match in whole.finditer(low):
            figures = f"{top}/{bottom}"
            value = NumberValue(readings=(top / bottom,), form="fraction", figures=figures)
            yield Hit(*match.span(), value)


def spells_and_half(low: str, grammar: Grammar, language: str) -> Iterator[Hit]:
    """Yield lengths of time and a half that have no number: sat i pol, час и половина."""
    for match in grammar.half_after.finditer(low) if grammar.half_after else ():
        word = _LAST.search(low, max(0, match.start() - _LONGEST), match.start())
        if word is None:
            continue
        unit, end = units.named(low, word.start(), language)
        if end == match.start() and measures.dimension(unit) == "time":
            value = NumberValue(readings=(1.5,), form="word", unit=unit)
            yield Hit(word.start(), match.end(), value)


def counted(low: str, grammar: Grammar) -> Iterator[Hit]:
    """Yield words that hold a number and its unit: שעתיים, half a century."""
    for (worth, unit), pattern in grammar.counted:
        for match in pattern.finditer(low):
            half = grammar.half_after.match(low, match.end()) if grammar.half_after else None
            end = half.end() if half else match.end()
            value = NumberValue(
                readings=(worth + 0.5 if half else worth,),
                form="word",
                unit=unit,
                bound=grammar.bound(low, match.start(), end),
            )
            yield Hit(match.start(), end, value)


def vulgar(text: str) -> Iterator[Hit]:
    """Yield the fractions that are one sign, but for those behind a figure: ½, not 2½."""
    for match in _VULGAR.finditer(text):
        if match.start() == 0 or not text[match.start() - 1].isdigit():
            value = NumberValue(readings=(VULGAR[match[0]],), form="fraction")
            yield Hit(*match.span(), value)


def shares(hits: list[Hit], low: str, grammar: Grammar) -> list[Hit]:
    """
    Return the hits with two of them put together where they are one share.

    “Nine out of ten” is 9/10; “one in five” and “every fifth” are 1/5.
    """
    table = grammar.table
    if not (grammar.ratio or table.every or table.ratio_first or table.ratio_last):
        return hits
    found: list[Hit] = []
    for hit in hits:
        before = found[-1] if found else None
        share = None
        if before is not None:
            share = _of_two(before, hit, low, grammar)
        if share is not None:
            found[-1] = share
            continue
        last = before.end if before is not None else 0
        found.append(_of_one(hit, last, low, grammar) or hit)
    return found


def _of_two(before: Hit, hit: Hit, low: str, grammar: Grammar) -> Hit | None:
    """Put two numbers together: the part and the whole, in either order."""
    if _whole(hit.value) and _top(before.value, hit.value):
        behind, through = grammar.ratio, grammar.ratio_last
        if (behind and behind.fullmatch(low, before.end, hit.start)) or (
            through and through.fullmatch(low, before.end, hit.end)
        ):
            return _share(before, hit, before.value.value / hit.value.value)
    first = grammar.ratio_first
    reversed_order = first is not None and first.fullmatch(low, before.start, hit.start)
    if reversed_order and _whole(before.value) and _top(hit.value, before.value):
        return _share(before, hit, hit.value.value / before.value.value)
    return None


def _of_one(hit: Hit, last: int, low: str, grammar: Grammar) -> Hit | None:
    """Read “one in five” and “every fifth” from the number in them."""
    back = max(0, hit.start - _LOOK_BACK)
    if _whole(hit.value):
        one = grammar.one_of and grammar.one_of.search(low, back, hit.start)
        if one and last <= one.start():
            return _single(one.start(), hit, hit.end)
        one = grammar.ratio_one and grammar.ratio_one.match(low, hit.start)
        if one and one.end() > hit.end:
            return _single(hit.start, hit, one.end())
    elif hit.value.form == "ordinal" and 2 <= hit.value.value <= _MOST and grammar.every:
        every = grammar.every.search(low, back, hit.start)
        if every is not None:
            return _single(every.start(), hit, hit.end)
    return None


def _whole(value: NumberValue) -> bool:
    """Tell whether a number may be what a share is of."""
    plain = value.form in {"word", "digits"} and not value.unit and not value.scaled
    return plain and 2 <= value.value <= _MOST and value.value == int(value.value)


def _top(part: NumberValue, whole: NumberValue) -> bool:
    plain = part.form in {"word", "digits"} and not part.unit
    return plain and 0 < part.value < whole.value and part.value == int(part.value)


def _share(before: Hit, hit: Hit, worth: float) -> Hit:
    """Make one share of two numbers that remembers both."""
    start = before.start
    top, bottom = sorted((before.value.value, hit.value.value))
    value = replace(
        hit.value,
        readings=(worth,),
        form="fraction",
        figures=f"{top:g}/{bottom:g}",
        bound=before.value.bound or hit.value.bound,
        terms=tuple((one.start - start, one.end - start, one.value) for one in (before, hit)),
    )
    return Hit(start, hit.end, value)


def _single(start: int, hit: Hit, end: int) -> Hit:
    bottom = hit.value.value
    value = replace(hit.value, readings=(1 / bottom,), form="fraction", figures=f"1/{bottom:g}")
    return Hit(start, end, value)
