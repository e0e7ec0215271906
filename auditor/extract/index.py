"""From a stretch of text back to the DOM it came from."""

import bisect
from typing import Any

__all__ = ["PageIndex", "squeezed"]

_SKIPPED = frozenset(
    [
        "script",
        "style",
        "noscript",
        "template",
        "svg",
        "math",
        "head",
        "iframe",
        "object",
        "textarea",
        "select",
        "option",
    ]
)
_BLOCKS = frozenset(
    [
        "p",
        "li",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "blockquote",
        "td",
        "th",
        "pre",
        "dd",
        "dt",
        "figcaption",
        "caption",
        "div",
        "section",
        "article",
        "main",
        "aside",
        "body",
        "header",
        "footer",
        "address",
        "summary",
        "details",
        "ul",
        "ol",
        "table",
        "tbody",
        "tr",
        "nav",
        "form",
        "figure",
        "dl",
        "html",
    ]
)
_BOLD = frozenset(("b", "strong"))


def squeezed(text: str) -> str:
    """Return the text without blanks, the form in which page and extract are compared."""
    return "".join(text.split())


class PageIndex:
    """
    The visible characters of a page in one stream without blanks.

    Positions below count characters of that stream, half-open.
    """

    def __init__(self, tree: Any) -> None:
        """Walk the tree once, in document order."""
        from lxml import etree  # noqa: PLC0415

        self._root = tree.getroottree()
        self._owners: list[Any] = []
        self._starts: list[int] = []
        self._linked: list[bool] = []
        self._bold: list[bool] = []
        parts: list[str] = []
        size = links = bold = 0
        walk = etree.iterwalk(tree, events=("start", "end"))
        for event, element in walk:
            tag = element.tag
            if event == "start":
                if tag in _SKIPPED:
                    walk.skip_subtree()
                    continue
                links += tag == "a"
                bold += tag in _BOLD
                text, owner = element.text, element
            else:
                if tag not in _SKIPPED:
                    links -= tag == "a"
                    bold -= tag in _BOLD
                text, owner = element.tail, element.getparent()
            if text and (piece := "".join(text.split())):
                self._owners.append(owner)
                self._starts.append(size)
                self._linked.append(links > 0)
                self._bold.append(bold > 0)
                parts.append(piece)
                size += len(piece)
        self.stream = "".join(parts)

    def find(self, text: str, after: int = 0) -> tuple[int, int] | None:
        """Return where the text stands, at or after a position if possible, else anywhere."""
        wanted = squeezed(text)
        if not wanted:
            return None
        at = self.stream.find(wanted, after)
        if at < 0 and after:
            at = self.stream.find(wanted)
        return None if at < 0 else (at, at + len(wanted))

    def element(self, start: int, end: int) -> Any:
        """Return the innermost block element that holds the whole stretch, or None."""
        nodes = self._nodes(start, end)
        element, last = self._owners[nodes.start], self._owners[nodes.stop - 1]
        while element is not None and element.tag not in _BLOCKS:
            element = element.getparent()
        if last is element:
            return element
        around = {last, *last.iterancestors()}
        while element is not None and element not in around:
            element = element.getparent()
        return element

    def path(self, element: Any) -> str:
        """Return the XPath of an element, or an empty string for none."""
        return "" if element is None else str(self._root.getpath(element))

    def linked(self, start: int, end: int) -> float:
        """Return the share (0..1) of the stretch that lies inside links."""
        return self._share(start, end, self._linked)

    def bold(self, start: int, end: int) -> float:
        """Return the share (0..1) of the stretch that is set in bold."""
        return self._share(start, end, self._bold)

    def _nodes(self, start: int, end: int) -> range:
        first = bisect.bisect_right(self._starts, start) - 1
        return range(max(first, 0), max(bisect.bisect_left(self._starts, end), first + 1))

    def _share(self, start: int, end: int, flags: list[bool]) -> float:
        total = 0
        for node in self._nodes(start, end):
            if flags[node]:
                after = self._starts[node + 1] if node + 1 < len(self._starts) else len(self.stream)
                total += min(end, after) - max(start, self._starts[node])
        return total / (end - start)
