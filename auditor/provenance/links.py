"""Candidates for the page an article was made from, best first."""

import re
from collections.abc import Iterator, Sequence
from typing import Any
from urllib.parse import urlsplit

from auditor.lang import lowered
from auditor.markup.address import absolute, normalised, site
from auditor.markup.json_ld import json_ld
from auditor.markup.tree import Markup
from auditor.model import Page, SourceLink
from auditor.provenance.grammar import grammars
from auditor.provenance.notices import Found

__all__ = ["find_links", "source_lines"]

# How sure each signal is that it names the source, measured on syndicated and rewritten pages.
_IN_NOTICE, _JSON_LD, _CANONICAL, _META, _SOURCE_LINE = 1.0, 0.95, 0.9, 0.85, 0.75
_BESIDE_NOTICE, _LABELLED = 0.6, 0.5
_HOMEPAGE, _SAME_SITE, _POLICY = 0.5, 0.8, 0.15
_LEAST = 0.3

_BASED_ON = ("isBasedOn", "isBasedOnUrl", "translationOfWork", "basedOn")
_META_NAMES = frozenset(("original-source", "syndication-source", "dc.source", "og:see_also"))
_ARTICLE = re.compile(r"Article|Posting|WebPage|Report|CreativeWork")
_NOT_SOURCES = re.compile(
    r"(?:^|\.)(?:facebook|twitter|x|instagram|linkedin|pinterest|reddit|whatsapp|t|telegram|tiktok"
    r"|youtube|youtu|giphy|flickr|shutterstock|gettyimages|istockphoto|unsplash|pixabay|pexels"
    r"|doubleclick|googletagmanager|google|apple|spotify|paypal|patreon|wa|openai|chatgpt|deepl)"
    r"\.(?:com|org|net|me|be|de|example)$",
    re.IGNORECASE,
)
_POLICY_PATH = re.compile(
    r"(?:ki|ai|ia)-?(?:richtlinie|leitlinie|hinweis|policy|guideline|disclosure|transparen|regel)"
    r"|ai-policy|policy|privacy|datenschutz|impressum|legal|about|ueber-uns|editorial-standards"
    r"|/ki/?$|/ai/?$|terms|agb|faq|login|signup|subscribe|share",
    re.IGNORECASE,
)
_ASSET = re.compile(r"\.(?:jpe?g|png|gif|webp|svg|mp4|mp3|pdf|zip)(?:\?|$)", re.IGNORECASE)
_BLOCKS = frozenset(
    [
        "p",
        "div",
        "li",
        "aside",
        "footer",
        "section",
        "blockquote",
        "details",
        "figure",
        "td",
        "small",
    ]
)


def find_links(
    page: Page, markup: Markup, notices: Sequence[Found], language: str
) -> tuple[SourceLink, ...]:
    """Return the candidates with their score, at most one per address."""
    own = normalised(page.final_url or page.url)
    home = site(page.final_url or page.url)
    base = absolute(page.final_url or page.url, markup.base) or page.final_url or page.url
    best: dict[str, SourceLink] = {}
    for href, method, signal, evidence in _signals(markup, notices, language):
        url = absolute(base, href)
        if not url or normalised(url) == own or _ASSET.search(url):
            continue
        score = _weighed(url, home, method, signal, evidence)
        key = normalised(url)
        if score >= _LEAST and (key not in best or best[key].score < score):
            best[key] = SourceLink(
                url=url, method=method, score=round(score, 3), evidence=evidence[:200]
            )
    return tuple(sorted(best.values(), key=lambda link: (-link.score, link.url)))


def _weighed(url: str, home: str, method: str, score: float, evidence: str) -> float:
    parts = urlsplit(url)
    if _NOT_SOURCES.search(parts.hostname or ""):
        return 0.0
    if parts.path in {"", "/"} and not parts.query:
        score *= _HOMEPAGE
    if site(url) == home:
        score *= _SAME_SITE
        if method in {"source-line", "outbound-link", "canonical"}:
            return 0.0  # pages of one's own site are further reading, or this very page
    if _POLICY_PATH.search(parts.path) or _is_policy(evidence):
        score *= _POLICY
    return score


