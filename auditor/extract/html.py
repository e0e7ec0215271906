"""HTML pages: the main text by trafilatura, a second opinion, and the way back to the DOM."""

from collections import Counter
from copy import deepcopy
from itertools import pairwise
from typing import Any

from auditor.errors import StageError
from auditor.extract.drafts import AUDITED, Draft, assemble, key, sentence_like
from auditor.extract.furniture import mark
from auditor.extract.index import PageIndex
from auditor.extract.metadata import Metadata, read_metadata
from auditor.extract.state import explain
from auditor.markup import Markup, parse
from auditor.model import Article, BlockKind, Page

__all__ = ["from_html"]

_LEAST = 40  # letters; below that the page has a headline or a message, but no article
_SHORT = 200  # below that the second extractor may know better
_MOST_BLOCKS = 5000  # paths cost the square of the number of siblings
_SECOND_OPINION = 1_500_000  # code points of markup; readability is slow on monsters
_RUNS = frozenset(("head", "p", "item", "quote", "cell", "row", "list", "table", "body", "code"))


def from_html(page: Page) -> Article:
    """Return the article of an HTML page; see `auditor.extract.extract`."""
    markup = parse(page, stage="extract")
    index = PageIndex(markup.tree)
    drafts = _main_text(markup)
    second = _second_opinion(page, markup)
    extractor = "trafilatura"
    agreement = _agreement([d.text for d in drafts], second) if second is not None else None
    if second and _letters(drafts) < _SHORT and len("".join(second)) > 2 * _letters(drafts):
        drafts = [Draft(kind=BlockKind.PARAGRAPH, text=line) for line in second]
        extractor = "readability"
    _locate(drafts, index)
    metadata = read_metadata(page, markup, "\n".join(draft.text for draft in drafts))
    drafts = _after_title(drafts, metadata)
    mark(drafts, index)
    if _letters([draft for draft in drafts if draft.kind in AUDITED]) < _LEAST:
        kind, hint = explain(page, markup.tree)
        raise StageError(
            "no article text was found", stage="extract", subject=page.url, kind=kind, hint=hint
        )
    place = index.find(metadata.title) if metadata.title else None
    title_path = index.path(metadata.heading if metadata.heading is not None else None)
    if not title_path and place:
        title_path = index.path(index.element(*place))
    text, blocks = assemble(metadata.title, title_path, drafts)
    return Article(
        text=text,
        language=metadata.language,
        title=metadata.title,
        publisher=metadata.publisher,
        url=page.final_url or page.url,
        canonical_url=metadata.canonical,
        published=metadata.published,
        retrieved_at=page.retrieved_at,
        raw_sha256=page.raw_sha256,
        extractor=extractor,
        agreement=agreement,
        hidden_characters=markup.hidden,
        partial=_partial(markup, metadata),
        blocks=blocks,
        origins=metadata.origins,
    )


def _partial(markup: Markup, metadata: Metadata) -> str:
    if markup.truncated:
        return "the markup is nested too deeply, text may be missing"
    if markup.crowded:
        return f"{markup.links} links, the page was read without them"
    return "the publisher declares a paywall" if metadata.paywall else ""


def _main_text(markup: Markup) -> list[Draft]:
    import trafilatura  # noqa: PLC0415
    from lxml import etree  # noqa: PLC0415

    tree = markup.tree
    if markup.crowded:
        tree = deepcopy(tree)
        etree.strip_tags(tree, "a")
    try:
        found = trafilatura.bare_extraction(tree, fast=True, include_comments=False)
    except (ValueError, TypeError, AttributeError, RecursionError, etree.LxmlError):
        return []  # its own bugs on broken trees; the second opinion may still read the page
    return [] if found is None or isinstance(found, dict) else _drafts(found.body)


