"""
Generate `data/units/<code>.json` from CLDR: names of units and currencies.

Run `python -m auditor.lang.cldr.units`; packages `cldr-units-full` and `cldr-numbers-full`.
"""

import json
import re
import sys
import tempfile
from importlib import resources
from pathlib import Path

from auditor.lang.cldr.numbers import LOCALES, clean, fetch

PACKAGES = ("cldr-units-full", "cldr-numbers-full")

# CLDR unit → the name used in comparisons.
UNITS = {
    "length-kilometer": "km", "length-meter": "m", "length-centimeter": "cm",
    "length-millimeter": "mm", "length-mile": "mi", "length-yard": "yd", "length-foot": "ft",
    "length-inch": "in", "length-nautical-mile": "nmi", "length-light-year": "ly",
    "mass-kilogram": "kg", "mass-gram": "g", "mass-milligram": "mg", "mass-tonne": "t",
    "mass-metric-ton": "t", "mass-ton": "tn", "mass-pound": "lb", "mass-ounce": "oz",
    "mass-stone": "st", "temperature-celsius": "°C", "temperature-fahrenheit": "°F",
    "temperature-kelvin": "K", "area-square-kilometer": "km²", "area-square-meter": "m²",
    "area-hectare": "ha", "area-acre": "ac", "area-square-mile": "mi²",
    "area-square-foot": "ft²", "volume-liter": "l", "volume-milliliter": "ml",
    "volume-gallon": "gal", "volume-cubic-meter": "m³", "volume-cubic-kilometer": "km³",
    "volume-barrel": "bbl", "speed-kilometer-per-hour": "km/h", "speed-mile-per-hour": "mph",
    "speed-meter-per-second": "m/s", "speed-knot": "kn", "duration-century": "century",
    "duration-decade": "decade", "duration-year": "year", "duration-month": "month",
    "duration-week": "week", "duration-day": "day", "duration-hour": "hour",
    "duration-minute": "minute", "duration-second": "second", "energy-kilowatt-hour": "kWh",
    "power-watt": "W", "power-kilowatt": "kW", "power-megawatt": "MW", "power-gigawatt": "GW",
    "concentr-percent": "%", "concentr-permille": "‰",
}  # fmt: skip
CURRENCIES = (
    "AED AFN AMD ARS AUD AZN BDT BGN BRL BYN CAD CHF CLP CNY COP CZK DKK EGP EUR GBP GEL HKD HRK "
    "HUF IDR ILS INR IQD IRR ISK JPY KES KGS KRW KZT LKR MAD MDL MXN MYR NGN NOK NZD PEN PHP PKR "
    "PLN RON RSD RUB SAR SEK SGD THB TJS TMT TND TRY TWD UAH USD UYU UZS VND ZAR"
).split()

_STYLES = ("long", "short")
_AMBIGUOUS = {"in", "st", "tn", "kn", "mi", "ac", "mon.", "min.", "pt"}  # words of other sense
_PATTERN = re.compile(r"\{0\}")


def table(code: str, folder: Path) -> dict[str, dict[str, str]]:
    """Return words of units and of currencies of one language."""
    path = folder / "cldr-units-full/main" / code / "units.json"
    units = json.loads(path.read_text(encoding="utf-8"))["main"][code]["units"]
    words: dict[str, str] = {}
    for style in _STYLES:
        for name, unit in UNITS.items():
            for key, pattern in units[style].get(name, {}).items():
                if "count" in key and isinstance(pattern, str):
                    word = clean(_PATTERN.sub("", pattern))
                    if word and word not in _AMBIGUOUS and (len(word) > 1 or not word.isascii()):
                        words.setdefault(word, unit)
    path = folder / "cldr-numbers-full/main" / code / "currencies.json"
    known = json.loads(path.read_text(encoding="utf-8"))["main"][code]["numbers"]["currencies"]
    money: dict[str, str] = {}
    for currency in CURRENCIES:
        for key, name in known.get(currency, {}).items():
            if key.startswith("displayName"):
                money.setdefault(clean(name), currency)
    return {"units": dict(sorted(words.items())), "currencies": dict(sorted(money.items()))}


def main() -> None:
    """Write all tables."""
    target = Path(str(resources.files("auditor.lang.cldr"))) / "data" / "units"
    target.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(temporary)
        if len(sys.argv) == 1:
            fetch(folder, PACKAGES)
        for code in LOCALES:
            name = {"nb": "no"}.get(code, code)
            found = table(
                name if (folder / "cldr-units-full/main" / name).is_dir() else code, folder
            )
            text = json.dumps(found, ensure_ascii=False, separators=(",", ":"))
            (target / f"{code}.json").write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
