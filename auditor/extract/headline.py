"""The headline: what the page shows as such, checked against what its metadata say."""

import re
from typing import Any

from auditor.extract.drafts import key

__all__ = ["headline"]

_SEPARATOR = re.compile(r"\s[|–—·»«:•-]{1,2}\s|\s?[|»]\s?")
_LIKE = 85  # partial ratio; the page and its metadata differ in a word or a full stop


def headline(tree: Any, *, structured: tuple[str, ...], publisher: str) -> tuple[str, Any, str]:
    """
    Return headline, the element that shows it (or None) and its origin.

    An `h1` that agrees with JSON-LD, `og:title` or `<title>` comes first: the metadata may
    carry another wording, for social networks, than readers see.
    """
    from rapidfuzz.fuzz import partial_ratio  # noqa: PLC0415

    found = tree.find(".//title")
    page_title = " ".join(found.text_content().split())[:500] if found is not None else ""
    known = [key(one) for one in (*structured, page_title) if one]
    shown = [(element, text) for element in _headings(tree) if (text := _text(element))]
    best: tuple[float, Any, str] = (0.0, None, "")
    for element, text in shown:
        if key(text) == key(publisher) or len(text) < 4:
            continue
        like = max((partial_ratio(key(text), one) for one in known), default=0.0)
        # Short names of sections are part of many titles.
        if len(text.split()) <= 2 and not any(key(text) == one for one in known):
            like *= 0.5
        if like > best[0]:
            best = (like, element, text)
    if best[0] >= _LIKE:
        return best[2], best[1], "html"
    for text, origin in zip(structured, ("json-ld", "meta"), strict=False):
        if text:
            return _without_site(text, publisher), None, origin
    inner = [(e, t) for e, t in shown if not _in_header_of_page(e) and len(t.split()) >= 3]
    if len(inner) == 1:
        return inner[0][1], inner[0][0], "html"
    return _without_site(page_title, publisher), None, "html"


def _headings(tree: Any) -> list[Any]:
    return [*tree.iter("h1")][:20] or [*tree.iter("h2")][:3]


def _text(element: Any) -> str:
    return " ".join(element.text_content().split())[:500]


def _in_header_of_page(element: Any) -> bool:
    holders = [holder.tag for holder in element.iterancestors()]
    return "nav" in holders or ("header" in holders and "article" not in holders)


def _without_site(text: str, publisher: str) -> str:
    """Cut “ | Site name” off, where it is the publisher or clearly a short suffix."""
    cuts = list(_SEPARATOR.finditer(text))
    if not cuts:
        return text
    head, tail = text[: cuts[-1].start()].strip(), text[cuts[-1].end() :].strip()
    if publisher and key(tail) == key(publisher):
        return head
    if publisher and len(cuts) == 1 and key(head) == key(publisher):
        return tail
    bar = any(c in cuts[-1][0] for c in "|»·•")
    host_like = re.fullmatch(r"[\w-]+\.[a-z]{2,6}", tail) is not None
    if len(head.split()) >= 3 and ((bar and len(tail.split()) <= 4) or host_like):
        return head
    return text
