"""What a text implies about numbers beside the numbers it mentions."""

import re
from dataclasses import dataclass
from functools import cache

from auditor.facts.base import View
from auditor.facts.numbers import han, measures, units, words
from auditor.facts.numbers.grammar import grammar
from auditor.facts.numbers.likeness import equal
from auditor.facts.numbers.text import normal, western
from auditor.facts.numbers.value import NumberValue
from auditor.lang import whole

NAME = "number"

_NUMERALS = re.compile(r"\d{1,15}")
# A letter of its own is a numeral only before a suffix or a stop; L and I begin many words.
_ROMAN = re.compile(
    r"(?<!\w)(?:[IVXLХІ]{2,7}|[IVXХІ])(?:e|er|re|ère|ème|a|o|º|ª|-[^\W\d_]{1,3})?(?!\w)"
)
_SUFFIX = re.compile(r"[^IVXLХІ].*")
_ROMAN_VALUES = {"I": 1, "V": 5, "X": 10, "L": 50}
_CLOCK = re.compile(r"(?<![\d.,:])([01]?\d|2[0-4])(?:[:.h]|[ \u00a0]?h[ \u00a0]?)([0-5]\d)(?!\d)")
_HOURS = re.compile(r"(?<![\d.,:])([01]?\d|2[0-4])[ \u00a0]?(?:h\b|uhr|год|час|godz|[ap]\.?m\b)")
_STEM = 4  # letters that the beginning of a word needs to be a number
_LONGEST_STEM = 18
_HALF_DAY = 12
_LAST_HOUR = 24
_EXACT = 0.02  # twelve months are a year, 36 hours a day and a half
_PERCENT = 1.0
_ALWAYS = "24/7"
_YEAR = 365.0


@dataclass(frozen=True, slots=True)
class Sight:
    """
    What a text shows, and what other words imply.

    Shown are values of digits that other kinds have claimed, of Roman numerals and of words
    that begin with a number. `timed` are those in times of day, `hours` their hours, `figures`
    those in digits. A decade implies ten, but ten of years alone: those are `spells`.
    """

    shown: frozenset[float]
    timed: frozenset[float]
    hours: frozenset[float]
    figures: frozenset[float]
    implied: tuple[float, ...]
    spells: tuple[float, ...]


def sight(view: View) -> Sight:
    """Return what the text of a view implies."""
    return view.memo("numbers-sight", _look)


def sighted(value: NumberValue, source: View, rewrite: View | None = None) -> bool:
    """
    Tell whether the source holds the value in some form that is no mention of its own.

    A word that implies the value (both, twins) does not count where the rewrite has such a
    word too: then that one answers it.
    """
    seen = sight(source)
    if value.form == "score":
        if not value.value and 0.0 in seen.implied:
            return True  # goalless
        return value.value in seen.figures  # no word stands for one side of it
    if any(_shown(reading, seen.shown) for reading in value.readings):
        return True
    # Forty people are not in “3:40”, nor thirty minutes in half past one.
    if value.unit == "hour" and seen.hours & set(value.readings):
        return True
    if (
        not value.unit
        and (value.form != "word" or value.value <= _LAST_HOUR)
        and seen.timed & set(value.readings)
    ):
        return True
    timed = measures.dimension(value.unit) == "time"
    theirs = seen.implied if timed else (*seen.implied, *seen.spells)
    own = sight(rewrite) if rewrite is not None else None
    ours = (*own.implied, *own.spells) if own is not None else ()
    for reading in value.readings:
        count = sum(_implies(worth, reading, value) for worth in theirs)
        if count > sum(_implies(worth, reading, value) for worth in ours):
            return True
    lengths = measures.seconds(value.readings, value.unit)
    return bool(lengths) and any(
        abs(length - spell) <= _EXACT * length for length in lengths for spell in _spells(source)
    )


def _spells(view: View) -> frozenset[float]:
    def make(view: View) -> frozenset[float]:
        found = units.spells(normal(_unclaimed(view)), view.language)
        halves = any(m.value[0] == "half" for m in view.mentions("phase"))
        return found | set(measures.seconds((1.0,), "half-year")) if halves else found

    return view.memo("numbers-spells", make)


def _implies(worth: float, reading: float, value: NumberValue) -> bool:
    if equal(worth, reading):
        return True
    # A half or a third in words, a percentage in the rewrite.
    return 0 < worth < 1 and value.unit in {"", "%"} and abs(100 * worth - reading) <= _PERCENT


def _shown(value: float, shown: frozenset[float]) -> bool:
    if value in shown:
        return True
    if 1000 <= value <= 2100 and value % 10 == 0 and value % 100 and (value % 100) in shown:
        return True  # the 1960s and the sixties
    if 10 <= value < 100:
        return any(1000 <= s <= 2100 and s % 100 == value for s in shown)
    return False


