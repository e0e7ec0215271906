"""`auditor check`."""

import os
import sys
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import click

from auditor.cli.exit_code import ExitCode
from auditor.cli.options import shared
from auditor.cli.publish import check_outputs, unused, write_files
from auditor.config import Configuration
from auditor.errors import ConfigError

if TYPE_CHECKING:
    from auditor.cases import Outcome

_FOLDER = Path("fixtures/cases")


@click.command
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path))
@click.option(
    "--update",
    is_flag=False,
    flag_value="keep",
    type=click.Choice(["keep", "prune"]),
    help="Write what is found into the cases; =prune also removes what is gone.",
)
@click.option(
    "--articles",
    metavar="DIR",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="Audit DIR/<case>/article.* in place of the recorded rewrites.",
)
@click.option("-j", "--jobs", type=click.IntRange(1), help="Worker processes; default: all cores.")
@shared
def check(
    configuration: Configuration,
    paths: tuple[Path, ...],
    update: str | None,
    articles: Path | None,
) -> int:
    """
    Compare fixtures with what they expect.

    PATH is a case.toml or a folder with cases below it; without one it is fixtures/cases.
    The words are MISSED, NEW, CHANGED and FALSE ALARM; files go to -o as for audit.
    """
    from auditor import cases  # noqa: PLC0415

    if update:
        if articles:
            raise click.UsageError("--update needs the recorded rewrites, not --articles")
        from auditor.cases.update import refuse_in_ci  # noqa: PLC0415

        refuse_in_ci(os.environ)
    check_outputs(configuration)
    found = list(cases.find(paths or (_FOLDER if _FOLDER.is_dir() else Path(),)))
    if not found:
        raise ConfigError("no cases found; nothing was audited", hint="a case is a case.toml file")
    outcomes = []
    for outcome in cases.check_all(found, configuration.settings, articles, configuration.jobs):
        _show(outcome, configuration)
        if update:
            _update(outcome, prune=update == "prune")
        outcomes.append(outcome)
    reports = [outcome.report for outcome in outcomes]
    write_files(reports, configuration)
    unused(reports, configuration)
    _sum_up(outcomes)
    if update:
        return ExitCode.CLEAN
    if not all(outcome.audited for outcome in outcomes):
        return ExitCode.INCOMPLETE
    return ExitCode.FINDINGS if any(o.failures for o in outcomes) else ExitCode.CLEAN


def _show(outcome: "Outcome", configuration: Configuration) -> None:
    for verdict in outcome.verdicts:
        if verdict.failed or (configuration.verbose and verdict.word):
            body = verdict.text.replace("\n", "\n    ")
            click.echo(f"{outcome.case.name}: {verdict.word} {verdict.name}\n    {body}")
        elif configuration.verbose:
            click.echo(f"{outcome.case.name}: ok {verdict.name}")


def _update(outcome: "Outcome", *, prune: bool) -> None:
    from auditor.cases.update import update  # noqa: PLC0415

    if not outcome.audited:
        click.echo(f"{outcome.case.name}: could not be audited; left as it is", err=True)
        return
    click.echo(update(outcome, prune=prune), nl=False)


def _sum_up(outcomes: "list[Outcome]") -> None:
    words = Counter(verdict.word or "met" for outcome in outcomes for verdict in outcome.verdicts)
    total = sum(words.values())
    order = ("met", "MISSED", "NEW", "CHANGED", "FALSE ALARM", "known miss", "solved")
    parts = [f"{words[word]} {word}" for word in order if words[word]]
    sys.stdout.flush()
    cases = "1 case" if len(outcomes) == 1 else f"{len(outcomes)} cases"
    click.echo(f"{cases}, {total} expectations: {', '.join(parts)}")
