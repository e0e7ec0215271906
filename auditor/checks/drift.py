"""Facts that changed on the way from the source to the rewrite: the one policy over all kinds."""

from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import replace
from typing import ClassVar

from auditor.checks.base import CONFIDENT, Claim, Evidence, Outcome
from auditor.checks.divided import Divided
from auditor.facts import FACT_KINDS, Comparison, FactKind, Judgement, Level, View
from auditor.model import Bead, CheckState

# Rules that are owned by a kind; the registry tests that no rule is owned twice.
_RULES = tuple(dict.fromkeys(rule for kind in FACT_KINDS for rule in kind.rules))


class Drift:
    """
    Compares the mentions of every bead, kind by kind.

    A value is looked for in its own bead first, then in the whole of that source, then in
    the other sources; facts are compared as drift on sure links only.
    """

    rules: ClassVar[tuple[str, ...]] = _RULES

    def run(self, evidence: Evidence) -> Outcome:
        """Compare every bead; count what was examined and what could not be verified."""
        ours = View(evidence.rewrite)
        wholes = {source.id: View(source) for source in evidence.sources}
        claims: list[Claim] = []
        reasons: dict[str, Counter[str]] = defaultdict(Counter)
        divided = Divided(evidence)
        for bead in evidence.matching.merged.beads:
            if not bead.rewrite:
                continue
            comparison, home = self._comparison(bead, evidence, ours, wholes, divided)
            for kind in FACT_KINDS:
                for claim in _claims(kind, comparison, home, wholes):
                    judgement = claim.judgement
                    if judgement.level is Level.UNVERIFIABLE:
                        reasons[judgement.rule].update(judgement.why[:1])
                    else:
                        claims.append(claim)
        claims += _again(claims, ours)
        return Outcome(claims=tuple(claims), states=tuple(_states(ours, wholes, reasons)))

    def _comparison(
        self,
        bead: Bead,
        evidence: Evidence,
        ours: View,
        wholes: dict[str, View],
        divided: Divided,
    ) -> tuple[Comparison, str]:
        known = bead.document in wholes
        sure = known and bead.confidence >= CONFIDENT and bool(bead.source)
        home = bead.document if known else next(iter(wholes))
        if evidence.single:
            rewrite, source = ours, wholes[home]
        else:
            rewrite = View(evidence.rewrite, bead.rewrite)
            source = View(evidence.document(home), bead.source if known else ())
        comparison = Comparison(
            rewrite=rewrite,
            source=source if sure else None,
            whole_rewrite=ours,
            whole_source=wholes[home],
            confidence=bead.confidence,
            single=evidence.single,
            beside_rewrite=divided.beside_rewrite(bead) if sure else None,
            beside_source=divided.beside_source(bead) if sure else None,
        )
        return comparison, home


def _claims(
    kind: FactKind, comparison: Comparison, home: str, wholes: dict[str, View]
) -> Iterator[Claim]:
    for judgement in kind.compare(comparison):
        if judgement.level is Level.UNSUPPORTED:
            other = _elsewhere(kind, judgement, comparison, home, wholes)
            if other is not None:
                continue
        yield Claim(judgement=judgement, document=home if judgement.source else "")


def _again(claims: list[Claim], ours: View) -> list[Claim]:
    """
    Add the other places of a misspelt name: one slip is one finding wherever it stands.

    Claims that the same word is in no source are dropped, because the slip explains them.
    """
    slips = {
        claim.judgement.found: claim
        for claim in claims
        if claim.judgement.level is Level.MISSPELT and claim.judgement.found
    }
    if not slips:
        return []
    for claim in list(claims):
        judgement = claim.judgement
        if judgement.level is Level.UNSUPPORTED and judgement.found in slips:
            claims.remove(claim)
    known = {
        span
        for claim in claims
        if claim.judgement.found in slips
        for span in claim.judgement.rewrite
    }
    more = []
    for kind in FACT_KINDS:
        for mention in ours.mentions(kind.name):
            slip = slips.get(mention.surface)
            if slip is None or slip.judgement.rule not in kind.rules:
                continue
            if not any(mention.span.overlaps(span) for span in known):
                judgement = replace(slip.judgement, rewrite=(mention.span,))
                more.append(Claim(judgement=judgement, document=slip.document))
    return more


def _elsewhere(
    kind: FactKind,
    judgement: Judgement,
    comparison: Comparison,
    home: str,
    wholes: dict[str, View],
) -> str | None:
    """Return the id of another source that has what the first one lacks."""
    for ident, whole in wholes.items():
        if ident == home:
            continue
        again = Comparison(
            rewrite=comparison.rewrite,
            source=None,
            whole_rewrite=comparison.whole_rewrite,
            whole_source=whole,
        )
        if not any(j.rewrite == judgement.rewrite for j in kind.compare(again)):
            return ident
    return None


def _states(
    ours: View, wholes: dict[str, View], reasons: dict[str, Counter[str]]
) -> Iterator[CheckState]:
    for kind in FACT_KINDS:
        examined = len(ours.mentions(kind.name))
        theirs = sum(len(whole.mentions(kind.name)) for whole in wholes.values())
        for rule in kind.rules:
            if reasons[rule]:
                reason = "; ".join(f"{text} ({n}×)" for text, n in sorted(reasons[rule].items()))
                yield CheckState(
                    rule=rule, state="not-verifiable", examined=examined, reason=reason
                )
            elif examined or theirs:
                yield CheckState(rule=rule, state="ran", examined=examined)
            else:
                yield CheckState(
                    rule=rule, state="not-applicable", reason=f"no {kind.name} in either text"
                )
