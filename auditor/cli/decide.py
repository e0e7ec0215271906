"""`auditor decide`."""

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import click

from auditor.cli.exit_code import ExitCode
from auditor.errors import ConfigError

_STATES = {"accept": "accepted", "reject": "rejected", "corrected": "corrected", "reopen": "open"}


@click.command
@click.argument("finding", metavar="F1")
@click.argument("decision", type=click.Choice(list(_STATES)))
@click.argument("report", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--by", required=True, help="Who decided.")
@click.option("--note", default="", help="Why.")
def decide(finding: str, decision: str, report: Path, by: str, note: str) -> int:
    """
    Record in the stored JSON REPORT what a person decided about a finding.

    accept: the finding is right and the text stays; reject: a false alarm; corrected: the text
    was mended. `auditor signoff` writes the decisions out.
    """
    from auditor.cli.publish import write  # noqa: PLC0415

    content = read(report)
    one = next((f for f in content.get("findings", ()) if f.get("id") == finding), None)
    if one is None:
        known = ", ".join(str(f.get("id")) for f in content.get("findings", ())) or "none"
        raise ConfigError(f"{report} has no finding {finding}", hint=f"it has {known}")
    now = datetime.now(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
    one["decision"] = {"state": _STATES[decision], "by": by, "at": now, "note": note}
    write(report, json.dumps(content, ensure_ascii=False, indent=2) + "\n")
    click.echo(f"{finding} {one['rule']}: {_STATES[decision]} by {by}")
    return ExitCode.CLEAN


def read(path: Path) -> dict[str, Any]:
    """Return the report in this file as it stands; raise ConfigError where there is none."""
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError) as error:
        raise ConfigError(f"cannot read {path}: {error}") from error
    if not isinstance(content, dict) or "schema_version" not in content:
        raise ConfigError(f"{path} is no report")
    return content
