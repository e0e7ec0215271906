"""The options that all auditing commands share, and the configuration they lead to."""

import functools
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

from auditor.config import Configuration, load
from auditor.config.keys import FORMATS, KEYS

__all__ = ["remarks", "shared"]

_CONFIDENCES = KEYS["min-confidence"].choices


def _listed(context: click.Context, option: click.Parameter, value: tuple[str, ...]) -> Any:
    del context, option
    return tuple(p.strip() for one in value for p in one.split(",") if p.strip()) or None


def _several(context: click.Context, option: click.Parameter, value: tuple[str, ...]) -> Any:
    del context, option
    return value or None


_RULES: dict[str, Any] = {"multiple": True, "metavar": "RULE,...", "callback": _listed}
_FILES: dict[str, Any] = {"multiple": True, "metavar": "FILE", "callback": _several}
_OPTIONS: tuple[Any, ...] = (
    click.option("--format", "format", type=click.Choice(FORMATS), help="What goes to the screen."),
    click.option("-o", "--output", **_FILES, help="Write a file, the format by suffix."),
    click.option("--fail-on", type=click.Choice(KEYS["fail-on"].choices), help="Default: error."),
    click.option("--select", **_RULES, help="Only these rules."),
    click.option("--ignore", **_RULES, help="All but these rules."),
    click.option("--min-confidence", type=click.Choice(_CONFIDENCES), help="Default: low."),
    click.option("--baseline", metavar="REPORT", help="Findings of this report count as known."),
    click.option("--glossary", **_FILES, help="House spellings; equal ones on one line."),
    click.option(
        "--lexicons",
        multiple=True,
        metavar="NAME,...",
        callback=_listed,
        help="Installed lexicons to use; default: all. See auditor lexicon.",
    ),
    click.option("--no-lexicons", is_flag=True, help="Use none of them."),
    click.option("--aligner", metavar="NAME", help="Default: lexical."),
    click.option("--scorer", metavar="NAME", help="Compares sentences too, such as embeddings."),
    click.option("--scorer-model", metavar="PATH", help="The model of the scorer."),
    click.option("--cache-dir", metavar="DIR", help="Where lexicons are installed."),
    click.option("--offline", is_flag=True, default=None, help="Never touch the network."),
    click.option(
        "--allow-private", is_flag=True, default=None, help="Fetch from intranet addresses too."
    ),
    click.option("--timeout", type=float, metavar="SECONDS", help="What a page may take in all."),
    click.option("--detail", type=click.Choice(KEYS["detail"].choices), help="Default: full."),
    click.option("--report-language", type=click.Choice(KEYS["report-language"].choices)),
    click.option("--color", type=click.Choice(KEYS["color"].choices), help="Default: auto."),
    click.option("--no-progress", "progress", is_flag=True, flag_value=False, default=None),
    click.option("-q", "--quiet", is_flag=True, default=None, help="Only failures on stderr."),
    click.option("-v", "--verbose", is_flag=True, default=None, help="Say more on stderr."),
    click.option("--config", metavar="FILE", help="Read this configuration file."),
    click.option("--isolated", is_flag=True, help="Read no configuration file, no variables."),
)


def shared(command: Callable[..., int]) -> Callable[..., int]:
    """Give a command the shared options; it receives them as `configuration`."""

    @functools.wraps(command)
    def wrapped(**given: Any) -> int:
        file = given.pop("config")
        isolated = given.pop("isolated")
        flags: dict[str, Any] = {"lexicons": ("none",)} if given.pop("no_lexicons") else {}
        for name in [name for name in given if name.replace("_", "-") in KEYS]:
            value = given.pop(name)
            if value is not None:
                flags[name.replace("_", "-")] = value
        configuration = load(
            flags,
            folder=Path.cwd(),
            environ=os.environ,
            file=Path(file) if file else None,
            isolated=isolated,
        )
        remarks(configuration, configuration.remarks)
        return command(configuration=configuration, **given)

    for option in reversed(_OPTIONS):
        wrapped = option(wrapped)
    return wrapped


def remarks(configuration: Configuration, lines: tuple[str, ...]) -> None:
    """Tell the user something that is no failure."""
    if not configuration.quiet:
        for line in lines:
            click.echo(f"note: {line}", err=True)
