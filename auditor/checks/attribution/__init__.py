"""Who is said to say something: attributions that are gone or moved to somebody else."""

from collections.abc import Iterator
from typing import ClassVar

from auditor.checks.attribution.carried import Neighbours
from auditor.checks.attribution.credit import CHANGED, author
from auditor.checks.attribution.find import attribution
from auditor.checks.attribution.judge import DROPPED, Restated, changed, dropped
from auditor.checks.attribution.patterns import patterns
from auditor.checks.base import Claim, Evidence, Outcome
from auditor.checks.divided import Divided
from auditor.facts import Judgement, View
from auditor.model import CheckState, Document

__all__ = ["Attribution"]


class Attribution:
    """
    Looks at source sentences that name who says so, and at what restates them.

    A cue of speech, a quotation mark, a noun of a speaker or the speaker's name in the rewrite
    keeps the attribution, and so does one in a sentence beside it. Another speaker is told
    only where each side names exactly one and both names stand on both sides.
    """

    rules: ClassVar[tuple[str, ...]] = (DROPPED, CHANGED)

    def run(self, evidence: Evidence) -> Outcome:
        """Compare what is linked for sure, pieces of divided sentences too."""
        languages = {one.language for one in (evidence.rewrite, *evidence.sources)}
        missing = sorted(one for one in languages if patterns(one) is None)
        claims: list[Claim] = []
        examined = 0
        whole = View(evidence.rewrite)
        wholes = {source.id: View(source) for source in evidence.sources}
        neighbours = Neighbours(evidence)
        for document, source, rewrite in _links(evidence):
            for sentence in (document.sentences[i] for i in source):
                found = attribution(sentence, document)
                if found is None:
                    continue
                examined += 1
                view = View(evidence.rewrite, rewrite)
                one = Restated(found, document, view, neighbours)
                judgement = (
                    dropped(one)
                    or author(view, View(document, source))
                    or changed(one, (whole, wholes[document.id]))
                )
                if judgement is not None:
                    covers = tuple(_about(judgement, evidence))
                    claims.append(Claim(judgement=judgement, document=document.id, covers=covers))
        return Outcome(claims=tuple(claims), states=tuple(_states(examined, missing)))


def _links(evidence: Evidence) -> Iterator[tuple[Document, tuple[int, ...], tuple[int, ...]]]:
    """Yield the source sentences of every link that is sure, and what restates them."""
    if evidence.single:
        yield evidence.sources[0], (0,), (0,)
        return
    divided = Divided(evidence)
    for bead in evidence.matching.merged.beads:
        scope = divided.scope(bead) if bead.source and bead.rewrite else None
        if scope is not None:
            rewrite = tuple(sorted({*scope.rewrite, *scope.beside_rewrite} & {*bead.rewrite}))
            yield evidence.document(bead.document), scope.source, rewrite


def _states(examined: int, missing: list[str]) -> Iterator[CheckState]:
    for rule in (DROPPED, CHANGED):
        if missing:
            reason = f"no table of speech for {', '.join(missing)}"
            yield CheckState(rule=rule, state="not-verifiable", examined=examined, reason=reason)
        elif examined:
            yield CheckState(rule=rule, state="ran", examined=examined)
        else:
            reason = "no linked source sentence names who says so"
            yield CheckState(rule=rule, state="not-applicable", reason=reason)


def _about(judgement: Judgement, evidence: Evidence) -> Iterator[Claim]:
    """Yield the claims about names that the change of speaker explains."""
    if judgement.rule != CHANGED:
        return
    names = {judgement.found, judgement.expected}
    for claim in evidence.claims:
        other = claim.judgement
        if other.rule.startswith("name-") and {other.found, other.expected} & names:
            yield claim
