"""What cannot be ruled out on one side and is ruled out on the other."""

import re
from collections.abc import Iterator
from functools import cache

from auditor.facts.base import Comparison, Judgement, Level, View
from auditor.lang import compiled, lowered, table
from auditor.lang.topics.negation import NegationTable
from auditor.model import Confidence, Span

_BESIDE = 80  # code points between the verb and what denies it
_BREAK = re.compile(r"[;:!?.]|,")


def ruled_out(comparison: Comparison) -> Iterator[Judgement]:
    """
    Yield a denial that one side has beside its only verb of ruling out, and the other has not.

    Other wordings (remains possible) are no such verb, and nothing is said of them.
    """
    source = comparison.source
    if source is None:
        return
    ours, theirs = _denied(comparison.rewrite), _denied(source)
    if ours is None or theirs is None or ours[0] == theirs[0]:
        return
    added = ours[0]
    word = ours[2] if added else theirs[2]
    yield Judgement(
        rule="negation-added" if added else "negation-dropped",
        level=Level.CHANGED,
        rewrite=(ours[1],),
        source=(theirs[1],),
        found=word if added else "",
        expected="" if added else word,
        key=(word, str(theirs[1])),
        confidence=Confidence.MEDIUM,
        why=("one side alone denies its ruling out",),
    )


def both_rule_out(comparison: Comparison) -> bool:
    """Tell whether both sides deny their only verb of ruling out: each words it in its way."""
    if comparison.source is None or comparison.same_language:
        return False
    ours, theirs = _denied(comparison.rewrite), _denied(comparison.source)
    return ours is not None and theirs is not None and ours[0] and theirs[0]


@cache
def _verb(language: str) -> re.Pattern[str] | None:
    known = table(language, "negation", NegationTable)
    return compiled(known.excludes, words=known.words) if known and known.excludes else None


def _denied(view: View) -> tuple[bool, Span, str] | None:
    """Tell whether the only verb of ruling out is denied, where it stands, and by what word."""
    verb = _verb(view.language)
    if verb is None:
        return None
    found = [
        (sentence, match)
        for sentence in view.sentences
        for match in verb.finditer(lowered(sentence.text))
    ]
    if len(found) != 1:
        return None
    sentence, match = found[0]
    low = lowered(sentence.text)
    base = sentence.span.start
    span = Span(base + match.start(), base + match.end())
    for mention in view.mentions("negation"):
        if mention.sentence != sentence.index or mention.value not in {"clear", "loose"}:
            continue
        start, end = mention.span.start - base, mention.span.end - base
        first, last = min(end, match.end()), max(start, match.start())
        near = last - first <= _BESIDE and _BREAK.search(low, first, max(first, last)) is None
        if near:
            return True, span, mention.surface
    return False, span, ""
