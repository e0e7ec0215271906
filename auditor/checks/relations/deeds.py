"""Who does what to whom."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from auditor.checks.relations.people import Person
from auditor.lang import lowered, table
from auditor.lang.topics.deeds import DeedTable
from auditor.model import Document, Sentence, Span

_WORD = re.compile(r"[^\W\d_]+")
_BREAK = re.compile(r"[,;:.!?()„“”«»\"—–-]")
_REACH = 60  # code points between the two names
_BEHIND = 30  # code points behind the second name in which a verb at the end stands


@dataclass(frozen=True, slots=True)
class Deed:
    """Somebody does something to somebody; `span` covers both names and the verb."""

    concept: str
    agent: Person
    patient: Person
    span: Span


@dataclass(frozen=True, slots=True)
class _Verbs:
    exact: dict[str, str]
    stems: dict[str, str]
    helpers: frozenset[str]
    articles: frozenset[str]
    by: frozenset[str]

    def concept(self, word: str) -> str:
        found = self.exact.get(word, "")
        if found:
            return found
        for length in range(len(word), 2, -1):
            found = self.stems.get(word[:length], "")
            if found:
                return found
        return ""


def tells(sentence: Sentence, language: str) -> bool:
    """Tell whether a known verb stands in the sentence."""
    verbs = _verbs(language)
    return verbs is not None and any(
        verbs.concept(word) for word in _WORD.findall(lowered(sentence.text))
    )


def swapped(
    ours: Sequence[Person],
    rewrite: Sentence,
    document: Document,
    theirs: Sequence[Person],
    source: Sentence,
    other: Document,
) -> Iterator[tuple[Deed, Deed]]:
    """Yield deeds of the rewrite that the source has the other way round, with those."""
    mine = list(_deeds(ours, rewrite, document))
    known = list(_deeds(theirs, source, other))
    stated = {(d.concept, d.agent.ident, d.patient.ident) for d in known}
    for deed in mine:
        if (deed.concept, deed.agent.ident, deed.patient.ident) in stated:
            continue
        for rival in known:
            ends = (rival.patient.ident, rival.agent.ident)
            if rival.concept == deed.concept and ends == (deed.agent.ident, deed.patient.ident):
                yield deed, rival
                break


def _deeds(people: Sequence[Person], sentence: Sentence, document: Document) -> Iterator[Deed]:
    verbs = _verbs(document.language)
    if verbs is None:
        return
    text = document.article.text
    for first, second in pairwise(people):
        between = text[first.span.end : second.span.start]
        if len(between) > _REACH or _BREAK.search(between):
            continue
        words = _WORD.findall(lowered(between))
        behind = text[second.span.end : min(sentence.span.end, second.span.end + _BEHIND)]
        cut = _BREAK.search(behind)
        tail = _WORD.findall(lowered(behind[: cut.start()] if cut else behind))
        found = _read(words, tail, verbs)
        if found is None or first.ident == second.ident:
            continue
        concept, passive = found
        agent, patient = (second, first) if passive else (first, second)
        yield Deed(concept, agent, patient, Span(first.span.start, second.span.end))


def _read(words: list[str], tail: list[str], verbs: _Verbs) -> tuple[str, bool] | None:
    """Read “A [has] beat [the] B”, “A was beaten by B” and “A wurde von B besiegt”."""
    acts = [n for n, word in enumerate(words) if verbs.concept(word) and word not in verbs.helpers]
    if len(acts) == 1:
        at = acts[0]
        ahead, rest = words[:at], words[at + 1 :]
        if any(word not in verbs.helpers for word in ahead):
            return None
        if rest and rest[0] in verbs.by:
            return verbs.concept(words[at]), True
        if any(word not in verbs.articles for word in rest):
            return None
        return verbs.concept(words[at]), False
    if acts or not words or words[0] not in verbs.helpers or not tail:
        return None
    concept = next((c for c in map(verbs.concept, tail[:2]) if c), "")
    if not concept:
        return None
    rest = [word for word in words if word not in verbs.helpers]
    if not rest:
        return concept, False
    return (concept, True) if rest[0] in verbs.by else None


@cache
def _verbs(language: str) -> _Verbs | None:
    known = table(language, "deeds", DeedTable)
    if known is None:
        return None
    exact: dict[str, str] = {}
    stems: dict[str, str] = {}
    for concept, words in known.verbs.items():
        for word in words.split():
            if word.endswith("*"):
                stems[word[:-1]] = concept
            else:
                exact[word] = concept
    return _Verbs(
        exact=exact,
        stems=stems,
        helpers=frozenset(known.helpers.split()),
        articles=frozenset(known.articles.split()),
        by=frozenset(known.by.split()),
    )
