"""Whether the other side has an ordinary word in its own language: Queen, královna."""

import re
from functools import cache, lru_cache

from auditor.facts.names.index import Index
from auditor.facts.names.spelling import fold, latin
from auditor.lang import lowered, script_of, table
from auditor.lang.gazetteer import PREFIXES
from auditor.lang.topics.lexicon import LexiconTable
from auditor.lang.topics.roles import RoleTable

_STEM = 4  # letters of a translation that its inflected forms keep
_ENDING = 2  # letters of a translation that a case may change
_JOINED = 5  # letters of a word that a compound may hold
_SHARE = 0.6  # of the shorter word that related words of two languages begin with
_FULL = frozenset(("zh", "ja", "th", "ko"))  # a word may stand inside of another one
_START = 2
_SOUNDS = (
    ("ch", "h"), ("kh", "h"), ("ph", "f"), ("th", "t"), ("ce", "se"), ("ci", "si"), ("cy", "si"),
    ("ts", "s"), ("c", "k"), ("q", "k"), ("y", "i"), ("j", "i"), ("w", "v"), ("x", "ks"),
    ("z", "s"), ("ou", "u"), ("eu", "ev"), ("au", "av"),
)  # fmt: skip
_DOUBLED = re.compile(r"(.)\1+")


def rendered(word: str, language: str, other: Index) -> bool | None:
    """
    Tell whether a translation of the word stands on the other side.

    None where no translation is known.
    """
    if language == other.language:
        return any(_related(fold(word), one.text) for one in other.words)
    keys = _meanings(lowered(word), language)
    forms = {form for key in keys for form in _forms(other.language).get(key, ())}
    if any(_stands(form, other) for form in forms):
        return True
    return False if forms else None


def cognate(word: str, language: str, other: Index) -> bool:
    """Tell whether a word of the other side is of the same origin: Federal, federální."""
    if script_of(language) != script_of(other.language):
        return other.cased and _sounds(word, language, other)
    low = fold(word)
    return len(low) >= _STEM and any(
        _related(low, one.text) for one in other.starts.get(low[:_START], ())
    )


def _sounds(word: str, language: str, other: Index) -> bool:
    """Tell the same across alphabets, by sounds: Commission, Комісія."""
    own = _plain(latin(word, language))
    return len(own) >= _STEM and any(
        one.text[0].isalpha() and len(one.letters) >= _STEM and _related(own, _plain(one.letters))
        for one in other.words
    )


def _plain(letters: str) -> str:
    for old, new in _SOUNDS:
        letters = letters.replace(old, new)
    return _DOUBLED.sub(r"\1", letters)


def _related(low: str, text: str) -> bool:
    form = fold(text)
    shared = 0
    for a, b in zip(low, form, strict=False):
        if a != b:
            break
        shared += 1
    least = min(len(low), len(form))
    return shared >= min(_STEM, least) and shared >= _SHARE * least and least >= _START + 1


@lru_cache(20_000)
def _meanings(low: str, language: str) -> frozenset[str]:
    known = _keys(language)
    found = set(known.get(low, ()))
    if not found and language == "en" and low.endswith("s"):
        found |= known.get(low[:-1], frozenset()) | known.get(low.removesuffix("es"), frozenset())
    if language == "en":
        found.add(f"={low}")
        found.add(f"={low.removesuffix('s')}")
    return frozenset(found)


@cache
def _rows(language: str) -> tuple[tuple[str, str], ...]:
    """List (key, word) pairs of all tables in which languages share their keys."""
    rows: list[tuple[str, str]] = []
    seeds = table(language, "lexicon", LexiconTable)
    for key, words in seeds.words.items() if seeds is not None else ():
        rows += [(f"={key.rstrip('0123456789')}", word) for word in words.split()]
    roles = table(language, "roles", RoleTable)
    if roles is not None:
        for sort, named in (("role", roles.roles), ("portfolio", roles.portfolios)):
            for key, words in named.items():
                rows += [(f"{sort}:{key}", word) for word in words.split() if "_" not in word]
    return tuple(rows)


@cache
def _keys(language: str) -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for key, word in _rows(language):
        found.setdefault(word.strip("*-"), set()).add(key)
    return {word: frozenset(keys) for word, keys in found.items()}


@cache
def _forms(language: str) -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for key, word in _rows(language):
        found.setdefault(key, set()).add(word.strip("-"))
    return {key: frozenset(words) for key, words in found.items()}


def _stands(form: str, other: Index) -> bool:
    bare = form.strip("*")
    if other.language in _FULL:
        return bare in other.text
    if form[:1] == "*":
        return any(fold(one.text).endswith(fold(bare)) for one in other.words)
    low = fold(bare)
    prefixes = PREFIXES.get(other.language)
    if prefixes is not None:
        stem = low[: max(_START + 1, len(low) - 1)]
        return any(
            fold(text).startswith(stem)
            for one in other.words
            for text in (one.text, prefixes.sub("", one.text, count=1))
        )
    stem = low if len(low) <= _STEM else low[: max(_STEM, len(low) - _ENDING)]
    exact = len(low) < _STEM and form[-1] != "*"
    if any(
        fold(one.text) == low if exact else fold(one.text).startswith(stem)
        for one in other.starts.get(low[:_START], ())
    ):
        return True
    return len(low) >= _JOINED and low in other.joined
