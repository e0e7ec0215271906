"""Known names that unknown ones are a slip of."""

from functools import lru_cache

from auditor.facts.names import forms, places
from auditor.facts.names.endings import bends
from auditor.facts.names.spelling import fold, variant
from auditor.lang.slips import proper
from auditor.lang.words import has_lexicon, is_word

__all__ = ["misspelt", "slipped"]

_WELL_LISTED = frozenset(("en", "fr", "es", "it", "pt"))
_LEAST = 5  # letters of a name in which a slip can be told


@lru_cache(10_000)
def misspelt(name: str, ids: frozenset[str], language: str) -> str:
    """Return the known name that an unknown one, alike only in its stem, is a slip of."""
    if language not in _WELL_LISTED or forms.exact(name) or len(name) < _LEAST:
        return ""
    if is_word(name, language) or is_word(name.lower(), language) or not has_lexicon(language):
        return ""
    if any(forms.exact(name[:-cut]) & ids for cut in (1, 2, 3)):
        return ""  # Bavaria, Bavarian
    return next(
        (
            known
            for known in proper(name, language)
            if places.places(known, language) & ids and not bends(name, language, known, language)
        ),
        "",
    )


def slipped(name: str, ids: frozenset[str], language: str) -> str:
    """Return the known name that an unknown English one is a slip of, no ending making it."""
    if language != "en" or forms.exact(name) or is_word(name, language):
        return ""
    known = forms.near(name, ids)
    ending = fold(name).startswith(fold(known)) or fold(known).startswith(fold(name))
    return "" if ending or variant(known) == variant(name) else known
