"""Roles in texts without blanks: what is written right in front of a word changes it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from auditor.lang.topics.roles import RoleTable

MODIFIERS = ("deputy", "former", "acting", "elect")

_TIMES = frozenset("年月日天周週间間点時时分以之")  # what ends a time: three years before


@dataclass(frozen=True, slots=True)
class Found:
    """A role with what is written beside it; offsets count in the text."""

    start: int
    end: int
    concepts: frozenset[str]
    portfolio: str
    modifiers: frozenset[str]


class Unspaced:
    """The roles of a language whose words are written together."""

    def __init__(self, table: RoleTable) -> None:
        """Prepare the words of a table."""
        self._concepts = _by_word(table.roles)
        words = sorted(map(re.escape, self._concepts), key=len, reverse=True)
        self._pattern = re.compile("|".join(words))
        self._portfolios = {w: next(iter(c)) for w, c in _by_word(table.portfolios).items()}
        self._modifiers = _by_word({name: getattr(table, name) for name in MODIFIERS})
        beside = (*self._portfolios, *self._modifiers)
        self._beside = sorted(beside, key=len, reverse=True)

    def find(self, text: str) -> Iterator[Found]:
        """Yield the roles of a text, in its order."""
        for match in self._pattern.finditer(text):
            start, end = match.span()
            concepts = self._concepts[match[0]]
            portfolio = self._inside(match[0]) if "minister" in concepts else ""
            modifiers: set[str] = set()
            while word := next((w for w in self._beside if text.endswith(w, 0, start)), ""):
                if word not in self._modifiers and "minister" not in concepts:
                    break
                if word == "前" and text[max(0, start - 2) : start - 1] in _TIMES and start > 1:
                    break
                modifiers |= self._modifiers.get(word, frozenset())
                portfolio = portfolio or self._portfolios.get(word, "")
                start -= len(word)
            behind = next((w for w in self._beside if text.startswith(w, end)), "")
            if behind in self._modifiers and len(behind) > 1:
                modifiers |= self._modifiers[behind]
                end += len(behind)
            yield Found(start, end, concepts, portfolio, frozenset(modifiers))

    def _inside(self, word: str) -> str:
        """Return what a word for a minister itself names: 防衛相."""
        return next((field for part, field in self._portfolios.items() if part in word), "")

    def changes(self, text: str) -> frozenset[str]:
        """Return what the words of a text, beside a role or not, may do to a role."""
        return frozenset(c for w, cs in self._modifiers.items() if w in text for c in cs)


def _by_word(groups: dict[str, str]) -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for concept, words in groups.items():
        for word in words.split():
            found.setdefault(word, set()).add(concept)
    return {word: frozenset(concepts) for word, concepts in found.items()}
