"""Names that look like a denial: Ahmet Yılmaz, UNESCO, 雷克雅未克 (Reykjavik)."""

from auditor.facts.names.unspaced import spots

_SUFFIXED = frozenset(("tr", "az"))  # languages that deny by an ending of the verb
_SPACELESS = frozenset(("zh", "ja"))
_LONGEST = 8  # signs of a place
_BEFORE = 30  # code points; the longest first name is shorter


def surname(text: str, start: int, language: str) -> bool:
    """
    Tell whether the word that starts here has the capital of a name.

    That is so behind another word with a capital, or in front of the apostrophe that sets a
    name's endings off; a sentence that has capitals throughout tells nothing.
    """
    if language not in _SUFFIXED or not text[start].isupper() or text.isupper():
        return False
    end = next((n for n in range(start, len(text)) if not text[n].isalnum()), len(text))
    if text[end : end + 1] in {"'", "’"}:
        return True
    before = text[max(0, start - _BEFORE) : start].split()
    return bool(before) and before[-1][0].isupper()


def within(text: str, start: int, end: int, language: str) -> bool:
    """Tell whether a cue is a part of the name of a place that is written without blanks."""
    if language not in _SPACELESS:
        return False
    first = max(0, start - _LONGEST)
    at = start - first
    return any(here <= at < there for here, there in spots(text[first : end + _LONGEST]))


def acronym(text: str, start: int, end: int) -> bool:
    """Tell whether a word is all capitals where the text is not."""
    word = text[start:end]
    return len(word) > 2 and word.isupper() and word.isalpha() and not text.isupper()
