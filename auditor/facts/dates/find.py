"""Where the dates of a sentence are, and what they say."""

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import replace

from auditor.facts.dates import figures, han
from auditor.facts.dates.grammar import Grammar, grammar
from auditor.facts.dates.value import DateValue, Hit
from auditor.facts.numbers import units
from auditor.lang import CAPITALISED_NOUNS, lowered, western

_OTHER_CALENDAR = re.compile(
    r"พ\.ศ\.|(?:ปี|\s)2[45]\d\d(?!\d)(?=[^\n]{0,40}[ก-๙])|هـ|هجري|هجری|خورشیدی|शक संवत|विक्रम संवत|"
    r"(?<!\w)(?:AH|A\.H\.)(?!\w)|(?i:(?<!\w)(?:hijri|hidschra|hégire|hégira|hicri|"
    r"buddhist era|anno hegirae|хиджры|хіджри))(?!\w)"
)
_DIGIT = re.compile(r"\d")
_ROMAN = {"i": 1, "v": 5, "x": 10}
_LAST_CENTURY = 21
_ERA = 30  # code points in front of a century in which its era may stand
_WORDS = 6  # letters from which the name of an era needs no capital
_LEAST = 3  # letters and blank of a name of a unit that is not an abbreviation
_TELLING = 4  # letters from which a month with its preposition is no other word
_LOOK_BACK = 24  # code points; the longest way to say “in the night to” and its blank
_SLASHED = frozenset(("en", "fil"))


def find(text: str, language: str, published: str) -> Iterator[Hit]:
    """Yield the dates of a sentence, in the order of certainty, without overlaps."""
    known = grammar(language)
    low = western(lowered(text))
    covered = bytearray(len(text))
    for hit in _candidates(text, low, language, known, published):
        if covered.find(1, hit.start, hit.end) < 0:
            covered[hit.start : hit.end] = b"\1" * (hit.end - hit.start)
            yield hit


def _candidates(
    text: str, low: str, language: str, known: Grammar | None, published: str
) -> Iterator[Hit]:
    month_first = known is not None and known.order == "mdy"
    figured = _DIGIT.search(low) is not None
    if figured:
        yield from figures.dates(low, month_first=month_first, slashes_unsure=language in _SLASHED)
    if language in han.LANGUAGES:
        yield from han.dates(low)
    if known is not None:
        if figured:
            dotted = "\\." in known.table.ordinal.split("|")
            yield from figures.day_and_month(low, dotted=dotted, vietnamese=language == "vi")
            yield from _eras(text, low, known)
        if known.any_month.search(low) is not None:
            yield from _spelled(text, low, known)
        yield from _wide(low, known)
        yield from _centuries(text, low, known)
        yield from _weekdays(text, low, known)
        yield from _relative(text, low, known, published)
        yield from _seasons(text, low, known, language)
    for hit in figures.years(low) if figured else ():
        # 1100 hours is no year.
        if not _counted(low, hit.end, language):
            yield hit


def _counted(low: str, end: int, language: str) -> bool:
    unit, stop = units.after(low, end, language)
    # Many languages say “in the 2024 year”.
    return bool(unit) and stop - end > _LEAST and unit != "year"


def _spelled(text: str, low: str, known: Grammar) -> Iterator[Hit]:
    for name, pattern in known.patterns:
        for match in pattern.finditer(low):
            groups = match.groupdict()
            word = groups["month"]
            month = known.months[word]
            day = _day(groups, known)
            if day is not None and not 1 <= day <= 31:
                continue
            written = text[match.start("month")]
            if known.table.capital and not written.isupper():
                continue
            if day is None and word in known.table.bare_never:
                continue
            if name == "m" and word in known.table.rare_months and not _led(low, match, known):
                continue
            year = int(groups["year"]) if groups.get("year") else None
            value = DateValue(year=year, month=month, day=day)
            start, end = match.span()
            for key in ("first", "last"):
                extra = groups.get(key)
                if extra and 1 <= int(extra) <= 31:
                    yield Hit(*match.span(key), replace(value, day=int(extra)))
            if groups.get("first"):
                start = match.start("day") if groups.get("day") else match.start("spelled")
            if groups.get("last"):
                end = match.start("last") - 1
                while end > start and not low[end - 1].isalnum():
                    end -= 1
            while end > start and low[end - 1] in " .,":
                end -= 1
            yield Hit(start, end, value)


def _led(low: str, match: re.Match[str], known: Grammar) -> bool:
    """Tell whether the words before an ambiguous month make it one: in May."""
    start = match.start("month")
    written = start > match.start() and bool(known.table.prefix)
    if written and len(match["month"]) >= _TELLING:
        return True  # the preposition is written with the month: ביוני; במאי is “director” too
    if known.lead is None:
        return False
    before = low[max(0, match.start() - 24) : match.start()].rstrip(" \u00a0-")
    return start > 0 and known.lead.search(before) is not None


def _day(groups: dict[str, str | None], known: Grammar) -> int | None:
    if groups.get("day"):
        return int(groups["day"] or 0)
    word = groups.get("spelled")
    return known.ordinals.get(word) if word else None


def _eras(text: str, low: str, known: Grammar) -> Iterator[Hit]:
    """Yield years with their era; a year before Christ is negative."""
    for match in known.eras.finditer(low) if known.eras is not None else ():
        name = next(name for name in ("bc", "ad", "before", "era") if match[name])
        written = text[slice(*match.span(name))]
        if len(written) < _WORDS and written.islower() and "." not in written:
            continue
        year = int(match["year"] or match["first"] or match["last"])
        yield Hit(*match.span(), DateValue(year=-year if name in {"bc", "before"} else year))


