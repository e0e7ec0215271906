"""Where the dates of a sentence are, and what they say."""

import datetime as dt
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cache

from auditor.facts.dates.value import DateValue
from auditor.lang import cldr, lowered, table
from auditor.lang.topics.dates import DateTable

_YEAR = r"(?P<year>(?:1[0-9]|20|21)\d{2})(?!\d)"
_ISO = re.compile(r"(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)")
_NUMERIC = re.compile(r"(?<![\d.,/:-])(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/]|[.,-]\d)")
_DOTTED = re.compile(r"(?<![\d.,/:-])(\d{1,2})\.[ \u00a0]?(\d{1,2})\.(?!\d)")
_BARE_YEAR = re.compile(
    r"(?<![\d.,:/\-–$€£¥\w])(1\d{3}|20\d{2}|2100)(?![\d%‰€$£]|[.,:/]\d|[ \u00a0]?(?:km|kg|m|mm|cm|"
    r"%|percent|prozent|million|milliard|billion|mio|mrd|euro|dollar|mw|gwh|kwh|mwh|gmt|utc|hours|uhr)(?!\w))"
)
_CJK = re.compile(
    r"(?:(?P<year>\d{4}|[〇零一二三四五六七八九]{4})\s?[年년]\s?)?"
    r"(?P<month>\d{1,2}|十[一二]?|[一二三四五六七八九])\s?[月월](?!間|间|球|光|饼|曜)"
    r"\s?(?:(?P<day>\d{1,2}|[一二三]?十[一二三四五六七八九]?|[一二三四五六七八九])\s?[日号號일])?"
    r"|(?P<only>\d{4}|[〇零一二三四五六七八九]{4})\s?[年년](?![代間间生])"
    r"|(?<![\d月월年])(?P<monthday>\d{1,2})\s?[日号號일](?![間间本元圆子程])"
)
_CJK_CENTURY = re.compile(r"(\d{1,2}|[一二]?十[一二三四五六七八九]?)\s?(?:世纪|世紀|세기)")
_CJK_DECADE = re.compile(r"(?:(\d{4})|(?<!\d)(\d{2})|([二三四五六七八九]十))\s?(?:年代|년대)")
_ERA = re.compile(r"(令和|平成|昭和|大正|明治)\s?(元|\d{1,2})\s?年")
_ERAS = {"令和": 2018, "平成": 1988, "昭和": 1925, "大正": 1911, "明治": 1867}
_OTHER_CALENDAR = re.compile(r"พ\.ศ\.|هـ|هجري|(?<!\w)AH(?!\w)")
_HAN = {c: n for n, c in enumerate("〇一二三四五六七八九")} | {"零": 0}
_ROMAN = {"i": 1, "v": 5, "x": 10}
_SLASHED = frozenset(("en", "fil"))
_CJK_LANGUAGES = frozenset(("zh", "ja", "ko"))


@dataclass(frozen=True, slots=True)
class Hit:
    """A date in a sentence: offsets in the sentence, and its value."""

    start: int
    end: int
    value: DateValue


@dataclass(frozen=True, slots=True)
class _Grammar:
    months: dict[str, int]
    days: dict[str, int]
    table: DateTable
    patterns: tuple[tuple[str, re.Pattern[str]], ...]
    weekday: re.Pattern[str] | None
    wide: tuple[tuple[str, re.Pattern[str]], ...]
    relative: re.Pattern[str] | None
    phrases: dict[str, tuple[str, int]]
    ordinals: dict[str, int]
    order: str


