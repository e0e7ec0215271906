"""`auditor signoff`."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import click

from auditor.cli.decide import read
from auditor.cli.exit_code import ExitCode

_ORDER = ("error", "warning", "note")


@click.command
@click.argument("report", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("-o", "--output", type=click.Path(dir_okay=False, path_type=Path), metavar="FILE")
@click.option(
    "--fail-on",
    type=click.Choice([*_ORDER, "never"]),
    default="error",
    help="The mildest severity that must be decided; default: error.",
)
def signoff(report: Path, output: Path | None, fail_on: str) -> ExitCode:
    """
    Write down who examined the findings of the stored JSON REPORT, and what they decided.

    The exit code is 1 while a finding at or above --fail-on is open, and 3 where nothing was
    audited.
    """
    from auditor.cli.publish import put, write  # noqa: PLC0415

    content = read(report)
    record = _record(content)
    text = json.dumps(record, ensure_ascii=False, indent=2) + "\n"
    if output:
        write(output, text)
    else:
        put(text)
    if content.get("result", {}).get("state") == "not-audited":
        return ExitCode.INCOMPLETE
    counted = _ORDER[: _ORDER.index(fail_on) + 1] if fail_on != "never" else ()
    waiting = [one for one in record["open"] if one["severity"] in counted]
    return ExitCode.FINDINGS if waiting else ExitCode.CLEAN


def _record(content: Mapping[str, Any]) -> dict[str, Any]:
    findings = [one for one in content.get("findings", ()) if not one.get("suppressed")]
    decided = [one for one in findings if _decision(one).get("state", "open") != "open"]
    return {
        "schema_version": "1.0",
        "type": "auditor-signoff",
        "report_id": content.get("report_id", ""),
        "input_id": content.get("input_id", ""),
        "audited_at": content.get("generated_at", ""),
        "tool": content.get("tool", {}),
        "result": content.get("result", {}),
        "documents": [
            {
                key: document.get(key, "")
                for key in ("id", "role", "title", "url", "published", "text_sha256")
            }
            for document in content.get("documents", ())
        ],
        "reviewers": sorted({str(_decision(one).get("by", "")) for one in decided}),
        "decided": [{**_brief(one), "decision": _decision(one)} for one in decided],
        "open": [_brief(one) for one in findings if one not in decided],
        "not_examined": content.get("problems", []),
    }


def _decision(finding: Mapping[str, Any]) -> Mapping[str, Any]:
    decision = finding.get("decision")
    return decision if isinstance(decision, Mapping) else {}


def _brief(finding: Mapping[str, Any]) -> dict[str, Any]:
    keys = ("id", "fingerprint", "rule", "severity", "found", "expected")
    return {key: finding.get(key, "") for key in keys}
