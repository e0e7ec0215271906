"""The same quotation by another speaker."""

from collections.abc import Iterator
from functools import lru_cache

from auditor.checks.base import Claim, Evidence
from auditor.checks.quotes.ledger import Ledger, Quote
from auditor.checks.quotes.people import Tie
from auditor.checks.quotes.speaker import tie
from auditor.checks.quotes.speech import is_title
from auditor.checks.quotes.verdict import Judged, Verdict
from auditor.facts import Judgement, Level, View
from auditor.facts.names.index import Index, index
from auditor.facts.names.match import Verdict as Likeness
from auditor.facts.names.match import match
from auditor.lang import script_of
from auditor.model import Article, Confidence, Document, SegmentKind, Sentence, Span

RULE = "quote-speaker-changed"

_SAME_WORDS = frozenset((Verdict.VERBATIM, Verdict.TRANSLATED, Verdict.ALTERED))
_NEAR = 40  # code points within which two names may be a person and an office or employer
_NAME_RULES = frozenset((
    "name-replaced", "name-dropped", "name-unsupported", "attribution-changed",
    "attribution-dropped", "relation-swapped",
))  # fmt: skip


def changed_speakers(
    evidence: Evidence, judged: list[Judged], ours: Ledger, theirs: dict[str, Ledger]
) -> list[Claim]:
    """
    Return a claim for every quotation whose two speakers are known and different.

    A name that only the rewrite has is a matter of names; across scripts, where two forms
    of a name may look like two names, the source's speaker must stand in the rewrite as well.
    """
    views = {source.id: View(source) for source in evidence.sources}
    whole = View(evidence.rewrite)
    claims = []
    for one in judged:
        if one.verdict not in _SAME_WORDS or not one.counterparts or not one.document:
            continue
        mine = _speaker(one.quote, ours)
        if mine is None or not mine.names or mine.span is None:
            continue
        ties = [_speaker(quote, theirs[one.document]) for quote in one.counterparts]
        named = [other for other in ties if other is not None and other.names]
        if not named or len(named) < len([other for other in ties if other is not None]):
            continue
        if differs(mine, named, whole, views[one.document]):
            claims.append(_claim(evidence, one, mine, named[0]))
    return claims


def _speaker(quote: Quote, ledger: Ledger) -> Tie | None:
    """Return the tie of the quotation, or that of the one it goes on from without a break."""
    found = tie(quote, ledger.document)
    utterance = next((group for group in ledger.utterances if quote in group), (quote,))
    at = utterance.index(quote)
    while found is None and at > 0:
        before, at = utterance[at - 1], at - 1
        if before.sentences[-1] + 1 < utterance[at + 1].sentences[0]:
            return None
        found = tie(before, ledger.document)
    return found


def differs(mine: Tie, others: list[Tie], rewrite: View, source: View) -> bool:
    """Tell whether a speaker is none of these others, and all stand on both sides."""
    for other in others:
        if not _strangers(mine.names, rewrite.language, other.names, source.language):
            return False
    theirs = others[0]
    return (
        stands(mine.names, rewrite.language, index(source))
        and (
            script_of(rewrite.language) == script_of(source.language)
            or stands(theirs.names, source.language, index(rewrite))
        )
        and not _belong_together(mine, theirs, rewrite, source)
    )


def _strangers(mine: tuple[str, ...], language: str, theirs: tuple[str, ...], other: str) -> bool:
    """Tell whether no word of one name may be a form of a word of the other."""
    left, right = only(mine, language), only(theirs, other)
    return all(match(n, language, right).verdict is Likeness.ABSENT for n in mine) and all(
        match(n, other, left).verdict is Likeness.ABSENT for n in theirs
    )


def stands(names: tuple[str, ...], language: str, where: Index) -> bool:
    """Tell whether any of these words of a name stands there."""
    return any(match(name, language, where).verdict is Likeness.SAME for name in names)


def _belong_together(mine: Tie, theirs: Tie, rewrite: View, source: View) -> bool:
    """Tell whether the source names both side by side, as one's office or employer."""
    left = only(mine.names, rewrite.language)
    for sentence in source.sentences:
        names = source.document.mentions["name"][sentence.index]
        own = [m.span for m in names if m.surface in theirs.names]
        others = [
            m.span
            for m in names
            if own
            and m.surface not in theirs.names
            and match(m.surface, source.language, left).verdict is Likeness.SAME
        ]
        for a in own:
            for b in others:
                first, second = min(a, b), max(a, b)
                at = sentence.span.start
                between = sentence.text[first.end - at : max(first.end, second.start) - at]
                if len(between) <= _NEAR and is_title(between, source.language):
                    return True
    return False


@lru_cache(1024)
def only(names: tuple[str, ...], language: str) -> Index:
    """Return an index of nothing but these words, to match a name against one other name."""
    text = " ".join(names)
    sentence = Sentence(
        index=0, segment="", kind=SegmentKind.SENTENCE, span=Span(0, len(text)), text=text
    )
    document = Document(
        id="", article=Article(text=text), language=language, segments=(), sentences=(sentence,)
    )
    return index(View(document))


def _claim(evidence: Evidence, one: Judged, mine: Tie, theirs: Tie) -> Claim:
    assert mine.span is not None  # noqa: S101 - ties without a name were left out
    spans = (theirs.span,) if theirs.span is not None else ()
    found, expected = " ".join(mine.names), " ".join(theirs.names)
    judgement = Judgement(
        rule=RULE,
        level=Level.CHANGED,
        rewrite=(mine.span,),
        source=spans,
        found=found,
        expected=expected,
        confidence=Confidence.HIGH,
        why=(
            f"the rewrite ties the quotation to “{found}”, the source to “{expected}”",
            f"the source has “{found}” elsewhere",
        ),
    )
    return Claim(
        judgement=judgement,
        document=one.document,
        covers=tuple(_about(evidence, one.quote, mine.span, spans)),
    )


def _about(
    evidence: Evidence, quote: Quote, mine: Span, theirs: tuple[Span, ...]
) -> Iterator[Claim]:
    sentences = [evidence.rewrite.sentences[i].span for i in quote.sentences]
    for claim in evidence.claims:
        if claim.judgement.rule not in _NAME_RULES:
            continue
        ours = claim.judgement.rewrite
        if (
            any(mine.overlaps(span) for span in ours)
            or any(a.overlaps(b) for a in theirs for b in claim.judgement.source)
            or (
                claim.judgement.rule.startswith("attribution")
                and any(a.overlaps(b) for a in sentences for b in ours)
            )
        ):
            yield claim
