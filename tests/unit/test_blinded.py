"""Without one detector exactly the expectations fail that name its rules."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from auditor.cases.case import find, load
from auditor.cases.run import check
from auditor.checks import CHECKS, Check, Evidence, Outcome
from auditor.facts import FACT_KINDS, Comparison, FactKind, Judgement

CASES = Path(__file__).parents[2] / "fixtures" / "cases"
PATHS = tuple(find([CASES]))


def blind(kind: FactKind, monkeypatch: pytest.MonkeyPatch) -> None:
    def compare(_: FactKind, __: Comparison) -> Iterator[Judgement]:
        return iter(())

    monkeypatch.setattr(type(kind), "compare", compare)


def failing() -> set[tuple[str, str]]:
    return {
        (outcome.case.name, verdict.name.partition("[")[0])
        for outcome in map(check, PATHS)
        for verdict in outcome.failures
    }


def expecting(rules: tuple[str, ...]) -> set[tuple[str, str]]:
    """Return the cases whose expectations of a finding name one of these rules."""
    return {
        (case.name, one.rule)
        for case in map(load, PATHS)
        for one in case.findings
        if one.rule in rules and not one.known_miss
    }


def test_every_case_holds_with_all_detectors() -> None:
    assert failing() == set()


@pytest.mark.parametrize("kind", FACT_KINDS, ids=lambda kind: kind.name)
def test_a_blinded_kind_fails_its_own_expectations_only(
    kind: FactKind, monkeypatch: pytest.MonkeyPatch
) -> None:
    wanted = expecting(kind.rules)
    blind(kind, monkeypatch)
    assert failing() == wanted


@pytest.mark.parametrize(
    "one",
    [check for check in CHECKS if type(check).__name__ != "Drift"],
    ids=lambda c: type(c).__name__,
)
def test_a_blinded_check_fails_its_own_expectations_only(
    one: Check, monkeypatch: pytest.MonkeyPatch
) -> None:
    wanted = expecting(one.rules)

    def run(_: Check, __: Evidence) -> Outcome:
        return Outcome(claims=(), states=())

    monkeypatch.setattr(type(one), "run", run)
    failed = failing()
    # What a quotation or a speaker explains is told by itself again once nothing explains it.
    uncovered = {
        (case, name)
        for case, name in failed - wanted
        if case in {named for named, _ in wanted}
        and (name == "no-other-findings" or name.startswith("silent:"))
    }
    assert failed - uncovered == wanted
    assert not uncovered or type(one).__name__ in {"Quotes", "Attribution"}
