"""What may be a form of a name on the other side: letters a slip away, stretches of a run."""

import re

from rapidfuzz.distance import DamerauLevenshtein

from auditor.facts.names.index import Index, Word
from auditor.facts.names.sounds import PINYIN, SOUND_SIGNS
from auditor.lang.gazetteer import PREFIXES

JAPANESE = re.compile(
    r"(?:(?:[kpst](?=[kpstc]))?(?:ky|gy|ny|hy|my|ry|py|by|sh|ch|ts|[kstnhmrgzdbpfjyw])?[aeiou]{1,2}|n(?![aeiou]))+"
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
    least, most = max(1, len(letters) // 4), 7
    # Foreign names are written with a few hundred signs; Chinese and Japanese ones with any.
    own = other.language != "zh" or PINYIN.fullmatch(letters) or JAPANESE.fullmatch(letters)
    runs = [word.text] if own else SOUND_SIGNS.findall(word.text)
    return [
        text[at : at + size]
        for text in runs
        for at in range(len(text))
        for size in range(least, min(most, len(text) - at) + 1)
    ]
