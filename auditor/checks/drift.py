"""Facts that changed on the way from the source to the rewrite: the one policy over all kinds."""

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from typing import ClassVar

from auditor.checks.base import Claim, Evidence, Outcome
from auditor.checks.conditions import lost_conditions
from auditor.checks.divided import Divided, Scope
from auditor.checks.witness import RULE as MIXED
from auditor.checks.witness import TELLING, Witnesses
from auditor.facts import FACT_KINDS, MOST, Comparison, FactKind, Judgement, Level, View
from auditor.facts.negation import NAME as NEGATION
from auditor.facts.negation import spare
from auditor.model import Bead, CheckState, Mention

# Rules that are owned by a kind; the registry tests that no rule is owned twice.
_RULES = tuple(dict.fromkeys(rule for kind in FACT_KINDS for rule in kind.rules))

_QUOTE = re.compile(r"[“”„«»\"「『]")

# What another source may have: values it has, and those that differ from its own account.
_WITNESSED = frozenset((Level.UNSUPPORTED, Level.CHANGED))

# Kinds whose values are compared on links that are sure by their place alone: a changed value
# is often what made the link unsure.
_VALUES = frozenset(("number", "date", "time", "phase", "quantifier"))

_HELD = "a neighbouring sentence without a sure link may hold it"
_MOVED = "the sentences beside have a denial fewer there: it may have moved"

Pairs = Callable[[], Iterator[tuple[View, View]]]


class Drift:
    """
    Compares the mentions of every bead, kind by kind.

    A value is looked for in its own bead first, then in the whole of that source, then in
    the other sources; facts are compared as drift on sure links only.
    """

    rules: ClassVar[tuple[str, ...]] = (*_RULES, MIXED)

    def run(self, evidence: Evidence) -> Outcome:
        """Compare every bead; count what was examined and what could not be verified."""
        ours = View(evidence.rewrite)
        own = evidence.story.sources
        wholes = {source.id: View(source, own[source.id]) for source in evidence.sources}
        claims: list[Claim] = []
        reasons: dict[str, Counter[str]] = defaultdict(Counter)
        divided, witnesses = Divided(evidence), Witnesses(evidence)
        for bead in evidence.matching.merged.beads:
            if not bead.rewrite:
                continue
            scene = Scene(ours, wholes)
            looks = self._looks(bead, divided.scope(bead), evidence, scene)
            closer = looks
            if divided.hemmed:
                closer = self._looks(bead, divided.scope(bead, hemmed=True), evidence, scene)
            beside = partial(_pairs, bead, evidence, divided)
            for kind in FACT_KINDS:
                near = closer if kind.name in _VALUES else looks
                for claim in _claims(kind, near, witnesses, beside):
                    judgement = claim.judgement
                    if judgement.level is Level.UNVERIFIABLE:
                        reasons[judgement.rule].update(judgement.why[:1])
                    else:
                        claims.append(claim)
        claims += [*_again(claims, ours), *lost_conditions(evidence, divided)]
        several = len(evidence.sources) > 1
        mixed = CheckState(
            rule=MIXED,
            state="ran" if several else "not-applicable",
            examined=len(ours.sentences) if several else 0,
            reason="" if several else "one source",
        )
        states = (*_states(ours, wholes, reasons), mixed)
        return Outcome(claims=tuple(claims), states=states)

    def _looks(
        self, bead: Bead, scope: Scope | None, evidence: Evidence, scene: "Scene"
    ) -> "Looks":
        known = bead.document in scene.sources
        home = bead.document if known else next(iter(scene.sources))
        scope = scope if known else None

        def look(rewrite: View, source: View | None) -> Comparison:
            return Comparison(
                rewrite=rewrite,
                source=source,
                whole_rewrite=scene.rewrite,
                whole_source=scene.sources[home],
                confidence=bead.confidence,
                single=evidence.single,
            )

        if evidence.single:
            return Looks(home, look(scene.rewrite, scene.sources[home] if scope else None))
        if scope is None:
            return Looks(home, look(View(evidence.rewrite, bead.rewrite), None))
        document = evidence.document(home)
        rewrite, source = View(evidence.rewrite, scope.rewrite), View(document, scope.source)
        rest = tuple(i for i in bead.rewrite if i not in scope.rewrite)
        return Looks(
            home,
            look(rewrite, source),
            unsure=look(View(evidence.rewrite, rest), None) if rest else None,
            beside_rewrite=_alone(View(evidence.rewrite, scope.beside_rewrite), source),
            beside_source=_alone(rewrite, View(document, scope.beside_source)),
        )


@dataclass(frozen=True, slots=True)
class Scene:
    """Both sides as a whole; sources by their id."""

    rewrite: View
    sources: dict[str, View]


