"""Which other source has what the one that a sentence restates lacks."""

from collections.abc import Iterator

from auditor.checks.base import Claim, Evidence
from auditor.facts import Comparison, FactKind, Judgement, Level, View
from auditor.model import Confidence, Span

RULE = "source-mixed"

TELLING = frozenset(("number", "date", "time", "negation"))
"""Kinds whose silence about two views means that a fact of the one is in the other."""

_LIKELY = 0.5  # a link to another source more likely than not makes its sentence a witness
_MOST = 400  # sentences of another source that are searched for a value


class Witnesses:
    """The sources beside the one that a sentence restates, asked about one fact at a time."""

    def __init__(self, evidence: Evidence) -> None:
        """Index what every source says to every sentence of the rewrite."""
        self._evidence = evidence
        self._linked = {
            (one.document, i): bead.source
            for one in evidence.matching.sources
            for bead in one.alignment.beads
            if bead.source and bead.confidence >= _LIKELY
            for i in bead.rewrite
        }

    def claim(
        self, kind: FactKind, judgement: Judgement, comparison: Comparison, home: str
    ) -> Claim | None:
        """
        Return what to say instead where another source has the fact, or None.

        A value that the source lacks may stand anywhere in another one; a value that differs
        counts where the other source's own account of the sentence has it.
        """
        if not judgement.found:
            return None
        for source in self._evidence.sources:
            if source.id == home:
                continue
            if judgement.level is not Level.UNSUPPORTED:
                # Whom a source tells of in its own account it may have named a sentence before.
                named = f"{kind.name}-unsupported" in kind.rules and kind.name not in TELLING
                account = tuple(self._account(comparison, source.id))
                sentences = (
                    self._holding(kind, comparison, source.id)
                    if named and account
                    else iter(account)
                )
            elif self._supports(kind, judgement, comparison, source.id):
                sentences = self._holding(kind, comparison, source.id)
            else:
                continue
            for place in sentences:
                if _has(kind, judgement, comparison.rewrite, place):
                    spans = tuple(sentence.span for sentence in place.sentences)
                    return Claim(judgement=_told(judgement, spans), document=source.id)
            if judgement.level is Level.UNSUPPORTED:
                return Claim(judgement=_told(judgement, ()))
        return None

    def _supports(
        self, kind: FactKind, judgement: Judgement, comparison: Comparison, ident: str
    ) -> bool:
        again = Comparison(
            rewrite=comparison.rewrite,
            source=None,
            whole_rewrite=comparison.whole_rewrite,
            whole_source=View(self._evidence.document(ident)),
        )
        return not any(one.rewrite == judgement.rewrite for one in kind.compare(again))

    def _account(self, comparison: Comparison, ident: str) -> Iterator[View]:
        linked = {j for i in comparison.rewrite.indices for j in self._linked.get((ident, i), ())}
        if linked:
            yield View(self._evidence.document(ident), sorted(linked))

    def _holding(self, kind: FactKind, comparison: Comparison, ident: str) -> Iterator[View]:
        """Yield the sentences of a source one by one, its own account of the sentence first."""
        yield from self._account(comparison, ident)
        document = self._evidence.document(ident)
        for j in range(min(_MOST, len(document.sentences))):
            one = View(document, (j,))
            if one.mentions(kind.name):
                yield one


def _has(kind: FactKind, judgement: Judgement, rewrite: View, source: View) -> bool:
    if kind.name not in TELLING and judgement.found not in source.text:
        if f"{kind.name}-unsupported" not in kind.rules:
            return False
        # Names bend and are written anew: the kind knows whether these sentences have this one.
        alone = Comparison(rewrite=rewrite, source=None, whole_rewrite=rewrite, whole_source=source)
        return not any(one.rewrite[:1] == judgement.rewrite[:1] for one in kind.compare(alone))
    comparison = Comparison(
        rewrite=rewrite, source=source, whole_rewrite=rewrite, whole_source=source, single=True
    )
    return not any(
        other.rewrite[:1] == judgement.rewrite[:1] and other.level is not Level.UNVERIFIABLE
        for other in kind.compare(comparison)
    )


def _told(judgement: Judgement, spans: tuple[Span, ...]) -> Judgement:
    why = ["another source has it, the one that this sentence restates does not"]
    if judgement.expected:
        why = [f"the source that this sentence restates has “{judgement.expected}”", *why[:1]]
    return Judgement(
        rule=RULE,
        level=Level.COARSER,
        rewrite=judgement.rewrite,
        source=spans,
        found=judgement.found,
        expected=judgement.expected,
        confidence=Confidence.MEDIUM,
        why=tuple(why),
    )
