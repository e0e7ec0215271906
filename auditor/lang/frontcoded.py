"""
simplemma's dictionaries, read where they lie: no word is decoded before it is asked for.

A front-coded stream is a sorted list of records: how many bytes a key shares with the key before
it, the rest of the key, and its value as an edit of the key. Decoding one record needs the one
before it, and simplemma decodes all of them once, a second for a million words. But a record that
shares more than some bytes says nothing about those bytes, so a compiled pattern may skip it:
what remains is an index of the words that differ from their neighbours early.
"""

import re
from array import array
from bisect import bisect_right
from functools import cache

__all__ = ["FrontCoded", "UnknownFormatError"]

_MAGIC = b"SMFC1"
_REVERSED = 1  # flag of a stream whose keys are written from their end
_SAME = 254  # in place of an edit: the value of the record before
_LITERAL = 255  # in place of an edit: the value is no edit of the key
_PLAIN = 33  # bytes of a string that the pattern skips; the rare longer ones are read one by one
_MOST_SHARED = 127  # what one byte can say


class UnknownFormatError(ValueError):
    """The stream is none that can be read here."""


class FrontCoded:
    """
    A read-only dictionary over a decompressed stream.

    `reach` is the number of bytes by which the words of the index differ: a larger one makes a
    larger index, which takes longer to make, and quicker lookups.
    """

    def __init__(self, stream: bytes, *, reach: int) -> None:
        """Index a stream; raise UnknownFormatError where it is of another format."""
        if stream[: len(_MAGIC)] != _MAGIC or stream[len(_MAGIC)] & _REVERSED:
            raise UnknownFormatError("not a dictionary of the known format")
        self._stream = stream
        self._keys: list[bytes] = []
        self._starts = array("L")
        try:
            _, first = _number(stream, len(_MAGIC) + 1)
            self._index(first, reach)
        except IndexError:
            raise UnknownFormatError("a truncated dictionary") from None

    def __contains__(self, word: str) -> bool:
        """Tell whether the dictionary has this exact word."""
        return bool(self._walk(word.encode()))

    def get(self, word: str) -> str | None:
        """Return the value of a word, or None where the dictionary does not have it."""
        path = self._walk(word.encode())
        return self._value(path).decode() if path else None

    def _index(self, start: int, reach: int) -> None:
        """Keep the key and the place of every record that shares no more than `reach` bytes."""
        stream, skip = self._stream, _skipping(reach).match
        at, key = start, b""
        while True:
            found = skip(stream, at)
            at = found.end() if found else at
            if at == len(stream):
                return
            place = at
            shared, rest, at = _key(stream, at)
            if shared <= reach:
                key = key[:shared] + rest
                self._keys.append(key)
                self._starts.append(place)
            at = _past(stream, at)
            if at > len(stream):
                raise IndexError

    def _walk(self, target: bytes) -> list[tuple[int, bytes]]:
        """
        Return the records on the way to a word, place and key; empty where it is not there.

        All records that share more with their predecessor than that one shares with the word
        stand on the same side of the word, so they are skipped.
        """
        block = bisect_right(self._keys, target) - 1
        if block < 0:
            return []
        stream = self._stream
        place, key = self._starts[block], self._keys[block]
        path = [(place, key)]
        end = self._starts[block + 1] if block + 1 < len(self._starts) else len(stream)
        at = _behind(stream, place)
        common = 0
        while key != target:
            common = _common(key, target, common)
            found = _skipping(common).match(stream, at, end)
            place = found.end() if found else at
            if place >= end:
                return []
            shared, rest, at = _key(stream, place)
            at = _past(stream, at)
            if shared > common:
                continue  # a long record, which the pattern left
            key = key[:shared] + rest
            if key > target:
                return []
            path.append((place, key))
        return path

    def _value(self, path: list[tuple[int, bytes]]) -> bytes:
        """Return the value of the last record of a path."""
        while True:
            place, key = path[-1]
            _, _, at = _key(self._stream, place)
            trim = self._stream[at]
            if trim != _SAME:
                length, at = _number(self._stream, at + 1)
                rest = self._stream[at : at + length]
                return rest if trim == _LITERAL else key[: len(key) - trim] + rest
            path = self._before(path)

    def _before(self, path: list[tuple[int, bytes]]) -> list[tuple[int, bytes]]:
        """Return a path to the record before the last one of a path."""
        stream, (end, _) = self._stream, path[-1]
        path = path[:-1]
        if not path:
            block = bisect_right(self._starts, end) - 2
            path = [(self._starts[block], self._keys[block])]
        place, key = path[-1]
        while True:
            at = _behind(stream, place)
            if at == end:
                return path
            shared, rest, _ = _key(stream, at)
            place, key = at, key[:shared] + rest
            path.append((place, key))


def _number(stream: bytes, at: int) -> tuple[int, int]:
    """Read a number, seven bits a byte; return it and where it ends."""
    number = shift = 0
    while True:
        byte = stream[at]
        at += 1
        number |= (byte & 0x7F) << shift
        if byte < 0x80:
            return number, at
        shift += 7


def _key(stream: bytes, at: int) -> tuple[int, bytes, int]:
    """Read the key of a record: the bytes it shares, its own, and where they end."""
    shared, at = _number(stream, at)
    length, at = _number(stream, at)
    return shared, stream[at : at + length], at + length


def _past(stream: bytes, at: int) -> int:
    """Return where the value of a record ends that begins here."""
    if stream[at] == _SAME:
        return at + 1
    length, at = _number(stream, at + 1)
    return at + length


def _behind(stream: bytes, place: int) -> int:
    """Return where the next record begins."""
    _, _, at = _key(stream, place)
    return _past(stream, at)


def _common(key: bytes, target: bytes, start: int) -> int:
    """Return how many bytes two words share that share so many at least."""
    at = start
    for x, y in zip(key[start:], target[start:], strict=False):
        if x != y:
            break
        at += 1
    return at


@cache
def _skipping(shared: int) -> re.Pattern[bytes]:
    """Return the pattern of records in a row that share more than so many bytes."""
    if shared >= _MOST_SHARED:
        return re.compile(b"")
    lengths = b"|".join(b"\\x%02x.{%d}" % (n, n) for n in range(1, _PLAIN))
    text = rb"(?:%b|\x00)" % lengths
    record = rb"[\x%02x-\x7f]%b(?:\x%02x|[^\x%02x]%b)" % (shared + 1, text, _SAME, _SAME, text)
    return re.compile(rb"(?s:%b)*+" % record)
