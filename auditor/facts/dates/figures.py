"""Dates in figures alone: 2025-05-01, 3.4.2025, 1914–1918, 2024."""

import re
from collections.abc import Iterator

from auditor.facts.dates.value import DateValue, Hit
from auditor.facts.numbers.digits import timed

_ISO = re.compile(r"(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)")
_NUMERIC = re.compile(r"(?<![\d.,/:-])(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/]|[.,-]\d)")
_YEAR_FIRST = re.compile(
    r"(?<![\d.,/:-])(\d{4})([./])[ \u00a0]?(\d{1,2})\2[ \u00a0]?(\d{1,2})(?![\d/])"
)
_DOTTED = re.compile(r"(?<![\d.,:/-])(\d{1,2})\.[ \u00a0]?(\d{1,2})\.(?!\d)")
_SPACED = re.compile(
    r"(?<![\d.,/:-])(\d{1,2})\.[ \u00a0](\d{1,2})\.[ \u00a0]?((?:19|20)\d\d)(?!\d)"
)
_VIETNAMESE = re.compile(r"(?<!\w)(?:ngày|hôm)[ \u00a0](\d{1,2})[/-](\d{1,2})(?![\d/-])")
_YEARS = re.compile(
    r"(?<![\d.,:/\-–$€£¥\w])(1\d{3}|20\d{2})(?:-|–|—|/)(1\d{3}|20\d{2}|\d{2})(?![\d%‰€$£/\-–]|[.,:]\d)"
)
_BARE_YEAR = re.compile(
    r"(?<![\d.,:/\-–$€£¥\w])(1\d{3}|20\d{2}|2100)(?![\d%‰€$£¥]|[.,:/]\d|[ \u00a0]?(?:km|kg|m|mm|cm|"
    r"m²|ha|mb|gb|kw|%|percent|prozent|per cent|million|milliard|billion|mio|mrd|tys|тыс|тис|"
    r"euro|dollar|mw|gwh|kwh|mwh|gmt|utc|hours|uhr|met(?:er|re|ro)s?|people|men|women|soldiers|"
    r"years|times|days|menschen|personen|jahre|mal|tage|personnes|ans|jours|personas|años|días|"
    r"persone|anni|giorni|pessoas|anos|dias|mensen|jaar|osób|lat|lidí|человек|лет|осіб|"
    r"kişi|άτομα|personer|fois|veces|volte|of (?:them|these|those))(?!\w)"
    r"|[ \u00a0]?[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3])"
)


def dates(low: str, *, month_first: bool, slashes_unsure: bool) -> Iterator[Hit]:
    """Yield full dates; where the order of day and month is unsure, both readings stand."""
    for match in _ISO.finditer(low):
        year, month, day = (int(x) for x in match.groups())
        if 1 <= month <= 12 and 1 <= day <= 31:
            yield Hit(*match.span(), DateValue(year=year, month=month, day=day))
    for match in _YEAR_FIRST.finditer(low):
        year, month, day = int(match[1]), int(match[3]), int(match[4])
        if 1000 <= year <= 2100 and 1 <= month <= 12 and 1 <= day <= 31:
            yield Hit(*match.span(), DateValue(year=year, month=month, day=day))
    for match in _NUMERIC.finditer(low):
        if timed(low, *match.span()):
            continue  # 2.26.41 is the time of a runner
        first, mark, second, last = (match[n] for n in range(1, 5))
        a, b, year = int(first), int(second), int(last)
        if len(last) == 2:
            year += 2000 if year < 50 else 1900
        options = [(b, a), (a, b)]
        if month_first and mark != ".":
            options.reverse()
        options = [(m, d) for m, d in options if 1 <= m <= 12 and 1 <= d <= 31]
        if options and 1000 <= year <= 2100:
            others = tuple(options[1:]) if mark != "." or slashes_unsure else ()
            month, day = options[0]
            value = DateValue(year=year, month=month, day=day, alternatives=others)
            yield Hit(*match.span(), value)


def day_and_month(low: str, *, dotted: bool, vietnamese: bool) -> Iterator[Hit]:
    """Yield 3. 4. 2025, and dates without a year where they cannot be anything else."""
    for match in _SPACED.finditer(low) if dotted else ():
        day, month = int(match[1]), int(match[2])
        if 1 <= day <= 31 and 1 <= month <= 12:
            yield Hit(*match.span(), DateValue(year=int(match[3]), month=month, day=day))
    for pattern in (*([_DOTTED] if dotted else ()), *([_VIETNAMESE] if vietnamese else ())):
        for match in pattern.finditer(low):
            day, month = int(match[1]), int(match[2])
            if 1 <= day <= 31 and 1 <= month <= 12:
                yield Hit(match.start(), match.end(), DateValue(month=month, day=day))


def years(low: str) -> Iterator[Hit]:
    """Yield years that stand alone, and both years of a range."""
    for match in _YEARS.finditer(low):
        first, last = int(match[1]), int(match[2])
        if last < 100:
            last += first // 100 * 100  # 1932–33
        if first < last:
            yield Hit(match.start(1), match.end(1), DateValue(year=first))
            yield Hit(match.start(2), match.end(2), DateValue(year=last))
    for match in _BARE_YEAR.finditer(low):
        yield Hit(match.start(), match.end(), DateValue(year=int(match[1])))
