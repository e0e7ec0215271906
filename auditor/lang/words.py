"""Whether a word is in the lexicon of its language, case-exact."""

import lzma
from functools import cache, lru_cache
from importlib.util import find_spec
from pathlib import Path
from typing import Protocol

from auditor.lang.base import FORMS_KEPT, script_of
from auditor.lang.frontcoded import FrontCoded, UnknownFormatError

_ALIASES = {"hr": "hbs", "sr": "hbs", "bs": "hbs"}

# Function words that simplemma's dictionaries lack.
_LACKING = {"en": frozenset(("her",)), "fr": frozenset(("dont", "où", "du"))}

_LARGE = 8_000_000  # bytes of a dictionary of so many word forms that three letters tell few apart


class _Dictionary(Protocol):
    def __contains__(self, word: str) -> bool: ...

    def get(self, word: str) -> str | None: ...


@cache
def _dictionary(language: str) -> _Dictionary | None:
    code = _ALIASES.get(language, language)
    path = _folder() / f"{code}.plzma"
    try:
        stream = lzma.decompress(path.read_bytes())
        reach = (4 if len(stream) > _LARGE else 3) if script_of(code) == "Latn" else 7
        return FrontCoded(stream, reach=reach)
    except (OSError, UnknownFormatError):
        return _by_simplemma(code)


def _folder() -> Path:
    """Return where simplemma keeps its dictionaries; it is not imported, which takes longer."""
    spec = find_spec("simplemma")
    home = Path(spec.origin).parent if spec and spec.origin else Path()
    return home / "strategies" / "dictionaries" / "data"


def _by_simplemma(code: str) -> _Dictionary | None:
    """Leave a dictionary of another format or at another place to its own library."""
    from simplemma.strategies.dictionaries import StreamDictionaryFactory  # noqa: PLC0415

    try:
        found: _Dictionary = StreamDictionaryFactory().get_dictionary(code)
    except ValueError:
        return None
    return found


def has_lexicon(language: str) -> bool:
    """Tell whether words of the language can be looked up at all; loads the lexicon."""
    return _dictionary(language) is not None


@lru_cache(20_000)
def lemma(word: str, language: str) -> str | None:
    """Return the lemma of a word form, or None where the lexicon does not know it (simplemma)."""
    dictionary = _dictionary(language)
    if dictionary is None or not word:
        return None
    found = dictionary.get(word)
    if found is None and "œ" in word:
        found = dictionary.get(word.replace("œ", "oe"))  # the dictionary writes choeur
    return found


@lru_cache(FORMS_KEPT)
def is_word(word: str, language: str) -> bool:
    """Tell whether the lexicon knows this exact form: `Paris` is known, `paris` is not."""
    if word in _LACKING.get(language, ()):
        return True
    dictionary = _dictionary(language)
    if dictionary is None or not word:
        return False
    return word in dictionary or ("œ" in word and word.replace("œ", "oe") in dictionary)
