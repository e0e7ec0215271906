"""Where the times of day of a sentence are."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from auditor.facts.times import han
from auditor.facts.times.value import TimeValue
from auditor.lang import END, cldr, table, whole
from auditor.lang.topics.dates import DateTable

_DIGIT = re.compile(r"\d")
_DIGITAL = re.compile(
    r"(?<![\d.,:/-])(?P<h>[01]?\d|2[0-4])(?P<mark>[:.,h]|[ \u00a0]h[ \u00a0])(?P<m>[0-5]\d)"
    r"(?![\d%]|[.,:]\d)"
    r"(?P<tail>[ \u00a0]?(?:(?P<ap>[ap])\.?[ ]?m\.?(?![a-z])|[^\s\d]{1,12})?)"
)
_TWELVE = re.compile(
    r"(?<![\d.,:/-])(?P<h>1[0-2]|0?[1-9])[ \u00a0]?(?P<ap>[ap])\.?[ ]?m(?:\.|(?![a-z]))"
)
_MILITARY = re.compile(
    r"(?<![\d.,:/-])(?P<h>[01]\d|2[0-3])(?P<m>[0-5]\d)[ \u00a0](?:gmt|utc|hours)(?!\w)"
)
_ZONE = re.compile(
    r"^[ \u00a0(]{0,2}(?:utc|gmt|e[sd]t|c[es]s?t|mez|mesz|msk|ist|bst|p[sd]t|local time|ortszeit|"
    r"heure locale|hora local|ora locale|local(?:e|es|i|is)?(?![a-z])|"
    r"по местному|за місцевим|по москов|по гринв|当地时间|当地時間)"
)
_FIGURE = re.compile(
    r"[ \u00a0]?%|[ \u00a0]?(?:[-–—]|to|bis|auf|à|a|til|till|tot|do|до)[ \u00a0]?"
    r"(?:\d+[.,](?:\d(?!\d)|[6-9]\d)|\d+[.,]\d+[ \u00a0]?%)"
)
_LOCAL = re.compile("local|locale|ort|мест|місц|当地")
_DAWN = 6  # hours of the night up to here are those after midnight
# Where hours and minutes in figures count from midnight, unless a part of the day stands by.
_WHOLE_DAY = frozenset(
    "de fr it pl cs sk ru uk be bg hr sr sl nl sv da nb fi hu ro tr et lv lt".split()
)
_CLOCK_LANGUAGES_WITH_H = frozenset(("fr", "pt", "es", "ca", "it", "ro"))


@lru_cache(64)
def _speaks_of(low: str, *parts: re.Pattern[str] | None) -> bool:
    """Tell, once for a text, whether it speaks of one of these parts of the day."""
    return any(part is not None and part.search(low) for part in parts)


@dataclass(frozen=True, slots=True)
class _Grammar:
    clock: re.Pattern[str] | None
    full: re.Pattern[str] | None
    phrases: tuple[tuple[re.Pattern[str], int], ...]
    words: tuple[tuple[re.Pattern[str], int], ...]
    before: re.Pattern[str] | None
    morning: re.Pattern[str] | None
    afternoon: re.Pattern[str] | None
    night: re.Pattern[str] | None
    numbers: dict[str, int]
    whole_day: bool

    def late(self, low: str) -> bool:
        """Tell whether a text speaks of the afternoon, the evening or the night."""
        return _speaks_of(low, self.afternoon, self.night)


@cache
def _grammar(language: str) -> _Grammar:
    own = table(language, "dates", DateTable) or DateTable()
    numbers = {
        word: value
        for sort in ("ordinals", "cardinals")
        for word, value in cldr.load("numbers", language).get(sort, {}).items()
        if 1 <= value <= 12 and len(word) > 1
    } | own.hours
    spelled = "|".join(sorted(map(re.escape, numbers), key=len, reverse=True)) or "(?!)"
    words = [
        (re.compile(whole(pattern)), minutes)
        for pattern, minutes in ((own.noon, 720), (own.midnight, 0))
        if pattern
    ]
    return _Grammar(
        clock=re.compile(rf"^(?:{own.clock}){END}") if own.clock else None,
        full=(
            re.compile(
                rf"(?<![\d.,:/-])(?P<h>[01]?\d|2[0-4])[ \u00a0]?(?:{own.clock}){END}"
                rf"(?:[ \u00a0](?P<m>[0-5]\d)(?![\d.,%]))?"
            )
            if own.clock
            else None
        ),
        phrases=tuple(
            (
                re.compile(
                    whole(pattern.replace("{h}", rf"(?P<h>\d{{1,2}}(?![.:,]?\d)|{spelled})"))
                ),
                minutes,
            )
            for pattern, minutes in own.phrases
        ),
        words=tuple(words),
        before=re.compile(rf"(?:{own.before_clock})[ \u00a0]$") if own.before_clock else None,
        morning=_near(own.morning),
        afternoon=_near(own.afternoon),
        night=_near(own.night),
        numbers=numbers,
        whole_day=language in _WHOLE_DAY,
    )


def _near(pattern: str) -> re.Pattern[str] | None:
    return re.compile(whole(pattern)) if pattern else None


def find(low: str, language: str) -> Iterator[tuple[int, int, TimeValue]]:
    """Yield the times of a text in lower case with their place; they may overlap."""
    if language in han.LANGUAGES:
        yield from han.times(low)
    known = _grammar(language)
    figured = _DIGIT.search(low) is not None
    for match in _DIGITAL.finditer(low) if figured else ():
        end = match.end("m")
        tail = (match["tail"] or "").strip()
        clock = known.clock is not None and known.clock.match(low[end:].lstrip())
        ahead = known.before is not None and known.before.search(
            low, max(0, match.start() - 20), match.start()
        )
        mark = match["mark"].strip()
        plain = mark == ":" or (mark == "h" and language in _CLOCK_LANGUAGES_WITH_H)
        if not (plain or match["ap"] or clock or (ahead and mark == ".")):
            continue
        if mark == "," and not (clock and ahead):
            continue  # hours with a decimal
        if mark == "." and not (match["ap"] or clock) and _FIGURE.match(low, end):
            continue  # by 0.05 to 0.82, 4.25–4.5%
        if match["ap"]:
            end = match.end()
        elif clock:
            end = low.index(tail[:1], end) + len(clock[0])
        yield match.start(), end, _value(low, match, end, known)
    for pattern in (_TWELVE, _MILITARY, known.full) if figured else ():
        for match in pattern.finditer(low) if pattern is not None else ():
            hours = pattern is known.full and not match.groupdict().get("m")
            if hours and _duration(low, match, known):
                continue
            yield match.start(), match.end(), _value(low, match, match.end(), known)
    for phrase, minutes in known.phrases:
        for match in phrase.finditer(low):
            hour = int(match["h"]) if match["h"].isdigit() else known.numbers[match["h"]]
            if hour <= 24:
                yield match.start(), match.end(), _phrase(low, match, hour, minutes, known)
    for words, minutes in known.words:
        for match in words.finditer(low):
            yield match.start(), match.end(), TimeValue(minutes=minutes, sure=True)


def _duration(low: str, match: re.Match[str], known: _Grammar) -> bool:
    """Tell whether hours without minutes may be a duration: only a preposition decides."""
    if known.before is None:
        return False
    return known.before.search(low, max(0, match.start() - 20), match.start()) is None


def _value(low: str, match: re.Match[str], end: int, known: _Grammar) -> TimeValue:
    groups = match.groupdict()
    hour, minute = int(groups["h"]), int(groups.get("m") or 0)
    half = groups.get("ap") or _half(low, match.start(), end, known)
    hour = _of_day(hour, half)
    sure = bool(half) or hour > 12 or hour == 0 or match[0].startswith("0")
    sure = sure or (known.whole_day and bool(groups.get("m")) and not known.late(low))
    zone = "utc" if match[0].endswith(("gmt", "utc")) else _zone(low, end)
    return TimeValue(minutes=hour % 24 * 60 + minute, sure=sure, zone=zone)


def _phrase(low: str, match: re.Match[str], hour: int, minutes: int, known: _Grammar) -> TimeValue:
    half = _half(low, match.start(), match.end(), known)
    total = (_of_day(hour, half) * 60 + minutes) % 1440
    if half or hour > 12:
        return TimeValue(minutes=total, sure=True, zone=_zone(low, match.end()))
    return TimeValue(minutes=total % 720, sure=False, zone=_zone(low, match.end()))


def _zone(low: str, end: int) -> str:
    match = _ZONE.match(low[end : end + 24])
    name = match[0].strip(" \u00a0(") if match else ""
    return "local" if _LOCAL.search(name) else "utc" if name == "gmt" else name


def _half(low: str, start: int, end: int, known: _Grammar) -> str:
    """Return a, p or n, for the night, where words beside a time tell, or nothing."""
    before, behind = low[max(0, start - 20) : start], low[start : end + 24]
    found: list[tuple[int, int, str]] = []
    rows = (("p", known.afternoon), ("n", known.night), ("a", known.morning))
    for rank, (letter, pattern) in enumerate(rows):
        if pattern is None:
            continue
        found += [(len(before) - m.end(), rank, letter) for m in pattern.finditer(before)]
        if after := pattern.search(behind):
            found.append((max(0, after.start() - (end - start)), rank, letter))
    return min(found)[2] if found else ""


def _of_day(hour: int, half: str) -> int:
    if half == "n":
        half = "p" if _DAWN < hour < 12 else "a"  # eleven at night, three at night
    if half == "p" and hour < 12:
        return hour + 12
    return 0 if half == "a" and hour == 12 else hour
