"""
Lines that belong to the page and not to the article.

By position in the DOM, by what the page calls its parts, and by shape; no sentence is read.
A furniture line that is audited becomes a false addition, a paragraph taken for furniture
becomes silence: only what is sure is marked, and never a part that holds most of the text.
"""

import re
from collections import Counter
from collections.abc import Sequence
from functools import cache
from typing import Any

from auditor.extract.drafts import AUDITED, Draft, is_short, sentence_like
from auditor.extract.index import PageIndex
from auditor.model import BlockKind

__all__ = ["mark", "mark_shapes"]

_TAGS = {  # the largest share of the text that such a part may hold and still be furniture
    "nav": 0.4, "footer": 0.4, "aside": 0.35, "form": 0.25, "figcaption": 0.4, "button": 0.4,
    "dialog": 0.4, "label": 0.2, "address": 0.2, "time": 0.2, "caption": 0.2,
}  # fmt: skip
_ROLES = frozenset(
    [
        "navigation",
        "complementary",
        "contentinfo",
        "search",
        "form",
        "dialog",
        "alertdialog",
        "menu",
        "menubar",
        "toolbar",
        "tablist",
        "banner",
    ]
)
_SHARE = 0.3
# What sites call these parts, whatever language they write in.
_SURE = re.compile(
    r"""(?<![a-z])(?:
    related\w* | recommend\w* | recirc\w* | newsletter\w* | subscri(?:be|ption)\w* | comments?
    | commentlist | respond | disqus\w* | \w*caption(?:text)? | sponsor\w* | cookie\w*
    | consent\w* | gdpr | breadcrumbs? | taboola\w* | outbrain\w* | sidebar | popup | paywall\w*
    | sharedaddy | addtoany\w* | addthis\w* | jp-relatedposts | similar | read-?more | readmore
    | see-?also | most-?read | trending | author-(?:bio|box|info|card|description) | bio
    | biography | about-(?:the-)?author | post-tags | werbung | advertisement | advertorial
    | pagination
    | aehnliche\w* | weiterlesen | lesen-sie-auch | bildunterschrift | bildquelle
    )(?![a-z])""",
    re.VERBOSE,
)
_LIKELY = re.compile(
    r"""(?<![a-z])(?:
    shar(?:e|es|ing)\w* | social\w* | credits? | copyright | promo\w* | advert\w* | ads?
    | anzeige\w* | banner | widget | modal | toolbar | pager | menu | nav\w* | tags? | byline
    | ticker | author
    | bio | teaser-?list | trend\w* | popular | meta | date | timestamp | kicker | pub-?date
    | source
    | legend | overlay | buttons? | cta | toc
    )(?![a-z])""",
    re.VERBOSE,
)
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_GLUED = re.compile(r"[^\W\d_]{2}[a-zà-öø-ÿа-яα-ω)%](?=[A-ZÀ-ÖØ-ÞА-ЯΑ-Ω][^\W\d_])")
_LEAD_IN = re.compile(r"^[^.!?:]{2,40}[:：→»›]\s")
_COPYRIGHT = re.compile(r"©|\([cC]\)\s|^\W*[^\W\d_]{3,20}\s?[:/]\s?(?:\S+\s?){1,8}$")
_LONG = 200  # a paragraph of this length is marked only by what is sure
_TAIL = 120


def mark(drafts: Sequence[Draft], index: PageIndex) -> None:
    """Set the kind of every draft that is furniture; headings set in bold become headings."""
    shares = _Shares(drafts)
    for draft in drafts:
        if draft.element is None:
            continue
        if draft.kind is BlockKind.PARAGRAPH and _bold_heading(draft, index):
            draft.kind = BlockKind.HEADING
        if _by_place(draft, shares) or _by_links(draft, index):
            draft.kind = BlockKind.FURNITURE
    _link_lists(drafts, index)
    mark_shapes(drafts)


def mark_shapes(drafts: Sequence[Draft]) -> None:
    """Mark what its shape alone gives away; all that can be done for plain text."""
    sentences = [d for d in drafts if d.kind in AUDITED and sentence_like(d.text)]
    written = sum(len(d.text) for d in sentences)
    # Without marks at the ends of its sentences, a text tells nothing by lacking them.
    if 2 * written < sum(len(d.text) for d in drafts if d.kind in AUDITED):
        return
    for draft in drafts:
        if draft.kind is not BlockKind.PARAGRAPH or sentence_like(draft.text):
            continue
        if (
            len(_GLUED.findall(draft.text[:1000])) >= 3
            or _credit(draft.text)
            or (not draft.item and is_short(draft.text, words=5, letters=48))
        ):
            draft.kind = BlockKind.FURNITURE
    _tail(drafts)
    _empty_headings(drafts)