@cache
def grammar(language: str) -> _Grammar | None:
    """Compile the date patterns of a language, or return None where nothing is known."""
    generated = cldr.load("dates", language)
    own = table(language, "dates", DateTable)
    if not generated and own is None:
        return None
    own = own or DateTable()
    months = {w: n for w, n in generated.get("months", {}).items() if len(w) > 2} | own.months
    days = {w: n for w, n in generated.get("days", {}).items() if len(w) > 2} | own.days
    phrases = {w: (u, n) for w, (u, n) in generated.get("relative", {}).items()} | own.relative
    ordinals = {
        word: value
        for word, value in cldr.load("numbers", language).get("ordinals", {}).items()
        if value <= 31 and len(word) > 2
    }
    words = _alternatives(months)
    month = rf"{own.prefix}(?P<month>{words}){own.month_suffix}(?!\w)\.?"
    of = rf"(?:[ \u00a0]?(?:{own.of})[ \u00a0]|[ \u00a0])?" if own.of else r"[ \u00a0]?"
    ordinal = rf"(?:{own.ordinal})?" if own.ordinal else ""
    spelled = _alternatives(ordinals) if ordinals else "(?!)"
    day = rf"(?:(?P<day>\d{{1,2}}){ordinal}|(?P<spelled>{spelled}))"
    year = rf"(?:,?[ \u00a0](?:(?:{own.of or 'of'})[ \u00a0])?{_YEAR})?"
    to = r"(?:-|–|—|/|\w{1,6}(?:[ \u00a0]\w{1,4})?)"
    range_ = rf"(?:(?P<first>\d{{1,2}}){ordinal}[ \u00a0]?{to}[ \u00a0]?)?"
    front = r"(?<![\w.,:/])"
    patterns = (
        ("dmy", re.compile(rf"{front}{range_}{day}{of}{month}{year}")),
        (
            "ymd",
            re.compile(
                rf"{front}{_YEAR}\.?,?[ \u00a0]?{month}[ \u00a0](?P<day>\d{{1,2}}){ordinal}(?!\d)"
            ),
        ),
        (
            "mdy",
            re.compile(
                rf"(?<!\w){month}[ \u00a0](?:the )?(?P<day>\d{{1,2}})(?:st|nd|rd|th)?"
                rf"(?:[ \u00a0]?(?:-|–|to|and|&)[ \u00a0]?(?P<last>\d{{1,2}})(?!\d))?"
                rf"(?![\d:%]|[.,]\d)"
                rf"(?:,?[ \u00a0]{_YEAR})?"
            ),
        ),
        ("my", re.compile(rf"(?<!\w){month},?[ \u00a0](?:(?:{own.of or 'of'})[ \u00a0])?{_YEAR}")),
        ("m", re.compile(rf"(?<!\w){month}")),
    )
    figure = rf"(?P<n>\d{{1,4}}|[ivx]{{1,6}}|{spelled})"
    wide = [
        (kind, re.compile(rf"(?<!\w)(?:{pattern.replace('{n}', figure)})"))
        for kind, rows in (("century", own.century), ("decade", own.decade))
        for pattern in rows
    ]
    named = {w: n for w, n in days.items() if w not in own.rare_days and len(w) > 2}
    weekday = (
        re.compile(rf"(?<!\w){own.prefix}(?P<day>{_alternatives(named)}){own.day_suffix}(?!\w)")
        if named and language not in _CJK_LANGUAGES
        else re.compile(rf"(?P<day>{_alternatives(named)})")
        if named
        else None
    )
    frame = r"{}" if language in _CJK_LANGUAGES else r"(?<!\w){}(?!\w)"
    relative = re.compile(frame.format(f"(?:{_alternatives(phrases)})")) if phrases else None
    return _Grammar(
        months, days, own, patterns if language not in _CJK_LANGUAGES else (), weekday,
        tuple(wide), relative, phrases, ordinals, generated.get("order", "dmy"),
    )  # fmt: skip


def _alternatives(words: Iterable[str]) -> str:
    return "|".join(re.escape(w) for w in sorted(words, key=lambda w: (-len(w), w))) or "(?!)"


def find(text: str, language: str, published: str) -> Iterator[Hit]:
    """Yield the dates of a sentence, in the order of certainty, without overlaps."""
    known = grammar(language)
    taken: list[tuple[int, int]] = []
    low = lowered(text)
    for hit in _candidates(text, low, language, known, published):
        if not any(hit.start < end and start < hit.end for start, end in taken):
            taken.append((hit.start, hit.end))
            yield hit


def _candidates(
    text: str, low: str, language: str, known: _Grammar | None, published: str
) -> Iterator[Hit]:
    yield from _numeric(low, language, known)
    if language in _CJK_LANGUAGES:
        yield from _cjk(text)
    if known is not None:
        yield from _spelled(text, low, known)
        yield from _wide(low, known)
        yield from _weekdays(text, low, known)
        yield from _relative(low, known, published)
    for match in _BARE_YEAR.finditer(low):
        yield Hit(match.start(), match.end(), DateValue(year=int(match[1])))


def _numeric(low: str, language: str, known: _Grammar | None) -> Iterator[Hit]:
    for match in _ISO.finditer(low):
        year, month, day = (int(x) for x in match.groups())
        if 1 <= month <= 12 and 1 <= day <= 31:
            yield Hit(*match.span(), DateValue(year=year, month=month, day=day))
    for match in _NUMERIC.finditer(low):
        first, mark, second, last = match.groups()
        a, b, year = int(first), int(second), int(last)
        if len(last) == 2:
            year += 2000 if year < 50 else 1900
        options = [(b, a), (a, b)]
        if known is not None and known.order == "mdy" and mark != ".":
            options.reverse()
        options = [(m, d) for m, d in options if 1 <= m <= 12 and 1 <= d <= 31]
        if options and 1000 <= year <= 2100:
            others = () if mark == "." and language not in _SLASHED else tuple(options[1:])
            month, day = options[0]
            value = DateValue(year=year, month=month, day=day, alternatives=others)
            yield Hit(*match.span(), value)
    if known is not None and "." in known.table.ordinal:
        for match in _DOTTED.finditer(low):
            day, month = int(match[1]), int(match[2])
            if 1 <= day <= 31 and 1 <= month <= 12:
                yield Hit(*match.span(), DateValue(month=month, day=day))


