"""
Slips in languages of many word forms, of which no lexicon has all.

There a word that the lexicon lacks is mostly a form like any other. It is a slip where it comes
from a frequent word, where letters are swapped or doubled, or where a pair of letters stands in
it that no frequent word has, and only if nothing else explains it: a known stem or a prefix.
"""

import unicodedata
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from rapidfuzz.distance import OSA

from auditor.lang import table
from auditor.lang.slips import letters, spellings
from auditor.lang.topics.lexicon import LexiconTable
from auditor.lang.words import is_word, lemma

_LEAST = 5
_SURE = 7  # letters from which swapped or doubled letters alone tell a slip
_LONG = 8  # letters from which an odd pair of letters does
_ENOUGH = 300  # frequent words from which a pair of letters that none has is odd
_HEAD = 5
_ENDING = 4  # letters at most that an ending takes
_STEM = 4
_VOWELS = frozenset("aeiouyıаеёиоуыэюяіїєαεηιουω")
_INTERCHANGED = (frozenset("θτ"), frozenset("şș"), frozenset("ţț"))


class _Edit(NamedTuple):
    at: int
    word: str
    common: bool  # swapped, doubled: what fingers do
    least: int  # letters of a word in which such an edit may lead to a frequent word


def slip(word: str, language: str) -> str:
    """
    Return the word that an unknown word in lower case is a slip of, or an empty string.

    Tells nothing of a language whose table of spelling is not marked as inflected.
    """
    if len(word) < _LEAST or not spellings(language).inflected:
        return ""
    return _slip(word.replace("ş", "ș").replace("ţ", "ț") if language == "ro" else word, language)


def near_in(word: str, words: frozenset[str], language: str) -> str:
    """Return the word among these that differs by one letter well inside, if nothing excuses it."""
    for other in sorted(words):
        if (
            abs(len(other) - len(word)) <= 1
            and len(word) > _LEAST
            and other[0] == word[0]
            and other[-3:] == word[-3:]
            and OSA.distance(word, other, score_cutoff=1) == 1
        ):
            at = next(n for n, (a, b) in enumerate(zip(word, other, strict=False)) if a != b)
            return "" if _explained(word, at, other, language) else other
    return ""


@lru_cache(20_000)
def _slip(word: str, language: str) -> str:
    frequent, lemmas, heads, pairs = _usage(language)
    if word in frequent:
        return ""
    odd = {
        at
        for at in range(len(word) - 1)
        if len(frequent) >= _ENOUGH and word[at : at + 2] not in pairs
    }
    for edit in _edits(word, letters(language)):
        usual = (
            len(word) >= edit.least
            and edit.word[:_HEAD] in heads
            and (edit.word in frequent or lemma(edit.word, language) in lemmas)
        )
        telling = (
            len(word) >= _SURE
            if edit.common
            else len(word) >= _LONG and (edit.at in odd or edit.at - 1 in odd)
        )
        if usual or (telling and is_word(edit.word, language)):
            return "" if _explained(word, edit.at, edit.word, language) else edit.word
    return ""


@cache
def _usage(
    language: str,
) -> tuple[frozenset[str], frozenset[str], frozenset[str], frozenset[str]]:
    """Return frequent words, their lemmas, how these begin, and the pairs of letters in them."""
    seed = table(language, "lexicon", LexiconTable)
    words = set(spellings(language).frequent)
    words.update(word for row in (seed.words.values() if seed else ()) for word in row.split())
    frequent = frozenset(word for word in words if len(word) >= _LEAST)
    lemmas = frozenset(found for word in frequent if (found := lemma(word, language)))
    both = frequent | lemmas
    return (
        frequent,
        lemmas,
        frozenset(word[:_HEAD] for word in both),
        frozenset(word[at : at + 2] for word in both for at in range(len(word) - 1)),
    )


def _edits(word: str, alphabet: str) -> Iterator[_Edit]:
    """Yield what a word may have been, one slip away, neither at its first letter nor its end."""
    inside = range(1, len(word) - 2)
    for at in inside:
        here, rest = word[at], word[at + 1 :]
        if here != rest[0] and at < len(word) - 3:
            yield _Edit(at, word[:at] + rest[0] + here + rest[1:], common=True, least=_LEAST)
        if here == word[at - 1]:
            yield _Edit(at, word[:at] + rest, common=True, least=_LEAST)
        else:
            yield _Edit(at, word[: at + 1] + here + rest, common=True, least=_LEAST)
    for at in inside:
        before, here, rest = word[:at], word[at], word[at + 1 :]
        yield _Edit(at, before + rest, common=False, least=_SURE)
        for letter in alphabet:
            yield _Edit(at, before + letter + here + rest, common=False, least=_SURE)
            if letter == here or {letter, here} in _INTERCHANGED:
                continue
            one, other = _plain(letter), _plain(here)
            if one == other:
                yield _Edit(at, before + letter + rest, common=False, least=_LEAST)
            elif one not in _VOWELS or other not in _VOWELS:  # stems change their vowels
                yield _Edit(at, before + letter + rest, common=False, least=_SURE)


@cache
def _plain(letter: str) -> str:
    return unicodedata.normalize("NFD", letter)[0]


def _explained(word: str, at: int, meant: str, language: str) -> bool:
    """Tell whether a word is a known one with a prefix, or a known stem with another ending."""
    if any(
        word.startswith(prefix) and _has(word[len(prefix) :], language)
        for prefix in spellings(language).prefixes
    ):
        return True
    return any(
        _has(form, language)
        for end in range(max(at + 1, len(word) - _ENDING, _STEM), len(word))
        if not meant.startswith(word[:end])
        for form in (word[:end], *(word[:end] + letter for letter in letters(language)))
    )


def _has(word: str, language: str) -> bool:
    return len(word) >= _STEM and (is_word(word, language) or is_word(word.capitalize(), language))
