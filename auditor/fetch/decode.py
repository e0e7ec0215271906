"""Bytes to text: bounded decompression, one decoder of charsets, sniffing."""

import codecs
import re
import zlib
from collections.abc import Iterator

_STEP = 1 << 20  # bytes of output at a time, which bounds what a bomb can allocate
_AUTO_HEADER = 47  # zlib: gzip or zlib header, told by itself
_RAW_DEFLATE = -15
_SAMPLE = 64 << 10
_LOSSY = 0.2  # share of undecodable bytes up to which a declared charset is still believed

_BOMS = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe\x00\x00", "utf-32"),
    (b"\x00\x00\xfe\xff", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
_IN_HEADER = re.compile(r"charset\s*=\s*[\"']?([\w:.+-]+)", re.IGNORECASE)
_IN_META = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w:.+-]+)", re.IGNORECASE)
# The labels of the web mean larger charsets than they name (WHATWG Encoding Standard).
_WEB = {
    "iso-8859-1": "cp1252", "latin-1": "cp1252", "latin1": "cp1252", "us-ascii": "cp1252",
    "ascii": "cp1252", "shift_jis": "cp932", "sjis": "cp932", "gb2312": "gb18030",
    "gbk": "gb18030", "euc-kr": "cp949", "ks_c_5601-1987": "cp949", "iso-8859-9": "cp1254",
}  # fmt: skip
_TEXT_CODECS = frozenset(("utf-7", "idna", "punycode", "unicode_escape", "raw_unicode_escape"))

_MAGIC = (
    (b"%PDF-", "application/pdf"),
    (b"\x1f\x8b", "application/gzip"),
    (b"PK\x03\x04", "application/zip"),
    (b"\x89PNG", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"GIF8", "image/gif"),
    (b"RIFF", "application/riff"),
    (b"\x7fELF", "application/x-executable"),
    (b"MZ", "application/x-executable"),
    (b"\x00\x00\x00", "application/octet-stream"),
)
_MARKUP = re.compile(
    rb"^\s*(?:<\?xml[^>]*>\s*)?(?:<!--.{0,2000}?-->\s*)*"
    rb"<(?:!doctype html|html|head|body|title|meta|article|div|p|h1|section|main|script|link)\b",
    re.IGNORECASE | re.DOTALL,
)


class TooLargeError(Exception):
    """More bytes than the policy allows."""


class EncodingError(Exception):
    """A content encoding that is unknown, stacked or broken."""


class Inflater:
    """Decompresses in bounded steps and counts what comes out."""

    def __init__(self, encodings: str, limit: int) -> None:
        layers = [name.strip().lower() for name in encodings.split(",") if name.strip()]
        layers = [name for name in layers if name != "identity"]
        if len(layers) > 1:
            raise EncodingError(f"{len(layers)} stacked content encodings")
        self._name = layers[0] if layers else ""
        if self._name not in {"", "gzip", "x-gzip", "deflate"}:
            raise EncodingError("an unknown content encoding")
        self._machine = zlib.decompressobj(_AUTO_HEADER) if self._name else None
        self._started = False
        self._limit = limit
        self._count = 0

    def feed(self, data: bytes) -> Iterator[bytes]:
        """Yield decoded pieces; raises TooLargeError and EncodingError."""
        if self._machine is None:
            yield self._counted(data)
            return
        try:
            piece = self._machine.decompress(data, _STEP)
        except zlib.error as error:
            if self._name != "deflate" or self._started:
                raise EncodingError("broken compressed data") from error
            self._machine = zlib.decompressobj(_RAW_DEFLATE)
            piece = self._again(data)
        self._started = True
        while piece:
            yield self._counted(piece)
            piece = self._again(self._machine.unconsumed_tail)

    def _again(self, data: bytes) -> bytes:
        assert self._machine is not None  # noqa: S101 - only called while decompressing
        try:
            return self._machine.decompress(data, _STEP)
        except zlib.error as error:
            raise EncodingError("broken compressed data") from error

    def _counted(self, piece: bytes) -> bytes:
        self._count += len(piece)
        if self._count > self._limit:
            raise TooLargeError(f"more than {self._limit >> 20} MiB after decompression")
        return piece


def decode(body: bytes, content_type: str = "") -> tuple[str, str, str]:
    """
    Return text, charset and how it was known: bom, valid-utf8, header, meta or detected.

    Valid UTF-8 wins over declarations, which are wrong more often; a declared charset must
    decode nearly cleanly to be believed. Never raises.
    """
    for mark, name in _BOMS:
        if body.startswith(mark):
            return body.decode(name, "replace"), name, "bom"
    declared = list(_declared(body, content_type))
    high = sum(byte >= 0x80 for byte in body[:_SAMPLE])
    if high or not declared:
        try:
            return body.decode("utf-8"), "utf-8", "valid-utf8"
        except UnicodeDecodeError:
            pass
    best: tuple[float, str, str, str] | None = None
    for name, origin in declared:
        text = body.decode(name, "replace")
        bad = text.count("\ufffd") / max(1, high)
        if bad == 0:
            return text, name, origin
        if best is None or bad < best[0]:
            best = (bad, text, name, f"{origin}-lossy")
    if best is not None and best[0] < _LOSSY:
        return best[1], best[2], best[3]
    from charset_normalizer import from_bytes  # noqa: PLC0415

    guess = from_bytes(body[:_SAMPLE]).best()
    name = guess.encoding if guess is not None else "cp1252"
    return body.decode(name, "replace"), name, "detected"


def _declared(body: bytes, content_type: str) -> Iterator[tuple[str, str]]:
    header = _IN_HEADER.search(content_type)
    meta = _IN_META.search(body[:4096])
    for label, origin in (
        (header[1] if header else "", "header"),
        (meta[1].decode("ascii", "replace") if meta else "", "meta"),
    ):
        name = _codec(label)
        if name:
            yield name, origin


def _codec(label: str) -> str:
    label = label.strip().lower()
    try:
        found = codecs.lookup(_WEB.get(label, label))
    except (LookupError, ValueError):
        return ""
    if not getattr(found, "_is_text_encoding", True) or found.name in _TEXT_CODECS:
        return ""
    return found.name


def sniff(body: bytes, content_type: str = "", name: str = "") -> str:
    """Return the media type by the bytes themselves, then by name and declaration."""
    head = body[:2048]
    for magic, media in _MAGIC:
        if head.lstrip()[: len(magic)] == magic or head.startswith(magic):
            return media
    if b"\x00" in head and not head.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "application/octet-stream"
    suffix = name.rpartition(".")[2].lower()
    if suffix in {"html", "htm", "xhtml"} or _MARKUP.match(head.lstrip(b"\xef\xbb\xbf")):
        return "text/html"
    if suffix in {"md", "markdown"}:
        return "text/markdown"
    if suffix == "json":
        return "application/json"
    declared = content_type.partition(";")[0].strip().lower()
    if declared in {"application/xhtml+xml", "application/xml", "text/xml"}:
        return "text/html"
    if declared in {"", "application/octet-stream"}:
        return "text/plain"
    return declared