def _credit(text: str) -> bool:
    return len(text) <= 100 and _COPYRIGHT.search(text) is not None and "http" not in text


class _Shares:
    """How much of the extracted text lies inside an element, and what the element is called."""

    def __init__(self, drafts: Sequence[Draft]) -> None:
        self._sizes: Counter[Any] = Counter()
        self._total = sum(len(d.text) for d in drafts) or 1
        self.name = cache(_name)
        for draft in drafts:
            if draft.element is None:
                continue
            self._sizes[draft.element] += len(draft.text)
            for holder in draft.element.iterancestors():
                self._sizes[holder] += len(draft.text)

    def share(self, element: Any) -> float:
        return self._sizes[element] / self._total

    def size(self, element: Any) -> int:
        return self._sizes[element]


def _name(element: Any) -> str:
    given = f"{element.get('class') or ''} {element.get('id') or ''}"[:400]
    return _CAMEL.sub("-", given).lower().replace("_", "-")


def _by_place(draft: Draft, shares: _Shares) -> bool:
    long = len(draft.text) >= _LONG and sentence_like(draft.text)
    element = draft.element
    while element is not None and element.tag not in {"body", "html"}:
        share = shares.share(element)
        if share > max(_TAGS.values()):
            return False
        if share <= _TAGS.get(element.tag, 0.0):
            return True
        if share <= _SHARE:
            if element.get("role") in _ROLES or element.get("aria-hidden") == "true":
                return True
            name = shares.name(element)
            if name and _SURE.search(name):
                return True
            if not long and name and _LIKELY.search(name) and shares.size(element) < 2 * _LONG:
                return True
            if not long and _has_form(element) and shares.size(element) < 2 * _LONG:
                return True
        element = element.getparent()
    return False


def _has_form(element: Any) -> bool:
    if element.tag not in {"div", "section"}:
        return False
    return any(
        found.tag != "input" or found.get("type") not in {"hidden", None}
        for found in element.iter("input", "textarea", "select")
    )


def _by_links(draft: Draft, index: PageIndex) -> bool:
    """Tell whether a line is but a link, or a few words and a link."""
    share = index.linked(draft.start, draft.end)
    if share >= 0.9:
        return not (len(draft.text) >= _TAIL and sentence_like(draft.text))
    lead_in = _LEAD_IN.match(draft.text)
    if lead_in is None or draft.kind is BlockKind.QUOTE:
        return False
    rest = len("".join(draft.text[lead_in.end() :].split()))
    return share * (draft.end - draft.start) >= 0.9 * rest and len(draft.text) < _LONG


def _link_lists(drafts: Sequence[Draft], index: PageIndex) -> None:
    """Mark a list most of whose items are links."""
    lists: dict[Any, list[Draft]] = {}
    for draft in drafts:
        if draft.element is not None and draft.element.tag == "li":
            lists.setdefault(draft.element.getparent(), []).append(draft)
    for items in lists.values():
        linked = sum(index.linked(item.start, item.end) >= 0.7 for item in items)
        if len(items) >= 2 and linked * 3 >= len(items) * 2:
            for item in items:
                item.kind = BlockKind.FURNITURE


def _bold_heading(draft: Draft, index: PageIndex) -> bool:
    return (
        not draft.item
        and len(draft.text) <= _TAIL
        and not sentence_like(draft.text)
        and index.bold(draft.start, draft.end) >= 0.99
    )


def _tail(drafts: Sequence[Draft]) -> None:
    """Mark two or more lines that are no sentences after the last one that is."""
    run: list[Draft] = []
    for draft in reversed(drafts):
        if draft.kind is BlockKind.FURNITURE:
            continue
        if draft.kind is BlockKind.QUOTE or draft.item or len(draft.text) > _TAIL:
            break
        if sentence_like(draft.text):
            break
        run.append(draft)
    if len(run) >= 2:
        for draft in run:
            draft.kind = BlockKind.FURNITURE


def _empty_headings(drafts: Sequence[Draft]) -> None:
    """Mark headings over nothing but furniture, or over nothing at all."""
    filled = False
    for draft in reversed(drafts):
        if draft.kind is BlockKind.HEADING:
            if not filled:
                draft.kind = BlockKind.FURNITURE
            filled = False
        elif draft.kind is not BlockKind.FURNITURE:
            filled = True
