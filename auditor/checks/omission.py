"""Source sentences of news value that the rewrite leaves out."""

from dataclasses import dataclass
from itertools import islice, pairwise
from typing import ClassVar

from auditor.checks.attribution.find import QUOTES, attribution
from auditor.checks.base import Claim, Evidence, Outcome
from auditor.checks.echo import Echo
from auditor.checks.kin import Kin
from auditor.checks.repeats import Repeats
from auditor.facts import Judgement, Level
from auditor.model import CheckState, Confidence, Document, Mention, SegmentKind, Sentence

RULE = "omission"

_ABSENT = 0.8  # as for additions: from here on a missing link counts as absence
_MOST = 10  # a reader ranks ten omissions; a list of all is the side-by-side view
_LEAD = 2  # sentences, after the title, that news style puts the news into
_WORTH = 2  # value below which an omission is not worth a note

# News value by what a sentence carries; the order of the weights is the ranking of desks:
# the lead, who denies or is accused of what, money and measures, people, who said it.
_LEAD_VALUE = 4
_VALUES = {"negation": 2, "name": 1, "acronym": 1, "number": 2, "date": 1, "hedge": 1}
_QUOTE_VALUE = 2
_MORE = {"money or a measure": 1, "a named person": 1, "an attribution": 1}
"""What such a sentence is worth beyond the number or the name in it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Left:
    value: int
    document: Document
    sentence: Sentence
    confidence: float
    carries: tuple[str, ...]


class Omission:
    """
    Reports dropped source sentences, most newsworthy first.

    Silent about sources whose text is known to be partial (paywall, doubtful extraction of
    the rewrite): what is missing there may only be missing here.
    """

    rules: ClassVar[tuple[str, ...]] = (RULE,)

    def run(self, evidence: Evidence) -> Outcome:
        """Rank the beads without a rewrite side."""
        if evidence.single:
            state = CheckState(rule=RULE, state="not-applicable", reason="single sentences")
            return Outcome(claims=(), states=(state,))
        if evidence.rewrite.article.partial:
            reason = f"the rewrite's text is partial: {evidence.rewrite.article.partial}"
            state = CheckState(rule=RULE, state="not-verifiable", reason=reason)
            return Outcome(claims=(), states=(state,))
        left, unsure = _dropped(evidence)
        left.sort(key=lambda one: (-one.value, one.document.id, one.sentence.index))
        claims = [
            Claim(judgement=_judgement(one, rank), document=one.document.id)
            for rank, one in enumerate(left[:_MOST], 1)
        ]
        examined = sum(len(source.sentences) for source in evidence.sources)
        reasons = []
        if unsure:
            reasons.append(f"{unsure} source sentences have no sure link and no sure absence")
        elif len(left) > _MOST:
            reasons.append(f"{len(left) - _MOST} more sentences of less weight are left out")
        others = examined - sum(
            len(evidence.story.sources[source.id]) for source in evidence.sources
        )
        if others:
            reasons.append(f"{others} source sentences seem to be of another story")
        state = CheckState(
            rule=RULE,
            state="not-verifiable" if unsure else "ran",
            examined=examined,
            reason="; ".join(reasons),
        )
        return Outcome(claims=tuple(claims), states=(state,))


def _dropped(evidence: Evidence) -> tuple[list[_Left], int]:
    left: list[_Left] = []
    unsure = 0
    echo, kin, repeats = Echo(evidence), Kin(evidence), Repeats(evidence)
    for bead in evidence.matching.merged.beads:
        if bead.rewrite or not bead.source:
            continue
        document = evidence.document(bead.document or evidence.sources[0].id)
        for index in bead.source:
            sentence = document.sentences[index]
            other = index not in evidence.story.sources[document.id]
            if other or sentence.kind is not SegmentKind.SENTENCE:
                continue
            if repeats.restated(document, index):
                continue
            told = echo.of_source(document.id, index) or kin.of_source(document.id, index)
            if bead.confidence < _ABSENT or told:
                unsure += 1
                continue
            value, carries = _value(sentence, document)
            if value >= _WORTH:
                left.append(
                    _Left(
                        value=value,
                        document=document,
                        sentence=sentence,
                        confidence=bead.confidence,
                        carries=carries,
                    )
                )
    return left, unsure


def _value(sentence: Sentence, document: Document) -> tuple[int, tuple[str, ...]]:
    value = 0
    carries: list[str] = []
    body = (one for one in document.sentences if one.kind is SegmentKind.SENTENCE)
    if sentence in islice(body, _LEAD):
        value += _LEAD_VALUE
        carries.append("the lead")
    for kind, weight in _VALUES.items():
        rows = document.mentions.get(kind)
        if rows and any(_weighs(mention) for mention in rows[sentence.index]):
            value += weight
            carries.append(kind)
    if len(QUOTES.findall(sentence.text)) > 1:
        value += _QUOTE_VALUE
        carries.append("a quotation")
    told = {
        "money or a measure": _measured(sentence, document),
        "a named person": _person(sentence, document),
        "an attribution": attribution(sentence, document) is not None,
    }
    for what, there in told.items():
        if there:
            value += _MORE[what]
            carries.append(what)
    return value, tuple(carries)


def _weighs(mention: Mention) -> bool:
    """Leave out words of small degree, and nouns that only look like a name."""
    if mention.kind == "negation":
        return bool(mention.value != "slight")
    return mention.kind != "name" or bool(mention.value.strong)


def _measured(sentence: Sentence, document: Document) -> bool:
    rows = document.mentions.get("number")
    return any(mention.value.unit for mention in (rows[sentence.index] if rows else ()))


def _person(sentence: Sentence, document: Document) -> bool:
    """Tell whether two words of a name follow each other, one of them a name for sure."""
    rows = document.mentions.get("name")
    names = rows[sentence.index] if rows else ()
    text = document.article.text
    return any(
        (first.value.strong or second.value.strong)
        and text[first.span.end : second.span.start] == " "
        for first, second in pairwise(names)
    )


def _judgement(left: _Left, rank: int) -> Judgement:
    return Judgement(
        rule=RULE,
        level=Level.DROPPED,
        rewrite=(),
        source=(left.sentence.span,),
        expected=left.sentence.text,
        confidence=Confidence.MEDIUM,
        why=(
            f"rank {rank} by news value; it carries {', '.join(left.carries)}",
            f"no sentence of the rewrite is likely to restate it ({left.confidence:.2f})",
        ),
    )
