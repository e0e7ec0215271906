"""AI notices anywhere in a page: text, attributes, metadata, headers, hidden parts."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from auditor.markup.json_ld import json_ld
from auditor.markup.tree import Markup
from auditor.model import Disclosure, Page
from auditor.provenance.grammar import candidates, grammars, recognise

__all__ = ["Found", "find_notices", "reviewed"]

_LEAVES = frozenset(
    (
        "p li div span small em i strong b footer aside figcaption summary address td th dd dt "
        "label h1 h2 h3 h4 h5 h6 blockquote details section header center font time cite a button"
    ).split()
)
_BLOCKS = frozenset(
    (
        "p li div footer aside figcaption summary address td th dd dt h1 h2 h3 h4 h5 h6 "
        "blockquote details section header article main ul ol table tr tbody form nav figure dl "
        "center"
    ).split()
)
_INERT = frozenset(("script", "style", "svg", "math", "head", "iframe", "object"))
_HIDDEN = frozenset(("template", "noscript"))
_ATTRIBUTES = ("title", "aria-label", "alt", "data-tooltip")
_SENTENCE = re.compile(r"(?<=[.!?。！？…])\s+|(?<=[。！？])|\n+|\s[|•·]\s")
_LONGEST_BLOCK = 6000
_EDGE_SENTENCES = 3  # a block of so many sentences stands where notices stand
_EDGE_LETTERS = 420
_MOST = 12  # notices of one page; more is a page about notices

# Vocabulary of schema.org and IPTC for how a text came about.
_SOURCE_TYPES = {
    "trainedalgorithmicmedia": "ai-generated",
    "compositewithtrainedalgorithmicmedia": "ai-assisted",
    "algorithmicallyenhanced": "ai-assisted",
    "algorithmicmedia": "ai-generated",
}
_DECLARED = {
    "ai-assisted": "ai-assisted", "assisted": "ai-assisted", "ai-modified": "ai-rewritten",
    "ai-generated": "ai-generated", "generated": "ai-generated", "autonomous": "ai-generated",
    "machine-generated": "ai-generated", "ai-originated": "ai-generated",
    "mixed": "ai-assisted", "ai_summarized": "ai-summarised", "ai-summarized": "ai-summarised",
    "ai-translated": "ai-translated", "ai_translated": "ai-translated",
}  # fmt: skip
_ARTICLE = re.compile(r"Article|Posting|WebPage|Report|CreativeWork")


@dataclass(frozen=True, slots=True)
class Found:
    """A notice with the element it stands in, None for metadata."""

    notice: Disclosure
    element: Any


def find_notices(page: Page, markup: Markup, language: str) -> list[Found]:
    """Return the notices of a page, visible ones in document order first."""
    found: list[Found] = []
    if candidates(page.text):
        found += _in_text(markup.tree, language)
        found += _in_attributes(markup.tree, language)
    found += _in_metadata(page, markup)
    seen: set[tuple[str, str]] = set()
    kept = []
    for one in found:
        key = (one.notice.text.casefold(), one.notice.place)
        if key not in seen:
            seen.add(key)
            kept.append(one)
    order = {"text": 0, "attribute": 1, "hidden": 2, "metadata": 3, "header": 4}
    kept.sort(key=lambda one: order[one.notice.place])
    return kept[:_MOST]


def _in_text(tree: Any, language: str) -> Iterator[Found]:
    root = tree.getroottree()
    for element, text, hidden in _leaves(tree):
        sentences = [s.strip() for s in _SENTENCE.split(text) if s.strip()]
        edge = len(sentences) <= _EDGE_SENTENCES and len(text) <= _EDGE_LETTERS
        image = _pictured(element)
        for sentence in sentences:
            notice = recognise(sentence, language=language, edge=edge, image=image)
            if notice is not None:
                disclosure = Disclosure(
                    text=sentence,
                    kind=notice.kind,
                    place="hidden" if hidden or _invisible(element) else "text",
                    path=str(root.getpath(element)),
                    language=notice.language,
                )
                yield Found(disclosure, element)


def _leaves(tree: Any) -> Iterator[tuple[Any, str, bool]]:
    """Yield elements that hold text and no further blocks, with their text."""
    from lxml import etree  # noqa: PLC0415

    hidden = 0
    walk = etree.iterwalk(tree, events=("start", "end"))
    for event, element in walk:
        tag = element.tag
        if not isinstance(tag, str):
            continue
        if event == "end":
            hidden -= tag in _HIDDEN
            continue
        if tag in _INERT:
            walk.skip_subtree()
            continue
        hidden += tag in _HIDDEN
        if tag not in _LEAVES and tag not in _HIDDEN:
            continue
        if any(child.tag in _BLOCKS for child in element):
            own = " ".join(
                part for part in (element.text, *(c.tail for c in element)) if part and part.strip()
            )
            if own.strip() and candidates(own):
                yield element, " ".join(own.split()), hidden > 0
            continue
        parent = element.getparent()
        if tag not in _BLOCKS and parent is not None and parent.tag in _LEAVES and _inline(parent):
            continue  # its text is read with the block it stands in
        text = " ".join("".join(element.itertext()).split())
        if 0 < len(text) <= _LONGEST_BLOCK and candidates(text):
            yield element, text, hidden > 0


def _inline(parent: Any) -> bool:
    return not any(child.tag in _BLOCKS for child in parent)


def _pictured(element: Any) -> bool:
    """Tell whether the element belongs to a picture."""
    node = element
    for _ in range(6):
        if node is None:
            return False
        label = f"{node.get('class') or ''} {node.get('id') or ''}".lower()
        if node.tag in {"figure", "figcaption", "picture"} or re.search(
            r"caption|photo|image|bild|credit|thumb", label
        ):
            return True
        node = node.getparent()
    return False


def _invisible(element: Any) -> bool:
    node = element
    for _ in range(8):
        if node is None:
            return False
        style = (node.get("style") or "").replace(" ", "").lower()
        if (
            "display:none" in style
            or "visibility:hidden" in style
            or node.get("hidden") is not None
        ):
            return True
        node = node.getparent()
    return False


def _in_attributes(tree: Any, language: str) -> Iterator[Found]:
    root = tree.getroottree()
    for element in tree.iter():
        if not isinstance(element.tag, str) or element.tag in _INERT:
            continue
        for name in _ATTRIBUTES:
            text = " ".join((element.get(name) or "").split())
            if not text or len(text) > _EDGE_LETTERS or not candidates(text):
                continue
            image = element.tag == "img" or _pictured(element)
            notice = recognise(text, language=language, edge=True, image=image)
            if notice is not None:
                yield Found(
                    Disclosure(
                        text=text,
                        kind=notice.kind,
                        place="attribute",
                        path=str(root.getpath(element)),
                        language=notice.language,
                    ),
                    element,
                )


def _in_metadata(page: Page, markup: Markup) -> Iterator[Found]:
    for name, value in page.headers:
        if name == "ai-disclosure":
            kind = _declared(value)
            if kind:
                text = f"{name}: {value}"
                yield Found(Disclosure(text=text, kind=kind, place="header"), None)
    for meta in markup.tree.iter("meta"):
        name = (meta.get("name") or meta.get("property") or "").lower()
        if name in {"ai-disclosure", "ai_disclosure"}:
            kind = _declared(meta.get("content") or "")
            if kind:
                text = f"{name}: {(meta.get('content') or '')[:200]}"
                yield Found(Disclosure(text=text, kind=kind, place="metadata"), None)
    for node in json_ld(markup.tree):
        if not any(_ARTICLE.search(one) for one in node.types):
            continue
        for name in ("digitalSourceType", "aiDisclosure"):
            value = _text_of(node.value.get(name))
            last = re.sub(r"DigitalSource$", "", re.split(r"[/#:]", value)[-1]).lower()
            kind = _SOURCE_TYPES.get(last, "") or _declared(value)
            if kind:
                text = f"{name}: {value[:200]}"
                yield Found(Disclosure(text=text, kind=kind, place="metadata"), None)


def _text_of(value: Any) -> str:
    if isinstance(value, dict):
        value = value.get("@id") or value.get("mode")
    return value if isinstance(value, str) else ""


def _declared(value: str) -> str:
    """Read a declaration leniently: `mode=ai-modified`, `ai_summarized; required=...`."""
    for word in re.findall(r"[a-z_-]+", value.lower()):
        if word in _DECLARED:
            return _DECLARED[word]
    return ""


def reviewed(notices: list[Found], language: str) -> str:
    """Return the words by which a notice says that a person checked the text, if any."""
    known = grammars()
    for one in notices:
        for code in (one.notice.language, language):
            if code in known and known[code].review.search(one.notice.text.lower()):
                return one.notice.text
    return ""
