"""Right names, numbers and roles, bound to the wrong one."""

from typing import ClassVar

from auditor.checks.base import CONFIDENT, Claim, Evidence, Outcome
from auditor.checks.relations import deeds, figures, owners
from auditor.checks.relations.people import Person, people
from auditor.facts import Judgement, Level
from auditor.lang import table
from auditor.lang.topics.deeds import DeedTable
from auditor.model import Bead, CheckState, Confidence, Document, Mention, Sentence

__all__ = ["Relations"]

RULE = "relation-swapped"


class Relations:
    """
    Looks at linked pairs of sentences that have the same names.

    Told are numbers of a list that changed places, a deed whose doer and sufferer did, and
    something that belongs to another of the names.
    Order alone proves nothing: the verb must be known, and the voice be read.
    """

    rules: ClassVar[tuple[str, ...]] = (RULE,)

    def run(self, evidence: Evidence) -> Outcome:
        """Compare every sure link of one sentence to one."""
        claims: list[Claim] = []
        examined = 0
        for bead in evidence.matching.merged.beads:
            pair = _pair(bead, evidence)
            if pair is None:
                continue
            sentence, source, document = pair
            numbers = evidence.rewrite.mentions.get("number", ())
            listed = bool(numbers) and len(numbers[sentence.index]) > 1
            language = evidence.rewrite.language
            told = deeds.tells(sentence, language) or owners.tells(sentence, language)
            if not listed and not told:
                continue
            both = people(sentence, evidence.rewrite, source, document)
            if both is None or len(both[0]) < 2:
                continue
            examined += 1
            sides = (both[0], sentence, evidence.rewrite, both[1], source, document)
            claims += [_figure(*found, document) for found in figures.swapped(*sides)][:1]
            claims += [
                _deed(deed, rival, evidence.rewrite, document)
                for deed, rival in deeds.swapped(*sides)
            ]
            claims += [
                _owner(one, rival, evidence.rewrite, document)
                for one, rival in owners.swapped(*sides)
            ]
        return Outcome(claims=tuple(claims), states=(_state(examined, evidence),))


def _state(examined: int, evidence: Evidence) -> CheckState:
    languages = {one.language for one in (evidence.rewrite, *evidence.sources)}
    missing = sorted(one for one in languages if table(one, "deeds", DeedTable) is None)
    if missing:
        reason = f"who did what is not read in {', '.join(missing)}"
        return CheckState(rule=RULE, state="not-verifiable", examined=examined, reason=reason)
    if examined:
        return CheckState(rule=RULE, state="ran", examined=examined)
    reason = "no linked sentences with the same two names"
    return CheckState(rule=RULE, state="not-applicable", reason=reason)


def _pair(bead: Bead, evidence: Evidence) -> tuple[Sentence, Sentence, Document] | None:
    if evidence.single:
        source = evidence.sources[0]
        return evidence.rewrite.sentences[0], source.sentences[0], source
    if len(bead.rewrite) != 1 or len(bead.source) != 1 or bead.confidence < CONFIDENT:
        return None
    document = evidence.document(bead.document)
    return evidence.rewrite.sentences[bead.rewrite[0]], document.sentences[bead.source[0]], document


def _figure(person: Person, mine: Mention, theirs: Mention, document: Document) -> Claim:
    found, expected = f"{person.text}: {mine.surface}", f"{person.text}: {theirs.surface}"
    return Claim(
        judgement=Judgement(
            rule=RULE,
            level=Level.CHANGED,
            rewrite=(mine.span,),
            source=(theirs.span,),
            found=found,
            expected=expected,
            confidence=Confidence.HIGH,
            why=(
                "both sides have the same names and numbers, one beside the other",
                f"the rewrite gives “{mine.surface}” to “{person.text}”",
                f"the source gives “{theirs.surface}” to it",
            ),
        ),
        document=document.id,
    )


def _deed(deed: deeds.Deed, rival: deeds.Deed, rewrite: Document, document: Document) -> Claim:
    found = rewrite.article.text[deed.span.start : deed.span.end]
    expected = document.article.text[rival.span.start : rival.span.end]
    return Claim(
        judgement=Judgement(
            rule=RULE,
            level=Level.CHANGED,
            rewrite=(deed.span,),
            source=(rival.span,),
            found=found,
            expected=expected,
            confidence=Confidence.HIGH,
            why=(
                f"in the rewrite “{deed.agent.text}” does it to “{deed.patient.text}”",
                f"in the source “{rival.agent.text}” does it to “{rival.patient.text}”",
            ),
        ),
        document=document.id,
    )


def _owner(
    one: owners.Belonging, rival: owners.Belonging, rewrite: Document, document: Document
) -> Claim:
    found = rewrite.article.text[one.span.start : one.span.end]
    expected = document.article.text[rival.span.start : rival.span.end]
    return Claim(
        judgement=Judgement(
            rule=RULE,
            level=Level.CHANGED,
            rewrite=(one.span,),
            source=(rival.span,),
            found=found,
            expected=expected,
            confidence=Confidence.HIGH,
            why=(
                f"in the rewrite it belongs to “{one.owner.text}”",
                f"in the source it belongs to “{rival.owner.text}”",
            ),
        ),
        document=document.id,
    )
