"""What a number is counted by: per day, pro Kopf und Jahr, al mes, a barrel."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from auditor.facts.base import View
from auditor.facts.numbers import measures, units
from auditor.facts.numbers.text import normal
from auditor.lang import table
from auditor.lang.topics.numbers import NumberTable
from auditor.model import Span

_COUNTED = frozenset(("time", "volume", "mass", "area", "length"))
_DATED = re.compile(r" \d")  # im Jahr 2020
_BESIDE = 40  # code points between a number and “a day” that belongs to it


@dataclass(frozen=True, slots=True)
class Rate:
    """The unit that something is counted by, and where the words for it stand."""

    unit: str
    span: Span


def known(view: View) -> bool:
    """Tell whether the language's words for “per” are known."""
    return _patterns(view.language) is not None


def rates(view: View) -> tuple[Rate, ...]:
    """Return the rates of a view, apart from those that are part of a unit, as in km per hour."""
    return view.memo("rates", lambda v: tuple(_find(v)))


@cache
def _patterns(language: str) -> tuple[re.Pattern[str], re.Pattern[str] | None] | None:
    own = table(language, "numbers", NumberTable)
    if own is None or not (own.per or own.rates):
        return None
    weak = re.compile(rf"(?<!\w)(?:{own.per_beside})[ ’]?") if own.per_beside else None
    return re.compile(rf"(?<!\w)(?:{own.per or '(?!)'})[ ’]?"), weak


def _find(view: View) -> Iterator[Rate]:
    patterns = _patterns(view.language)
    if patterns is None:
        return
    own = table(view.language, "numbers", NumberTable)
    stop = re.compile(rf" (?:{own.per_not})(?!\w)") if own is not None and own.per_not else None
    for sentence in view.sentences:
        base = sentence.span.start
        numbers = [
            (m.span.start - base, m.span.end - base)
            for m in view.mentions("number")
            if m.sentence == sentence.index
        ]
        low = normal(sentence.text)
        for word, unit in own.rates.items() if own is not None else ():
            plain = view.language in units.SPACELESS
            for match in re.finditer(word if plain else rf"(?<!\w){word}(?!\w)", low):
                inside = any(start <= match.start() < end for start, end in numbers)
                inside = inside and not match[0][0].isdigit()
                if numbers and not inside:
                    yield Rate(unit, Span(base + match.start(), base + match.end()))
        for pattern in patterns:
            for match in pattern.finditer(low) if pattern is not None else ():
                if any(start <= match.start() < end for start, end in numbers):
                    continue
                unit, end = units.named(low, match.end(), view.language)
                if measures.dimension(unit) not in _COUNTED or _DATED.match(low, end):
                    continue
                if stop and stop.match(low, end):
                    continue
                if pattern is patterns[1] and not _beside(low, match.start(), numbers, stop):
                    continue
                yield Rate(unit, Span(base + match.start(), base + end))


def _beside(
    low: str, start: int, numbers: list[tuple[int, int]], stop: re.Pattern[str] | None
) -> bool:
    """Tell whether a number stands before, with nothing but what it counts between."""
    ends = [end for _, end in numbers if end <= start and start - end <= _BESIDE]
    if not ends:
        return False
    between = low[max(ends) : start]
    return not re.search(r"[,;:.–—]", between) and not (stop and stop.search(between))
