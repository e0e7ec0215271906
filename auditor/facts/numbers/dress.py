"""What a number is given by the words around it: unit, currency, percent, sign, bound."""

import re
from dataclasses import replace

from auditor.facts.numbers import han, measures, units
from auditor.facts.numbers.grammar import Grammar, grammar
from auditor.facts.numbers.hit import Hit
from auditor.facts.numbers.value import NumberValue

_SPEEDS = {"km": "km/h", "mi": "mph"}
_PARTS = frozenset(("bp", "‰"))
_MINUS = frozenset("-−–")
_WITH = frozenset(("с", "з"))  # seconds, and “with”
_MORE = re.compile(r" (?:лишн|небольш|гак|хвост|лишком|чимось)\w*")  # три с лишним года
_FREEZING = ("minus", "kulde", "köld")  # how units of a frost begin


def percent(hit: Hit, low: str, known: Grammar) -> Hit:
    """Add what a fraction is counted in: half a per cent, half a percentage point."""
    for unit, pattern in (("points", known.points), ("%", known.percent)):
        if pattern is not None and (behind := pattern.match(low, hit.end)):
            return Hit(hit.start, behind.end(), replace(hit.value, unit=unit))
    return hit


def dressed(hit: Hit, text: str, low: str, language: str) -> Hit:
    """Add percent, unit, currency, sign and approximation to a bare number."""
    known = grammar(language)
    start, end, value = hit.start, hit.end, hit.value
    if known.times and value.form in {"digits", "word"} and (by := known.times.match(low, end)):
        return Hit(start, by.end(), replace(value, form="multiple"), hit.factor)
    unit = name = ""
    basis, after = units.after(low, end, language)
    if basis in _PARTS:
        unit, end = basis, after
    elif points := known.points and known.points.match(low, end):
        unit, end = "points", points.end()
    elif share := known.percent.match(low, end):
        unit, end = "%", share.end()
    elif known.percent_before and known.percent_before.search(low[max(0, start - 12) : start]):
        unit = "%"
    elif value.form != "ordinal":
        stop = end
        if language in units.SPACELESS and (half := han.HALF_BEFORE.match(low, end)):
            value = replace(value, readings=tuple(v + 0.5 for v in value.readings))
            end = half.end()
        unit, end = units.after(low, end, language)
        name = low[stop:end].strip()
        if value.form == "word" and name.isascii() and name.isalpha() and len(name) <= 2:
            unit, end = "", stop  # abbreviations follow digits; after words these are verbs
        if name in _WITH and (more := _MORE.match(low, end)):
            unit, end = units.after(low, more.end(), language)
        if unit in _SPEEDS and known.hourly and known.hourly.search(low, max(0, start - 12), start):
            unit = _SPEEDS[unit]
        if not unit:
            unit, end = units.code_after(text, end)
        if not unit:
            unit, start = units.before(text, start)
    values = value.readings
    half = known.half_after.match(low, end) if known.half_after else None
    if half and (measures.dimension(unit) == "time" or (value.scaled and not unit)):
        end = half.end()
        worth = 0.5 * measures.myriad(value.value) if value.scaled else 0.5
        values = tuple(v + worth for v in values)
        if not unit:
            unit, end = units.after(low, end, language)
    under = False
    if measures.dimension(unit) == "temperature":
        under = name.startswith(_FREEZING)
        if known.below is not None and (below := known.below.match(low, end)):
            under, end = True, below.end()
    if under or text[start : start + 1] in _MINUS or known.negative(low, start):
        values = tuple(-v for v in values)
    found = NumberValue(
        readings=values,
        form=value.form,
        unit=unit,
        bound=known.bound(low, start, end),
        scaled=value.scaled,
        figures=value.figures,
    )
    return Hit(start, end, found, hit.factor)
