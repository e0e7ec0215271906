"""Bytes to text: the one decoder of charsets for pages and files."""

import codecs
import re
from collections.abc import Iterator

from auditor.fetch.charsets import CODECS

BOMS = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe\x00\x00", "utf-32"),
    (b"\x00\x00\xfe\xff", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
_IN_HEADER = re.compile(r"charset\s{0,9}=\s{0,9}[\"']?([\w:.+-]{1,40})", re.IGNORECASE)
_IN_META = re.compile(
    rb"<meta[^>]{0,200}?charset\s{0,9}=\s{0,9}[\"']?\s{0,9}([\w:.+-]{1,40})", re.IGNORECASE
)
_IN_XML = re.compile(rb"^\s{0,99}<\?xml[^>]{0,99}?encoding\s{0,9}=\s{0,9}[\"']([\w:.+-]{1,40})")
_LANGUAGE = re.compile(
    rb"<html[^>]{0,400}?\slang\s{0,9}=\s{0,9}[\"']?([a-z]{2,3})(-tw|-hk)?", re.IGNORECASE
)
_HEAD = 8192  # bytes in which a page declares its charset; browsers look at 1,024
_SAMPLE = 32 << 10  # bytes outside ASCII markup that the detector sees
_LOSSY = 0.2  # share of undecodable bytes up to which a declared charset is still believed
_MOSTLY = 0.05  # the same for UTF-8 nobody declared: its byte patterns do not arise by chance
_ENOUGH = 20  # bytes outside ASCII from which that share means something
_WIDE = 0.3  # share of NUL bytes on one side that tells UTF-16 without a mark

_ASCII = bytes(range(0x80))
_SPLIT = re.compile(rb"[<>\r\n]+")  # none of them is part of a longer character in any charset
_CONTROLS = re.compile(r"[\x80-\x9f\ufffd]")

# Charset of old pages by language (HTML Standard, suggested default encodings by locale).
_LEGACY = {
    "cs": "cp1250", "hr": "cp1250", "hu": "cp1250", "pl": "cp1250", "sk": "cp1250",
    "sl": "cp1250", "ro": "cp1250", "az": "cp1254", "ku": "cp1254", "tr": "cp1254",
    "et": "cp1257", "lt": "cp1257", "lv": "cp1257", "vi": "cp1258",
}  # fmt: skip
_WESTERN = "cp1252"
_LATIN = frozenset(("cp1250", "cp1252", "cp1254", "cp1257", "cp1258"))
_CANDIDATES = (
    "cp1252 cp1250 cp1251 cp1253 cp1254 cp1255 cp1256 cp1257 cp1258 cp874 koi8_r koi8_u "
    "gb18030 big5 euc_jp cp932 cp949 cp866 mac_cyrillic"
).split()


def decode(body: bytes, content_type: str = "") -> tuple[str, str, str]:
    """
    Return text, charset (a Python codec) and how it was known; never raises.

    The last is bom, valid-utf8, mostly-utf8, header, meta (with -lossy where some bytes did not
    fit), language or detected. Valid UTF-8 wins over declarations, which are wrong more
    often than its byte patterns arise by chance; a declared charset must decode nearly
    cleanly to be believed.
    """
    for mark, name in BOMS:
        if body.startswith(mark):
            return body.decode(name, "replace"), name, "bom"
    wide = wide_codec(body)
    if wide:
        return body.decode(wide, "replace"), wide, "detected"
    declared = list(_declared(body, content_type))
    if b"\x1b$" in body[:_SAMPLE] and "iso2022_jp" in dict(declared):
        return body.decode("iso2022_jp", "replace"), "iso2022_jp", dict(declared)["iso2022_jp"]
    high = len(body.translate(None, _ASCII))
    text = body.decode("utf-8", "replace")
    bad = text.count("\ufffd") / max(1, high)
    if bad == 0 or body.count(b"\xef\xbf\xbd") == text.count("\ufffd"):
        return text, "utf-8", "valid-utf8"
    if bad < _MOSTLY and high >= _ENOUGH:
        return text, "utf-8", "mostly-utf8"
    best: tuple[float, str, str, str] | None = None
    for name, origin in declared:
        text = body.decode(name, "replace")
        bad = len(_CONTROLS.findall(text)) / max(1, high)
        if bad == 0:
            return text, name, origin
        if best is None or bad < best[0]:
            best = (bad, text, name, f"{origin}-lossy")
    if best is not None and best[0] < _LOSSY:
        return best[1], best[2], best[3]
    name, origin = _detected(body)
    return body.decode(name, "replace"), name, origin


def wide_codec(body: bytes) -> str:
    """Return the codec of UTF-16 without a byte order mark; empty for everything else."""
    head = body[:1024]
    if len(head) < 4 or (len(head) % 2 and len(body) < 1024):
        return ""
    half = len(head) / 2
    even, odd = head[::2].count(0) / half, head[1::2].count(0) / half
    if even == 0 and odd > _WIDE:
        return "utf-16-le"
    return "utf-16-be" if odd == 0 and even > _WIDE else ""


def _declared(body: bytes, content_type: str) -> Iterator[tuple[str, str]]:
    head = body[:_HEAD]
    header = _IN_HEADER.search(content_type)
    meta = _IN_META.search(head) or _IN_XML.search(head)
    for label, origin in (
        (header[1] if header else "", "header"),
        (meta[1].decode("ascii", "replace") if meta else "", "meta"),
    ):
        name = CODECS.get(label.lower(), "")
        if name and not name.startswith("utf-16"):  # a mark or the bytes themselves tell that
            yield name, origin


def _detected(body: bytes) -> tuple[str, str]:
    """Return a charset for bytes that are not UTF-8 and not what they were declared to be."""
    from charset_normalizer import from_bytes  # noqa: PLC0415

    parts = (part for part in _SPLIT.split(body) if not part.isascii())
    sample = b"\n".join(parts)[:_SAMPLE]
    guess = from_bytes(sample, cp_isolation=_CANDIDATES).best()
    name = codecs.lookup(guess.encoding).name if guess is not None else _WESTERN
    match = _LANGUAGE.search(body[:_HEAD])
    if match and name in _LATIN:
        # Latin charsets differ in few letters; the language knows better than statistics
        legacy = _LEGACY.get(match[1].decode().lower(), _WESTERN)
        if not _CONTROLS.search(sample.decode(legacy, "replace")):
            return legacy, "language"
    return name, "detected"
