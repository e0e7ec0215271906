"""Forms of a name that do not depend on language or script."""

import re
import unicodedata
from functools import lru_cache

from auditor.lang import FORMS_KEPT, script_of, table
from auditor.lang.topics.names import NameTable

_VOICED = "\u3099\u309a"  # on kana they make another letter
_ESCAPE = re.compile(r"(\\w)")
_NOT_LETTERS = re.compile(r"[^a-z]")
_DOUBLED = re.compile(r"(.)\1+")
_BETWEEN_VOWELS = re.compile(r"(?<=[aeiouy])ss(?=[aeiouy])")
_FOLDS = str.maketrans(
    {"ß": "ss", "ı": "i", "ł": "l", "Ł": "l", "ø": "o", "Ø": "o", "đ": "d", "æ": "ae", "œ": "oe"}
)

# Letters and groups that writing conventions interchange; vowels stay, they tell names apart.
_CONVENTIONS = (
    ("ph", "f"), ("th", "t"), ("dh", "d"), ("gh", "g"), ("kh", "h"), ("ck", "k"), ("q", "k"),
    ("x", "ks"), ("w", "v"), ("z", "s"), ("ou", "u"), ("oo", "u"), ("ee", "i"), ("ie", "i"),
    ("ei", "ai"), ("ey", "ai"), ("c", "s"), ("j", "i"), ("y", "i"), ("ii", "i"), ("h", ""),
)  # fmt: skip
_ENGLISH = (
    ("dzh", "S"), ("shch", "S"), ("tsh", "S"), ("tch", "S"), ("dj", "S"),
    ("sh", "S"), ("zh", "S"), ("ch", "S"), ("kh", "h"), ("ck", "k"),
    ("ts", "c"), ("tz", "c"), ("j", "S"),
)  # fmt: skip
# Letters that transliterations into one language interchange; doubling is a slip, not one.
_TRANSLITERATIONS = (
    ("tsch", "ch"), ("tch", "ch"),
    ("kh", "h"), ("hh", "h"), ("iy", "i"), ("yi", "i"), ("ii", "i"), ("ij", "i"), ("yy", "i"),
    ("y", "i"), ("j", "i"), ("w", "v"), ("io", "e"),
)  # fmt: skip
# Greek writes the sounds b, d, g and u with two letters; accents are taken off before.
_GREEK_B = re.compile(r"\bμπ")  # inside a word the two are heard
_GREEK = (
    ("μπ", "mb"), ("νγκ", "ng"), ("γγ", "ng"), ("γκ", "g"), ("γχ", "nch"), ("τζ", "j"), ("ου", "u"),
    ("αι", "e"), ("ει", "i"), ("οι", "i"), ("υ", "i"), ("η", "i"), ("ω", "o"), ("χ", "h"),
)  # fmt: skip
_GREEK_D = re.compile(r"\bντ")
_GREEK_W = re.compile(r"\bγ?ου(?=[αεηιο])")
_GREEK_APART = str.maketrans(dict.fromkeys("ϊΐϋΰΪΫ", "i"))  # no part of a pair
_GREEK_SPLIT = re.compile("(?<=[άέόΆΈΌ])ι")  # the accent stands on the second of a pair
_GREEK_V = re.compile(r"(?<=[αε])υ")
_GLIDE = re.compile(r"(?<=[aeou])i(?=[aeou])")


@lru_cache(FORMS_KEPT)
def fold(word: str) -> str:
    """Lower the case and drop diacritics; other scripts keep their letters, kana their marks."""
    return folded_text(word)


_HARD = re.compile(r"c(?=[aou])")


def folded_text(text: str) -> str:
    """Fold a text of any length, which is not worth keeping."""
    if text.isascii():
        return text.lower()
    text = text.translate(_FOLDS)
    parts = unicodedata.normalize("NFD", text)
    bare = "".join(c for c in parts if c in _VOICED or not unicodedata.combining(c))
    if any(mark in bare for mark in _VOICED):
        bare = unicodedata.normalize("NFC", bare)  # Hangul stays in letters, which cases cut off
    return bare.lower()


def fold_pattern(pattern: str) -> str:
    """Fold the letters of a pattern and leave its escapes."""
    return "".join(part if part.startswith("\\") else fold(part) for part in _ESCAPE.split(pattern))


@lru_cache(FORMS_KEPT)
def latin(text: str, language: str) -> str:
    """Return the letters of a name in Latin script, lower case."""
    if script_of(language) == "Latn" or text.isascii():
        return _NOT_LETTERS.sub("", fold(text))
    return _NOT_LETTERS.sub("", _romanised(text, language))


def _romanised(text: str, language: str) -> str:
    """Write a text in Latin letters, lower case."""
    from anyascii import anyascii  # noqa: PLC0415

    if script_of(language) == "Grek":
        text = _GREEK_W.sub("w", fold(_GREEK_SPLIT.sub("i", text.translate(_GREEK_APART))))
        text = _GREEK_V.sub("β", _GREEK_D.sub("d", _GREEK_B.sub("b", text))).replace("ντ", "nd")
        for old, new in _GREEK:
            text = text.replace(old, new)
    if script_of(language) == "Jpan":
        text = text.replace("ッ", "")  # it doubles what follows
    return anyascii(text).lower()


@lru_cache(FORMS_KEPT)
def canon(text: str, language: str) -> str:
    """Return a form that is free of spelling conventions and keeps the vowels."""
    low = text.lower()
    if script_of(language) != "Latn" and not text.isascii():
        low, language = _romanised(text, language), "en"
    known = table(language, "names", NameTable)
    for old, new in known.spelling if known is not None and known.spelling else _ENGLISH:
        low = low.replace(old, new)
    low = "".join(c if c == "S" else fold(c) for c in low)
    low = re.sub(r"[^a-zS]", "", low)
    low = _GLIDE.sub("", low)
    for old, new in _CONVENTIONS:
        low = low.replace(old, new)
    low = _GLIDE.sub("", low)
    return _DOUBLED.sub(r"\1", low.replace("S", "s"))


@lru_cache(FORMS_KEPT)
def skeleton(text: str, language: str) -> str:
    """Return the consonants of a name in coarse classes, for scripts without vowels."""
    word = canon(text, language)
    body = re.sub("[aeiou]", "", word[1:] if word[:1] in "aeiou" else word)
    return ("A" if word[:1] and word[0] in "aeiou" else "") + _DOUBLED.sub(r"\1", body)


@lru_cache(FORMS_KEPT)
def variant(name: str) -> str:
    """Return a form in which the transliterations of one foreign name agree."""
    low = fold(name)
    if low.startswith("ye"):
        low = low[1:]
    for old, new in _TRANSLITERATIONS:
        low = low.replace(old, new)
    return low


def doubled(a: str, b: str) -> bool:
    """
    Tell whether a letter doubled on one side, or ck for kk, is all that differs.

    An s between vowels is left out: German and French double it to keep it voiceless.
    """
    x, y = (_BETWEEN_VOWELS.sub("s", fold(name)) for name in (a, b))
    if x != y and x.replace("ck", "kk") == y.replace("ck", "kk"):
        return True
    return x != y and abs(len(x) - len(y)) == 1 and _DOUBLED.sub(r"\1", x) == _DOUBLED.sub(r"\1", y)


def hard(letters: str) -> str:
    """Spell the hard c as k, as other languages write it: Larnaca, Larnaka."""
    return _HARD.sub("k", letters)
