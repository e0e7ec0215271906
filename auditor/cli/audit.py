"""`auditor audit`."""

import contextlib
import os
import sys
from collections.abc import Iterator
from pathlib import Path

import click

from auditor.cli.exit_code import rate
from auditor.cli.options import shared
from auditor.cli.publish import check_outputs, publish, road, unused
from auditor.config import Configuration
from auditor.errors import ConfigError


@click.command
@click.argument("target", metavar="TARGET")
@click.option(
    "-s",
    "--source",
    "sources",
    multiple=True,
    metavar="URL|FILE",
    help="A source to compare with, repeatable; replaces the page's own link.",
)
@shared
def audit(configuration: Configuration, target: str, sources: tuple[str, ...]) -> int:
    """
    Audit one article.

    TARGET is a URL, a file (.html .txt .md .json) or “-” for standard input. Without -s the
    page's own link to its source is followed.
    """
    for one in (target, *sources):
        _exists(one)
    if (target, *sources).count("-") > 1:
        raise click.UsageError("standard input can be read once only")
    check_outputs(configuration)
    with reading(configuration, target):
        report = road(configuration, installed=True).target(target, sources)
    publish([report], configuration)
    unused([report], configuration)
    return rate([report], configuration.settings.fail_on)


@contextlib.contextmanager
def reading(configuration: Configuration, target: str) -> Iterator[None]:
    """Show on a terminal that pages are being waited for."""
    shown = configuration.progress and not configuration.quiet and sys.stderr.isatty()
    if not shown or "://" not in target:
        yield
        return
    sys.stderr.write("reading the article and its source ...")
    sys.stderr.flush()
    try:
        yield
    finally:
        sys.stderr.write("\r\x1b[K")
        sys.stderr.flush()


def _exists(target: str) -> None:
    if target == "-" or "://" in target:
        return
    path = Path(target)
    if not path.exists():
        web = target.partition("/")[0].count(".") and not target.startswith((".", os.sep))
        hint = f"for a web page write https://{target}" if web else ""
        raise ConfigError(f"no file {target}; nothing was audited", hint=hint)
    if path.is_dir():
        raise ConfigError(f"{target} is a folder; nothing was audited")
