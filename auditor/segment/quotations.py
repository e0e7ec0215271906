"""Quotations by their marks, in every convention of the languages we read."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from auditor.model import Span

MAX_LENGTH = 4000
"""Code points; a longer stretch is a lost mark, not a quotation."""

_DEPTH = 8  # marks left open at once; more is no text

# What may close a quotation, by the mark that opened it; typed texts mix the systems.
_CLOSERS = {
    "„": '“”"',
    "“": '”"“',
    "”": '”"',
    '"': '"”“',
    "＂": "＂",
    "״": "״",
    "〝": "〞〟",
    "«": "»",
    "»": "«»",
    "「": "」",
    "『": "』",
    "‚": "‘’'",
    "‘": "’'",
    "'": "'’",
    "‹": "›",
    "›": "‹›",
}  # fmt: skip
_MARKS = frozenset("".join(_CLOSERS) + "".join(_CLOSERS.values()))
_STOPS = re.compile("[" + "".join(sorted(_MARKS)) + "\n]")
_ALWAYS_OPEN = frozenset("„‚「『〝")
_ALWAYS_CLOSE = frozenset("」』〞〟")
_SINGLE = frozenset("‚‘’'‹›")
_AMBIGUOUS = frozenset("\"“״＂»'”›")  # marks that both open and close
_APOSTROPHES = frozenset("’'")
_ELIDED = ("em", "til", "cause", "tis", "twas", "n", "s", "t", "round", "bout")
_AFTER_APOSTROPHE = 6  # letters that tell an elision from a quotation


@dataclass(frozen=True, slots=True, kw_only=True)
class Quotation:
    """
    A stretch in quotation marks.

    `span` includes the marks, `inner` does not. `carried` tells that the closing mark is
    missing because the quotation goes on in the next paragraph, which opens it again.
    """

    span: Span
    inner: Span
    carried: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """
    The outermost quotations of a text, in order, and double marks without a partner.

    `opened` are offsets of marks that nothing closes, `closed` of those that nothing opened.
    """

    quotations: tuple[Quotation, ...]
    opened: tuple[int, ...] = ()
    closed: tuple[int, ...] = ()


def quotations(text: str, within: Span) -> list[Span]:
    """Return the spans of the quotations inside `within`, marks included, in order."""
    return [one.span for one in read(text, within).quotations]


def read(text: str, within: Span, *, over_lines: bool = False) -> Reading:
    """
    Return the quotations inside `within`, in time linear in its length.

    A quotation ends with its line, unless the next line opens it again or `over_lines`.
    """
    return _Reader(text, within, over_lines=over_lines).reading()


@dataclass(slots=True)
class _Open:
    mark: str
    at: int
    possessive: int = -1
    """Where a quotation in single marks may have ended, or a plural possessive stood."""


class _Reader:
    def __init__(self, text: str, within: Span, *, over_lines: bool) -> None:
        self._text, self._within, self._over_lines = text, within, over_lines
        self._stack: list[_Open] = []
        self._found: list[Quotation] = []
        self._opened: list[int] = []
        self._closed: list[int] = []

    def reading(self) -> Reading:
        end = self._within.end
        for match in _STOPS.finditer(self._text, self._within.start, end):
            if match[0] != "\n":
                self._mark(match[0], match.start())
            elif not self._over_lines:
                self._line_ends(match.start())
        self._line_ends(end)
        return Reading(
            quotations=tuple(_outermost(self._found)),
            opened=tuple(self._opened),
            closed=tuple(self._closed),
        )

    def _mark(self, mark: str, at: int) -> None:
        before = self._text[at - 1] if at > self._within.start else ""
        after = self._text[at + 1] if at + 1 < self._within.end else ""
        depth = self._closable(mark)
        if _inside_word(mark, before, after) or self._inches(mark, before, depth):
            return
        opens = _may_open(mark, before, after) and not self._elided(mark, at)
        closes = depth >= 0 and (mark not in _AMBIGUOUS or _may_close(before, after))
        if mark in _APOSTROPHES:
            if closes:
                self._apostrophe(depth, at, before, after)
            elif opens:
                self._open(mark, at)
            return
        if closes:
            self._close(depth, at)
        elif opens:
            self._open(mark, at)
        elif depth >= 0:
            self._close(depth, at)
        elif mark not in _SINGLE:
            self._closed.append(at)

    def _closable(self, mark: str) -> int:
        """Return the place in the stack of the quotation this mark may close, or -1."""
        for depth in range(len(self._stack) - 1, -1, -1):
            if mark in _CLOSERS[self._stack[depth].mark]:
                return depth
        return -1

    def _inches(self, mark: str, before: str, depth: int) -> bool:
        return mark == '"' and before.isdigit() and (depth < 0 or self._stack[depth].mark != mark)

    def _elided(self, mark: str, at: int) -> bool:
        if mark not in "'‘":
            return False
        word = self._text[at + 1 : at + 1 + _AFTER_APOSTROPHE]
        if word[:1].isdigit():
            return True
        letters = "".join(_leading_letters(word)).lower()
        return letters in _ELIDED

    def _apostrophe(self, depth: int, at: int, before: str, after: str) -> None:
        """End a quotation in single marks, but not at the possessive of a plural."""
        one = self._stack[depth]
        if before in "sS" and after.isspace():
            if one.possessive < 0:
                one.possessive = at
            return
        self._close(depth, at)

    def _open(self, mark: str, at: int) -> None:
        if len(self._stack) >= _DEPTH:
            self._lose(self._stack[:1])
            del self._stack[0]
        self._stack.append(_Open(mark, at))

    def _close(self, depth: int, at: int) -> None:
        one = self._stack[depth]
        self._settle_singles(self._stack[depth + 1 :])
        del self._stack[depth:]
        if at - one.at > MAX_LENGTH:
            if one.mark not in _SINGLE:
                self._opened.append(one.at)
                self._closed.append(at)
            return
        self._add(one.at, at + 1, at)

    def _add(self, start: int, end: int, inner_end: int, *, carried: bool = False) -> None:
        piece = self._text[start + 1 : inner_end]
        stripped = piece.strip()
        if stripped:
            first = start + 1 + piece.index(stripped)
            self._found.append(
                Quotation(
                    span=Span(start, end),
                    inner=Span(first, first + len(stripped)),
                    carried=carried,
                )
            )

    def _lose(self, lost: list[_Open]) -> None:
        self._opened += [one.at for one in lost if one.mark not in _SINGLE]
        self._settle_singles(lost)

    def _settle_singles(self, lost: list[_Open]) -> None:
        for one in lost:
            if one.mark in _SINGLE and one.possessive > 0:
                self._add(one.at, one.possessive + 1, one.possessive)

    def _line_ends(self, at: int) -> None:
        outer = self._stack[0] if self._stack else None
        if outer is not None and outer.mark not in _SINGLE and self._goes_on(outer.mark, at):
            if at - outer.at <= MAX_LENGTH:
                self._add(outer.at, at, at, carried=True)
        else:
            self._lose(self._stack)
        self._stack.clear()

    def _goes_on(self, mark: str, at: int) -> bool:
        following = at
        while following < self._within.end and self._text[following].isspace():
            following += 1
        if following >= self._within.end:
            return False
        again = self._text[following]
        return again == mark or (mark == "«" and again == "»")


def _outermost(found: list[Quotation]) -> Iterator[Quotation]:
    end = -1
    for one in sorted(found, key=lambda q: (q.span.start, -q.span.end)):
        if one.span.end > end:
            yield one
            end = one.span.end


def _leading_letters(word: str) -> Iterator[str]:
    for letter in word:
        if not letter.isalpha():
            return
        yield letter


def _inside_word(mark: str, before: str, after: str) -> bool:
    """Tell an apostrophe, a gershayim or an inch mark from a quotation mark."""
    if mark in "\"״'’" and before and after:
        return _spelt(before) and _spelt(after)
    return False


def _spelt(letter: str) -> bool:
    """Tell whether words of this letter's script are set off by blanks."""
    return letter.isalnum() and not (
        "\u3040" <= letter <= "\u30ff"
        or "\u3400" <= letter <= "\u9fff"
        or "\uac00" <= letter <= "\ud7af"
    )


def _may_open(mark: str, before: str, after: str) -> bool:
    if mark in _ALWAYS_CLOSE or mark == "’":
        return False
    if mark in _ALWAYS_OPEN:
        return True
    if not after or (after.isspace() and mark != "«" and not (mark == "»" and not before)):
        return mark == "«" and bool(after)
    if after in ".,;:!?)]}…" and not (after in ".…" and mark in '“«"'):
        return False
    return not _spelt(before) if before else True


def _may_close(before: str, after: str) -> bool:
    return bool(before) and not before.isspace() and not (after and _spelt(after))
