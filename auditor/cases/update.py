"""Bring the expectations of a case up to what is found now; comments and order stay."""

import difflib
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from auditor.cases.case import Expectation
from auditor.cases.compare import matches
from auditor.cases.run import Outcome
from auditor.errors import ConfigError
from auditor.model import Finding, Severity

if TYPE_CHECKING:
    from tomlkit.items import Table

__all__ = ["refuse_in_ci", "update"]


def refuse_in_ci(environ: Mapping[str, str]) -> None:
    """Raise ConfigError on a build server: expectations are changed by people."""
    if environ.get("CI", "").lower() not in {"", "0", "false"}:
        raise ConfigError(
            "expectations are not updated in CI", hint="run --update at home and commit the diff"
        )


def update(outcome: Outcome, *, prune: bool = False) -> str:
    """
    Rewrite the case file and return the difference (unified, empty: none).

    Findings that nobody expected are added, changed ones corrected, solved misses cleared.
    What is expected and not found any more stays, unless `prune` is set. Raise ConfigError
    where the case could not be audited: then nothing is known about its findings.
    """
    if not outcome.audited:
        raise ConfigError(f"{outcome.case.name} could not be audited; left as it is")
    import tomlkit  # noqa: PLC0415

    path: Path = outcome.case.path
    before = path.read_text(encoding="utf-8")
    document: Any = tomlkit.parse(before)
    expect = document.setdefault("expect", tomlkit.table())
    rows = expect.setdefault("finding", tomlkit.aot())
    findings = [finding for finding in outcome.report.findings if not finding.suppressed]
    for row in list(rows):
        _correct(row, findings)
    if prune:
        kept = [row for row in rows if "known_miss" in row or _hits(row, findings)]
        for index in range(len(rows) - 1, -1, -1):
            if not any(rows[index] is row for row in kept):
                del rows[index]
    known = [_expectation(row) for row in rows]
    for finding in findings:
        if _noted(outcome, finding) or any(matches(one, finding) for one in known):
            continue
        rows.append(row_of(finding))
    if not rows:
        del expect["finding"]
    after = tomlkit.dumps(document)
    if after != before:
        path.write_text(after, encoding="utf-8")
    name = f"{outcome.case.name}/{path.name}"
    return "".join(
        difflib.unified_diff(
            before.splitlines(keepends=True), after.splitlines(keepends=True), name, name
        )
    )


def row_of(finding: Finding) -> "Table":
    """Return the expectation of exactly this finding."""
    import tomlkit  # noqa: PLC0415

    row = tomlkit.table()
    row["rule"] = finding.rule
    if finding.rewrite:
        row["rewrite"] = finding.rewrite[0].exact
    if finding.source:
        row["source"] = finding.source[0].exact
    row["severity"] = finding.severity.label
    return row


def _noted(outcome: Outcome, finding: Finding) -> bool:
    others = outcome.case.other_findings
    return others == "allow" or (others == "allow-notes" and finding.severity is Severity.NOTE)


def _expectation(row: Any) -> Expectation:
    return Expectation(**{str(key): row[key] for key in row})


def _hits(row: Any, findings: list[Finding]) -> list[Finding]:
    one = _expectation(row)
    return [finding for finding in findings if matches(one, finding)]


def _correct(row: Any, findings: list[Finding]) -> None:
    hits = _hits(row, findings)
    if not hits:
        return
    if not any(all(row.get(k, v) == v for k, v in _values(hit).items()) for hit in hits):
        for key, value in _values(hits[0]).items():
            if key in row and row[key] != value:
                row[key] = value
    if "known_miss" in row:
        del row["known_miss"]


def _values(finding: Finding) -> dict[str, Any]:
    return {
        "severity": finding.severity.label,
        "confidence": finding.confidence.label,
        "times": len(finding.rewrite),
    }