def _spelled(text: str, low: str, known: _Grammar) -> Iterator[Hit]:
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
            if name == "m" and (word in known.table.rare_months or len(word) < 3):
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


def _day(groups: dict[str, str | None], known: _Grammar) -> int | None:
    if groups.get("day"):
        return int(groups["day"] or 0)
    word = groups.get("spelled")
    return known.ordinals.get(word) if word else None


def _wide(low: str, known: _Grammar) -> Iterator[Hit]:
    for kind, pattern in known.wide:
        for match in pattern.finditer(low):
            number = _figure(match["n"], known)
            if number is None:
                continue
            if kind == "century" and 1 <= number <= 21:
                yield Hit(*match.span(), DateValue(century=number))
            elif kind == "decade" and number % 10 == 0:
                if number >= 1000 and number % 100 == 0:
                    yield Hit(*match.span(), DateValue(century=number // 100 + 1))
                else:
                    yield Hit(*match.span(), DateValue(decade=number))


def _figure(text: str, known: _Grammar) -> int | None:
    if text.isdigit():
        return int(text)
    if text in known.ordinals:
        return known.ordinals[text]
    total = 0
    for letter, after in zip(text, text[1:] + " ", strict=True):
        value = _ROMAN.get(letter, 0)
        total += -value if _ROMAN.get(after, 0) > value else value
    return total or None


def _weekdays(text: str, low: str, known: _Grammar) -> Iterator[Hit]:
    if known.weekday is None:
        return
    for match in known.weekday.finditer(low):
        if known.table.capital and not text[match.start("day")].isupper():
            continue
        yield Hit(*match.span(), DateValue(weekday=known.days[match["day"]]))


def _relative(low: str, known: _Grammar, published: str) -> Iterator[Hit]:
    if known.relative is None:
        return
    for match in known.relative.finditer(low):
        unit, offset = known.phrases[match[0]]
        yield Hit(*match.span(), resolve(unit, offset, published))


def resolve(unit: str, offset: int, published: str) -> DateValue:
    """Return the date of a relative expression, or the expression where that is unknown."""
    try:
        day = dt.date.fromisoformat(published[:10])
    except ValueError:
        return DateValue(relative=(unit, offset))
    if unit == "day":
        day += dt.timedelta(days=offset)
        return DateValue(year=day.year, month=day.month, day=day.day, resolved=True)
    if unit == "month":
        months = day.year * 12 + day.month - 1 + offset
        return DateValue(year=months // 12, month=months % 12 + 1, resolved=True)
    if unit == "year":
        return DateValue(year=day.year + offset, resolved=True)
    return DateValue(relative=(unit, offset))


def _cjk(text: str) -> Iterator[Hit]:
    for match in _ERA.finditer(text):
        reign = 1 if match[2] == "元" else int(match[2])
        yield Hit(*match.span(), DateValue(year=_ERAS[match[1]] + reign))
    for match in _CJK_CENTURY.finditer(text):
        yield Hit(*match.span(), DateValue(century=_han(match[1])))
    for match in _CJK_DECADE.finditer(text):
        decade = int(match[1] or match[2] or 0) or _han(match[3])
        yield Hit(*match.span(), DateValue(decade=decade))
    for match in _CJK.finditer(text):
        year = _han(match["year"] or match["only"]) if match["year"] or match["only"] else None
        month = _han(match["month"]) if match["month"] else None
        day = _han(match["day"] or match["monthday"]) if match["day"] or match["monthday"] else None
        if month is not None and not 1 <= month <= 12:
            continue
        if day is not None and not 1 <= day <= 31:
            continue
        yield Hit(*match.span(), DateValue(year=year, month=month, day=day))


def _han(text: str) -> int:
    if text.isdigit():
        return int(text)
    if "十" in text:
        tens, ones = text.split("十", 1)
        return (_HAN.get(tens, 1) if tens else 1) * 10 + (_HAN.get(ones, 0) if ones else 0)
    return int("".join(str(_HAN.get(c, 0)) for c in text))


def other_calendar(text: str) -> bool:
    """Tell whether the text counts years by a calendar that is not converted."""
    return _OTHER_CALENDAR.search(text) is not None
