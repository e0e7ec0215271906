"""Words of scripts without capitals that look like a place of the tables and are none."""

import re
from functools import cache

from auditor.facts.names.forms import exact
from auditor.facts.names.sounds import SOUND_SIGNS
from auditor.lang import cldr, table
from auditor.lang.gazetteer import PREFIXES
from auditor.lang.topics.lexicon import LexiconTable

_TERRITORY = re.compile(r"[A-Z]{2}|\d{3}")
_KATAKANA = re.compile(r"[\u30a1-\u30fa\u30fc]")
_LONGEST = 4  # signs of a word that may run across the edge of a place
_ARTICLES = {"ar": ("ال", "وال", "بال", "و"), "he": ("ה", "ו", "וה")}
_SHORT = 2  # signs of a place that other names may hold by chance


@cache
def known(language: str) -> frozenset[str]:
    """Return the ordinary words of the seed list; those for countries and peoples are none."""
    seeds = table(language, "lexicon", LexiconTable)
    return frozenset(
        word
        for words in (seeds.words.values() if seeds is not None else ())
        for word in words.split()
        if not any(_TERRITORY.fullmatch(ident) for ident in exact(word))
    ) | _times(language)


def _times(language: str) -> frozenset[str]:
    """Return the names of months and days."""
    words = cldr.load("dates", language)
    return frozenset(
        word for sort in ("months", "days") for word in words.get(sort, {}) if len(word) > _SHORT
    )


def common(word: str, language: str) -> bool:
    """Tell whether the word, at most without an article, is a common word and not a short one."""
    words = known(language)
    if len(word) < _LONGEST and language != "ko":
        return False
    return word in words or any(
        word.startswith(article) and word[len(article) :] in words
        for article in _ARTICLES.get(language, ())
    )


def ordinary(word: str, language: str) -> bool:
    """Tell whether the word, with or without its prefixes, is a common word of the language."""
    prefixes = PREFIXES.get(language)
    bare = prefixes.sub("", word, count=1) if prefixes is not None else word
    return word in known(language) or bare in known(language) or word[1:] in known(language)


def inside(text: str, start: int, end: int, language: str) -> bool:
    """
    Tell whether a place found in text without blanks is part of something else.

    カサ in カサグランデ, 海地 (Haiti) in 沿海地区, 里尔 (Lille) in 特里尔 (Trier).
    """
    before, after = text[start - 1 : start] if start else "", text[end : end + 1]
    if _KATAKANA.match(text, start) and (_KATAKANA.match(before) or _KATAKANA.match(after)):
        return True
    if end - start > _SHORT:
        return False
    words = known(language)
    for first in range(max(0, start - _LONGEST + 1), end):
        for last in range(max(first + 2, start + 1), min(len(text), first + _LONGEST) + 1):
            across = first < start < last < end or start < first < end < last
            if across and text[first:last] in words:
                return True
    if language != "zh":
        return False
    return any(
        run.start() < start and end <= run.end()
        for run in SOUND_SIGNS.finditer(text, max(0, start - _LONGEST), end + _LONGEST)
    )
