"""Whose death, whose lawyer, whose resignation."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from auditor.checks.relations.figures import SEPARATED
from auditor.checks.relations.people import Person
from auditor.checks.roles.words import lexicon
from auditor.lang import lowered, table
from auditor.lang.topics.owners import OwnerTable
from auditor.model import Document, Sentence, Span

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_BREAK = re.compile(r"[,;:.!?()„“”«»\"–—]")
_GAP = 40  # code points between a noun and its owner; more hold another clause
_LIST = 6  # code points between two names of a list, as in “of A and B”


@dataclass(frozen=True, slots=True)
class Belonging:
    """Something of somebody; `span` covers both words."""

    concept: str
    owner: Person
    span: Span


@dataclass(frozen=True, slots=True)
class Nouns:
    """How a language says whose something is."""

    concepts: dict[str, str]
    links: frozenset[str]
    articles: frozenset[str]
    bare: bool
    ending: re.Pattern[str] | None


def tells(sentence: Sentence, language: str) -> bool:
    """Tell whether a noun that belongs to somebody stands in the sentence."""
    nouns = nouns_of(language)
    return nouns is not None and any(
        word in nouns.concepts for word in _WORD.findall(lowered(sentence.text))
    )


def swapped(
    ours: Sequence[Person],
    rewrite: Sentence,
    document: Document,
    theirs: Sequence[Person],
    source: Sentence,
    other: Document,
) -> Iterator[tuple[Belonging, Belonging]]:
    """
    Yield what the rewrite gives to another of the two sentences' names, with the source's.

    The noun must stand once on each side: two lawyers may have two clients.
    """
    mine = _belongings(ours, rewrite, document)
    if not mine:
        return
    known = _belongings(theirs, source, other)
    idents = {person.ident for person in ours} & {person.ident for person in theirs}
    for concept, one in sorted(mine.items()):
        rival = known.get(concept)
        if rival is None or rival.owner.ident == one.owner.ident:
            continue
        if {rival.owner.ident, one.owner.ident} <= idents:
            yield one, rival


def _belongings(
    people: Sequence[Person], sentence: Sentence, document: Document
) -> dict[str, Belonging]:
    nouns = nouns_of(document.language)
    if nouns is None:
        return {}
    start = sentence.span.start
    text = document.article.text
    found: dict[str, list[Belonging | None]] = {}
    for match in _WORD.finditer(lowered(sentence.text)):
        concept = nouns.concepts.get(match[0])
        if concept is None:
            continue
        noun = Span(start + match.start(), start + match.end())
        owner = _owner(noun, people, text, document.language, nouns)
        span = noun if owner is None else _cover(noun, owner.span)
        found.setdefault(concept, []).append(
            None if owner is None else Belonging(concept, owner, span)
        )
    return {c: one[0] for c, one in found.items() if len(one) == 1 and one[0] is not None}


def _owner(
    noun: Span, people: Sequence[Person], text: str, language: str, nouns: Nouns
) -> Person | None:
    """Return the name that the noun belongs to, None where it could be another's as well."""
    within = next((p for p in people if p.span.start <= noun.start < p.span.end), None)
    if within is not None:
        # Capitals at the sentence's start, or of German, made the noun a part of the name.
        name = next(re.finditer(r"[^\W\d_]+", text[noun.end : within.span.end]), None)
        return None if name is None else _behind(noun, within, people, text, language, nouns)
    before = next((p for p in reversed(people) if p.span.end <= noun.start), None)
    if before is not None and _has(before, noun, text, nouns):
        return None if _listed(before, people, text) else before
    after = next((p for p in people if p.span.start >= noun.end), None)
    return None if after is None else _behind(noun, after, people, text, language, nouns)


def _behind(
    noun: Span,
    owner: Person,
    people: Sequence[Person],
    text: str,
    language: str,
    nouns: Nouns,
) -> Person | None:
    """Read “the lawyer of A”, “der Anwalt von A”, “адвокат А”."""
    if not _linked(text[noun.end : owner.span.end], language, nouns):
        return None
    following = text[owner.span.end : owner.span.end + _GAP]
    if nouns.ending is not None and _possessive(text, owner.span, following, nouns.ending):
        return None
    return None if _listed(owner, people, text) else owner


def _has(person: Person, noun: Span, text: str, nouns: Nouns) -> bool:
    """Read “A's lawyer”, “As Anwalt”, “A'nın avukatı”."""
    if nouns.ending is None:
        return False
    between = text[person.span.end : noun.start]
    whole = text[person.span.start : person.span.end] + between
    return (
        len(between) <= _LIST
        and between.endswith(" ")
        and re.search(rf"(?:{nouns.ending.pattern})\s\Z", whole) is not None
    )


def _possessive(text: str, span: Span, following: str, ending: re.Pattern[str]) -> bool:
    """Tell whether the name in turn owns what follows it: “the death of A's father”."""
    if re.match(r"['’]\w{0,4}\s", following):
        return True
    name = text[span.start : span.end]
    closed = re.search(rf"(?:{ending.pattern})\Z", name)
    return closed is not None and re.match(r"\s[^\W\d_]", following) is not None


def _linked(between: str, language: str, nouns: Nouns) -> bool:
    """Tell whether nothing but a link, articles and offices stands between noun and name."""
    if _BREAK.search(between):
        return False
    words = [one for one in re.split(r"[\s'’]+", between[:_GAP]) if one]
    if words and lowered(words[0]) in nouns.links:
        words = words[1:]
    elif not nouns.bare:
        return False
    roles = lexicon(language)
    for word in words:
        low = lowered(word)
        if low in nouns.articles or (roles is not None and roles.look_up(low) is not None):
            continue
        return word != low
    return False


def _listed(person: Person, people: Sequence[Person], text: str) -> bool:
    """Tell whether another name stands so near that the two may be owners together."""
    for other in people:
        first, last = sorted((person.span, other.span))
        gap = text[first.end : last.start]
        if other is not person and len(gap) <= _LIST and SEPARATED.search(f" {gap} "):
            return True
    return False


def _cover(one: Span, other: Span) -> Span:
    return Span(min(one.start, other.start), max(one.end, other.end))


@cache
def nouns_of(language: str) -> Nouns | None:
    """Return the nouns of a language with an owner, None where no table has them."""
    known = table(language, "owners", OwnerTable)
    if known is None:
        return None
    return Nouns(
        concepts={word: c for c, words in known.nouns.items() for word in words.split()},
        links=frozenset(known.links.split()),
        articles=frozenset(known.articles.split()),
        bare=known.bare,
        ending=re.compile(known.ending) if known.ending else None,
    )
