"""Source sentences that say in short what another one says: boxes of key points, teasers."""

import re
from collections import defaultdict

from auditor.checks.base import Evidence
from auditor.lang import lowered
from auditor.model import Document

_REPEATED = 0.6  # share of its words that one restated sentence has
_LEAST_WORDS = 3
_STEM = 5
_WORD = re.compile(r"[^\W\d_]{3,}|\d[\d.,]*")


class Repeats:
    """
    Knows the source sentences that were restated, and those that only repeat one of them.

    A box of key points stands above the text: what it says is not left out where the sentence
    below it was restated, also where the two differ.
    """

    def __init__(self, evidence: Evidence) -> None:
        told: dict[str, list[tuple[int, frozenset[str]]]] = defaultdict(list)
        for bead in evidence.matching.merged.beads:
            if bead.rewrite and bead.source:
                document = evidence.document(bead.document)
                for j in bead.source:
                    told[document.id].append((j, _words(document, j)))
        self._told = told

    def restated(self, document: Document, index: int) -> bool:
        """Tell whether a later, longer sentence that was restated says this one's words."""
        rows = document.mentions.get("negation")
        if rows and rows[index]:
            return False  # a denial is news even where the rest is said twice
        words = _words(document, index)
        return len(words) >= _LEAST_WORDS and any(
            j > index and len(told) >= len(words) and len(words & told) >= _REPEATED * len(words)
            for j, told in self._told[document.id]
        )


def _words(document: Document, index: int) -> frozenset[str]:
    text = lowered(document.sentences[index].text)
    return frozenset(word[:_STEM] for word in _WORD.findall(text))
