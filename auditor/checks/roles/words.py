"""Which words of a language stand for a role."""

import re
from dataclasses import dataclass
from functools import cache, lru_cache

from auditor.lang import MARKS, table, whole
from auditor.lang.topics.roles import RoleTable

MODIFIERS = ("deputy", "former", "acting", "elect")

_LEAST = 3  # letters that a stem in front of a role needs


@dataclass(frozen=True, slots=True)
class Word:
    """What a word says: role concepts, the portfolio and modifiers that are part of it."""

    concepts: frozenset[str]
    portfolio: str = ""
    modifiers: frozenset[str] = frozenset()


_LONGEST = 60  # letters; the longest compound office is shorter


@dataclass(frozen=True, slots=True)
class _Stems:
    exact: dict[str, frozenset[str]]
    starts: dict[str, frozenset[str]]
    ends: dict[str, frozenset[str]]

    def find(self, word: str) -> frozenset[str]:
        found = self.exact.get(word)
        if found is not None:
            return found
        start = next((n for n in range(len(word), 1, -1) if word[:n] in self.starts), 0)
        at = next((n for n in range(len(word) - 2) if word[n:] in self.ends), len(word))
        if start > len(word) - at:
            return self.starts[word[:start]]
        # The end is the head of a compound: a Landwirtschaftsministerin is no Landwirt.
        return self.ends.get(word[at:], frozenset())


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The roles of a language."""

    language: str
    roles: _Stems
    portfolios: _Stems
    modifiers: _Stems
    phrases: tuple[tuple[re.Pattern[str], frozenset[str]], ...]

    def look_up(self, word: str) -> Word | None:
        """Return what a lower-case word stands for, or None where it is no role."""
        if len(word) > _LONGEST:
            return None
        return _look_up(self.language, word)

    def modifier(self, word: str) -> frozenset[str]:
        """Return the modifiers that a word stands for."""
        return self.modifiers.find(word)

    def portfolio(self, word: str) -> str:
        """Return the portfolio that a word names, empty where it names none."""
        return next(iter(self.portfolios.find(word)), "")


@cache
def lexicon(language: str) -> Lexicon | None:
    """Return the roles of a language, or None where no table has them."""
    known = table(language, "roles", RoleTable)
    if known is None:
        return None
    changes = {name: getattr(known, name) for name in MODIFIERS}
    return Lexicon(
        language=language,
        roles=_stems(known.roles),
        portfolios=_stems(known.portfolios),
        modifiers=_stems(changes),
        phrases=tuple(_phrases(known.roles)),
    )


@lru_cache(50_000)
def _look_up(language: str, word: str) -> Word | None:
    known = lexicon(language)
    if known is None:
        return None
    concepts = known.roles.find(word)
    if concepts:
        portfolio = ""
        if "minister" in concepts:
            portfolio = next(
                (
                    next(iter(n))
                    for stem, n in known.portfolios.exact.items()
                    if word.startswith(stem)
                ),
                "",
            )
            if portfolio == "" and word.startswith(tuple(known.portfolios.starts)):
                portfolio = known.portfolio(word)
        return Word(concepts, portfolio)
    for at in range(2, len(word) - _LEAST):
        head, rest = word[:at], word[at:].lstrip("-‑")
        change = (
            known.modifiers.exact.get(head.rstrip("-‑"))
            or known.modifiers.starts.get(head.rstrip("-‑"))
            or known.modifiers.starts.get(head)
        )
        if change and known.roles.find(rest):
            inner = _look_up(language, rest)
            return Word(known.roles.find(rest), inner.portfolio if inner else "", change)
    return None


def _stems(groups: dict[str, str]) -> _Stems:
    exact: dict[str, set[str]] = {}
    starts: dict[str, set[str]] = {}
    ends: dict[str, set[str]] = {}
    for concept, words in groups.items():
        for word in words.split():
            if "_" in word[:-1]:
                continue
            if word.endswith("*"):
                starts.setdefault(word[:-1], set()).add(concept)
            elif word.startswith("*"):
                ends.setdefault(word[1:], set()).add(concept)
            else:
                exact.setdefault(word, set()).add(concept)
    return _Stems(*({k: frozenset(v) for k, v in side.items()} for side in (exact, starts, ends)))


def _phrases(groups: dict[str, str]) -> list[tuple[re.Pattern[str], frozenset[str]]]:
    found: dict[str, set[str]] = {}
    for concept, words in groups.items():
        for word in words.split():
            if "_" in word:
                found.setdefault(word, set()).add(concept)
    return [
        (
            re.compile(
                whole(re.escape(word).replace("_", r"[\s-]").replace(r"\*", rf"[\w{MARKS}]*"))
            ),
            frozenset(concepts),
        )
        for word, concepts in sorted(found.items(), key=lambda pair: -len(pair[0]))
    ]
