"""Who is said to say something: attributions that are gone or moved to somebody else."""

from collections.abc import Iterator
from typing import ClassVar

from auditor.checks.attribution.find import attribution, patterns
from auditor.checks.attribution.judge import CHANGED, DROPPED, changed, dropped
from auditor.checks.base import CONFIDENT, Claim, Evidence, Outcome
from auditor.facts import Judgement, View
from auditor.model import CheckState

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
        """Compare every sure link."""
        languages = {one.language for one in (evidence.rewrite, *evidence.sources)}
        missing = sorted(one for one in languages if patterns(one) is None)
        claims: list[Claim] = []
        examined = 0
        whole = View(evidence.rewrite)
        wholes = {source.id: View(source) for source in evidence.sources}
        for bead in evidence.matching.merged.beads:
            linked = evidence.single or (bead.source and bead.confidence >= CONFIDENT)
            if not bead.rewrite or not linked:
                continue
            document = evidence.document(bead.document or evidence.sources[0].id)
            for sentence in (document.sentences[i] for i in bead.source or (0,)):
                found = attribution(sentence, document)
                if found is None:
                    continue
                examined += 1
                judgement = dropped(found, bead, evidence, document) or changed(
                    found, bead, evidence.rewrite, document, (whole, wholes[document.id])
                )
                if judgement is not None:
                    covers = tuple(_about(judgement, evidence))
                    claims.append(Claim(judgement=judgement, document=document.id, covers=covers))
        return Outcome(claims=tuple(claims), states=tuple(_states(examined, missing)))


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
