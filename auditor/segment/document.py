"""Put sentences, headings, titles and quotations in order and name them."""

from auditor.lang import primary
from auditor.lang.detect import detect
from auditor.model import Article, Block, BlockKind, Document, Segment, SegmentKind, Sentence, Span
from auditor.segment.quotations import quotations
from auditor.segment.sentences import split

_AUDITED = {
    BlockKind.TITLE: SegmentKind.TITLE,
    BlockKind.HEADING: SegmentKind.HEADING,
    BlockKind.PARAGRAPH: SegmentKind.SENTENCE,
    BlockKind.QUOTE: SegmentKind.SENTENCE,
}


def segment(article: Article, ident: str) -> Document:
    """
    Return the article as document `ident`, without mentions.

    Notices and furniture stay in the text but get no segments, so that they are not audited.
    """
    language = primary(article.language) if article.language else detect(article.text)
    pieces = _pieces(article, language)
    numbered: list[tuple[SegmentKind, Span]] = []
    for kind, span in pieces:
        numbered.append((kind, span))
        inner = quotations(article.text, span)
        numbered += [(SegmentKind.QUOTE, quote) for quote in inner if quote != span]
    segments = tuple(
        Segment(id=f"{ident}.s{n}", kind=kind, span=span) for n, (kind, span) in enumerate(numbered)
    )
    spoken = [one for one in segments if one.kind is not SegmentKind.QUOTE]
    sentences = tuple(
        Sentence(
            index=index,
            segment=one.id,
            kind=one.kind,
            span=one.span,
            text=article.text[one.span.start : one.span.end],
        )
        for index, one in enumerate(spoken)
    )
    return Document(
        id=ident, article=article, language=language, segments=segments, sentences=sentences
    )


def _pieces(article: Article, language: str) -> list[tuple[SegmentKind, Span]]:
    blocks = article.blocks or _whole(article)
    pieces: list[tuple[SegmentKind, Span]] = []
    if article.sentences:
        pieces += [
            (SegmentKind.TITLE, block.span) for block in blocks if block.kind is BlockKind.TITLE
        ]
        pieces += [(SegmentKind.SENTENCE, span) for span in article.sentences]
        return pieces
    for block in blocks:
        kind = _AUDITED.get(block.kind)
        if kind is None:
            continue
        if kind is SegmentKind.SENTENCE:
            pieces += [(kind, span) for span in split(article.text, block.span, language)]
        else:
            pieces.append((kind, block.span))
    return pieces


def _whole(article: Article) -> tuple[Block, ...]:
    if not article.text.strip():
        return ()
    return (Block(kind=BlockKind.PARAGRAPH, span=Span(0, len(article.text))),)
