"""Japanese surnames as they are read: what kanji do not show, and a slip in it."""

import re

from rapidfuzz.distance import OSA

from auditor.facts.base import View
from auditor.facts.names.index import index
from auditor.facts.names.match import Match, Verdict
from auditor.facts.names.persons import persons
from auditor.facts.names.spelling import latin
from auditor.lang import script_of

_LONG = re.compile(r"(?<=o)[uoh]|(?<=u)u|(?<=[aei])h(?![aeiouy])")
# Letters that readings of one surname interchange: Nakata, Nakada; Honma, Homma.
_PAIRS = frozenset(map(frozenset, ("sz", "td", "kg", "hb", "bp", "nm", "sj", "cj")))
_LEAST = 5  # letters of a surname in which a slip can be told


def read_as(word: str, language: str, source: View, rewrite: View) -> Match | None:
    """
    Tell whether a word is a surname of the source as it is read, or a letter away from one.

    None where the source shows no surname that the word may be.
    """
    if source.language != "ja" or script_of(language) != "Latn":
        return None
    letters = _short(latin(word, language))
    known = [person for person in persons(source) if person.reading]
    if any(person.reading == letters for person in known):
        return Match(Verdict.SAME, word, "the usual reading of a surname")
    ours = {_short(one.letters) for one in index(rewrite).words}
    for person in known:
        if person.reading not in ours and _is_slip(letters, person.reading):
            return Match(Verdict.SIMILAR, person.parts[0], "a letter off the usual reading")
    return None


def _short(letters: str) -> str:
    """Write long vowels as short ones: Satoh, Sato."""
    return _LONG.sub("", letters)


def _is_slip(letters: str, reading: str) -> bool:
    if len(reading) < _LEAST or OSA.distance(letters, reading, score_cutoff=1) != 1:
        return False
    if len(letters) != len(reading):
        return True
    differ = [frozenset((a, b)) for a, b in zip(letters, reading, strict=True) if a != b]
    return len(differ) > 1 or differ[0] not in _PAIRS
