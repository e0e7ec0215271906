"""`auditor explain`."""

import textwrap

import click

from auditor.cli.exit_code import ExitCode


@click.command
@click.argument("rule", metavar="RULE")
def explain(rule: str) -> int:
    """Print what RULE flags, why it matters, an example, and known false alarms."""
    from auditor.config.keys import check_rule  # noqa: PLC0415
    from auditor.model.rules import RULES  # noqa: PLC0415

    found = RULES[check_rule(rule)]
    click.echo(f"{found.ident} ({found.severity.label}): {found.title}")
    for head, text in (
        ("Flags", found.flags),
        ("Why it matters", found.matters),
        ("Source has", found.source_example),
        ("Rewrite has", found.rewrite_example),
        ("Known false alarms", found.false_alarms),
    ):
        body = text or "(nothing comparable)"
        click.echo(f"\n{head}\n{textwrap.indent(textwrap.fill(body, 88), '  ')}")
    return ExitCode.CLEAN
