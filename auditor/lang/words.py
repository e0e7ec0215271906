"""Whether a word is in the lexicon of its language, case-exact."""

from functools import cache, lru_cache
from typing import Any

_ALIASES = {"hr": "hbs", "sr": "hbs", "bs": "hbs"}

# Function words that simplemma's dictionaries lack.
_LACKING = {"en": frozenset(("her",)), "fr": frozenset(("dont", "où", "du"))}


@cache
def _dictionary(language: str) -> Any | None:
    from simplemma.strategies.dictionaries import StreamDictionaryFactory  # noqa: PLC0415

    try:
        return StreamDictionaryFactory().get_dictionary(_ALIASES.get(language, language))
    except ValueError:
        return None


def has_lexicon(language: str) -> bool:
    """Tell whether words of the language can be looked up at all; loads the lexicon."""
    return _dictionary(language) is not None


@lru_cache(100_000)
def lemma(word: str, language: str) -> str | None:
    """Return the lemma of a word form, or None where the lexicon does not know it (simplemma)."""
    dictionary = _dictionary(language)
    if dictionary is None or not word:
        return None
    found = dictionary.get(word)
    if found is None and "œ" in word:
        found = dictionary.get(word.replace("œ", "oe"))  # the dictionary writes choeur
    return None if found is None else str(found)


def is_word(word: str, language: str) -> bool:
    """Tell whether the lexicon knows this exact form: `London` is known, `london` is not."""
    return lemma(word, language) is not None or word in _LACKING.get(language, ())
