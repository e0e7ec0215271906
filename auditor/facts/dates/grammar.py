"""The date patterns of a language, compiled from its tables on first use."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from auditor.facts.dates import han
from auditor.lang import BEGIN, END, cldr, script_of, table
from auditor.lang.topics.dates import DateTable
from auditor.lang.topics.numbers import NumberTable

_YEAR = r"(?P<year>(?:1[0-9]|20|21)\d{2})(?!\d)"
# Elsewhere a number behind a month is not its day: “en mai 20 personnes”.
_DAY_BEHIND = frozenset(("en", "hu", "lt", "fil"))
_LAST_DAY = 31
_GAP = "[ \u00a0]"
# The word for a year, which some languages put between its figure and the era.
_YEARS = r"г(?:\.|од[ауе]?)|р(?:\.|ок[уа]|оці|ік)|r(?:\.|oku|ok)|god(?:\.|in[eau])"


@dataclass(frozen=True, slots=True)
class Grammar:
    """
    The words of a language with their values, and patterns over lower-case text.

    `patterns` and `wide` carry the name of what they find; `lead` is what stands before an
    ambiguous month; `decades` maps spelled decades to their last two digits. `any_month`,
    `any_decade` and `any_season` find what each of their kind has: most sentences speak of none.
    """

    months: dict[str, int]
    days: dict[str, int]
    table: DateTable
    patterns: tuple[tuple[str, re.Pattern[str]], ...]
    any_month: re.Pattern[str]
    lead: re.Pattern[str] | None
    weekday: re.Pattern[str] | None
    eve: re.Pattern[str] | None
    wide: tuple[tuple[str, re.Pattern[str]], ...]
    decades: tuple[re.Pattern[str], ...]
    any_decade: re.Pattern[str]
    relative: re.Pattern[str] | None
    phrases: dict[str, tuple[str, int]]
    ordinals: dict[str, int]
    order: str
    seasons: tuple[re.Pattern[str], ...]
    any_season: re.Pattern[str]
    aged: re.Pattern[str] | None
    eras: re.Pattern[str] | None
    ancient: re.Pattern[str] | None
    ancient_before: re.Pattern[str] | None


@cache
def grammar(language: str) -> Grammar | None:
    """Compile the date patterns of a language, or return None where nothing is known."""
    generated = cldr.load("dates", language)
    own = table(language, "dates", DateTable)
    if not generated and own is None:
        return None
    own = own or DateTable()
    # One or two letters are abbreviations in alphabets, whole words in other scripts.
    least = 3 if script_of(language) in {"Latn", "Cyrl", "Grek"} else 2
    months = {w: n for w, n in generated.get("months", {}).items() if len(w) >= least} | own.months
    days = {w: n for w, n in generated.get("days", {}).items() if len(w) >= least} | own.days
    phrases = {w: (u, n) for w, (u, n) in generated.get("relative", {}).items()} | own.relative
    phrases = {w: value for w, value in phrases.items() if w not in own.rare_relative}
    numbers = table(language, "numbers", NumberTable) or NumberTable()
    generated_ordinals = cldr.load("numbers", language).get("ordinals", {})
    ordinals = {
        word: value
        for word, value in (*generated_ordinals.items(), *numbers.ordinals.items())
        if value <= _LAST_DAY and len(word) > 2
    } | own.ordinals
    ordinals |= {word.replace("’", "'"): value for word, value in ordinals.items() if "’" in word}
    spelled = _alternatives(ordinals)
    figure = rf"(?P<n>\d{{1,4}}|[ivx]{{1,6}}|{spelled})"
    wide = tuple(
        (kind, re.compile(rf"{BEGIN}(?:{pattern.replace('{n}', number)})"))
        for kind, rows, number in (
            ("century", own.century, figure),
            ("decade", own.decade, r"(?<!\d[.,])(?P<n>\d{1,4})"),
        )
        for pattern in rows
    )
    named = [w for w in days if w not in own.rare_days]
    joined = language in han.LANGUAGES or script_of(language) == "Thai"
    frame = "{}" if joined else BEGIN + "{}" + END
    day = rf"(?P<day>{_alternatives(named)})"
    if not joined:
        day = f"{own.prefix}{day}{own.day_suffix}"
    decade = f"(?P<w>{_alternatives(own.decades)})"
    return Grammar(
        months=months,
        days=days,
        table=own,
        patterns=() if language in han.LANGUAGES else _months(language, own, months, spelled),
        any_month=re.compile(_alternatives(months)),
        lead=re.compile(rf"{BEGIN}(?:{own.month_before})$") if own.month_before else None,
        weekday=re.compile(frame.format(day)) if named else None,
        eve=re.compile(rf"{BEGIN}(?:{own.eve}){_GAP}$") if own.eve else None,
        wide=wide,
        decades=tuple(
            re.compile(rf"{BEGIN}(?:{pattern.replace('{w}', decade)})")
            for pattern in own.decade_words
        ),
        any_decade=re.compile(_alternatives(own.decades)),
        relative=re.compile(frame.format(f"(?:{_alternatives(phrases)})")) if phrases else None,
        phrases=phrases,
        ordinals=ordinals,
        order=generated.get("order", "dmy"),
        seasons=tuple(
            re.compile(f"(?:{words})" if joined else rf"{BEGIN}(?:{words}){END}")
            for words in own.seasons
        ),
        aged=(re.compile(rf"{BEGIN}(?:{own.decade_never})[ -]\Z") if own.decade_never else None),
        any_season=re.compile("|".join(f"(?:{words})" for words in own.seasons) or "(?!)"),
        eras=_eras(own),
        ancient=re.compile(rf"{_GAP}(?:{own.before_christ})") if own.before_christ else None,
        ancient_before=(
            re.compile(rf"{BEGIN}(?:{own.before_christ}){_GAP}?\Z") if own.before_christ else None
        ),
    )


def _eras(own: DateTable) -> re.Pattern[str] | None:
    """Return the pattern of a year with its era: 270 BC, AD 270."""
    if not own.before_christ or not own.after_christ:
        return None
    return re.compile(
        rf"(?<![\w.,:/–-])(?:(?P<year>\d{{1,4}})\.?(?:{_GAP}(?:{_YEARS}))?{_GAP}?"
        rf"(?:(?P<bc>{own.before_christ})|(?P<ad>{own.after_christ}))"
        rf"|(?P<before>{own.before_christ}){_GAP}(?P<first>\d{{1,4}})(?![\d.,%]\d)"
        rf"|(?P<era>{own.after_christ}){_GAP}(?P<last>\d{{1,4}})(?![\d.,%]\d)){END}"
    )


def _months(
    language: str, own: DateTable, months: dict[str, int], spelled: str
) -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Return the patterns around the name of a month, the most telling first."""
    month = rf"{own.prefix}(?P<month>{_alternatives(months)}){own.month_suffix}{END}\.?"
    of = rf"(?:{_GAP}?(?:{own.of}){_GAP}|{_GAP})?" if own.of else rf"{_GAP}?"
    ordinal = rf"(?:{own.ordinal})?" if own.ordinal else ""
    day = rf"(?:(?P<day>\d{{1,2}}){ordinal}|(?P<spelled>{spelled}))"
    in_year = rf"(?:(?:{own.of or 'of'}){_GAP})?{_YEAR}"
    year = rf"(?:,?{_GAP}{in_year})?"
    to = rf"(?:-|–|—|/|(?![ap]m{END})[^\W\d_]{{1,6}}(?:{_GAP}[^\W\d_]{{1,4}})?)"
    first = rf"(?:(?P<first>\d{{1,2}}){ordinal}{_GAP}?{to}{_GAP}?)?"
    front = r"(?<![\w.,:/])"
    second = (
        rf"{front}{_YEAR}\.?,?{_GAP}?(?:(?:{own.of or 'of'}){_GAP})?{month}{_GAP}"
        rf"(?P<day>\d{{1,2}}){ordinal}(?!\d)"
    )
    # Elsewhere an ordinal behind a month is rather one of something else.
    spelled_behind = rf"|(?P<spelled>{spelled}){END}" if language == "hu" else ""
    behind = (
        rf"{BEGIN}{month}{_GAP}(?:the )?"
        rf"(?:(?P<day>\d{{1,2}})(?:st|nd|rd|th|{own.ordinal or 'th'})?{spelled_behind})"
        rf"(?:{_GAP}?(?:-|–|to|and|&){_GAP}?(?P<last>\d{{1,2}})(?!\d))?"
        rf"(?![\d:%]|[.,]\d)(?:,?{_GAP}{_YEAR})?"
    )
    rows = (
        ("ymd", second),
        ("dmy", rf"{front}{first}{day}{of}{month}{year}"),
        *((("mdy", behind),) if language in _DAY_BEHIND else ()),
        ("my", rf"{BEGIN}{month},?{_GAP}{in_year}"),
        ("ym", rf"{front}{_YEAR}\.?{_GAP}(?:(?:{own.of or 'of'}){_GAP})?{month}"),
        ("m", rf"{BEGIN}{month}"),
    )
    return tuple((name, re.compile(pattern)) for name, pattern in rows)


def _alternatives(words: Iterable[str]) -> str:
    return "|".join(re.escape(w) for w in sorted(words, key=lambda w: (-len(w), w))) or "(?!)"
