"""An article, segmented and read."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from auditor.model.article import Article


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open range of code points in `Article.text`; never empty."""

    start: int
    end: int

    def __post_init__(self) -> None:
        """Reject the empty and the inverted span, which no finding can point at."""
        if not 0 <= self.start < self.end:
            raise ValueError(f"not a span: {self.start}..{self.end}")

    def overlaps(self, other: Span) -> bool:
        """Tell whether the two spans share a code point."""
        return self.start < other.end and other.start < self.end

    def contains(self, other: Span) -> bool:
        """Tell whether the other span lies inside this one."""
        return self.start <= other.start and other.end <= self.end


class SegmentKind(StrEnum):
    """What a segment of the text is; quotes lie inside sentences, the others do not overlap."""

    TITLE = "title"
    HEADING = "heading"
    SENTENCE = "sentence"
    QUOTE = "quote"


@dataclass(frozen=True, slots=True, kw_only=True)
class Segment:
    """A named stretch of the text: `d1.s0` is the first segment of document d1."""

    id: str
    kind: SegmentKind
    span: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """One sentence, heading or title, by its place in the article."""

    index: int
    segment: str
    kind: SegmentKind
    span: Span
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """
    A checkable fact as the text words it.

    `kind` is the name of its fact kind, `surface` the wording, `value` the canonical form
    that two languages share; only its fact kind looks into it.
    """

    kind: str
    span: Span
    sentence: int
    surface: str
    value: Any


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """An article with its segments and mentions, ready to be aligned; `id` is d1, d2, ..."""

    id: str
    article: Article
    language: str
    segments: tuple[Segment, ...]
    sentences: tuple[Sentence, ...]
    mentions: dict[str, tuple[tuple[Mention, ...], ...]] = field(default_factory=dict)
    """Per fact kind, per sentence, in text order."""
