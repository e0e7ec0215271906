"""Dates in Chinese, Japanese and Korean: 2025年5月1日, 令和7年, 90年代, 5월 3일."""

import re
from collections.abc import Iterator
from dataclasses import replace

from auditor.facts.dates.value import DateValue, Hit

LANGUAGES = frozenset(("zh", "ja", "ko"))

_YEAR = r"\d{4}|[〇零一二三四五六七八九]{4}|(?:令和|平成|昭和|大正|明治|民國|民国)\s?(?:元|\d{1,3})"
_DAY = r"\d{1,2}|[一二三]?十[一二三四五六七八九]?|[一二三四五六七八九]"
_DATE = re.compile(
    rf"(?:(?P<year>{_YEAR})\s?[年년]\s?)?"
    r"(?<![\d.,])(?P<month>\d{1,2}|十[一二]?|[一二三四五六七八九])\s?[月월]"
    r"(?!間|间|球|光|饼|餅|曜|亮)"
    rf"\s?(?:(?P<day>{_DAY})\s?[日号號일](?!間|间|간))?"
    rf"|(?P<only>{_YEAR})\s?[年년](?![代대間间간生])"
    r"|(?<![\d月월年.,第])(?P<monthday>\d{1,2})\s?[日号號일]"
    # A day as a measure: 1日6000人, 1日平均, 1日あたり.
    r"(?![間间간本元圆子程前後后内內以歳목線线楼院室曜]|\s?(?:約|平均|最大|最高|あ?た[りっ]|当た|に?[\d一二三]))"
)
_ANCIENT = r"(?:公元前|西元前|[紀纪]元前|기원전|서기전)\s?"
_BEFORE = re.compile(_ANCIENT + r"(\d{1,4})\s?[年년](?![代대間间])")
_AFTER = re.compile(
    r"(?:公元|西元|[紀纪]元後?|西暦|기원후|서기)\s?(?![前전])(\d{1,4})\s?[年년](?![代대間间])"
)
_CENTURY = re.compile(
    rf"(?P<bc>{_ANCIENT})?"
    r"(?P<n>\d{1,2}|[一二]?十[一二三四五六七八九]?|[一二三四五六七八九])\s?(?:世纪|世紀|세기)"
)
_DECADE = re.compile(r"(?:(\d{4})|(?<!\d)(\d{2})|([二三四五六七八九]十))\s?(?:年代|년대)")
_OF_CENTURY = re.compile(
    r"(\d{1,2}|[一二]?十[一二三四五六七八九]?)\s?(?:世纪|世紀|세기)\s?(\d0|[二三四五六七八九]十)\s?(?:年代|년대)"
)
# The year before the first of each era; the Republic's years are counted alike.
_ERAS = {
    "令和": 2018, "平成": 1988, "昭和": 1925, "大正": 1911, "明治": 1867,
    "民國": 1911, "民国": 1911,
}  # fmt: skip
_DIGITS = {c: n for n, c in enumerate("〇一二三四五六七八九")} | {"零": 0}
_RANGE = re.compile(
    r"[\s(（)）一二三四五六日月火水木金土周曜]{0,6}[至到~〜~–\-—、和・부から터与및와]{1,3}\s?"
)


def dates(text: str) -> Iterator[Hit]:
    """Yield the dates of a text; the end of a range takes month and year from its start."""
    for match in _OF_CENTURY.finditer(text):
        yield Hit(*match.span(), DateValue(decade=(number(match[1]) - 1) * 100 + number(match[2])))
    for match in _BEFORE.finditer(text):
        yield Hit(*match.span(), DateValue(year=-int(match[1])))
    for match in _AFTER.finditer(text):
        yield Hit(*match.span(), DateValue(year=int(match[1])))
    for match in _CENTURY.finditer(text):
        century = number(match["n"])
        yield Hit(*match.span(), DateValue(century=-century if match["bc"] else century))
    for match in _DECADE.finditer(text):
        decade = int(match[1] or match[2] or 0) or number(match[3])
        yield Hit(*match.span(), DateValue(decade=decade))
    before: Hit | None = None
    for match in _DATE.finditer(text):
        year, month, day = (
            number(figures) if figures else None
            for figures in (
                match["year"] or match["only"], match["month"], match["day"] or match["monthday"]
            )
        )  # fmt: skip
        if month is not None and not 1 <= month <= 12:
            continue
        if day is not None and not 1 <= day <= 31:
            continue
        value = DateValue(year=year, month=month, day=day)
        if (
            before is not None
            and year is None
            and before.value.day is not None
            and _RANGE.fullmatch(text, before.end, match.start())
        ):
            value = replace(value, year=before.value.year, month=month or before.value.month)
        before = Hit(*match.span(), value)
        yield before


def number(text: str) -> int:
    """Return the value of figures, of a year of an era, or of Han digits up to 99."""
    for era, year in _ERAS.items():
        if text.startswith(era):
            reign = text[len(era) :].strip()
            return year + (1 if reign == "元" else int(reign))
    if text.isdigit():
        return int(text)
    if "十" in text:
        tens, ones = text.split("十", 1)
        return (_DIGITS.get(tens, 1) if tens else 1) * 10 + (_DIGITS.get(ones, 0) if ones else 0)
    return int("".join(str(_DIGITS.get(c, 0)) for c in text))
