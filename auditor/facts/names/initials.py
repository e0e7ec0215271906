"""Whether new words of a rewrite may stand for letters that it no longer has."""

import re
from itertools import pairwise

from auditor.facts.base import View
from auditor.facts.names.index import index
from auditor.facts.names.spelling import fold

_WORD = re.compile(r"[^\W\d_]+(?:[-‑][^\W\d_]+)*")
_LONGER = 3  # letters that a word has more than what is short for it


def spelt_out(letters: str, rewrite: View, source: View) -> bool:
    """
    Tell whether the rewrite says in words what the source has in letters: KO, knockout.

    Two new words with capitals side by side may be any body's name.
    """
    known = index(source).counts
    found = list(_WORD.finditer(rewrite.text))
    new = [fold(match[0]) not in known for match in found]
    low = fold(letters)
    if any(one and holds(fold(match[0]), low) for one, match in zip(new, found, strict=True)):
        return True
    return any(
        first_new and second_new and first[0][0].isupper() and second[0][0].isupper()
        for (first, first_new), (second, second_new) in pairwise(zip(found, new, strict=True))
    )


def holds(word: str, letters: str) -> bool:
    """Tell whether a word begins with the first of the letters and has the others behind it."""
    word, letters = word.replace("k", "c"), letters.replace("k", "c")
    if len(word) < len(letters) + _LONGER or not word.startswith(letters[:1]):
        return False
    rest = iter(word)
    return all(letter in rest for letter in letters)
