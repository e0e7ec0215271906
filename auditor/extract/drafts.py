"""Blocks before they have a place in the text, and the text they make."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from auditor.markup import visible
from auditor.model import Block, BlockKind, Span

__all__ = ["AUDITED", "Draft", "assemble", "key", "sentence_like"]

AUDITED = frozenset(
    (BlockKind.PARAGRAPH, BlockKind.QUOTE, BlockKind.HEADING),
)

_ENDS = re.compile(r"[.!?…。！？।॥۔؟։።;:]['\"”’»›“‟)\]」』]*$|[.!?…]\s[»“]$")
_UNSPACED = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]")


@dataclass(slots=True, kw_only=True)
class Draft:
    """
    A line of the text to come.

    `start` and `end` are its place in the page's stream of characters, -1 where it was not
    found there; `element` is its DOM element, `item` says that it is a list item or table
    cell.
    """

    kind: BlockKind
    text: str
    start: int = -1
    end: int = -1
    element: Any = None
    path: str = ""
    item: bool = False

    @property
    def found(self) -> bool:
        """Tell whether the line was found in the page."""
        return self.start >= 0


def key(text: str) -> str:
    """Reduce a line to what tells it from another: no blanks, no case."""
    return "".join(text.split()).casefold()


def sentence_like(text: str) -> bool:
    """Tell whether the line ends as sentences do."""
    return _ENDS.search(text[-8:]) is not None


def is_short(text: str, *, words: int, letters: int) -> bool:
    """Tell whether a line has at most so many words and characters."""
    if _UNSPACED.search(text):
        return len(text) <= letters // 4
    return len(text) <= letters and len(text.split()) <= words


def assemble(title: str, title_path: str, drafts: Sequence[Draft]) -> tuple[str, tuple[Block, ...]]:
    """
    Return the canonical text and its blocks: the title first, then one block a line.

    A repetition of the title among the first three lines is left out.
    """
    lines: list[tuple[BlockKind, str, str]] = []
    title = _line(title)
    if title:
        lines.append((BlockKind.TITLE, title, title_path))
    for number, draft in enumerate(drafts):
        text = _line(draft.text)
        if text and not (title and number < 3 and key(text) == key(title)):
            lines.append((draft.kind, text, draft.path))
    parts: list[str] = []
    blocks: list[Block] = []
    at = 0
    for kind, text, path in lines:
        blocks.append(Block(kind=kind, span=Span(at, at + len(text)), path=path))
        parts.append(text)
        at += len(text) + 1
    return "\n".join(parts), tuple(blocks)


def _line(text: str) -> str:
    return " ".join(visible(text)[0].split())
