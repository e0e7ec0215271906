"""Where a text names bodies, seas, wars and events of the tables, in any of its languages."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import TypeAlias

from auditor.lang import MARKS, lowered, table
from auditor.lang.gazetteer import MINISTRIES, PHRASES, PREFIXES, WATERS
from auditor.lang.topics.roles import RoleTable

# Signs of vowels are no letters to Python, but part of their word.
_WORD = re.compile(rf"[^\W_](?:[^\W_]|[{MARKS}])*+")
_FORM = re.compile(rf"[^\W_](?:[^\W_]|[{MARKS}])*+\*?")
_UNSPACED = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_STEM = 3  # letters by which forms are looked up
_CUT = 6  # letters from which one word for a water takes any ending
_SEA = re.compile(r"\b(?:Sea|Ocean|Gulf|Channel|Bay)\b")
_CHANGING = ("mor", "zatok", "ocean", "schwarz", "rot", "tot")
_NEAR = 4  # words in which a ministry names its portfolio
_NATURE, _TOWNS = frozenset("海洋湖河江山岛島"), frozenset("道市县縣県区區町村省")
_MARKS = str.maketrans({"’": "'", "ʼ": "'", "‑": "-"})
_AHEAD = frozenset(("en", "tr", "hu", "fi"))  # languages that put the portfolio first
Spot: TypeAlias = tuple[int, int, frozenset[str], str]


@dataclass(frozen=True, slots=True)
class _Form:
    ident: str
    sort: str
    words: tuple[str, ...]  # the last letter of a stem is *
    acronym: bool


@dataclass(frozen=True, slots=True)
class _Token:
    start: int
    end: int
    low: str
    text: str


@lru_cache(4_000)
def spots(text: str, language: str) -> tuple[Spot, ...]:
    """Return start, end, lines of the table and heading of each, in text order."""
    low = lowered(text).translate(_MARKS)
    tokens = [
        _Token(m.start(), m.end(), m[0], text[m.start() : m.end()]) for m in _WORD.finditer(low)
    ]
    found: list[Spot] = []
    at = 0
    while at < len(tokens):
        best = _longest(tokens, at, language)
        size = len(best[0].words) if best else 1
        if best:
            idents = frozenset(form.ident for form in best)
            found.append((tokens[at].start, tokens[at + size - 1].end, idents, best[0].sort))
        at += size
    if _UNSPACED.search(low):
        found += _unspaced(low)
    found += _ministries(tokens, language)
    return tuple(sorted(found, key=lambda spot: spot[:2]))


def _longest(tokens: list[_Token], at: int, language: str) -> list[_Form]:
    """Return the forms that stand here, of the greatest number of words that any has."""
    token = tokens[at]
    forms = _forms()
    starts = [token.low]
    prefixes = PREFIXES.get(language)
    if prefixes is not None:
        starts.append(prefixes.sub("", token.low, count=1))
    best: list[_Form] = []
    for start in starts:
        for form in forms.get(start[:_STEM], ()):
            size = len(form.words)
            if at + size > len(tokens) or (best and size < len(best[0].words)):
                continue
            if form.acronym:
                fits = token.text == form.words[0]
            else:
                fits = _fits(start, form.words[0]) and all(
                    _fits(other.low, word) or _fits_bare(other.low, word, language)
                    for other, word in zip(tokens[at + 1 : at + size], form.words[1:], strict=True)
                )
            if fits:
                best = [*(best if best and len(best[0].words) == size else ()), form]
    return best


def _fits(word: str, form: str) -> bool:
    return word.startswith(form[:-1]) if form[-1] == "*" else word == form


def _fits_bare(word: str, form: str, language: str) -> bool:
    prefixes = PREFIXES.get(language)
    return prefixes is not None and _fits(
        prefixes.sub("", word, count=1), prefixes.sub("", form, count=1)
    )


def _unspaced(low: str) -> Iterator[Spot]:
    taken: list[tuple[int, int]] = []
    for form, idents, sort in _han():
        start = low.find(form)
        while start >= 0:
            end = start + len(form)
            town = low[end - 1] in _NATURE and low[end : end + 1] in _TOWNS  # 北海道, no sea
            if not town and not any(start < b and a < end for a, b in taken):
                taken.append((start, end))
                yield start, end, idents, sort
            start = low.find(form, end)


def _ministries(tokens: list[_Token], language: str) -> Iterator[Spot]:
    """Yield ministries by the portfolio that stands beside the word, or in one word with it."""
    known = _portfolios(language)
    words = MINISTRIES.get(language)
    if known is None or words is None:
        return
    forms = words.split()
    for at, token in enumerate(tokens):
        head = next((form for form in forms if _is_ministry(token.low, form)), "")
        if not head:
            continue
        beside = [token] if head[0] == "*" else []
        if not beside and language in _AHEAD and at:
            beside = [tokens[at - 1]]
        named = {field for one in beside for field in _named(one.low, known)}
        if not named:
            beside = tokens[at + 1 : at + 1 + _NEAR]
            fields = [(one, _named(one.low, known)) for one in beside]
            named = {field for _, some in fields for field in some}
            beside = [one for one, some in fields if some]
        if named:
            start = min(token.start, beside[0].start)
            end = max(token.end, beside[-1].end)
            yield start, end, frozenset(f"ministry:{field}" for field in named), "ministry"


def _is_ministry(word: str, form: str) -> bool:
    if form[0] == "*":
        return word.endswith(form[1:]) and len(word) > len(form)
    return _fits(word, form)


def _named(word: str, known: tuple[tuple[str, str], ...]) -> list[str]:
    return [field for form, field in known if _starts(word, form)][:1]


def _starts(word: str, form: str) -> bool:
    stem = form.rstrip("*")
    return word.startswith(stem) if form[-1] == "*" or len(stem) > _NEAR else word == stem


@cache
def _portfolios(language: str) -> tuple[tuple[str, str], ...] | None:
    known = table(language, "roles", RoleTable)
    if known is None:
        return None
    rows = [
        (word, field)
        for field, words in known.portfolios.items()
        for word in words.split()
        if "_" not in word
    ]
    return tuple(sorted(rows, key=lambda row: -len(row[0])))


def _rows() -> Iterator[tuple[str, str, list[str]]]:
    sort = ""
    for line in PHRASES.strip().splitlines():
        if line.startswith("["):
            sort = line.strip("[]")
            continue
        forms = line.split("|")
        if forms[0].startswith("#"):
            yield f"{sort}:{forms[0][1:]}", sort, forms[1:]
        else:
            yield f"{sort}:{forms[0]}", sort, forms
    for line in WATERS.strip().splitlines():
        forms = line.split("|")
        if _SEA.search(forms[0]):
            yield f"waters:{forms[0]}", "waters", [_stemmed(form.lower()) for form in forms]


def _stemmed(form: str) -> str:
    """Leave the endings of words open where a language changes them."""
    words = form.replace("-", " ").split()
    if len(words) == 1:
        return f"{form}*" if len(form) > _CUT and not _UNSPACED.search(form) else form
    if form.isascii() and not form.startswith(_CHANGING):
        return form
    return " ".join(f"{w[:-2]}*" if len(w) > _NEAR and not w.isascii() else w for w in words)


@cache
def _forms() -> dict[str, tuple[_Form, ...]]:
    """Map the first letters of forms to them."""
    found: dict[str, list[_Form]] = {}
    for ident, sort, forms in _rows():
        for form in forms:
            if _UNSPACED.search(form):
                continue
            acronym = form.upper() == form and len(form) > 1 and " " not in form
            acronym = acronym or (form[:1].isupper() and " " not in form)
            if acronym and form.lower() != form.upper():
                words: tuple[str, ...] = (form,)
            else:
                words = tuple(_FORM.findall(form))
                acronym = False
            found.setdefault(words[0].lower().rstrip("*")[:_STEM], []).append(
                _Form(ident, sort, words, acronym)
            )
    return {
        start: tuple(sorted(forms, key=lambda form: -len(form.words)))
        for start, forms in found.items()
    }


@cache
def _han() -> tuple[tuple[str, frozenset[str], str], ...]:
    """Return the forms in scripts without word boundaries, the longest first."""
    found: dict[str, set[str]] = {}
    sorts: dict[str, str] = {}
    for ident, sort, forms in _rows():
        for form in forms:
            if _UNSPACED.search(form):
                found.setdefault(form, set()).add(ident)
                sorts.setdefault(form, sort)
    rows = [(form, frozenset(idents), sorts[form]) for form, idents in found.items()]
    return tuple(sorted(rows, key=lambda row: -len(row[0])))
