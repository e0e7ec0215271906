"""`auditor rules`."""

import click

from auditor.cli.exit_code import ExitCode


@click.command
def rules() -> int:
    """List every rule with its default severity."""
    from auditor.model.rules import RULES  # noqa: PLC0415

    width = max(map(len, RULES))
    for rule in RULES.values():
        click.echo(f"{rule.ident:<{width}}  {rule.severity.label:<7}  {rule.title}")
    return ExitCode.CLEAN
