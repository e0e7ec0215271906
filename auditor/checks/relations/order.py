"""Which of two names is the subject: by case, by order, by how near they stand."""

from auditor.checks.relations.clauses import Actor, Clause
from auditor.checks.relations.grammar import Grammar, Verb
from auditor.checks.relations.marks import title_words

LEFT, RIGHT = 5, 4  # words between the verb and its subject, its object
_SPACELESS_LEFT, _SPACELESS_RIGHT = 12, 6  # the same in signs
_TITLE = 7  # words of a title behind the verb


def near(start: int, end: int, clause: Clause, known: Grammar, most: int) -> bool:
    """Tell whether little, and no other subject, stands in a stretch."""
    if known.spaceless:
        limit = _SPACELESS_LEFT if most == LEFT else _SPACELESS_RIGHT
        return end - start <= limit
    words = clause.between(start, end)
    if len(words) > most:
        return False
    return not any(word.low in known.pronouns or word.low in known.joins for word in words)


def by_case(free: list[Actor], clause: Clause) -> tuple[Actor, Actor] | None:
    """Read a passive whose doer stands in the instrumental."""
    doers = [
        actor
        for actor in clause.actors
        if not actor.mark.governor and actor.mark.cases is not None and actor.mark.cases == {"i"}
    ]
    able = [a for a in free if a.mark.cases is None or "n" in a.mark.cases]
    able = [actor for actor in able if actor not in doers]
    return (doers[0], able[0]) if len(doers) == len(able) == 1 else None


def by_marks(free: list[Actor]) -> tuple[Actor, Actor] | None:
    """Tell subject and object by case alone; one that can only be one of them settles it."""
    if len(free) != 2:
        return None
    first, second = free
    for one, two in ((first, second), (second, first)):
        if only(one, "n", "a") and not only(two, "n", "a"):
            return one, two
        if only(two, "a", "n") and not only(one, "a", "n"):
            return one, two
    return None


def frozen(
    free: list[Actor], verb: Verb, clause: Clause, known: Grammar
) -> tuple[Actor, Actor] | None:
    """
    Read the order where two names surely show no case: then languages with cases keep to it.

    The verb must stand right between the two.
    """
    if not known.table.endings or len(free) != 2:
        return None
    first, second = free
    if first.mark.cases != second.mark.cases or first.mark.cases != frozenset("na"):
        return None
    stretch = clause.between(first.span.end, second.span.start)
    return (first, second) if [word.low for word in stretch] == [verb.token.low] else None


def only(actor: Actor, case: str, against: str) -> bool:
    """Tell whether a name may be in one case and surely is not in the other."""
    cases = actor.mark.cases
    return cases is not None and case in cases and against not in cases


def in_order(
    free: list[Actor], verb: Verb, clause: Clause, known: Grammar
) -> tuple[Actor, Actor] | None:
    """Take the first of two names for the doer, unless an article shows another case."""
    first, second = free
    for one, two in ((first, second), (second, first)):
        if only(one, "a", "n") and not only(two, "a", "n"):
            return two, one
    if only(second, "n", "a"):
        return None if only(first, "n", "a") else (second, first)
    if verb.token.start > second.span.end and known.table.order == "initial":
        return None
    words = clause.between(first.span.end, second.span.start)
    if any(word.low in known.pronouns for word in words):
        return None
    return first, second


def around(
    free: list[Actor], verb: Verb, clause: Clause, known: Grammar
) -> tuple[Actor, Actor] | None:
    """Take the names nearest to the verb, the doer in front of it."""
    before = [actor for actor in free if actor.span.end <= verb.token.start]
    after = [actor for actor in free if actor.span.start >= verb.token.end]
    if not before or not after:
        return None
    one, two = before[-1], after[0]
    if only(one, "a", "n") and not two.mark.governor:
        if clause.between(verb.token.end, two.span.start):
            return None
        return (two, one) if near(one.span.end, verb.token.start, clause, known, RIGHT) else None
    if only(one, "a", "n") or not near(one.span.end, verb.token.start, clause, known, LEFT):
        return None
    if only(two, "a", "n") and near(verb.token.end, two.span.start, clause, known, LEFT):
        return one, two
    gap = clause.between(verb.token.end, two.span.start)
    title = title_words(known.language)
    if not known.spaceless and gap and any(title(word.low) for word in gap):
        # praised the minister of the interior Anna Berg
        plain = not any(word.low in known.pronouns | known.joins for word in gap)
        return (one, two) if plain and len(gap) <= _TITLE else None
    if not near(verb.token.end, two.span.start, clause, known, RIGHT):
        return None
    stops = known.governs | known.by
    if any(word.low in stops and word.low not in known.cases for word in gap):
        return None
    return one, two
