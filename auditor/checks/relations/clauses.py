"""The clauses of a sentence, with the names and verbs that each holds."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from auditor.checks.relations.grammar import Grammar, Token, Verb
from auditor.checks.relations.marks import Mark, mark
from auditor.checks.relations.people import Person
from auditor.model import Sentence, Span

_BREAK = re.compile(r"[;!?()„“”«»\"—。；！？：「」『』]|[.:](?=\s|$)|\s[–-]\s|–")
_QUOTES = frozenset('„“”«»"「」『』')
_COMMA = re.compile(r"[,，](?!\d)")
_ASIDE = 7  # words of an apposition between commas


@dataclass(frozen=True, slots=True)
class Actor:
    """A name of a clause; offsets of `span` count in the sentence."""

    person: Person
    span: Span
    mark: Mark


@dataclass(frozen=True, slots=True)
class Clause:
    """A stretch of a sentence between commas and the like."""

    text: str
    words: tuple[Token, ...]
    actors: tuple[Actor, ...]
    verbs: tuple[Verb, ...]

    def between(self, start: int, end: int) -> list[Token]:
        """Return the words of a stretch."""
        return [word for word in self.words if word.start >= start and word.end <= end]


def clauses(
    people: Sequence[Person],
    counterparts: dict[int, Person],
    sentence: Sentence,
    grammar: Grammar,
    other: str,
) -> list[Clause]:
    """Cut a sentence where a comma, a mark or a conjunction begins another clause."""
    text, base = sentence.text, sentence.span.start
    words = grammar.words(text)
    verbs = list(grammar.verbs(text, words))
    actors = []
    for person in people:
        span = Span(person.span.start - base, person.span.end - base)
        local = Person(person.ident, person.text, span, person.words)
        found = mark(local, counterparts[person.ident], text, words, (grammar, other))
        actors.append(Actor(person, span, found))
    names = [actor.span for actor in actors]
    verbs = [v for v in verbs if not any(_inside(v.token, name) for name in names)]
    quoted = {edge for name in names for edge in (name.start - 1, name.end)}
    cuts = {
        match.start()
        for match in _BREAK.finditer(text)
        if match.start() not in quoted or match[0] not in _QUOTES
    }
    hidden: list[Span] = []
    if grammar.table.commas:
        commas = [match.start() for match in _COMMA.finditer(text)]
        hidden = _asides(commas, actors, words, verbs, grammar)
        edges = {edge for span in hidden for edge in (span.start, span.end - 1)}
        cuts.update(comma for comma in commas if comma not in edges)
    cuts.update(word.start for word in words if word.low in grammar.opens)
    if grammar.spaceless:
        cuts.update(m.start() for w in grammar.opens for m in re.finditer(re.escape(w), text))
    found_clauses = []
    bounds = [0, *sorted(cuts), len(text)]
    for start, end in pairwise(bounds):
        inside = [
            actor
            for actor in actors
            if start <= actor.span.start < end and not _hidden(actor.span.start, hidden)
        ]
        if len(inside) < 2:
            continue
        found_clauses.append(
            Clause(
                text=text,
                words=tuple(
                    word
                    for word in words
                    if start <= word.start < end and not _hidden(word.start, hidden)
                ),
                actors=tuple(inside),
                verbs=tuple(v for v in verbs if start <= v.token.start < end),
            )
        )
    return found_clauses


def _inside(token: Token, span: Span) -> bool:
    return span.start <= token.start and token.end <= span.end


def _hidden(at: int, spans: list[Span]) -> bool:
    return any(span.start <= at < span.end for span in spans)


def _asides(
    commas: list[int],
    actors: list[Actor],
    words: list[Token],
    verbs: list[Verb],
    grammar: Grammar,
) -> list[Span]:
    """Return the appositions behind names: what stands between two commas and has no verb."""
    ends = {actor.span.end for actor in actors}
    found = []
    for start, end in pairwise(commas):
        if start not in ends:
            continue
        inside = [word for word in words if start < word.start < end]
        if not 0 < len(inside) <= _ASIDE:
            continue
        if inside[0].low in grammar.opens | grammar.joins | grammar.pronouns:
            continue
        if any(start < verb.token.start < end for verb in verbs):
            continue
        if any(start < a.span.start < end and not a.mark.governor for a in actors):
            continue
        found.append(Span(start, end + 1))
    return found
