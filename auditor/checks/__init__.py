"""Checks. A new check is one file here and one line below; the order is that of running."""

from dataclasses import replace

from auditor.checks.addition import Addition
from auditor.checks.attribution import Attribution
from auditor.checks.base import Check, Claim, Evidence, Outcome
from auditor.checks.drift import Drift
from auditor.checks.omission import Omission
from auditor.checks.quotes import Quotes
from auditor.checks.relations import Relations
from auditor.checks.residue import Residue
from auditor.checks.roles import Roles
from auditor.checks.story import Story, story_of
from auditor.model import CheckState
from auditor.model.rules import RULES

CHECKS: tuple[Check, ...] = (
    Drift(),
    Addition(),
    Omission(),
    Residue(),
    Attribution(),
    Roles(),
    Relations(),
    Quotes(),
)

__all__ = ["CHECKS", "Check", "Claim", "Evidence", "Outcome", "Story", "run_checks", "story_of"]


def run_checks(evidence: Evidence) -> Outcome:
    """
    Run every check and put their outcomes together.

    A rule that no check looks at is told so: silence is not “clean”.
    """
    outcomes: list[Outcome] = []
    for check in CHECKS:
        outcome = check.run(evidence)
        outcomes.append(outcome)
        held = evidence.claims
        if outcome.refuted:
            held = tuple(claim for claim in held if claim not in outcome.refuted)
        if outcome.claims or held != evidence.claims:
            evidence = replace(evidence, claims=(*held, *outcome.claims))
    owned = {rule for check in CHECKS for rule in check.rules}
    missing = tuple(
        CheckState(rule=rule, state="not-verifiable", reason="this version has no check for it")
        for rule in RULES
        if rule not in owned
    )
    return Outcome(
        claims=evidence.claims,
        states=tuple(
            sorted(
                (*missing, *(state for outcome in outcomes for state in outcome.states)),
                key=lambda state: state.rule,
            )
        ),
    )
