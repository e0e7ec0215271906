"""The command line: one file per command, no audit logic."""

from collections.abc import Sequence

import click

from auditor.cli.batch import batch


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="auditor")
def main() -> None:
    """Audit AI-rewritten news articles against their sources."""


main.add_command(batch)


def run(arguments: Sequence[str] | None = None) -> int:
    """Run a command and return the exit code."""
    code: int = main.main(args=arguments, prog_name="auditor", standalone_mode=False)
    return code