def _drafts(body: Any) -> list[Draft]:
    """Flatten the extractor's tree into lines."""
    from lxml import etree  # noqa: PLC0415

    drafts: list[Draft] = []
    run: list[str] = []
    holders: list[str] = []

    def flush() -> None:
        text = "".join(run)
        run.clear()
        lines = (line for line in _lines(text) if any(c.isalnum() for c in line))
        drafts.extend(_draft(line, holders) for line in lines)

    for event, element in etree.iterwalk(body, events=("start", "end")):
        tag = element.tag
        # A quotation inside a paragraph is `<q>`: it does not end the line.
        block = tag in _RUNS and not (tag == "quote" and "p" in holders)
        if event == "start":
            if block:
                flush()
            holders.append(tag)
            run.append("\n" if tag == "lb" else "")
            run.append(element.text or "")
        else:
            if block:
                flush()
            holders.pop()
            run.append(element.tail or "")
    flush()
    return drafts


def _draft(line: str, holders: list[str]) -> Draft:
    if "head" in holders:
        return Draft(kind=BlockKind.HEADING, text=line)
    if "quote" in holders and "p" not in holders[: holders.index("quote")]:
        return Draft(kind=BlockKind.QUOTE, text=line)
    return Draft(kind=BlockKind.PARAGRAPH, text=line, item="item" in holders or "cell" in holders)


def _lines(text: str) -> list[str]:
    """Split at line breaks, but not inside a sentence that was broken for looks."""
    lines: list[str] = []
    for piece in text.split("\n"):
        line = " ".join(piece.split())
        if not line:
            lines.append("")
        elif lines and lines[-1] and not sentence_like(lines[-1]) and line[:1].islower():
            lines[-1] += " " + line
        else:
            lines.append(line)
    return [line for line in lines if line]


def _second_opinion(page: Page, markup: Markup) -> list[str] | None:
    """Return the lines of readability's text, or None where it was not asked."""
    if markup.crowded or markup.truncated or len(page.text) > _SECOND_OPINION:
        return None
    from lxml import etree, html  # noqa: PLC0415
    from readability import Document  # noqa: PLC0415
    from readability.readability import Unparseable  # noqa: PLC0415

    try:
        summary = Document(deepcopy(markup.tree)).summary(html_partial=True)
        tree = html.fromstring(summary)
    except (Unparseable, ValueError, TypeError, AttributeError, etree.LxmlError, RecursionError):
        return None
    for element in tree.iter("p", "div", "li", "h1", "h2", "h3", "h4", "br", "td", "blockquote"):
        element.tail = "\n" + (element.tail or "")
    lines = (" ".join(line.split()) for line in tree.text_content().split("\n"))
    return [line for line in lines if line]


def _agreement(ours: list[str], theirs: list[str]) -> float:
    """Return the F1 of word 4-grams, the measure that tells bad extractions (0..1)."""
    mine, other = (_grams(" ".join(lines).split()) for lines in (ours, theirs))
    common = (mine & other).total()
    return round(2 * common / max(mine.total() + other.total(), 1), 4)


def _grams(words: list[str]) -> Counter[tuple[str, ...]]:
    return Counter(tuple(words[i : i + 4]) for i in range(max(len(words) - 3, 1)))


def _locate(drafts: list[Draft], index: PageIndex) -> None:
    at = 0
    for draft in drafts:
        place = index.find(draft.text, at)
        if place is None:
            continue
        draft.start, draft.end = place
        draft.element = index.element(*place)
        if len(drafts) <= _MOST_BLOCKS:
            draft.path = index.path(draft.element)
        at = place[1]


def _after_title(drafts: list[Draft], metadata: Metadata) -> list[Draft]:
    """Drop what stands before the headline, and the same line twice in a row."""
    title = key(metadata.title)
    for number, draft in enumerate(drafts[:6]):
        if title and key(draft.text) == title:
            before = [d for d in drafts[:number] if sentence_like(d.text)]
            drafts = [*before, *drafts[number + 1 :]]
            break
    kept = drafts[:1]
    kept += [two for one, two in pairwise(drafts) if key(one.text) != key(two.text)]
    return kept


def _letters(drafts: list[Draft]) -> int:
    return sum(c.isalpha() for draft in drafts for c in draft.text)
