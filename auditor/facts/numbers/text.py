"""Text made comparable without moving a character."""

import unicodedata

from auditor.lang import lowered

# Spellings that differ from writer to writer: ё, and the apostrophe inside a word.
_FOLDED = str.maketrans({"ё": "е", "'": "’", "ʼ": "’", "`": "’"})
_SUPERSCRIPTS = frozenset("¹²³")


def western(text: str) -> str:
    """Replace the decimal digits of every script by 0 to 9, one for one."""
    if text.isascii():
        return text
    return "".join(
        c if c.isascii() or not c.isdigit() or c in _SUPERSCRIPTS else _digit(c) for c in text
    )


def _digit(character: str) -> str:
    return str(unicodedata.decimal(character, character))


def normal(text: str) -> str:
    """Lower the case and fold spellings that differ from writer to writer."""
    return lowered(text).translate(_FOLDED)
