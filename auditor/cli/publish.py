"""Reports on the screen and in files."""

import contextlib
import os
import sys
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from auditor.errors import ConfigError

if TYPE_CHECKING:
    from auditor.config import Configuration, Settings
    from auditor.model import Page, Report
    from auditor.road import Road

SUMMARY_LIMIT = 900_000
"""Bytes; GitHub takes up to 1 MiB."""

__all__ = ["check_outputs", "publish", "put", "road", "stored", "unused", "write_files"]


def road(
    configuration: "Configuration",
    *,
    allow_private: bool = False,
    installed: bool = False,
    keep: "list[Page] | None" = None,
) -> "Road":
    """
    Return the road that this configuration opens; raise ConfigError for unknown engines.

    With `installed`, all lexicons that are installed take part unless some were named.
    """
    from auditor.road import Road  # noqa: PLC0415

    return Road(
        settings=_engines(configuration) if installed else configuration.settings,
        offline=configuration.offline,
        allow_private=configuration.allow_private or allow_private,
        timeout=configuration.timeout,
        user_agent=configuration.user_agent,
        folder=Path.cwd(),
        keep=keep,
    )


def _engines(configuration: "Configuration") -> "Settings":
    settings = configuration.settings
    if "lexicons" not in configuration.given and configuration.cache is not None:
        from auditor import lexicons  # noqa: PLC0415

        found = lexicons.installed(configuration.cache)
        settings = replace(settings, engines=replace(settings.engines, lexicons=found))
    if settings.engines != type(settings.engines)(lexicons=settings.engines.lexicons):
        from auditor.align import engine  # noqa: PLC0415

        engine(settings.engines)
    return settings


def check_outputs(configuration: "Configuration") -> None:
    """Raise ConfigError before any work when a file could not be written afterwards."""
    if not configuration.outputs:
        return
    from auditor.output import SUFFIXES  # noqa: PLC0415

    for path in configuration.outputs:
        if path.suffix.lower() not in SUFFIXES:
            known = " ".join(SUFFIXES)
            raise ConfigError(f"cannot tell the format of {path.name}", hint=f"known: {known}")
        if not path.parent.is_dir():
            raise ConfigError(f"no folder {path.parent} to write {path.name} into")
        if path.is_dir():
            raise ConfigError(f"{path} is a folder")


def publish(reports: Sequence["Report"], configuration: "Configuration") -> None:
    """Write the files, then the screen; on GitHub, mark up the run as well."""
    from auditor.output import FORMATS  # noqa: PLC0415

    write_files(reports, configuration)
    reports = _brief(reports, configuration)
    language = configuration.settings.report_language
    if configuration.format == "text":
        put(_text(reports, configuration))
    else:
        put(FORMATS[configuration.format](reports, language=language))
    if os.environ.get("GITHUB_ACTIONS") == "true" and "format" not in configuration.given:
        click.echo(FORMATS["github"](reports, language=language), err=True, nl=False)
        _summary(FORMATS["markdown"](reports, language=language))


def _summary(text: str) -> None:
    """Append to the summary of the job; GitHub drops a summary above its limit as a whole."""
    place = os.environ.get("GITHUB_STEP_SUMMARY")
    if not place:
        return
    encoded = text.encode("utf-8", "replace")
    if len(encoded) > SUMMARY_LIMIT:
        encoded = encoded[:SUMMARY_LIMIT].rpartition(b"\n")[0] + b"\n\n(cut; see the report)\n"
    with Path(place).open("ab") as summary:
        summary.write(encoded)


def write_files(reports: Sequence["Report"], configuration: "Configuration") -> None:
    """Write every file that was asked for, its format by suffix."""
    if not configuration.outputs:
        return
    from auditor.output import SUFFIXES  # noqa: PLC0415

    reports = _brief(reports, configuration)
    for path in configuration.outputs:
        render = SUFFIXES[path.suffix.lower()]
        write(path, render(reports, language=configuration.settings.report_language))


def _brief(reports: Sequence["Report"], configuration: "Configuration") -> list["Report"]:
    from auditor.output.detail import reduce  # noqa: PLC0415

    return [reduce(report, configuration.settings.detail) for report in reports]


def stored(path: Path) -> list["Report"]:
    """Return the reports in a file: one JSON object, or one a line. Raise ConfigError."""
    from auditor.output import json_v1  # noqa: PLC0415

    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, ValueError) as error:
        raise ConfigError(f"cannot read {path}: {error}") from error
    try:
        return [json_v1.parse(text)]
    except ValueError as whole:
        lines = [line for line in text.splitlines() if line.strip()]
        if len(lines) < 2 or not all(line.startswith("{") for line in lines):
            raise ConfigError(f"{path} is no report: {whole}") from whole
        try:
            return [json_v1.parse(line) for line in lines]
        except ValueError as error:
            raise ConfigError(f"{path} is no report: {error}") from error


def put(text: str) -> None:
    """Write to standard output; a reader that has gone away, as in `| head`, is no failure."""
    with contextlib.suppress(AttributeError):
        sys.stdout.reconfigure(errors="replace")  # type: ignore[union-attr] # absent in some embeddings
    try:
        sys.stdout.write(text)
        sys.stdout.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def write(path: Path, text: str) -> None:
    """Write a file whole or not at all; devices and pipes are written to directly."""
    if path.exists() and not path.is_file():
        path.write_text(text, encoding="utf-8")
        return
    draft = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        draft.write_text(text, encoding="utf-8", errors="replace")
        draft.replace(path)
    finally:
        draft.unlink(missing_ok=True)


def unused(reports: Iterable["Report"], configuration: "Configuration") -> None:
    """Tell about suppressions that met nothing: they hide what comes next."""
    from auditor import policy  # noqa: PLC0415

    if configuration.quiet or not configuration.settings.suppress:
        return
    findings = (finding for report in reports for finding in report.findings)
    for one in policy.unused(configuration.settings, findings):
        click.echo(f"note: {one.origin} met nothing: {one.label()}", err=True)


def _text(reports: Sequence["Report"], configuration: "Configuration") -> str:
    from auditor.output import terminal  # noqa: PLC0415

    return "\n".join(
        terminal.render(
            report,
            color=configuration.color,
            verbose=configuration.verbose,
            language=configuration.settings.report_language,
        )
        for report in reports
    )
