"""Sentences to comparable tokens."""

import re
from collections.abc import Callable
from functools import lru_cache

from auditor.align import stems
from auditor.lang import FORMS_KEPT, MARKS

HAN = re.compile(r"[\u3400-\u9fff々]")

_TOKEN = re.compile(
    r"\d+(?:[.,:’'\u00a0\u202f ]\d{3}){0,6}(?:[.,:]\d+)?|[ァ-ヶー]+|[\u3400-\u9fff々]+|[ぁ-ん]+"
    rf"|[^\W\d_ァ-ヶーぁ-ん\u3400-\u9fff](?:[^\W\d_ァ-ヶーぁ-ん\u3400-\u9fff]|[{MARKS}]|['’׳](?=[^\W\d_])|[״\"](?=[א-ת]))*+"
)
_HIRAGANA = re.compile(r"[ぁ-ん]")
_GROUPED = re.compile(r"(\d{1,3}(?:[.,]\d{3})+)([.,]\d{1,2})?")
_POSSESSIVE = re.compile(r"['’]s$")
_LONGEST_HAN = 8
_LONGEST_TOKEN = 40  # a longer one is no word

# Coarse phonetic classes, longest spelling first: names across scripts without vowels.
_FOLDS = (
    ("tsch", "c"), ("sch", "s"), ("tch", "c"), ("dzh", "j"), ("zh", "j"), ("kh", "h"),
    ("ch", "c"), ("sh", "s"), ("ph", "f"), ("th", "t"), ("ck", "k"), ("qu", "k"), ("q", "k"),
    ("c", "k"), ("w", "v"), ("z", "s"), ("x", "ks"), ("y", "i"), ("j", "i"), ("g", "k"),
    ("b", "p"), ("d", "t"), ("f", "p"), ("v", "p"),
)  # fmt: skip
_DOUBLED = re.compile(r"(.)\1+")
_VOWELS = re.compile("[aeiouh]")


def tokens(sentence: str, language: str, known: Callable[[str], bool] | None = None) -> list[str]:
    """
    Return lower-case words and numbers (`#1300000`).

    Han runs are cut by longest match among the `known` words, else into bigrams; hiragana,
    which is grammar, is dropped.
    """
    found: list[str] = []
    for match in _TOKEN.finditer(sentence):
        token = match[0]
        if token[0].isdigit():
            found.append("#" + number(token))
        elif language in {"zh", "ja"} and HAN.match(token):
            found += _han(token, known)
        elif not _HIRAGANA.match(token):
            word = _POSSESSIVE.sub("", token[:_LONGEST_TOKEN].lower())
            found.append(stems.bare(word, language, known) if language in stems.LANGUAGES else word)
    return found


def _han(run: str, known: Callable[[str], bool] | None) -> list[str]:
    found: list[str] = []
    at = 0
    while at < len(run):
        length = 0
        if known is not None:
            longest = min(_LONGEST_HAN, len(run) - at)
            length = next((n for n in range(longest, 0, -1) if known(run[at : at + n])), 0)
        if length:
            found.append(run[at : at + length])
            at += length
        else:
            found.append(run[at : at + 2])
            at += 1
    return found


def number(text: str) -> str:
    """Normalise the digits of a number whose separators are unknown."""
    text = re.sub(r"[\u00a0\u202f ’']", "", text)
    if ":" in text or len(text) > _LONGEST_TOKEN:  # longer digits are a code, beyond any float
        return text
    grouped = _GROUPED.fullmatch(text)
    if grouped:
        whole = re.sub("[.,]", "", grouped[1])
        return whole + ("." + grouped[2][1:] if grouped[2] else "")
    try:
        value = float(text.replace(",", "."))
    except ValueError:
        return text
    return f"{value:g}" if value < 1e6 else str(int(value))


@lru_cache(FORMS_KEPT)
def latin(token: str) -> str:
    """Transliterate and lower the case."""
    if token.isascii():
        return token.lower().replace("'", "")
    from anyascii import anyascii  # noqa: PLC0415

    return anyascii(token).lower().replace("'", "").replace("`", "")


@lru_cache(FORMS_KEPT)
def skeleton(token: str) -> str:
    """Return the consonants of a Latin form in coarse classes: Hebrew, Arabic and Latin meet."""
    for old, new in _FOLDS:
        token = token.replace(old, new)
    head = "a" if token[:1] in tuple("aeiou") else ""
    return _DOUBLED.sub(r"\1", head + _VOWELS.sub("", token))
