"""Known words that are a slip away from an unknown one."""

from collections.abc import Iterator
from functools import lru_cache

from rapidfuzz.distance import OSA

from auditor.lang import FORMS_KEPT, script_of, table
from auditor.lang.topics.spelling import SpellingTable
from auditor.lang.words import is_word

_LEAST = 4
_TWO_MOST = 14
_TWO = 8  # letters from which two slips of the usual sorts still point to one word
_FAR = 5  # letters above which letters may be swapped across another
_ALPHABETS = {
    "Latn": "abcdefghijklmnopqrstuvwxyz",
    "Cyrl": "абвгдежзийклмнопрстуфхцчшщъыьэюяёіїєґ",
    "Grek": "αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώ",
}
_EXTRA = {
    "de": "äöüß", "fr": "àâçéèêëîïôûùœ", "es": "áéíóúñü", "it": "àèéìòù", "pt": "áâãàçéêíóôõú",
    "pl": "ąćęłńóśźż", "cs": "áčďéěíňóřšťúůýž", "sk": "áäčďéíľĺňóôŕšťúýž", "sv": "åäö",
    "da": "æøå", "nb": "æøå", "fi": "äö", "tr": "çğıöşü", "hu": "áéíóöőúüű", "ro": "ăâîșț",
    "nl": "ëïéü", "hr": "čćđšž", "sl": "čšž",
}  # fmt: skip
_VOWELS = "aeiou"


def has_alphabet(language: str) -> bool:
    """Tell whether slips can be told in the script of a language."""
    return script_of(language) in _ALPHABETS


def letters(language: str) -> str:
    """Return the lower-case letters that words of a language are written with."""
    return _ALPHABETS[script_of(language)] + _EXTRA.get(language, "")


def spellings(language: str) -> SpellingTable:
    """Return the table of a language, empty where there is none."""
    return table(language, "spelling", SpellingTable) or SpellingTable()


@lru_cache(20_000)
def swapped(word: str, language: str) -> str:
    """Return the very frequent word that two neighbouring letters, swapped, would give."""
    known = spellings(language)
    if known.inflected and len(word) < _LEAST:
        return ""
    frequent = known.frequent
    return next((form for form in _swaps(word) if form in frequent), "")


@lru_cache(20_000)
def correction(word: str, language: str) -> str:
    """Return a known word one slip away, or two in a long word; empty where there is none."""
    known = spellings(language)
    if word in known.variants:
        return known.variants[word]
    if word in known.frequent:
        return ""
    frequent = near_frequent(word, language)
    if frequent or len(word) < _LEAST:
        return frequent
    if language != "en":
        return next((found for one in _doublings(word) if (found := _found(one, language))), "")
    for candidate in _edits(word, letters(language)):
        found = _found(candidate, language)
        if found:
            return found
    if not _TWO <= len(word) <= _TWO_MOST:
        return ""
    return next(
        (two for one in _usual(word) for two in _usual(one) if _found(two, language)),
        "",
    )


@lru_cache(FORMS_KEPT)
def near_frequent(word: str, language: str) -> str:
    """Return the very frequent word one slip away; such a word itself is no slip."""
    if len(word) < _LEAST or word in spellings(language).frequent:
        return ""
    size = len(word)
    return next(
        (
            other
            for other in spellings(language).frequent
            if len(other) >= _LEAST
            and -2 < len(other) - size < 2
            and other != word
            and OSA.distance(word, other, score_cutoff=1) <= 1
            and (language == "en" or other[:-2] != word[: len(other) - 2])
        ),
        "",
    )


def _found(word: str, language: str) -> str:
    if len(word) < _LEAST:
        return ""
    if is_word(word, language):
        return word
    noun = word.capitalize()
    return noun if language == "de" and is_word(noun, language) else ""


def _swaps(word: str) -> Iterator[str]:
    for at in range(len(word) - 1):
        if word[at] != word[at + 1]:
            yield word[:at] + word[at + 1] + word[at] + word[at + 2 :]


def _doublings(word: str) -> Iterator[str]:
    """Yield swaps and letters doubled or single by mistake, well before the ending."""
    for at in range(1, len(word) - 3):
        if word[at] == word[at - 1]:
            yield word[:at] + word[at + 1 :]
        elif word[at] != word[at + 1]:
            yield word[:at] + word[at] + word[at:]
            yield word[:at] + word[at + 1] + word[at] + word[at + 2 :]


def _edits(word: str, alphabet: str) -> Iterator[str]:
    yield from _swaps(word)
    for at in range(len(word) - 2 if len(word) > _FAR else 0):
        yield word[:at] + word[at + 2] + word[at + 1] + word[at] + word[at + 3 :]
    for at in range(len(word) + 1):
        for letter in alphabet:
            yield word[:at] + letter + word[at:]
    for at in range(len(word)):
        yield word[:at] + word[at + 1 :]
    for at in range(len(word)):
        for letter in alphabet:
            if letter != word[at]:
                yield word[:at] + letter + word[at + 1 :]


def _usual(word: str) -> Iterator[str]:
    """Yield the slips that writers make most: swaps, doubled letters, other vowels."""
    yield from _swaps(word)
    for at, letter in enumerate(word):
        if at and word[at - 1] == letter:
            yield word[:at] + word[at + 1 :]
        else:
            yield word[:at] + letter + word[at:]
        if letter in _VOWELS:
            for other in _VOWELS:
                if other != letter:
                    yield word[:at] + other + word[at + 1 :]


def proper(word: str, language: str) -> Iterator[str]:
    """Yield capitalised words of the lexicon one slip away from a name."""
    for candidate in _edits(word.lower(), letters(language)):
        name = candidate.capitalize()
        if len(name) >= _LEAST and is_word(name, language):
            yield name
