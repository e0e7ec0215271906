"""How the words of a quotation differ from those of another one in the same language."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import cache, lru_cache

from rapidfuzz.distance import Levenshtein

from auditor.lang import lowered, table
from auditor.lang.topics.negation import NegationTable
from auditor.lang.topics.speech import SpeechTable

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
_STEM = 0.65  # share of the longer word that two forms of one word begin with
_STEM_LEAST = 4
_ENDING = 4  # letters that inflection may change
_TYPO = 0.8  # likeness from which a longer word is a slip of the other
_TYPO_LEAST = 6
_NEXT = 2  # words beside a cut in which a denial counts
_TRIM = 3  # words from which a run left out inside is a cut and no alteration


@dataclass(frozen=True, slots=True)
class Token:
    """A word in its comparable form, with its place in the article."""

    form: str
    start: int
    end: int
    apart: bool = False
    """Whether a mark of punctuation stands in front."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Edit:
    """A difference that changes the content: token ranges on both sides."""

    ours: tuple[int, int]
    theirs: tuple[int, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Likeness:
    """
    How a quotation relates to a stretch of the source.

    `kept` (0..1) is the share of its words that the source has in the same order; `edits`
    are differences of content; `trimmed` tells that words were left out; `place` is the
    range of words of the source that it covers.
    """

    kept: float
    edits: tuple[Edit, ...]
    trimmed: bool
    place: tuple[int, int] = (0, 0)


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


@lru_cache(100_000)
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


def compare(ours: Sequence[Token], theirs: Sequence[Token], language: str) -> Likeness:
    """Compare a quotation with a stretch of the source that may be longer at both ends."""
    words = [token for token in ours if token.form != GAP]
    spoken = [token for token in theirs if token.form != GAP]
    if not words or not spoken:
        return Likeness(kept=0.0, edits=(), trimmed=False)
    gaps = _gaps(ours)
    a, b = [t.form for t in words], [t.form for t in spoken]
    matcher = SequenceMatcher(None, a, b, autojunk=False)
    codes = matcher.get_opcodes()
    kept = sum(i2 - i1 for tag, i1, i2, _, _ in codes if tag == "equal")
    edits = []
    trimmed = False
    for number, (tag, i1, i2, from_, to) in enumerate(codes):
        if tag == "equal":
            continue
        j1, j2 = from_, to
        first, last = number == 0, number == len(codes) - 1
        if tag == "insert":  # words of the source that the quotation lacks
            trimmed = True
            if first and not _denial_cut(spoken, j2, -1, language):
                continue
            if last and not _denial_cut(spoken, j1, 1, language):
                continue
            if not (first or last) and (i1 in gaps or j2 - j1 >= _TRIM):
                continue
            if first or last:
                j1, j2 = (max(j1, j2 - _NEXT), j2) if first else (j1, min(j2, j1 + _NEXT))
        elif tag == "replace" and (first or last):
            size = min(j2 - j1, 2 * (i2 - i1))  # the rest beyond is trimmed
            trimmed = trimmed or size < j2 - j1
            j1, j2 = (j2 - size, j2) if first else (j1, j1 + size)
        if _matters(a[i1:i2], b[j1:j2], language):
            edits.append(Edit(ours=(i1, i2), theirs=(j1, j2)))
        else:
            kept += min(i2 - i1, j2 - j1)
    same = [code for code in codes if code[0] == "equal"]
    return Likeness(
        kept=kept / len(a),
        edits=tuple(edits),
        trimmed=trimmed,
        place=(same[0][3], same[-1][4]) if same else (0, 0),
    )


def _denial_cut(spoken: Sequence[Token], at: int, step: int, language: str) -> bool:
    """Tell whether a denial stood right beside the cut, in the same clause."""
    pattern = _denials(language)
    if pattern is None:
        return False
    if step < 0:
        near = spoken[max(0, at - _NEXT) : at]
        apart = [token.apart for token in spoken[max(0, at - _NEXT) + 1 : at + 1]]
        clause = [t for n, t in enumerate(near) if not any(apart[n:])]
    else:
        near = spoken[at : at + _NEXT]
        clause = [t for n, t in enumerate(near) if not any(t.apart for t in near[: n + 1])]
    return any(pattern.fullmatch(token.form) for token in clause)


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


def _gaps(found: Sequence[Token]) -> frozenset[int]:
    """Return the word numbers in front of which words were left out or put in."""
    gaps, words = set(), 0
    for token in found:
        if token.form == GAP:
            gaps.add(words)
        else:
            words += 1
    return frozenset(gaps)


def _matters(a: Sequence[str], b: Sequence[str], language: str) -> bool:
    """Tell whether one run of words in place of another changes the content."""
    left = [word for word in a if not is_light(word, language)]
    right = [word for word in b if not is_light(word, language)]
    if "".join(a) == "".join(b):
        return False  # written apart, joined or with a hyphen
    for word in list(left):
        other = next((one for one in right if _one_word(word, one)), None)
        if other is not None:
            left.remove(word)
            right.remove(other)
    return bool(left or right)


def _one_word(a: str, b: str) -> bool:
    """Tell whether two words are forms or spellings of one."""
    if a == b:
        return True
    if any(letter.isdigit() for letter in a + b):
        return False
    longer, shorter = max(len(a), len(b)), min(len(a), len(b))
    shared = 0
    for x, y in zip(a, b, strict=False):
        if x != y:
            break
        shared += 1
    if shared >= max(_STEM_LEAST, _STEM * longer) and longer - shared <= _ENDING:
        return True
    return (
        shorter >= _TYPO_LEAST and a[0] == b[0] and Levenshtein.normalized_similarity(a, b) >= _TYPO
    )


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
