"""Bounded decompression: what a bomb can allocate is one step, what it can yield is the limit."""

import zlib
from collections.abc import Iterator

_STEP = 1 << 18  # bytes of output at a time
_GZIP, _ZLIB, _RAW = 31, 15, -15  # window bits of zlib: which wrapper is expected
_WINDOWS = {"gzip": _GZIP, "x-gzip": _GZIP, "deflate": _ZLIB}
_WRAPPER = 2  # bytes of the header of zlib
_GZIP_MAGIC = b"\x1f\x8b"


class TooLargeError(Exception):
    """More bytes than the policy allows."""


class EncodingError(Exception):
    """A content encoding that is unknown, stacked, broken or cut off."""


class Inflater:
    """
    Undoes one content encoding (RFC 9110 section 8.4) in bounded steps.

    `encodings` is the value of Content-Encoding, `limit` the most bytes that may come out.
    Takes gzip with several members, and deflate with or without its zlib wrapper, because
    servers send both.
    """

    def __init__(self, encodings: str, limit: int) -> None:
        layers = [name.strip().lower() for name in encodings.split(",")]
        layers = [name for name in layers if name not in {"", "identity"}]
        if len(layers) > 1:
            raise EncodingError("several content encodings on top of each other")
        self._window = _WINDOWS.get(layers[0], 0) if layers else 0
        if layers and not self._window:
            raise EncodingError("a content encoding that was not asked for")
        self._machine = zlib.decompressobj(self._window) if layers else None
        self._head = b""  # of deflate, until its first two bytes tell whether it has a wrapper
        self._started = False
        self._limit = limit
        self._count = 0

    def feed(self, data: bytes) -> Iterator[bytes]:
        """Yield decoded pieces; raises TooLargeError and EncodingError."""
        if self._machine is None:
            yield self._counted(data)
            return
        self._started = self._started or bool(data)
        if self._window == _ZLIB and not self._count:
            data = self._unwrapped(data)
        while data:
            if self._machine.eof:
                if self._window != _GZIP or not data.startswith(_GZIP_MAGIC):
                    return  # padding after the end, which every browser ignores
                self._machine = zlib.decompressobj(_GZIP)
            piece = self._step(data)
            if piece:
                yield self._counted(piece)
            data = self._machine.unconsumed_tail or self._machine.unused_data

    def finish(self) -> None:
        """Raise EncodingError where the compressed data stopped before their end."""
        if self._machine is not None and self._started and not self._machine.eof:
            raise EncodingError("the compressed data stop before their end")

    def _unwrapped(self, data: bytes) -> bytes:
        """Choose between zlib and raw deflate (RFC 1950 section 2.2) once two bytes are there."""
        if len(self._head) >= _WRAPPER:
            return data
        self._head += data
        if len(self._head) < _WRAPPER:
            return b""
        if self._head[0] & 0x0F != zlib.DEFLATED or int.from_bytes(self._head[:2], "big") % 31:
            self._window = _RAW
            self._machine = zlib.decompressobj(_RAW)
        return self._head

    def _step(self, data: bytes) -> bytes:
        assert self._machine is not None  # noqa: S101 - only called while decompressing
        try:
            return self._machine.decompress(data, _STEP)
        except zlib.error as error:
            raise EncodingError("broken compressed data") from error

    def _counted(self, piece: bytes) -> bytes:
        self._count += len(piece)
        if self._count > self._limit:
            raise TooLargeError(f"more than {size(self._limit)} of text")
        return piece


def size(count: int) -> str:
    """Return a number of bytes in words."""
    if count >= 1 << 20:
        return f"{count >> 20} MiB"
    return f"{count >> 10} KiB" if count >= 1 << 10 else f"{count} bytes"