def _look(view: View) -> Sight:
    text = western(_unclaimed(view))
    low = normal(western(_unclaimed(view, (NAME, "date", "time"))))
    language = view.language
    untimed = western(_unclaimed(view, (NAME, "time")))
    figures = {float(match[0]) for match in _NUMERALS.finditer(untimed)}
    timed = {float(match[0]) for match in _NUMERALS.finditer(text)} | _clock(normal(text))
    shown = figures | _romans(text)
    if language in han.LANGUAGES:
        shown |= {worth for match in han.RUN.finditer(text) if (worth := han.han(match[0]))}
    else:
        shown |= _stems(low, language)
    for mention in view.mentions(NAME):
        figures_of = mention.value.figures
        if mention.value.form == "fraction" or re.fullmatch(r"\d+/\d+", figures_of):
            shown.update(map(float, filter(None, figures_of.split("/"))))
        if figures_of == _ALWAYS:
            shown.add(_YEAR)  # 24 hours, 365 days
    for kind, numbers in (("date", shown), ("time", timed)):
        for mention in view.mentions(kind):
            numbers.update(mention.value.figures)
    found: tuple[list[float], list[float]] = ([], [])
    for worth, pattern in _implied(language):
        for match in pattern.finditer(low):
            found[units.times(match[0], language)].append(worth)
    implied, spells = found
    return Sight(
        shown=frozenset(shown),
        timed=frozenset(timed),
        hours=frozenset(hour for m in view.mentions("time") for hour in m.value.hours),
        figures=frozenset(figures),
        implied=tuple(implied),
        spells=tuple(spells),
    )


def _unclaimed(view: View, kinds: tuple[str, ...] = (NAME,)) -> str:
    """Return the text without what is mentioned as one of these kinds."""
    pieces = [list(sentence.text) for sentence in view.sentences]
    place = {
        s.index: (s.span.start, piece) for s, piece in zip(view.sentences, pieces, strict=True)
    }
    for kind in kinds:
        for mention in view.mentions(kind):
            if kind == NAME and mention.value.form == "multiple":
                continue  # what doubled has also grown by a hundred per cent
            offset, piece = place[mention.sentence]
            start, end = mention.span.start - offset, mention.span.end - offset
            piece[start:end] = " " * (end - start)
    return "\n".join("".join(piece) for piece in pieces)


def _clock(low: str) -> set[float]:
    """Hours of both halves of the day, and the four digits of a time."""
    found: set[float] = set()
    for match in _CLOCK.finditer(low):
        hour, minute = float(match[1]), float(match[2])
        found |= {hour, minute, hour * 100 + minute}
        found |= {hour % _HALF_DAY, hour % _HALF_DAY + _HALF_DAY}
    for match in _HOURS.finditer(low):
        hour = float(match[1])
        found |= {hour % _HALF_DAY, hour % _HALF_DAY + _HALF_DAY}
    return found


def _romans(text: str) -> set[float]:
    found: set[float] = set()
    for match in _ROMAN.finditer(text):
        letters = _SUFFIX.sub("", match[0]).replace("Х", "X").replace("І", "I")
        total = 0
        for here, after in zip(letters, f"{letters[1:]}I", strict=True):
            worth, next_worth = _ROMAN_VALUES[here], _ROMAN_VALUES[after]
            total += -worth if worth < next_worth else worth
        found.add(float(total))
    return found


def _stems(low: str, language: str) -> set[float]:
    """Values of words that begin with a number: zweistöckig, трёхлетний, three-storey."""
    lexicon = words.lexicon(language)
    if lexicon is None:
        return set()
    found: set[float] = set()
    for match in words.WORD.finditer(low):
        word = match[0].rstrip(".")
        if word in lexicon.cardinals:
            found.add(lexicon.cardinals[word])
            continue
        if word in lexicon.ordinals:
            found.add(lexicon.ordinals[word])
            continue
        if word in lexicon.scales:
            found.add(lexicon.scales[word])
            continue
        for length in range(min(len(word), _LONGEST_STEM), 1, -1):
            stem = word[:length]
            worth = lexicon.table.stems.get(stem)
            if worth is None and length >= _STEM:
                worth = lexicon.cardinals.get(stem) or lexicon.ordinals.get(stem)
            if worth is not None:
                found.add(worth)
                break
    return found


@cache
def _implied(language: str) -> tuple[tuple[float, re.Pattern[str]], ...]:
    own = grammar(language).table
    rows = [*own.implied.items(), *((v, k) for k, v in own.fractions.items())]
    framed = "(?:{})".format if language in units.SPACELESS else whole
    return tuple((worth, re.compile(framed(pattern))) for worth, pattern in rows)
