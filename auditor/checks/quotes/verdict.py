"""What became of a quotation on its way from the source."""

from dataclasses import dataclass
from enum import Enum

from auditor.checks.quotes.ledger import Quote
from auditor.model import Span


class Verdict(Enum):
    """How a quotation of the rewrite stands to the sources."""

    VERBATIM = "word for word"
    TRANSLATED = "translated"
    NARRATED = "words of the source itself"
    ALTERED = "altered"
    REWORDED = "reworded"
    PARAPHRASED = "reported speech in quotation marks"
    UNSUPPORTED = "in no source"
    UNKNOWN = "not verifiable"


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """
    A quotation with its verdict.

    `ours` and `theirs` are the places that differ, `document` the source in which `theirs`
    counts, `counterparts` the quotations of that source that it renders. `sure` tells that
    one difference stands in wording that otherwise agrees, or that no marks were lost.
    """

    quote: Quote
    verdict: Verdict
    document: str = ""
    ours: tuple[Span, ...] = ()
    theirs: tuple[Span, ...] = ()
    counterparts: tuple[Quote, ...] = ()
    sure: bool = False
    why: tuple[str, ...] = ()
