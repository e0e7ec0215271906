"""Every quotation of a document, and the places where speech may stand without marks."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass

from auditor.checks.quotes.speech import asides
from auditor.lang import script_of
from auditor.model import BlockKind, Document, SegmentKind, Span
from auditor.segment.quotations import MAX_LENGTH, read

LEAST_WORDS = 4
"""Shorter quotations are scare quotes, titles of works and nicknames."""

REACH = 200
"""Code points that may part two halves of one utterance: “...,” she said, “...”."""

_MOST = 600  # quotations of one document that are looked at
_LETTERS_A_WORD = 2  # of a script that writes no blanks
_SPACELESS = frozenset(("zh", "ja", "th"))
_WORD = re.compile(r"\w+(?:['’]\w+)*+")
_DIALOGUE = re.compile(r"^[^\S\n]*(?:[—–―-]|--)[^\S\n]?(?=[^\W\d_]|[¿¡«„“\"…])[^\n]*", re.MULTILINE)
_TRANSCRIPT = re.compile(
    r"^[^\S\n]*[^\W\d_][^\n:：.!?]{0,60}[:：][^\S\n]*(?=\S)[^\n]*", re.MULTILINE
)
_ANY_MARK = re.compile("[„“”\"«»「」『』＂״‟〝〞]|(?<!\\w)['‘‚‹]|['’›](?!\\w)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote:
    """
    One quotation: `outer` with its marks, `span` without them, `text` the words.

    `sentences` are the indices it touches; `words` counts words (two letters make one in
    scripts without blanks); `headline` tells that it stands in a title or heading;
    `asides` are stretches inside the marks that are the reporter's: « ..., a-t-il dit, ... ».
    """

    outer: Span
    span: Span
    text: str
    sentences: tuple[int, ...]
    words: int
    headline: bool
    asides: tuple[Span, ...] = ()

    @property
    def spoken(self) -> tuple[Span, ...]:
        """The parts that are the speaker's words."""
        parts, at = [], self.span.start
        for aside in self.asides:
            if aside.start > at:
                parts.append(Span(at, aside.start))
            at = aside.end
        if self.span.end > at:
            parts.append(Span(at, self.span.end))
        return tuple(parts)


@dataclass(frozen=True, slots=True, kw_only=True)
class Ledger:
    """The quotations of a document, and zones that may be speech without its marks."""

    document: Document
    quotes: tuple[Quote, ...]
    zones: tuple[Span, ...]
    utterances: tuple[tuple[Quote, ...], ...]
    """The quotations, those together that only a reporting clause parts."""

    def within(self, sentences: frozenset[int]) -> list[Quote]:
        """Return the quotations that touch any of these sentences."""
        return [quote for quote in self.quotes if not sentences.isdisjoint(quote.sentences)]

    def speaks(self, sentence: int) -> bool:
        """Tell whether anything in this sentence may be direct speech."""
        span = self.document.sentences[sentence].span
        if any(zone.overlaps(span) for zone in self.zones):
            return True
        if any(quote.outer.overlaps(span) for quote in self.quotes):
            return True
        return _ANY_MARK.search(self.document.article.text, span.start, span.end) is not None


def ledger(document: Document) -> Ledger:
    """Read the quotations of a document."""
    article = document.article
    text = article.text
    if not text:
        return Ledger(document=document, quotes=(), zones=(), utterances=())
    reading = read(text, Span(0, len(text)), over_lines=bool(article.sentences))
    ends = [sentence.span.end for sentence in document.sentences]
    found = [(one.span, one.inner) for one in reading.quotations]
    quotes = [
        _quote(document, ends, *spans) for spans in sorted([*found, *_dialogue(document, found)])
    ]
    known = tuple(quote for quote in quotes if quote is not None)
    zones = [block.span for block in article.blocks if block.kind is BlockKind.QUOTE]
    zones += [Span(*match.span()) for match in _DIALOGUE.finditer(text)]
    zones += [Span(*match.span()) for match in _TRANSCRIPT.finditer(text)]
    zones += [_line_from(text, at) for at in reading.opened]
    zones += [_line_to(text, at) for at in reading.closed]
    kept = known[:_MOST]
    return Ledger(
        document=document,
        quotes=kept,
        zones=tuple(sorted(set(zones))),
        utterances=tuple(_utterances(text, kept)),
    )


def _quote(document: Document, ends: list[int], outer: Span, inner: Span) -> Quote | None:
    """Return the quotation with these marks; None outside of the audited text."""
    touched = _touched(document, ends, outer)
    if not touched:
        return None
    words = document.article.text[inner.start : inner.end]
    return Quote(
        outer=outer,
        span=inner,
        text=words,
        sentences=touched,
        words=count_words(words, document.language),
        asides=tuple(
            Span(inner.start + a, inner.start + b) for a, b in asides(words, document.language)
        ),
        headline=all(document.sentences[i].kind is not SegmentKind.SENTENCE for i in touched),
    )


def _dialogue(document: Document, quoted: list[tuple[Span, Span]]) -> Iterator[tuple[Span, Span]]:
    """Yield the lines that a dash marks as speech and a reporting clause proves to be."""
    text = document.article.text
    marked = [outer for outer, _ in quoted]
    starts = [outer.start for outer in marked]
    for match in _DIALOGUE.finditer(text):
        line = Span(*match.span())
        near = marked[max(0, bisect_left(starts, line.start) - 1) : bisect_left(starts, line.end)]
        if any(outer.overlaps(line) for outer in near):
            continue
        words = match[0].lstrip(" \t\u00a0\u202f—–―-")
        start = line.end - len(words)
        if line.end - start <= MAX_LENGTH and asides(words, document.language):
            yield line, Span(start, line.end)


def _utterances(text: str, quotes: tuple[Quote, ...]) -> list[tuple[Quote, ...]]:
    groups: list[list[Quote]] = []
    for quote in quotes:
        if groups:
            between = text[groups[-1][-1].outer.end : quote.outer.start]
            if len(between) <= REACH and ("\n" not in between or not between.strip()):
                groups[-1].append(quote)
                continue
        groups.append([quote])
    return [tuple(group) for group in groups]


def count_words(text: str, language: str) -> int:
    """Count words, or pairs of letters where the script writes no blanks."""
    if language in _SPACELESS or script_of(language) in {"Hani", "Jpan"}:
        return sum(letter.isalnum() for letter in text) // _LETTERS_A_WORD
    return sum(1 for _ in _WORD.finditer(text))


def _touched(document: Document, ends: list[int], span: Span) -> tuple[int, ...]:
    found = []
    for index in range(bisect_left(ends, span.start + 1), len(ends)):
        if document.sentences[index].span.start >= span.end:
            break
        found.append(index)
    return tuple(found)


def _line_from(text: str, at: int) -> Span:
    end = text.find("\n", at, at + MAX_LENGTH)
    return Span(at, end if end > at else min(len(text), at + MAX_LENGTH))


def _line_to(text: str, at: int) -> Span:
    start = text.rfind("\n", max(0, at - MAX_LENGTH), at)
    return Span(start + 1 if start >= 0 else max(0, at - MAX_LENGTH), at + 1)
