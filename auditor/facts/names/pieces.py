"""What may be a form of a name on the other side: letters a slip away, stretches of a run."""

import re
from collections.abc import Iterable
from functools import lru_cache

from rapidfuzz.distance import DamerauLevenshtein

from auditor.facts.names.index import Index, Word
from auditor.facts.names.ordinary import known
from auditor.facts.names.pinyin import readings, reads, syllables
from auditor.facts.names.sounds import PINYIN, SOUND_SIGNS
from auditor.lang.gazetteer import PREFIXES

JAPANESE = re.compile(
    r"(?:(?:[kpst](?=[kpstc]))?(?:ky|gy|ny|hy|my|ry|py|by|sh|ch|ts|[kstnhmrgzdbpfjyw])?[aeiou]{1,2}|n(?![aeiou]))+"
)
_MOST = 7  # signs of a foreign name
_LONGEST_NAME = 3  # signs of a first name or family name in Japan, Korea, China
_SHORT = 4  # letters of a name that one sign may stand for
# Signs of grammar, and of numbers and times, that no name is written with.
_GRAMMAR = re.compile(
    "[ 的了是在不会會将將只被说說就也和这這那有为為以与與及对對从從到由向把让讓给給每各其之于於"
    "等已曾还還又都很更最我你他她它们們个個们年月日时時分次后後前并並而但或则則如若因所能可要应應该該中"
    "吗呢吧啊〇一二两兩四六七十百万萬亿億第约約超近达達]+"
)
_HAN = re.compile(r"[\u3400-\u9fff]")


def slip(a: str, b: str) -> bool:
    """Tell whether two spellings are a few letters apart, longer names allowing more."""
    if len(a) < 4 or len(b) < 3 or abs(len(a) - len(b)) > 3:
        return False
    limit = 1 if len(a) <= 5 else 2 if len(a) <= 9 else 3
    return int(DamerauLevenshtein.distance(a, b, score_cutoff=limit)) <= limit


def pieces(word: Word, letters: str, other: Index) -> list[str]:
    """Cut a run without word boundaries into stretches that may spell the name."""
    prefixes = PREFIXES.get(other.language)
    if prefixes is not None:
        return [word.text, prefixes.sub("", word.text, count=1)]
    if not other.spaceless or not _HAN.search(word.text):
        return [word.text]
    if other.language == "zh":
        return _signs(word.text, letters)
    return _windows([word.text], max(1, len(letters) // 4), _MOST)


def _windows(texts: Iterable[str], least: int, most: int) -> list[str]:
    return [
        text[at : at + size]
        for text in texts
        for at in range(len(text))
        for size in range(least, min(most, len(text) - at) + 1)
    ]


def _signs(text: str, letters: str) -> list[str]:
    """
    Return the stretches of a Chinese text that may spell a name.

    Foreign names are written with a few hundred signs, Chinese ones with a sign a syllable;
    Japanese and Korean ones with any but those of grammar and of everyday words.
    """
    found = _windows(SOUND_SIGNS.findall(text), max(1, len(letters) // 4), _MOST)
    split = syllables(letters)
    for way in split:
        count = len(way)
        found += [
            text[at : at + count]
            for at in range(len(text) - count + 1)
            if _may_be(way, text[at : at + count])
        ]
    if not split and (PINYIN.fullmatch(letters) or JAPANESE.fullmatch(letters)):
        least = max(1, len(letters) // 4) if len(letters) < _SHORT else 2
        found += _windows(_GRAMMAR.split(_bare(text)), least, _LONGEST_NAME)
    return found


def _may_be(way: tuple[str, ...], signs: str) -> bool:
    """Tell whether signs may be read so; a first name of two is written as in Mandarin."""
    if len(way) == 1:
        return reads(way[0], signs)
    exact = sum(part in readings(sign) for part, sign in zip(way, signs, strict=True))
    return exact == len(way) or (exact >= 2 and all(map(reads, way, signs)))


@lru_cache(1_000)
def _bare(text: str) -> str:
    """Return a Chinese text with a blank in the place of each word of the seed list."""
    words = known("zh")
    signs: list[str] = []
    at = 0
    while at < len(text):
        size = next((n for n in (4, 3, 2) if text[at : at + n] in words), 0)
        signs.append(" " if size else text[at])
        at += size or 1
    return "".join(signs)
