"""How a clause marks a name: its case, the preposition in front of it, what it owns."""

from collections.abc import Callable
from dataclasses import dataclass

from auditor.checks.relations.cases import cases
from auditor.checks.relations.grammar import Grammar, Token
from auditor.checks.relations.people import Person
from auditor.checks.roles.words import lexicon
from auditor.facts.names.forms import exact, is_cased
from auditor.lang import OWNERS_IN_S
from auditor.lang.addresses import is_address
from auditor.lang.gazetteer import PREFIXES

_PREFIX = frozenset(("prefix",))
_TITLES = 4  # words of a title in front of a name
_TAIL = 4  # letters of a particle that a name was found with
_POSSESSIVES = ("'s", "’s", "' ", "’ ")


@dataclass(frozen=True, slots=True)
class Mark:
    """
    What stands around a name.

    `cases` are those it may be in, None where nothing shows it. `governor` is the preposition
    in front of it, `cased` says that it marks an object; `after` is the text behind it.
    """

    cases: frozenset[str] | None
    governor: str = ""
    owner: bool = False
    cased: bool = False
    by: bool = False
    origin: bool = False
    goal: bool = False
    after: str = ""

    @property
    def free(self) -> bool:
        """Tell whether the name may be subject or object."""
        if self.owner or (self.governor and not self.cased):
            return False
        return self.cases is None or bool(self.cases & {"n", "a"})


def mark(
    person: Person, counterpart: Person, text: str, words: list[Token], tongues: tuple[Grammar, str]
) -> Mark:
    """Read the words around a name; offsets of `person` count in `text`."""
    grammar, other = tongues
    start, end = person.span.start, person.span.end
    shown, governor = _before(start, text, words, grammar)
    if _is_owner(person, counterpart, text, grammar):
        return Mark(cases=shown, governor=governor, owner=True)
    ends = range(end, max(start + 1, end - _TAIL), -1) if grammar.language == "ko" else (end,)
    flags = {}
    for field in ("by_after", "origin_after", "goal_after"):
        flags[field] = any(_matches(field, text, at, end, grammar) for at in ends)
    for field, case in (
        ("accusative_after", "a"),
        ("nominative_after", "n"),
        ("oblique_after", "o"),
    ):
        if shown is None and any(_matches(field, text, at, end, grammar) for at in ends):
            shown = frozenset(case)
    if shown is None and grammar.table.endings:
        shown = cases(person.words, grammar.language, counterpart.words, other)
    prefixes = PREFIXES.get(grammar.language)
    if prefixes is not None and not governor and not exact(person.words[-1]):
        governor = (
            "prefix" if prefixes.sub("", person.words[-1], count=1) != person.words[-1] else ""
        )
    return Mark(
        cases=shown,
        governor=governor,
        cased=governor in grammar.cases or governor not in grammar.governs | grammar.by | _PREFIX,
        by=governor in grammar.by or flags["by_after"],
        origin=governor in grammar.origin or flags["origin_after"],
        goal=governor in grammar.goal or flags["goal_after"],
        after=text[end : end + _TAIL].lstrip(),
    )


def _matches(field: str, text: str, at: int, end: int, grammar: Grammar) -> bool:
    found = grammar.behind(field, text, at)
    return found is not None and (at == end or found.end() == end)


def _is_owner(person: Person, counterpart: Person, text: str, grammar: Grammar) -> bool:
    end = person.span.end
    if grammar.language == "en":
        return text.startswith(_POSSESSIVES, end)
    if grammar.language in OWNERS_IN_S:
        last = person.words[-1]
        return last.endswith("s") and not any(w.endswith("s") for w in counterpart.words)
    return False


def _before(
    start: int, text: str, words: list[Token], grammar: Grammar
) -> tuple[frozenset[str] | None, str]:
    """Return the case that the words in front of a name show, and the preposition."""
    if grammar.spaceless:
        return None, _glued(start, text, grammar)
    is_title = title_words(grammar.language)
    shown: frozenset[str] | None = None
    at = next((n for n in range(len(words) - 1, -1, -1) if words[n].end <= start), -1)
    edge, titles = start, 0
    while at >= 0 and titles <= _TITLES:
        word = words[at]
        if text[word.end : edge].strip(" '’-"):
            return shown, ""
        pair = f"{words[at - 1].low}_{word.low}" if at else ""
        for low in (pair, word.low):
            if low in grammar.by or low in grammar.governs:
                return shown, low
        if word.low in grammar.cases and shown is None:
            shown = frozenset(grammar.cases[word.low])
            if word.low in grammar.goal:
                return shown, word.low
        elif word.low in grammar.goal or word.low in grammar.origin:
            return shown, word.low
        elif word.low not in grammar.articles and not is_title(word.low):
            return shown, _beyond(at, edge, words, text, grammar)
        edge, titles, at = word.start, titles + 1, at - 1
    return shown, ""


def _beyond(at: int, edge: int, words: list[Token], text: str, grammar: Grammar) -> str:
    """Return the preposition in front of a word that may begin the name, without capitals."""
    if is_cased(grammar.language) or edge != words[at].end + 1 or not at:
        return ""
    low, gap = words[at - 1].low, text[words[at - 1].end : words[at].start]
    return low if gap == " " and (low in grammar.governs or low in grammar.by) else ""


def _glued(start: int, text: str, grammar: Grammar) -> str:
    found = ""
    for group in (grammar.by, grammar.origin, grammar.goal, grammar.governs):
        for word in group:
            if len(word) > len(found) and text.endswith(word, 0, start):
                found = word
    return found


def title_words(language: str) -> Callable[[str], bool]:
    """Return what tells whether a word is a title or a part of one."""
    known = lexicon(language)

    def is_title(word: str) -> bool:
        if is_address(word, language):
            return True
        return known is not None and (known.look_up(word) is not None or bool(known.modifier(word)))

    return is_title
