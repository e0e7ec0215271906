"""Which sentences of which source a quotation of the rewrite restates."""

from collections.abc import Iterable
from dataclasses import dataclass

from auditor.checks.base import CONFIDENT, Evidence
from auditor.checks.echo import Echo
from auditor.checks.quotes.ledger import LEAST_WORDS, Ledger, Quote

ABSENT = 0.8
"""As for additions: from here on a missing link counts as absence."""

LIKELY = 0.5
"""Source sentences whose link is more likely than not are taken as accounted for."""


_LIKE = 1.8  # times as many words that a quotation has at most in another language


def _long(quotes: Iterable[Quote]) -> list[Quote]:
    return [quote for quote in quotes if quote.words >= LEAST_WORDS]


@dataclass(frozen=True, slots=True, kw_only=True)
class Home:
    """
    Where a quotation comes from.

    `sentences` are those of the source `document`; both are empty where there is none.
    `sure` tells that the link can be relied on, `absent` that nothing is its origin.
    """

    document: str = ""
    sentences: frozenset[int] = frozenset()
    ours: frozenset[int] = frozenset()
    sure: bool = False
    absent: bool = False


class Links:
    """The alignment as quotations need it."""

    def __init__(self, evidence: Evidence, ours: Ledger, theirs: dict[str, Ledger]) -> None:
        self._evidence, self._ours, self._theirs = evidence, ours, theirs
        self._beads = {
            index: bead for bead in evidence.matching.merged.beads for index in bead.rewrite
        }
        self._echo = Echo(evidence)

    def home(self, quote: Quote) -> Home:
        """Return what the quotation's sentences restate."""
        beads = [self._beads[i] for i in quote.sentences if i in self._beads]
        if not beads:
            return Home()
        documents = {bead.document for bead in beads if bead.source}
        if len(documents) == 1 and all(b.source and b.confidence >= CONFIDENT for b in beads):
            return Home(
                document=next(iter(documents)),
                sentences=frozenset(i for bead in beads for i in bead.source),
                ours=frozenset(i for bead in beads for i in bead.rewrite),
                sure=True,
            )
        if len(documents) == 1 and all(b.source and b.confidence >= LIKELY for b in beads):
            home = Home(
                document=next(iter(documents)),
                sentences=frozenset(i for bead in beads for i in bead.source),
                ours=frozenset(i for bead in beads for i in bead.rewrite),
                sure=True,
            )
            if self._only_pair(quote, home):
                return home
        absent = all(not b.source and b.confidence >= ABSENT for b in beads) and not any(
            self._echo.of_rewrite(i) for i in quote.sentences
        )
        return Home(absent=absent)

    def _only_pair(self, quote: Quote, home: Home) -> bool:
        """Tell whether a likely link joins the one quotation of its place with one like it."""
        ledger = self._theirs[home.document]
        if len(_long(self._ours.quotes)) != len(_long(ledger.quotes)):
            return False
        ours, theirs = _long(self._ours.within(home.ours)), _long(ledger.within(home.sentences))
        if ours != [quote] or len(theirs) != 1:
            return False
        shorter, longer = sorted((quote.words, theirs[0].words))
        return longer <= _LIKE * shorter

    def spoken_for(self, document: str, sentence: int, ours: frozenset[int]) -> bool:
        """Tell whether a source sentence is restated elsewhere, not by these sentences."""
        return any(
            bead.document == document
            and sentence in bead.source
            and bead.confidence >= CONFIDENT
            and bool(bead.rewrite)
            and ours.isdisjoint(bead.rewrite)
            for bead in self._evidence.matching.merged.beads
        )

    def free_speech(self) -> bool:
        """Tell whether a source has quotations that no sentence of the rewrite restates."""
        linked: dict[str, set[int]] = {}
        for bead in self._evidence.matching.merged.beads:
            if bead.rewrite and bead.confidence >= LIKELY:
                linked.setdefault(bead.document, set()).update(bead.source)
        for ident, ledger in self._theirs.items():
            known = linked.get(ident, set())
            if ledger.zones or any(
                quote.words >= LEAST_WORDS and known.isdisjoint(quote.sentences)
                for quote in ledger.quotes
            ):
                return True
        return False
