"""`auditor schema`."""

import click

from auditor.cli.exit_code import ExitCode


@click.command
@click.argument("name", type=click.Choice(["report", "record", "case", "config"]), default="report")
def schema(name: str) -> int:
    """Print the JSON Schema (draft 2020-12) of a report, record, case or configuration."""
    import json  # noqa: PLC0415

    click.echo(json.dumps(_schema(name), indent=2, ensure_ascii=False))
    return ExitCode.CLEAN


def _schema(name: str) -> object:
    if name == "record":
        from auditor import record  # noqa: PLC0415

        return record.schema()
    if name == "case":
        from auditor import cases  # noqa: PLC0415

        return cases.schema()
    if name == "config":
        from auditor.config import keys  # noqa: PLC0415

        return keys.schema()
    from auditor.output import json_v1  # noqa: PLC0415

    return json_v1.schema()
