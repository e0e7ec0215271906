"""The words of a quotation in the form in which they are compared."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from auditor.lang import FORMS_KEPT, lowered, table
from auditor.lang.topics.negation import NegationTable
from auditor.lang.topics.speech import SpeechTable
from auditor.model import Span

GAP = "…"
"""Stands for words that an ellipsis or brackets say were left out or put in."""

_TOKEN = re.compile(
    r"(?P<gap>\[[^\]\n]{0,200}+\]|\(\s?(?:\.{2,4}|…)\s?\)|\.{2,}+|…)"
    r"|(?P<number>\d++(?:[.,:\u00a0\u202f’' ]\d{3}(?!\d))*+(?:[.,:]\d++)?)"
    r"|[\u3040-\u30ff\u3400-\u9fff]"
    r"|[^\W_\u3040-\u30ff\u3400-\u9fff](?:[^\W_\u3040-\u30ff\u3400-\u9fff]|[\u0300-\u036f\u064b-\u065f])*+"
)
_PUNCTUATION = re.compile(r"[.,;:!?…—–。，！？]")
_SEPARATORS = re.compile(r"[.,:\u00a0\u202f’' ](?=\d{3}(?!\d))")
_FOLDS = str.maketrans({"ß": "ss", "ё": "е", "ı": "i", "ø": "o", "ł": "l"})
_ENGLISH = (
    (re.compile(r"is(?=(?:e[drs]?|ing|ations?)$)"), "iz"),
    (re.compile(r"(?<=\w{2})our"), "or"),
    (re.compile(r"(?<=\w[tb])re$"), "er"),
    (re.compile(r"ll(?=(?:ed|ing|ers?)$)"), "l"),
    (re.compile(r"ogue$"), "og"),
    (re.compile(r"ence$|ense$"), "ens"),
    (re.compile(r"mme$"), "m"),
)
_CONTRACTED = {
    ("ca", "n", "t"): ("can", "not"), ("can", "t"): ("can", "not"), ("won", "t"): ("will", "not"),
    ("shan", "t"): ("shall", "not"), ("don", "t"): ("do", "not"), ("didn", "t"): ("did", "not"),
    ("doesn", "t"): ("does", "not"), ("isn", "t"): ("is", "not"), ("aren", "t"): ("are", "not"),
    ("wasn", "t"): ("was", "not"), ("weren", "t"): ("were", "not"), ("hasn", "t"): ("has", "not"),
    ("haven", "t"): ("have", "not"), ("hadn", "t"): ("had", "not"),
    ("couldn", "t"): ("could", "not"),
    ("wouldn", "t"): ("would", "not"), ("shouldn", "t"): ("should", "not"),
    ("mustn", "t"): ("must", "not"), ("needn", "t"): ("need", "not"), ("ain", "t"): ("is", "not"),
}  # fmt: skip
_SINGLE_WORDS = {"cannot": ("can", "not"), "gonna": ("going", "to"), "wanna": ("want", "to")}
_SHORT = 3  # letters up to which a word of a language without table counts as grammar


@dataclass(frozen=True, slots=True)
class Token:
    """A word in its comparable form, with its place in the article."""

    form: str
    start: int
    end: int
    apart: bool = False
    """Whether a mark of punctuation stands in front."""


def tokens(text: str, start: int, end: int, language: str) -> list[Token]:
    """Return the words of a stretch, contractions opened, spelling variants folded."""
    found: list[Token] = []
    for match in _TOKEN.finditer(text, start, end):
        if match["gap"]:
            form = GAP
        elif match["number"]:
            form = _SEPARATORS.sub("", unicodedata.normalize("NFKC", match[0]))
        else:
            form = _form(match[0], language)
        before = text[found[-1].end if found else start : match.start()]
        found.append(Token(form, *match.span(), apart=_PUNCTUATION.search(before) is not None))
    return _opened(found) if language == "en" else found


def spoken(text: str, parts: Sequence[Span], language: str) -> list[Token]:
    """Return the words of several stretches, one behind the other."""
    return [token for one in parts for token in tokens(text, one.start, one.end, language)]


@lru_cache(FORMS_KEPT)
def _form(word: str, language: str) -> str:
    form = lowered(unicodedata.normalize("NFKC", word)).translate(_FOLDS)
    parts = unicodedata.normalize("NFD", form)
    form = "".join(c for c in parts if not unicodedata.combining(c)) or form
    if language == "en":
        for pattern, common in _ENGLISH:
            form = pattern.sub(common, form)
    return form


def _opened(found: list[Token]) -> list[Token]:
    opened: list[Token] = []
    at = 0
    while at < len(found):
        one = found[at]
        pair = (one.form, found[at + 1].form) if at + 1 < len(found) else ()
        if one.form in _SINGLE_WORDS:
            opened += [
                Token(form, one.start, one.end, one.apart) for form in _SINGLE_WORDS[one.form]
            ]
        elif pair in _CONTRACTED and found[at + 1].start == one.end + 1:
            end = found[at + 1].end
            opened += [Token(form, one.start, end, one.apart) for form in _CONTRACTED[pair]]
            at += 1
        else:
            opened.append(one)
        at += 1
    return opened


def denies(run: Sequence[Token], language: str) -> bool:
    """Tell whether one of these words denies."""
    pattern = _denials(language)
    if pattern is None:
        return False
    return any(pattern.fullmatch(token.form) for token in run)


def joins(word: str, language: str) -> bool:
    """Tell whether the word is a conjunction between equals."""
    known = table(language, "speech", SpeechTable)
    return known is not None and word in known.joins.split("|")


def plain(found: Sequence[Token]) -> list[Token]:
    """Return the tokens without gaps, as `Edit` counts them."""
    return [token for token in found if token.form != GAP]


def pieces(found: Sequence[Token]) -> list[str]:
    """Return the forms between gaps, each run joined by blanks."""
    runs: list[list[str]] = [[]]
    for token in found:
        if token.form == GAP:
            runs.append([])
        else:
            runs[-1].append(token.form)
    return [" ".join(run) for run in runs if run]


def is_light(word: str, language: str) -> bool:
    """Tell whether the word is one of grammar or a filler."""
    pattern = _light(language)
    if pattern is None:
        return len(word) <= _SHORT and not any(c.isdigit() for c in word)
    return pattern.fullmatch(word) is not None


@cache
def _denials(language: str) -> re.Pattern[str] | None:
    known = table(language, "negation", NegationTable)
    return re.compile(_folded(known.clear)) if known is not None else None


@cache
def _light(language: str) -> re.Pattern[str] | None:
    known = table(language, "speech", SpeechTable)
    if known is None or not known.light:
        return None
    return re.compile(_folded(known.light))


def _folded(pattern: str) -> str:
    parts = unicodedata.normalize("NFD", pattern.translate(_FOLDS))
    return "".join(c for c in parts if not unicodedata.combining(c))
