"""Roles of linked sentences that no name need carry: the governor, the mayor."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from auditor.checks.base import Claim, Evidence
from auditor.checks.divided import Divided
from auditor.checks.roles.find import bearers, changes, roles
from auditor.checks.roles.kinship import agree, is_office, rivals
from auditor.checks.roles.role import Role
from auditor.checks.roles.words import MODIFIERS, lexicon
from auditor.facts import Judgement, Level
from auditor.facts.names.forms import is_cased
from auditor.model import Bead, Confidence, Document, Sentence, Span

RULE = "role-changed"

_MOST = 20  # roles of a sentence; more are a list


@dataclass(frozen=True)
class _Side:
    """Linked sentences of one side with their roles, and all roles of that side."""

    document: Document
    sentences: tuple[Sentence, ...]
    here: tuple[Role, ...]
    all: tuple[Role, ...]

    @cached_property
    def modifiers(self) -> frozenset[str]:
        """What the words of the sentences, beside a role or not, may do to a role."""
        written = {c for s in self.sentences for c in changes(s, self.document.language)}
        return frozenset(written.union(*(role.modifiers for role in self.here)))

    @cached_property
    def named(self) -> frozenset[Span] | None:
        """The roles beside names; None where names cannot be seen."""
        if not is_cased(self.document.language):
            return None
        beside = [bearer for s in self.sentences for bearer in bearers(s, self.document)]
        return frozenset(role.span for bearer in beside for role in bearer.roles)


def exchanged(evidence: Evidence) -> Iterator[Claim]:
    """
    Yield another role, or a role with or without deputy, former, acting, in the place of one.

    All other roles of the two sentences must agree, one by one. No source has the rewrite's
    role anywhere, and the rewrite nowhere the source's.
    """
    rewrite = evidence.rewrite
    if lexicon(rewrite.language) is None:
        return
    divided = Divided(evidence)
    everything = {
        one.id: tuple(role for s in one.sentences for role in roles(s, one.language))
        for one in (rewrite, *evidence.sources)
    }
    for bead in evidence.matching.merged.beads:
        pair = _linked(bead, evidence, divided)
        if pair is None:
            continue
        mine, other, source = pair
        if lexicon(source.language) is None:
            continue
        ours = _side(rewrite, mine, everything[rewrite.id])
        theirs = _side(source, other, everything[source.id])
        yield from _compared(ours, theirs)


def _linked(
    bead: Bead, evidence: Evidence, divided: Divided
) -> tuple[tuple[int, ...], tuple[int, ...], Document] | None:
    if evidence.single:
        return (0,), (0,), evidence.sources[0]
    scope = divided.scope(bead) if bead.document else None
    if scope is None or len(scope.rewrite) != 1 or len(scope.source) != 1:
        return None
    if scope.beside_rewrite or scope.beside_source:
        return None
    return scope.rewrite, scope.source, evidence.document(bead.document)


def _side(document: Document, indices: tuple[int, ...], everything: tuple[Role, ...]) -> _Side:
    sentences = tuple(document.sentences[i] for i in indices)
    here = tuple(role for s in sentences for role in roles(s, document.language))
    return _Side(document, sentences, here, everything)


def _compared(ours: _Side, theirs: _Side) -> Iterator[Claim]:
    if max(len(ours.here), len(theirs.here)) > _MOST:
        return
    pairs, rest, left = _paired(ours.here, theirs.here)
    if len(rest) == len(left) == 1 and _alike(rest[0], left[0], ours, theirs):
        mine, other = rest[0], left[0]
        taken = {id(role) for pair in pairs for role in pair}
        strange = not any(_has(mine, role, taken) for role in theirs.all)
        gone = not any(_has(other, role, taken) for role in ours.all)
        if rivals(mine, other) and strange and gone:
            why = f"the source has “{other.text}” and nowhere “{mine.text}”"
            yield _claim(mine, other, why, theirs.document)
    if rest or left:
        return
    for mine, other in pairs:
        if not is_office(mine) or not is_office(other) or not _alike(mine, other, ours, theirs):
            continue
        alone = sum(_same(mine, role) for role in ours.here) == 1
        if not alone or sum(_same(other, role) for role in theirs.here) != 1:
            continue
        for modifier in MODIFIERS:
            if modifier in mine.modifiers and modifier not in theirs.modifiers:
                why = f"the source does not say “{modifier}”"
            elif modifier in other.modifiers and modifier not in ours.modifiers:
                why = f"the source says “{modifier}”, the rewrite does not"
            else:
                continue
            if any(modifier in role.modifiers and _same(mine, role) for role in theirs.all) and (
                modifier in mine.modifiers
            ):
                continue
            if any(modifier in role.modifiers and _same(other, role) for role in ours.all) and (
                modifier in other.modifiers
            ):
                continue
            yield _claim(mine, other, why, theirs.document)
            break


def _alike(mine: Role, other: Role, ours: _Side, theirs: _Side) -> bool:
    """Tell whether both roles stand beside a name, or neither; scripts without capitals hide it."""
    if ours.named is None or theirs.named is None:
        return True
    return (mine.span in ours.named) == (other.span in theirs.named)


def _paired(
    ours: tuple[Role, ...], theirs: tuple[Role, ...]
) -> tuple[list[tuple[Role, Role]], list[Role], list[Role]]:
    """Pair roles that agree, those of one concept first; return pairs and what is left over."""
    pairs: list[tuple[Role, Role]] = []
    rest, left = list(ours), list(theirs)
    for fits in (_shares, _same):
        for mine in tuple(rest):
            other = next((role for role in left if fits(mine, role)), None)
            if other is not None:
                pairs.append((mine, other))
                rest.remove(mine)
                left.remove(other)
    return pairs, rest, left


def _shares(mine: Role, other: Role) -> bool:
    return bool(mine.concepts & other.concepts) and agree(mine, other)


def _has(mine: Role, role: Role, taken: set[int]) -> bool:
    """Tell whether a role is one that is looked for; one paired already is only if named alike."""
    if mine.portfolio and not mine.concepts & role.concepts and not role.portfolio:
        return False  # who heads a laboratory is no minister of finance
    return _shares(mine, role) or (id(role) not in taken and _same(mine, role))


def _same(mine: Role, other: Role) -> bool:
    return agree(mine, other) and not rivals(mine, other)


def _claim(mine: Role, other: Role, why: str, source: Document) -> Claim:
    return Claim(
        judgement=Judgement(
            rule=RULE,
            level=Level.CHANGED,
            rewrite=(mine.span,),
            source=(other.span,),
            found=mine.text,
            expected=other.text,
            confidence=Confidence.MEDIUM,
            why=(why, "both stand in linked sentences whose other roles agree"),
        ),
        document=source.id,
    )
