"""Right names, numbers and roles, bound to the wrong one."""

from collections.abc import Iterator
from itertools import product
from typing import ClassVar

from auditor.checks.base import Claim, Evidence, Outcome
from auditor.checks.divided import Divided
from auditor.checks.relations import deeds, figures, occasions, origins, owners
from auditor.checks.relations.grammar import grammar
from auditor.checks.relations.people import People, Person, people
from auditor.facts import Judgement, Level
from auditor.model import Bead, CheckState, Confidence, Document, Mention, Sentence

__all__ = ["Relations"]

RULE = "relation-swapped"

_FEWEST = 2
_TITLED = 4  # words of names; two with a country each have as many
_MOST = 9  # pairs of sentences of one link; more is no link of sentences


class Relations:
    """
    Looks at linked pairs of sentences that have the same names.

    Told are numbers of a list that changed places, a deed whose doer and sufferer did, and
    something that belongs to another of the names.
    Order alone proves nothing: the verb must be known, and the voice be read.
    """

    rules: ClassVar[tuple[str, ...]] = (RULE,)

    def run(self, evidence: Evidence) -> Outcome:
        """Compare the sentences of every sure link, each with each."""
        claims: list[Claim] = []
        examined = 0
        divided = Divided(evidence)
        for bead in evidence.matching.merged.beads:
            for sentence, source, document in _pairs(bead, evidence, divided):
                texts = (sentence, evidence.rewrite, source, document)
                claims += [
                    _occasion(*found, evidence.rewrite, document)
                    for found in occasions.swapped(*texts)
                ]
                numbers = evidence.rewrite.mentions.get("number", ())
                listed = bool(numbers) and len(numbers[sentence.index]) > 1
                owned = owners.tells(sentence, evidence.rewrite.language)
                names = evidence.rewrite.mentions.get("name")
                named = names is not None and len(names[sentence.index]) >= _TITLED
                told = _tells(sentence, evidence.rewrite.language)
                if not (listed or owned or named or told):
                    continue
                both = people(sentence, evidence.rewrite, source, document)
                if both is None or len(both.ours) < _FEWEST:
                    continue
                examined += 1
                sides = (both.ours, sentence, evidence.rewrite, both.theirs, source, document)
                if listed and both.complete:
                    claims += [_figure(*found, document) for found in figures.swapped(*sides)][:1]
                if owned and both.complete:
                    claims += [
                        _owner(one, rival, evidence.rewrite, document)
                        for one, rival in owners.swapped(*sides)
                    ]
                if named:
                    tongues = (evidence.rewrite.language, document.language)
                    found = origins.swapped(
                        both.ours, sentence, tongues[0], both.theirs, source, tongues[1]
                    )
                    claims += [
                        _origin(one, rival, evidence.rewrite, document) for one, rival in found
                    ]
                claims += _deeds(both, sentence, source, document, evidence)
        kept = {claim.judgement.rewrite: claim for claim in reversed(claims)}
        claims = [claim for claim in claims if kept[claim.judgement.rewrite] is claim]
        return Outcome(claims=tuple(claims), states=(_state(examined, evidence),))


def _tells(sentence: Sentence, language: str) -> bool:
    known = grammar(language)
    return known is not None and known.tells(sentence.text)


def _deeds(
    both: People, sentence: Sentence, source: Sentence, document: Document, evidence: Evidence
) -> Iterator[Claim]:
    rewrite = evidence.rewrite
    languages = (rewrite.language, document.language)
    mine = list(deeds.deeds(both.ours, sentence, languages[0], both.theirs, languages[1]))
    if not mine:
        return
    theirs = list(deeds.deeds(both.theirs, source, languages[1], both.ours, languages[0]))
    for deed, rival in deeds.swapped(mine, theirs):
        if not _stated(deed, sentence, document, rewrite):
            yield _deed(deed, rival, rewrite, document)


def _stated(deed: deeds.Deed, sentence: Sentence, document: Document, rewrite: Document) -> bool:
    """Tell whether any sentence of the source has the deed as the rewrite has it."""
    wanted = (deed.concept, deed.agent.text, deed.patient.text)
    for other in document.sentences:
        both = people(sentence, rewrite, other, document)
        if both is None or len(both.ours) < _FEWEST:
            continue
        names = {person.ident: person.text for person in both.ours}
        found = deeds.deeds(both.theirs, other, document.language, both.ours, rewrite.language)
        if any((d.concept, names[d.agent.ident], names[d.patient.ident]) == wanted for d in found):
            return True
    return False


def _state(examined: int, evidence: Evidence) -> CheckState:
    languages = {one.language for one in (evidence.rewrite, *evidence.sources)}
    missing = sorted(one for one in languages if grammar(one) is None)
    if missing:
        reason = f"who did what is not read in {', '.join(missing)}"
        return CheckState(rule=RULE, state="not-verifiable", examined=examined, reason=reason)
    if examined:
        return CheckState(rule=RULE, state="ran", examined=examined)
    reason = "no linked sentences with the same two names"
    return CheckState(rule=RULE, state="not-applicable", reason=reason)


def _pairs(
    bead: Bead, evidence: Evidence, divided: Divided
) -> Iterator[tuple[Sentence, Sentence, Document]]:
    """Yield each sure sentence of a link with each sure sentence of its source."""
    if evidence.single:
        source = evidence.sources[0]
        yield evidence.rewrite.sentences[0], source.sentences[0], source
        return
    scope = divided.scope(bead) if bead.document else None
    if scope is None or len(scope.rewrite) * len(scope.source) > _MOST:
        return
    document = evidence.document(bead.document)
    for mine, other in product(scope.rewrite, scope.source):
        yield evidence.rewrite.sentences[mine], document.sentences[other], document


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


def _origin(
    one: origins.Origin, rival: origins.Origin, rewrite: Document, document: Document
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
                f"the rewrite has “{found}”, the source “{expected}”",
                "the two names have each other's countries",
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


def _occasion(
    one: occasions.Occasion, rival: occasions.Occasion, rewrite: Document, document: Document
) -> Claim:
    found, expected = " ".join(one.owner), " ".join(rival.owner)
    return Claim(
        judgement=Judgement(
            rule=RULE,
            level=Level.CHANGED,
            rewrite=(one.span,),
            source=(rival.span,),
            found=rewrite.article.text[one.span.start : one.span.end],
            expected=document.article.text[rival.span.start : rival.span.end],
            confidence=Confidence.MEDIUM,
            why=(
                f"in the rewrite it belongs to “{found}”",
                f"in the source it belongs to “{expected}”",
            ),
        ),
        document=document.id,
    )
