"""What a rewriter puts around a story without telling more of it."""

import re
from functools import cache

from auditor.lang import lowered, table, whole
from auditor.lang.topics.disclosure import DisclosureTable
from auditor.model import Document, SegmentKind, Sentence

_HEADLINE = 120  # code points of the longest headline
_TEASER = 320  # code points of the longest teaser
_BELOW = 4  # sentences that stand below a teaser at least
_LABEL = 40  # code points before the colon of a caption
_STOP = re.compile(r"[.!?…。！？।][\"'”“»«’)\]」』*]*\s*\Z|[。！？।]")
_ASKS = ("?", "？", "؟", "՞", ";")
_MARKS = " *_#>\"'”“»«’)"


def heads(sentence: Sentence, document: Document) -> bool:
    """Tell whether it looks like a headline of plain text: a line of its own without a stop."""
    text = document.article.text
    alone = text[sentence.span.end : sentence.span.end + 1] in {"", "\n"} and (
        text[: sentence.span.start][-1:] in {"", "\n"}
    )
    return alone and _STOP.search(sentence.text) is None and len(sentence.text) <= _HEADLINE


def asks(sentence: Sentence) -> bool:
    """Tell whether it is a question: subheads and the frames of answers state nothing."""
    return sentence.text.rstrip(_MARKS).endswith(_ASKS)


def captions(sentence: Sentence, language: str) -> bool:
    """Tell whether it is the caption of a picture, which no text source has."""
    label, colon, _ = sentence.text[: _LABEL + 1].partition(":")
    pattern = _images(language)
    return bool(colon) and pattern is not None and pattern.search(lowered(label)) is not None


@cache
def _images(language: str) -> re.Pattern[str] | None:
    known = table(language, "disclosure", DisclosureTable)
    return re.compile(rf"\A\W*{whole(known.image)}") if known is not None else None


def teaser(document: Document) -> frozenset[int]:
    """Return the sentences of the short paragraph between headline and text."""
    sentences = document.sentences
    first = next((s.index for s in sentences if not _above(s, document)), 0)
    if first == 0 or first + _BELOW >= len(sentences):
        return frozenset()
    text = document.article.text
    start = text.rfind("\n", 0, sentences[first].span.start) + 1
    end = text.find("\n", start)
    if end < 0 or end - start > _TEASER:
        return frozenset()
    return frozenset(s.index for s in sentences if start <= s.span.start < end)


def _above(sentence: Sentence, document: Document) -> bool:
    return sentence.kind is not SegmentKind.SENTENCE or heads(sentence, document)
