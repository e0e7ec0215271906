"""`auditor capture`."""

from pathlib import Path

import click

from auditor.cli.exit_code import ExitCode
from auditor.cli.options import shared
from auditor.cli.publish import road
from auditor.config import Configuration


@click.command
@click.argument("url")
@click.argument("folder", metavar="DIR", type=click.Path(file_okay=False, path_type=Path))
@click.option("-s", "--source", "sources", multiple=True, metavar="URL|FILE", help="As for audit.")
@shared
def capture(
    configuration: Configuration, url: str, folder: Path, sources: tuple[str, ...]
) -> ExitCode:
    """
    Make a fixture from a live case.

    The article at URL and its sources are written to DIR as they came, with a case.toml that
    expects what is found today. Third parties own their texts: mind where you publish it.
    """
    from auditor.cases.capture import capture as write  # noqa: PLC0415
    from auditor.model import Page  # noqa: PLC0415

    pages: list[Page] = []
    report = road(configuration, keep=pages).target(url, sources)
    for path in write(report, pages, folder):
        click.echo(path)
    return ExitCode.CLEAN
