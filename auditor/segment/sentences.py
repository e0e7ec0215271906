"""Sentence boundaries: marks, then the reasons why a mark is no boundary."""

import re
from collections.abc import Iterator

from auditor.lang import table
from auditor.lang.topics.sentences import GENERIC, SentenceTable
from auditor.model import Span

# Possessive, because 20,000 dots in a row made the backtracking form take minutes.
_BOUNDARY = re.compile(
    r"""(?<![.!?…؟۔।॥։])[.!?…؟۔।॥։]++(?:["”’»›“‟)\]」』）'“]|[ \u00a0\u202f]»)*+(?=\s)"""
    r"""|(?<![。！？｡])[。！？｡]++[」』”’）"']*+"""
)
_CJK = "。！？｡"
_MONTH = re.compile(r"(?<=\d\. )\d{1,2}\. \d{1,2}(?!\d)")
_LAST_WORD = re.compile(r"[^\s\"“”„»«()\[\]’‘–—]+$")
_OPENERS = '"“”„»«‘’‚([¿¡–—-*†‹›「『 '
_CONTINUES = re.compile(r"\s*[とのなでがはをに、，]")
_INITIALS = re.compile(r"(?:\w\.)+\w")
_ROMAN = re.compile(r"[IVXLCDM]{1,6}")
_BODIES = frozenset(("u.s", "u.k", "u.n", "e.u", "a.m", "p.m"))
_LOOK_BACK = 40


def split(text: str, within: Span, language: str) -> Iterator[Span]:
    """Yield the sentences inside `within`: in order, disjoint, without outer blanks."""
    words = table(language, "sentences", SentenceTable) or GENERIC
    for line in _lines(text, within):
        start = line.start
        for end in _ends(text, line, words):
            yield from _trimmed(text, start, end)
            start = end
        yield from _trimmed(text, start, line.end)


def _lines(text: str, within: Span) -> Iterator[Span]:
    start = within.start
    while start < within.end:
        end = text.find("\n", start, within.end)
        end = within.end if end < 0 else end
        if end > start:
            yield Span(start, end)
        start = end + 1


def _ends(text: str, line: Span, words: SentenceTable) -> Iterator[int]:
    for match in _BOUNDARY.finditer(text, line.start, line.end):
        mark, end = match[0], match.end()
        if mark[0] in _CJK:
            quoted = len(mark) > 1 and mark[-1] in "」』”’）"
            if not (quoted and _CONTINUES.match(text, end, line.end)):
                yield end
            continue
        following = end
        while following < line.end and text[following] in _OPENERS:
            following += 1
        after = text[following] if following < line.end else ""
        if after.islower():
            continue
        if mark[0] != "." or mark.startswith("..") or _dot_ends(text, match, following, words):
            yield end


def _dot_ends(text: str, match: re.Match[str], following: int, words: SentenceTable) -> bool:
    """Tell whether a single dot ends the sentence, and not an abbreviation or ordinal."""
    at = match.start()
    before = _LAST_WORD.search(text, max(0, at - _LOOK_BACK), at)
    word = before[0].strip("'") if before else ""
    low = word.lower()
    after = text[following] if following < len(text) else ""
    if words.ordinal_dot and ((word.isdigit() and len(word) <= 2) or _ROMAN.fullmatch(word)):
        return False
    if words.ordinal_dot and _MONTH.match(text, following):
        return False  # the year before its month: 2026. 05. 03.
    if low in words.closers:
        return not after.isdigit()
    if low in words.titles or low in words.abbreviations:
        return False
    if len(word) == 1 and word.isalpha() and word.isupper():
        return False
    if low in _BODIES:
        opener = re.compile(r"\w+").match(text, following)
        return opener is not None and opener[0] in words.openers
    return _INITIALS.fullmatch(word) is None


def _trimmed(text: str, start: int, end: int) -> Iterator[Span]:
    piece = text[start:end]
    if stripped := piece.strip():
        start += piece.index(stripped)
        yield Span(start, start + len(stripped))
