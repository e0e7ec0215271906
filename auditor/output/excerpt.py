"""Stretches of text that fit a line, cut between words."""

import difflib
import unicodedata

from auditor.model import Span

__all__ = ["clip", "clip_path", "differences", "fit", "width_of"]

_COMPARED = 80
"""Characters up to which the differing letters of a pair are worth showing."""


def width_of(text: str) -> int:
    """Return the columns a terminal needs: East Asian letters two, combining marks none."""
    if text.isascii():
        return len(text)
    return sum(_columns(char) for char in text)


def _columns(char: str) -> int:
    if unicodedata.combining(char) or unicodedata.category(char) in {"Mn", "Me", "Cf"}:
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1


def clip(text: str, columns: int) -> str:
    """Return the beginning of the text that fits, with an ellipsis where something is gone."""
    if width_of(text) <= columns:
        return text
    end = _forward(text, 0, columns - 1)
    space = text.rfind(" ", 0, end + 1)
    if space > end * 0.6:
        end = space
    return text[:end].rstrip() + "…"


def clip_path(path: str, columns: int) -> str:
    """Return the end of a file's path that fits: folders are what its neighbours share."""
    kept = path
    while width_of(kept) > columns - 2 * (kept != path) and "/" in kept:
        kept = kept.partition("/")[2]
    return clip(kept if kept == path else f"…/{kept}", columns)


def fit(text: str, span: Span, columns: int) -> tuple[str, Span]:
    """
    Return the part of a line around `span` that fits, and the span in it.

    Cut between words where the script has spaces; the span itself is cut at its end if it is
    too long.
    """
    if width_of(text) <= columns:
        return text, span
    inside = width_of(text[span.start : span.end])
    if inside + 2 >= columns:
        end = _forward(text, span.start, columns - 2)
        lead = "…" if span.start else ""
        shown = lead + text[span.start : max(end, span.start + 1)] + "…"
        return shown, Span(len(lead), len(shown) - 1)
    room = columns - inside - 2
    start = _backward(text, span.start, room // 2)
    end = _forward(text, span.end, room - width_of(text[start : span.start]))
    if end == len(text):
        start = _backward(text, span.start, room - width_of(text[span.end : end]))
    start, end = _whole_words(text, start, end, span)
    lead = "…" if start else ""
    tail = "…" if end < len(text) else ""
    shift = len(lead) - start
    return lead + text[start:end] + tail, Span(span.start + shift, span.end + shift)


def _whole_words(text: str, start: int, end: int, span: Span) -> tuple[int, int]:
    if start and not text[start - 1].isspace():
        space = text.find(" ", start, span.start)
        start = space + 1 if space >= 0 else start
    if end < len(text) and not text[end].isspace():
        space = text.rfind(" ", span.end, end)
        end = space if space >= 0 else end
    return start, end


def _forward(text: str, start: int, room: int) -> int:
    """Return the furthest end such that the text from `start` to it fits."""
    end = start
    while end < len(text) and (room := room - _columns(text[end])) >= 0:
        end += 1
    return end


def _backward(text: str, end: int, room: int) -> int:
    start = end
    while start > 0 and (room := room - _columns(text[start - 1])) >= 0:
        start -= 1
    return start


def differences(one: str, other: str) -> list[tuple[int, int]]:
    """Return the ranges of `one` that `other` does not have; none where all differs."""
    if not one or not other or max(len(one), len(other)) > _COMPARED:
        return []
    matcher = difflib.SequenceMatcher(None, one, other, autojunk=False)
    if matcher.ratio() < 0.4:
        return []
    codes = matcher.get_opcodes()
    return [(a, b) for tag, a, b, _c, _d in codes if tag != "equal" and a < b]
