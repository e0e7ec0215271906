"""Numbers written in words: lexicon, compounds and their composition."""

import itertools
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache

from auditor.facts.numbers.composition import compose
from auditor.facts.numbers.text import normal
from auditor.lang import FORMS_KEPT, cldr, table
from auditor.lang.topics.numbers import NumberTable

WORD = re.compile(
    r"[^\W\d_]++(?:[\u0300-\u036f\u0900-\u094f\u0980-\u09d7\u064b-\u0652’][^\W\d_]*+)*+\.?"
)

_LONGEST_COMPOUND = 40
_ATOM = 28  # letters of the longest part of a compound
_LONGEST_PREFIX = 4
# Nothing, a hyphen, or the “and” and “the” that Hebrew and Arabic write with the next word.
_BETWEEN = frozenset(("", "-", "‑", "ו", "ה", "و", "ال"))
_GLUE = frozenset(("und", "en", "ën", "och", "og", "e"))
_CEDILLAS = str.maketrans("șț", "şţ")  # as many Romanians write them
_NONE: dict[str, float] = {}


@dataclass(frozen=True, slots=True, eq=False)  # one a language, told apart by identity
class Lexicon:
    """Number words of one language; phrases are looked up by their words."""

    cardinals: dict[str, float]
    ordinals: dict[str, float]
    scales: dict[str, float]
    joiners: frozenset[str]
    articles: frozenset[str]
    most_words: int
    compounds: bool
    table: NumberTable
    prefix: re.Pattern[str] | None
    firsts: frozenset[str]
    """Words that a number written in words may begin with, compounds aside."""


@dataclass(frozen=True, slots=True)
class Found:
    """A number in words: character span, value and form."""

    start: int
    end: int
    value: float
    form: str
    scaled: bool


@cache
def lexicon(language: str) -> Lexicon | None:
    """Return the number words of a language, or None where there is no table at all."""
    generated = cldr.load("numbers", language)
    own = table(language, "numbers", NumberTable)
    if not generated and own is None:
        return None
    own = own or NumberTable()
    cardinals = _folded(generated.get("cardinals", _NONE), own.cardinals)
    ordinals = _folded(generated.get("ordinals", _NONE), own.ordinals)
    scales = {
        word: value
        for word, value in _folded(generated.get("scales", _NONE), own.scales).items()
        if word not in cardinals or word in own.scales
    }
    for word in own.scales:
        cardinals.pop(word, None)
    # A word that is an ordinal and a cardinal in some case is taken for the cardinal.
    ordinals = {word: value for word, value in ordinals.items() if word not in cardinals}
    most = max((len(word.split()) for word in (*cardinals, *ordinals)), default=1)
    return Lexicon(
        cardinals=cardinals,
        ordinals=ordinals,
        scales=scales,
        joiners=frozenset((*own.joiners, own.scale_of)) - {""},
        articles=frozenset(own.articles),
        most_words=min(most, 5),
        compounds=own.compounds,
        table=own,
        prefix=re.compile(own.prefix) if own.prefix else None,
        firsts=frozenset(
            word.split()[0] for one in (cardinals, ordinals, scales) for word in one if word.strip()
        ),
    )


def _folded(generated: dict[str, float], own: Mapping[str, float]) -> dict[str, float]:
    found = {normal(word): value for word, value in (*generated.items(), *own.items())}
    return found | {word.translate(_CEDILLAS): value for word, value in found.items()}


def find(low: str, words: Lexicon) -> list[Found]:
    """Return the numbers in the words of a normal text, longest first, without overlaps."""
    tokens = [_unelided(m, words) for m in WORD.finditer(low)]
    found: list[Found] = []
    at = 0
    while at < len(tokens):
        token = tokens[at][2]
        if not (words.compounds or token in words.firsts or token.rstrip(".") in words.firsts):
            at += 1
            continue
        one = _number(low, tokens, at, words)
        at = at + 1 if one is None else one[1]
        found += [] if one is None else [one[0]]
    return found


def _unelided(match: re.Match[str], words: Lexicon) -> tuple[int, int, str]:
    """Return a word without the article that is elided before it: l’ottanta, d’onze."""
    word = match[0]
    if words.prefix is None and "’" not in word:
        return match.start(), match.end(), word
    tail = word.rpartition("’")[2]
    lists = (words.cardinals, words.ordinals)
    if words.prefix is not None and not any(word in one for one in (*lists, words.scales)):
        for size in range(1, min(_LONGEST_PREFIX, len(word) - 1) + 1):
            bare = word[size:]
            known = any(bare.rstrip(".") in one for one in (*lists, words.scales))
            if known and words.prefix.fullmatch(word, 0, size):
                return match.end() - len(bare), match.end(), bare
    if tail != word and any(tail in one for one in lists) and not any(word in o for o in lists):
        return match.end() - len(tail), match.end(), tail
    return match.start(), match.end(), word


