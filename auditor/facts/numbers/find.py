"""Where the numbers of a sentence are, and what they say."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from auditor.facts.base import Context
from auditor.facts.numbers import han, units, words
from auditor.facts.numbers.digits import DIGITS, VULGAR, readings, western
from auditor.facts.numbers.value import NumberValue
from auditor.lang import lowered, table
from auditor.lang.topics.numbers import NumberTable

_SUFFIX = re.compile(r"[ \u00a0]?(k|m|bn|mn|tn|b|mio|mrd)(?![\w.])", re.IGNORECASE)
_SUFFIXES = {"k": 1e3, "m": 1e6, "mn": 1e6, "mio": 1e6, "bn": 1e9, "b": 1e9, "mrd": 1e9, "tn": 1e12}
_ORDINAL = re.compile(
    r"(?:st|nd|rd|th|er|ère|ere|ème|eme|e|º|ª|°|o|a|\.º|-?(?:й|го|му|м|я|ю|е|ой|ый|ий|х))(?!\w)"
)
_GLUED = re.compile(r"[A-Za-zА-Яа-я]")
_CODE_AFTER = re.compile(r"[A-Za-z](?![A-Za-z])|-\d{3,}")
_VULGAR = re.compile("[" + "".join(VULGAR) + "]")
_SHORT_SUFFIX_LANGUAGES = frozenset(("en",))
_BOUND_WINDOW = 24  # characters in front of a number that may hold “more than”


@dataclass(frozen=True, slots=True)
class Hit:
    """A number in a sentence: offsets in the sentence, and its value."""

    start: int
    end: int
    value: NumberValue


@dataclass(frozen=True, slots=True)
class _Grammar:
    table: NumberTable
    about: re.Pattern[str] | None
    over: re.Pattern[str] | None
    under: re.Pattern[str] | None
    percent: re.Pattern[str] | None
    points: re.Pattern[str] | None
    minus: re.Pattern[str] | None
    ordinal: re.Pattern[str] | None
    never: re.Pattern[str] | None


@cache
def grammar(language: str) -> _Grammar:
    """Compile what surrounds a number in a language."""
    own = table(language, "numbers", NumberTable) or NumberTable()

    def ahead(pattern: str) -> re.Pattern[str] | None:
        return re.compile(rf"(?<!\w)(?:{pattern})[ \u00a0]*$") if pattern else None

    def behind(pattern: str) -> re.Pattern[str] | None:
        return re.compile(rf"[ \u00a0\u202f-]?(?:{pattern})") if pattern else None

    return _Grammar(
        table=own,
        about=ahead(own.about),
        over=ahead(own.over),
        under=ahead(own.under),
        percent=behind(own.percent),
        points=behind(own.points),
        minus=ahead(own.minus),
        ordinal=re.compile(rf"(?:{own.ordinal_suffix})(?!\w)") if own.ordinal_suffix else None,
        never=re.compile(rf"(?<!\w)(?:{own.never})(?!\w)") if own.never else None,
    )


def find(text: str, context: Context, offset: int) -> list[Hit]:
    """Return the numbers of a sentence that starts at `offset` in its article, in order."""
    language = context.language
    digits = western(text)
    hits = [
        h for h in _digit_hits(digits, language) if context.free(offset + h.start, offset + h.end)
    ]
    if language in {"zh", "ja"}:
        more: Iterator[Hit] = _han_hits(digits, language)
    else:
        more = _word_hits(digits, language)
    for hit in more:
        free = context.free(offset + hit.start, offset + hit.end)
        if free and not any(hit.start < h.end and h.start < hit.end for h in hits):
            hits.append(hit)
    hits.sort(key=lambda h: h.start)
    return hits


def _digit_hits(text: str, language: str) -> Iterator[Hit]:
    low = lowered(text)
    lexicon = words.lexicon(language)
    for match in DIGITS.finditer(text):
        start, end = match.span("number")
        values = readings(match["number"], language)
        glued = start > 0 and (_GLUED.match(text[start - 1]) is not None or text[start - 1] == "_")
        coded = _CODE_AFTER.match(text, end) is not None and not _SUFFIX.match(text, end)
        if (glued and language not in {"zh", "ja", "ko"}) or not values:
            value = NumberValue(readings=values or (float("nan"),), form="code")
            yield Hit(start, end, value)
            continue
        scaled = False
        if language in {"zh", "ja"}:
            run = han.RUN.match(text, start)
            if run is not None and run.end() > end:
                worth = han.han(run[0])
                if worth is not None:
                    values, end, scaled = (worth,), run.end(), True
        elif language == "ko":
            run = han.KOREAN.match(text, start)
            if run is not None and (worth := han.korean(run[0].strip())) is not None:
                values, end, scaled = (worth,), start + len(run[0].rstrip()), True
        else:
            factor, end = _scale(low, text, end, language, lexicon)
            if factor != 1:
                values, scaled = tuple(v * factor for v in values), True
        vulgar = VULGAR.get(text[end : end + 1])
        if vulgar is not None:
            values, end = (values[0] + vulgar,), end + 1
        form = "digits"
        patterns = grammar(language)
        suffix = (patterns.ordinal or _ORDINAL).match(low, end)
        if suffix and not scaled:
            form, end = "ordinal", suffix.end()
        elif coded and not scaled and not units.after(low, end, language)[0]:
            form = "code"
        sign = match.start("sign") if match["sign"] and match["sign"] != "+" else -1
        yield _dressed(
            text, low, (sign if sign >= 0 else start, end), values, form, scaled, language
        )
    for match in _VULGAR.finditer(text):
        if match.start() == 0 or not text[match.start() - 1].isdigit():
            yield Hit(*match.span(), NumberValue(readings=(VULGAR[match[0]],)))


def _scale(
    low: str, text: str, end: int, language: str, lexicon: words.Lexicon | None
) -> tuple[float, int]:
    """Read scale words and suffixes behind digits: 1.5 million, 3 tys., 2bn."""
    factor = 1.0
    while lexicon is not None:
        gap = 1 if low[end : end + 1] in {" ", "\u00a0", "\u202f", "-"} else 0
        word = words.WORD.match(low, end + gap)
        if word is None:
            break
        token = word[0]
        value = lexicon.scales.get(token) or lexicon.scales.get(token.rstrip("."))
        if value is None and lexicon.cardinals.get(token) == 100 and factor == 1:
            value = 100.0
        if value is None:
            break
        factor *= value
        keep = token in lexicon.scales and token.endswith(".")
        end = word.end() if keep or not token.endswith(".") else word.end() - 1
        if keep and not low[end:].strip():
            end -= 1
    if factor == 1 and language in _SHORT_SUFFIX_LANGUAGES:
        match = _SUFFIX.match(text, end)
        if match and (match[1].lower() != "m" or text[end : end + 1] == match[1]):
            return _SUFFIXES[match[1].lower()], match.end()
    return factor, end


def _word_hits(text: str, language: str) -> Iterator[Hit]:
    lexicon = words.lexicon(language)
    if lexicon is None:
        return
    patterns = grammar(language)
    low = lowered(text)
    masked = patterns.never.sub(lambda m: "·" * len(m[0]), low) if patterns.never else low
    for found in words.find(masked, lexicon):
        word = low[found.start : found.end]
        if word in lexicon.articles:
            continue
        span = (found.start, found.end)
        yield _dressed(text, low, span, (found.value,), found.form, found.scaled, language)


def _han_hits(text: str, language: str) -> Iterator[Hit]:
    low = lowered(text)
    for match in han.RUN.finditer(text):
        start, end = match.span()
        if any(c.isdigit() for c in match[0]) or han.idiom(text, start, end):
            continue
        value = han.han(match[0])
        if value is None:
            continue
        form = "ordinal" if text[start - 1 : start] == "第" else "word"
        yield _dressed(text, low, (start, end), (value,), form, value > 100, language)


def _dressed(  # noqa: PLR0913, PLR0917
    text: str,
    low: str,
    span: tuple[int, int],
    values: tuple[float, ...],
    form: str,
    scaled: bool,  # noqa: FBT001
    language: str,
) -> Hit:
    """Add percent, unit, currency, sign and approximation to a bare number."""
    start, end = span
    patterns = grammar(language)
    unit = ""
    points = patterns.points.match(low, end) if patterns.points else None
    percent = patterns.percent.match(low, end) if patterns.percent else None
    if points:
        unit, end = "points", points.end()
    elif percent:
        unit, end = "%", percent.end()
    elif form != "ordinal":
        unit, end = units.after(low, end, language)
        if not unit:
            unit, end = units.code_after(text, end)
        if not unit:
            unit, start = units.before(text, start)
    window = low[max(0, start - _BOUND_WINDOW) : start]
    signed = text[start : start + 1] in {"-", "−", "–"}
    if signed or (patterns.minus and patterns.minus.search(window)):
        values = tuple(-v for v in values)
    bound = ""
    for name, pattern in (
        ("over", patterns.over),
        ("under", patterns.under),
        ("about", patterns.about),
    ):
        if pattern and pattern.search(window):
            bound = name
            break
    value = NumberValue(readings=values, form=form, unit=unit, bound=bound, scaled=scaled)
    return Hit(start, end, value)
