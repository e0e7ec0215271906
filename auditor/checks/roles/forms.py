"""The forms in which a word of a text may stand in a table of roles."""

import re
from collections.abc import Iterator

# Articles, conjunctions and particles written together with a word.
_GLUED = {
    "ko": re.compile("(?<=.)(?:은|는|이|가|을|를|의|에게|에|와|과|도|께서|으로|로|들이|들은|들)$"),
    "he": re.compile("^(?:ו?ש?ה|ו|ל|ש)(?=..)"),
    "ar": re.compile("^(?:[وف]|ل)(?=...)"),
}
_COMPOUNDING = frozenset(("de", "nl", "sv", "da", "nb"))


def forms(word: str, language: str) -> Iterator[str]:
    """Yield a word as it stands, and without the particles that are written together with it."""
    yield word
    pattern = _GLUED.get(language)
    bare = pattern.sub("", word, count=1) if pattern is not None else word
    if bare != word:
        yield bare
    if language == "en" and word.endswith("s"):
        yield word[:-1]
    if language in _COMPOUNDING and "-" in word:
        yield word.rpartition("-")[2]  # Nato-Generalsekretär
