"""Kinds of checkable fact. A new kind is one file here and one line below."""

from auditor.facts.acronym import Acronym
from auditor.facts.base import Comparison, Context, FactKind, Judgement, Level, View
from auditor.facts.dates import Date
from auditor.facts.gender import Gender
from auditor.facts.hedge import Hedge
from auditor.facts.names import Name
from auditor.facts.negation import Negation
from auditor.facts.numbers import Number
from auditor.facts.phases import Phase
from auditor.facts.polarity import Polarity
from auditor.facts.quantifiers import Quantifier
from auditor.facts.spelling import Spelling
from auditor.facts.times import Time
from auditor.model import Document, Mention, Sentence, Span

# Order is precedence: a span belongs to the first exclusive kind that claims it.
FACT_KINDS: tuple[FactKind, ...] = (
    Date(),
    Time(),
    Number(),
    Acronym(),
    Name(),
    Spelling(),
    Negation(),
    Gender(),
    Polarity(),
    Phase(),
    Quantifier(),
    Hedge(),
)

MOST = 100
"""Mentions of one kind in a sentence; what has more is a table, and only its head is compared."""

__all__ = [
    "FACT_KINDS",
    "MOST",
    "Comparison",
    "Context",
    "FactKind",
    "Judgement",
    "Level",
    "View",
    "find_mentions",
]


def find_mentions(
    sentences: tuple[Sentence, ...], language: str, published: str = ""
) -> dict[str, tuple[tuple[Mention, ...], ...]]:
    """Collect the mentions of all kinds: per kind, per sentence, in text order."""
    found: dict[str, list[tuple[Mention, ...]]] = {kind.name: [] for kind in FACT_KINDS}
    for sentence in sentences:
        context = Context(language=language, published=published, sentences=sentences)
        for kind in FACT_KINDS:
            mentions = sorted(kind.find(sentence, context), key=lambda m: m.span)
            found[kind.name].append(tuple(mentions[:MOST]))
            if kind.exclusive and mentions:
                context = Context(
                    language=language,
                    published=published,
                    sentences=sentences,
                    taken=_claimed(context.taken, mentions),
                )
    return {name: tuple(rows) for name, rows in found.items()}


def _claimed(taken: tuple[Span, ...], mentions: list[Mention]) -> tuple[Span, ...]:
    """Add the spans of mentions to those claimed already, in order; overlapping ones merge."""
    claimed: list[Span] = []
    for span in sorted((*taken, *(mention.span for mention in mentions))):
        last = claimed[-1] if claimed else None
        if last is not None and span.start < last.end:
            claimed[-1] = Span(last.start, max(last.end, span.end))
        else:
            claimed.append(span)
    return tuple(claimed)


def read(document: Document) -> Document:
    """Return the document with its mentions."""
    return Document(
        id=document.id,
        article=document.article,
        language=document.language,
        segments=document.segments,
        sentences=document.sentences,
        mentions=find_mentions(document.sentences, document.language, document.article.published),
    )