def _number(
    text: str, tokens: list[tuple[int, int, str]], at: int, words: Lexicon
) -> tuple[Found, int] | None:
    """Read one number from token `at`: parts, joined by blanks, hyphens or “and”."""
    parts: list[tuple[str, float]] = []
    first = at
    end = at
    ordinal = False
    while at < len(tokens) and not ordinal:
        if parts and not _joined(text, tokens[at - 1][1], tokens[at][0]):
            break
        step = _atom(text, tokens, at, words)
        if step is None:
            low = tokens[at][2].rstrip(".")
            if not parts or low not in words.joiners or at + 1 >= len(tokens):
                break
            if not _linked(text, tokens, at, parts, words):
                break
            at += 1
            continue
        pieces, used, ordinal = step
        if compose([*parts, *pieces]) is None:
            ordinal = False
            break
        if ordinal and _tens(pieces):
            after = _atom(text, tokens, at + used, words)
            # The twentieth fifth is how many languages say the 25th.
            if after is not None and after[2] and compose([*parts, *pieces, *after[0]]):
                pieces, used = [*pieces, *after[0]], used + after[1]
        parts += pieces
        at += used
        end = at
        if tokens[at - 1][2] in words.table.last:
            break
    if not parts:
        return None
    value = compose(parts)
    if value is None:
        return None
    if len(parts) == 1 and parts[0][0] == "scale" and first + 1 == end:
        return None  # “millions of” is no number
    last = tokens[end - 1]
    stop = last[1] - (last[2].endswith(".") and last[2] not in words.scales)
    scaled = any(kind == "scale" for kind, _ in parts)
    form = "ordinal" if ordinal else "word"
    return Found(tokens[first][0], stop, value, form, scaled), end


def _linked(
    text: str,
    tokens: list[tuple[int, int, str]],
    at: int,
    parts: list[tuple[str, float]],
    words: Lexicon,
) -> bool:
    """Tell whether the joiner at a token is inside a number, not between two of them."""
    after = _atom(text, tokens, at + 1, words)
    if after is None or not _joined(text, tokens[at][1], tokens[at + 1][0]):
        return False
    if compose([*parts, *after[0]]) is None:
        return False
    if tokens[at][2] == words.table.scale_of:
        return after[0][0][0] == "scale"
    kind, value = parts[-1]
    if kind == "unit" and value % 100 and not (words.table.tens_joined and value % 10 == 0):
        return False
    if any(kind == "scale" for kind, _ in parts):
        # One thousand and five thousand are two numbers.
        beyond = _atom(text, tokens, at + 1 + after[1], words)
        return beyond is None or beyond[0][0][0] != "scale"
    return True


def _tens(pieces: list[tuple[str, float]]) -> bool:
    return len(pieces) == 1 and 20 <= pieces[0][1] < 100 and pieces[0][1] % 10 == 0


def _joined(text: str, start: int, end: int) -> bool:
    between = text[start:end]
    return between.strip(" \u00a0\u202f\u00ad") in _BETWEEN and "\n" not in between


def _atom(
    text: str, tokens: list[tuple[int, int, str]], at: int, words: Lexicon
) -> tuple[list[tuple[str, float]], int, bool] | None:
    """Return the parts that start at a token, the tokens they use, and whether ordinal."""
    for size in range(min(words.most_words, len(tokens) - at), 0, -1):
        span = tokens[at : at + size]
        if any(not _joined(text, a[1], b[0]) for a, b in itertools.pairwise(span)):
            continue
        phrase = " ".join(token for _, _, token in span)
        for key in (phrase, phrase.rstrip(".")):
            if key in words.cardinals:
                return [("unit", words.cardinals[key])], size, False
            if key in words.scales:
                return [("scale", words.scales[key])], size, False
            if key in words.ordinals:
                return [("unit", words.ordinals[key])], size, True
    if words.compounds:
        split = _compound(tokens[at][2].rstrip("."), words)
        if split is not None:
            return [*split[0]], 1, split[1]
    return None


@lru_cache(FORMS_KEPT)
def _compound(word: str, words: Lexicon) -> tuple[tuple[tuple[str, float], ...], bool] | None:
    """Split a number word written in one; the fewest parts win."""
    if not 6 <= len(word) <= _LONGEST_COMPOUND:
        return None
    best: list[tuple[list[tuple[str, float]], bool] | None] = [None] * (len(word) + 1)
    best[0] = ([], False)
    for start in range(len(word)):
        here = best[start]
        if here is None or here[1]:
            continue
        for end in range(start + 1, min(len(word), start + _ATOM) + 1):
            part = word[start:end]
            ordinal = False
            if len(part) > 2 and words.scales.get(part, 0) >= 1000:
                piece = [("scale", words.scales[part])]
            elif len(part) > 2 and part in words.cardinals:
                piece = [("unit", words.cardinals[part])]
            elif end == len(word) and len(part) > 2 and part in words.ordinals:
                piece, ordinal = [("unit", words.ordinals[part])], True
            elif part in _GLUE and start > 0 and end < len(word):
                piece = []
            else:
                continue
            parts = [*here[0], *piece]
            old = best[end]
            if old is None or len(parts) < len(old[0]):
                best[end] = (parts, ordinal)
    found = best[len(word)]
    if found is None or len(found[0]) < 2 or compose(found[0]) is None:
        return None
    return tuple(found[0]), found[1]
