"""`auditor report`."""

from pathlib import Path

import click

from auditor.cli.exit_code import ExitCode, rate
from auditor.cli.options import shared
from auditor.cli.publish import check_outputs, publish, stored
from auditor.config import Configuration


@click.command
@click.argument("report", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@shared
def report(configuration: Configuration, report: Path) -> ExitCode:
    """Render the stored JSON report REPORT again; no network, no engine."""
    check_outputs(configuration)
    reports = stored(report)
    publish(reports, configuration)
    return rate(reports, configuration.settings.fail_on)
