"""Whether a date stands in a text in some form that was not read as a date."""

import re

from auditor.facts.base import View
from auditor.facts.dates.grammar import grammar
from auditor.facts.dates.value import DateValue
from auditor.lang import BEGIN, lowered, western

_MONTHS_OF = {"half": 6, "quarter": 3}
_FIGURE = re.compile(r"\d+")


def sighted(value: DateValue, view: View) -> bool:
    """Tell whether the figures of a year, or the name of a month or day, stand in the text."""
    low = view.memo("lowered", lambda v: lowered(v.text))
    if value.weekday is not None:
        low = view.memo("lowered, no times", _without_times)
    if value.year is not None and value.month is None and value.weekday is None:
        return year_sighted(value.year, view)
    known = grammar(view.language)
    if known is None:
        return True
    if value.season is not None:
        return not known.seasons
    if value.weekday is not None:
        return any(
            number == value.weekday
            and len(word) > 3
            # The ending may differ; of a phrase, the first word tells nothing.
            and (word if " " in word else word[: max(4, len(word) - 2)]) in low
            for word, number in known.days.items()
        )
    if value.decade is not None:
        short = value.decade % 100
        return str(short) in _figures(view) or short in _numbers(view)
    if value.month is None:
        return value.day is not None and number_sighted(value.day, view)
    if value.day is None and _bounds_part(value, view):
        return value.year is None or year_sighted(value.year, view)
    named = any(
        number == value.month and re.search(rf"{BEGIN}{known.table.prefix}{re.escape(word)}", low)
        for word, number in known.months.items()
    )
    rest = (part for part in (value.day, value.year) if part is not None)
    return named and all(number_sighted(part, view) for part in rest)


def _bounds_part(value: DateValue, view: View) -> bool:
    """Tell whether a half or a quarter of a year that the text names begins or ends there."""
    for kind, part in (m.value for m in view.mentions("phase")):
        months = _MONTHS_OF.get(kind)
        if months and value.month in {(part - 1) * months + 1, part * months}:
            return True
    return any(  # the first nine months: from January to September
        m.value.unit == "month" and m.value.value > 1 and value.month in {1, m.value.value}
        for m in view.mentions("number")
    )


def _without_times(view: View) -> str:
    """Return the text without times and numbers: “a quarter” often begins like Thursday."""
    taken = [*view.mentions("time"), *view.mentions("number")]
    kept = []
    for sentence in view.sentences:
        text = list(sentence.text)
        for mention in taken:
            if mention.sentence == sentence.index:
                start, end = (
                    at - sentence.span.start for at in (mention.span.start, mention.span.end)
                )
                text[start:end] = " " * (end - start)
        kept.append("".join(text))
    return lowered("\n".join(kept))


def year_sighted(year: int, view: View) -> bool:
    """Tell whether a year stands in the text: 1994, 1,994, ’94, or as a number in words."""
    if any(m.value.year == -year for m in view.mentions("date")):
        return False  # the same figure in the other era
    year = abs(year)
    text = str(year)
    grouped = f"{text[0]}.{text[1:]}", f"{text[0]},{text[1:]}", f"{text[0]} {text[1:]}"
    short = f"’{text[2:]}", f"'{text[2:]}"
    low = western(view.memo("lowered", lambda v: lowered(v.text)))
    return any(form in low for form in (text, *grouped, *short)) or year in _numbers(view)


def number_sighted(number: int, view: View) -> bool:
    """Tell whether a number stands in the text, in figures or in words."""
    return str(number) in _figures(view) or number in _numbers(view)


def _figures(view: View) -> frozenset[str]:
    return view.memo(
        "figures", lambda v: frozenset(f.lstrip("0") for f in _FIGURE.findall(western(v.text)))
    )


def _numbers(view: View) -> frozenset[float]:
    return view.memo(
        "numbers of dates",
        lambda v: frozenset(
            reading for mention in v.mentions("number") for reading in mention.value.readings
        ),
    )
