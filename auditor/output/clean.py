"""Text from outside, made harmless for a terminal, an XML file or a table."""

import re

__all__ = ["clean", "clean_lines", "right_to_left"]

_SPACES = dict.fromkeys(map(ord, "\t\n\r\v\f\x85\u2028\u2029"), " ")
_CONTROLS: dict[int, str | None] = {
    **dict.fromkeys((*range(0x20), *range(0x7F, 0xA0))),  # C0, DEL, C1: escapes
    **dict.fromkeys((0x061C, 0x200E, 0x200F)),  # bidi marks
    **dict.fromkeys((*range(0x202A, 0x202F), *range(0x2066, 0x206A))),  # bidi overrides
    **dict.fromkeys((0x200B, 0x2060, 0xFEFF, *range(0xFFF9, 0xFFFC))),  # invisible
    **dict.fromkeys(range(0xE0000, 0xE01F0)),  # tags and variation selectors: hidden messages
    **dict.fromkeys(range(0xD800, 0xE000), "\ufffd"),  # unpaired surrogates
    **dict.fromkeys((0xFFFE, 0xFFFF), "\ufffd"),  # no characters; XML refuses them
}
_FLAT: dict[int, str | None] = {**_CONTROLS, **_SPACES}
_LINES: dict[int, str | None] = {**_FLAT, 0x0A: "\n"}
_SEQUENCE = re.compile(r"(?:\x1b\[|\x9b)[0-?]*+[ -/]*+[@-~]")
_SUSPECT = re.compile(
    "[^ -~\u00a0-\u0600\u061d-\u200a\u2010-\u2027\u202f-\u205f"
    "\u2070-\ud7ff\ue000-\ufefe\uff00-\uffef]"
)
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff]")


def clean(text: str) -> str:
    """
    Return the text on one line without control, bidi and invisible characters.

    Sequences that only set colours or move the cursor vanish as a whole; of any other the
    introducing character does, so that no words are hidden.
    """
    if not _SUSPECT.search(text):
        return text
    return _SEQUENCE.sub("", text).translate(_FLAT)


def clean_lines(text: str) -> str:
    """Do the same, but keep line ends."""
    if not _SUSPECT.search(text):
        return text
    return _SEQUENCE.sub("", text.replace("\r\n", "\n")).translate(_LINES)


def right_to_left(text: str) -> bool:
    """Tell whether the text has letters that run from right to left."""
    return bool(_RIGHT_TO_LEFT.search(text))
