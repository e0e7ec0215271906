"""What the tables of a language say about its clauses and its verbs, ready to look up."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from auditor.lang import lowered, table
from auditor.lang.topics.clauses import ClauseTable
from auditor.lang.topics.deeds import DeedTable

_WORD = re.compile(r"[^\W\d_](?:[^\W_]|[\u0300-\u036f\u0900-\u094d\u064b-\u065f])*+")
_SPACELESS = frozenset(("zh", "ja"))
_LEAST = 3  # letters of a stem


@dataclass(frozen=True, slots=True)
class Token:
    """A word in lower case; offsets count in its sentence."""

    start: int
    end: int
    low: str


@dataclass(frozen=True, slots=True)
class Deed:
    """
    What a verb says: `inverse` where its subject is the one it is done to.

    `ties` are prepositions in front of the other side; None where it is the object.
    """

    concept: str
    inverse: bool = False
    ties: frozenset[str] | None = None


@dataclass(frozen=True, slots=True)
class Verb:
    """A verb in a sentence, with all that it may say."""

    token: Token
    deeds: tuple[Deed, ...]


@dataclass(frozen=True, slots=True)
class Grammar:
    """The tables of one language."""

    language: str
    table: ClauseTable
    by: frozenset[str]
    passive: frozenset[str]
    origin: frozenset[str]
    goal: frozenset[str]
    governs: frozenset[str]
    cases: dict[str, str]
    articles: frozenset[str]
    joins: frozenset[str]
    opens: frozenset[str]
    pronouns: frozenset[str]
    exact: dict[str, tuple[Deed, ...]]
    stems: dict[str, tuple[Deed, ...]]
    patterns: dict[str, re.Pattern[str]]
    pattern: re.Pattern[str] | None

    @property
    def spaceless(self) -> bool:
        """Tell whether words are written without blanks."""
        return self.language in _SPACELESS

    def words(self, text: str) -> list[Token]:
        """Return the words of a text, in lower case."""
        return [Token(m.start(), m.end(), m[0]) for m in _WORD.finditer(lowered(text))]

    def verbs(self, text: str, words: list[Token]) -> Iterator[Verb]:
        """Yield the known verbs of a sentence."""
        if self.pattern is not None:
            for match in self.pattern.finditer(text):
                yield Verb(Token(match.start(), match.end(), match[0]), self.exact[match[0]])
            return
        for word in words:
            deeds = self.look_up(word.low)
            if deeds:
                yield Verb(word, deeds)

    def look_up(self, word: str) -> tuple[Deed, ...]:
        """Return what a word in lower case may say."""
        found = self.exact.get(word)
        if found is not None:
            return found
        for length in range(min(len(word), 20), _LEAST - 2, -1):
            found = self.stems.get(word[:length])
            if found is not None:
                return found
        return ()

    def behind(self, name: str, text: str, at: int) -> re.Match[str] | None:
        """Match one of the patterns of what stands directly behind a name or verb."""
        pattern = self.patterns.get(name)
        return None if pattern is None else pattern.match(text, at)

    def tells(self, text: str) -> bool:
        """Tell whether a known verb, or a way from here to there, may stand in a text."""
        if self.pattern is not None:
            return self.pattern.search(text) is not None or "origin_after" in self.patterns
        low = [m[0] for m in _WORD.finditer(lowered(text))]
        return any(word in self.origin or self.look_up(word) for word in low)


@cache
def grammar(language: str) -> Grammar | None:
    """Return the grammar of a language, or None where a table is missing."""
    clauses = table(language, "clauses", ClauseTable)
    verbs = table(language, "deeds", DeedTable)
    if clauses is None or verbs is None:
        return None
    exact: dict[str, list[Deed]] = {}
    stems: dict[str, list[Deed]] = {}
    for concept, words in verbs.verbs.items():
        _add(words, Deed(concept), exact, stems)
    for concept, words, ties in verbs.ties:
        deed = Deed(concept.removeprefix("-"), concept.startswith("-"), _set(ties))
        _add(words, deed, exact, stems)
    cases = dict.fromkeys(_set(clauses.nominative), "n")
    cases.update(dict.fromkeys(_set(clauses.accusative), "a"))
    cases.update(dict.fromkeys(_set(clauses.oblique), "o"))
    fields = (
        "nominative_after accusative_after oblique_after by_after origin_after goal_after"
        " passive_after"
    ).split()
    spaceless = language in _SPACELESS
    return Grammar(
        language=language,
        table=clauses,
        by=_set(clauses.by),
        passive=_set(clauses.passive),
        origin=_set(clauses.origin),
        goal=_set(clauses.goal),
        governs=_set(clauses.governs),
        cases=cases,
        articles=_set(clauses.articles),
        joins=_set(clauses.joins),
        opens=_set(clauses.opens),
        pronouns=_set(clauses.pronouns),
        exact={word: tuple(deeds) for word, deeds in exact.items()},
        stems={word: tuple(deeds) for word, deeds in stems.items()},
        patterns={f: re.compile(getattr(clauses, f)) for f in fields if getattr(clauses, f)},
        pattern=_longest(exact) if spaceless else None,
    )


def _longest(words: dict[str, list[Deed]]) -> re.Pattern[str] | None:
    forms = sorted(map(re.escape, words), key=len, reverse=True)
    return re.compile("|".join(forms)) if forms else None


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


def _add(
    words: str, deed: Deed, exact: dict[str, list[Deed]], stems: dict[str, list[Deed]]
) -> None:
    for word in words.split():
        side, form = (stems, word[:-1]) if word.endswith("*") else (exact, word)
        side.setdefault(form, []).append(deed)
