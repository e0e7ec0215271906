"""Right names, numbers and roles, bound to the wrong one."""

from collections.abc import Iterator
from itertools import product
from typing import ClassVar

from auditor.checks.base import Claim, Evidence, Outcome
from auditor.checks.divided import Divided
from auditor.checks.relations import deeds, elsewhere, figures, occasions, origins, owners
from auditor.checks.relations.grammar import grammar
from auditor.checks.relations.people import People, Person, people
from auditor.facts import Judgement, Level, View
from auditor.model import Bead, CheckState, Confidence, Document, Mention, Sentence, Span

__all__ = ["Relations"]

RULE = "relation-swapped"

_FEWEST = 2
_TITLED = 4  # words of names; two with a country each have as many
_LIKELY = 0.5  # confidence from which a sentence is told by another one
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
        rewrite = evidence.rewrite
        places = None if evidence.single else _Places(evidence, divided)
        for bead in evidence.matching.merged.beads:
            claims += places.claims(bead) if places is not None else ()
            for sentence, source, document in _pairs(bead, evidence, divided):
                owned = owners.tells(sentence, rewrite.language)
                if owned:
                    claims += _occasions(sentence, source, document, rewrite)
                listed = _count("number", sentence, rewrite) > 1
                named = _count("name", sentence, rewrite) >= _TITLED
                if not (listed or owned or named or _tells(sentence, rewrite.language)):
                    continue
                both = people(sentence, rewrite, source, document)
                if both is None or len(both.ours) < _FEWEST:
                    continue
                examined += 1
                sides = (both.ours, sentence, rewrite, both.theirs, source, document)
                if listed and both.complete:
                    claims += [_figure(*found, document) for found in figures.swapped(*sides)][:1]
                if owned and both.complete:
                    claims += [
                        _owner(one, rival, rewrite, document)
                        for one, rival in owners.swapped(*sides)
                    ]
                if named:
                    claims += _origins(both, sentence, source, document, rewrite)
                claims += _deeds(both, sentence, source, document, rewrite)
        kept = {claim.judgement.rewrite: claim for claim in reversed(claims)}
        claims = [claim for claim in claims if kept[claim.judgement.rewrite] is claim]
        return Outcome(claims=tuple(claims), states=(_state(examined, evidence),))


class _Places:
    """Looks for names of the article that stand in each other's sentences."""

    def __init__(self, evidence: Evidence, divided: Divided) -> None:
        self._divided = divided
        self._rewrite = View(evidence.rewrite)
        self._sources = {source.id: View(source) for source in evidence.sources}
        beads = [b for b in evidence.matching.merged.beads if b.confidence >= _LIKELY]
        self._told = frozenset(i for b in beads if b.source for i in b.rewrite)
        self._linked = {
            source.id: frozenset(
                j for b in beads if b.rewrite and b.document == source.id for j in b.source
            )
            for source in evidence.sources
        }
        self._changed = [
            span
            for claim in evidence.claims
            if claim.judgement.level in {Level.CHANGED, Level.MISSPELT}
            for span in claim.judgement.rewrite
        ]

    def claims(self, bead: Bead) -> Iterator[Claim]:
        """Yield what one link shows."""
        scope = self._divided.scope(bead) if bead.document else None
        if scope is None:
            return
        source = self._sources[bead.document]
        linked = self._told, self._linked[bead.document]
        rewrite, document = self._rewrite.document, source.document
        for ours, theirs in elsewhere.misplaced(scope, self._rewrite, source, linked):
            if any(ours.overlaps(span) for span in self._changed):
                continue
            gained, lost = _text(ours, rewrite), _text(theirs, document)
            yield _claim(
                (ours, rewrite),
                (theirs, document),
                why=(
                    f"the rewrite has “{gained}”, the source “{lost}”",
                    f"the source has “{gained}” elsewhere",
                ),
                confidence=Confidence.MEDIUM,
            )


