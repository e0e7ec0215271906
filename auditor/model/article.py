"""The main text of one page, on either side of the audit."""

from dataclasses import dataclass
from enum import StrEnum

from auditor.model.document import Span


class BlockKind(StrEnum):
    """What a stretch of the article's text is."""

    TITLE = "title"
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    QUOTE = "quote"
    NOTICE = "notice"
    """AI notice or source line: in the text, but not audited."""

    FURNITURE = "furniture"
    """Captions, sponsors, tickers: in the text, but not audited."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """A block of the text; `path` is the XPath of its DOM element, empty for plain text."""

    kind: BlockKind
    span: Span
    path: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """Where a piece of metadata was read: `json-ld`, `meta`, `html`, `given`, `detected`..."""

    field: str
    origin: str
    confidence: str = "high"


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """
    A text with what is known about it.

    `text` never changes after extraction: every offset in the report counts code points in
    it. `language` is a BCP 47 primary tag, or empty to be detected. `published` is an ISO
    8601 date, with or without time. `sentences` are given boundaries that replace splitting.
    `agreement` (0..1) compares two extractors; below .9 the extraction is doubtful.
    """

    text: str
    language: str = ""
    title: str = ""
    publisher: str = ""
    url: str = ""
    canonical_url: str = ""
    published: str = ""
    retrieved_at: str = ""
    raw_sha256: str = ""
    extractor: str = "given"
    agreement: float | None = None
    hidden_characters: int = 0
    partial: str = ""
    blocks: tuple[Block, ...] = ()
    sentences: tuple[Span, ...] = ()
    origins: tuple[Origin, ...] = ()
