"""`auditor batch`."""

from pathlib import Path

import click

from auditor.batch import run
from auditor.config import Settings
from auditor.output import json_v1


@click.command
@click.argument("records", type=click.Path(exists=True, path_type=Path))
@click.option("-o", "--output", type=click.Path(path_type=Path), required=True)
@click.option("--no-progress", is_flag=True)
def batch(records: Path, output: Path, no_progress: bool) -> int:  # noqa: FBT001
    """Audit every record."""
    del no_progress
    with records.open(encoding="utf-8") as lines, output.open("w", encoding="utf-8") as out:
        for report in run(lines, Settings()):
            out.write(json_v1.line(report) + "\n")
    return 0