def _tells(sentence: Sentence, language: str) -> bool:
    known = grammar(language)
    return known is not None and known.tells(sentence.text)


def _count(kind: str, sentence: Sentence, document: Document) -> int:
    rows = document.mentions.get(kind)
    return len(rows[sentence.index]) if rows else 0


def _occasions(
    sentence: Sentence, source: Sentence, document: Document, rewrite: Document
) -> Iterator[Claim]:
    for one, rival in occasions.swapped(sentence, rewrite, source, document):
        yield _claim(
            (one.span, rewrite),
            (rival.span, document),
            why=(
                f"in the rewrite it belongs to “{' '.join(one.owner)}”",
                f"in the source it belongs to “{' '.join(rival.owner)}”",
            ),
            confidence=Confidence.MEDIUM,
        )


def _origins(
    both: People, sentence: Sentence, source: Sentence, document: Document, rewrite: Document
) -> Iterator[Claim]:
    sides = (both.ours, sentence, rewrite.language, both.theirs, source, document.language)
    for one, rival in origins.swapped(*sides):
        found, expected = _text(one.span, rewrite), _text(rival.span, document)
        yield _claim(
            (one.span, rewrite),
            (rival.span, document),
            why=(
                f"the rewrite has “{found}”, the source “{expected}”",
                "the two names have each other's countries",
            ),
        )


def _deeds(
    both: People, sentence: Sentence, source: Sentence, document: Document, rewrite: Document
) -> Iterator[Claim]:
    languages = (rewrite.language, document.language)
    mine = list(deeds.deeds(both.ours, sentence, languages[0], both.theirs, languages[1]))
    if not mine:
        return
    theirs = list(deeds.deeds(both.theirs, source, languages[1], both.ours, languages[0]))
    for deed, rival in deeds.swapped(mine, theirs):
        if not _stated(deed, sentence, document, rewrite):
            yield _claim(
                (deed.span, rewrite),
                (rival.span, document),
                why=(
                    f"in the rewrite “{deed.agent.text}” does it to “{deed.patient.text}”",
                    f"in the source “{rival.agent.text}” does it to “{rival.patient.text}”",
                ),
            )


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


def _owner(
    one: owners.Belonging, rival: owners.Belonging, rewrite: Document, document: Document
) -> Claim:
    return _claim(
        (one.span, rewrite),
        (rival.span, document),
        why=(
            f"in the rewrite it belongs to “{one.owner.text}”",
            f"in the source it belongs to “{rival.owner.text}”",
        ),
    )


def _figure(person: Person, mine: Mention, theirs: Mention, document: Document) -> Claim:
    return Claim(
        judgement=Judgement(
            rule=RULE,
            level=Level.CHANGED,
            rewrite=(mine.span,),
            source=(theirs.span,),
            found=f"{person.text}: {mine.surface}",
            expected=f"{person.text}: {theirs.surface}",
            confidence=Confidence.HIGH,
            why=(
                "both sides have the same names and numbers, one beside the other",
                f"the rewrite gives “{mine.surface}” to “{person.text}”",
                f"the source gives “{theirs.surface}” to it",
            ),
        ),
        document=document.id,
    )


def _text(span: Span, document: Document) -> str:
    return document.article.text[span.start : span.end]


def _claim(
    ours: tuple[Span, Document],
    theirs: tuple[Span, Document],
    *,
    why: tuple[str, ...],
    confidence: Confidence = Confidence.HIGH,
) -> Claim:
    """Claim that the words of the rewrite bind otherwise than those of the source."""
    return Claim(
        judgement=Judgement(
            rule=RULE,
            level=Level.CHANGED,
            rewrite=(ours[0],),
            source=(theirs[0],),
            found=_text(*ours),
            expected=_text(*theirs),
            confidence=confidence,
            why=why,
        ),
        document=theirs[1].id,
    )
