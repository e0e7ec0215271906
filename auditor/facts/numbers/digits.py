"""Numbers written in digits, with the separators of their language."""

import re

from auditor.lang import cldr

DIGITS = re.compile(
    r"(?P<sign>(?<![\w.,:/)%°€$£¥-])[-−–+])?"
    r"(?<![\d.,:/])(?P<number>"
    r"\d{1,3}(?:[\u00a0\u202f\u2009]\d{3})++(?:[.,٫]\d+)?(?!\d)"
    r"|\d{1,3}(?: \d{3})++(?:[.,]\d+)?(?!\d)"
    r"|\d++(?:[.,'’٬٫]\d++)*+)"
)
# Telephone numbers, dates, versions, addresses: figures that are compared as they are written.
CODE = re.compile(
    r"(?<![.,:/-])(?<![^\W\u3040-\u9fff])(?:\+?\d{1,6}(?:[-–]\d{1,6}){2,12}+"
    r"|(?!\d{1,3}(?:\.\d{3}){2,6}(?![\d.]))\d{1,5}(?:\.\d{1,5}){2,12}+"
    r"|\d{1,4}/\d{1,4}(?:/\d{1,4})*+)(?![^\W\u3040-\u9fff]|/|-\d)"
)
# 3:1, 4-0: a colon with two digits behind it is a time.
SCORE = re.compile(r"(?<![\d.,:/–-])(\d{1,3})(?::(\d)(?![\d:]|[.,]\d)|[比対대](\d{1,2})(?!\d))")
# 3-1, 2–2: what falls or stays is no range.
PLAYED = re.compile(r"(?<![\w.,:/–-])(\d{1,2})[-–](\d{1,2})(?![\w:/–-]|[.,]\d|[ \u00a0]?[%°])")
# Lengths of time as sports write them: 1:56.32, 1.56,32, 1'56"32, 2:05:41, 1 min 56 s 32.
RACE = re.compile(
    r"(?<![\d.,:/–-])(?:(?P<h>\d{1,2}):(?P<hm>[0-5]\d):(?P<hs>[0-5]\d(?:[.,]\d{1,3})?)"
    r"|(?P<dh>\d)\.(?P<dm>1[3-9]|[2-5]\d|(?:(?<=\bin \d\.)|(?<=\bpå \d\.)|(?<=\bmit \d\.))"
    r"(?:0\d|1[0-2]))\.(?P<dhs>[0-5]\d)"
    r"|(?P<m>\d{1,2})(?::(?P<s>[0-5]\d[.,]\d{1,3})|\.(?P<ds>[0-5]\d,\d{1,3})"
    r"|['’′](?P<as>[0-5]\d)(?:\"|”|″|''|’’)(?P<af>\d{1,3})"
    r"|[ \u00a0]?min[ \u00a0](?P<ms>[0-5]?\d)[ \u00a0]?s[ \u00a0]?(?P<mf>\d{1,3})?)"
    r"|(?P<em>\d{1,2})(?:分|분\s?)(?P<es>[0-5]?\d)(?:秒|초\s?)(?P<ef>\d{1,3})"
    r"|(?P<ch>\d{1,2})(?:時間|小[时時]|시간)\s?(?P<cm>[0-5]?\d)(?:分|분)\s?(?P<cs>[0-5]?\d)[秒초])"
    r"(?![\d:]|[.,]\d)"
)
# 5'10" is a height in feet and inches.
HEIGHT = re.compile(
    r"(?<![\d.,:/–-])(?P<ft>\d)['’′][ \u00a0]?(?P<in>1[01]|\d)(?:\"|”|″|''|’’)(?!\d)"
)
VULGAR = {
    "½": 1 / 2, "¼": 1 / 4, "¾": 3 / 4, "⅓": 1 / 3, "⅔": 2 / 3, "⅕": 1 / 5, "⅖": 2 / 5,
    "⅗": 3 / 5, "⅘": 4 / 5, "⅙": 1 / 6, "⅛": 1 / 8, "⅜": 3 / 8, "⅝": 5 / 8, "⅞": 7 / 8,
}  # fmt: skip

_SPACES = re.compile(r"[ \u00a0\u202f\u2009'’]")
_LONGEST = 24  # digits beyond which a run is a code, not a number


def readings(text: str, language: str) -> tuple[float, ...]:
    """
    Return the plausible values of a digit string, the most plausible first.

    A single separator before three digits is ambiguous; the language's own convention comes
    first. A malformed grouping gives no reading.
    """
    text = _SPACES.sub("", text).replace("٫", ".").replace("٬", ",")
    if len(text) > _LONGEST:
        return ()
    separators = [c for c in text if c in ".,"]
    if not separators:
        return (float(text),)
    decimal = cldr.load("numbers", language).get("decimal", ".")
    if len(set(separators)) == 2:
        last = separators[-1]
        if separators.count(last) > 1:
            return ()
        whole, fraction = text.rsplit(last, 1)
        other = "," if last == "." else "."
        if not _grouped(whole.split(other)):
            return ()
        return (float(f"{whole.replace(other, '')}.{fraction}"),)
    mark = separators[0]
    parts = text.split(mark)
    if len(separators) > 1:
        return (float(text.replace(mark, "")),) if _grouped(parts) else ()
    as_decimal = float(f"{parts[0]}.{parts[1]}")
    if not _grouped(parts) or parts[0] == "0":
        return (as_decimal,)
    as_group = float(parts[0] + parts[1])
    if mark == decimal:
        return (as_decimal, as_group)
    # Nobody writes a decimal with two noughts behind it in the separator of another language.
    return (as_group,) if parts[1].endswith("00") else (as_group, as_decimal)


def _grouped(parts: list[str]) -> bool:
    """Tell whether digits are grouped by thousands, or as in South Asia (12,34,567)."""
    if all(len(part) == 3 for part in parts[1:]):
        return 1 <= len(parts[0]) <= 3
    inner = all(len(part) == 2 for part in parts[1:-1])
    return len(parts) > 2 and len(parts[-1]) == 3 and inner and len(parts[0]) <= 2


def timed(text: str, start: int, end: int) -> bool:
    """Tell whether figures with full stops are a length of time; “in” tells it from a date."""
    found = RACE.match(text, start)
    return found is not None and found.end() == end


def race(match: re.Match[str]) -> float:
    """Return the seconds of a length of time that RACE has found."""
    hours = float(match["h"] or match["dh"] or match["ch"] or 0)
    minutes = float(match["hm"] or match["dm"] or match["m"] or match["em"] or match["cm"])
    whole = match["hs"] or match["dhs"] or match["s"] or match["ds"] or match["cs"]
    if whole is None:
        seconds = match["as"] or match["ms"] or match["es"]
        whole = f"{seconds}.{match['af'] or match['mf'] or match['ef'] or 0}"
    return hours * 3600 + minutes * 60 + float(whole.replace(",", "."))
