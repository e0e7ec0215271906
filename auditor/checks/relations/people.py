"""Names that stand in two linked sentences: who is who."""

from collections.abc import Sequence
from dataclasses import dataclass

from auditor.checks.quotes.speakers import only
from auditor.facts.names.match import Verdict, match
from auditor.model import Document, Mention, Sentence, Span

_MOST = 20  # names of a sentence; more are a list and no relation
_PARTICLES = frozenset("de del della di da dos das van von der den al el bin ibn le la".split())


@dataclass(frozen=True, slots=True)
class Person:
    """A name in a sentence; `ident` is shared with its counterpart on the other side."""

    ident: int
    text: str
    span: Span


def people(
    rewrite: Sentence, document: Document, source: Sentence, other: Document
) -> tuple[list[Person], list[Person]] | None:
    """
    Pair the names of two sentences one to one, in text order on each side.

    Returns None where a certain name has no counterpart, any has several, or they are too
    many. Capitalised words without one are ordinary words, such as German nouns, or open a
    sentence.
    """
    ours, theirs = _groups(rewrite, document), _groups(source, other)
    if max(len(ours), len(theirs)) > _MOST:
        return None
    alone = [only(tuple(m.surface for m in rival), other.language) for rival in theirs]
    hits = [
        [
            number
            for number, rival in enumerate(alone)
            if match(group[-1].surface, document.language, rival).verdict is Verdict.SAME
        ]
        for group in ours
    ]
    mine: list[Person] = []
    for group, found in zip(ours, hits, strict=True):
        if len(found) == 1 and sum(found[0] in others for others in hits) == 1:
            mine.append(_person(found[0], group, document))
        elif found or any(m.value.strong for m in group):
            return None
    paired = {person.ident for person in mine}
    if any(n not in paired and any(m.value.strong for m in g) for n, g in enumerate(theirs)):
        return None
    return mine, [_person(n, group, other) for n, group in enumerate(theirs) if n in paired]


def _person(ident: int, group: Sequence[Mention], document: Document) -> Person:
    span = Span(group[0].span.start, group[-1].span.end)
    return Person(ident, document.article.text[span.start : span.end], span)


def _groups(sentence: Sentence, document: Document) -> list[list[Mention]]:
    rows = document.mentions.get("name")
    if rows is None:
        return []
    text = document.article.text
    groups: list[list[Mention]] = []
    for mention in rows[sentence.index]:
        gap = text[groups[-1][-1].span.end : mention.span.start] if groups else ""
        if groups and (gap in {" ", "-"} or gap.strip().lower() in _PARTICLES):
            groups[-1].append(mention)
        else:
            groups.append([mention])
    return groups
