"""What something is, by its bytes first (WHATWG MIME Sniffing), then by its name and label."""

import re

from auditor.fetch.decode import BOMS, wide_codec

_MAGIC = (
    (b"%PDF-", "application/pdf"),
    (b"\x1f\x8b", "application/gzip"),
    (b"PK\x03\x04", "application/zip"),
    (b"PK\x05\x06", "application/zip"),
    (b"7z\xbc\xaf\x27\x1c", "application/x-7z-compressed"),
    (b"Rar!\x1a\x07", "application/vnd.rar"),
    (b"BZh9", "application/x-bzip2"),
    (b"\xfd7zXZ\x00", "application/x-xz"),
    (b"\x28\xb5\x2f\xfd", "application/zstd"),
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"GIF87a", "image/gif"),
    (b"GIF89a", "image/gif"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "application/x-ole-storage"),
    (b"{\\rtf", "application/rtf"),
    (b"\x7fELF", "application/x-executable"),
    (b"SQLite format 3\x00", "application/vnd.sqlite3"),
    (b"OggS\x00", "audio/ogg"),
    (b"fLaC\x00", "audio/flac"),
    (b"ID3\x03", "audio/mpeg"),
    (b"ID3\x04", "audio/mpeg"),
)
_PROLOGUE = re.compile(rb"(?:\s++|<!--.{0,2000}?-->|<\?xml[^>]{0,200}>)*+", re.DOTALL)
_HTML = re.compile(
    rb"<(?:!doctype\s{1,9}html|html|head|body|title|meta|article|div|p|h[1-6]|section|main|script"
    rb"|link|style|table|br|a|b|iframe|noscript|header|nav)[\s/>]",
    re.IGNORECASE,
)
_FEED = re.compile(
    rb"(?:<!doctype[^>]{0,200}>\s{0,99})?<(?:rss|feed|rdf:rdf|urlset|sitemapindex)[\s>]",
    re.IGNORECASE,
)
_HEAD = 4096  # bytes that are looked at
_CONTROL = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")  # ESC stays: ISO-2022 shifts with it
_NOISE = 0.02  # share of control bytes from which something is no text
_TEXTUAL = frozenset(("application/xhtml+xml", "application/xml", "text/xml", "text/html"))
_SUFFIXES = {
    "html": "text/html", "htm": "text/html", "xhtml": "text/html", "md": "text/markdown",
    "markdown": "text/markdown", "json": "application/json", "txt": "text/plain",
}  # fmt: skip
FEED = "application/rss+xml"


def sniff(body: bytes, content_type: str = "", name: str = "") -> str:
    """
    Return the media type: text/html, text/plain, text/markdown, application/json or no text.

    `content_type` is what a server declared, `name` a file name. Magic bytes beat both;
    among texts, markup beats everything but the suffix of a local file.
    """
    head = body[:_HEAD]
    codec = next((name for mark, name in BOMS if body.startswith(mark)), "") or wide_codec(body)
    if codec:
        head = head.decode(codec, "replace").encode()
    bare = head.lstrip()
    for magic, media in _MAGIC:
        if bare.startswith(magic) or head.startswith(magic):
            return media
    markup = bool(_HTML.match(head, _start(head)))
    if not markup and len(_CONTROL.findall(head)) > _NOISE * len(head):
        return "application/octet-stream"
    named = _SUFFIXES.get(name.rpartition(".")[2].lower(), "") if "." in name else ""
    if named and not (markup and named == "text/plain"):
        return named
    if markup:
        return "text/html"
    if _FEED.match(head, _start(head)):
        return FEED
    return _labelled(content_type.partition(";")[0].strip().lower())


def _start(head: bytes) -> int:
    found = _PROLOGUE.match(head)
    return found.end() if found else 0


def _labelled(declared: str) -> str:
    if declared in _TEXTUAL:
        return "text/html"
    if declared in {"text/markdown", "text/x-markdown"}:
        return "text/markdown"
    if declared == "text/json" or declared.endswith(("/json", "+json")):
        return "application/json"
    if declared.startswith("text/") or declared in {"", "application/octet-stream"}:
        return "text/plain"
    return declared if re.fullmatch(r"[\w.+-]{1,60}/[\w.+-]{1,60}", declared) else "text/plain"
