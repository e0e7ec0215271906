"""Clock times in Chinese, Japanese and Korean."""

import re
from collections.abc import Iterator

from auditor.facts.times.value import TimeValue

LANGUAGES = frozenset(("zh", "ja", "ko"))

_HOUR = r"\d{1,2}|十[一二]?|[一二三四五六七八九两兩]"
_DAYTIME = "|".join(
    "午前 午後 上午 下午 晚上 凌晨 早上 清晨 傍晚 夜里 中午 深夜 未明 早朝 夕方 夜".split()
    + "오전 오후 저녁 새벽 밤".split()
)
_CJK = re.compile(
    rf"(?:(?P<ap>{_DAYTIME})의?\s?(?P<h>{_HOUR})|(?<![\d.])(?P<plain>\d{{1,2}}))"
    r"\s?(?:時|时|點|点|시)(?!間|间|간|代|대)"
    r"(?:\s?(?:(?P<m>\d{1,2}|[一二三四五]?十[一二三四五六七八九]?)\s?(?:分|분)|(?P<half>半|반)|(?P<quarter>[一三])刻))?"
)
_WORDS = re.compile(
    r"(?P<noon>正午|中午(?=[，,。、的前后後]|$|\s)|정오)|(?P<midnight>午夜(?!場|场)|半夜零|자정|真夜中)"
)
_PARTS = {"半": 30, "반": 30, "一": 15, "三": 45}
_FIGURES = {c: n for n, c in enumerate("零一二三四五六七八九")} | {"两": 2, "兩": 2}
_PM = frozenset(("午後", "下午", "晚上", "傍晚", "夕方", "夜", "오후", "저녁", "밤"))
_AM = frozenset("午前 上午 凌晨 早上 清晨 未明 早朝 深夜 오전 새벽".split())


def times(text: str) -> Iterator[tuple[int, int, TimeValue]]:
    """Yield the times of a text with their place."""
    for match in _CJK.finditer(text):
        hour = _han(match["h"] or match["plain"])
        part = match["half"] or match["quarter"]
        minute = _PARTS[part] if part else _han(match["m"] or "0")
        if hour > 24 or minute > 59:
            continue
        ahead = match["ap"] or ""
        if ahead in _PM and hour < 12:
            hour += 12
        elif ahead in _AM and hour == 12:
            hour = 0
        sure = ahead in _PM or ahead in _AM or hour > 12
        yield match.start(), match.end(), TimeValue(minutes=hour % 24 * 60 + minute, sure=sure)
    for match in _WORDS.finditer(text):
        minutes = 720 if match["noon"] else 0
        yield match.start(), match.end(), TimeValue(minutes=minutes, sure=True)


def _han(text: str) -> int:
    if text.isdigit():
        return int(text)
    tens, mark, ones = text.rpartition("十")
    return (_FIGURES.get(tens, 1) if mark else 0) * 10 + _FIGURES.get(ones, 0)
