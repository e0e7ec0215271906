"""Offices, ranks, trades and kin of people, held against those that the sources give them."""

from collections.abc import Iterator
from functools import cached_property
from typing import ClassVar

from auditor.checks.base import Claim, Evidence, Outcome
from auditor.checks.quotes.speakers import only
from auditor.checks.roles.find import bearers, changes, roles
from auditor.checks.roles.kinship import agree, excludes, is_office
from auditor.checks.roles.role import Bearer, Role
from auditor.checks.roles.slots import exchanged
from auditor.checks.roles.words import MODIFIERS, lexicon
from auditor.facts import Judgement, Level, View
from auditor.facts.names.index import Index, index
from auditor.facts.names.match import Verdict, match
from auditor.model import CheckState, Confidence, Document, Sentence

__all__ = ["Roles"]

RULE = "role-changed"

_TELLING = 4  # letters of a name by which a person is found on the other side


class Roles:
    """
    Looks at names that stand beside a role on both sides.

    A person may have several roles: one that any sentence of a source that names the person
    has, in any wording, is not told. Broader words and other titles of one office agree.
    """

    rules: ClassVar[tuple[str, ...]] = (RULE,)

    def run(self, evidence: Evidence) -> Outcome:
        """Compare the roles of every name that stands on both sides."""
        rewrite = evidence.rewrite
        languages = {one.language for one in (rewrite, *evidence.sources)}
        missing = sorted(one for one in languages if lexicon(one) is None)
        claims: list[Claim] = []
        examined = 0
        if lexicon(rewrite.language) is not None:
            sides = [_Side(source) for source in evidence.sources if lexicon(source.language)]
            for sentence in rewrite.sentences:
                for bearer in bearers(sentence, rewrite):
                    examined += 1
                    claims += _claims(bearer, sentence, rewrite, sides)
        told = {span for claim in claims for span in claim.judgement.rewrite}
        claims += [c for c in exchanged(evidence) if not told & set(c.judgement.rewrite)]
        return Outcome(claims=tuple(claims), states=(_state(examined, missing),))


def _state(examined: int, missing: list[str]) -> CheckState:
    if missing:
        reason = f"no table of roles for {', '.join(missing)}"
        return CheckState(rule=RULE, state="not-verifiable", examined=examined, reason=reason)
    if examined:
        return CheckState(rule=RULE, state="ran", examined=examined)
    return CheckState(rule=RULE, state="not-applicable", reason="no role beside a name")


class _Side:
    """A source, with the index of those of its sentences that name a role."""

    def __init__(self, document: Document) -> None:
        self.document = document

    @cached_property
    def _telling(self) -> list[tuple[Sentence, Index]]:
        return [
            (sentence, index(View(self.document, (sentence.index,))))
            for sentence in self.document.sentences
            if roles(sentence, self.document.language)
        ]

    def naming(self, bearer: Bearer, language: str) -> Iterator[Sentence]:
        """Yield those that have the last word of the name, surely or perhaps."""
        names = [m.surface for m in bearer.names if len(m.surface) >= _TELLING]
        if not names:
            return
        for sentence, where in self._telling:
            if match(names[-1], language, where).verdict not in {
                Verdict.ABSENT,
                Verdict.UNKNOWABLE,
            }:
                yield sentence


def _claims(
    bearer: Bearer, sentence: Sentence, rewrite: Document, sides: list[_Side]
) -> Iterator[Claim]:
    theirs: list[tuple[Role, _Side]] = []
    around: list[Role] = []
    for side in sides:
        for other in side.naming(bearer, rewrite.language):
            around += roles(other, side.document.language)
            for rival in bearers(other, side.document):
                if _same(bearer, rival, rewrite.language, side):
                    theirs += [(role, side) for role in rival.roles]
    if not theirs:
        return
    for role in bearer.roles:
        against = [(other, side) for other, side in theirs if excludes(role, other)]
        if not against and not any(agree(role, other) for other, _ in theirs):
            continue
        changed = _changed(role, against or theirs, around, sentence, rewrite)
        if changed is None:
            continue
        origin, side, why = changed
        yield Claim(
            judgement=Judgement(
                rule=RULE,
                level=Level.CHANGED,
                rewrite=(role.span,),
                source=(origin.span,),
                found=role.text,
                expected=origin.text,
                confidence=Confidence.MEDIUM,
                why=(why, f"both stand beside “{bearer.names[-1].surface}”"),
            ),
            document=side.document.id,
        )


def _same(bearer: Bearer, rival: Bearer, language: str, side: _Side) -> bool:
    """Tell whether two bearers are one person: the last words of their names match."""
    alone = only(tuple(m.surface for m in rival.names), side.document.language)
    return match(bearer.names[-1].surface, language, alone).verdict is Verdict.SAME


def _changed(
    role: Role,
    theirs: list[tuple[Role, _Side]],
    around: list[Role],
    sentence: Sentence,
    rewrite: Document,
) -> tuple[Role, _Side, str] | None:
    alike = [(other, side) for other, side in theirs if agree(role, other)]
    if not alike:
        if any(agree(role, other) for other in around):
            return None
        origin, side = theirs[0]
        return origin, side, f"the source has “{origin.text}” and nowhere “{role.text}”"
    written = changes(sentence, rewrite.language)
    if not is_office(role):
        return None
    for modifier in MODIFIERS:
        if modifier in role.modifiers:
            if not any(modifier in other.modifiers for other in (*around, *(o for o, _ in alike))):
                origin, side = alike[0]
                return origin, side, f"the source does not say “{modifier}”"
        elif modifier not in written and all(modifier in o.modifiers for o, _ in alike):
            origin, side = alike[0]
            return origin, side, f"the source says “{modifier}”, the rewrite does not"
    return None