def _is_policy(text: str) -> bool:
    low = lowered(text)
    return any(
        found is not None and found.end() - found.start() > 0.5 * len(low)
        for found in (grammar.policy.search(low) for grammar in grammars().values())
    )


def _signals(
    markup: Markup, notices: Sequence[Found], language: str
) -> Iterator[tuple[str, str, float, str]]:
    for one in notices:
        if one.element is None:
            continue
        for anchor in _anchors(one.element):
            yield anchor.get("href") or "", "disclosure-link", _IN_NOTICE, _text(anchor)
        for neighbour in _neighbours(one.element):
            for anchor in _anchors(neighbour):
                if not _named(_text(neighbour), language):
                    continue
                yield anchor.get("href") or "", "disclosure-link", _BESIDE_NOTICE, _text(anchor)
    for node in json_ld(markup.tree):
        if any(_ARTICLE.search(kind) for kind in node.types):
            for name in _BASED_ON:
                for url in _urls(node.value.get(name)):
                    yield url, "json-ld", _JSON_LD, name
    for link in markup.tree.iter("link"):
        if "canonical" in (link.get("rel") or "").lower().split():
            yield link.get("href") or "", "canonical", _CANONICAL, "rel=canonical"
    for meta in markup.tree.iter("meta"):
        if (meta.get("name") or meta.get("property") or "").lower() in _META_NAMES:
            yield meta.get("content") or "", "source-line", _META, str(meta.get("name"))
    for element in source_lines(markup, language):
        for anchor in _anchors(element):
            yield anchor.get("href") or "", "source-line", _SOURCE_LINE, _text(element)
    yield from _labelled(markup, language)


def _named(text: str, language: str) -> bool:
    """Tell whether a line beside a notice speaks of a source or an original."""
    low = lowered(text)
    known = grammars()
    codes = [code for code in dict.fromkeys((language, "en")) if code in known]
    return any(known[c].original.search(low) or known[c].source.match(low) for c in codes)


def _urls(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for name in ("url", "@id"):
            if isinstance(value.get(name), str):
                yield value[name]
                return
    elif isinstance(value, list):
        for one in value[:20]:
            yield from _urls(one)


def source_lines(markup: Markup, language: str) -> Iterator[Any]:
    """Yield elements that read “Quelle: ...” or “Source: ...”, outside of pictures."""
    known = grammars()
    codes = [code for code in dict.fromkeys((language, "en", *known)) if code in known]
    for element in markup.tree.iter(*_BLOCKS):
        if len(element) > 12 or element.tag == "figure":
            continue
        text = _text(element)
        if (
            not text
            or len(text) > 260
            or any(a.tag in {"figure", "nav"} for a in element.iterancestors())
        ):
            continue
        low = lowered(text)
        if any(known[code].source.match(low) for code in codes):
            yield element


def _labelled(markup: Markup, language: str) -> Iterator[tuple[str, str, float, str]]:
    """Yield links that call themselves the original or the source."""
    known = grammars()
    codes = [code for code in dict.fromkeys((language, "en")) if code in known]
    for anchor in markup.tree.iter("a"):
        text = _text(anchor)
        if not text or len(text) > 60:
            continue
        low = lowered(text)
        for code in codes:
            found = known[code].original.match(low)
            if found is not None and found.end() >= 0.7 * len(low):
                yield anchor.get("href") or "", "outbound-link", _LABELLED, text
                break


def _anchors(element: Any) -> list[Any]:
    if element.tag == "a":
        return [element]
    found = list(element.iter("a"))[:12]
    if found or element.tag in _BLOCKS:
        return found
    # An icon or a label inside a link: the link around it counts.
    around = next((a for a in element.iterancestors("a")), None)
    return [around] if around is not None else []


def _neighbours(element: Any) -> Iterator[Any]:
    block = element
    while block is not None and block.tag not in _BLOCKS:
        block = block.getparent()
    if block is None:
        return
    for neighbour in (block.getprevious(), block.getnext()):
        block_like = neighbour is not None and neighbour.tag in _BLOCKS
        if block_like and len(_text(neighbour)) <= 200:
            yield neighbour


def _text(element: Any) -> str:
    return " ".join("".join(element.itertext()).split())
