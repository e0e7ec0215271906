"""What units measure, which names are ambiguous, and what converts into what."""

import re
from collections.abc import Iterable

CURRENCY = re.compile(r"[A-Z]{3}")

# Names that several units share; they agree with each of them.
AMBIGUOUS = {
    "$": frozenset("USD AUD CAD NZD HKD SGD TWD MXN ARS CLP COP BRL FJD JMD LRD NAD TTD".split()),
    "¥": frozenset(("JPY", "CNY")),
    "pound": frozenset(("GBP", "lb", "EGP", "LBP", "SYP", "SDG", "SSP")),
    "crown": frozenset(("SEK", "NOK", "DKK", "CZK", "ISK", "EEK", "SKK")),
    "franc": frozenset(("CHF", "XAF", "XOF", "CDF", "RWF", "BIF", "GNF")),
    "rupee": frozenset(("INR", "PKR", "LKR", "NPR", "MUR", "SCR", "IDR")),
    "peso": frozenset(("MXN", "ARS", "CLP", "COP", "CUP", "DOP", "PHP", "UYU", "$")),
    "dinar": frozenset(("RSD", "IQD", "KWD", "TND", "DZD", "JOD", "LYD", "BHD", "MKD")),
    "dirham": frozenset(("AED", "MAD")),
    "lira": frozenset(("TRY", "ITL", "LBP", "SYP")),
    "ruble": frozenset(("RUB", "BYN")),
    "riyal": frozenset(("SAR", "QAR", "OMR", "YER", "IRR")),
    "won": frozenset(("KRW", "KPW")),
    "shilling": frozenset(("KES", "TZS", "UGX", "SOS")),
    "leu": frozenset(("RON", "MDL")),
    "degree": frozenset(("°C", "°F", "K")),
    "ton": frozenset(("t", "tn")),
}
_MONEY = frozenset(AMBIGUOUS) - {"degree", "ton"}

# Factor to a base unit, by dimension; temperatures have their own rule.
_FACTORS = {
    "length": {
        "km": 1000.0, "m": 1.0, "cm": 0.01, "mm": 0.001, "mi": 1609.344, "yd": 0.9144,
        "ft": 0.3048, "in": 0.0254, "nmi": 1852.0, "ly": 9.4607e15,
    },
    "mass": {
        "kg": 1.0, "g": 0.001, "mg": 1e-6, "t": 1000.0, "tn": 907.185, "ton": 1000.0,
        "lb": 0.45359237, "oz": 0.0283495, "st": 6.35029,
        "jin": 0.5,
    },
    "area": {
        "km²": 1e6, "m²": 1.0, "ha": 1e4, "ac": 4046.8564, "mi²": 2.589988e6, "ft²": 0.092903,
        "mu": 666.667, "tsubo": 3.305785, "dunam": 1000.0,
    },
    "volume": {"l": 1.0, "ml": 0.001, "gal": 3.785412, "m³": 1000.0, "km³": 1e12, "bbl": 158.987},
    "speed": {"km/h": 1.0, "mph": 1.609344, "m/s": 3.6, "kn": 1.852},
    "power": {"W": 1.0, "kW": 1e3, "MW": 1e6, "GW": 1e9},
    "energy": {"kWh": 1.0, "MWh": 1e3, "GWh": 1e6, "TWh": 1e9},
    "time": {
        "second": 1.0, "minute": 60.0, "quarter-hour": 900.0, "half-hour": 1800.0, "hour": 3600.0,
        "day": 86400.0, "week": 604800.0, "fortnight": 1209600.0, "month": 2629746.0,
        "quarter-year": 7889238.0, "half-year": 15778476.0, "year": 31556952.0,
        "decade": 315569520.0, "century": 3155695200.0,
    },
}  # fmt: skip
_PARTS = {"points": 1.0, "bp": 0.01}
_SHARES = {"%": 1.0, "‰": 0.1}
_DIMENSION = {unit: name for name, units in _FACTORS.items() for unit in units}
# Currencies that have stayed within a factor of three of each other for decades.
_PAR = frozenset(("EUR", "USD", "$", "GBP", "CHF", "CAD", "AUD", "NZD", "SGD"))
_PAR_FACTOR = 4.0
_ROUGH = 0.06  # converted figures are rounded to one or two digits
_EXACT = 0.02  # lengths of time come out, but for the days of a month
_DEGREES = 1.0
_HOT, _OVEN = 100.0, 5.0  # ovens have no finer scale


def dimension(unit: str) -> str:
    """Name what a unit measures: length, money, percent ..., or nothing."""
    if unit in {"%", "points", "‰", "bp"}:
        return "percent"
    if unit in {"°C", "°F", "K", "degree"}:
        return "temperature"
    if unit in _MONEY or CURRENCY.fullmatch(unit):
        return "money"
    return _DIMENSION.get(unit, "")


def same_unit(a: str, b: str) -> bool:
    """Tell whether two units are, or may be, one: a bare dollar is one of several."""
    return a == b or b in AMBIGUOUS.get(a, ()) or a in AMBIGUOUS.get(b, ())


def converts(value: float, unit: str, other: float, other_unit: str) -> bool:
    """Tell whether two quantities in different units are the same within rounding."""
    if unit == other_unit:
        return False
    unit, other_unit = settled(unit, other_unit), settled(other_unit, unit)
    kind = dimension(unit)
    if not kind or kind != dimension(other_unit):
        return False
    if kind == "temperature":
        return any(
            abs(a - b) <= (_OVEN if min(a, b) > _HOT else _DEGREES)
            for a in _celsius(value, unit, other_unit)
            for b in _celsius(other, other_unit, unit)
        )
    factors = _FACTORS.get(kind)
    if kind == "percent":
        factors = _SHARES if "‰" in {unit, other_unit} else _PARTS
    if factors is None or not {unit, other_unit} <= factors.keys():
        return False
    a, b = value * factors[unit], other * factors[other_unit]
    rough = _EXACT if kind == "time" else _ROUGH
    return abs(a - b) <= rough * max(abs(a), abs(b))


def exchanges(value: float, unit: str, other: float, other_unit: str) -> bool:
    """Tell whether one sum may be the other in another currency; most rates are not known."""
    if not {unit, other_unit} <= _PAR or not value or not other:
        return True
    return 1 / _PAR_FACTOR <= abs(value / other) <= _PAR_FACTOR


def myriad(value: float) -> float:
    """Return the scale a number is counted in: a million for 3,000,000."""
    scale = 1.0
    while scale * 1000 <= abs(value):
        scale *= 1000
    return scale


def settled(unit: str, other: str) -> str:
    """Return what a unit is beside another: a pound beside kilograms is a weight."""
    return "lb" if unit == "pound" and dimension(other) == "mass" else unit


def seconds(values: Iterable[float], unit: str) -> tuple[float, ...]:
    """Return the lengths of time that readings with a unit may mean, in seconds."""
    factor = _FACTORS["time"].get(unit)
    return () if factor is None else tuple(value * factor for value in values)


def _celsius(value: float, unit: str, other: str) -> tuple[float, ...]:
    """Return a temperature in Celsius; bare degrees beside Celsius can only be Fahrenheit."""
    if unit == "K":
        return (value - 273.15,)
    celsius, fahrenheit = (value,), ((value - 32) / 1.8,)
    if unit == "°C":
        return celsius
    if unit == "°F" or other == "°C":
        return fahrenheit
    return celsius if other == "°F" else (*celsius, *fahrenheit)
