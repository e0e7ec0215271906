"""Whether two renderings tell their parts in the same order, by what stands on both sides."""

import re
from functools import lru_cache

from auditor.facts.base import View
from auditor.lang import FORMS_KEPT, lowered, western

_WORD = re.compile(r"\d+(?:[.,:]\d+)*|[^\W\d_]{4,40}")
_KEY = 4  # letters by which a name or a cognate is told from other words
_LEAST = 5  # letters of such a word
_SOUNDS = str.maketrans("zcqyjwv", "skkiivv")  # letters that scripts and spellings interchange
_CLOSE = 0.2  # of a text between the places of one thing on both sides
_SPREAD = 0.2  # of a text that the shared things must span to tell anything
_FEWEST = 2
_MOST = 400  # words beyond which a passage is no sentence


def same_order(rewrite: View, source: View) -> bool:
    """
    Tell whether what both sides share stands at the same places, numbers, names and cognates.

    False where too little is shared to know.
    """
    ours, theirs = _anchors(rewrite), _anchors(source)
    shared = [(place, theirs[key]) for key, place in ours.items() if key in theirs]
    if len(shared) < _FEWEST:
        return False
    places = [place for place, _ in shared]
    if max(places) - min(places) < _SPREAD:
        return False
    far = sum(abs(a - b) > _CLOSE for a, b in shared)
    return far <= len(shared) // 6


def _anchors(view: View) -> dict[str, float]:
    """Return the place (0 to 1) of words that stand once in a view, by their key."""

    def make(view: View) -> dict[str, float]:
        text = western(lowered(view.text))
        found: dict[str, float] = {}
        twice: set[str] = set()
        for count, match in enumerate(_WORD.finditer(text)):
            if count == _MOST:
                return {}
            key = _key(match[0])
            if key in found:
                twice.add(key)
            elif key:
                found[key] = match.start() / len(text)
        return {key: place for key, place in found.items() if key not in twice}

    return view.memo("anchors", make)


@lru_cache(FORMS_KEPT)
def _key(word: str) -> str:
    if word[0].isdigit():
        return re.sub(r"\D", "", word).strip("0")
    if not word.isascii():
        from anyascii import anyascii  # noqa: PLC0415

        word = anyascii(word).lower()
    return word.translate(_SOUNDS)[:_KEY] if len(word) >= _LEAST else ""
