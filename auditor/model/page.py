"""What came back from the network, a file or standard input."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Hop:
    """One request on the way to the page, redirects included."""

    url: str
    status: int
    address: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """
    A fetched document, decoded once.

    `text` is the markup or plain text; `media_type` is what it was sniffed to be
    (`text/html`, `text/plain`, `text/markdown`, `application/json`), not what was declared.
    `via` is `live`, `file`, `stdin`, `record` or `archive`. Times are ISO 8601 in UTC.
    """

    url: str
    final_url: str
    text: str
    media_type: str
    status: int = 200
    headers: tuple[tuple[str, str], ...] = ()
    charset: str = "utf-8"
    charset_origin: str = "given"
    hops: tuple[Hop, ...] = ()
    retrieved_at: str = ""
    raw_sha256: str = ""
    via: str = "live"
    flags: tuple[str, ...] = ()
