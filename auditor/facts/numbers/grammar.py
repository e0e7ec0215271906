"""The patterns around a number, compiled once per language."""

import re
from dataclasses import dataclass
from functools import cache

from auditor.facts.numbers.units import SPACELESS
from auditor.lang import BEGIN, END, compiled, table
from auditor.lang.topics.numbers import NumberTable

_WINDOW = 28  # characters around a number that may hold “more than”
_ORDINAL = r"st|nd|rd|th|er|ère|ere|ème|eme|º|ª|\.º"
_PERCENT = r"%|％|٪"
_BETWEEN = r"(?: [^\W\d_]{1,20}){0,2} "  # what is counted: nine patients out of ten

Pattern = re.Pattern[str]


@dataclass(frozen=True, slots=True)
class Grammar:
    """What may stand before and behind a number."""

    table: NumberTable
    bounds: tuple[tuple[str, Pattern | None, Pattern | None], ...]
    percent: Pattern
    percent_before: Pattern | None
    points: Pattern | None
    minus: Pattern | None
    below: Pattern | None
    hourly: Pattern | None
    times: Pattern | None
    whole: tuple[tuple[Pattern, tuple[int, int]], ...]
    ordinal: Pattern
    determined: Pattern | None
    never: Pattern | None
    half: Pattern | None
    half_after: Pattern | None
    decade: Pattern | None
    clock: Pattern
    part: Pattern | None
    shares: tuple[tuple[Pattern, float], ...]
    ratio: Pattern | None
    ratio_first: Pattern | None
    ratio_one: Pattern | None
    ratio_last: Pattern | None
    one_of: Pattern | None
    every: Pattern | None
    multiples: tuple[tuple[float, Pattern], ...]
    counted: tuple[tuple[tuple[float, str], Pattern], ...]

    def bound(self, low: str, start: int, end: int) -> str:
        """Name the approximation around a number: the one that begins first wins."""
        window = low[max(0, start - _WINDOW) : start]
        found = [
            (match.start(), name)
            for name, ahead, _ in self.bounds
            if ahead is not None and (match := ahead.search(window))
        ]
        if found:
            return min(found)[1]
        for name, _, behind in self.bounds:
            if behind is not None and behind.match(low, end, end + _WINDOW):
                return name
        return ""

    def share(self, low: str, start: int) -> float:
        """Return what the denominator that begins here is worth."""
        return next(share for pattern, share in self.shares if pattern.match(low, start))

    def negative(self, low: str, start: int) -> bool:
        """Tell whether a word for minus stands in front."""
        window = low[max(0, start - _WINDOW) : start]
        return self.minus is not None and self.minus.search(window) is not None


@cache
def grammar(language: str) -> Grammar:
    """Compile what surrounds a number in a language."""
    own = table(language, "numbers", NumberTable) or NumberTable()
    spaced = language not in SPACELESS
    left = BEGIN if spaced else ""
    right = END if spaced else ""

    # Where no blank separates words, only a suffix of that script may run on.
    edge = "" if own.ordinal_suffix else END

    def ahead(pattern: str) -> Pattern | None:
        return re.compile(rf"{left}(?:{_kept(pattern)})[ \u00a0]?$") if pattern else None

    def behind(pattern: str, edge: str = right) -> Pattern | None:
        if not pattern:
            return None
        return re.compile(rf"[ \u00a0\u202f-]?(?:{_kept(pattern)}){edge}")

    def phrase(pattern: str) -> Pattern | None:
        return re.compile(rf"{left}(?:{_kept(pattern)}){right}") if pattern else None

    ratio = "|".join(map(_kept, filter(None, (own.ratio, own.part_of))))
    return Grammar(
        table=own,
        bounds=(
            ("over", ahead(own.over), behind(own.over_after, "")),
            ("under", ahead(own.under), behind(own.under_after, "")),
            ("about", ahead(own.about), behind(own.about_after, "")),
        ),
        percent=re.compile(
            rf"[ \u00a0\u202f-]?(?:(?:{_PERCENT})|(?:{_kept(own.percent) or 'percent'}){right})"
        ),
        percent_before=ahead(own.percent_before),
        points=behind(own.points),
        minus=ahead(own.minus),
        below=behind(own.below),
        hourly=ahead(own.hourly),
        times=behind(own.times),
        whole=tuple(
            (re.compile(rf"{left}(?:{_kept(key)}){right}"), share)
            for key, share in own.whole_parts.items()
        ),
        ordinal=re.compile(rf"(?:{_kept(own.ordinal_suffix) or _ORDINAL}){right or edge}"),
        determined=ahead(own.determiners),
        never=phrase(own.never),
        half=re.compile(rf"[ \u00a0-]?(?:{_kept(own.half)}){right}") if own.half else None,
        half_after=behind(own.half_after),
        decade=re.compile(rf"(?:{_kept(own.decade)}){END}") if own.decade else None,
        clock=re.compile(
            rf"(?:[:.]\d\d)?[ \u00a0]?(?:{_kept(own.clock) or 'uhr'}){right}"
            r"|[ \u00a0]?(?:[ap]\.?m\b|h\d\d\b|h(?= )|:\d\d(?!\d))"
        ),
        part=phrase("|".join(own.parts)),
        shares=tuple((re.compile(_kept(key)), share) for key, share in own.parts.items()),
        ratio=re.compile(rf"{_BETWEEN}(?:{ratio}) ") if ratio else None,
        ratio_first=re.compile(_kept(own.ratio_first)) if own.ratio_first else None,
        ratio_one=re.compile(rf"(?:{_kept(own.ratio_one)}){END}") if own.ratio_one else None,
        ratio_last=re.compile(_kept(own.ratio_last)) if own.ratio_last else None,
        one_of=_one_of(own),
        every=ahead(own.every),
        multiples=tuple(
            (factor, re.compile(rf"(?<!\w)(?:{_kept(words)})(?!\w)"))
            for factor, words in own.multiples.items()
        ),
        counted=tuple(
            (length, re.compile(rf"{left}(?:{_kept(words)}){right}"))
            for words, length in own.counted.items()
        ),
    )


def _one_of(own: NumberTable) -> Pattern | None:
    """Return the pattern of the first part of a share that is one: one in, einer von."""
    behind = [rf"{_BETWEEN}(?:{_kept(own.ratio)})"] if own.ratio else []
    behind += [rf" (?:{_kept(own.part_of)})"] if own.part_of else []
    if not behind or not own.articles:
        return None
    return re.compile(rf"(?<!\w)(?:{'|'.join(own.articles)})(?:{'|'.join(behind)}) $")


def _kept(pattern: str) -> str:
    """Fold apostrophes and ё in a pattern; its escapes keep their case."""
    return pattern.replace("'", "’").replace("ё", "е")


@cache
def deep(language: str) -> re.Pattern[str]:
    """Return the words of a language that show a length to be a depth."""
    return compiled(grammar(language).table.depth)
