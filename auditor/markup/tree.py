"""One way from a page to its DOM, with the limits that hostile markup needs."""

import logging
from dataclasses import dataclass
from typing import Any

from auditor.errors import StageError
from auditor.markup.hidden import visible
from auditor.model import Page

__all__ = ["Markup", "parse"]

LARGEST = 5 * 1024 * 1024
"""Code points of markup; news pages have 170,000 on average."""

_DEEPEST = 254  # libxml2 silently drops what lies deeper than 255
_MOST_LINKS = 5000  # trafilatura takes 20 s for 30,000 links


@dataclass(frozen=True, slots=True, kw_only=True)
class Markup:
    """
    A parsed page: `tree` is its lxml root element, free of hidden characters.

    `hidden` counts the characters taken out, `links` the anchors; `truncated` says that the
    parser gave up on the nesting and text may be missing.
    """

    tree: Any
    hidden: int
    links: int
    truncated: bool

    @property
    def crowded(self) -> bool:
        """Tell whether the page has more links than extractors can stand."""
        return self.links > _MOST_LINKS

    @property
    def base(self) -> str:
        """The page's own `<base href>`, or an empty string."""
        found = self.tree.find(".//base")
        return "" if found is None else str(found.get("href") or "")


def parse(page: Page, *, stage: str) -> Markup:
    """
    Parse HTML, however broken; comments and processing instructions are left out.

    Raises StageError of the given stage: `too-large` above 5 MiB, `no-article` where there is
    no element at all.
    """
    if len(page.text) > LARGEST:
        raise StageError(
            f"the page has {len(page.text):,} characters of markup",
            stage=stage,
            subject=page.url,
            kind="too-large",
            hint="save its text in a file and audit that",
        )
    from trafilatura.utils import load_html  # noqa: PLC0415

    # Without a handler of their own, the libraries' complaints about bad pages reach stderr.
    for name in ("trafilatura", "htmldate", "readability"):
        logging.getLogger(name).addHandler(logging.NullHandler())
    text, hidden = visible(page.text, references=True)
    # Lone surrogates cannot be encoded for the parser.
    text = text.encode("utf-8", "replace").decode("utf-8")
    tree = load_html(f"<div>{text}</div>" if "<html" not in text[:20_000].lower() else text)
    if tree is None:
        raise StageError(
            "no markup could be read", stage=stage, subject=page.url, kind="no-article"
        )
    return Markup(
        tree=tree,
        hidden=hidden,
        links=sum(1 for _ in tree.iter("a")),
        truncated=_too_deep(tree),
    )


def _too_deep(tree: Any) -> bool:
    # libxml2 reports the loss only in a log that all parsers share.
    from lxml import etree  # noqa: PLC0415

    depth = 0
    for event, _ in etree.iterwalk(tree, events=("start", "end")):
        depth += 1 if event == "start" else -1
        if depth >= _DEEPEST:
            return True
    return False
