"""
Generate `data/dates/<code>.json` from CLDR: months, weekdays, day order, relative words.

Run `python -m auditor.lang.cldr.dates`; package `cldr-dates-full` (Unicode-3.0).
"""

import json
import re
import sys
import tempfile
from importlib import resources
from pathlib import Path
from typing import Any

from auditor.lang.cldr.numbers import LOCALES, clean, fetch

PACKAGES = ("cldr-dates-full",)

_DAYS = {"mon": 0, "tue": 1, "wed": 2, "thu": 3, "fri": 4, "sat": 5, "sun": 6}
_OFFSETS = (-2, -1, 0, 1, 2)
_UNITS = ("day", "week", "month", "year")


def table(code: str, folder: Path) -> dict[str, Any]:
    """Return the date table of one language."""
    home = folder / "cldr-dates-full/main" / code
    calendar = json.loads((home / "ca-gregorian.json").read_text(encoding="utf-8"))
    gregorian = calendar["main"][code]["dates"]["calendars"]["gregorian"]
    months: dict[str, int] = {}
    days: dict[str, int] = {}
    for context in ("format", "stand-alone"):
        for width in ("wide", "abbreviated"):
            for number, name in gregorian["months"][context][width].items():
                word = clean(name).rstrip(".")
                if re.search(r"[^\W\d_]", word) and not word[0].isdigit():
                    months.setdefault(word, int(number))
            for key, name in gregorian["days"][context][width].items():
                days.setdefault(clean(name).rstrip("."), _DAYS[key])
    fields = json.loads((home / "dateFields.json").read_text(encoding="utf-8"))
    known = fields["main"][code]["dates"]["fields"]
    relative: dict[str, list[Any]] = {}
    for unit in _UNITS:
        for offset in _OFFSETS:
            phrase = clean(known[unit].get(f"relative-type-{offset}", ""))
            if phrase and not re.search(r"\d", phrase):
                relative.setdefault(phrase, [unit, offset])
    short = gregorian["dateFormats"]["short"]
    pattern = short if isinstance(short, str) else short["_value"]
    order = "".join(dict.fromkeys(c.lower() for c in pattern if c in "yMd"))
    return {"order": order, "months": months, "days": days, "relative": relative}


def main() -> None:
    """Write all tables."""
    target = Path(str(resources.files("auditor.lang.cldr"))) / "data" / "dates"
    target.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(temporary)
        if len(sys.argv) == 1:
            fetch(folder, PACKAGES)
        for code in LOCALES:
            home = folder / "cldr-dates-full/main"
            name = "no" if code == "nb" and (home / "no").is_dir() else code
            text = json.dumps(table(name, folder), ensure_ascii=False, separators=(",", ":"))
            (target / f"{code}.json").write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
