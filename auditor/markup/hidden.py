"""
Characters that a reader does not see but a comparison does.

C2PA text wrappers, zero-width watermarks, soft hyphens and bidi controls: 54 of them drop the
similarity of two identical sentences from 100 to 48. Joiners that are orthography (Persian,
Indic, emoji sequences) are visible in their effect and stay.
"""

import html
import re
import unicodedata

__all__ = ["visible"]

_JOINING = (
    "\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\u0900-\u0dff\u1000-\u109f\u1780-\u17ff"
    "\ufb50-\ufdff\ufe70-\ufefc"
)
_EMOJI = (
    "\u00a9\u00ae\u203c\u2049\u2122\u2139\u2194-\u21aa\u231a-\u23ff\u24c2\u25aa-\u27bf"
    "\u2934\u2935\u2b05-\u2b55\u3030\u303d\u3297\u3299\U0001f000-\U0001faff"
)
_HIDDEN = (
    "\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u034f\u061c\u180e\u200b-\u200f"
    "\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\ufff9-\ufffb\U000e0000-\U000e0fff"
)
_CHARACTER = re.compile(
    f"(?P<keep>(?<=[{_JOINING}])[\u200c\u200d](?=[{_JOINING}])"
    f"|(?<=[{_EMOJI}])\ufe0f"
    f"|(?:(?<=[{_EMOJI}])|(?<=[{_EMOJI}]\ufe0f))\u200d(?=[{_EMOJI}]))"
    f"|[{_HIDDEN}]"
)
_PRESENT = re.compile(f"[{_HIDDEN}]")
_REFERENCE = re.compile(
    r"&(?:#[0-9]{1,8};?|#[xX][0-9a-fA-F]{1,7};?|(?:shy|zwn?j|lrm|rlm|ZeroWidthSpace|NoBreak"
    r"|NegativeM\w{5,7}Space|ApplyFunction|af|it|ic|InvisibleTimes|InvisibleComma);)"
)


def visible(text: str, *, references: bool = False) -> tuple[str, int]:
    """
    Return the text in NFC without hidden characters, and how many were taken out.

    With `references`, HTML character references to hidden characters count as well; others
    stay as they are written. Idempotent without `references`.
    """
    found = 0
    if references and "&" in text:
        text, found = _without_references(text)
    text = unicodedata.normalize("NFC", text)
    if _PRESENT.search(text) is None:
        return text, found
    kept = 0

    def choose(match: re.Match[str]) -> str:
        nonlocal kept
        if match["keep"]:
            kept += 1
            return match[0]
        return ""

    cleaned, matches = _CHARACTER.subn(choose, text)
    # Taking a character out can bring a letter and its accent together.
    return unicodedata.normalize("NFC", cleaned), found + matches - kept


def _without_references(text: str) -> tuple[str, int]:
    found = 0

    def choose(match: re.Match[str]) -> str:
        nonlocal found
        character = html.unescape(match[0])
        # Joiners may be orthography: they are judged among their neighbours, as characters.
        if character in {"\u200c", "\u200d", "\ufe0f"}:
            return character
        if len(character) == 1 and _PRESENT.match(character):
            found += 1
            return ""
        return match[0]

    return _REFERENCE.sub(choose, text), found
