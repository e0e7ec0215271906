"""Figures that the source gives roughly or as a bound, and the rewrite as exact."""

import re
from collections.abc import Iterator

from auditor.facts.base import Comparison, Judgement, Level, View
from auditor.facts.hedge.patterns import Patterns, patterns
from auditor.facts.numbers.likeness import same
from auditor.facts.numbers.value import NumberValue
from auditor.lang import lowered
from auditor.model import Confidence, Mention

_EXACT = frozenset(("ordinal", "code", "multiple"))
_LEAD = 3  # code points between “about” and its figure: blanks and a currency sign
_AHEAD, _BEHIND = 48, 28  # code points around a figure in which a word may make it a rough one
_OTHER = re.compile(r"\d[^(\d]*$")  # a figure of its own, not the one it converts in brackets
_BREAK = re.compile(r"\d|[,;:，、](?=\s|[^\W\d])")
_FROM = re.compile(r"\d\s*$")
_LONGEST = 40  # code points of the longest phrase that does


def exact(comparison: Comparison, rule: str) -> Iterator[Judgement]:
    """Yield the figures that stand without the “about” or “at least” of the source."""
    source, rewrite = comparison.source, comparison.rewrite
    if source is None:
        return
    theirs, ours = patterns(source.language), patterns(rewrite.language)
    if theirs is None or ours is None or theirs.rough is None or ours.rough is None:
        return
    for kind in ("number", "time"):
        known = source.mentions(kind)
        for rough in known:
            phrase = _roughly(rough, source, theirs)
            if not phrase or any(m is not rough and _alike(m, rough) for m in known):
                continue  # not rough, or told twice and once for sure
            alike = [m for m in rewrite.mentions(kind) if _alike(m, rough)]
            if len(alike) == 1 and not _bounded(alike[0], rewrite, ours):
                yield _judged(alike[0], rough, phrase, rule)


def _alike(a: Mention, b: Mention) -> bool:
    if isinstance(a.value, NumberValue) and isinstance(b.value, NumberValue):
        return same(a.value, b.value)
    return bool(a.value == b.value)


def _roughly(mention: Mention, view: View, known: Patterns) -> str:
    """Return the word in front of a figure that makes it a rough one; empty where none does."""
    value = mention.value
    if known.rough is None:
        return ""
    if isinstance(value, NumberValue) and (
        value.form in _EXACT or value.value in {0, 1} or (value.small_word and not value.unit)
    ):
        return ""  # a film about two brothers
    sentence = view.document.sentences[mention.sentence]
    at = mention.span.start - sentence.span.start
    start = max(0, at - _LONGEST)
    ahead = lowered(sentence.text[start:at])
    last = None
    for match in known.rough.finditer(ahead):
        last = match
    if mention.kind == "time" and known.hours is not None:
        for match in known.hours.finditer(ahead):
            last = match
    if last is not None and _FROM.search(ahead[: last.start()]) is not None:
        return ""  # 100 až 200: from one to the other
    if last is None or len(ahead) - last.end() > _LEAD:
        # The figure may hold the word: 约200万 is read as one.
        inside = known.rough.match(lowered(mention.surface))
        return inside[0].strip() if inside else ""
    if any(
        0 < at - len(ahead) + last.start() - (m.span.end - sentence.span.start) <= 1
        for m in view.mentions(mention.kind)
        if m.sentence == mention.sentence
    ):
        return ""  # the end of a range: seven to ten days
    return sentence.text[start + last.start() : start + last.end()].strip()


def _bounded(mention: Mention, view: View, known: Patterns) -> bool:
    """Tell whether anything near the figure makes it a rough one or a bound."""
    value = mention.value
    if isinstance(value, NumberValue) and value.bound:
        return True
    sentence = view.document.sentences[mention.sentence]
    start = mention.span.start - sentence.span.start
    end = mention.span.end - sentence.span.start
    text = lowered(sentence.text)
    ahead = text[max(0, start - _AHEAD) : start]
    other = _OTHER.search(ahead)
    ahead = ahead[other.start() + 1 :] if other else ahead
    behind = _BREAK.split(text[end : end + _BEHIND])[0]
    near = f"{ahead}{text[start:end]}{behind}"
    return any(p is not None and p.search(near) is not None for p in (known.rough, known.bounds))


def _judged(ours: Mention, theirs: Mention, phrase: str, rule: str) -> Judgement:
    return Judgement(
        rule=rule,
        level=Level.CHANGED,
        rewrite=(ours.span,),
        source=(theirs.span,),
        found=ours.surface,
        expected=f"{phrase} {theirs.surface}" if phrase not in theirs.surface else theirs.surface,
        key=(ours.surface, str(ours.span)),
        confidence=Confidence.MEDIUM,
        why=(
            f"source has “{phrase}” with “{theirs.surface}”",
            "the rewrite gives the same figure as exact",
        ),
    )