@dataclass(frozen=True, slots=True)
class Looks:
    """
    How a bead is looked at: its sure part against each other, and what may excuse a difference.

    `unsure` are sentences of the bead that are only looked for in the whole source. In
    `beside_rewrite` and `beside_source` one side is replaced by its neighbours without a sure
    link: a difference that is not there may be none.
    """

    home: str
    narrow: Comparison
    unsure: Comparison | None = None
    beside_rewrite: Comparison | None = None
    beside_source: Comparison | None = None


def _alone(rewrite: View, source: View) -> Comparison | None:
    """Compare two views as if there were nothing else; None where one of them is empty."""
    if not rewrite.indices or not source.indices:
        return None
    return Comparison(
        rewrite=rewrite, source=source, whole_rewrite=rewrite, whole_source=source, single=True
    )


def _pairs(bead: Bead, evidence: Evidence, divided: Divided) -> Iterator[tuple[View, View]]:
    """Yield both sides of the beads next to this one."""
    document = evidence.document(bead.document)
    for other in divided.beside(bead):
        yield View(evidence.rewrite, other.rewrite), View(document, other.source)


def _moved(judgement: Judgement, beside: Pairs) -> bool:
    """Tell whether a denial more on one side is one fewer in the beads next to it."""
    pairs = beside()
    if judgement.found:
        return any(spare(source, rewrite, implied=True) for rewrite, source in pairs)
    return any(spare(rewrite, source, implied=False) for rewrite, source in pairs)


def _claims(kind: FactKind, looks: Looks, witnesses: Witnesses, beside: Pairs) -> Iterator[Claim]:
    for comparison in (looks.narrow, looks.unsure):
        if comparison is None:
            continue
        for judgement in kind.compare(comparison):
            if judgement.level in _WITNESSED:
                other = witnesses.claim(kind, judgement, comparison, looks.home)
                if other is not None:
                    yield other
                    continue
            if comparison is looks.narrow and _excused(judgement, kind, looks):
                yield Claim(judgement=_unverifiable(judgement.rule))
                continue
            denial = kind.name == NEGATION and judgement.level is not Level.UNVERIFIABLE
            if denial and comparison is looks.narrow and _moved(judgement, beside):
                yield Claim(judgement=_unverifiable(judgement.rule, _MOVED))
                continue
            yield Claim(judgement=judgement, document=looks.home if judgement.source else "")


def _excused(judgement: Judgement, kind: FactKind, looks: Looks) -> bool:
    """Tell whether a neighbour without a sure link may hold what one side lacks."""
    if judgement.level in {Level.UNVERIFIABLE, Level.COARSER, Level.UNSUPPORTED}:
        return False
    beside = looks.beside_source if judgement.found else looks.beside_rewrite
    if beside is None:
        return False
    if kind.name not in TELLING:
        if judgement.found:
            return beside.source is not None and judgement.found in beside.source.text
        held = any(not _quoted(m, beside.rewrite) for m in beside.rewrite.mentions(kind.name))
        return held and not _told(judgement, kind, beside)
    return not _told(judgement, kind, beside)


def _quoted(mention: Mention, view: View) -> bool:
    """Tell whether it stands in a sentence of somebody else's words, which hold nothing else."""
    return _QUOTE.search(view.document.sentences[mention.sentence].text) is not None


def _told(judgement: Judgement, kind: FactKind, comparison: Comparison) -> bool:
    """Tell whether a comparison comes to the same difference."""
    for other in kind.compare(comparison):
        if other.level is Level.UNVERIFIABLE:
            continue
        if judgement.found and other.rewrite[:1] == judgement.rewrite[:1]:
            return True
        if not judgement.found and other.source == judgement.source:
            return True
    return False


def _unverifiable(rule: str, why: str = _HELD) -> Judgement:
    return Judgement(rule=rule, level=Level.UNVERIFIABLE, rewrite=(), why=(why,))


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


def _states(
    ours: View, wholes: dict[str, View], reasons: dict[str, Counter[str]]
) -> Iterator[CheckState]:
    for kind in FACT_KINDS:
        examined = len(ours.mentions(kind.name))
        cut = sum(
            len(row) == MOST
            for view in (ours, *wholes.values())
            for row in view.document.mentions.get(kind.name, ())
        )
        if cut:
            for rule in kind.rules:
                reasons[rule][f"only the first {MOST} of a sentence are compared"] += cut
        theirs = sum(len(whole.mentions(kind.name)) for whole in wholes.values())
        for rule in kind.rules:
            told = reasons.get(rule)
            if told:
                reason = "; ".join(f"{text} ({n}×)" for text, n in sorted(told.items()))
                yield CheckState(
                    rule=rule, state="not-verifiable", examined=examined, reason=reason
                )
            elif examined or theirs:
                yield CheckState(rule=rule, state="ran", examined=examined)
            else:
                yield CheckState(
                    rule=rule, state="not-applicable", reason=f"no {kind.name} in either text"
                )
