"""Names and signs of units and currencies beside a number."""

import re
from dataclasses import dataclass
from functools import cache

from auditor.facts.numbers.measures import dimension, seconds
from auditor.lang import cldr, table
from auditor.lang.topics.numbers import NumberTable

SPACELESS = frozenset(("zh", "ja", "ko", "th"))

SYMBOLS = {
    "$": "$", "US$": "USD", "A$": "AUD", "AU$": "AUD", "C$": "CAD", "CA$": "CAD", "HK$": "HKD",
    "NT$": "TWD", "R$": "BRL", "S$": "SGD", "NZ$": "NZD", "€": "EUR", "£": "GBP", "¥": "¥",
    "￥": "¥", "₹": "INR", "₽": "RUB", "₺": "TRY", "₩": "KRW", "₴": "UAH", "₸": "KZT", "₪": "ILS",
    "฿": "THB", "₫": "VND", "₱": "PHP", "₦": "NGN", "zł": "PLN", "Kč": "CZK", "Ft": "HUF",
    "лв.": "BGN", "kr": "crown", "kr.": "crown", "₨": "rupee", "৳": "BDT", "Rs": "rupee",
    "Rp": "IDR",
}  # fmt: skip
_SIGNS = frozenset(symbol.lower() for symbol in SYMBOLS if not symbol[-1].isalpha())
_MARKS = {
    "%": "%", "٪": "%", "％": "%", "‰": "‰", "°c": "°C", "°f": "°F", "° c": "°C", "° f": "°F",
    "℃": "°C", "℉": "°F", "º c": "°C", "ºc": "°C", "°": "degree", "km²": "km²", "km2": "km²",
    "m²": "m²", "m2": "m²", "m³": "m³", "m3": "m³", "km³": "km³", "km/h": "km/h", "km": "km",
    "cm": "cm", "mm": "mm", "kg": "kg", "ha": "ha", "mph": "mph", "kwh": "kWh", "mwh": "MWh",
    "gwh": "GWh", "twh": "TWh", "mw": "MW", "gw": "GW", "kw": "kW",
}  # fmt: skip
_CODES = (
    "AED|AUD|BRL|CAD|CHF|CNY|CZK|DKK|EUR|GBP|HKD|HUF|IDR|ILS|INR|JPY|KRW|KZT|MXN|NOK|NZD|PHP|PLN|"
    "RMB|RON|RUB|SAR|SEK|SGD|THB|TRY|TWD|UAH|USD|VND|ZAR"
)
_BEFORE = re.compile(
    rf"(?<![A-Za-z])((?:AU|US|CA|HK|NT|NZ|[ACRS])?\$|[€£¥￥₹₽₺₩₴₸₪฿₫₱₦৳₨]|R[sp]\.?|{_CODES})"
    r"[ \u00a0\u202f]?$"
)
_AFTER = re.compile(rf"[ \u00a0\u202f]?({_CODES})(?![A-Za-z])")
_GAP = re.compile(r"[ \u00a0\u202f-]?(?:(?:de|of|di|d['’]|από|din|de los|из)[ \u00a0]?)?")
_BLANKS = str.maketrans("\u00a0\u202f-", "   ")
_WORD = re.compile(r"[^\W\d_]++")
_LONGEST = 28
_CODE_WINDOW = 6


@dataclass(frozen=True, slots=True)
class _Names:
    words: dict[str, str]
    starts: frozenset[str]
    longest: int


@cache
def _names(language: str) -> _Names:
    generated = cldr.load("units", language)
    own = table(language, "numbers", NumberTable)
    words: dict[str, str] = {**generated.get("currencies", {}), **generated.get("units", {})}
    words |= {symbol.lower(): currency for symbol, currency in SYMBOLS.items()}
    words |= _MARKS
    if own is not None:
        words |= own.units
    words = {word: unit for word, unit in words.items() if word and unit}
    return _Names(
        words=words,
        starts=frozenset(word[0] for word in words),
        longest=min(_LONGEST, max(map(len, words))),
    )


def after(low: str, end: int, language: str) -> tuple[str, int]:
    """Return the unit that follows a number in lower-case text, and where it ends."""
    gap = _GAP.match(low, end)
    starts = {end, gap.end() if gap else end}
    if low[end : end + 1] in {" ", "\u00a0", "\u202f", "-", "‑"}:
        starts.add(end + 1)
    for start in sorted(starts, reverse=True):
        unit, stop = _at(low, start, language)
        if not unit:
            continue
        glued = start == end and low[start].isalpha() and low[end - 1 : end].isalpha()
        if not glued or language in SPACELESS:
            return unit, stop
    return "", end


def _at(low: str, start: int, language: str) -> tuple[str, int]:
    """Return the unit whose name begins here, the longest name first."""
    names = _names(language)
    if low[start : start + 1] not in names.starts:
        return "", start
    ahead = low[start : start + names.longest].translate(_BLANKS)
    for length in range(len(ahead), 0, -1):
        unit = names.words.get(ahead[:length])
        if unit is None:
            continue
        stop = start + length
        inside = ahead[length - 1].isalpha() and low[stop : stop + 1].isalpha()
        # “$5m-$7m”: the second sign is the second sum's.
        next_one = ahead[:length] in _SIGNS and low[stop : stop + 1].isdigit()
        if next_one or (inside and language not in SPACELESS):
            continue
        return unit, stop
    return "", start


def before(text: str, start: int) -> tuple[str, int]:
    """Return the currency sign or code in front of a number, and where it starts."""
    match = _BEFORE.search(text, max(0, start - _CODE_WINDOW), start)
    if match is None:
        return "", start
    sign = match[1].rstrip(".")
    return SYMBOLS.get(sign, "CNY" if sign == "RMB" else sign), match.start()


def code_after(text: str, end: int) -> tuple[str, int]:
    """Return the currency code behind a number, and where it ends."""
    match = _AFTER.match(text, end)
    if match is None:
        return "", end
    return ("CNY" if match[1] == "RMB" else match[1]), match.end()


def spells(low: str, language: str) -> frozenset[float]:
    """Return the lengths of time, in seconds, that bare words of a text name: week, decade."""
    found: set[float] = set()
    starts = range(len(low)) if language in SPACELESS else (m.start() for m in _WORD.finditer(low))
    for start in starts:
        unit, _ = _at(low, start, language)
        if unit and dimension(unit) == "time":
            found.update(seconds((1.0,), unit))
    return frozenset(found)


def times(word: str, language: str) -> bool:
    """Tell whether a word is the name of a length of time: decade, week."""
    unit, stop = named(word, 0, language)
    return stop == len(word) and dimension(unit) == "time"


def named(low: str, start: int, language: str) -> tuple[str, int]:
    """Return the unit whose name begins here, and where it ends."""
    return _at(low, start, language)
