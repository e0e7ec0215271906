"""Clock times, on twelve and twenty-four hours."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import ClassVar

from auditor.facts.base import Comparison, Context, Judgement, Level, assign
from auditor.lang import END, cldr, lowered, table, western, whole
from auditor.lang.topics.dates import DateTable
from auditor.model import Mention, Sentence, Span

CHANGED = "time-changed"

_DIGITAL = re.compile(
    r"(?<![\d.,:/-])(?P<h>[01]?\d|2[0-4])(?P<mark>[:.h]|[ \u00a0]h[ \u00a0])(?P<m>[0-5]\d)"
    r"(?![\d%]|[.,:]\d)"
    r"(?P<tail>[ \u00a0]?(?:(?P<ap>[ap])\.?[ ]?m\.?(?![a-z])|[^\s\d]{1,12})?)"
)
_TWELVE = re.compile(
    r"(?<![\d.,:/-])(?P<h>1[0-2]|0?[1-9])[ \u00a0]?(?P<ap>[ap])\.?[ ]?m(?:\.|(?![a-z]))"
)
_MILITARY = re.compile(
    r"(?<![\d.,:/-])(?P<h>[01]\d|2[0-3])(?P<m>[0-5]\d)[ \u00a0](?:gmt|utc|hours)(?!\w)"
)
_CJK_HOUR = r"\d{1,2}|十[一二]?|[一二三四五六七八九两兩]"
_CJK_DAYTIME = "|".join(
    "午前 午後 上午 下午 晚上 凌晨 早上 清晨 傍晚 夜里 中午 深夜 未明 早朝 夕方 夜".split()
    + "오전 오후 저녁 새벽 밤".split()
)
_CJK = re.compile(
    rf"(?:(?P<ap>{_CJK_DAYTIME})의?\s?(?P<h>{_CJK_HOUR})|(?<![\d.])(?P<plain>\d{{1,2}}))"
    r"\s?(?:時|时|點|点|시)(?!間|间|간|代|대)"
    r"(?:\s?(?:(?P<m>\d{1,2}|[一二三四五]?十[一二三四五六七八九]?)\s?(?:分|분)|(?P<half>半|반)|(?P<quarter>[一三])刻))?"
)
_CJK_WORDS = re.compile(
    r"(?P<noon>正午|中午(?=[，,。、的前后後]|$|\s)|정오)|(?P<midnight>午夜(?!場|场)|半夜零|자정|真夜中)"
)
_PARTS = {"半": 30, "반": 30, "一": 15, "三": 45}
_CJK_FIGURES = {c: n for n, c in enumerate("零一二三四五六七八九")} | {"两": 2, "兩": 2}
_CJK_PM = frozenset(("午後", "下午", "晚上", "傍晚", "夕方", "夜", "오후", "저녁", "밤"))
_CJK_AM = frozenset("午前 上午 凌晨 早上 清晨 未明 早朝 深夜 오전 새벽".split())
_ZONE = re.compile(
    r"^[ \u00a0(]{0,2}(?:utc|gmt|e[sd]t|c[es]s?t|mez|mesz|msk|ist|bst|p[sd]t|local time|ortszeit|"
    r"heure locale|hora local|ora locale|local(?:e|es|i|is)?(?![a-z])|"
    r"по местному|за місцевим|по москов|по гринв|当地时间|当地時間)"
)
_LOCAL = re.compile("local|locale|ort|мест|місц|当地")
_CLOCK_LANGUAGES_WITH_H = frozenset(("fr", "pt", "es", "ca", "it", "ro"))


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeValue:
    """
    Minutes since midnight; `sure` says that the half of the day is known.

    `zone` is the time zone named beside it, in lower case.
    """

    minutes: int
    sure: bool
    zone: str = ""

    @property
    def figures(self) -> tuple[float, ...]:
        """Return the numbers in it, for numbers that repeat one of them."""
        hour, minute = divmod(self.minutes, 60)
        # “Half eight” and “a quarter to eight” name the hour that follows.
        after = (hour + 1, hour % 12 + 1) if minute in {30, 45} else ()
        return tuple(map(float, (hour, hour % 12, hour % 12 or 12, minute, *after)))


class Time:
    """Times of day; a whole-hour difference beside a named zone is left undecided."""

    name: ClassVar[str] = "time"
    rules: ClassVar[tuple[str, ...]] = (CHANGED,)
    exclusive: ClassVar[bool] = True

    def find(self, sentence: Sentence, context: Context) -> Iterator[Mention]:
        """Yield the clock times of a sentence."""
        base = sentence.span.start
        covered = bytearray(len(sentence.text))
        for start, end, value in _find(western(lowered(sentence.text)), context.language):
            if covered.find(1, start, end) >= 0 or not context.free(base + start, base + end):
                continue
            covered[start:end] = b"\1" * (end - start)
            yield Mention(
                kind=self.name,
                span=Span(base + start, base + end),
                sentence=sentence.index,
                surface=sentence.text[start:end],
                value=value,
            )

    def compare(self, comparison: Comparison) -> Iterator[Judgement]:
        """Yield times that stand in the place of another time of the source."""
        source = comparison.source
        ours = comparison.rewrite.mentions(self.name)
        if source is None or not ours:
            return
        theirs = source.mentions(self.name)
        pairs = assign(ours, theirs, lambda a, b: float(same(a.value, b.value)))
        matched = {i for i, _, _ in pairs}
        taken = {j for _, j, _ in pairs}
        free = [m for j, m in enumerate(theirs) if j not in taken]
        for i, mention in enumerate(ours):
            if i in matched or any(same(mention.value, m.value) for m in theirs) or not free:
                continue
            slot = free.pop(0)
            a, b = mention.value, slot.value
            if a.zone != b.zone and (a.minutes - b.minutes) % 30 == 0:
                why = "the times may be in two zones"
                yield Judgement(rule=CHANGED, level=Level.UNVERIFIABLE, rewrite=(), why=(why,))
                continue
            yield Judgement(
                rule=CHANGED,
                level=Level.CHANGED,
                rewrite=(mention.span,),
                source=(slot.span,),
                found=mention.surface,
                expected=slot.surface,
                why=("another time of day",),
            )


def same(a: TimeValue, b: TimeValue) -> bool:
    """Tell whether two times agree, where needed on the twelve-hour clock."""
    if a.sure and b.sure:
        return a.minutes % 1440 == b.minutes % 1440
    return a.minutes % 720 == b.minutes % 720


@dataclass(frozen=True, slots=True)
class _Grammar:
    clock: re.Pattern[str] | None
    full: re.Pattern[str] | None
    phrases: tuple[tuple[re.Pattern[str], int], ...]
    words: tuple[tuple[re.Pattern[str], int], ...]
    before: re.Pattern[str] | None
    morning: re.Pattern[str] | None
    afternoon: re.Pattern[str] | None
    numbers: dict[str, int]


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
                    whole(pattern).replace("{h}", rf"(?P<h>\d{{1,2}}(?![.:,]?\d)|{spelled})")
                ),
                minutes,
            )
            for pattern, minutes in own.phrases
        ),
        words=tuple(words),
        before=re.compile(rf"(?:{own.before_clock})[ \u00a0]$") if own.before_clock else None,
        morning=_near(own.morning),
        afternoon=_near(own.afternoon),
        numbers=numbers,
    )


def _near(pattern: str) -> re.Pattern[str] | None:
    return re.compile(whole(pattern)) if pattern else None


def _find(low: str, language: str) -> Iterator[tuple[int, int, TimeValue]]:
    if language in {"zh", "ja", "ko"}:
        yield from _cjk(low)
    known = _grammar(language)
    for match in _DIGITAL.finditer(low):
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
        if match["ap"]:
            end = match.end()
        elif clock:
            end = low.index(tail[:1], end) + len(clock[0])
        yield match.start(), end, _value(low, match, end, known)
    for pattern in (_TWELVE, _MILITARY, known.full):
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
    """Return a or p where words beside a time tell the half of the day, or nothing."""
    around = low[max(0, start - 20) : start], low[start : end + 24]
    for letter, pattern in (("p", known.afternoon), ("a", known.morning)):
        if pattern is not None and any(pattern.search(part) for part in around):
            return letter
    return ""


def _of_day(hour: int, half: str) -> int:
    if half == "p" and hour < 12:
        return hour + 12
    return 0 if half == "a" and hour == 12 else hour


def _cjk(text: str) -> Iterator[tuple[int, int, TimeValue]]:
    for match in _CJK.finditer(text):
        hour = _han(match["h"] or match["plain"])
        part = match["half"] or match["quarter"]
        minute = _PARTS[part] if part else _han(match["m"] or "0")
        if hour > 24 or minute > 59:
            continue
        ahead = match["ap"] or ""
        if ahead in _CJK_PM and hour < 12:
            hour += 12
        elif ahead in _CJK_AM and hour == 12:
            hour = 0
        sure = ahead in _CJK_PM or ahead in _CJK_AM or hour > 12
        yield match.start(), match.end(), TimeValue(minutes=hour % 24 * 60 + minute, sure=sure)
    for match in _CJK_WORDS.finditer(text):
        minutes = 720 if match["noon"] else 0
        yield match.start(), match.end(), TimeValue(minutes=minutes, sure=True)


def _han(text: str) -> int:
    if text.isdigit():
        return int(text)
    tens, mark, ones = text.rpartition("十")
    return (_CJK_FIGURES.get(tens, 1) if mark else 0) * 10 + _CJK_FIGURES.get(ones, 0)
