"""Addresses that open a page at a quotation (WICG scroll-to-text-fragment)."""

import re
import unicodedata
from urllib.parse import quote

from auditor.model import Span

__all__ = ["fragment_link"]

_ALONE = 20
"""Characters from which a quotation that occurs once needs no surroundings."""
_LONG = 120
"""Characters from which a quotation is named by its first and last words."""
_EDGE = 48
"""Characters of those first and last words, about."""
_CONTEXT = 3
"""Words of the surroundings on either side."""
_REACH = 80
"""Characters that are looked at for the borders of words, and for surroundings."""
_PIECE = re.compile(r"(?:[^\s。，、！？；：]++[。，、！？；：]?+|[。，、！？；：])\s*+")
"""A word with the space behind it; where no spaces are written, a clause."""


def fragment_link(url: str, text: str, span: Span) -> str:
    """
    Return the address of the page that opens at `span` of its `text`, or nothing.

    Browsers match whole words, inside one block; `text` has a block a line. So a quotation
    is widened to the borders of its words, a long one or one over several blocks is named by
    its first and last words (`start,end`), and a short or repeated one gets surroundings.
    """
    if not url.startswith(("http://", "https://")):
        return ""
    start, end = _widened(text, span)
    exact = text[start:end]
    first, last = _edges(exact)
    if not first:
        return url.partition("#")[0]
    fragment = _encoded(first) + (f",{_encoded(last)}" if last else "")
    if len(first) < _ALONE or text.count(first) > 1:
        left = text[max(0, start - _REACH) : start].rpartition("\n")[2]
        if len(left) == _REACH:
            left = left.partition(" ")[2]
        right = text[end : end + _REACH].partition("\n")[0]
        if len(right) == _REACH:
            right = right.rpartition(" ")[0]
        before = " ".join(left.split()[-_CONTEXT:])
        after = " ".join(right.split()[:_CONTEXT])
        fragment = (f"{_encoded(before)}-," if before else "") + fragment
        fragment += f",-{_encoded(after)}" if after else ""
    return f"{url.partition('#')[0]}#:~:text={fragment}"


def _widened(text: str, span: Span) -> tuple[int, int]:
    """Return the span without white space around it and with the whole of its outer words."""
    start, end = span.start, span.end
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start == end:
        return start, end
    if _joins(text[start]):
        at = start
        while at > max(0, start - _REACH) and (_joins(text[at - 1]) or _inner(text, at - 1)):
            at -= 1
        start = at if start - at < _REACH else start
    if _joins(text[end - 1]):
        at = end
        while at < min(len(text), end + _REACH) and (_joins(text[at]) or _inner(text, at)):
            at += 1
        end = at if at - end < _REACH else end
    return start, end


def _joins(character: str) -> bool:
    return character.isalnum() or unicodedata.category(character)[0] == "M"


def _inner(text: str, at: int) -> bool:
    """Tell whether the character stands inside a word or number (UAX 29, WB6 to WB12)."""
    if not 0 < at < len(text) - 1 or not (_joins(text[at - 1]) and _joins(text[at + 1])):
        return False
    digits = text[at - 1].isdigit() and text[at + 1].isdigit()
    return text[at] in "'’.·_" or (digits and text[at] in ",;")


def _edges(exact: str) -> tuple[str, str]:
    """Return the words to look for, and those that end it where it is named by both ends."""
    lines = [line for line in exact.split("\n") if line.strip()]
    if not lines:
        return "", ""
    if len(lines) == 1 and len(exact) <= _LONG:
        return " ".join(exact.split()), ""
    head, tail = (_PIECE.findall(" ".join(line.split())) for line in (lines[0], lines[-1]))
    first, last = _taken(head), _taken([word[::-1] for word in reversed(tail)])[::-1]
    if max(len(first), len(last)) > _LONG:
        return "", ""  # no words; half of one would not be found
    return first, last if len(lines) > 1 or len(head) > 1 else ""


def _taken(words: list[str]) -> str:
    taken = ""
    for word in words:
        if taken and len(taken) + len(word) > _EDGE:
            break
        taken += word
    return taken.strip()


def _encoded(words: str) -> str:
    """Encode all that means something inside a fragment, the hyphen too."""
    return quote(" ".join(words.split()), safe="", errors="replace").replace("-", "%2D")
