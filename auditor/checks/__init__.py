"""Checks. A new check is one file here and one line below."""

from auditor.checks.addition import Addition
from auditor.checks.base import Check, Claim, Evidence, Outcome
from auditor.checks.drift import Drift
from auditor.checks.omission import Omission

CHECKS: tuple[Check, ...] = (Drift(), Addition(), Omission())

__all__ = ["CHECKS", "Check", "Claim", "Evidence", "Outcome", "run_checks"]


def run_checks(evidence: Evidence) -> Outcome:
    """Run every check and put their outcomes together."""
    outcomes = [check.run(evidence) for check in CHECKS]
    return Outcome(
        claims=tuple(claim for outcome in outcomes for claim in outcome.claims),
        states=tuple(
            sorted(
                (state for outcome in outcomes for state in outcome.states),
                key=lambda state: state.rule,
            )
        ),
    )
