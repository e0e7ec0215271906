"""A name from elsewhere in the source in the place of another: Iran proposes what Russia did."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain

from auditor.checks.divided import Scope
from auditor.checks.relations.marks import title_words
from auditor.checks.relations.people import Group, counterparts, name_groups
from auditor.facts import View
from auditor.facts.names.forms import is_town
from auditor.facts.names.index import index
from auditor.facts.names.lost import in_phrase
from auditor.facts.names.match import Verdict, match
from auditor.facts.names.peoples import People, kin, peoples, unknown
from auditor.facts.names.places import people, places
from auditor.lang import lowered
from auditor.lang.words import is_word
from auditor.model import Document, Span

_MOST = 3  # sentences of a side; names of longer stretches are told in any order
_NEAR = 3  # sentences around a link from which a name may have moved
_FULL_NAME = 2  # words
_TITLE = 40  # characters that hold the title in front of a name
_APPOSED = re.compile(r", ((?:[^\W\d_]+ ){0,2}[^\W\d_]+)")
_LAST_WORD = re.compile(r"([^\W\d_]+),? $")

Linked = tuple[frozenset[int], frozenset[int]]


def misplaced(
    scope: Scope, rewrite: View, source: View, linked: Linked
) -> Iterator[tuple[Span, Span]]:
    """
    Yield names of the rewrite that the source has in other sentences, with the lost ones.

    `rewrite` and `source` are whole documents, `linked` their sentences with a sure link. Told
    are two countries, two persons or two towns, each the only one of the link without a counterpart
    there. What an unlinked sentence nearby may have brought along, or taken, proves nothing.
    """
    if max(len(scope.rewrite), len(scope.source)) > _MOST:
        return
    ours, theirs = View(rewrite.document, scope.rewrite), View(source.document, scope.source)
    sides = (_Side(ours, rewrite, linked[0]), _Side(theirs, source, linked[1]))
    yield from _countries(*sides)
    yield from _names(*sides)


@dataclass(frozen=True, slots=True)
class _Side:
    """One side of a link, its document, and the sentences of that with a sure link."""

    view: View
    whole: View
    linked: frozenset[int]

    def unlinked(self) -> Iterator[View]:
        """Yield the sentences nearby that are linked with nothing."""
        at, size = self.view.indices, len(self.whole.sentences)
        for i in range(max(0, min(at) - _NEAR), min(size, max(at) + _NEAR + 1)):
            if i not in at and i not in self.linked:
                yield View(self.whole.document, (i,))


def _countries(ours: _Side, theirs: _Side) -> Iterator[tuple[Span, Span]]:
    gained, lost = _country(ours, theirs), _country(theirs, ours)
    if gained is None or lost is None or kin(gained.codes, lost.codes):
        return
    if any(kin(one.codes, gained.codes) for one in peoples(theirs.whole)):
        yield gained.span, lost.span


def _country(side: _Side, other: _Side) -> People | None:
    """Return the only country of a side that the other has not, and no sentence beside it."""
    alone = unknown(side.view, other.view, homes=True)
    if not alone or any(one.codes != alone[0].codes for one in alone):
        return None
    beside = (one for view in other.unlinked() for one in peoples(view))
    return None if any(kin(one.codes, alone[0].codes) for one in beside) else alone[0]


def _names(ours: _Side, theirs: _Side) -> Iterator[tuple[Span, Span]]:
    mine, other = _alone(ours.view, theirs.view)
    if not mine or not other:
        return
    tongues = ours.view.language, theirs.view.language
    for fits, may in ((_is_person, _may_be_person), (_is_town, _is_town)):
        gained = [group for group in mine if may(group, ours.whole)]
        lost = [group for group in other if may(group, theirs.whole)]
        if len(gained) != 1 or len(lost) != 1 or {*gained[0].words} & {*lost[0].words}:
            continue
        if not fits(gained[0], ours.whole) and not fits(lost[0], theirs.whole):
            continue
        if (
            _stands(gained[0], tongues[0], theirs.whole)
            and not _moved(gained[0], tongues[0], theirs)
            and not _moved(lost[0], tongues[1], ours)
        ):
            yield gained[0].span, lost[0].span


def _moved(group: Group, language: str, other: _Side) -> bool:
    return any(_stands(group, language, view) for view in other.unlinked())


def _alone(rewrite: View, source: View) -> tuple[list[Group], list[Group]]:
    """Return the certain names of each side that the other has in no form."""
    ours, theirs = _groups(rewrite), _groups(source)
    hits = counterparts(ours, rewrite.language, theirs, source.language)
    met = set(chain.from_iterable(hits))
    left = [group for group, row in zip(ours, hits, strict=True) if not row]
    right = [group for n, group in enumerate(theirs) if n not in met]
    return (
        [group for group in left if _absent(group, rewrite, source)],
        [group for group in right if _absent(group, source, rewrite)],
    )


def _groups(view: View) -> list[Group]:
    return [group for s in view.sentences for group in name_groups(s, view.document)]


def _absent(group: Group, view: View, other: View) -> bool:
    known = index(other)
    if any(match(w, view.language, known).verdict is not Verdict.ABSENT for w in group.words):
        return False
    return not any(
        in_phrase(m, view, known) for m in view.mentions("name") if m.span.overlaps(group.span)
    )


def _stands(group: Group, language: str, other: View) -> bool:
    """Tell whether a text has a name; what stands in front of its last words may be a title."""
    known = index(other)
    return all(match(word, language, known).verdict is Verdict.SAME for word in group.words[-2:])


def _is_town(group: Group, whole: View) -> bool:
    ids = places(group.words[-1], whole.language) if len(group.words) == 1 else frozenset()
    return any(map(is_town, ids)) and not any(map(str.isalpha, ids))


def _is_person(group: Group, whole: View) -> bool:
    """Tell whether a name is a person's: by a first name or a title, here or where it is whole."""
    if group.acronym or (len(group.words) == 1 and places(group.words[0], whole.language)):
        return False
    return any(
        _is_named(one, whole.document)
        for one in whole.memo("groups", _groups)
        if one.words[-1] == group.words[-1]
    )


def _may_be_person(group: Group, whole: View) -> bool:
    """Tell whether a name is a person's, or has two words of which none is known otherwise."""
    if _is_person(group, whole):
        return True
    if group.acronym or not group.sure or len(group.words) < _FULL_NAME:
        return False
    if any(places(word, whole.language) for word in group.words):
        return False
    return not is_word(lowered(group.words[-1]), whole.language)


def _is_named(group: Group, document: Document) -> bool:
    if any(people(word, document.language) for word in group.words[:-1]):
        return True
    text, title = document.article.text, title_words(document.language)
    before = _LAST_WORD.search(text[max(0, group.span.start - _TITLE) : group.span.start])
    if before is not None and title(lowered(before[1])):
        return True
    after = _APPOSED.match(text, group.span.end)
    return after is not None and any(title(lowered(w)) for w in after[1].split())
