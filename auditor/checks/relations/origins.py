"""Whose minister is whose: the country in the title in front of a name."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from auditor.checks.relations.grammar import Grammar, Token, grammar
from auditor.checks.relations.people import Person
from auditor.checks.roles.words import Lexicon, lexicon
from auditor.facts.names.places import places
from auditor.model import Sentence, Span

_TITLE = 6  # words of a title in front of a name
_GAPS = frozenset((" ", "-", "'", "’", "' ", "’ "))
_LINKS = frozenset("of de du del della di des da do der van von d s la le l the".split())

_COLLEAGUES = frozenset(
    "counterpart colleague kollege kollegen kollegin amtskollege amtskollegen amtskollegin"
    " homologue collègue homólogo homóloga colega collega omologo omologa ambtgenoot kollega"
    " kolega koleżanka kolegą kolegou kolegyní коллега коллегой колега колегою".split()
)


@dataclass(frozen=True, slots=True)
class Origin:
    """A name with the one country of its title; `span` covers both."""

    person: Person
    countries: frozenset[str]
    span: Span


def swapped(
    ours: Sequence[Person],
    sentence: Sentence,
    language: str,
    theirs: Sequence[Person],
    source: Sentence,
    other: str,
) -> Iterator[tuple[Origin, Origin]]:
    """Yield a name whose country went to another name, and that of the other to it."""
    mine = {one.person.ident: one for one in _origins(ours, sentence, language)}
    if len(mine) < 2:
        return
    known = {one.person.ident: one for one in _origins(theirs, source, other)}
    for ident, one in mine.items():
        rival = known.get(ident)
        if rival is None or one.countries & rival.countries:
            continue
        for partner, two in mine.items():
            opposite = known.get(partner)
            if partner == ident or opposite is None or two.countries & opposite.countries:
                continue
            if one.countries & opposite.countries and two.countries & rival.countries:
                yield one, rival
                return


def _origins(people: Sequence[Person], sentence: Sentence, language: str) -> Iterator[Origin]:
    known, roles = grammar(language), lexicon(language)
    if known is None or roles is None or known.spaceless:
        return
    words = known.words(sentence.text)
    base = sentence.span.start
    for person in people:
        start = person.span.start - base
        found = _title(start, sentence.text, words, roles, known)
        if found is not None:
            countries, first = found
            yield Origin(person, countries, Span(base + first, person.span.end))


def _title(
    start: int, text: str, words: list[Token], roles: Lexicon, known: Grammar
) -> tuple[frozenset[str], int] | None:
    """Return the country that the words in front of a name speak of, and where they begin."""
    before = [word for word in words if word.end <= start][-_TITLE:]
    edge, role = start, False
    countries: frozenset[str] = frozenset()
    for word in reversed(before):
        if text[word.end : edge] not in _GAPS:
            break
        ids = places(text[word.start : word.end], known.language)
        ids = frozenset(one for one in ids if len(one) == 2 and one.isalpha())
        is_role = roles.look_up(word.low) is not None or word.low in _COLLEAGUES
        if ids and not is_role and not countries:
            countries, edge = ids, word.start
            continue
        if not (is_role or word.low in _LINKS or _belongs(word.low, roles)):
            break
        if countries and role and is_role:
            break  # another title
        role = role or is_role
        edge = word.start
    return (countries, edge) if role and countries else None


def _belongs(word: str, roles: Lexicon) -> bool:
    return bool(roles.modifier(word)) or bool(roles.portfolio(word))
