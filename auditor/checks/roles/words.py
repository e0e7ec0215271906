"""Which words of a language stand for a role."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cache, lru_cache

from auditor.checks.roles.unspaced import MODIFIERS, Unspaced
from auditor.lang import FORMS_KEPT, MARKS, table, whole
from auditor.lang.phrase import Phrase
from auditor.lang.topics.roles import RoleTable

__all__ = ["MODIFIERS", "Lexicon", "Word", "lexicon"]

_LEAST_START, _LEAST_END = 2, 3  # letters of a word's start and end that tell a role
_LEAST = 3  # letters that a role behind a part of the same word needs
_ENDING = 7  # letters of an ending where a longer one is a word of its own
_COMPOUNDING = frozenset(("de", "nl", "sv", "da", "nb"))
_SYLLABLES = frozenset(("ko",))  # a letter is a syllable: half as many will do
_UNSPACED = frozenset(("zh", "ja"))


@dataclass(frozen=True, slots=True)
class Word:
    """What a word says: role concepts, the portfolio and modifiers that are part of it."""

    concepts: frozenset[str]
    portfolio: str = ""
    modifiers: frozenset[str] = frozenset()


# Particles that are written together with the first word of several.
_PREFIX = {"he": "[ושהלבמכ]{0,2}", "ar": "[وفبل]{0,2}"}

_LONGEST = 60  # letters; the longest compound office is shorter


@dataclass(frozen=True, slots=True)
class _Stems:
    exact: dict[str, frozenset[str]]
    starts: dict[str, frozenset[str]]
    ends: dict[str, frozenset[str]]
    start_sizes: tuple[int, ...]
    end_sizes: tuple[int, ...]
    """The lengths that starts and ends have, the longest first."""

    longest: int = 60
    """Letters that may follow a start: more make a body of it, a Lehrergewerkschaft."""

    def find(self, word: str) -> frozenset[str]:
        found = self.exact.get(word)
        if found is not None:
            return found
        size = len(word)
        start = next((n for n in self.start_sizes if n <= size and word[:n] in self.starts), 0)
        at = next(
            (size - n for n in self.end_sizes if n <= size and word[size - n :] in self.ends), size
        )
        if start > size - at and size - start <= self.longest:
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
    phrases: tuple[tuple[Phrase, frozenset[str]], ...]
    unspaced: Unspaced | None = None

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
        roles=replace(_stems(known.roles), longest=_ENDING if language in _COMPOUNDING else 60),
        portfolios=_stems(known.portfolios),
        modifiers=_stems(changes, joined=True),
        phrases=tuple(_phrases(known.roles, language)),
        unspaced=Unspaced(known) if language in _UNSPACED else None,
    )


@lru_cache(FORMS_KEPT)
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
    first, least = (1, 1) if language in _SYLLABLES else (2, _LEAST)
    for at in range(first, len(word) - least):
        head, rest = word[:at], word[at:].lstrip("-‑")
        change = (
            known.modifiers.exact.get(head.rstrip("-‑"))
            or known.modifiers.starts.get(head.rstrip("-‑"))
            or known.modifiers.starts.get(head)
        )
        if change and known.roles.find(rest):
            inner = _look_up(language, rest)
            return Word(known.roles.find(rest), inner.portfolio if inner else "", change)
    head, _, rest = word.rpartition("-")  # president-elect
    if head and known.modifiers.exact.get(rest) and known.roles.find(head):
        return Word(known.roles.find(head), "", known.modifiers.exact[rest])
    return None


def _stems(groups: dict[str, str], *, joined: bool = False) -> _Stems:
    exact: dict[str, set[str]] = {}
    starts: dict[str, set[str]] = {}
    ends: dict[str, set[str]] = {}
    for concept, words in groups.items():
        for word in words.split():
            if "_" in word[:-1] and not joined:
                continue
            if word.endswith("*"):
                starts.setdefault(word[:-1], set()).add(concept)
            elif word.startswith("*"):
                ends.setdefault(word[1:], set()).add(concept)
            else:
                exact.setdefault(word, set()).add(concept)
    frozen = [{k: frozenset(v) for k, v in side.items()} for side in (exact, starts, ends)]
    return _Stems(
        exact=frozen[0],
        starts=frozen[1],
        ends=frozen[2],
        start_sizes=_sizes(frozen[1], least=_LEAST_START),
        end_sizes=_sizes(frozen[2], least=_LEAST_END),
    )


def _sizes(words: Iterable[str], *, least: int) -> tuple[int, ...]:
    """Return the lengths that words have, the longest first, but for those that tell nothing."""
    return tuple(sorted({len(word) for word in words if len(word) >= least}, reverse=True))


def _phrases(groups: dict[str, str], language: str) -> list[tuple[Phrase, frozenset[str]]]:
    found: dict[str, set[str]] = {}
    for concept, words in groups.items():
        for word in words.split():
            if "_" in word:
                found.setdefault(word, set()).add(concept)
    return [
        (_phrase(word, language), frozenset(concepts))
        for word, concepts in sorted(found.items(), key=lambda pair: -len(pair[0]))
    ]


def _phrase(word: str, language: str) -> Phrase:
    written = re.escape(word).replace("_", r"[\s-]").replace(r"\*", rf"[\w{MARKS}]*")
    literal = max(re.split("[_*]", word), key=len)
    return Phrase(literal, whole(_PREFIX.get(language, "") + written))
