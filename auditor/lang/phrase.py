"""Patterns of phrases, of which a table holds hundreds and a text hardly any."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

__all__ = ["Phrase"]


@dataclass(frozen=True, slots=True)
class Phrase:
    """
    A pattern, and letters that stand as they are in all that it matches.

    A text that lacks the letters is told at once; the pattern is compiled for one that has them.
    """

    literal: str
    pattern: str

    def finditer(self, text: str) -> Iterable[re.Match[str]]:
        """Return the matches in a text, as those of a compiled pattern."""
        return _compiled(self.pattern).finditer(text) if self.literal in text else ()


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)
