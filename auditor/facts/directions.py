"""Which way a value points: from it or to it, since a day or until it."""

import re
from dataclasses import dataclass
from functools import cache

from auditor.facts.base import View
from auditor.lang import BEGIN, END, lowered, script_of, table
from auditor.lang.topics.directions import DirectionTable
from auditor.model import Mention

START, GOAL, PAST = "from", "to", "before"
SINCE, UNTIL = "since", "until"

_WINDOW = 36  # code points in front of a value
_BEHIND = 30  # code points from the end of a value on
_JOINED = frozenset(("Hani", "Jpan", "Thai"))  # scripts that put no blank between words
_LOOSE = frozenset(("Kore", "Deva"))  # whose particles follow their word
# An article or an approximation, and the sign of a currency, may stand in front of a figure.
_SIGN = r"(?:[a-z]{0,2}[$€£¥₹₽₺₩₴₪]|(?:usd|eur|gbp|chf|jpy|cny|inr|czk|pln|rs\.?|rp)[ \u00a0])"
_LEAD = rf"[ \u00a0]?(?:[^\W\d_]{{1,9}} )?{_SIGN}?[ \u00a0(]?\Z"

_Rows = tuple[tuple[str, re.Pattern[str] | None, re.Pattern[str] | None], ...]


@dataclass(frozen=True, slots=True)
class _Patterns:
    values: _Rows
    days: _Rows


def way(view: View, number: Mention) -> str:
    """Return whether something went from or to a number, or was it before; or nothing."""
    known = _patterns(view.language)
    return _role(view, number, known.values) if known is not None else ""


def side(view: View, date: Mention) -> str:
    """Return whether a date opens or closes a period, or nothing."""
    known = _patterns(view.language)
    return _role(view, date, known.days) if known is not None else ""


def _role(view: View, mention: Mention, rows: _Rows) -> str:
    sentence = view.document.sentences[mention.sentence]
    low = lowered(sentence.text)
    start, end = mention.span.start - sentence.span.start, mention.span.end - sentence.span.start
    window = low[max(0, start - _WINDOW) : start]
    tail = _tail(low, start, end)
    for name, ahead, behind in rows:
        if ahead is not None and ahead.search(window):
            return name
        if behind is not None and any(
            behind.match(low, at, end + _BEHIND) for at in dict.fromkeys((tail, end))
        ):
            return name
    return ""


def _tail(low: str, start: int, end: int) -> int:
    """Return where the last word of a value begins: its ending may be the particle."""
    while end > start and low[end - 1].isalpha():
        end -= 1
    return end - 1 if end > start and low[end - 1] in "’'" else end


@cache
def _patterns(language: str) -> _Patterns | None:
    own = table(language, "directions", DirectionTable)
    if own is None:
        return None
    script = script_of(language)
    joined = script in _JOINED
    begin = "" if joined else BEGIN
    edge = "" if joined or script in _LOOSE else END

    def ahead(pattern: str, lead: str) -> re.Pattern[str] | None:
        return re.compile(f"{begin}(?:{pattern}){lead}") if pattern else None

    def behind(pattern: str) -> re.Pattern[str] | None:
        return re.compile(rf"[ \u00a0]?(?:{pattern}){edge}") if pattern else None

    lead = r"[约約近的]?\Z" if joined else _LEAD
    between = rf"(?:(?:{own.between})[ \u00a0]?){{0,3}}" if own.between else ""
    gap = rf"{between}\Z" if joined else rf"(?:[ \u00a0]|(?<=[-’'])){between}\Z"
    if language == "he":
        gap = rf"[ \u00a0]?{between}\Z"
    return _Patterns(
        values=(
            (PAST, ahead(own.past, lead), behind(own.past_after)),
            (START, ahead(own.start, lead), behind(own.start_after)),
            (GOAL, ahead(own.goal, lead), behind(own.goal_after)),
        ),
        days=(
            (SINCE, ahead(own.since, gap), behind(own.since_after)),
            (UNTIL, ahead(own.until, gap), behind(own.until_after)),
        ),
    )
