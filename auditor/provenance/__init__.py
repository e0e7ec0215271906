"""What a page says about how it was made, and from what."""

import re
from dataclasses import replace

from auditor.markup import parse
from auditor.model import Article, Block, BlockKind, Page, Provenance, Span
from auditor.provenance.grammar import candidates, recognise
from auditor.provenance.links import find_links, source_lines
from auditor.provenance.notices import find_notices, reviewed

__all__ = ["examine", "examine_text"]

_ENDS = re.compile(r"(?<=[.!?。！？…])\s+")
_SENTENCE_ENDS = ".!?…。！？"


def examine(page: Page, article: Article) -> tuple[Article, Provenance]:
    """
    Return the article with notices and source lines marked, and the page's provenance.

    Notices are looked for in the full DOM, because extraction loses most of them; what the
    article's text holds of them becomes blocks of kind NOTICE, which are not audited.
    """
    if page.media_type not in {"text/html", "application/xhtml+xml"}:
        return examine_text(article)
    markup = parse(page, stage="provenance")
    language = article.language
    notices = find_notices(page, markup, language)
    links = find_links(page, markup, notices, language)
    lines = [
        " ".join("".join(element.itertext()).split()) for element in source_lines(markup, language)
    ]
    texts = [one.notice.text for one in notices if one.notice.place in {"text", "hidden"}]
    article, spans = _marked(article, [*texts, *lines])
    disclosures = tuple(replace(one.notice, span=spans.get(one.notice.text)) for one in notices)
    found = Provenance(disclosures=disclosures, links=links, review=reviewed(notices, language))
    return article, found


def examine_text(article: Article) -> tuple[Article, Provenance]:
    """Do the same for a text without markup: its lines are looked at; links it cannot name."""
    from auditor.model import Disclosure  # noqa: PLC0415

    if not candidates(article.text):
        return article, Provenance()
    notices = []
    lines = article.text.split("\n")
    for number, line in enumerate(lines):
        edge = number < 2 or number >= len(lines) - 3
        for piece in dict.fromkeys((line.strip(), *(_ENDS.split(line.strip()) if edge else ()))):
            notice = recognise(piece, language=article.language or "en", edge=edge)
            if notice is not None:
                notices.append(Disclosure(text=piece, kind=notice.kind, language=notice.language))
                break
    article, spans = _marked(article, [one.text for one in notices])
    disclosures = tuple(replace(one, span=spans.get(one.text)) for one in notices)
    return article, Provenance(disclosures=disclosures)


def _marked(article: Article, texts: list[str]) -> tuple[Article, dict[str, Span]]:
    """Cut the given texts out of the blocks they stand in."""
    blocks = list(article.blocks)
    if not blocks and article.text.strip():
        blocks = [Block(kind=BlockKind.PARAGRAPH, span=Span(0, len(article.text)))]
    spans: dict[str, Span] = {}
    for text in dict.fromkeys(texts):
        if not text:
            continue
        at = article.text.rfind(text)
        if at < 0:
            continue
        span = Span(at, at + len(text))
        spans[text] = span
        blocks = [piece for block in blocks for piece in _cut(block, span, article.text)]
    return replace(article, blocks=tuple(blocks)), spans


def _cut(block: Block, span: Span, text: str) -> list[Block]:
    if not block.span.overlaps(span) or block.kind is BlockKind.TITLE:
        return [block]
    pieces = []
    for start, end, kind in (
        (block.span.start, span.start, block.kind),
        (max(block.span.start, span.start), min(block.span.end, span.end), BlockKind.NOTICE),
        (span.end, block.span.end, block.kind),
    ):
        if start < end and text[start:end].strip(" \n" + _SENTENCE_ENDS):
            pieces.append(Block(kind=kind, span=Span(start, end), path=block.path))
    return pieces
