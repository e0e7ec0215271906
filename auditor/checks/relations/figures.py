"""Numbers of a list that went to each other's names."""

import re
from collections.abc import Iterator, Sequence

from auditor.checks.relations.people import Person
from auditor.facts.numbers.likeness import same
from auditor.facts.numbers.value import NumberValue
from auditor.model import Document, Mention, Sentence

_FEWEST = 2
_FORMS = {"word": "digits"}  # 12 here, nine there
_REACH = 48  # code points between a name and its number
SEPARATED = re.compile(r"[,;:、，；]|\s(?:and|und|et|y|e|en|och|og|i|și|oraz|ja|a|и|та|і|και|ve)\s")

Bound = list[tuple[Person, Mention]]


def swapped(
    ours: Sequence[Person],
    rewrite: Sentence,
    document: Document,
    theirs: Sequence[Person],
    source: Sentence,
    other: Document,
) -> Iterator[tuple[Person, Mention, Mention]]:
    """
    Yield a name of the rewrite, its number there, and the one that the source binds to it.

    Names and numbers must alternate in both sentences, be the same on both sides and of one
    kind; anything else may be bound in ways that order does not show.
    """
    mine, known = _bound(ours, rewrite, document), _bound(theirs, source, other)
    if mine is None or known is None or len(mine) != len(known):
        return
    expected = {person.ident: mention for person, mention in known}
    if set(expected) != {person.ident for person, _ in mine}:
        return
    if not _one_kind([m for _, m in (*mine, *known)]) or not _all_there(mine, known):
        return
    for person, mention in mine:
        if not same(mention.value, expected[person.ident].value):
            yield person, mention, expected[person.ident]


def _bound(people: Sequence[Person], sentence: Sentence, document: Document) -> Bound | None:
    """Bind names to numbers where they alternate; None where they do not."""
    rows = document.mentions.get("number")
    numbers = rows[sentence.index] if rows is not None else ()
    if len(people) < _FEWEST or len(people) != len(numbers):
        return None
    idents = [person.ident for person in people]
    if len(set(idents)) != len(idents):
        return None
    text = document.article.text
    pairs = list(zip(people, numbers, strict=True))
    first = people[0].span < numbers[0].span
    end = -1
    for person, number in pairs:
        left, right = (person.span, number.span) if first else (number.span, person.span)
        if left.start < end or right.start < left.end or right.start - left.end > _REACH:
            return None
        if end >= 0 and SEPARATED.search(text[end : left.start + 1]) is None:
            return None
        end = right.end
    return pairs


def _one_kind(numbers: Sequence[Mention]) -> bool:
    units = {n.value.unit for n in numbers} - {""}
    return len(units) < 2 and len({_form(n.value) for n in numbers}) == 1


def _form(value: NumberValue) -> str:
    return _FORMS.get(value.form, value.form)


def _all_there(mine: Bound, known: Bound) -> bool:
    """Tell whether the two sides have the same numbers, each once."""
    left = [m for _, m in known]
    for _, mention in mine:
        hits = [other for other in left if same(mention.value, other.value)]
        if len(hits) != 1:
            return False
        left.remove(hits[0])
    return True
