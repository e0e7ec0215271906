"""Family names that look like a denied verb: Ahmet Yılmaz, Yasemin Durmaz."""

_SUFFIXED = frozenset(("tr", "az"))  # languages that deny by an ending of the verb
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