def _seasons(text: str, low: str, known: Grammar, language: str) -> Iterator[Hit]:
    none = known.any_season.search(low) is None
    for number, pattern in enumerate(() if none else known.seasons, 1):
        for match in pattern.finditer(low):
            # Elsewhere a capital inside a sentence makes it a name: Arab Spring, Mme Printemps.
            named = match.start() > 0 and text[match.start()].isupper()
            if not named or language in CAPITALISED_NOUNS:
                yield Hit(*match.span(), DateValue(season=number))


def _century(low: str, match: re.Match[str], number: int, known: Grammar) -> Hit:
    """Return a century, before Christ (negative) where the era stands behind it or in front."""
    start, end = match.span()
    if known.ancient is not None and known.ancient_before is not None:
        behind = known.ancient.match(low, end)
        front = known.ancient_before.search(low[max(0, start - _ERA) : start])
        if behind is not None or front is not None:
            start = max(0, start - _ERA) + front.start() if front else start
            return Hit(start, behind.end() if behind else end, DateValue(century=-number))
    return Hit(start, end, DateValue(century=number))


def _wide(low: str, known: Grammar) -> Iterator[Hit]:
    yield from _spelled_decades(low, known)
    for kind, pattern in known.wide:
        for match in pattern.finditer(low):
            number = _figure(match["n"], known)
            if number is None:
                continue
            if kind == "century" and 1 <= number <= _LAST_CENTURY:
                yield _century(low, match, number, known)
            elif kind == "decade" and number % 10 == 0:
                before = low[max(0, match.start() - _LOOK_BACK) : match.start()]
                if known.aged is not None and known.aged.search(before):
                    continue
                if number >= 100 and number % 100 == 0:
                    yield _century(low, match, number // 100 + 1, known)
                else:
                    yield Hit(*match.span(), DateValue(decade=number))


def _centuries(text: str, low: str, known: Grammar) -> Iterator[Hit]:
    """Yield centuries that have a name: nell’Ottocento."""
    for word, number in known.table.centuries.items():
        for match in re.finditer(rf"(?<=[’' ]){word}(?!\w)", low):
            article = low[match.start() - 3 : match.start()].endswith(("’", "'", "il ", "el "))
            if article and text[match.start()].isupper():
                yield Hit(*match.span(), DateValue(century=number))


def _spelled_decades(low: str, known: Grammar) -> Iterator[Hit]:
    none = known.any_decade.search(low) is None
    for pattern in () if none else known.decades:
        for match in pattern.finditer(low):
            yield Hit(*match.span(), DateValue(decade=known.table.decades[match["w"]]))


def _figure(text: str, known: Grammar) -> int | None:
    if text.isdigit():
        return int(text)
    if text in known.ordinals:
        return known.ordinals[text]
    total = 0
    for letter, after in zip(text, text[1:] + " ", strict=True):
        value = _ROMAN.get(letter, 0)
        total += -value if _ROMAN.get(after, 0) > value else value
    return total or None


def _weekdays(text: str, low: str, known: Grammar) -> Iterator[Hit]:
    if known.weekday is None:
        return
    for match in known.weekday.finditer(low):
        if known.table.capital and not text[match.start("day")].isupper():
            continue
        end = match.end()
        if match["day"] in known.ordinals and _is_title(text[end : end + 2]):
            continue  # the Fifth Symphony, where Thursday is “the fifth”
        before = low[max(0, match.start() - _LOOK_BACK) : match.start()]
        eve = known.eve is not None and known.eve.search(before) is not None
        yield Hit(match.start(), end, DateValue(weekday=known.days[match["day"]], eve=eve))


def _is_title(rest: str) -> bool:
    """Tell whether a word with a capital follows."""
    return rest[:1] in {" ", "\u00a0"} and rest[1:].isupper()


def _relative(text: str, low: str, known: Grammar, published: str) -> Iterator[Hit]:
    if known.relative is None:
        return
    for match in known.relative.finditer(low):
        start, end = match.span()
        written = text[start]
        noun = known.table.not_after
        if noun and re.search(rf"(?:^|[^\w])(?:{noun})$", low[max(0, start - 20) : start].rstrip()):
            continue
        # A German noun in the middle of a sentence: the morning, not tomorrow.
        if match[0] in known.table.lower_relative and not written.islower():
            continue
        unit, offset = known.phrases[match[0]]
        yield Hit(start, end, resolve(unit, offset, published))


def resolve(unit: str, offset: int, published: str) -> DateValue:
    """
    Return the date of a relative expression, or the expression where that is unknown.

    A week stays an expression, with the ordinal of its Monday.
    """
    said = (unit, offset)
    try:
        day = dt.date.fromisoformat(published[:10])
        if unit == "day":
            day += dt.timedelta(days=offset)
            return DateValue(year=day.year, month=day.month, day=day.day, resolved=True, said=said)
        if unit == "week":
            monday = day.toordinal() - day.weekday() + 7 * offset
            return DateValue(relative=said, said=said, monday=monday)
    except (ValueError, OverflowError):
        return DateValue(relative=said, said=said)
    if unit == "month":
        months = day.year * 12 + day.month - 1 + offset
        return DateValue(year=months // 12, month=months % 12 + 1, resolved=True, said=said)
    return DateValue(year=day.year + offset, resolved=True, said=said)


def other_calendar(text: str) -> bool:
    """Tell whether the text counts years by a calendar that is not converted."""
    return _OTHER_CALENDAR.search(text) is not None
