"""Offices of which a country has one, named without their holder."""

from collections.abc import Iterator

from auditor.checks.base import CONFIDENT, Claim, Evidence
from auditor.checks.roles.find import Role, roles
from auditor.checks.roles.kinship import agree
from auditor.checks.roles.words import lexicon
from auditor.facts import Judgement, Level
from auditor.model import Confidence, Document

RULE = "role-changed"

_HIGHEST = frozenset("prime_minister president king queen emperor pope".split())


def exchanged(evidence: Evidence) -> Iterator[Claim]:
    """
    Yield another highest office in the place of one: the prime minister, the president.

    Both linked sentences name exactly one office, no source names the other one anywhere, and
    the rewrite nowhere the source's.
    """
    rewrite = evidence.rewrite
    if lexicon(rewrite.language) is None:
        return
    ours = _all(rewrite)
    for bead in evidence.matching.merged.beads:
        sure = len(bead.rewrite) == len(bead.source) == 1 and bead.confidence >= CONFIDENT
        if not sure or not bead.document or evidence.single:
            continue
        source = evidence.document(bead.document)
        mine = _only(rewrite, bead.rewrite[0])
        other = _only(source, bead.source[0])
        if mine is None or other is None or agree(mine, other):
            continue
        theirs = [role for one in evidence.sources for role in _all(one)]
        if any(agree(mine, role) for role in theirs) or any(agree(other, role) for role in ours):
            continue
        yield Claim(
            judgement=Judgement(
                rule=RULE,
                level=Level.CHANGED,
                rewrite=(mine.span,),
                source=(other.span,),
                found=mine.text,
                expected=other.text,
                confidence=Confidence.MEDIUM,
                why=(f"the source has “{other.text}” and nowhere “{mine.text}”",),
            ),
            document=source.id,
        )


def _all(document: Document) -> list[Role]:
    return [role for one in document.sentences for role in roles(one, document.language)]


def _only(document: Document, number: int) -> Role | None:
    """Return the one role of a sentence, if it is one of the highest offices."""
    found = roles(document.sentences[number], document.language)
    return found[0] if len(found) == 1 and found[0].concepts & _HIGHEST else None
