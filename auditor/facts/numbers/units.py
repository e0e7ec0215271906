"""Units and currencies beside a number, and conversions between units."""

import re
from functools import cache

from auditor.lang import cldr, table
from auditor.lang.topics.numbers import NumberTable

SYMBOLS = {
    "$": "$", "US$": "USD", "A$": "AUD", "C$": "CAD", "HK$": "HKD", "NT$": "TWD", "R$": "BRL",
    "S$": "SGD", "€": "EUR", "£": "GBP", "¥": "¥", "₹": "INR", "₽": "RUB", "₺": "TRY",
    "₩": "KRW", "₴": "UAH", "₸": "KZT", "₪": "ILS", "฿": "THB", "₫": "VND", "zł": "PLN",
    "Kč": "CZK", "Ft": "HUF",
}  # fmt: skip
CURRENCY = re.compile(r"[A-Z]{3}")

_BEFORE = re.compile(
    r"(?<![A-Za-z])((?:US|HK|NT|[ACRS])?\$|[€£¥₹₽₺₩₴₸₪฿₫]|(?:USD|EUR|GBP|JPY|CNY|RMB|INR|CHF|RUB|UAH))"
    r"[ \u00a0\u202f]?$"
)
_GAP = re.compile(r"[ \u00a0\u202f-]?(?:(?:de|of|di|d['’])[ \u00a0]?)?")
_LONGEST = 26
_CODES = re.compile(r"[ \u00a0\u202f]?(USD|EUR|GBP|JPY|CNY|RMB|INR|CHF|RUB|UAH)(?![A-Za-z])")

# Factor to a base unit and the dimension; temperatures have their own rule.
_DIMENSIONS = {
    "length": {
        "km": 1000.0, "m": 1.0, "cm": 0.01, "mm": 0.001, "mi": 1609.344, "yd": 0.9144,
        "ft": 0.3048, "in": 0.0254, "nmi": 1852.0,
    },
    "mass": {
        "kg": 1.0, "g": 0.001, "mg": 1e-6, "t": 1000.0, "tn": 907.185, "lb": 0.45359237,
        "oz": 0.0283495, "st": 6.35029,
    },
    "area": {
        "km²": 1e6, "m²": 1.0, "ha": 1e4, "ac": 4046.8564, "mi²": 2.589988e6, "ft²": 0.092903,
    },
    "volume": {"l": 1.0, "ml": 0.001, "gal": 3.785412, "m³": 1000.0, "km³": 1e12, "bbl": 158.987},
    "speed": {"km/h": 1.0, "mph": 1.609344, "m/s": 3.6, "kn": 1.852},
    "power": {"W": 1.0, "kW": 1e3, "MW": 1e6, "GW": 1e9},
    "time": {
        "second": 1.0, "minute": 60.0, "hour": 3600.0, "day": 86400.0, "week": 604800.0,
        "month": 2629746.0, "year": 31556952.0, "decade": 315569520.0, "century": 3155695200.0,
    },
}  # fmt: skip
_DIMENSION = {unit: name for name, units in _DIMENSIONS.items() for unit in units}
_ROUGH = 0.06  # converted figures are rounded to one or two digits


def dimension(unit: str) -> str:
    """Name what a unit measures: length, money, percent ..., or nothing."""
    if unit in {"%", "points", "‰"}:
        return "percent"
    if unit in {"°C", "°F", "K"}:
        return "temperature"
    if unit in {"$", "¥"} or CURRENCY.fullmatch(unit):
        return "money"
    return _DIMENSION.get(unit, "")


def same_unit(a: str, b: str) -> bool:
    """Tell whether two units are one; a bare dollar or yen sign may be several currencies."""
    if a == b:
        return True
    pair = {a, b}
    if "$" in pair:
        return bool(
            pair & {"USD", "AUD", "CAD", "NZD", "HKD", "SGD", "TWD", "MXN", "ARS", "CLP", "COP"}
        )
    return "¥" in pair and bool(pair & {"JPY", "CNY"})


def converts(value: float, unit: str, other: float, other_unit: str) -> bool:
    """Tell whether two quantities are the same within rounding."""
    kind = dimension(unit)
    if kind != dimension(other_unit) or not kind or unit == other_unit:
        return False
    if kind == "temperature":
        a, b = _celsius(value, unit), _celsius(other, other_unit)
        return abs(a - b) <= max(1.0, 0.04 * abs(a))
    factors = _DIMENSIONS.get(kind)
    if factors is None:
        return False
    a, b = value * factors[unit], other * factors[other_unit]
    return abs(a - b) <= _ROUGH * max(abs(a), abs(b))


def _celsius(value: float, unit: str) -> float:
    if unit == "°F":
        return (value - 32) / 1.8
    return value - 273.15 if unit == "K" else value


@cache
def _words(language: str) -> dict[str, str]:
    generated = cldr.load("units", language)
    own = table(language, "numbers", NumberTable)
    found: dict[str, str] = {**generated.get("currencies", {}), **generated.get("units", {})}
    for symbol, currency in SYMBOLS.items():
        found[symbol.lower()] = currency
    found |= {"%": "%", "٪": "%", "％": "%", "°c": "°C", "°f": "°F", "° c": "°C", "km²": "km²"}
    return found | (own.units if own is not None else {})


def after(low: str, end: int, language: str) -> tuple[str, int]:
    """Return the unit that follows a number in lower-case text, and where it ends."""
    words = _words(language)
    gap = _GAP.match(low, end)
    starts = {end, gap.end() if gap else end}
    if low[end : end + 1] in {" ", "\u00a0", "\u202f", "-"}:
        starts.add(end + 1)
    spaced = language not in {"zh", "ja", "ko", "th"}
    for start in sorted(starts, reverse=True):
        for length in range(min(_LONGEST, len(low) - start), 0, -1):
            word = low[start : start + length].replace("\u00a0", " ").replace("-", " ")
            unit = words.get(word)
            if unit is None:
                continue
            stop = start + length
            if spaced and word[-1].isalpha() and low[stop : stop + 1].isalpha():
                continue
            if word[0].isalpha() and start == end and low[end - 1 : end].isalpha() and spaced:
                continue
            return unit, stop
    return "", end


def before(text: str, start: int) -> tuple[str, int]:
    """Return the currency sign or code in front of a number, and where it starts."""
    match = _BEFORE.search(text, max(0, start - 6), start)
    if match is None:
        return "", start
    sign = match[1]
    return SYMBOLS.get(sign, "CNY" if sign == "RMB" else sign), match.start()


def code_after(text: str, end: int) -> tuple[str, int]:
    """Return the currency code behind a number, and where it ends."""
    match = _CODES.match(text, end)
    if match is None:
        return "", end
    return ("CNY" if match[1] == "RMB" else match[1]), match.end()
