"""Who does what to whom."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from auditor.checks.relations.clauses import Actor, Clause, clauses
from auditor.checks.relations.grammar import Deed as Meaning
from auditor.checks.relations.grammar import Grammar, Verb, grammar
from auditor.checks.relations.order import LEFT, around, by_case, by_marks, frozen, in_order, near
from auditor.checks.relations.people import Person
from auditor.model import Sentence, Span

_AUXILIARY = 4  # words in front of a participle among which its auxiliary stands
_WAY = 4  # words between a place and the preposition of the next
ROUTE = "route"


@dataclass(frozen=True, slots=True)
class Deed:
    """Somebody does something to somebody; `span` covers both names and the verb."""

    concept: str
    agent: Person
    patient: Person
    span: Span


def deeds(
    people: Sequence[Person],
    sentence: Sentence,
    language: str,
    counterparts: Sequence[Person],
    other: str,
) -> Iterator[Deed]:
    """Yield all deeds of a sentence whose doer and sufferer are sure."""
    known = grammar(language)
    if known is None:
        return
    base = sentence.span.start
    rivals = {person.ident: person for person in counterparts}
    for clause in clauses(people, rivals, sentence, known, other):
        for concept, agent, patient, start, end in _found(clause, known):
            if agent.person.ident != patient.person.ident:
                span = Span(base + start, base + end)
                yield Deed(concept, agent.person, patient.person, span)


def swapped(ours: Sequence[Deed], theirs: Sequence[Deed]) -> Iterator[tuple[Deed, Deed]]:
    """Yield deeds of the rewrite that the source has the other way round, with those."""
    stated = {(d.concept, d.agent.ident, d.patient.ident) for d in theirs}
    told = {(d.concept, d.agent.ident, d.patient.ident) for d in ours}
    for deed in ours:
        if (deed.concept, deed.agent.ident, deed.patient.ident) in stated:
            continue
        back = (deed.concept, deed.patient.ident, deed.agent.ident)
        if back in told:
            continue
        for rival in theirs:
            if (rival.concept, rival.agent.ident, rival.patient.ident) == back:
                yield deed, rival
                break


_Row = tuple[str, Actor, Actor, int, int]


def _found(clause: Clause, known: Grammar) -> Iterator[_Row]:
    yield from _routes(clause)
    verbs = [verb for verb in clause.verbs if not _follows_and(verb, clause, known)]
    alone = len({verb.token for verb in verbs}) == 1
    for verb in verbs:
        if not alone and known.table.order != "fixed":
            continue
        for meaning in verb.deeds:
            pair = _read(clause, verb, meaning, known)
            if pair is None:
                continue
            agent, patient = reversed(pair) if meaning.inverse else pair
            spots = (agent.span, patient.span)
            start = min(verb.token.start, *(span.start for span in spots))
            end = max(verb.token.end, *(span.end for span in spots))
            yield meaning.concept, agent, patient, start, end


def _follows_and(verb: Verb, clause: Clause, known: Grammar) -> bool:
    """Tell whether a verb is joined to another: what it says is of a pronoun or left out."""
    before = [word for word in clause.words if word.end <= verb.token.start]
    return bool(before) and before[-1].low in known.joins


def _routes(clause: Clause) -> Iterator[_Row]:
    """Read “from A to B”, in either order."""
    for one, two in pairwise(clause.actors):
        if len(clause.between(one.span.end, two.span.start)) > _WAY:
            continue
        for start, goal in ((one, two), (two, one)):
            plain = not start.mark.goal and not goal.mark.origin
            if start.mark.origin and goal.mark.goal and plain:
                yield ROUTE, start, goal, one.span.start, two.span.end


def _read(
    clause: Clause, verb: Verb, meaning: Meaning, known: Grammar
) -> tuple[Actor, Actor] | None:
    """Return the subject and the other side of a verb, the doer first in the passive too."""
    free = [actor for actor in clause.actors if actor.mark.free]
    doers = [actor for actor in clause.actors if actor.mark.by]
    if _joined(clause, known):
        return None
    passive = _is_passive(clause, verb, known)
    if meaning.ties is not None:
        return None if passive else _tied(clause, verb, meaning, free, known)
    if len(doers) == 1 and (
        passive or not _needs_passive(known) or _beside(clause, verb, doers[0])
    ):
        free = [actor for actor in free if actor is not doers[0]]
        patient = _subject(verb, free, clause, known)
        if patient is None:
            return None
        return doers[0], patient
    if passive:
        return by_case(free, clause) if known.table.endings else None
    if known.table.order == "marked":
        return by_marks(free) or frozen(free, verb, clause, known)
    if known.table.order in {"second", "initial"} and len(free) == 2:
        return in_order(free, verb, clause, known)
    return around(free, verb, clause, known)


def _joined(clause: Clause, known: Grammar) -> bool:
    """Tell whether two names are joined by “and”: then both do it, or have it done."""
    for one, two in pairwise(clause.actors):
        words = clause.between(one.span.end, two.span.start)
        if known.spaceless:
            gap = clause.text[one.span.end : two.span.start]
            if any(gap.startswith(word) for word in known.joins):
                return True
        elif words and len(words) <= _WAY and any(word.low in known.joins for word in words):
            return True
    return False


def _needs_passive(known: Grammar) -> bool:
    return bool(known.passive or known.patterns.get("passive_after"))


def _is_passive(clause: Clause, verb: Verb, known: Grammar) -> bool:
    if known.behind("passive_after", clause.text, verb.token.end) is not None:
        return True
    if not known.passive or (known.language == "en" and verb.token.low.endswith("ing")):
        return False
    before = [word for word in clause.words if word.end <= verb.token.start]
    window = before if known.table.order == "second" else before[-_AUXILIARY:]
    if any(word.low in known.passive for word in window):
        return True
    after = [word for word in clause.words if word.start >= verb.token.end]
    return known.table.order == "second" and any(w.low in known.passive for w in after[:2])


def _beside(clause: Clause, verb: Verb, doer: Actor) -> bool:
    """Tell whether the preposition of the doer follows the verb at once."""
    words = [word for word in clause.words if word.start >= verb.token.end]
    return bool(words) and words[0].low == doer.mark.governor


def _subject(verb: Verb, free: list[Actor], clause: Clause, known: Grammar) -> Actor | None:
    """Return the one name that may be the subject of a verb."""
    if known.table.order != "fixed":
        able = [a for a in free if a.mark.cases is None or "n" in a.mark.cases]
        return able[0] if len(able) == 1 else None
    before = [actor for actor in free if actor.span.end <= verb.token.start]
    if not before:
        return None
    return before[-1] if near(before[-1].span.end, verb.token.start, clause, known, LEFT) else None


def _tied(
    clause: Clause, verb: Verb, meaning: Meaning, free: list[Actor], known: Grammar
) -> tuple[Actor, Actor] | None:
    others = [actor for actor in clause.actors if _is_tied(actor, meaning)]
    if len(others) != 1:
        return None
    subject = _subject(verb, [actor for actor in free if actor is not others[0]], clause, known)
    return None if subject is None else (subject, others[0])


def _is_tied(actor: Actor, meaning: Meaning) -> bool:
    ties = meaning.ties or frozenset()
    if actor.mark.owner:
        return False
    if not ties:
        return (
            not actor.mark.governor
            and actor.mark.cases is not None
            and (
                actor.mark.cases == {"o"}
                or ("o" in actor.mark.cases and "n" not in actor.mark.cases)
            )
        )
    return actor.mark.governor in ties or actor.mark.after.startswith(tuple(ties))
